"""Has Python's csv and DuckDB read the text files that this project writes, and compares what they find with each other and
with what the source says: the same cells, one row for each thing.

usage: check_csv.py SYNERGY SCRATCH [FOLDER]

SYNERGY is the path of the command, SCRATCH a folder to write into, FOLDER the data folder to convert (the example of Xland
unless said). Fails on any difference.
"""

import csv
import json
import pathlib
import subprocess
import sys

import duckdb

ROOT = pathlib.Path(__file__).resolve().parents[2]
# What a spreadsheet runs, or looks past before it runs.
DANGEROUS = "=+-@\t\r\n＝＋－＠"


def run(*arguments):
    subprocess.run([str(argument) for argument in arguments], check=True, stdout=subprocess.DEVNULL)


def with_python(path, separator):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.reader(file, delimiter=separator, strict=True))


def with_duckdb(path, separator):
    relation = duckdb.connect().execute(
        "select * from read_csv(?, header = false, all_varchar = true, delim = ?, quote = '\"', escape = '\"',"
        " auto_detect = false, columns = ?, null_padding = false, strict_mode = true)",
        [str(path), separator, {f"c{place}": "VARCHAR" for place in range(width(path, separator))}],
    )
    return [["" if cell is None else cell for cell in row] for row in relation.fetchall()]


def width(path, separator):
    with open(path, newline="", encoding="utf-8") as file:
        return len(next(csv.reader(file, delimiter=separator)))


def is_number(text):
    try:
        float(text)
        return True
    except ValueError:
        return False


def counts(folder):
    """How many rows each table must have, counted in the files of the data folder themselves."""
    wanted = {}
    answers = 0
    submissions = list(pathlib.Path(folder).rglob("*.submission.json"))
    for path in submissions:
        for answer in json.loads(path.read_text(encoding="utf-8")).get("answers", []):
            answers += len(answer["elements"]) if "elements" in answer else 1
    wanted["submissions"] = len(submissions)
    wanted["answers"] = answers
    forms = list(pathlib.Path(folder).rglob("*.questionnaire.json"))
    wanted["forms"] = len(forms)
    wanted["questions"] = sum(len(json.loads(path.read_text(encoding="utf-8"))["questions"]) for path in forms)
    return {name: count for name, count in wanted.items() if count}


def main():
    command, scratch = sys.argv[1:3]
    source = sys.argv[3] if len(sys.argv) > 3 else ROOT / "Examples" / "Xland"
    faults = []
    cells = rows = files = 0
    for name, separator in [("csv", ","), ("tsv", "\t")]:
        target = pathlib.Path(scratch) / f"tables-{name}"
        target.mkdir(parents=True, exist_ok=True)
        run(command, "convert", source, "--to", name, "-o", f"{target}/")
        paths = sorted(target.glob(f"*.{name}"))
        found = {}
        for path in paths:
            one, two = with_python(path, separator), with_duckdb(path, separator)
            if one != two:
                faults.append(f"{path}: Python and DuckDB find different cells")
            if len({len(row) for row in one}) != 1:
                faults.append(f"{path}: the rows are not all of one length")
            for row in one[1:]:
                for cell in row:
                    if cell[:1] in DANGEROUS and cell and not is_number(cell):
                        faults.append(f"{path}: a spreadsheet may run the cell {cell!r}")
            found[path.stem] = len(one) - 1
            cells += sum(map(len, one))
            rows += len(one)
            files += 1
        for table, count in counts(source).items():
            if found.get(table) != count:
                faults.append(f"{target}: {table} has {found.get(table)} rows, the source has {count}")
        again = pathlib.Path(scratch) / f"again-{name}"
        again.mkdir(parents=True, exist_ok=True)
        run(command, "convert", *paths, "--to", name, "-o", f"{again}/")
        for path in paths:
            if path.read_bytes() != (again / path.name).read_bytes():
                faults.append(f"{path}: read and written again it is not the same")
    for fault in faults:
        print(fault)
    version = f"csv {sys.version.split()[0]}, DuckDB {duckdb.__version__}"
    outcome = "different" if faults else "ok"
    print(f"peer {version}: cells of CSV and TSV; {files} files, {rows} rows, {cells} cells; {outcome}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
