#!/usr/bin/env python3
"""Eight processes change one plan fifty times each, at once; none of the 400 changes may be lost.

usage: concurrency.py BINARY [--processes N] [--changes N]
"""

import argparse
import datetime
import multiprocessing
import os
import sys
import time

import common


def quarter(index):
    """A quarter of its own for each change."""
    year = 2019 + index // 4
    return f"{year}-{(year + 1) % 100:02}-Q{index % 4 + 1}"


def work(program, plan, writer, changes):
    """One writer: `record` and `log` by turns. Gives what was refused."""
    refused = []
    for index in range(changes):
        day = datetime.date(2019, 4, 1) + datetime.timedelta(days=index)
        why = f"writer {writer} change {index}"
        if index % 2:
            arguments = ["log", f"o{writer}", "--quarter", quarter(index), "--rating", "green",
                         "--done", why, "--difference", "some", "--next", "more"]
        else:
            arguments = ["record", f"i{writer}", index, "--as-at", day, "--source", "test"]
        status, said = common.run(
            program, *arguments, "--plan", plan, "--by", f"writer {writer}", "--why", why)
        if status != 0:
            refused.append((why, said))
    return refused


def main():
    """Runs the writers and checks what they left."""
    parser = argparse.ArgumentParser()
    parser.add_argument("binary", type=os.path.abspath)
    parser.add_argument("--processes", type=int, default=8)
    parser.add_argument("--changes", type=int, default=50)
    arguments = parser.parse_args()
    program, writers, changes = arguments.binary, arguments.processes, arguments.changes
    with common.folder() as folder:
        plan = common.new_plan(program, folder, writers, writers)
        before = len(common.versions(plan))
        start = time.monotonic()
        with multiprocessing.Pool(writers) as pool:
            refused = sum(pool.starmap(
                work, [(program, plan, writer + 1, changes) for writer in range(writers)]), [])
        seconds = time.monotonic() - start
        found = common.versions(plan)
        whys = [version.get("why") for number, version in found.items() if number > before]
        wanted = {f"writer {writer + 1} change {index}"
                  for writer in range(writers) for index in range(changes)}
        lost = wanted - set(whys)
        status, said = common.run(program, "verify", "--plan", plan)
        print(f"{writers} processes x {changes} changes: {len(found) - before} new versions, "
              f"{len(lost)} lost, {len(refused)} refused, verify exits {status}, {seconds:.1f} s")
        for why, text in refused[:3]:
            print(f"  {why}: {text.strip()}")
        if lost or refused or status != 0 or len(found) - before != writers * changes:
            sys.exit(said or 1)


if __name__ == "__main__":
    main()
