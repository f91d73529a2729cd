#!/usr/bin/env python3
"""Loads `portfolio --export` into DuckDB and PostgreSQL as its descriptor says, asks both the questions
that `portfolio` answers, and compares the answers with `portfolio --json`.

usage: Tests/Scripts/databases.py BINARY [FOLDER ... [--quarter QUARTER]]

Without FOLDER: the sample plans, and 12 invented ones. DuckDB: pip install duckdb. PostgreSQL: the
programs initdb, pg_ctl and psql (apt-get install postgresql); a server of its own is started in a
temporary folder, reached by a socket only, and ended. What is not installed is skipped, and said.
"""
import glob
import json
import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
PLANS = os.path.join(HERE, "..", "..", "plans")
TYPES = {"string": "VARCHAR", "number": "DECIMAL(28, 10)", "integer": "BIGINT", "date": "DATE",
         "boolean": "BOOLEAN"}

# Each question gives one row a plan: the plan, then the numbers under the names in `portfolio --json`.
# Nothing is read from the table plans but the plans themselves and the day each is counted for.
QUESTIONS = {
    "positions": """
        SELECT plan,
               count(*) FILTER (WHERE position IN ('blue', 'green')) AS on_target,
               count(*) FILTER (WHERE position IN ('amber', 'red')) AS short_of_target,
               count(*) FILTER (WHERE position IN ('grey', 'cannot tell')) AS cannot_say
        FROM indicators GROUP BY plan""",
    "directions": """
        SELECT plan,
               count(*) FILTER (WHERE direction LIKE '%improving') AS improving,
               count(*) FILTER (WHERE direction LIKE '%declining') AS declining,
               count(*) FILTER (WHERE direction LIKE '%steady') AS steady,
               count(*) FILTER (WHERE direction LIKE '%rising' OR direction LIKE '%falling')
                   AS neither_way_better,
               count(*) FILTER (WHERE direction LIKE '%not %') AS not_enough_data
        FROM indicators GROUP BY plan""",
    "coverage": """
        SELECT c.plan,
               count(*) FILTER (WHERE c.answered = 'Yes') AS findings_answered,
               count(*) FILTER (WHERE c.answered LIKE '%no reason is given%') AS findings_unanswered,
               count(*) FILTER (WHERE c.answered LIKE '%The reason given:%') AS findings_with_reason
        FROM coverage c GROUP BY c.plan""",
    "answers": """
        SELECT c.plan, count(DISTINCT a.finding) FILTER (WHERE c.answered NOT LIKE 'Withdrawn%')
               AS findings_answered
        FROM coverage c LEFT JOIN answers a ON a.plan = c.plan AND a.finding = c.finding
        GROUP BY c.plan""",
    "objectives": """
        SELECT o.plan, count(*) AS objectives,
               count(*) FILTER (WHERE o.closed_on IS NOT NULL) AS objectives_closed,
               count(*) FILTER (WHERE o.closed_on IS NULL AND o.due < p.as_at) AS objectives_overdue,
               count(*) FILTER (WHERE o.closed_on IS NULL AND o.first_due < p.as_at)
                   AS objectives_overdue_first,
               count(*) FILTER (WHERE o.closed_on IS NULL AND o.rating = 'Not reported')
                   AS objectives_not_reported
        FROM objectives o JOIN plans p ON p.plan = o.plan GROUP BY o.plan""",
    "actions": """
        SELECT a.plan, count(*) AS actions, count(*) FILTER (WHERE a.done) AS actions_done,
               count(*) FILTER (WHERE NOT a.done AND a.due < p.as_at) AS actions_overdue,
               count(*) FILTER (WHERE NOT a.done AND a.first_due < p.as_at) AS actions_overdue_first
        FROM actions a JOIN plans p ON p.plan = a.plan GROUP BY a.plan""",
    "figures": "SELECT plan, count(*) AS figures FROM actuals GROUP BY plan",
    # Rule M1 written out, for exact figures where more or less is better; of the others the outcome
    # stands in the table.
    "last two quarters": """
        WITH judged AS (
            SELECT c.plan, CASE
                WHEN c.outcome IN ('not comparable', 'cannot tell') OR i.polarity = 'band'
                    OR c.low <> c.high OR c.before_low <> c.before_high THEN c.outcome
                WHEN abs(c.low - c.before_low) <= c.tolerance THEN 'no change'
                WHEN i.polarity = 'neutral' THEN
                    CASE WHEN c.low > c.before_low THEN 'higher' ELSE 'lower' END
                WHEN (c.low > c.before_low) = (i.polarity = 'higher') THEN 'better'
                ELSE 'worse' END AS outcome
            FROM comparison c
            JOIN indicators i ON i.plan = c.plan AND i.indicator = c.indicator)
        SELECT plan, count(*) FILTER (WHERE outcome = 'better') AS better_than_last_quarter,
               count(*) FILTER (WHERE outcome = 'worse') AS worse_than_last_quarter,
               count(*) FILTER (WHERE outcome = 'no change') AS no_change_since_last_quarter,
               count(*) FILTER (WHERE outcome IN ('higher', 'lower'))
                   AS other_change_since_last_quarter
        FROM judged GROUP BY plan""",
}
# Every figure that the comparison rests on stands among the actuals, as the last one of its quarter.
STRAY = """
    SELECT count(*) FROM comparison c WHERE c.low = c.high AND NOT EXISTS (
        SELECT 1 FROM actuals a WHERE a.plan = c.plan AND a.series = c.indicator
        AND a.as_at = c.as_at AND (a.value = c.low OR a.low = c.low OR a.fewer_than = c.low + 1))"""


def quoted(names):
    return ", ".join(f'"{name}"' for name in names)


def definitions(package):
    """A CREATE TABLE for each resource with its keys, those that others name first."""
    left, done = list(package["resources"]), []
    while left:
        ready = [one for one in left if all(
            key["reference"]["resource"] in {other["name"] for other in done}
            for key in one["schema"].get("foreignKeys", []))]
        if not ready:
            sys.exit("error: the foreign keys go in a circle")
        done += ready
        left = [one for one in left if one not in ready]
    for one in done:
        schema = one["schema"]
        parts = [f'"{field["name"]}" {TYPES[field["type"]]}'
                 + (" NOT NULL" if field.get("constraints", {}).get("required") else "")
                 for field in schema["fields"]]
        parts.append(f'PRIMARY KEY ({quoted(schema["primaryKey"])})')
        for key in schema.get("foreignKeys", []):
            parts.append(f'FOREIGN KEY ({quoted(key["fields"])}) REFERENCES '
                         f'"{key["reference"]["resource"]}" ({quoted(key["reference"]["fields"])})')
        yield one, f'CREATE TABLE "{one["name"]}" ({", ".join(parts)})'


class Duck:
    name = "DuckDB"

    def __init__(self, folder, package):
        import duckdb
        self.name += " " + duckdb.__version__
        self.base = duckdb.connect()
        for one, definition in definitions(package):
            self.base.execute(definition)
            columns = {field["name"]: TYPES[field["type"]] for field in one["schema"]["fields"]}
            self.base.execute(
                f'INSERT INTO "{one["name"]}" SELECT * FROM read_csv(?, header = true, nullstr = \'\', '
                f"auto_detect = false, delim = ',', quote = '\"', escape = '\"', new_line = '\\n', "
                f"columns = {columns})", [os.path.join(folder, one["path"])])

    def ask(self, question):
        found = self.base.execute(question)
        names = [column[0] for column in found.description]
        return [dict(zip(names, row)) for row in found.fetchall()]

    def close(self):
        self.base.close()


class Postgres:
    """A server of our own in a temporary folder; root can't run one, so it then runs as `nobody`."""

    def __init__(self, folder, package):
        self.place = tempfile.mkdtemp(prefix="pg-")
        self.user = []
        if os.geteuid() == 0:
            shutil.chown(self.place, "nobody")
            self.user = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"]
        data = os.path.join(self.place, "data")
        self.run(*self.user, tool("initdb"), "-D", data, "-U", "test", "-A", "trust", "-E", "UTF8",
                 "--no-locale", "-N")
        self.run(*self.user, tool("pg_ctl"), "-D", data, "-w", "-l", os.path.join(self.place, "log"),
                 "-o", f"-c listen_addresses='' -k {self.place} -c fsync=off", "start")
        self.name = "PostgreSQL " + self.psql("SHOW server_version").split()[0]
        for one, definition in definitions(package):
            path = os.path.abspath(os.path.join(folder, one["path"]))
            self.psql(definition, f"\\copy \"{one['name']}\" FROM '{path}' WITH (FORMAT csv, HEADER true)")
            self.psql(f'ANALYZE "{one["name"]}"')

    def run(self, *command, **options):
        done = subprocess.run(command, capture_output=True, text=True, cwd="/", **options)
        if done.returncode != 0:
            sys.exit(f"error: {' '.join(command)}\n{done.stdout}{done.stderr}")
        return done.stdout

    def psql(self, *lines):
        return self.run(
            tool("psql"), "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", self.place, "-U", "test",
            "-d", "postgres", *(word for line in lines for word in ("-c", line)))

    def ask(self, question):
        return [json.loads(line) for line in
                self.psql(f"SELECT row_to_json(t) FROM ({question}) t").splitlines()]

    def close(self):
        self.run(*self.user, tool("pg_ctl"), "-D", os.path.join(self.place, "data"), "-m", "fast", "stop")
        shutil.rmtree(self.place)


def tool(name):
    """A program of PostgreSQL, which Debian keeps out of the path; `None` where there is none."""
    found = shutil.which(name) or next(
        iter(sorted(glob.glob(f"/usr/lib/postgresql/*/bin/{name}"), reverse=True)), None)
    return found


def compare(base, counts):
    """Asks every question and compares each number of each plan."""
    compared = 0
    for title, question in QUESTIONS.items():
        answered = {row.pop("plan"): row for row in base.ask(question)}
        names = set().union(*answered.values()) if answered else set()
        for plan, expected in counts.items():
            for name in names:
                # A plan without rows in a table has none of what is counted there.
                found = answered.get(plan, {}).get(name, 0)
                if found != expected[name]:
                    sys.exit(f"error: {base.name}, {title}: {name} of {plan} is {found}; "
                             f"portfolio --json says {expected[name]}")
                compared += 1
    stray = list(base.ask(STRAY)[0].values())[0]
    if stray:
        sys.exit(f"error: {base.name}: {stray} compared figures are not among the actuals")
    print(f"{base.name}: {len(QUESTIONS)} questions of {len(counts)} plans, {compared} numbers: "
          "the same as portfolio --json")


def check(binary, folders, options):
    work = tempfile.mkdtemp(prefix="portfolio-")
    os.chmod(work, 0o755)
    try:
        tables = os.path.join(work, "tables")
        run = [binary, "portfolio", *folders, *options]
        said = subprocess.run(run + ["--json"], check=True, capture_output=True, text=True).stdout
        subprocess.run(run + ["--export", tables], check=True, capture_output=True)
        counts = {plan["plan"]: plan["counts"] for plan in json.loads(said)["plans"]}
        package = json.load(open(os.path.join(tables, "datapackage.json")))
        for kind, lacks in ((Duck, lacks_duck()), (Postgres, lacks_postgres())):
            if lacks:
                print(f"skipped: {lacks}")
                continue
            base = kind(tables, package)
            try:
                compare(base, counts)
            finally:
                base.close()
    finally:
        shutil.rmtree(work)


def lacks_duck():
    try:
        import duckdb  # noqa: F401
    except ImportError:
        return "duckdb is not installed (pip install duckdb)"


def lacks_postgres():
    missing = [name for name in ("initdb", "pg_ctl", "psql") if tool(name) is None]
    return f"{', '.join(missing)} not found (apt-get install postgresql)" if missing else None


def main():
    binary = os.path.abspath(sys.argv[1])
    words = sys.argv[2:]
    if words:
        place = words.index("--quarter") if "--quarter" in words else len(words)
        check(binary, words[:place], words[place:])
        return
    check(binary, [PLANS], ["--quarter", "2025-26-Q3"])
    check(binary, [PLANS], ["--quarter", "2020-21-Q3"])
    sys.path.insert(0, os.path.join(HERE, "..", "..", "Benchmarks"))
    import manyplans
    with tempfile.TemporaryDirectory(prefix="plans-") as folder:
        manyplans.make(folder, 12, indicators=20, months=24)
        check(binary, [folder], [])


main()
