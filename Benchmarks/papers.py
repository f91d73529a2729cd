#!/usr/bin/env python3
"""Times the board update as a page: the whole process and each chart, beside jinja2 and matplotlib.

usage: Benchmarks/papers.py [BINARY] [--short]      (pip install jinja2 matplotlib)

--short: ours alone, three rounds. Where valgrind is installed, what a chart's picture takes is its
share of the instructions of the whole.
"""
import importlib.util
import os
import re
import shutil
import subprocess
import sys

import common

INDICATORS = 83

# The least a script does of the same: the figures of each indicator as a table, and nothing judged.
JINJA = """
import jinja2, json, sys
plan = json.load(open(sys.argv[1]))
page = jinja2.Environment(autoescape=True).from_string('''<!DOCTYPE html><title>{{ plan.title }}</title>
{% for id, item in plan.indicators.items() %}<h2 id="{{ id }}">{{ item.title }}</h2>
<table>{% for day, actual in item.actuals.items() %}<tr><th>{{ day }}</th><td>{{ actual.value }}</td></tr>
{% endfor %}</table>{% endfor %}''').render(plan=plan)
open(sys.argv[2], "w").write(page)
"""
# Seconds a chart of the same figures with a target takes inside a process that runs already.
MATPLOTLIB = """
import io, sys, time, matplotlib
matplotlib.use("svg")
from matplotlib import pyplot
taken = []
for number in range(10):
    values = [50 + (number * 7 + place * 13) % 400 / 10 for place in range(int(sys.argv[1]))]
    start = time.perf_counter()
    figure, axes = pyplot.subplots(figsize=(6, 3))
    axes.plot(values, marker="o")
    axes.axhline(80, linestyle="--")
    figure.savefig(io.BytesIO(), format="svg")
    pyplot.close(figure)
    taken.append(time.perf_counter() - start)
print(sorted(taken)[len(taken) // 2])
"""


def main():
    for months in (24, 120):
        measure(common.tool(), months, "--short" in sys.argv)


def measure(binary, months, short):
    plan, quarter = make(binary, months)
    output = os.path.join(plan, "..", "board.html")
    page = [binary, "report", "board", "--format", "html", "--quarter", quarter,
            "--plan", plan, "--output", output]
    commands = {"actionplan report board": page}
    if not short and has("jinja2"):
        commands["jinja2: the figures as tables"] = [
            sys.executable, "-c", JINJA, os.path.join(plan, "plan.json"),
            os.path.join(plan, "..", "peer.html")]
    medians = common.seconds(commands, 3 if short else 11)
    size, charts = os.path.getsize(output) / 1e6, open(output).read().count('<div class="chart">')
    common.table(
        f"{INDICATORS} indicators of {months} months as a page ({size:.1f} MB, {charts} charts), "
        "whole process, median:", medians, "actionplan report board")
    spent = processor(page, 3 if short else 11)
    print(f"  of it on the processor                       {spent * 1000:9.1f} ms")
    if not short:
        drawing(page, charts, spent)
        if has("matplotlib"):
            taken = common.run([sys.executable, "-c", MATPLOTLIB, str(months)])
            print(f"  matplotlib, a chart as SVG                   {float(taken) * 1000:9.3f} ms")
    common.remove(plan)


def make(binary, months):
    """A plan with an objective that all indicators are for, and the last quarter of it."""
    target = {"atLeast": 80, "due": "2027-03-31", "agreedBy": "Board", "why": "Benchmark"}
    plan = common.large_plan(
        actuals=INDICATORS * months, months=months, frequency="monthly",
        baseline={"asAt": "2016-04-30", "value": 50}, targets={"2016-10-01": target})
    ids = [word for number in range(INDICATORS) for word in ("--indicator", f"i{number}")]
    common.run([binary, "amend", "objective", "1", "--plan", plan, *ids])
    year = 2016 + months // 12 - 1
    return plan, f"{year}-{(year + 1) % 100:02}-Q4"


def processor(command, rounds):
    """The median seconds of the processor, which waiting for other programs does not add to."""
    taken = []
    for _ in range(rounds):
        process = subprocess.Popen(
            command, env=common.ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        usage = os.wait4(process.pid, 0)[2]
        taken.append(usage.ru_utime + usage.ru_stime)
    return sorted(taken)[rounds // 2]


def drawing(command, charts, spent):
    """Prints what a chart's picture takes: instructions, and that share of the processor's time."""
    if not shutil.which("valgrind"):
        print("skipped: valgrind is not installed (apt-get install valgrind)")
        return
    whole = instructions(command)
    pictures = instructions(command, "--toggle-collect=*SVGChartV5write*MarkupWriter*")
    print(f"  a chart's SVG                                {pictures / whole * spent / charts * 1000:9.3f}"
          f" ms   {pictures / charts:,.0f} of {whole:,} instructions")


def instructions(command, *options):
    """How many instructions a command takes, as callgrind counts them."""
    done = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *options, *command],
        env=common.ENVIRONMENT, capture_output=True, text=True)
    return int(re.search(r"Collected : (\d+)", done.stderr)[1])


def has(module):
    if importlib.util.find_spec(module):
        return True
    print(f"skipped: {module} is not installed (pip install {module})")
    return False


main()
