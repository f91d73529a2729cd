#!/usr/bin/env python3
"""`status` on the Cambridgeshire plan beside Taskwarrior's list of as many items.

usage: Benchmarks/status.py [BINARY]      (apt-get install taskwarrior)
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile

import common

PLAN = os.path.join(os.path.dirname(__file__), "..", "plans", "cambridgeshire-2019")


def main():
    binary = common.tool()
    plan = json.load(open(os.path.join(PLAN, "plan.json")))
    items = sum(len(plan.get(kind, {})) for kind in ("objectives", "actions", "indicators"))
    commands = {
        "actionplan status": [binary, "status", "--quarter", "2020-21-Q3", "--plan", PLAN],
        "python3 -c pass": [sys.executable, "-c", "pass"],
    }
    data = tempfile.mkdtemp(prefix="tasks-")
    if shutil.which("task"):
        settings = ["rc:/dev/null", f"rc.data.location={data}", "rc.confirmation=off"]
        for number in range(items):
            subprocess.run(
                ["task", *settings, "add", f"Item {number}", "due:2026-12-31"],
                check=True, capture_output=True, stdin=subprocess.DEVNULL)
        commands["task list"] = ["task", *settings, "list"]
    else:
        print("skipped: Taskwarrior is not installed (apt-get install taskwarrior)")
    base = "task list" if "task list" in commands else "python3 -c pass"
    common.table(f"whole process, median, {items} items:", common.seconds(commands, 25), base)
    shutil.rmtree(data)


main()
