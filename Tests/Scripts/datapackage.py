#!/usr/bin/env python3
"""Loads `export csv --to` into DuckDB exactly as its descriptor says, and checks keys and rows.

usage: Tests/Scripts/datapackage.py BINARY [PLAN ...]      (pip install duckdb; frictionless optional)
"""
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile

try:
    import duckdb
except ImportError:
    sys.exit(print("skipped: duckdb is not installed (pip install duckdb)"))

TYPES = {"string": "VARCHAR", "number": "DECIMAL(28, 10)", "integer": "BIGINT", "date": "DATE",
         "boolean": "BOOLEAN"}
PLANS = os.path.join(os.path.dirname(__file__), "..", "..", "plans")


def quoted(names):
    return ", ".join(f'"{name}"' for name in names)


def column(field):
    words = [f'"{field["name"]}" {TYPES[field["type"]]}']
    constraints = field.get("constraints", {})
    if constraints.get("required"):
        words.append("NOT NULL")
    if "enum" in constraints:
        values = ", ".join(f"'{value}'" for value in constraints["enum"])
        words.append(f'CHECK ("{field["name"]}" IN ({values}))')
    return " ".join(words)


def in_order(resources):
    """Tables after those that their keys name."""
    left, done = list(resources), []
    while left:
        named = {resource["name"] for resource in done}
        ready = [resource for resource in left if all(
            key["reference"]["resource"] in named
            for key in resource["schema"].get("foreignKeys", []))]
        if not ready:
            sys.exit("error: the foreign keys go in a circle")
        done += ready
        left = [resource for resource in left if resource not in ready]
    return done


def load(folder):
    package = json.load(open(os.path.join(folder, "datapackage.json")))
    base = duckdb.connect()
    rows = 0
    for resource in in_order(package["resources"]):
        path = os.path.join(folder, resource["path"])
        data = open(path, "rb").read()
        if "sha256:" + hashlib.sha256(data).hexdigest() != resource["hash"]:
            sys.exit(f"error: {path}: another checksum than the descriptor's")
        if len(data) != resource["bytes"]:
            sys.exit(f"error: {path}: another size than the descriptor's")
        schema = resource["schema"]
        parts = [column(field) for field in schema["fields"]]
        parts.append(f'PRIMARY KEY ({quoted(schema["primaryKey"])})')
        for key in schema.get("foreignKeys", []):
            target = key["reference"]
            parts.append(f'FOREIGN KEY ({quoted(key["fields"])}) REFERENCES '
                         f'"{target["resource"]}" ({quoted(target["fields"])})')
        name = f'"{resource["name"]}"'
        base.execute(f"CREATE TABLE {name} ({', '.join(parts)})")
        columns = {field["name"]: TYPES[field["type"]] for field in schema["fields"]}
        base.execute(
            f"INSERT INTO {name} SELECT * FROM read_csv(?, header = true, nullstr = '', "
            f"auto_detect = false, delim = ',', quote = '\"', escape = '\"', new_line = '\\n', "
            f"columns = {columns})", [path])
        count = base.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
        if count != resource["rows"]:
            sys.exit(f"error: {path}: {count} rows, the descriptor says {resource['rows']}")
        rows += count
    return package, base, rows


def check_figures(base, plan):
    """Every figure of plan.json up to the last day in the pack, digit for digit."""
    from decimal import Decimal
    content = json.load(open(os.path.join(plan, "plan.json")), parse_float=Decimal)
    found = dict(base.execute(
        "SELECT indicator || ' ' || as_at, value FROM actuals WHERE value IS NOT NULL "
        "AND series = indicator").fetchall())
    last = base.execute("SELECT max(as_at) FROM actuals").fetchone()[0]
    expected = {
        f"{name} {day}": Decimal(actual["value"])
        for name, indicator in content.get("indicators", {}).items()
        for day, actual in indicator.get("actuals", {}).items()
        if "value" in actual and last is not None and day <= str(last)}
    if found != expected:
        wrong = set(found.items()) ^ set(expected.items())
        sys.exit(f"error: figures differ from plan.json: {sorted(wrong, key=str)[:4]}")


def validate(folder):
    try:
        import frictionless
    except ImportError:
        return "frictionless is not installed"
    before = os.getcwd()
    os.chdir(folder)
    report = frictionless.validate("datapackage.json")
    os.chdir(before)
    if not report.valid:
        sys.exit(f"error: frictionless: {report.flatten(['type', 'note'])[:4]}")
    return f"frictionless {frictionless.__version__} finds nothing"


def main():
    binary = os.path.abspath(sys.argv[1])
    plans = sys.argv[2:] or [
        os.path.join(PLANS, name) for name in sorted(os.listdir(PLANS))
        if os.path.exists(os.path.join(PLANS, name, "plan.json"))]
    for plan in plans:
        folder = tempfile.mkdtemp(prefix="datapackage-")
        try:
            export = [binary, "export", "csv", "--to", folder, "--plan", plan]
            # A plan without any figure has no quarter of its own.
            if subprocess.run(export, capture_output=True).returncode != 0:
                subprocess.run(
                    export + ["--as-at", "2026-03-31"], check=True, stderr=subprocess.DEVNULL)
            package, base, rows = load(folder)
            check_figures(base, plan)
            print(f"{os.path.basename(os.path.normpath(plan))}: {len(package['resources'])} "
                  f"tables, {rows} rows, all keys hold in DuckDB {duckdb.__version__}; "
                  f"{validate(folder)}")
        finally:
            shutil.rmtree(folder)


main()
