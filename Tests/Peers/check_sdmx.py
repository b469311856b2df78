"""Has Python's csv read what `synergy convert` writes as SDMX-CSV, and compares columns and figures with the answers.

usage: check_sdmx.py SYNERGY SCRATCH

SYNERGY is the path of the command, SCRATCH a folder for what it writes. The content is the example State, converted to SDMX-CSV
and to a data folder: each number and each cell of a table there must be an observation here, and no other may be. Exits 1 on a
difference.
"""

import csv
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
# SDMX-CSV 2.0: these columns first, then dimensions, the measure and attributes.
FIRST = ["STRUCTURE", "STRUCTURE_ID", "ACTION"]
DIMENSIONS = ["QUESTION", "ELEMENT", "REF_AREA", "TERRITORY", "ROW", "COLUMN", "TIME_PERIOD"]
# Years, months, days, and a first day with a duration (SDMX 3.0, section 6).
PERIOD = re.compile(r"(\d{4}(-\d{2}(-\d{2})?)?|\d{4}-\d{2}-\d{2}/P\d+D)?")
FLOW = re.compile(r"[A-Za-z][A-Za-z0-9_-]*:[A-Za-z0-9_@$-]+\(\d+\.\d+\)")


def values(answer):
    """The values of an answer by element."""
    if "value" in answer:
        yield "", answer["value"]
    for element, value in answer.get("elements", {}).items():
        yield element, value


def cells(value):
    """Row, column and figure of a number or a table; nothing for other values."""
    if isinstance(value, bool):
        return
    if isinstance(value, (int, float)):
        yield "", "", float(value)
    elif isinstance(value, dict) and "number" in value:
        yield "", "", float(value["number"])
    elif isinstance(value, dict) and "table" in value:
        for row in value["table"]["rows"]:
            for column, cell in zip(value["table"]["columns"], row["cells"]):
                yield row["key"], column, float(cell) if isinstance(cell, (int, float)) else None


def plain(text):
    """What a cell said before a spreadsheet was kept from running it."""
    return text[1:] if text[:1] == "'" and text.lstrip("'")[:1] in ("=", "+", "-", "@", "\t", "\r", "\n") else text


def main():
    synergy, scratch = sys.argv[1], pathlib.Path(sys.argv[2])
    scratch.mkdir(parents=True, exist_ok=True)
    path = scratch / "example.sdmx.csv"
    folder = scratch / "example-figures"
    source = str(ROOT / "Examples" / "Xland")
    for target, output in (("sdmx", path), ("json", folder)):
        subprocess.run([synergy, "convert", source, "--to", target, "-o", str(output)], check=True, capture_output=True)
    faults = []
    wanted = {}
    for file in sorted(folder.rglob("*.submission.json")):
        submission = json.loads(file.read_text(encoding="utf-8"))
        for answer in submission["answers"]:
            for element, value in values(answer):
                number = answer["question"]
                question = number if ":" in number else f"{submission['questionnaire']}:{number}"
                for row, column, figure in cells(value):
                    key = (submission["id"], question, element, answer.get("territory", ""), row, column)
                    wanted.setdefault(key, []).append(figure)
    found = {}
    with path.open(encoding="utf-8", newline="") as stream:
        rows = csv.reader(stream, strict=True)
        header = next(rows)
        if header[:3] != FIRST or header[3:10] != DIMENSIONS or header[10] != "OBS_VALUE":
            faults.append(f"unexpected columns {header}")
        if len(set(header)) != len(header):
            faults.append("a column comes twice")
        keys = set()
        for number, row in enumerate(rows, start=2):
            if len(row) != len(header):
                faults.append(f"row {number}: {len(row)} cells for {len(header)} columns")
                continue
            record = dict(zip(header, row))
            if record["STRUCTURE"] != "dataflow" or record["ACTION"] != "I" or not FLOW.fullmatch(record["STRUCTURE_ID"]):
                faults.append(f"row {number}: {record['STRUCTURE']} {record['STRUCTURE_ID']} {record['ACTION']}")
            if not PERIOD.fullmatch(record["TIME_PERIOD"]):
                faults.append(f"row {number}: the period {record['TIME_PERIOD']}")
            if (record["OBS_VALUE"] == "") != (record["OBS_STATUS"] == "M"):
                faults.append(f"row {number}: value {record['OBS_VALUE']!r} with status {record['OBS_STATUS']}")
            key = tuple(record[name] for name in ["STRUCTURE_ID", "SUBMISSION", *DIMENSIONS])
            if key in keys:
                faults.append(f"row {number}: a second observation for {key}")
            keys.add(key)
            figure = float(record["OBS_VALUE"]) if record["OBS_VALUE"] else None
            names = ["SUBMISSION", "QUESTION", "ELEMENT", "TERRITORY", "ROW", "COLUMN"]
            found.setdefault(tuple(plain(record[name]) for name in names), []).append(figure)
    for key in sorted(set(wanted) | set(found)):
        if sorted(wanted.get(key, []), key=str) != sorted(found.get(key, []), key=str):
            faults.append(f"{key}: the answers say {wanted.get(key)}, the table {found.get(key)}")
    count = sum(len(figures) for figures in found.values())
    missing = sum(figure is None for figures in found.values() for figure in figures)
    if not count:
        faults.append("there are no observations")
    version = sys.version.split()[0]
    state = "DIFFERENT" if faults else "ok"
    print(f"peer csv {version}: example: {len(header)} columns, {count} observations, {missing} of them missing, {state}")
    for fault in faults[:50]:
        print(fault)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
