"""Makes folders of plans for benchmarks and tests: invented councils, each plan with its versions.

usage: Benchmarks/manyplans.py FOLDER PLANS INDICATORS MONTHS
"""
import hashlib
import json
import os
import random
import sys
from concurrent.futures import ProcessPoolExecutor

import common

# One scale for most of the councils, another for the rest: same colours, other meanings.
SCALES = [
    {"amber": ("At risk", "May miss the date agreed", 3), "blue": ("Complete", "Done, and it holds", 1),
     "green": ("On track", "Will be reached by the date agreed", 2),
     "red": ("Off track", "Will miss the date unless something changes", 4)},
    {"amber": ("In progress", "The work has begun", 2), "green": ("Complete", "The work is done", 1),
     "red": ("Not begun", "The work has not begun", 3)},
]
KINDS = [  # unit, polarity, level, size of the usual ups and downs, target
    ("percent", "higher", 80, 4, {"atLeast": 85}), ("count", "lower", 60, 8, {"atMost": 40}),
    ("rate", "neutral", 300, 20, None), ("days", "lower", 32, 3, {"atMost": 30}),
    ("percent", "band", 82, 4, {"atLeast": 80, "atMost": 90}),
]


def plan(number, indicators, months):
    """One plan as plan.json has it, and the patch of its last month."""
    dice = random.Random(20_260_401 + number)
    ends = common.month_ends(months)
    name = f"Council {number:04}"
    scale = SCALES[number % 10 == 9]
    ratings = {key: dict(word=word, meaning=meaning, rank=rank,
                         **({"needsRecovery": True} if key == "red" else {}))
               for key, (word, meaning, rank) in scale.items()}
    objectives, actions, progress = work(dice, indicators, ends, list(ratings))
    content = {
        "title": f"{name}: improvement plan", "authority": f"{name} (invented)", "firstMonth": 4,
        "ratings": ratings,
        "recommendations": {
            f"f{place}": {"title": f"Finding {place}", "text": f"What inspectors said, part {place}.",
                         "origin": "inspection"} for place in range(1, 6)},
        "objectives": objectives, "actions": actions,
        "indicators": {f"i{place:03}": indicator(dice, place, ends) for place in range(indicators)},
        "officers": {f"lead-{place}": {"post": f"Head of service {place}"} for place in range(1, 6)},
    }
    if progress:
        content["progress"] = progress
    last = {"indicators": {key: {"actuals": {ends[-1]: item["actuals"][ends[-1]]}}
                           for key, item in content["indicators"].items()
                           if ends[-1] in item["actuals"]}}
    return content, last


def work(dice, indicators, ends, ratings):
    """Ten objectives with two actions each; some late, some moved, some without a return."""
    objectives, actions, progress = {}, {}, {}
    year = int(ends[-1][:4])
    for place in range(1, 11):
        first = f"{year + dice.choice((-1, 0, 1, 1))}-{dice.choice(('03-31', '09-30'))}"
        objective = {
            "title": f"Objective {place}", "recommendations": [f"f{dice.randint(1, 5)}"],
            "lead": f"lead-{dice.randint(1, 5)}", "start": ends[0][:8] + "01", "due": first}
        if dice.random() < 0.3:
            objective["extensions"] = {"1": {
                "to": f"{year + 1}-12-31", "agreedBy": "Board", "on": ends[-1], "why": "Recruitment"}}
        mine = [f"i{number:03}" for number in range(indicators) if number % 10 == place - 1]
        if mine:
            objective["indicators"] = mine
        objectives[str(place)] = objective
        for letter in "ab":
            action = {"title": f"Action {place}{letter}", "objective": str(place),
                      "due": f"{year}-{dice.choice(('01-31', '06-30'))}"}
            if dice.random() < 0.7:
                action["done"] = ends[-1]
            actions[f"{place}{letter}"] = action
    for day in (ends[-4] if len(ends) > 3 else ends[0], ends[-1]):
        entries = {}
        for key in objectives:
            if dice.random() < 0.9:
                entries[key] = {"rating": dice.choice(ratings), "done": "Work went on.",
                                "by": "Lead officer", "on": day}
                if dice.random() < 0.5:
                    entries[key]["verified"] = {
                        "rating": dice.choice(ratings), "by": "Quality manager", "on": day}
        progress[quarter(day)] = entries
    return objectives, actions, progress


def quarter(day):
    """The key of the quarter that a day is in, the year beginning in April."""
    months = int(day[:4]) * 12 + int(day[5:7]) - 4
    year, month = divmod(months, 12)
    return f"{year}-{(year + 1) % 100:02}-Q{month // 3 + 1}"


def indicator(dice, place, ends):
    unit, polarity, level, spread, target = KINDS[place % len(KINDS)]
    drift = dice.choice((0, 0, 0, 0.05, -0.05)) * spread
    actuals = {}
    for number, day in enumerate(ends):
        if dice.random() < 0.01:
            actuals[day] = {"unavailable": "not-available", "reason": "The system was down."}
            continue
        value = round(level + drift * number / 2 + dice.gauss(0, spread), 1)
        base = dice.randint(400, 900)
        actuals[day] = {"value": value, "numerator": round(base * min(99, abs(value)) / 100),
                        "denominator": base, "source": "Monthly return", "note": "as reported"}
    found = {"title": f"Indicator {place}", "unit": unit, "decimals": 1, "polarity": polarity,
             "frequency": "monthly", "baseline": {"value": float(level), "asAt": ends[0]}}
    if target:
        found["targets"] = {ends[0][:8] + "01": {
            **target, "agreedBy": "Board", "why": "Agreed with the plan"}}
    found["actuals"] = actuals
    return found


def compact(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def checksum(content):
    return hashlib.sha256(compact(content).encode()).hexdigest()


def laid_out(content, number):
    """plan.json with one actual a line, as actionplan writes it."""
    text = json.dumps({"schemaVersion": 1, "version": number, **content}, indent=2)
    lines, held = [], None
    for line in text.split("\n"):
        if held is None and line.startswith('        "') and line.endswith("{"):
            held = [line.rstrip("{").rstrip()]
        elif held is not None:
            piece = line.strip()
            if line.startswith("        }"):
                lines.append(held[0] + " { " + " ".join(held[1:]) + " }" + ("," if piece[-1] == "," else ""))
                held = None
            else:
                held.append(piece)
        else:
            lines.append(line)
    return "\n".join(lines) + "\n"


def write(folder, number, indicators, months):
    """Writes one plan folder: begun, filled, then the last month added."""
    content, last = plan(number, indicators, months)
    place = os.path.join(folder, f"council-{number:04}")
    os.makedirs(os.path.join(place, "versions"))
    begun = {key: content[key] for key in ("title", "authority", "firstMonth")}
    filled = json.loads(compact(content))
    for key, item in filled["indicators"].items():
        item["actuals"].pop(months and common.month_ends(months)[-1], None)
    patch = {key: value for key, value in filled.items() if key not in begun}
    previous = {}
    steps = (({"schemaVersion": 1, **begun}, begun), (patch, filled), (last, content))
    for version, (change, state) in enumerate(steps, 1):
        text = json.dumps({
            "version": version, "at": f"2021-04-0{version}T09:00:00Z", "by": "Benchmark",
            "why": "as made", **previous, "checksum": checksum({"schemaVersion": 1, **state}),
            "patch": change}) + "\n"
        previous = {"previous": hashlib.sha256(text.encode()).hexdigest()}
        with open(os.path.join(place, "versions", f"{version:06}.json"), "w") as file:
            file.write(text)
    with open(os.path.join(place, "plan.json"), "w") as file:
        file.write(laid_out(content, 3))
    return sum(len(item["actuals"]) for item in content["indicators"].values())


def make(folder, plans, indicators=100, months=60):
    """Writes the plans with all cores, and gives how many actuals they have."""
    with ProcessPoolExecutor() as pool:
        return sum(pool.map(
            write, [folder] * plans, range(1, plans + 1), [indicators] * plans, [months] * plans,
            chunksize=4))


if __name__ == "__main__":
    print(make(sys.argv[1], *map(int, sys.argv[2:5])), "actuals")
