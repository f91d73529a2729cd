#!/usr/bin/env python3
"""A workbook of 100,000 cells by `export xlsx` beside XlsxWriter writing the same cells, and a return
of 100,000 cells read by `returns collect` beside openpyxl, read only.

usage: Benchmarks/xlsx.py [BINARY] [--short]      (pip install XlsxWriter openpyxl)
"""
import json
import os
import re
import sys
import tempfile
import zipfile

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


READER = """
import sys, openpyxl
count = 0
for sheet in openpyxl.load_workbook(sys.argv[1], read_only=True):
    for row in sheet.iter_rows(values_only=True):
        count += len(row)
print(count)
"""


def return_of(binary, indicators):
    """A plan that asks one post for three figures of each indicator, and the return filled in."""
    work = tempfile.mkdtemp(prefix="return-")
    folder = os.path.join(work, "plan")
    common.run([binary, "init", folder, "--title", "A plan", "--authority", "Benchmark"])
    common.run([binary, "add", "officer", "head", "--post", "Head", "--plan", folder])
    common.run([binary, "add", "objective", "1", "--title", "Objective", "--lead", "head",
                "--plan", folder])
    path = os.path.join(folder, "plan.json")
    plan = json.load(open(path))
    plan["indicators"] = {
        f"i{number}": {
            "title": f"Indicator {number}", "unit": "percent", "decimals": 0, "polarity": "higher",
            "frequency": "monthly", "actuals": {
                f"2025-{month}": {"value": 50 + number % 40, "source": "Monthly return"}
                for month in ("10-31", "11-30", "12-31")}}
        for number in range(indicators)}
    plan["objectives"]["1"]["indicators"] = list(plan["indicators"])
    with open(path, "w") as file:
        json.dump(plan, file)
    common.run([binary, "adopt", "--plan", folder])
    common.run([binary, "returns", "issue", "--quarter", "2025-26-Q4", "--to", work, "--plan",
                folder])
    sent, filled = os.path.join(work, "2025-26-Q4-head.xlsx"), os.path.join(work, "filled.xlsx")
    cells = 0
    with zipfile.ZipFile(sent) as old, zipfile.ZipFile(filled, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if b'r="L4"' in content:
                content = re.sub(rb'<c r="(E\d+)"( s="\d+")?/>', rb'<c r="\1"\2><v>0.86</v></c>',
                                 content)
            cells += content.count(b"<c r=")
            new.writestr(name, content)
    return folder, filled, cells


def read(binary, short):
    folder, filled, cells = return_of(binary, 320 if short else 2_560)
    collect = [binary, "returns", "collect", filled, "--plan", folder, "--dry-run", "--json"]
    # It stops where the workbook is read and its quarter is seen to be another.
    opened = ["sh", "-c", '"$@"; true', "sh"] + collect + ["--quarter", "2020-21-Q1"]
    commands = {"actionplan returns collect, read only": opened,
                "actionplan returns collect --dry-run": collect}
    base = "actionplan returns collect --dry-run"
    try:
        import openpyxl
        script = os.path.join(os.path.dirname(filled), "reader.py")
        open(script, "w").write(READER)
        base = f"openpyxl {openpyxl.__version__}, read only"
        commands[base] = [sys.executable, script, filled]
    except ImportError:
        print("skipped: openpyxl is not installed (pip install openpyxl)")
    common.table(
        f"whole process, median, a return of {cells} cells, read only and checked:",
        common.seconds(commands, 3 if short else 7), base)
    common.remove(folder)


def main():
    short = "--short" in sys.argv
    binary = common.tool()
    read(binary, short)
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
