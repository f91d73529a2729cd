#!/usr/bin/env python3
"""Runs a script that makes a plan twice and compares every byte of the plan and of its reports.

usage: replay.py BINARY [MAKE SCRIPT] [QUARTER …]
"""

import os
import subprocess
import sys

import common

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def files(folder):
    """Every file under a folder with its bytes."""
    found = {}
    for path, _, names in os.walk(folder):
        for name in names:
            full = os.path.join(path, name)
            with open(full, "rb") as file:
                found[os.path.relpath(full, folder)] = file.read()
    return found


def reports(program, plan, quarters):
    """Every report of a plan in every format."""
    found = {}
    for report in ("board", "ofsted"):
        for form in ("text", "markdown", "json"):
            for quarter in quarters:
                arguments = ["report", report, "--plan", plan, "--format", form]
                if quarter:
                    arguments += ["--quarter", quarter]
                found[report, form, quarter] = common.must(program, *arguments)
    return found


def main():
    """Makes the plan twice and compares."""
    program = common.binary()
    script = sys.argv[2] if len(sys.argv) > 2 else os.path.join(ROOT, "plans/make-exampleshire.sh")
    quarters = sys.argv[3:] or [""]
    with common.folder() as folder:
        plans = [os.path.join(folder, name, "plan") for name in ("first", "second")]
        for plan in plans:
            environment = dict(os.environ, ACTIONPLAN_BIN=program)
            subprocess.run(["bash", script, plan], check=True, env=environment)
        one, two = map(files, plans)
        differing = [name for name in sorted(one.keys() | two.keys())
                     if one.get(name) != two.get(name)]
        papers = [reports(program, plan, quarters) for plan in plans]
        differing += [str(name) for name in papers[0] if papers[0][name] != papers[1][name]]
        print(f"{os.path.basename(script)} twice: {len(one)} files and {len(papers[0])} reports, "
              f"{len(differing)} differ")
        if differing:
            sys.exit("\n".join(differing[:10]))


if __name__ == "__main__":
    main()
