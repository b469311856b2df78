"""Has python-docx, a validator of the Open XML schemas and LibreOffice read the Word files that this project writes.

usage: check_docx.py SYNERGY FOLDER

SYNERGY is the built command, FOLDER a place for files. Every form of the embedded pack, a form in Arabic and the prefilled
forms of the example are written. Fails on any difference; what is not tried is said.
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys
from importlib.metadata import version

import docx
from docx.oxml.ns import qn
from openxml_audit import OpenXmlValidator

ROOT = pathlib.Path(__file__).resolve().parents[2]
FORMS = ROOT / "Mappings" / "trafficking-in-persons" / "questionnaires"
LANGUAGES = {"en": "en-GB", "fr": "fr-FR", "es": "es-ES", "ru": "ru-RU", "ar": "ar-SA", "zh": "zh-CN"}
problems = []


def check(condition, file, message):
    if not condition:
        problems.append(f"{file.name}: {message}")


def words(text, language):
    """A text of a questionnaire: bare, or an object from language to text."""
    if isinstance(text, str):
        return text
    return text.get(language) or next(iter(text.values()))


def plain(text):
    """A text without white space and marks of direction, as a page of print has it."""
    return re.sub(r"[\s\u200e\u200f\u00ad\u2010-]+", "", text)


def run(*arguments):
    done = subprocess.run([str(a) for a in arguments], capture_output=True, text=True)
    if done.returncode != 0:
        problems.append(f"{' '.join(map(str, arguments))}: exit code {done.returncode}: {done.stderr.strip()[:300]}")
    return done.returncode == 0


def look(file, form):
    """What python-docx finds in a form."""
    document = docx.Document(str(file))
    language = form.get("language", "en")
    body = list(document.element.body)
    headings = [p for p in document.paragraphs if p.style.name == "Heading 3"]
    wanted = [f"{q['number']}\t{' '.join(words(q['text'], language).split())}" for q in form["questions"]]
    found = [p.text.replace("\u200e", "") for p in headings]
    check(found == wanted, file, f"the headings are {found[:3]}…, not {wanted[:3]}…")
    for heading in headings:
        place = body.index(heading._p)
        following = next((e for e in body[place + 1 :] if e.tag == qn("w:tbl") or is_heading(e)), None)
        check(following is not None and following.tag == qn("w:tbl"), file, f"no table follows ‘{heading.text}’")
    check(document.core_properties.title == words(form["title"], language), file, "another title in the properties")
    check(document.core_properties.created is None, file, "the properties have a date")
    parts = [str(p.partname) for p in document.part.package.iter_parts()]
    check("/word/footnotes.xml" in parts, file, "no part for numbered notes")
    defaults = document.styles.element.find(qn("w:docDefaults")).find(".//" + qn("w:lang"))
    attribute = {"ar": "w:bidi", "zh": "w:eastAsia"}.get(language, "w:val")
    check(defaults.get(qn(attribute)) == LANGUAGES[language], file, f"another language: {defaults.attrib}")
    if language == "ar":
        for paragraph in document.paragraphs:
            check(paragraph._p.find(".//" + qn("w:bidi")) is not None, file, f"‘{paragraph.text}’ is not right to left")
        for table in document.tables:
            check(table._tbl.tblPr.find(qn("w:bidiVisual")) is not None, file, "a table is not right to left")
    boxes = document.element.body.findall(".//" + "{http://schemas.microsoft.com/office/word/2010/wordml}checkbox")
    return len(headings), len(document.tables), len(boxes)


def is_heading(element):
    style = element.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    return style is not None and style.get(qn("w:val"), "").startswith("Heading")


def arabic(form):
    """The same form with Arabic words, marked as such."""
    changed = json.loads(json.dumps(form))
    changed["language"] = "ar"
    changed["id"] = form["id"] + "-AR"
    changed["title"] = "استبيان التقييم الذاتي"
    for question in changed["questions"]:
        question["text"] = f"هل توجد تدابير؟ {question['number']}"
        for option in question.get("options", []):
            option["label"] = {"yes": "نعم", "no": "لا"}.get(option["code"], f"خيار {option['code']}")
        if "enabledIf" in question:
            del question["enabledIf"]
    for member in ("supersedes", "lineage"):
        changed.pop(member, None)
    return changed


def main(command, folder):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for source in sorted(FORMS.glob("*.questionnaire.json")):
        form = json.loads(source.read_text(encoding="utf-8"))
        target = folder / f"{form['id']}.docx"
        if run(command, "convert", source, "--to", "docx", "-o", target):
            files.append((target, form))
    sample = json.loads((FORMS / "TIP-SAQ-C2-2020.questionnaire.json").read_text(encoding="utf-8"))
    source = folder / f"{sample['id']}-AR.questionnaire.json"
    source.write_text(json.dumps(arabic(sample), ensure_ascii=False), encoding="utf-8")
    if run(command, "convert", source, "--to", "docx", "-o", folder / "arabic.docx"):
        files.append((folder / "arabic.docx", arabic(sample)))
    for view in ("recipient", "internal"):
        target = folder / f"prefilled-{view}.docx"
        data = ROOT / "Examples" / "Xland"
        arguments = ["--for", "XLD", "--to", sample["id"], "--as-of", "2026-11-23", "--data", data, "--view", view]
        if run(command, "prefill", *arguments, "--format", "docx", "-o", target):
            files.append((target, sample))

    counts = [look(file, form) for file, form in files]
    headings, tables, boxes = (sum(column) for column in zip(*counts)) if counts else (0, 0, 0)
    print(
        f"peer python-docx {version('python-docx')}: {len(files)} forms, {headings} questions, {tables} tables, "
        f"{boxes} boxes to tick: {'ok' if not problems else 'differs'}"
    )

    before = len(problems)
    for file, _ in files:
        # A validator that is used again remembers the notes of the file before.
        result = OpenXmlValidator().validate(str(file))
        for error in result.errors:
            problems.append(f"{file.name}: {error}")
    print(
        f"peer openxml-audit {version('openxml-audit')}: {len(files)} forms against the schemas: "
        f"{'ok' if len(problems) == before else 'errors'}"
    )

    office = shutil.which("soffice")
    if office is None or shutil.which("pdftotext") is None:
        print("peer LibreOffice: not tried, because soffice or pdftotext is not here")
    else:
        before = len(problems)
        pages = 0
        shown = [entry for entry in files if entry[0].stem in ("TIP-SAQ-C2-2020", "GLOTIP-2016", "arabic")]
        shown += [entry for entry in files if entry[0].stem.startswith("prefilled")]
        for file, form in shown:
            run(office, f"-env:UserInstallation=file://{folder.resolve()}/profile", "--headless", "--convert-to", "pdf",
                "--outdir", folder, file)
            pdf = file.with_suffix(".pdf")
            if not pdf.exists():
                problems.append(f"{file.name}: LibreOffice made no PDF of it")
                continue
            text = subprocess.run(["pdftotext", "-enc", "UTF-8", str(pdf), "-"], capture_output=True).stdout.decode("utf-8")
            pages += text.count("\f")
            check(text.count("\f") > 0, file, "the PDF has no page")
            whole = plain(text)
            language = form.get("language", "en")
            for question in form["questions"]:
                # Words of a right-to-left page come in an order of their own.
                pieces = words(question["text"], language).split() if language == "ar" else [words(question["text"], language)]
                for piece in pieces:
                    wanted = plain(piece).strip("؟")
                    check(wanted in whole or wanted[::-1] in whole, file, f"the PDF lacks ‘{piece}’")
        release = subprocess.run([office, "--version"], capture_output=True, text=True).stdout.split()
        print(
            f"peer LibreOffice {release[1] if len(release) > 1 else ''}: {len(shown)} forms to PDF, {pages} pages, "
            f"the text of every question: {'ok' if len(problems) == before else 'differs'}"
        )

    for problem in problems[:40]:
        print(problem, file=sys.stderr)
    return 1 if problems or not files else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        print(__doc__)
        sys.exit(64)
    sys.exit(main(*sys.argv[1:]))
