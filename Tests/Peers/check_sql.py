"""The script of `synergy export sql`, run by the engines it is written for, decides what the command itself decides.

    check_sql.py SYNERGY SCRATCH [--engines sqlite,duckdb,postgresql,spark] [--worlds N] [--spark-worlds N] [--measure]

SYNERGY is the built command. Compared are, row for row, the outcome of every question and the status of every element: for the
example (every form, both views, against `synergy prefill`) and for every generated world that stands in SCRATCH/sql, where
`NAME.ENGINE.sql` is a script and `NAME.tsv` what the planner says; if there are none, the tests write them. With --measure
the seconds of each engine are printed, for the rows and for the decision.

Worlds in SCRATCH/sql/later grow: `NAME.before.ENGINE.sql` is run, the rows are added that only `NAME.ENGINE.sql` has, and the
decision is run again. It must say what the planner says of the whole. Excepted are, as documented, questions to which an
answer would come by way of `computed`, or by a pointer, that the export works out itself; there it may only say less.

PostgreSQL is started for the check, in a cluster of its own, where its programs are installed.
"""

import argparse
import collections
import glob
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
import unicodedata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
AS_OF = "2026-11-23"
EXAMPLE = ROOT / "Examples" / "Xland"
OUTCOMES = [
    "notApplicable", "conflict", "reuseVerbatim", "reuseTransformed", "partial", "stale", "linkOnly", "notRecognised",
    "withheld", "noSource",
]
QUERIES = [
    "SELECT plan_view, respondent_id, question_id, outcome FROM outcome",
    "SELECT plan_view, respondent_id, question_id, element_id, unit_id, status FROM element_outcome",
]
DECISION = "-- PART 3."


def parts(script):
    """The script up to the decision, and from there on."""
    place = script.index(DECISION)
    place = script.rindex("\n-- =", 0, place) + 1
    return script[:place], script[place:]


class Engine:
    """What runs a script and answers questions about its tables."""

    def run(self, script):
        """Runs a script; gives the answers to the queries, and the seconds of its two parts."""
        self.clear()
        first, second = parts(script)
        start = time.monotonic()
        self.execute(first)
        middle = time.monotonic()
        self.execute(second)
        end = time.monotonic()
        return [self.rows(query) for query in QUERIES], (middle - start, end - middle)

    def close(self):
        pass

    def table(self, name, columns="*"):
        return collections.Counter(tuple(row) for row in self.rows(f"SELECT {columns} FROM {name}"))

    def add(self, table, rows):
        for row in rows.elements():
            self.connection.execute(f"INSERT INTO {table} VALUES ({','.join('?' * len(row))})", row)


class SQLite(Engine):
    name = "sqlite"

    def __init__(self, scratch):
        self.version = "SQLite " + sqlite3.sqlite_version
        self.path = scratch / "check.sqlite"
        self.connection = None

    def clear(self):
        if self.connection:
            self.connection.close()
        self.path.unlink(missing_ok=True)
        self.connection = sqlite3.connect(self.path, isolation_level=None)
        self.connection.execute("PRAGMA synchronous = OFF")

    def execute(self, script):
        self.connection.executescript(script)

    def rows(self, query):
        return self.connection.execute(query).fetchall()


class DuckDB(Engine):
    name = "duckdb"

    def __init__(self, scratch):
        import duckdb

        self.duckdb = duckdb
        self.version = "DuckDB " + duckdb.__version__

    def clear(self):
        self.connection = self.duckdb.connect(":memory:")

    def execute(self, script):
        self.connection.execute(script)

    def rows(self, query):
        return self.connection.execute(query).fetchall()


class PostgreSQL(Engine):
    name = "postgresql"
    user = "postgres"
    separator = "\x1f"

    def __init__(self, scratch):
        places = sorted(glob.glob("/usr/lib/postgresql/*/bin/pg_ctl")) + [shutil.which("pg_ctl") or ""]
        if not places[0]:
            raise LookupError("its programs are not installed")
        self.programs = Path(places[0]).parent
        self.folder = scratch / "postgresql"
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        # A server never runs as root.
        self.prefix = []
        if os.getuid() == 0:
            shutil.chown(self.folder, self.user)
            self.prefix = ["runuser", "-u", self.user, "--"]
        self.call("initdb", "-D", f"{self.folder}/data", "-U", self.user, "-A", "trust", "-E", "UTF8", "--locale=C")
        settings = f"-k {self.folder} -c listen_addresses= -c fsync=off"
        self.call("pg_ctl", "-D", f"{self.folder}/data", "-w", "-l", f"{self.folder}/log", "-o", settings, "start")
        version = self.call("postgres", "--version").split()
        self.version = "PostgreSQL " + version[2]

    def call(self, program, *arguments):
        command = [*self.prefix, str(self.programs / program), *arguments]
        # A server that is started keeps the output of what started it.
        with open(self.folder.parent / "postgresql.out", "w+") as output:
            subprocess.run(command, check=True, stdout=output, stderr=subprocess.STDOUT, cwd="/")
            output.seek(0)
            return output.read()

    def psql(self, text, *options):
        command = [
            str(self.programs / "psql"), "-X", "-q", "-h", str(self.folder), "-U", self.user, "-d", "postgres", "-v",
            "ON_ERROR_STOP=1", *options,
        ]
        done = subprocess.run(command, input=text, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        if done.returncode:
            raise RuntimeError(done.stderr[:2000])
        return done.stdout

    def clear(self):
        self.psql("DROP SCHEMA IF EXISTS synergy CASCADE;")

    def execute(self, script):
        self.psql(script)

    def rows(self, query):
        text = self.psql(f"SET search_path TO synergy;\n{query};\n", "-A", "-t", "-F", self.separator)
        return [tuple(line.split(self.separator)) for line in text.split("\n") if line]

    def close(self):
        self.call("pg_ctl", "-D", f"{self.folder}/data", "-w", "-m", "immediate", "stop")


class Spark(Engine):
    name = "spark"

    def __init__(self, scratch):
        if not shutil.which("java"):
            raise LookupError("there is no Java")
        import pyspark
        from pyspark.sql import SparkSession

        self.version = "Spark " + pyspark.__version__
        self.folder = scratch / "spark"
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        settings = {
            "spark.ui.enabled": "false", "spark.ui.showConsoleProgress": "false", "spark.driver.memory": "6g",
            "spark.sql.warehouse.dir": str(self.folder), "spark.sql.shuffle.partitions": "2",
            "spark.default.parallelism": "2", "spark.sql.leafNodeDefaultParallelism": "2",
            "spark.driver.extraJavaOptions": f"-Dderby.system.home={self.folder} -Xss64m",
        }
        builder = SparkSession.builder.master("local[2]").appName("check_sql")
        for name, value in settings.items():
            builder = builder.config(name, value)
        self.session = builder.getOrCreate()
        self.session.sparkContext.setLogLevel("OFF")

    def clear(self):
        self.session.sql("DROP DATABASE IF EXISTS synergy CASCADE")
        shutil.rmtree(self.folder / "synergy.db", ignore_errors=True)

    def execute(self, script):
        statement = []
        for line in script.split("\n"):
            if not line or line.startswith("--"):
                continue
            statement.append(line)
            # No literal and no comment ends a line with a semicolon.
            if line.endswith(";"):
                self.session.sql("\n".join(statement)[:-1])
                statement = []

    def rows(self, query):
        return [tuple(row) for row in self.session.sql(query).collect()]

    def close(self):
        self.session.stop()


class Check:
    """What was compared with one engine, and what differs."""

    def __init__(self, engine):
        self.engine = engine
        self.questions = 0
        self.elements = 0
        self.worlds = 0
        self.outcomes = collections.Counter()
        self.differences = []

    def compare(self, name, script, expected):
        """Runs a script and compares with what is expected: (view, respondent, question) to (outcome, elements)."""
        try:
            (rows, elements), seconds = self.engine.run(script)
        except Exception as error:
            self.differences.append(f"{name}: the script does not run: {str(error)[:1000]}")
            return None
        found = {tuple(row[:3]): (row[3], set()) for row in rows}
        if len(found) != len(rows):
            self.differences.append(f"{name}: a question has two outcomes")
        for view, respondent, question, element, unit, status in elements:
            found.setdefault((view, respondent, question), ("", set()))[1].add(f"{element}@{unit or ''}={status}")
        for key in sorted(set(expected) | set(found)):
            if expected.get(key) != found.get(key):
                self.differences.append(f"{name} {key}: expected {expected.get(key)}, found {found.get(key)}")
        self.worlds += 1
        self.questions += len(expected)
        self.elements += sum(len(value[1]) for value in expected.values())
        self.outcomes.update(value[0] for value in expected.values())
        return seconds


def lacking_in(rows, present):
    """The rows that are not there. An export gives two spellings of one text the one that it met first: é is é in any of them."""
    def spelled(row):
        return tuple(unicodedata.normalize("NFC", value) if isinstance(value, str) else value for value in row)

    left = collections.Counter()
    for row, count in present.items():
        left[spelled(row)] += count
    found = collections.Counter()
    for row, count in rows.items():
        known = min(count, left[spelled(row)])
        left[spelled(row)] -= known
        found[row] += count - known
    return +found


class GrowthCheck:
    """What was compared with one engine where answers were added later."""

    ADDED = [
        "asked_respondent", "submission", "answer", "readership", "answer_value", "answer_text", "answer_item", "answer_cell",
    ]
    POINTERS = ("pointer_today", "plan_view, respondent_id, form_id, answer_id, landing_id")
    COMPUTED = ("computed", "way_id, answer_id, landing_id, arrives_as, covers, to_be_cut, value_key")
    USABLE = (
        "SELECT plan_view, respondent_id, question_id, element_id, unit_id, answer_id FROM candidate WHERE status = 'usable'"
    )

    def __init__(self, engine):
        self.engine = engine
        self.worlds = self.questions = self.excepted = self.dropped = 0
        self.differences = []

    def compare(self, name, before, whole, expected):
        engine = self.engine
        engine.run(whole)
        added = {table: engine.table(table) for table in self.ADDED}
        fixed = {table: engine.table(table) for table in ["way", "closure", "asked_form", "question"]}
        pointers, computed = engine.table(*self.POINTERS), engine.table(*self.COMPUTED)
        usable = {tuple(row) for row in engine.rows(self.USABLE)}
        target_of_way = dict(engine.rows("SELECT way_id, target_id FROM way"))
        candidates = engine.rows("SELECT DISTINCT plan_view, respondent_id, form_id, question_id, answer_id FROM candidate")
        # The decision is run before, too: what it left there must not matter.
        engine.run(before)
        for table, rows in fixed.items():
            if engine.table(table) != rows:
                self.differences.append(f"{name}: the table {table} depends on the answers")
        for table, rows in added.items():
            engine.add(table, lacking_in(rows, engine.table(table)))
        first, second = parts(before)
        if second != parts(whole)[1]:
            self.differences.append(f"{name}: the decision depends on the answers")
        engine.execute(second)
        kept = engine.table(*self.POINTERS)
        for row in kept - pointers:
            self.differences.append(f"{name}: the pointer {row} stands, and the planner does not follow it")
        lost = {row[:4] for row in pointers - kept}
        lacking = {(target_of_way[row[0]], row[1]) for row in computed - engine.table(*self.COMPUTED)}
        excepted = {
            (view, respondent, question)
            for view, respondent, form, question, answer in candidates
            if (view, respondent, form, answer) in lost or (question, answer) in lacking
        }
        found = {tuple(row[:3]): (row[3], set()) for row in engine.rows(QUERIES[0])}
        for view, respondent, question, element, unit, status in engine.rows(QUERIES[1]):
            found.setdefault((view, respondent, question), ("", set()))[1].add(f"{element}@{unit or ''}={status}")
        for key in sorted(set(expected) | set(found)):
            if key not in excepted and expected.get(key) != found.get(key):
                self.differences.append(f"{name} {key}: expected {expected.get(key)}, found {found.get(key)}")
        for row in engine.rows(self.USABLE):
            # Without what is computed an answer may have one value where it would have two, which contradict each other.
            if tuple(row) not in usable and (row[2], row[5]) not in lacking:
                self.differences.append(f"{name}: {tuple(row)} is usable, and is not where everything is exported at once")
        self.worlds += 1
        self.questions += len(expected)
        self.excepted += len(excepted)
        self.dropped += sum((engine.table("pointer", self.POINTERS[1]) - kept).values())


def grow(engine, synergy, scratch, limit):
    """Lets worlds grow in one engine; gives whether all is well."""
    check = GrowthCheck(engine)
    check.differences += check_pointers(engine, synergy, scratch)
    for path in sorted(scratch.glob("sql/later/*.tsv"))[:limit]:
        whole = path.with_suffix(f".{engine.name}.sql").read_text()
        before = path.with_suffix(f".before.{engine.name}.sql").read_text()
        check.compare(path.stem, before, whole, world(path))
    verdict = f"{len(check.differences)} DIFFERENCES" if check.differences else "ok"
    print(
        f"peer sql {engine.version}: answers added to {check.worlds} scripts: outcome of {check.questions - check.excepted}"
        f" questions equal the planner's, {check.excepted} excepted, {check.dropped} pointers no longer followed, {verdict}",
        flush=True)
    for difference in check.differences[:20]:
        print("  " + difference)
    return not check.differences and check.worlds > 0


# What is added to a reply in which one answer says "see question 2", and the difference that it makes to the pointer.
LATER_REPLIES = {
    "nothing more is said of question 2": {"amends": "S2", "answers": [{"question": "2", "absent": "declined"}]},
    "the same, in confidence": {
        "amends": "S2", "classification": "restricted", "answers": [{"question": "2", "absent": "declined"}]},
    "the reply is withdrawn": {"withdraws": "S2", "answers": []},
}


def write_pointing_folder(folder, later):
    """A data folder in which an answer only points to another, with a later reply if one is given."""
    folder.mkdir(parents=True, exist_ok=True)

    def write(name, value):
        (folder / name).write_text(json.dumps(value))

    for form in ["QB", "QT"]:
        questions = [{"number": number, "text": f"Describe {number}", "kind": "text"} for number in "12"]
        write(f"{form}.questionnaire.json", {
            "schema": "urn:reporting-synergy:questionnaire:1", "id": form, "title": form, "issuer": f"Body-{form}",
            "language": "en", "audience": "all", "classification": "public", "questions": questions})
    reply = {"schema": "urn:reporting-synergy:submission:1", "respondent": "XLD", "questionnaire": "QB"}
    write("S2.submission.json", {
        **reply, "id": "S2", "submitted": "2025-06-01", "classification": "public", "answers": [
            {"question": "1", "value": {"text": "See question 2"}},
            {"question": "2", "value": {"text": "There is a law against it, Act 5 of 2001."}}]})
    if later:
        write("S3.submission.json", {**reply, "id": "S3", "submitted": "2025-09-01", "classification": "public", **later})
    (folder / "m.sssom.tsv").write_text(
        "#mapping_set_id: https://example.org/s\n#license: https://example.org/l\n#curie_map:\n"
        "#  synergy: urn:reporting-synergy:vocab/\n#  QB: urn:reporting-synergy:id/QB/\n#  QT: urn:reporting-synergy:id/QT/\n"
        "#extension_definitions:\n# - slot_name: ext_status\n#   property: synergy:status\n"
        "subject_id\tpredicate_id\tobject_id\tmapping_justification\text_status\n"
        "QB:1\tskos:exactMatch\tQT:1\tsemapv:ManualMappingCuration\tapproved\n")


def check_pointers(engine, synergy, scratch):
    """Adds replies after which a pointer no longer leads where it led; gives what differs from the planner."""
    common = ["--to", "QT", "--as-of", AS_OF, "--no-curated"]

    def script(folder):
        command = [synergy, "export", "sql", "--dialect", engine.name, "--view", "both", *common, "--data", str(folder)]
        return subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout

    def planned(folder, view):
        command = [
            synergy, "prefill", "--for", "XLD", "--view", view, "--format", "json", *common, "--data", str(folder)]
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        return {item["question"]: item["outcome"] for item in json.loads(done.stdout)["proposals"]}

    before = scratch / "pointing" / "before"
    write_pointing_folder(before, None)
    first = script(before)
    differences = []
    for number, (what, later) in enumerate(LATER_REPLIES.items()):
        whole = scratch / "pointing" / str(number)
        write_pointing_folder(whole, later)
        engine.run(script(whole))
        added = {table: engine.table(table) for table in GrowthCheck.ADDED}
        engine.run(first)
        if engine.table("pointer_today") != engine.table("pointer", GrowthCheck.POINTERS[1] + ", landing_day"):
            differences.append("a pointer is not followed where nothing was added")
        for table, rows in added.items():
            engine.add(table, rows - engine.table(table))
        engine.execute(parts(first)[1])
        for view in ["recipient", "internal"]:
            rows = engine.rows(f"SELECT question_id, outcome FROM outcome WHERE plan_view = '{view}'")
            if dict(rows) != planned(whole, view):
                differences.append(f"{what}, {view}: expected {planned(whole, view)}, found {dict(rows)}")
    return differences


def example(synergy):
    """What `synergy prefill` says of every form, for Xland and one of its units."""
    expected = {}
    forms = sorted(
        json.loads(path.read_text())["id"]
        for path in [*ROOT.glob("Mappings/*/questionnaires/*.questionnaire.json"), *EXAMPLE.glob("*.questionnaire.json")])
    state = json.loads((EXAMPLE / "xland.policy.json").read_text())["respondents"][0]
    respondents = [state["id"], state["units"][0]["id"]]
    for respondent in respondents:
        for form in forms:
            for view in ["recipient", "internal"]:
                command = [
                    synergy, "prefill", "--for", respondent, "--to", form, "--as-of", AS_OF, "--data", str(EXAMPLE), "--view",
                    view, "--format", "json",
                ]
                plan = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout)
                for item in plan["proposals"]:
                    elements = {
                        f"{element['id'].removesuffix('@' + element.get('territory', ''))}@{element.get('territory', '')}={element['status']}" for element in item["elements"]
                    }
                    expected[(view, respondent, item["question"])] = (item["outcome"], elements)
    return respondents, expected


def script_of_example(synergy, scratch, engine, respondents):
    path = scratch / f"example.{engine}.sql"
    command = [
        synergy, "export", "sql", "--dialect", engine, "--to", "all", "--for", ",".join(respondents), "--view", "both", "--as-of",
        AS_OF, "--data", str(EXAMPLE), "-o", str(path),
    ]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    first = path.read_bytes()
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    if path.read_bytes() != first:
        raise SystemExit(f"the script for {engine} is not the same twice")
    return first.decode()


def write_worlds(synergy, folder):
    """Lets the tests write generated worlds, unless that was done."""
    if folder.exists():
        return
    configuration = "release" if "/release/" in synergy else "debug"
    command = [
        "swift", "test", "-c", configuration, "--skip-build", "--disable-xctest", "--filter", "SQLWorldFilesTests",
    ]
    environment = os.environ | {"SYNERGY_SQL_WORLDS": str(folder)}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode or not list(folder.glob("*.tsv")):
        raise SystemExit("the generated worlds could not be written:\n" + done.stdout[-2000:])


def world(path):
    """What the planner says, as a file beside the scripts tells it."""
    expected = {}
    for line in path.read_text().split("\n"):
        if line:
            view, respondent, question, outcome, elements = line.split("\t")
            expected[(view, respondent, question)] = (outcome, set(elements.split("\x1f")) - {""})
    return expected


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("synergy")
    parser.add_argument("scratch", type=Path)
    parser.add_argument("--engines", default="sqlite,duckdb,postgresql,spark")
    parser.add_argument("--worlds", type=int, default=None, help="at most so many generated worlds")
    parser.add_argument("--spark-worlds", type=int, default=3, help="at most so many of them for Spark, which takes its time")
    parser.add_argument("--no-example", action="store_true")
    parser.add_argument("--measure", action="store_true", help="print the seconds of each script")
    options = parser.parse_args()
    scratch = options.scratch.resolve()
    scratch.mkdir(parents=True, exist_ok=True)
    write_worlds(options.synergy, scratch / "sql")
    if not options.no_example:
        respondents, expected = example(options.synergy)
    is_good = True
    for kind in [SQLite, DuckDB, PostgreSQL, Spark]:
        if kind.name not in options.engines.split(","):
            continue
        try:
            engine = kind(scratch)
        except (ImportError, LookupError) as problem:
            print(f"NOT RUN: peer {kind.name}, because {problem}")
            continue
        check = Check(engine)
        if not options.no_example:
            seconds = check.compare("example", script_of_example(options.synergy, scratch, kind.name, respondents), expected)
            if options.measure and seconds:
                print(f"{engine.version}: example, rows {seconds[0]:.1f} s, decision {seconds[1]:.1f} s", flush=True)
        limit = options.spark_worlds if kind is Spark else options.worlds
        for path in sorted(scratch.glob("sql/*.tsv"))[:limit]:
            script = path.with_suffix(f".{kind.name}.sql")
            if script.exists():
                seconds = check.compare(path.stem, script.read_text(), world(path))
                if options.measure and seconds:
                    print(f"{engine.version}: {path.stem}, rows {seconds[0]:.1f} s, decision {seconds[1]:.1f} s", flush=True)
        grows = options.no_example or kind not in (SQLite, DuckDB) or grow(engine, options.synergy, scratch, options.worlds)
        engine.close()
        counts = ", ".join(f"{check.outcomes[outcome]} {outcome}" for outcome in OUTCOMES)
        verdict = f"{len(check.differences)} DIFFERENCES" if check.differences else "ok"
        print(
            f"peer sql {engine.version}: outcome of {check.questions} questions and status of {check.elements} elements in"
            f" {check.worlds} scripts equal the planner's ({counts}), {verdict}", flush=True)
        for difference in check.differences[:20]:
            print("  " + difference)
        # One large world may lack an outcome; all that is compared otherwise may not.
        missing = [outcome for outcome in OUTCOMES if not check.outcomes[outcome] and not options.no_example]
        if missing:
            print(f"  these outcomes never came: {', '.join(missing)}")
        is_good = is_good and grows and not check.differences and not missing and check.questions > 0
    sys.exit(0 if is_good else 1)


if __name__ == "__main__":
    main()
