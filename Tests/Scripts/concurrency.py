#!/usr/bin/env python3
"""Eight processes change one plan fifty times each, at once; none of the 400 changes may be lost.

usage: concurrency.py BINARY [CHANGES A PROCESS]
"""

import datetime
import multiprocessing
import sys
import time

import common

WRITERS = 8


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
    program, changes = common.binary(), common.number(50)
    with common.folder() as folder:
        plan = common.new_plan(program, folder, WRITERS, WRITERS)
        before = len(common.versions(plan))
        start = time.monotonic()
        with multiprocessing.Pool(WRITERS) as pool:
            refused = sum(pool.starmap(
                work, [(program, plan, writer + 1, changes) for writer in range(WRITERS)]), [])
        seconds = time.monotonic() - start
        found = common.versions(plan)
        whys = [version.get("why") for number, version in found.items() if number > before]
        wanted = {f"writer {writer + 1} change {index}"
                  for writer in range(WRITERS) for index in range(changes)}
        lost = wanted - set(whys)
        status, said = common.run(program, "verify", "--plan", plan)
        print(f"{WRITERS} processes x {changes} changes: {len(found) - before} new versions, "
              f"{len(lost)} lost, {len(refused)} refused, verify exits {status}, {seconds:.1f} s")
        for why, text in refused[:3]:
            print(f"  {why}: {text.strip()}")
        if lost or refused or status != 0 or len(found) - before != WRITERS * changes:
            sys.exit(said or 1)


if __name__ == "__main__":
    main()
