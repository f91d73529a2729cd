#!/usr/bin/env python3
"""Reads every .docx and .xlsx of a folder back with python-docx and openpyxl, and says what it found.

usage: readback.py FOLDER
Fails where a file can't be read, has no title, no heading or table, an empty sheet, or a formula.
"""
import pathlib
import sys

import docx
import openpyxl


def word(path):
    paper = docx.Document(path)
    headings = [p for p in paper.paragraphs if p.style.name.startswith("Heading")]
    assert paper.core_properties.title, f"{path.name}: no title"
    assert headings, f"{path.name}: no heading"
    cells = [cell.text for table in paper.tables for row in table.rows for cell in row.cells]
    assert all(cell.strip() for cell in cells), f"{path.name}: an empty cell"
    charts = sum("/charts/chart" in part.partname for part in paper.part.package.iter_parts())
    return f"{len(headings)} headings, {len(paper.tables)} tables, {len(cells)} cells, {charts} charts"


def workbook(path):
    book = openpyxl.load_workbook(path)
    assert book.properties.title, f"{path.name}: no title"
    filled = 0
    for sheet in book:
        values = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
        assert values, f"{path.name}: sheet {sheet.title} is empty"
        assert not any(cell.data_type == "f" for cell in values), f"{path.name}: a formula"
        filled += len(values)
    return f"{len(book.sheetnames)} sheets, {filled} cells"


def main():
    folder = pathlib.Path(sys.argv[1])
    for path in sorted(folder.iterdir()):
        if path.suffix == ".docx":
            print(f"{path.name}: {word(path)}")
        if path.suffix == ".xlsx":
            print(f"{path.name}: {workbook(path)}")


main()
