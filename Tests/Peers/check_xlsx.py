"""Has openpyxl and LibreOffice read the workbooks that this project writes, and makes workbooks for it to read.

usage: check_xlsx.py make FOLDER       makes FOLDER/xlsx/theirs: workbooks of openpyxl, and the same saved by LibreOffice
       check_xlsx.py compare FOLDER    compares FOLDER/xlsx/ours, which the test `WorkbookPeerTests` writes and where it
                                       reads `theirs`, with SYNERGY_PEERS=FOLDER
       check_xlsx.py SYNERGY FOLDER    has the command SYNERGY convert forms to XLSX, openpyxl and LibreOffice save these
                                       again, and the command read what they saved

Each workbook has a file of lines beside it that say what its cells hold. Exits with 1 on any difference. Known faults of
the peers are named below and counted; nothing is skipped in silence.
"""

import datetime
import json
import math
import pathlib
import random
import re
import shutil
import struct
import subprocess
import sys

import openpyxl
from openpyxl.utils import get_column_letter

CONTROL = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")


def hexed(text):
    return text.encode("utf-8", "surrogatepass").hex()


def lines_of(path):
    return [line.split("\t") for line in path.read_text("utf-8").splitlines()]


def version_of_libreoffice():
    said = subprocess.run(["soffice", "--version"], capture_output=True, text=True, check=True).stdout
    return said.split()[1]


def saved_by_libreoffice(files, folder):
    """Has LibreOffice open files and save them again as XLSX into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    profile = (folder / "profile").resolve().as_uri()
    for start in range(0, len(files), 50):
        subprocess.run(
            ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML",
             "--outdir", str(folder), *map(str, files[start:start + 50])],
            check=True, capture_output=True, timeout=900)
    shutil.rmtree(folder / "profile")


# What openpyxl makes of the characters that XML cannot hold: it leaves the escapes of the standard as they stand, except
# that it drops every `x005F_`.
def as_openpyxl_reads(text):
    return CONTROL.sub(lambda found: f"_x{ord(found[0]):04X}_", text).replace("x005F_", "")


# LibreOffice saves 15 digits of a number, one line end for each kind of them, and escapes in small letters.
def as_libreoffice_saves(found, should):
    if isinstance(should, float):
        close = isinstance(found, (int, float)) and math.isclose(found, should, rel_tol=1e-13)
        return (should, should) if close and not isinstance(found, bool) else (found, should)
    if isinstance(should, str) and isinstance(found, str):
        return [re.sub("(_x000d_|\r|\n)+", "\n", text.lower()) for text in (found, should)]
    return found, should


def shown(kind, value):
    """A cell of the lines as openpyxl should give it."""
    if kind == "text":
        return bytes.fromhex(value).decode("utf-8")
    if kind == "number":
        return struct.unpack("<d", struct.pack("<Q", int(value)))[0]
    if kind == "day":
        parts = [int(part) for part in value.split("-")]
        return datetime.datetime(*(parts + [1, 1])[:3])
    if kind == "bool":
        return value == "true"
    return value


def compare(path, lines, peer):
    """Compares every cell of a workbook; returns how many there are and the differences."""
    # LibreOffice saves truth values and errors as formulas with their results.
    book = openpyxl.load_workbook(path, data_only=peer != "openpyxl")
    differences, cells, escapes, sheet = [], 0, 0, None
    expected, sheets = {}, []
    for line in lines:
        if line[0] == "sheet":
            name = bytes.fromhex(line[1]).decode()
            sheets.append(name)
            if name not in book.sheetnames:
                return 0, 0, [f"{path.name}: no sheet {name!r}, only {book.sheetnames}"]
            sheet = book[name]
            expected[name] = {}
            frozen = int(line[3])
            found = (bool(sheet.sheet_view.rightToLeft), sheet.freeze_panes, bool(sheet.auto_filter.ref))
            wanted = (line[2] == "true", f"A{frozen + 1}" if frozen else None, line[4] == "true")
            if peer != "openpyxl":
                # LibreOffice saves neither the panes of sheets that were not shown nor filters of empty ranges.
                found, wanted = found[:1], wanted[:1]
            if found != wanted:
                differences.append(f"{path.name} {name}: look {found}, not {wanted}")
        else:
            expected[sheet.title][line[1]] = (line[2], line[3])
    if sheets != book.sheetnames:
        differences.append(f"{path.name}: sheets {book.sheetnames}, not {sheets}")
    for name, wanted in expected.items():
        for row in book[name].iter_rows():
            for cell in row:
                kind, value = wanted.pop(cell.coordinate, ("empty", ""))
                if kind == "empty":
                    if cell.value is not None:
                        differences.append(f"{path.name} {name}!{cell.coordinate}: {cell.value!r}, not empty")
                    continue
                cells += 1
                should = shown(kind, value)
                if kind == "text":
                    read = as_openpyxl_reads(should)
                    escapes += read != should
                    should = read
                codes = {"text": "s", "number": "n", "day": "d", "bool": "b", "error": "e"}
                found, code = cell.value, cell.data_type
                if kind == "text" and should == "" and found is None:
                    found, code = "", "s"
                if peer != "openpyxl":
                    found, should = as_libreoffice_saves(found, should)
                if found != should or code != codes[kind] or isinstance(found, bool) != isinstance(should, bool):
                    differences.append(f"{path.name} {name}!{cell.coordinate}: {code} {found!r}, not {kind} {should!r}")
        for place, (kind, value) in wanted.items():
            if kind == "text" and value == "":
                continue
            differences.append(f"{path.name} {name}!{place}: nothing, not {kind} {shown(kind, value)!r}")
    return cells, escapes, differences


def report(peer, version, what, differences):
    for difference in differences[:20]:
        print(difference)
    print(f"peer {peer} {version}: {what}, {'ok' if not differences else f'{len(differences)} differences'}")
    return not differences


def compare_ours(folder):
    files = sorted((folder / "xlsx/ours").glob("*.xlsx"))
    if not files:
        sys.exit("no workbooks: run the test WorkbookPeerTests with SYNERGY_PEERS first")
    cells = escapes = 0
    differences = []
    for file in files:
        count, escaped, found = compare(file, lines_of(file.with_suffix(".cells")), "openpyxl")
        cells, escapes, differences = cells + count, escapes + escaped, differences + found
    fine = report(
        "openpyxl", openpyxl.__version__,
        f"{len(files)} workbooks written by us, {cells} cells equal in kind and value ({escapes} texts with escapes that "
        "openpyxl leaves as they stand)", differences)
    if shutil.which("soffice"):
        saved = folder / "xlsx/saved"
        saved_by_libreoffice(files, saved)
        cells, differences = 0, []
        for file in files:
            count, _, found = compare(saved / file.name, lines_of(file.with_suffix(".cells")), "LibreOffice")
            cells, differences = cells + count, differences + found
        fine &= report(
            "LibreOffice", version_of_libreoffice(),
            f"{len(files)} workbooks written by us and saved again, {cells} cells equal (numbers to 13 digits)", differences)
    return fine


# MARK: Workbooks for us to read

WORDS = ["a", "Zürich", "سؤال", "問い", "\U0001F30D", "=1+1", "+1", "-1", "@x", " lead", "trail ", "two\nlines", "a\tb",
         "<&>\"'", "_x0041_", "2025-06-30", "TRUE", "12", "x" * 500]


def make(folder):
    target = folder / "xlsx/theirs"
    target.mkdir(parents=True, exist_ok=True)
    for seed in range(100):
        chance = random.Random(seed)
        book = openpyxl.Workbook()
        book.remove(book.active)
        lines = []
        for index in range(chance.randint(1, 3)):
            name = f"{chance.choice(['Questions', 'أسئلة', '問', 'Q & A'])} {index}"
            sheet = book.create_sheet(name)
            sheet.sheet_view.rightToLeft = chance.random() < 0.3
            lines.append(f"sheet\t{hexed(name)}\t{str(bool(sheet.sheet_view.rightToLeft)).lower()}\t0\tfalse")
            for row in range(1, chance.randint(1, 12)):
                for column in range(1, chance.randint(1, 8)):
                    kind = chance.choice(["text", "number", "day", "bool", "error", "empty"])
                    cell = sheet.cell(row, column)
                    place = f"{get_column_letter(column)}{row}"
                    if kind == "text":
                        text = "".join(chance.choice(WORDS) for _ in range(chance.randint(1, 3)))
                        # openpyxl would take it for a formula, and it writes no escape for what looks like one.
                        if text.startswith("=") or re.search("_x[0-9A-Fa-f]{4}_", text):
                            text = "t" + text.replace("_x", "-x")
                        cell.value = text
                        cell.data_type = "s"
                        lines.append(f"cell\t{place}\ttext\t{hexed(text)}")
                    elif kind == "number":
                        number = chance.choice([chance.uniform(-1e6, 1e6), float(chance.randint(-1000, 1000)), 0.1, 1e-12])
                        number = float(f"{number:.14g}") + 0.0
                        cell.value = number
                        bits = struct.unpack("<Q", struct.pack("<d", number))[0]
                        lines.append(f"cell\t{place}\tnumber\t{bits}")
                    elif kind == "day":
                        day = datetime.date(1900, 3, 1) + datetime.timedelta(days=chance.randint(0, 100_000))
                        cell.value = day
                        cell.number_format = chance.choice(
                            ["yyyy-mm-dd", "mm-dd-yy", "d mmmm yyyy", "[$-40C]dddd d mmmm yyyy;@", 'd" of "mmm yy'])
                        lines.append(f"cell\t{place}\tday\t{day.isoformat()}")
                    elif kind == "bool":
                        cell.value = chance.random() < 0.5
                        lines.append(f"cell\t{place}\tbool\t{str(cell.value).lower()}")
                    elif kind == "error":
                        cell.value = chance.choice(["#N/A", "#DIV/0!", "#REF!"])
                        lines.append(f"cell\t{place}\terror\t{cell.value}")
        book.save(target / f"openpyxl-{seed}.xlsx")
        (target / f"openpyxl-{seed}.cells").write_text("".join(line + "\n" for line in lines), "utf-8")
    if shutil.which("soffice"):
        saved_by_libreoffice(sorted(target.glob("openpyxl-*.xlsx")), target / "saved")
        for file in sorted((target / "saved").glob("*.xlsx")):
            name = file.stem.replace("openpyxl", "libreoffice")
            file.rename(target / f"{name}.xlsx")
            shutil.copy(target / f"{file.stem}.cells", target / f"{name}.cells")
        (target / "saved").rmdir()
    print(f"{len(list(target.glob('*.xlsx')))} workbooks made in {target}")


# MARK: Through the command

def converted(synergy, source, form, target):
    done = subprocess.run([synergy, "convert", str(source), "--to", form, "-o", str(target)], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{synergy} convert {source} --to {form}: {done.stdout}{done.stderr}")
    return target


def through_the_command(synergy, folder):
    root = pathlib.Path(__file__).resolve().parents[2]
    sources = sorted((root / "Examples/Xland").glob("*.questionnaire.json"))
    sources += sorted((root / "Examples/Xland/submissions").rglob("*.json"))
    scratch = folder / "xlsx/command"
    scratch.mkdir(parents=True, exist_ok=True)
    fine = True
    ours = [converted(synergy, source, "xlsx", scratch / f"{source.stem}.xlsx") for source in sources]
    before = [json.loads(converted(synergy, book, "json", book.with_suffix(".json")).read_text("utf-8")) for book in ours]
    for peer in ["openpyxl", "libreoffice"] if shutil.which("soffice") else ["openpyxl"]:
        differences, cells = [], 0
        if peer == "libreoffice":
            saved_by_libreoffice(ours, scratch / "saved")
        for path, content in zip(ours, before):
            book = openpyxl.load_workbook(path)
            for sheet in book:
                for row in sheet.iter_rows():
                    for cell in row:
                        cells += cell.value is not None
                        if cell.data_type == "f":
                            differences.append(f"{path.name} {sheet.title}!{cell.coordinate}: a formula")
            saved = scratch / f"{peer}-{path.stem}.xlsx"
            if peer == "openpyxl":
                book.save(saved)
            else:
                (scratch / "saved" / path.name).rename(saved)
            after = json.loads(converted(synergy, saved, "json", saved.with_suffix(".json")).read_text("utf-8"))
            if content != after:
                differences.append(f"{path.name}: other content after {peer} saved it")
        version = openpyxl.__version__ if peer == "openpyxl" else version_of_libreoffice()
        fine &= report(peer, version, f"{len(ours)} files converted, saved again and read, {cells} cells", differences)
    return fine


def column_of(sheet, heading):
    return next(cell.column for cell in sheet[1] if cell.value == heading)


def decisions_written_by_a_peer(synergy, folder):
    """A prefilled form is filled in by openpyxl; the decisions are read back and applied to a copy of the example."""
    root = pathlib.Path(__file__).resolve().parents[2]
    data = folder / "xlsx/decided"
    shutil.rmtree(data, ignore_errors=True)
    shutil.copytree(root / "Examples/Xland", data)
    place = ["--for", "XLD", "--to", "TIP-SAQ-C2-2020", "--as-of", "2026-11-23", "--data", str(data)]
    book_path, lines_path = folder / "xlsx/form.xlsx", folder / "xlsx/form.decisions.jsonl"

    def run(*words):
        done = subprocess.run([synergy, *words], capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f"{synergy} {' '.join(words)}: {done.stdout}{done.stderr}")
        return done.stdout

    plan = json.loads(run("prefill", *place, "--format", "json"))
    drafts = [each["question"].split(":")[1] for each in plan["proposals"] if each["outcome"] in ("reuseVerbatim", "reuseTransformed")]
    run("prefill", *place, "--format", "xlsx", "-o", str(book_path))
    book = openpyxl.load_workbook(book_path)
    sheet = book.worksheets[0]
    number, element, decision = column_of(sheet, "number"), column_of(sheet, "element"), column_of(sheet, "decision")
    reason = column_of(sheet, "reason")
    wanted = {}
    for row in range(2, sheet.max_row + 1):
        asked = str(sheet.cell(row, number).value)
        if sheet.cell(row, element).value is None:
            wanted[asked] = "accept" if asked in drafts else "defer"
            sheet.cell(row, decision).value = wanted[asked]
            sheet.cell(row, reason).value = "Seen, and “so” on.\nSecond line."
    about = book.worksheets[1]
    next(row for row in about.iter_rows() if row[0].value == "Your name")[1].value = "Ministère de la Justice"
    book.save(book_path)
    run("review", "read", str(book_path), *place, "--time", "2026-11-23T10:00:00Z", "-o", str(lines_path))
    lines = [json.loads(line) for line in lines_path.read_text("utf-8").splitlines()]
    found = {line["question"].split(":")[1]: line["action"] for line in lines}
    differences = [] if found == wanted else [f"decided {wanted}, read {found}"]
    for line in lines:
        if (line["reviewer"], line["reason"]) != ("Ministère de la Justice", "Seen, and “so” on.\nSecond line."):
            differences.append(f"reviewer or reason of {line['question']}: {line}")
    run("review", "apply", str(lines_path), "--data", str(data), "--as-of", "2026-11-23")
    return report(
        "openpyxl", openpyxl.__version__,
        f"{len(wanted)} decisions written into a prefilled form, {list(wanted.values()).count('accept')} of them accepted drafts",
        differences)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    folder = pathlib.Path(sys.argv[2])
    if sys.argv[1] == "make":
        make(folder)
    elif sys.argv[1] == "compare":
        sys.exit(0 if compare_ours(folder) else 1)
    else:
        fine = through_the_command(sys.argv[1], folder)
        fine &= decisions_written_by_a_peer(sys.argv[1], folder)
        sys.exit(0 if fine else 1)


main()
