"""Times whole commands and makes large plans, for the scripts beside it."""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

ENVIRONMENT = dict(os.environ, SOURCE_DATE_EPOCH="1775000000", ACTIONPLAN_BY="Benchmark")


def tool():
    """The release binary: the first argument, or the one that `swift build -c release` makes."""
    named = [word for word in sys.argv[1:] if not word.startswith("--")]
    if named:
        return os.path.abspath(named[0])
    return os.path.join(os.path.dirname(__file__), "..", ".build", "release", "actionplan")


def run(command, **options):
    """Runs a command that must succeed, and gives its output."""
    done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True, **options)
    if done.returncode != 0:
        sys.exit(f"error: {' '.join(command)}\n{done.stdout}{done.stderr}")
    return done.stdout


def seconds(commands, rounds=15):
    """The median whole-process seconds of each command, run in turn so that noise hits all alike."""
    taken = {name: [] for name in commands}
    for _ in range(rounds + 1):
        for name, command in commands.items():
            start = time.perf_counter()
            subprocess.run(
                command, env=ENVIRONMENT, check=True, stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL)
            taken[name].append(time.perf_counter() - start)
    return {name: sorted(times[1:])[len(times[1:]) // 2] for name, times in taken.items()}


def table(title, medians, base):
    """Prints each median beside its ratio to one of them."""
    print(title)
    for name, median in medians.items():
        print(f"  {name:<44} {median * 1000:9.1f} ms   {median / medians[base]:6.2f} x {base}")


def large_plan(actuals=100_000, months=120, **settings):
    """Makes a plan folder with that many monthly actuals, through the command line.

    Every indicator gets the settings, as plan.json has them.
    """
    folder = os.path.join(tempfile.mkdtemp(prefix="actionplan-"), "large")
    binary = tool()
    run([binary, "init", folder, "--title", "A large plan", "--authority", "Benchmark"])
    run([binary, "add", "objective", "1", "--title", "Objective", "--plan", folder])
    path = os.path.join(folder, "plan.json")
    plan = json.load(open(path))
    count = -(-actuals // months)
    plan["indicators"] = {
        f"i{number}": {
            "title": f"Indicator {number}", "unit": "percent", "decimals": 1, "polarity": "higher",
            **settings,
            "actuals": {month: {
                "value": round(50 + (number * 7 + place * 13) % 400 / 10, 1),
                "numerator": 500 + (number * 7 + place * 13) % 400, "denominator": 1_000,
                "source": "Monthly return", "note": "as reported"}
                for place, month in enumerate(month_ends(months))}}
        for number in range(count)}
    with open(path, "w") as file:
        json.dump(plan, file)
    run([binary, "adopt", "--plan", folder])
    return folder


def month_ends(count):
    """ISO month ends from April 2016."""
    import calendar
    ends = []
    for place in range(count):
        year, month = divmod(2016 * 12 + 3 + place, 12)
        ends.append(f"{year}-{month + 1:02}-{calendar.monthrange(year, month + 1)[1]}")
    return ends


def remove(folder):
    shutil.rmtree(os.path.dirname(folder))
