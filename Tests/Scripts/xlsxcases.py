"""Ways to write one workbook that must read the same, and workbooks that must be refused.

Each case takes the parts of a good workbook ({path: bytes}) and gives the bytes of a file.
"""

import io
import re
import struct
import zipfile

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"


def parts(path):
    """The parts of a workbook."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(files, method=zipfile.ZIP_DEFLATED):
    """The parts as a file; a list of pairs may name one part twice."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in files.items() if isinstance(files, dict) else files:
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), content, method)
    return buffer.getvalue()


def named(files, kind):
    """The paths of the parts whose name has a word in it, small numbers first."""
    found = [name for name in files if kind in name and not name.endswith(".rels")]
    return sorted(found, key=lambda name: (len(name), name))


def sheets(files):
    return named(files, "worksheets/")


def changed(files, names, change):
    """The parts with the text of some changed."""
    result = dict(files)
    for name in [names] if isinstance(names, str) else names:
        text = result[name].decode("utf-8")
        new = change(text)
        result[name] = new.encode("utf-8") if isinstance(new, str) else new
    return result


def markup(files):
    """Every part that is SpreadsheetML."""
    return [name for name, content in files.items() if MAIN.encode() in content[:2000]]


# MARK: spellings


def prefixed(files):
    def change(text):
        text = re.sub(r"<(/?)([A-Za-z][\w.]*)(?=[\s/>])", r"<\1x:\2", text)
        return text.replace(f'xmlns="{MAIN}"', f'xmlns:x="{MAIN}"')
    return packed(changed(files, markup(files), change))


def cell_column(reference):
    letters = re.match(r"[A-Z]+", reference).group()
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def without_references(files):
    """No r anywhere: what is left out is filled up with empty rows and cells."""
    def row(match):
        cells, column = [], 0
        for cell in re.finditer(r'<c r="([A-Z]+)\d+"', match.group(0)):
            pass
        pieces = re.findall(r'<c r="[A-Z]+\d+"[^>]*?(?:/>|>.*?</c>)', match.group(0), re.S)
        for piece in pieces:
            place = cell_column(re.search(r'r="([A-Z]+)', piece).group(1))
            cells += ["<c/>"] * (place - column - 1)
            cells.append(re.sub(r' r="[A-Z]+\d+"', "", piece, count=1))
            column = place
        return "".join(cells)

    def change(text):
        result, last = [], 0
        head, rest = text.split("<sheetData", 1)
        body, tail = rest.split("</sheetData>", 1) if "</sheetData>" in rest else ("", rest)
        for match in re.finditer(r'<row r="(\d+)"[^>]*?(?:/>|>.*?</row>)', body, re.S):
            number = int(match.group(1))
            result.append("<row/>" * (number - last - 1))
            result.append("<row>" + row(match) + "</row>")
            last = number
        if not body:
            return text
        return head + "<sheetData>" + "".join(result) + "</sheetData>" + tail
    return packed(changed(files, sheets(files), change))


def bom(files):
    return packed({name: b"\xef\xbb\xbf" + content if name in markup(files) else content
                   for name, content in files.items()})


def utf16(files, order="utf-16-le", mark=b"\xff\xfe"):
    def change(text):
        return mark + text.replace("UTF-8", "UTF-16").encode(order)
    return packed(changed(files, markup(files) + named(files, "[Content_Types]"), change))


def utf16_big(files):
    return utf16(files, "utf-16-be", b"\xfe\xff")


def absolute_targets(files):
    def change(text):
        return re.sub(r'Target="(?!/|http|mailto)([^"]+)"', r'Target="/xl/\1"', text)
    names = [name for name in files if name.endswith("workbook.xml.rels")]
    return packed(changed(files, names, change))


def renamed_parts(files):
    """Parts elsewhere, with names that say nothing."""
    names = {name: f"data/part{index}.dat" for index, name in enumerate(sheets(files))}
    shared = named(files, "sharedStrings")[0]
    names[shared] = "data/words.xml"
    result = {}
    for name, content in files.items():
        if name.endswith("worksheets/_rels") or "worksheets/_rels/" in name:
            continue
        result[names.get(name, name)] = content
    rels = [name for name in files if name.endswith("workbook.xml.rels")][0]
    text = result[rels].decode()
    for old, new in names.items():
        text = text.replace(f'"{old.removeprefix("xl/")}"', f'"../{new}"')
        text = text.replace(f'"/{old}"', f'"/{new}"')
    result[rels] = text.encode()
    return packed(result)


def date_styles(files):
    """The numbers of the styles that show days."""
    text = files[named(files, "styles")[0]].decode()
    codes = {number: code for number, code in
             re.findall(r'<numFmt numFmtId="(\d+)" formatCode="([^"]*)"', text)}
    body = text.split("<cellXfs", 1)[1].split("</cellXfs>")[0]
    found = re.findall(r'<xf [^>]*numFmtId="(\d+)"', body)
    return [index for index, number in enumerate(found)
            if "yy" in codes.get(number, "") or number in ("14", "15", "16", "17", "22")]


def epoch_1904(files):
    days = date_styles(files)

    def change(text):
        def cell(match):
            return f"{match.group(1)}{int(match.group(3)) - 1462}</v>"
        for style in days:
            text = re.sub(rf'(<c r="[A-Z]+\d+" s="({style})"><v>)(\d+)</v>', cell, text)
        return text
    book = named(files, "xl/workbook")[0]
    files = changed(files, sheets(files), change)
    return packed(changed(files, book, lambda text: re.sub(
        r"<workbookPr\b", '<workbookPr date1904="1"', text)))


def each_text(files, change):
    """Every shared text replaced; change takes what stands in <t>, escaped."""
    def all_texts(text):
        return re.sub(r"<si><t[^>]*>(.*?)</t></si>", lambda match: change(match.group(1)), text,
                      flags=re.S)
    return packed(changed(files, named(files, "sharedStrings"), all_texts))


def halves(text):
    """The text cut where no reference or escape is cut."""
    middle = len(text) // 2
    if any(sign in text for sign in "&_"):
        middle = 0
    return text[:middle], text[middle:]


def rich_text(files):
    def change(text):
        one, two = halves(text)
        return (f'<si><r><rPr><b/><sz val="11"/></rPr><t xml:space="preserve">{one}</t></r>'
                f'<r><t xml:space="preserve">{two}</t></r></si>')
    return each_text(files, change)


def phonetic(files):
    return each_text(files, lambda text: (
        f'<si><t xml:space="preserve">{text}</t><rPh sb="0" eb="1"><t>カ</t></rPh>'
        '<phoneticPr fontId="1"/></si>'))


def cdata(files):
    def change(text):
        plain = (text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"')
                 .replace("&amp;", "&"))
        return f'<si><t xml:space="preserve"><![CDATA[{plain}]]></t></si>'
    return each_text(files, change)


def references(files):
    def change(text):
        one = "".join(f"&#x{ord(letter):X};" if letter.isalpha() and "&" not in text
                      and "_" not in text else letter for letter in text)
        return f'<si><t xml:space="preserve">{one}</t></si>'
    return each_text(files, change)


def excel_escapes(files):
    def change(text):
        if any(sign in text for sign in "&_"):
            return f'<si><t xml:space="preserve">{text}</t></si>'
        return '<si><t>' + "".join(
            f"_x{ord(letter):04X}_" if ord(letter) < 128 else letter for letter in text[:200]
        ) + text[200:] + "</t></si>"
    return each_text(files, change)


def texts(files):
    found = re.findall(r"<si>(.*?)</si>", files[named(files, "sharedStrings")[0]].decode(), re.S)
    return found


def each_shared(files, make):
    """Every cell that names a shared text replaced; make takes its attributes and its markup."""
    known = texts(files)

    def change(text):
        return re.sub(
            r'<c ((?:(?!t=)[^>])*)t="s"([^>]*)><v>(\d+)</v></c>',
            lambda match: make(match.group(1) + match.group(2), known[int(match.group(3))]), text)
    return packed(changed(files, sheets(files), change))


def inline_strings(files):
    return each_shared(files, lambda attributes, text:
                       f'<c {attributes} t="inlineStr"><is>{text}</is></c>')


def formula_strings(files):
    def make(attributes, text):
        plain = "".join(re.findall(r"<t[^>]*>(.*?)</t>", text, re.S))
        return f'<c {attributes} t="str"><v xml:space="preserve">{plain}</v></c>'
    return each_shared(files, make)


def each_number(files, make):
    def change(text):
        return re.sub(r'(<c r="[A-Z]+\d+"(?: s="\d+")?>)<v>([\d.]+)</v>',
                      lambda match: match.group(1) + f"<v>{make(match.group(2))}</v>", text)
    return packed(changed(files, sheets(files), change))


def exponents(files):
    return each_number(files, lambda digits: f"{float(digits):.15E}")


def seventeen_digits(files):
    return each_number(files, lambda digits: f"{float(digits):.17g}")


def typed_numbers(files):
    def change(text):
        text = re.sub(r'(<c r="[A-Z]+\d+"(?: s="\d+")?)><v>', r'\1 t="n"><v>', text)
        text = re.sub(r't="b"><v>1<', 't="b"><v>true<', text)
        return re.sub(r't="b"><v>0<', 't="b"><v>false<', text)
    return packed(changed(files, sheets(files), change))


class Unseekable(io.RawIOBase):
    """A stream that can't go back, so that sizes come behind the bytes."""

    def __init__(self):
        super().__init__()
        self.content = bytearray()

    def writable(self):
        return True

    def write(self, data):
        self.content += bytes(data)
        return len(data)


def streamed(files):
    stream = Unseekable()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            with archive.open(name, "w") as entry:
                entry.write(content)
    return bytes(stream.content)


def zip64(files):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            with archive.open(name, "w", force_zip64=True) as entry:
                entry.write(content)
    return buffer.getvalue()


def stored(files):
    return packed(files, zipfile.ZIP_STORED)


def other_order(files):
    return packed(dict(reversed(files.items())))


def with_comment(files):
    buffer = io.BytesIO(packed(files))
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.comment = b"made on a laptop"
    return buffer.getvalue()


def capital_names(files):
    return packed({name.upper() if "worksheets/" in name and not name.endswith(".rels") else name:
                   content for name, content in files.items()})


def extra_sheet(files):
    book = named(files, "xl/workbook")[0]
    rels = [name for name in files if name.endswith("workbook.xml.rels")][0]
    files = changed(files, book, lambda text: text.replace(
        "</sheets>", '<sheet name="My notes" sheetId="99" r:id="rId99"/></sheets>'))
    files = changed(files, rels, lambda text: text.replace(
        "</Relationships>",
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        'relationships/worksheet" Target="worksheets/notes.xml"/></Relationships>'))
    files["xl/worksheets/notes.xml"] = (
        f'<worksheet xmlns="{MAIN}"><sheetData><row><c t="inlineStr"><is><t>mine</t></is></c>'
        "</row></sheetData></worksheet>").encode()
    return packed(files)


def empty_rows(files):
    def change(text):
        numbers = [int(number) for number in re.findall(r'<row r="(\d+)"', text)]
        last = max(numbers or [0])
        rows = "".join(f'<row r="{row}" s="1" customFormat="1"><c r="A{row}" s="1"/>'
                       f'<c r="E{row}" s="1"><v></v></c></row>'
                       for row in range(last + 1, last + 5001))
        return text.replace("</sheetData>", rows + "</sheetData>")
    return packed(changed(files, sheets(files), change))


def huge_dimension(files):
    def change(text):
        text = re.sub(r'<dimension [^>]*/>', '<dimension ref="A1:XFD1048576"/>', text)
        return text.replace("<sheetData>", '<cols><col min="1" max="16384" width="9"/></cols>'
                            "<sheetData>", 1) if "<cols>" not in text else text
    return packed(changed(files, sheets(files), change))


def spaced(files):
    """Comments, instructions and white space between the tags."""
    def change(text):
        return re.sub(r"<(row|c|v|/row|/c)\b", r"<!-- - --><?x y?>" r"<\1", text).replace(
            "<row", "\r\n  <row").replace('" ', '"\n\t ')
    return packed(changed(files, sheets(files), change))


def single_quotes(files):
    return packed(changed(files, sheets(files), lambda text: re.sub(r'="([^"\']*)"', r"='\1'", text)))


def strict(files):
    def change(text):
        return text.replace(MAIN, STRICT).replace(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships")
    names = markup(files) + [name for name in files if name.endswith(".rels")]
    return packed(changed(files, names, change))


def other_ids(files):
    book = named(files, "xl/workbook")[0]
    rels = [name for name in files if name.endswith("workbook.xml.rels")][0]
    return packed(changed(files, [book, rels], lambda text: re.sub(
        r'(r:id|Id)="rId(\d+)"', r'\1="x-\2"', text)))


def foreign_elements(files):
    def change(text):
        extension = ('<extLst><ext uri="{1}" xmlns:z="urn:z"><z:row r="9"><z:c r="A1">'
                     "<z:v>9</z:v></z:c></z:row></ext></extLst>")
        text = re.sub(r"<worksheet ", '<worksheet xmlns:q="urn:q" q:r="1" ', text)
        text = text.replace("</c>", "<q:v>9</q:v></c>")
        return text.replace("</worksheet>", extension + "</worksheet>")
    return packed(changed(files, sheets(files), change))


def macros(files):
    return packed(dict(files) | {"xl/vbaProject.bin": b"\xd0\xcf\x11\xe0" + bytes(1000),
                                 "../../outside.txt": b"never written"})


SPELLINGS = {
    "prefixed elements": prefixed, "no references": without_references, "byte order mark": bom,
    "UTF-16, little end first": utf16, "UTF-16, big end first": utf16_big,
    "absolute targets": absolute_targets, "renamed parts": renamed_parts,
    "days since 1904": epoch_1904, "rich text": rich_text, "phonetic text": phonetic,
    "CDATA": cdata, "character references": references, "_xHHHH_": excel_escapes,
    "inline texts": inline_strings, "texts of formulas": formula_strings,
    "exponents": exponents, "17 digits": seventeen_digits, "numbers and truth spelt out":
    typed_numbers, "data descriptors": streamed, "zip64": zip64, "stored": stored,
    "other order of parts": other_order, "a comment of the archive": with_comment,
    "capitals in part names": capital_names, "an extra sheet": extra_sheet,
    "5,000 empty rows": empty_rows, "a dimension of everything": huge_dimension,
    "comments and white space": spaced, "single quotes": single_quotes, "strict": strict,
    "other ids": other_ids, "elements of others": foreign_elements, "macros": macros,
}


# MARK: hostile


def in_sheet(make, which=-1):
    """A case that changes the text of a sheet."""
    def case(files):
        names = sheets(files)
        return packed(changed(files, names if which is None else names[which], make))
    return case


def rows(text):
    """A case whose sheets have these rows and nothing else."""
    def case(files):
        content = text() if callable(text) else text
        sheet = f'<worksheet xmlns="{MAIN}"><sheetData>{content}</sheetData></worksheet>'
        return packed(dict(files) | {name: sheet.encode() for name in sheets(files)[:1]}
                      | {name: sheet.encode() for name in sheets(files)[1:]})
    return case


def whole_sheet(make):
    """A case whose first sheet is these bytes."""
    def case(files):
        content = make()
        return packed(dict(files) | {name: content for name in sheets(files)})
    return case


def patched(signature, offset, value, last=False):
    """A case with bytes changed in a record of the archive."""
    def case(files):
        data = bytearray(packed(files))
        place = data.rfind(signature) if last else data.find(signature)
        data[place + offset:place + offset + len(value)] = value
        return bytes(data)
    return case


CENTRAL, LOCAL, END = b"PK\x01\x02", b"PK\x03\x04", b"PK\x05\x06"


def every_entry(offset, value):
    """A case with bytes changed in every record of the directory."""
    def case(files):
        data = bytearray(packed(files))
        place = data.find(CENTRAL)
        while place >= 0:
            data[place + offset:place + offset + len(value)] = value
            place = data.find(CENTRAL, place + 4)
        return bytes(data)
    return case


def overlapping(files):
    data = bytearray(packed(files))
    first = data.find(CENTRAL)
    second = data.find(CENTRAL, first + 4)
    data[second + 42:second + 46] = data[first + 42:first + 46]
    return bytes(data)


def other_local_name(files):
    data = bytearray(packed(files))
    data[30:31] = b"~"
    return bytes(data)


def bomb(size, declared=None):
    def case(files):
        data = packed(dict(files) | {name: b" " * size for name in sheets(files)[1:2]})
        if declared is None:
            return data
        changed_data = bytearray(data)
        place = changed_data.find(CENTRAL)
        while place >= 0:
            if struct.unpack("<I", changed_data[place + 24:place + 28])[0] == size:
                changed_data[place + 24:place + 28] = struct.pack("<I", declared)
            place = changed_data.find(CENTRAL, place + 4)
        return bytes(changed_data)
    return case


def main_part(change):
    def case(files):
        return packed(changed(files, named(files, "xl/workbook")[0], change))
    return case


def main_links(change):
    def case(files):
        rels = [name for name in files if name.endswith("workbook.xml.rels")]
        return packed(changed(files, rels, change))
    return case


def shared(make):
    def case(files):
        return packed(dict(files) | {named(files, "sharedStrings")[0]: make()})
    return case


DOCTYPE = '<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
EXTERNAL = '<!DOCTYPE worksheet [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


def after_declaration(text, new):
    return re.sub(r"(<\?xml[^>]*\?>)?", lambda match: (match.group(0) or "") + new, text, count=1)


def sheet_of(text):
    return f'<worksheet xmlns="{MAIN}">{text}</worksheet>'.encode()


def many_prefixes():
    outer = "".join(f' xmlns:p{index}="urn:{index}"' for index in range(250))
    return f'<worksheet xmlns="{MAIN}"{outer}>'.encode() + b"<p0:a/>" * 5_000_000 + b"</worksheet>"


def many_attributes():
    one = "<a " + " ".join(f'b{index}=""' for index in range(250)) + "/>"
    return sheet_of(one * (50_000_000 // len(one)))


def every_sheet(make):
    """A case whose sheets are all these bytes."""
    def case(files):
        content = make()
        return packed(dict(files) | {name: content for name in sheets(files)})
    return case


def one_sheet(make):
    """A return with its ids whose second sheet is these bytes."""
    def case(files):
        return packed(dict(files) | {sheets(files)[1]: make()})
    return case


def objectives(row, count):
    """A return with its ids whose second sheet has our headers and then these rows."""
    def case(files):
        headers = ("Objective", "Question", "Last time", "Your answer", "Key")
        head = "".join(f'<c t="str"><v>{text}</v></c>' for text in headers)
        text = "".join(row(number) for number in range(count))
        content = sheet_of(f"<sheetData><row>{head}</row>{text}</sheetData>")
        return packed(dict(files) | {sheets(files)[1]: content})
    return case


def many_strings(files):
    """As many cells as there are, each with a long text of its own."""
    one = "x" * 300
    content = "".join(f"<row><c t=\"inlineStr\"><is><t>{one}</t></is></c></row>"
                      for _ in range(30_000))
    return packed(dict(files) | {name: sheet_of(f"<sheetData>{content}</sheetData>")
                                 for name in sheets(files)})


HOSTILE = {
    "empty": lambda files: b"",
    "one byte": lambda files: b"P",
    "CSV": lambda files: b"key,status\r\na1,green\r\n",
    "a web page saved as .xls": lambda files: b"<html><table><tr><td>a1</td></tr></table></html>",
    "XML of Excel 2003": lambda files: b'<?xml version="1.0"?><Workbook xmlns='
    b'"urn:schemas-microsoft-com:office:spreadsheet"/>',
    "PDF": lambda files: b"%PDF-1.7\n",
    "Excel 97": lambda files: bytes.fromhex("d0cf11e0a1b11ae1") + bytes(4000),
    "a password": lambda files: bytes.fromhex("d0cf11e0a1b11ae1") + bytes(1000)
    + "EncryptedPackage".encode("utf-16-le") + bytes(3000),
    "OpenDocument": lambda files: packed({
        "mimetype": b"application/vnd.oasis.opendocument.spreadsheet"}, zipfile.ZIP_STORED),
    "random bytes": lambda files: bytes((index * 7919 + index // 251) % 256 for index in range(9999)),
    "cut in half": lambda files: packed(files)[:len(packed(files)) // 2],
    "cut by a byte": lambda files: packed(files)[:-1],
    "a byte too many": lambda files: packed(files) + b"x",
    "30 MB": lambda files: packed(dict(files) | {
        "xl/big.bin": __import__("random").Random(1).randbytes(30_000_000)}, zipfile.ZIP_STORED),
    "3,000 entries": lambda files: packed(dict(files) | {
        f"x/{index}": b"" for index in range(3_000)}),
    "a bomb of 400 MB": bomb(400_000_000),
    "a bomb that says 1,000 bytes": bomb(60_000_000, 1_000),
    "a bomb that says 4 GB": bomb(60_000_000, 0xFFFFFFFE),
    "a sheet of 60 MB of spaces": bomb(60_000_000),
    "129 MB in parts": lambda files: packed(dict(files) | {
        f"x/{index}": bytes(43_000_000) for index in range(3)}),
    "a part twice": lambda files: packed(list(files.items()) + [(sheets(files)[0], b"<a/>")]),
    "a part twice, in capitals": lambda files: packed(
        list(files.items()) + [(sheets(files)[0].upper(), b"<a/>")]),
    "entries that share bytes": overlapping,
    "another name in the entry": other_local_name,
    "method 12": every_entry(10, b"\x0c\x00"),
    "method 99": every_entry(10, b"\x63\x00"),
    "encryption bit": every_entry(8, b"\x01\x00"),
    "wrong checksums": every_entry(16, b"\x01\x02\x03\x04"),
    "an entry outside": every_entry(42, b"\xff\xff\xff\x7f"),
    "a directory outside": patched(END, 16, b"\xff\xff\xff\x7f"),
    "more entries than it has": patched(END, 10, b"\xff\x00"),
    "two disks": patched(END, 4, b"\x01\x00"),
    "no relationships": lambda files: packed(
        {name: content for name, content in files.items() if name != "_rels/.rels"}),
    "no main part": lambda files: packed(
        {name: content for name, content in files.items() if name != "xl/workbook.xml"}),
    "no sheet": lambda files: packed(
        {name: content for name, content in files.items() if "worksheets/" not in name}),
    "a sheet elsewhere": main_links(lambda text: re.sub(
        r'Target="worksheets/[^"]*"', 'Target="http://example.org/a.xml" TargetMode="External"',
        text)),
    "an id twice": main_links(lambda text: re.sub(r'Id="rId\d+"', 'Id="rId1"', text)),
    "a sheet of no part": main_part(lambda text: re.sub(r'r:id="rId\d+"', 'r:id="none"', text)),
    "two sheets, one part": main_part(lambda text: re.sub(r'r:id="rId\d+"', 'r:id="rId1"', text)),
    "two sheets, one name": main_part(lambda text: re.sub(
        r'<sheet name="[^"]*"', '<sheet name="Return"', text)),
    "DOCTYPE": in_sheet(lambda text: after_declaration(text, DOCTYPE), None),
    "an outside entity": in_sheet(lambda text: after_declaration(text, EXTERNAL), None),
    "DOCTYPE in UTF-16": in_sheet(lambda text: b"\xff\xfe" + after_declaration(
        text.replace("UTF-8", "UTF-16"), DOCTYPE).encode("utf-16-le"), None),
    "an unknown entity": in_sheet(lambda text: text.replace("<sheetData>", "<sheetData>&b;"), None),
    "latin-1": in_sheet(lambda text: text.replace("UTF-8", "ISO-8859-1"), None),
    "bytes that are no text": in_sheet(lambda text: text.encode() + b"\xc3\x28", None),
    "a character XML forbids": in_sheet(
        lambda text: text.replace("<sheetData>", "<sheetData>\x01"), None),
    "a tag not closed": in_sheet(lambda text: text.replace("</sheetData>", ""), None),
    "cut markup": in_sheet(lambda text: text[:len(text) * 2 // 3], None),
    "an unknown prefix": in_sheet(
        lambda text: text.replace("<sheetData>", "<z:a/><sheetData>"), None),
    "an attribute twice": in_sheet(
        lambda text: text.replace("<sheetData>", '<a b="" b=""/><sheetData>'), None),
    "an attribute of 30 MB": whole_sheet(
        lambda: sheet_of('<a b="' + "x" * 30_000_000 + '"/><sheetData/>')),
    "a comment of 60 MB, then nothing": whole_sheet(
        lambda: f'<worksheet xmlns="{MAIN}"><!--'.encode() + b"-" * 60_000_000),
    "a text of 60 MB": rows(lambda: '<row><c t="str"><v>' + "x" * 60_000_000 + "</v></c></row>"),
    "60 MB of references": rows(
        lambda: '<row><c t="str"><v>' + "&#65;" * 12_000_000 + "</v></c></row>"),
    "100,000 deep": whole_sheet(lambda: sheet_of("<a>" * 100_000 + "</a>" * 100_000)),
    "15 million elements": whole_sheet(lambda: sheet_of("<a/>" * 15_000_000)),
    "5 million prefixed elements": whole_sheet(many_prefixes),
    "10 million attributes": whole_sheet(many_attributes),
    "2 million cells and one": rows(lambda: ("<row>" + "<c/>" * 10_000 + "</row>") * 200
                                    + "<row><c/></row>"),
    "2 million values and one": rows(
        lambda: ("<row>" + "<c><v>1</v></c>" * 10_000 + "</row>") * 200
        + "<row><c/></row>"),
    "a million rows and more": rows(lambda: "<row/>" * 1_048_577),
    "a million texts and one": shared(
        lambda: f'<sst xmlns="{MAIN}">'.encode() + b"<si><t>a</t></si>" * 1_000_001 + b"</sst>"),
    "60 MB of texts": shared(
        lambda: f'<sst xmlns="{MAIN}">'.encode()
        + (b"<si><t>" + b"a" * 30_000 + b"</t></si>") * 2_000 + b"</sst>"),
    "row 0": rows('<row r="0"><c r="A0"><v>1</v></c></row>'),
    "row -1": rows('<row r="-1"/>'),
    "row 1048577": rows('<row r="1048577"/>'),
    "a row of 30 digits": rows(f'<row r="{"9" * 30}"/>'),
    "rows backwards": rows('<row r="2"/><row r="1"/>'),
    "a row twice": rows('<row r="2"/><row r="2"/>'),
    "column XFE": rows('<row r="1"><c r="XFE1"><v>1</v></c></row>'),
    "column of 30 letters": rows(f'<row r="1"><c r="{"Z" * 30}1"><v>1</v></c></row>'),
    "16,385 cells without reference": rows("<row>" + "<c/>" * 16_385 + "</row>"),
    "no reference": rows('<row r="1"><c r="1A"><v>1</v></c></row>'),
    "a cell of another row": rows('<row r="1"><c r="A2"><v>1</v></c></row>'),
    "a cell twice": rows('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'),
    "cells backwards": rows('<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>2</v></c></row>'),
    "two values": rows('<row r="1"><c r="A1"><v>1</v><v>2</v></c></row>'),
    "cells twice": in_sheet(lambda text: text.replace("<sheetData", "<sheetData/><sheetData"), None),
    "a text that is not there": rows('<row><c t="s"><v>999999999</v></c></row>'),
    "text -1": rows('<row><c t="s"><v>-1</v></c></row>'),
    "text of 30 digits": rows(f'<row><c t="s"><v>{"9" * 30}</v></c></row>'),
    "a style that is not there": rows('<row><c s="99999"><v>1</v></c></row>'),
    "style -1": rows('<row><c s="-1"><v>1</v></c></row>'),
    "an unknown kind of value": rows('<row><c t="zz"><v>1</v></c></row>'),
    "a number that is none": rows("<row><c><v>NaN</v></c></row>"),
    "a number of a million digits": rows(f"<row><c><v>{'9' * 1_000_000}</v></c></row>"),
    "an exponent of a million digits": rows(f"<row><c><v>1E{'9' * 1_000_000}</v></c></row>"),
    "a truth that is none": rows('<row><c t="b"><v>2</v></c></row>'),
    "3 million elements": every_sheet(lambda: sheet_of("<a/>" * 3_000_000)),
    "1.2 million elements in each sheet": every_sheet(lambda: sheet_of("<a/>" * 1_200_000)),
    "30 MB of spaces": one_sheet(lambda: sheet_of("<sheetData/>" + " " * 30_000_000)),
    "30 MB of references": one_sheet(
        lambda: sheet_of(("<a>" + "&#65;" * 200_000 + "</a>") * 30 + "<sheetData>")),
    "14 MB in UTF-16": one_sheet(lambda: b"\xff\xfe" + (
        f'<worksheet xmlns="{MAIN}">' + "<sheetData/>" * 580_000).encode("utf-16-le")),
    "2 million attributes": every_sheet(
        lambda: sheet_of(("<a " + " ".join(f'b{index}=""' for index in range(250)) + "/>") * 8_000)),
    "900,000 elements with prefixes": every_sheet(lambda: (
        f'<worksheet xmlns="{MAIN}"' + "".join(f' xmlns:p{at}="urn:{at}"' for at in range(45))
        + ">" + "<p0:a/>" * 900_000 + "</worksheet>").encode()),
    "3 MB of comments in each sheet": every_sheet(
        lambda: sheet_of("<!--" + "x" * 3_000_000 + "-->" + "<sheetData/>")),
    "150,000 cells in each sheet": every_sheet(
        lambda: sheet_of("<sheetData>" + ("<row>" + "<c><v>1</v></c>" * 15 + "</row>") * 10_000
                         + "</sheetData>")),
    "99,000 texts": shared(
        lambda: f'<sst xmlns="{MAIN}">'.encode() + b"<si><t>aaaaaaaaaaaa</t></si>" * 99_000
        + b"</sst>"),
    "long texts in every sheet": many_strings,
    "45,000 rows of headers": objectives(
        lambda number: '<row><c t="str"><v>Key</v></c><c t="str"><v>Objectives</v></c>'
        '<c t="str"><v>Your  answer</v></c><c/></row>', 45_000),
    "39,000 unknown keys": objectives(
        lambda number: '<row><c/><c/><c/><c t="str"><v>x</v></c>'
        f'<c t="str"><v>objective/{number}/done</v></c></row>', 39_000),
    "39,000 times one key": objectives(
        lambda number: '<row><c/><c/><c/><c t="str"><v>x</v></c>'
        '<c t="str"><v>objective/2.1/done</v></c></row>', 39_000),
    "an answer of a million characters": objectives(
        lambda number: '<row><c/><c/><c/><c t="str"><v>' + "x" * 1_000_000 + '</v></c>'
        '<c t="str"><v>objective/2.1/rating</v></c></row>', 1),
    "another root": whole_sheet(lambda: b"<html/>"),
    "the vocabulary of nobody": whole_sheet(lambda: b'<worksheet><sheetData/></worksheet>'),
}
