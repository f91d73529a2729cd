#!/usr/bin/env python3
"""`judge` on 100, 1,000 and 10,000 series of 60 months beside pandas, numpy and abspc; `status` on
83 indicators of 120 months.

usage: Benchmarks/judge.py [BINARY] [--short]      (pip install pandas abspc)
"""
import importlib.util
import json
import os
import random
import shutil
import sys
import tempfile

import common

POINTS = 60
SIZES = (100, 1_000, 10_000)

# The least a script does of the same: read, mean, moving range, limits, points outside them; no
# direction of travel and no rules of runs.
PANDAS = """
import pandas, sys
table = pandas.read_csv(sys.argv[1], parse_dates=["date"])
groups = table.groupby("series", sort=False)["value"]
mean = groups.transform("mean")
reach = 2.66 * groups.diff().abs().groupby(table["series"], sort=False).transform("mean")
table["outside"] = (table["value"] > mean + reach) | (table["value"] < mean - reach)
latest = table.groupby("series", sort=False).tail(1)
latest.to_csv(sys.stdout, index=False)
"""
NUMPY = """
import json, numpy, sys
vectors = json.load(open(sys.argv[1]))["vectors"]
values = numpy.array([vector["input"]["values"] for vector in vectors])
mean = values.mean(axis=1)
reach = 2.66 * numpy.abs(numpy.diff(values, axis=1)).mean(axis=1)
outside = (values > (mean + reach)[:, None]) | (values < (mean - reach)[:, None])
for place, vector in enumerate(vectors):
    print(vector["id"], mean[place], mean[place] - reach[place], mean[place] + reach[place],
          outside[place, -1])
"""
ABSPC = """
import abspc, pandas, sys
table = pandas.read_csv(sys.argv[1], parse_dates=["date"])
for name, part in table.groupby("series", sort=False):
    found = abspc.detect_special_causes(abspc.calculate_control_limits(part, "XmR"))
    print(name, found["mean"].iloc[-1], found["lcl"].iloc[-1], found["ucl"].iloc[-1])
"""


def main():
    binary = common.tool()
    folder = tempfile.mkdtemp(prefix="series-")
    for count in SIZES[:1] if "--short" in sys.argv else SIZES:
        compare(binary, folder, count)
    status(binary, folder)
    shutil.rmtree(folder)


def compare(binary, folder, count):
    table, vectors = make(folder, count)
    commands = {
        "actionplan judge CSV": [binary, "judge", table],
        "actionplan judge CSV --json": [binary, "judge", table, "--json"],
        "actionplan judge CSV, target, forecast": [
            binary, "judge", table, "--target", "80", "--target-date", "2026-03-31"],
        "actionplan judge JSON": [binary, "judge", vectors],
        "actionplan judge JSON --json": [binary, "judge", vectors, "--json"],
    }
    others(commands, table, vectors, count)
    size = (os.path.getsize(table) / 1e6, os.path.getsize(vectors) / 1e6)
    medians = common.seconds(commands, 5 if count > 1_000 else 9)
    common.table(
        f"{count:,} series of {POINTS} (CSV {size[0]:.1f} MB, JSON {size[1]:.1f} MB), whole process, "
        "median:", medians, "actionplan judge CSV")
    for name, median in medians.items():
        print(f"  {name:<44} {median / count * 1e6:9.1f} µs a series")


def others(commands, table, vectors, count):
    """Adds the peers that are installed; says which are not."""
    for name, script, file, module in (
        ("pandas: limits, points outside", PANDAS, table, "pandas"),
        ("numpy: limits, points outside", NUMPY, vectors, "numpy"),
        ("abspc: limits and rules", ABSPC, table, "abspc"),
    ):
        if importlib.util.find_spec(module) is None:
            print(f"skipped: {module} is not installed (pip install {module})")
        elif module == "abspc" and count > 1_000:
            print("skipped: abspc takes a minute a time for so many series")
        else:
            commands[name] = [sys.executable, "-c", script, file]


def make(folder, count, points=POINTS):
    """Writes the same series as CSV and as vectors, and gives both paths."""
    numbers = random.Random(20_260_401)
    days = common.month_ends(points)
    rows, vectors = ["series,date,value"], []
    for series in range(count):
        drift = numbers.choice((0, 0, 0.1, -0.15))
        level = 70.0
        values = []
        for place in range(points):
            values.append(round(level + drift * place + numbers.gauss(0, 3), 1))
        rows += [f"series-{series:05},{day},{value}" for day, value in zip(days, values)]
        vectors.append({
            "id": f"series-{series:05}", "input": {"dates": days, "values": values},
            "options": {"improvement_direction": "increase", "target": 80, "rebase": [],
                        "fix_after_n_points": None, "screen_outliers": True}})
    table = os.path.join(folder, f"{count}-{points}.csv")
    with open(table, "w") as file:
        file.write("\n".join(rows) + "\n")
    path = os.path.join(folder, f"{count}-{points}.json")
    with open(path, "w") as file:
        json.dump({"vectors": vectors}, file)
    return table, path


def status(binary, folder):
    target = {"atLeast": 80, "due": "2027-03-31", "agreedBy": "Board", "why": "Benchmark"}
    plan = common.large_plan(
        actuals=83 * 120, months=120, frequency="monthly",
        baseline={"asAt": "2016-04-30", "value": 50}, targets={"2020-04-01": target})
    commands = {
        "actionplan status": [binary, "status", "--quarter", "2025-26-Q4", "--plan", plan],
        "actionplan --version": [binary, "--version"],
    }
    others(commands, *make(folder, 83, points=120), 83)
    common.table(
        "83 indicators of 120 months judged and printed, whole process, median:",
        common.seconds(commands, 15), "actionplan status")
    common.remove(plan)


main()
