"""How long openpyxl and DuckDB take for the files that `synergy-benchmark interchange ROWS FOLDER` has written.

usage: benchmark.py FOLDER

FOLDER/ours.txt holds what that command has printed. Each figure is the best of three, on one thread.
"""

import pathlib
import re
import sys
import time

import duckdb
import openpyxl


def best(act, times=3):
    found = []
    for _ in range(times):
        start = time.monotonic()
        act()
        found.append(time.monotonic() - start)
    return min(found)


def show(what, unit, theirs, ours):
    print(f"{what:<44} {theirs:>10,.0f} {unit}; ours {ours:,.0f}, {ours / theirs:.1f} times", flush=True)


def spreadsheets(folder, ours):
    path = folder / "benchmark.xlsx"
    written, read = map(int, re.search(r"(\d+) rows/s; read in [\d.]+ ms, (\d+) rows/s", ours).groups())
    rows = [row for row in openpyxl.load_workbook(path, read_only=True).worksheets[0].iter_rows(values_only=True)]

    def write(write_only):
        book = openpyxl.Workbook(write_only=write_only)
        sheet = book.create_sheet() if write_only else book.active
        for row in rows:
            sheet.append(row)
        book.save(folder / "theirs.xlsx")

    def iterate():
        for _ in openpyxl.load_workbook(path, read_only=True).worksheets[0].iter_rows(values_only=True):
            pass

    version = f"openpyxl {openpyxl.__version__}"
    show(f"XLSX written, {version}", "rows/s", len(rows) / best(lambda: write(False), 1), written)
    show(f"XLSX written, {version}, write_only", "rows/s", len(rows) / best(lambda: write(True), 1), written)
    show(f"XLSX read, {version}", "rows/s", len(rows) / best(lambda: openpyxl.load_workbook(path), 1), read)
    show(f"XLSX read, {version}, read_only", "rows/s", len(rows) / best(iterate, 1), read)


def tables(folder, ours):
    path = folder / "benchmark.csv"
    megabytes = path.stat().st_size / 1e6
    read = int(re.search(r"on one thread, (\d+) MB/s", ours)[1])
    engine = duckdb.connect(config={"threads": 1})
    source = f"read_csv('{path}', header = true, all_varchar = true)"
    for what, query in [
        ("rows counted", f"SELECT count(*) FROM {source}"),
        ("every cell counted", f"SELECT count(COLUMNS(*)) FROM {source}"),
    ]:
        seconds = best(lambda: engine.execute(query).fetchall())
        show(f"CSV, {what}, DuckDB {duckdb.__version__}", "MB/s", megabytes / seconds, read)


def main():
    folder = pathlib.Path(sys.argv[1])
    ours = (folder / "ours.txt").read_text()
    spreadsheets(folder, ours)
    tables(folder, ours)


main()
