#!/usr/bin/env python3
"""A workbook of 100,000 cells by `export xlsx` beside XlsxWriter writing the same cells.

usage: Benchmarks/xlsx.py [BINARY] [--short]      (pip install XlsxWriter openpyxl)
"""
import json
import os
import sys
import tempfile

import common

WRITER = """
import json, sys, xlsxwriter
sheets = json.load(open(sys.argv[1]))
book = xlsxwriter.Workbook(sys.argv[2])
for name, rows in sheets:
    sheet = book.add_worksheet(name)
    for row, cells in enumerate(rows):
        for column, value in enumerate(cells):
            if value is None:
                continue
            if isinstance(value, str):
                sheet.write_string(row, column, value)
            else:
                sheet.write_number(row, column, value)
book.close()
"""


def cells(path):
    """Every cell of a workbook, dates and truth values as texts; and how many hold something."""
    import openpyxl
    book = openpyxl.load_workbook(path, read_only=True)
    sheets = [(sheet.title, [[
        value if value is None or isinstance(value, (int, float)) else str(value)
        for value in row] for row in sheet.iter_rows(values_only=True)]) for sheet in book]
    return sheets, sum(value is not None for _, rows in sheets for row in rows for value in row)


def main():
    short = "--short" in sys.argv
    binary = common.tool()
    folder = common.large_plan(1_200 if short else 9_000)
    work = tempfile.mkdtemp(prefix="xlsx-")
    ours = os.path.join(work, "ours.xlsx")
    export = [binary, "export", "xlsx", "--plan", folder, "--output", ours]
    common.run(export)
    commands = {"actionplan export xlsx": export}
    base = "actionplan export xlsx"
    try:
        import xlsxwriter
        sheets, count = cells(ours)
        data, script = os.path.join(work, "cells.json"), os.path.join(work, "writer.py")
        json.dump(sheets, open(data, "w"))
        open(script, "w").write(WRITER)
        base = f"XlsxWriter {xlsxwriter.__version__}, the same cells"
        commands[base] = [sys.executable, script, data, os.path.join(work, "theirs.xlsx")]
    except ImportError as error:
        count = "about 100,000"
        print(f"skipped: {error.name} is not installed (pip install XlsxWriter openpyxl)")
    size = os.path.getsize(ours)
    common.table(
        f"whole process, median, {count} cells, {size // 1000} KB:",
        common.seconds(commands, 3 if short else 7), base)
    common.remove(folder)


main()
