#!/usr/bin/env python3
"""Bank holidays and working days of England and Wales, by two programs that know nothing of us.

    python3 Tests/Scripts/bankholidays.py            compare with the stored file
    python3 Tests/Scripts/bankholidays.py --write    write it again

The days are those of the Python package `holidays` (England), the counts numpy's
`busday_offset`. Without either it says so and skips. The Swift tests hold the library to the file.
"""
import datetime
import pathlib
import random
import sys

STORED = pathlib.Path(__file__).parents[1] / "ActionPlanTests/Golden/bank-holidays.txt"
FIRST, LAST = 2007, 2035


def lines():
    import holidays
    import numpy

    days = sorted(
        day
        for day in holidays.country_holidays("GB", subdiv="ENG", years=range(FIRST, LAST + 2))
        if day.weekday() < 5
    )
    busy = numpy.busdaycalendar(holidays=[numpy.datetime64(day) for day in days])
    yield f"# holidays {holidays.__version__}, numpy {numpy.__version__}: weekdays kept as holidays"
    for day in days:
        if day.year <= LAST:
            yield f"holiday {day}"
    yield "# from, working days after it, the day they end on"
    rng = random.Random(70)
    span = (datetime.date(LAST, 6, 30) - datetime.date(FIRST, 4, 1)).days
    for _ in range(600):
        start = datetime.date(FIRST, 4, 1) + datetime.timedelta(days=rng.randrange(span))
        count = rng.choice([1, 20, 30, 70])
        # Rolled back to a working day first, so that the day itself is never counted.
        end = numpy.busday_offset(start, count, roll="backward", busdaycal=busy)
        yield f"count {start} {count} {end}"


def main():
    try:
        text = "\n".join(lines()) + "\n"
    except ImportError as error:
        print(f"skipped: {error.name} is not installed")
        return 0
    if "--write" in sys.argv:
        STORED.write_text(text)
        return 0
    stored = [line for line in STORED.read_text().splitlines() if not line.startswith("#")]
    made = [line for line in text.splitlines() if not line.startswith("#")]
    different = sorted(set(stored) ^ set(made))
    for line in different:
        print(("stored only: " if line in stored else "now: ") + line)
    print(f"{len(stored)} lines, {len(different)} different")
    return 1 if different else 0


sys.exit(main())
