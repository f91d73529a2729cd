#!/usr/bin/env python3
"""Reading plan.json beside Python's json and orjson, and one `log` on 100,000 actuals.

usage: Benchmarks/storage.py [BINARY]      (pip install orjson)
"""
import os
import sys

import common


def main():
    folder = common.large_plan()
    path = os.path.join(folder, "plan.json")
    binary = common.tool()
    print(f"plan.json: {os.path.getsize(path) / 1e6:.1f} MB, 100,000 actuals")
    read = "import {0}; {0}.loads(open({1!r}, 'rb').read())"
    commands = {
        "python json": [sys.executable, "-c", read.format("json", path)],
        "actionplan list officers (reads, checks, hashes)":
            [binary, "list", "officers", "--plan", folder],
        "actionplan log (reads, changes, saves)":
            [binary, "log", "1", "--quarter", "2025-26-Q4", "--rating", "green", "--done", "Done",
             "--difference", "None yet", "--next", "More", "--plan", folder, "--dry-run"],
    }
    try:
        import orjson  # noqa: F401
        commands["orjson"] = [sys.executable, "-c", read.format("orjson", path)]
    except ImportError:
        print("skipped: orjson is not installed (pip install orjson)")
    medians = common.seconds(commands, rounds=9)
    medians["actionplan log, saved"] = saved_log(binary, folder)
    common.table("whole process, median:", medians, "orjson" if "orjson" in medians else "python json")
    common.remove(folder)


def saved_log(binary, folder, rounds=9):
    import time
    taken = []
    for number in range(rounds):
        start = time.perf_counter()
        common.run([
            binary, "log", "1", "--quarter", "2025-26-Q4", "--rating", "green",
            "--done", f"Done {number}", "--difference", "None yet", "--next", "More",
            "--plan", folder])
        taken.append(time.perf_counter() - start)
    return sorted(taken)[len(taken) // 2]


main()
