"""What the scripts beside this file share: running the binary on a plan in a folder of its own."""

import json
import os
import subprocess
import sys
import tempfile


def binary():
    """The binary to test: the first argument."""
    if len(sys.argv) < 2:
        sys.exit(f"usage: {sys.argv[0]} BINARY [N]")
    return os.path.abspath(sys.argv[1])


def number(default):
    """How many rounds: the second argument."""
    return int(sys.argv[2]) if len(sys.argv) > 2 else default


def run(program, *arguments, clock=None):
    """Runs one command to its end and gives its exit status and what it said."""
    environment = dict(os.environ)
    if clock is not None:
        environment["SOURCE_DATE_EPOCH"] = str(clock)
    done = subprocess.run(
        [program, *map(str, arguments)], capture_output=True, text=True, env=environment)
    return done.returncode, done.stdout + done.stderr


def must(program, *arguments, clock=None):
    """Runs one command that has to succeed."""
    status, said = run(program, *arguments, clock=clock)
    if status != 0:
        sys.exit(f"failed ({status}): {' '.join(map(str, arguments))}\n{said}")
    return said


def new_plan(program, folder, objectives=8, indicators=8):
    """Makes a plan with some objectives and indicators, and gives its path."""
    plan = os.path.join(folder, "plan")
    must(program, "init", plan, "--title", "Test plan", "--authority", "Exampleshire",
         "--by", "tester")
    for index in range(1, objectives + 1):
        must(program, "add", "objective", f"o{index}", "--title", f"Objective {index}",
             "--plan", plan, "--by", "tester")
    for index in range(1, indicators + 1):
        must(program, "add", "indicator", f"i{index}", "--title", f"Indicator {index}",
             "--unit", "count", "--polarity", "higher", "--plan", plan, "--by", "tester")
    return plan


def versions(plan):
    """The version files of a plan, by their number."""
    names = sorted(name for name in os.listdir(os.path.join(plan, "versions"))
                   if not name.startswith("."))
    found = {}
    for name in names:
        with open(os.path.join(plan, "versions", name), encoding="utf-8") as file:
            found[int(name.removesuffix(".json"))] = json.load(file)
    return found


def folder():
    """A temporary folder that is removed at the end."""
    return tempfile.TemporaryDirectory(prefix="actionplan-")
