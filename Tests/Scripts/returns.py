#!/usr/bin/env python3
"""A return goes out, is filled in, saved by other programs or tampered with, and is collected.

usage: Tests/Scripts/returns.py BINARY [--all]

The same answers must come back however the workbook is spelt, and as openpyxl and LibreOffice save
it where they are installed. Every hostile workbook must be refused with an error and a hint, in
less than a second of processor time and 100 MB, and change nothing. Without --all one case in four
of the slow ones is left out.
"""

import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

import common
import xlsxcases

QUARTER, OFFICER = "2025-26-Q4", "head-family-help"
SECONDS, KILOBYTES = 1.0, 100_000
CLOCK = {"SOURCE_DATE_EPOCH": "1776000000"}
# What is filled in, by sheet and row key: the header of the column and the answer.
ANSWERS = [
    ("Objectives", f"objective/{objective}/{question}", "Your answer", text)
    for objective in ("2.1", "2.2", "3.1")
    for question, text in (("rating", "amber "), ("done", "Three panels & more"),
                           ("difference", "Fewer <wait>\nthan before"), ("next", "=1+1"))
] + [
    ("Evidence", "evidence/2.1/1", "Kind of evidence", "audit"),
    ("Evidence", "evidence/2.1/1", "What it is", "Audit of 12 cases"),
    ("Actions", "action/2.1c", "Done on", 46_101),
    ("Sign off", "return/on", "Your answer", "7/4/2026"),
]


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def texts(parts):
    """The shared texts, as they are."""
    found = re.findall(r"<si>(.*?)</si>", parts["xl/sharedStrings.xml"].decode(), re.S)
    plain = ["".join(re.findall(r"<t[^>]*>(.*?)</t>", text, re.S)) for text in found]
    return [text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
            for text in plain]


def sheet_paths(parts):
    """The path of each sheet by its name."""
    links = dict(re.findall(r'Id="(\w+)"[^>]*?Target="/?(?:xl/)?([^"]+)"',
                            parts["xl/_rels/workbook.xml.rels"].decode()))
    links.update((one, two) for two, one in re.findall(
        r'Target="/?(?:xl/)?([^"]+)"[^>]*?Id="(\w+)"',
        parts["xl/_rels/workbook.xml.rels"].decode()))
    return {name: "xl/" + links[link] for name, link in re.findall(
        r'<sheet name="([^"]+)"[^>]*r:id="(\w+)"', parts["xl/workbook.xml"].decode())}


def filled(parts):
    """The workbook with the answers typed in, as shared texts and numbers."""
    parts = dict(parts)
    known, paths = texts(parts), sheet_paths(parts)
    added = []

    def cells(text):
        found = {}
        for place, body in re.findall(r'<c r="([A-Z]+\d+)"([^>]*?(?:/>|>.*?</c>))', text, re.S):
            number = re.search(r't="s"[^>]*><v>(\d+)</v>', body)
            found[place] = (known + added)[int(number.group(1))] if number else None
        return found

    for sheet, key, header, value in ANSWERS:
        text = parts[paths[sheet]].decode()
        now = cells(text)
        row = next(re.sub(r"\D", "", place) for place, said in now.items() if said == key)
        letters = next(re.sub(r"\d", "", place) for place, said in now.items() if said == header)
        place = letters + row
        if isinstance(value, str):
            content = f't="s"><v>{len(known) + len(added)}</v></c>'
            added.append(value)
        else:
            content = f"><v>{value}</v></c>"
        text, count = re.subn(
            rf'<c r="{place}"((?: s="\d+")?)[^>]*?(?:/>|>.*?</c>)',
            lambda match: f'<c r="{place}"{match.group(1)} {content}'.replace(" >", ">"), text,
            count=1, flags=re.S)
        assert count == 1, place
        parts[paths[sheet]] = text.encode()
    strings = parts["xl/sharedStrings.xml"].decode()
    more = "".join(f'<si><t xml:space="preserve">{escaped(text)}</t></si>' for text in added)
    parts["xl/sharedStrings.xml"] = strings.replace("</sst>", more + "</sst>").encode()
    return parts


# A process of its own measures, since a child's peak counts what its parent held when it was forked.
MEASURE = """
import os, sys, time
start = time.perf_counter()
null = os.open(os.devnull, os.O_WRONLY)
child = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ,
                       file_actions=[(os.POSIX_SPAWN_DUP2, null, 1)])
_, status, usage = os.wait4(child, 0)
print(os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime,
      time.perf_counter() - start, usage.ru_maxrss)
"""


class Trial:
    """A plan with one return sent out."""

    def __init__(self, binary, folder):
        self.binary, self.folder = binary, folder
        self.plan = os.path.join(folder, "plan")
        root = os.path.join(os.path.dirname(__file__), "..", "..")
        shutil.copytree(os.path.join(root, "plans", "exampleshire"), self.plan)
        out = os.path.join(folder, "out")
        common.must(binary, "returns", "issue", "--quarter", QUARTER, "--officer", OFFICER,
                    "--to", out, "--plan", self.plan, "--by", "tester", "--due", "2026-04-14")
        self.sent = os.path.join(out, f"{QUARTER}-{OFFICER}.xlsx")

    def state(self):
        names = sorted(os.listdir(os.path.join(self.plan, "versions")))
        with open(os.path.join(self.plan, "plan.json"), "rb") as file:
            return names, file.read()

    def path(self, content, name="return.xlsx"):
        path = os.path.join(self.folder, name)
        with open(path, "wb") as file:
            file.write(content)
        return path

    def read(self, path):
        """What collecting a workbook changes in a copy of the plan, and what is remarked on."""
        copy = os.path.join(self.folder, "copy")
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(self.plan, copy)
        done = subprocess.run(
            [self.binary, "returns", "collect", path, "--plan", copy, "--by", "tester", "--yes",
             "--json"], capture_output=True, text=True, env=dict(os.environ, **CLOCK))
        if done.returncode != 0:
            return f"refused: {done.stderr}"
        found = json.loads(done.stdout)[0]
        latest = sorted(os.listdir(os.path.join(copy, "versions")))[-1]
        with open(os.path.join(copy, "versions", latest), encoding="utf-8") as file:
            return found["changes"], found["remarks"], file.read()

    def refused(self, path):
        """Collects a file that must be refused: what it said, processor seconds, kilobytes."""
        done = subprocess.run(
            [sys.executable, "-c", MEASURE, self.binary, "returns", "collect", path, "--plan",
             self.plan, "--by", "tester", "--yes"], capture_output=True, text=True,
            errors="replace")
        code, seconds, wall, memory = done.stdout.split()
        return int(code), done.stderr, float(seconds), float(wall), int(memory)


def different(found, expected):
    """What is not as expected, in words."""
    if found == expected:
        return "the same version"
    if isinstance(found, str):
        return found
    return "; ".join(str(one) for one, other in zip(found, expected) if one != other)


def check_spellings(trial, base, expected):
    wrong = 0
    for name, make in xlsxcases.SPELLINGS.items():
        found = trial.read(trial.path(make(base)))
        if name == "an extra sheet" and isinstance(found, tuple):
            found = (found[0], [one for one in found[1] if "My notes" not in one], found[2])
        if found != expected:
            wrong += 1
            print(f"  {name}: {different(found, expected)}")
    print(f"spellings: {len(xlsxcases.SPELLINGS) - wrong} of {len(xlsxcases.SPELLINGS)} read alike")
    return wrong


def check_openpyxl(trial, expected):
    if importlib.util.find_spec("openpyxl") is None:
        print("openpyxl: skipped, it is not installed")
        return 0
    import datetime
    import openpyxl
    book = openpyxl.load_workbook(trial.sent)
    for sheet, key, header, value in ANSWERS:
        page = book[sheet]
        headers = {cell.value: cell.column for cell in page[3]}
        row = next(row for row in range(4, page.max_row + 1)
                   if page.cell(row, headers["Key"]).value == key)
        page.cell(row, headers[header]).value = (
            datetime.date(2026, 3, 20) if value == 46_101 else value)
        if value == "=1+1":
            page.cell(row, headers[header]).data_type = "s"
    path = os.path.join(trial.folder, "openpyxl.xlsx")
    book.save(path)
    found = trial.read(path)
    print("openpyxl: " + different(found, expected))
    return int(found != expected)


def check_libreoffice(trial, base, expected):
    office = shutil.which("soffice")
    if office is None:
        print("LibreOffice: skipped, soffice is not installed")
        return 0
    wrong = 0
    for name in ("return.xlsx", "openpyxl.xlsx"):
        path = os.path.join(trial.folder, name)
        if name == "return.xlsx":
            trial.path(xlsxcases.packed(base))
        if not os.path.exists(path):
            continue
        out = os.path.join(trial.folder, "libreoffice")
        subprocess.run(
            [office, f"-env:UserInstallation=file://{trial.folder}/profile", "--headless",
             "--convert-to", "xlsx", "--outdir", out, path], check=True, capture_output=True,
            timeout=180)
        found = trial.read(os.path.join(out, name))
        print(f"LibreOffice, {name}: "
              + different(found, expected))
        wrong += found != expected
    return wrong


# Cases that take long to make; one in four of them is enough for a short run.
SLOW = ("MB", "million", "bomb")


def check_hostile(trial, base, every):
    wrong, worst_time, worst_wall, worst_memory = 0, (0, ""), (0, ""), (0, "")
    before = trial.state()
    cases = list(xlsxcases.HOSTILE.items())
    slow = [name for name, _ in cases if any(word in name for word in SLOW)]
    left_out = set() if every else {name for at, name in enumerate(slow) if at % 4}
    for name, make in cases:
        if name in left_out:
            continue
        path = trial.path(make(base))
        code, said, seconds, wall, memory = trial.refused(path)
        worst_time, worst_memory = max(worst_time, (seconds, name)), max(worst_memory, (memory, name))
        worst_wall = max(worst_wall, (wall, name))
        faults = []
        if code not in (1, 74) or "error: " not in said or "\n  hint: " not in said:
            faults.append(f"exit {code}: {said[:300]}")
        if seconds > SECONDS or memory > KILOBYTES:
            faults.append(f"{seconds:.2f} s, {memory // 1000} MB")
        if trial.state() != before:
            faults.append("the plan was changed")
            before = trial.state()
        if faults:
            wrong += 1
            print(f"  {name}: " + "; ".join(faults))
    print(f"hostile: {len(cases) - len(left_out)} cases, {wrong} wrong; worst {worst_time[0]:.2f} s "
          f"of processor ({worst_time[1]}), {worst_wall[0]:.2f} s by the clock ({worst_wall[1]}), "
          f"{worst_memory[0] // 1000} MB ({worst_memory[1]})")
    return wrong


def main():
    program = common.binary()
    with tempfile.TemporaryDirectory() as folder:
        trial = Trial(program, folder)
        base = filled(xlsxcases.parts(trial.sent))
        expected = trial.read(trial.path(xlsxcases.packed(base)))
        if not isinstance(expected, tuple) or len(expected[0]) != 5:
            sys.exit(f"the filled-in return is not read: {expected}")
        wrong = check_spellings(trial, base, expected)
        wrong += check_openpyxl(trial, expected)
        wrong += check_libreoffice(trial, base, expected)
        wrong += check_hostile(trial, base, "--all" in sys.argv)
        common.must(program, "returns", "collect", trial.path(xlsxcases.packed(base)), "--plan",
                    trial.plan, "--by", "tester", "--yes")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
