#!/usr/bin/env python3
"""Kills the program at random moments while it changes a plan; nothing reported may be lost.

After each kill the plan opens, `verify` is clean, and every change that was reported as saved is
in the versions.

usage: kill.py BINARY [KILLS]
"""

import collections
import datetime
import os
import random
import signal
import subprocess
import sys
import time

import common

GENERATOR = random.Random(20190703)


def change(program, plan, index):
    """The command of one change, with its own reason."""
    day = datetime.date(2019, 4, 1) + datetime.timedelta(days=index)
    return [program, "record", "i1", str(index), "--as-at", str(day), "--source", "test",
            "--plan", plan, "--by", "tester", "--why", f"change {index}"]


def typical_time(program, plan):
    """How long one change takes from start to end, in seconds."""
    start = time.monotonic()
    for index in range(5):
        subprocess.run(change(program, plan, index), check=True, capture_output=True)
    return (time.monotonic() - start) / 5


def main():
    """Kills, checks, and prints the figures."""
    program, kills = common.binary(), common.number(50)
    counts = collections.Counter()
    # A new plan now and then: checking a long history after each kill would take most of the time.
    while counts["killed"] < kills:
        with common.folder() as folder:
            run_plan(program, folder, min(kills - counts["killed"], 100), counts)
    print(f"{kills} kills, none lost, every plan whole: "
          + ", ".join(f"{name} {count}" for name, count in counts.items()))


def run_plan(program, folder, kills, counts):
    """Makes one plan and kills its changes."""
    plan = common.new_plan(program, folder, 1, 1)
    longest = typical_time(program, plan) * 1.3
    saved, killed, index = {f"change {index}" for index in range(5)}, 0, 5
    while killed < kills:
        process = subprocess.Popen(
            change(program, plan, index), stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        time.sleep(GENERATOR.uniform(0, longest))
        process.send_signal(signal.SIGKILL)
        said = process.communicate()[0].decode()
        if process.returncode not in (0, -signal.SIGKILL):
            sys.exit(f"change {index} failed ({process.returncode}): {said}")
        if process.returncode == 0:
            saved.add(f"change {index}")
            counts["finished"] += 1
        else:
            killed += 1
            counts["killed"] += 1
        whys = check(program, plan, saved, f"after change {index}")
        if f"change {index}" in whys - saved:
            counts["killed after saving"] += 1
            saved.add(f"change {index}")
        index += 1
    counts["versions"] += len(common.versions(plan))
    counts["left-over files"] += sum(
        name.endswith(".tmp") for name in os.listdir(os.path.join(plan, "versions")))


def check(program, plan, saved, when):
    """The plan opens, its versions are whole, and everything reported is there."""
    for command in (["status"], ["verify"]):
        status, said = common.run(program, *command, "--plan", plan)
        if status != 0:
            sys.exit(f"{when}: {' '.join(command)} exits {status}\n{said}")
    whys = {version.get("why") for version in common.versions(plan).values()}
    if not saved <= whys:
        sys.exit(f"{when}: lost {sorted(saved - whys)[:3]}")
    return whys


if __name__ == "__main__":
    main()
