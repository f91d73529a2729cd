#!/usr/bin/env python3
"""Times a paper with 60 native charts as a Word file, beside python-docx with matplotlib.

usage: docx.py [TOOL] [--short]     --short: ours alone, three rounds
Whole processes, the median of the rounds; memory is the most that one of them took.
"""
import os
import subprocess
import sys
import tempfile
import time
import zipfile

import common

PEER = '''
import io, sys
import docx, matplotlib
matplotlib.use("Agg")
from matplotlib import pyplot
paper = docx.Document()
for number in range(60):
    values = [50 + (number * 7 + place * 13) % 400 / 10 for place in range(24)]
    figure, axes = pyplot.subplots(figsize=(6, 3))
    axes.plot(values, marker="o")
    axes.axhline(80, linestyle="--")
    picture = io.BytesIO()
    figure.savefig(picture, dpi=150)
    pyplot.close(figure)
    paper.add_heading(f"Indicator {number}", 2)
    paper.add_picture(picture)
    table = paper.add_table(1, 2)
    for place, value in enumerate(values):
        cells = table.add_row().cells
        cells[0].text, cells[1].text = str(place), str(value)
paper.save(sys.argv[1])
'''


def measured(command, rounds):
    """The median seconds and the most memory in MB of a command in processes of its own."""
    seconds, memory = [], 0
    for _ in range(rounds):
        start = time.perf_counter()
        process = subprocess.Popen(command, env=common.ENVIRONMENT, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        seconds.append(time.perf_counter() - start)
        if status != 0:
            return None
        memory = max(memory, usage.ru_maxrss / 1024)
    return sorted(seconds)[len(seconds) // 2], memory


def main():
    short = "--short" in sys.argv
    folder = common.large_plan(actuals=60 * 24, months=24)
    path = os.path.join(folder, "plan.json")
    common.run([common.tool(), "amend", "objective", "1", "--plan", folder]
               + [word for number in range(60) for word in ("--indicator", f"i{number}")])
    output = os.path.join(os.path.dirname(path), "..", "paper.docx")
    commands = {"actionplan": [
        common.tool(), "report", "board", "--plan", folder, "--quarter", "2017-18-Q4",
        "--format", "docx", "--output", output]}
    if not short:
        peer = os.path.join(tempfile.mkdtemp(prefix="actionplan-"), "paper.docx")
        commands["python-docx, matplotlib"] = [sys.executable, "-c", PEER, peer]
    print("A paper with 60 charts of 24 figures as a Word file")
    for name, command in commands.items():
        found = measured(command, 3 if short or name != "actionplan" else 7)
        print(f"  {name:<26} " + (f"{found[0]:7.3f} s {found[1]:7.1f} MB" if found else "not at hand"))
    charts = sum("charts/chart" in name and name.endswith(".xml")
                 for name in zipfile.ZipFile(output).namelist())
    print(f"  {charts} native charts, {os.path.getsize(output):,} bytes")
    common.remove(folder)


main()
