#!/usr/bin/env python3
"""Kills the program at random moments while it changes a plan; nothing reported may be lost.

After each kill the plan opens, `verify` is clean, and every change that was reported as saved is
in the versions.

Then a quarter is sealed and killed in the same way: its papers are not there, or all of them, and
sealing again ends with the very same bytes.

Then a copy that grew apart is merged and killed in the same way: the plan is as before or holds
both, and merging again ends with both.

usage: kill.py BINARY [KILLS]
"""

import collections
import datetime
import json
import os
import pathlib
import random
import shutil
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
    seals = collections.Counter()
    with common.folder() as folder:
        plan = common.new_plan(program, folder, 8, 8)
        for index in range(5):
            subprocess.run(change(program, plan, index), check=True, capture_output=True)
        for index in range(kills):
            kill_seal(program, plan, os.path.join(folder, f"copy{index}"), seals)
    print(f"{kills} kills while sealing, papers never in part: "
          + ", ".join(f"{name} {count}" for name, count in seals.items()))
    merges = collections.Counter()
    with common.folder() as folder:
        copies = grown_apart(program, folder)
        for index in range(kills):
            kill_merge(program, *copies, os.path.join(folder, f"merge{index}"), merges)
    print(f"{kills} kills while merging, never in part: "
          + ", ".join(f"{name} {count}" for name, count in merges.items()))


def grown_apart(program, folder):
    """Two copies of a plan, one of which was published too."""
    plan = common.new_plan(program, folder, 8, 8)
    other = os.path.join(folder, "other")
    shutil.copytree(plan, other)
    for place, titles in ((plan, ("ours", "both")), (other, ("theirs", "BOTH"))):
        for index, words in enumerate(titles):
            common.must(program, "amend", "objective", f"o{8 if index else len(words) - 3}",
                        "--title", words, "--plan", place, "--by", "tester")
    common.must(program, "seal", "2019-20-Q1", "--yes", "--by", "tester", "--plan", other,
                "--despite", "a test")
    return plan, other


def kill_merge(program, plan, other, copy, counts):
    """Merges into a copy of the plan, kills that, and merges again."""
    shutil.copytree(plan, copy)
    before = len(numbers(copy))
    command = [program, "merge", other, "--theirs", "--yes", "--by", "tester", "--plan", copy]
    start = time.monotonic()
    subprocess.run(command + ["--dry-run"], check=True, capture_output=True)
    longest = (time.monotonic() - start) * 4
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(GENERATOR.uniform(longest * 0.3, longest))
    process.send_signal(signal.SIGKILL)
    process.wait()
    versions = len(numbers(copy)) - before
    if versions not in (0, 1):
        sys.exit(f"a killed merge left {versions} versions")
    kept = os.path.exists(os.path.join(copy, "versions", "merged"))
    counts["merged" if versions else "files only" if kept else "nothing"] += 1
    common.must(program, "status", "--plan", copy)
    status, said = common.run(program, "verify", "--plan", copy)
    if status != 0 and not (versions and "sealed paper is missing" in said):
        sys.exit(f"verify exits {status}\n{said}")
    common.must(program, *command[1:])
    common.must(program, "verify", "--plan", copy)
    if len(numbers(copy)) != before + 1 or not papers(copy):
        sys.exit("merging again did not end it")
    # plan.json may be behind its versions after a kill; reading folds them in.
    whole = json.loads(common.must(program, "export", "json", "--plan", copy))
    titles = [objective["title"] for objective in whole["objectives"].values()]
    if not {"ours", "theirs", "BOTH"} <= set(titles) or "both" in titles:
        sys.exit(f"the merged plan says {titles}")


def numbers(plan):
    """The names of the version files of a plan."""
    return [name for name in os.listdir(os.path.join(plan, "versions")) if name[0] == "0"]


def kill_seal(program, plan, copy, counts):
    """Seals a copy of the plan, kills that, and seals again."""
    command = [program, "seal", "2019-20-Q1", "--yes", "--by", "tester", "--despite", "a test",
               "--plan"]
    # How long it takes is measured on a twin each time: other work on the machine comes and goes.
    shutil.copytree(plan, copy + "-twin")
    start = time.monotonic()
    subprocess.run(command + [copy + "-twin"], check=True, capture_output=True)
    longest = time.monotonic() - start
    shutil.copytree(plan, copy)
    command.append(copy)
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(GENERATOR.uniform(longest * 0.6, longest * 1.1))
    process.send_signal(signal.SIGKILL)
    process.wait()
    before = papers(copy)
    is_sealed = "seals" in json.loads(pathlib.Path(copy, "plan.json").read_text(encoding="utf-8"))
    counts["sealed" if is_sealed else "papers only" if before else "nothing"] += 1
    status, said = common.run(*command)
    if "was sealed on" not in said and status != 0:
        sys.exit(f"sealing again exits {status}\n{said}")
    after = papers(copy)
    if before and before != after or "seal.json" not in after:
        sys.exit(f"the papers are {sorted(after)}, and were {sorted(before)}")
    status, said = common.run(program, "verify", "--plan", copy)
    if status != 0:
        sys.exit(f"verify exits {status}\n{said}")


def papers(plan):
    """The published files of the quarter, by name."""
    folder = pathlib.Path(plan, "updates", "2019-20-Q1")
    return {path.name: path.read_bytes() for path in folder.glob("*")} if folder.exists() else {}


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
