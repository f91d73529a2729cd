#!/usr/bin/env python3
"""`portfolio` of 918,000 actuals beside orjson and pandas, and its cost at 10, 100 and 1,000 plans.

usage: Benchmarks/portfolio.py [BINARY] [--short]      (pip install orjson pandas)

The scripts read every plan.json and set the last figures of the last two quarters against each other;
actionplan reads it strictly, checks it against its version, and judges positions, directions, overdue
work, coverage and ratings as well. --short: 10 plans, two rounds.
"""
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

import common
import manyplans

# The least a script does of it: one quarter's last figure against the one before, by polarity.
ORJSON = """
import glob, orjson, sys
better = worse = same = 0
way = {"higher": 1, "lower": -1}
for path in glob.glob(sys.argv[1] + "/*/plan.json"):
    plan = orjson.loads(open(path, "rb").read())
    for item in plan["indicators"].values():
        now = before = None
        for day, actual in item["actuals"].items():
            if "value" in actual:
                if day >= sys.argv[3]: now = actual["value"]
                elif day >= sys.argv[2]: before = actual["value"]
        if now is None or before is None: continue
        change = (now - before) * way.get(item["polarity"], 0)
        better += change > 0.1
        worse += change < -0.1
        same += abs(change) <= 0.1
print(better, worse, same)
"""
PANDAS = """
import glob, orjson, pandas, sys
rows = []
for path in glob.glob(sys.argv[1] + "/*/plan.json"):
    plan = orjson.loads(open(path, "rb").read())
    for key, item in plan["indicators"].items():
        for day, actual in item["actuals"].items():
            rows.append((plan["title"], key, item["polarity"], day, actual.get("value")))
table = pandas.DataFrame(rows, columns=["plan", "indicator", "polarity", "day", "value"])
table = table.dropna().sort_values("day")
keys = ["plan", "indicator", "polarity"]
now = table[table["day"] >= sys.argv[3]].groupby(keys)["value"].last()
before = table[(table["day"] >= sys.argv[2]) & (table["day"] < sys.argv[3])].groupby(keys)["value"].last()
both = pandas.concat([before.rename("before"), now.rename("now")], axis=1).dropna().reset_index()
change = (both["now"] - both["before"]) * both["polarity"].map({"higher": 1, "lower": -1}).fillna(0)
both["outcome"] = (change > 0.1).astype(int) - (change < -0.1).astype(int)
print(both.groupby(["plan", "outcome"]).size().unstack(fill_value=0).to_string())
"""


def main():
    binary, short = common.tool(), "--short" in sys.argv
    work = tempfile.mkdtemp(prefix="portfolio-")
    try:
        beside(binary, work, 10 if short else 153, 2 if short else 5)
        for plans in () if short else (10, 100, 1_000):
            size(binary, work, plans)
    finally:
        shutil.rmtree(work)


def beside(binary, work, plans, rounds):
    folder = os.path.join(work, f"beside-{plans}")
    actuals = manyplans.make(folder, plans)
    commands = {
        "actionplan portfolio": [binary, "portfolio", folder],
        "actionplan portfolio --json": [binary, "portfolio", folder, "--json"],
    }
    for name, script, modules in (
            ("orjson: last two quarters only", ORJSON, ["orjson"]),
            ("orjson and pandas: last two quarters only", PANDAS, ["orjson", "pandas"])):
        missing = [module for module in modules if importlib.util.find_spec(module) is None]
        if missing:
            print(f"skipped: {' and '.join(missing)} not installed (pip install {' '.join(missing)})")
        else:
            commands[name] = [sys.executable, "-c", script, folder, "2020-10-01", "2021-01-01"]
    if not rounds == 2:
        commands["actionplan portfolio --export"] = [
            "sh", "-c", f"rm -rf {work}/tables; {binary} portfolio {folder} --export {work}/tables"]
    common.table(
        f"{plans} plans, {actuals:,} actuals, whole process, median, {os.cpu_count()} cores:",
        common.seconds(commands, rounds), "actionplan portfolio")
    for name, command in commands.items():
        _, memory, spent = measured(command)
        print(f"  {name:<44} {spent:9.2f} s of processor, {memory / 1e3:.0f} MB at most")
    shutil.rmtree(folder)


def size(binary, work, plans):
    folder = os.path.join(work, f"size-{plans}")
    actuals = manyplans.make(folder, plans)
    runs = [measured([binary, "portfolio", folder]) for _ in range(3)]
    taken, memory, spent = sorted(runs)[1]
    print(f"{plans:>5,} plans, {actuals:>9,} actuals: {taken:7.3f} s, {spent:7.3f} s of processor, "
          f"{memory / 1e3:5.0f} MB, {taken / plans * 1e3:6.2f} ms a plan")
    shutil.rmtree(folder)


def measured(command):
    """Seconds, peak memory in kB and processor seconds of a command."""
    start = time.perf_counter()
    process = subprocess.Popen(
        command, env=common.ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    usage = os.wait4(process.pid, 0)[2]
    return time.perf_counter() - start, usage.ru_maxrss, usage.ru_utime + usage.ru_stime


if __name__ == "__main__":
    main()
