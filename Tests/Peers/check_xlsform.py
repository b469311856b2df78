"""Has pyxform convert the XLSForms that this project writes, and compares the XForms with the questionnaires: the same
questions under the same texts in the same languages, the same options, and conditions where the questionnaire has them.

usage: check_xlsform.py SYNERGY SCRATCH [FILE…]

SYNERGY is the path of the command, SCRATCH a folder to write into, FILE a questionnaire as JSON (all of the packs and the
examples unless said, and one that is odd in many ways). Each is converted as a text file and as a workbook; PEER_SUFFIXES=.csv asks for the first only. Fails
on any difference, and where pyxform says anything.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as xml
from importlib.metadata import version

from pyxform.xls2xform import convert

ROOT = pathlib.Path(__file__).resolve().parents[2]
XF, HTML, JR = "{http://www.w3.org/2002/xforms}", "{http://www.w3.org/1999/xhtml}", "{http://openrosa.org/javarosa}"
# What pyxform says where a text is missing in one of the languages, as in the questionnaire itself.
ALLOWED = re.compile(r"(Language '[^']*' is missing the survey \w+ column\.\s*)+")
LANGUAGES = {"en": "English", "fr": "French", "es": "Spanish", "ru": "Russian", "ar": "Arabic", "zh": "Chinese"}


def run(*arguments):
    subprocess.run([str(argument) for argument in arguments], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def texts(value, language):
    """A text of the questionnaire as a map from language to text."""
    return {language: value} if isinstance(value, str) else value


def plain(text):
    """pyxform makes curly quotes straight and runs of white space one space; in text files an apostrophe makes a formula a text."""
    straight = text.translate(str.maketrans("‘’“”", "''\"\""))
    return " ".join(straight.removeprefix("'").replace("${", "$ {").split())


def encoded(number):
    """The name of a question, made as the documentation says it is."""
    return "q" + "".join(
        letter if re.fullmatch(r"[A-Za-z0-9.-]", letter) else "".join(f"_{byte:02x}" for byte in letter.encode())
        for letter in number
    )


def option_name(code):
    return encoded(code)[1:]


class XForm:
    """What an XForm asks."""

    def __init__(self, text):
        root = xml.fromstring(text)
        self.model = root.find(f"{HTML}head/{XF}model")
        self.title = root.findtext(f"{HTML}head/{HTML}title")
        self.itext = {}
        for translation in self.model.iter(f"{XF}translation"):
            for entry in translation.iter(f"{XF}text"):
                value = entry.findtext(f"{XF}value")
                self.itext.setdefault(entry.get("id"), {})[translation.get("lang")] = value or ""
        self.binds = {bind.get("nodeset"): bind for bind in self.model.iter(f"{XF}bind")}
        self.lists = {
            instance.get("id"): [
                (item.findtext(f"{XF}name"), item.findtext(f"{XF}itextId"), item.findtext(f"{XF}label"))
                for item in instance.iter(f"{XF}item")
            ]
            for instance in self.model.iter(f"{XF}instance")
            if instance.get("id")
        }
        self.controls = {}
        for kind in ["input", "select1", "select", "group"]:
            for control in root.iter(f"{XF}{kind}"):
                if control.get("ref"):
                    self.controls[control.get("ref").rsplit("/", 1)[-1]] = (kind, control)

    def label(self, node, name="label"):
        element = node.find(f"{XF}{name}")
        if element is None:
            return {}
        reference = element.get("ref")
        if reference:
            return self.itext[re.search(r"'(.*)'", reference).group(1)]
        return {"": "".join(element.itertext())}

    def options(self, control):
        itemset = control.find(f"{XF}itemset")
        name = re.search(r"'(.*?)'", itemset.get("nodeset")).group(1)
        return [(value, self.itext[key] if key else {"": label}) for value, key, label in self.lists[name]]


def same(found, wanted, whole):
    """Whether texts by the labels of languages are those by tags; where a language is missing, pyxform writes a hyphen."""
    shown = {}
    for label, text in found.items():
        tag = re.search(r"\((.*)\)", label)
        shown[tag.group(1) if tag else whole] = text
    for language, text in wanted.items():
        if plain(shown.pop(language, "")) != plain(text):
            return False
    return all(text in ("", "-") for text in shown.values())


KINDS = {"yesNo": "select1", "singleChoice": "select1", "multipleChoice": "select"}
TYPES = {"number": "decimal", "date": "date"}


VALIDATED = "forms accepted by ODK Validate"


def compare(form, sheet, faults, tally, is_validated):
    language = form.get("language", "en")
    said = []
    # ODK Validate comes with pyxform, and is the parser that collects the answers on a telephone.
    result = convert(pathlib.Path(sheet), warnings=said, validate=is_validated)
    tally[VALIDATED] += is_validated
    for warning in result.warnings or said:
        if not ALLOWED.fullmatch(warning):
            faults.append(f"{sheet}: pyxform says: {warning}")
    form_x = XForm(result.xform)
    title = texts(form["title"], language)
    if plain(form_x.title) != plain(next(iter(title.values()))):
        faults.append(f"{sheet}: the title is {form_x.title!r}")
    numbers = {encoded(question["number"]): question for question in form["questions"]}
    extra = [name for name in form_x.controls if name not in numbers and "__" not in name and not re.fullmatch(r"s\d+", name)]
    if extra:
        faults.append(f"{sheet}: questions that are none: {extra}")
    for name, question in numbers.items():
        place = f"{sheet}: {question['number']}"
        if name not in form_x.controls:
            faults.append(f"{place} is not asked")
            continue
        kind, control = form_x.controls[name]
        elements = question.get("elements", [])
        if len(elements) > 1:
            wanted = "group"
            for element in elements:
                if f"{name}__{encoded(element['id'])[1:]}" not in form_x.controls:
                    faults.append(f"{place}: the element {element['id']} is not asked")
                tally["elements"] += 1
        else:
            wanted = KINDS.get(question["kind"], "input")
        if kind != wanted:
            faults.append(f"{place} is asked as {kind}, not as {wanted}")
        if not same(form_x.label(control), texts(question["text"], language), language):
            faults.append(f"{place}: the text is {form_x.label(control)}")
        if question.get("help") and wanted != "group" and not same(
            form_x.label(control, "hint"), texts(question["help"], language), language
        ):
            faults.append(f"{place}: the help is {form_x.label(control, 'hint')}")
        reference = control.get("ref")
        bind = form_x.binds.get(reference)
        if wanted == "input" and bind.get("type") != TYPES.get(question["kind"], "string"):
            faults.append(f"{place} has the type {bind.get('type')}")
        if wanted in ("select", "select1") and question["kind"] != "yesNo":
            found = form_x.options(control)
            options = question["options"]
            if [value for value, _ in found] != [option_name(option["code"]) for option in options]:
                faults.append(f"{place}: the options are {found}")
            elif not all(
                same(label, texts(option["label"], language), language) for (_, label), option in zip(found, options)
            ):
                faults.append(f"{place}: the labels are {found}")
            tally["options"] += len(options)
        condition = question.get("enabledIf")
        relevant = bind.get("relevant") if bind is not None else None
        if relevant is not None:
            parent = encoded(condition["question"])
            values = condition.get("oneOf", [condition.get("equals")])
            words = [
                {True: "'yes'", False: "'no'"}[value] if isinstance(value, bool)
                else f"= {value}" if isinstance(value, (int, float))
                else f"'{option_name(value if isinstance(value, str) else value['choice'])}'"
                for value in values
            ]
            if f"/{parent} " not in relevant + " " or not all(word in relevant for word in words):
                faults.append(f"{place}: the condition is {relevant}")
            tally["conditions"] += 1
        elif condition is not None:
            tally["conditions kept aside"] += 1
        tally["questions"] += 1
    tally["forms"] += 1


def main():
    command, scratch = sys.argv[1:3]
    files = [pathlib.Path(name) for name in sys.argv[3:]] or sorted(
        path
        for folder in ["Mappings", "Examples", "Tests/SynergyInterchangeTests/Fixtures/XLSForm"]
        for path in (ROOT / folder).rglob("*.questionnaire.json")
    )
    faults = []
    tally = dict.fromkeys(["forms", "questions", "elements", "options", "conditions", "conditions kept aside", VALIDATED], 0)
    has_java = shutil.which("java") is not None
    if not has_java:
        print("NOT RUN: ODK Validate, because there is no java")
    for file in files:
        form = json.loads(file.read_text(encoding="utf-8"))
        for suffix in os.environ.get("PEER_SUFFIXES", ".csv .xlsx").split():
            sheet = pathlib.Path(scratch) / (file.name.removesuffix(".questionnaire.json") + suffix)
            run(command, "convert", file, "--to", "xlsform", "-o", sheet)
            # A second for each form: those of the packs are much alike.
            is_validated = has_java and suffix == ".xlsx" and "Mappings" not in file.parts
            compare(form, str(sheet), faults, tally, is_validated)
    for fault in faults:
        print(fault)
    counted = ", ".join(f"{count} {what}" for what, count in tally.items())
    outcome = "different" if faults else "ok"
    print(f"peer pyxform {version('pyxform')}: questions, texts, options and conditions of XLSForms; {counted}; {outcome}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
