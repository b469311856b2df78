"""What the page writes and reads: decisions of several people, the completed form, a table for spreadsheets."""

import csv
import json

from checking import check, equal, must, until
from pages import FOLDER, apply, built, fresh, page
from world import FORM, RESPONDENT
from workbench import Workbench, saved_by_two, started
from worlds import FORMULA, MEGABYTE


@check("two reviewers' files that differ are loaded as a disagreement to settle; what they agree on is none")
def rivals_loaded(browser):
    folder = fresh("rivals")
    path = built(folder, "rivals")
    files = saved_by_two(browser, path, "rivals")
    lines = [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    ids = {line["id"] for line in lines if line["question"] == f"{FORM}:a1"}
    for order in (files, files[::-1]):
        bench = started(browser, path, "C. Third").load(*order)
        until(lambda: bench.decided("a2") == "accept", "read")
        text = bench.open("a1").text("#rivals")
        for part in ("A. First", "The first text.", "B. Second", "The second text."):
            must(part in text, f"‘{part}’ is shown: {text}")
        equal(bench.open("a2").page.locator("#rivals:visible").count(), 0, "disagreements where both accepted")
        bench.open("a1").page.locator("#rivals [data-rival]").last.click()
        until(lambda: bench.page.locator("#rivals:visible").count() == 0, "settled")
        lines = bench.exported(FOLDER / "settled.jsonl")
        line = [line for line in lines if line["question"] == bench.id("a1") and line["id"] not in ids][-1]
        equal(set(line["after"]) >= ids, True, f"it names both ({line['after']})")
    apply(folder, *files)
    apply(folder, FOLDER / "settled.jsonl")
    last = Workbench(browser.open(built(folder, "rivals-settled"))).open("a1")
    equal(last.page.locator("#rivals:visible").count(), 0, "disagreements after settling")


@check("what is wrong in a number or a day is said, and not saved")
def wrong_values(browser):
    bench = started(browser, page("every"))
    for number, part, wrong in (("n-number", "number", "many"), ("n-date", "day", "2025-02-30"), ("n-date", "day", "yesterday")):
        bench.open(number).write(wrong, part).act("edit")
        equal(bench.decided(number), "none", f"{number}: {wrong}")
        equal(bench.editor(part).get_attribute("aria-invalid"), "true", f"{wrong} is marked as wrong")
    bench.open("n-text").write("   ").act("edit")
    equal(bench.decided("n-text"), "none", "an answer of spaces")


@check("a completed form holds what was accepted or written, and nothing that was rejected, put off or left blank")
def completed(browser):
    out = FOLDER / "completed.json"
    bench = started(browser, page("every"))
    bench.decide("a1", "accept").decide("a3", "edit", text="Mine.").decide("b8", "reject", "No.").decide("k-text", "defer")
    bench.decide("b4", "leaveBlank")
    bench.download("form", out)
    form = json.loads(out.read_text(encoding="utf-8"))
    answers = {answer["question"].split(":")[-1]: answer for answer in form["answers"]}
    equal((form["respondent"], form["questionnaire"]), (RESPONDENT, FORM), "whose, which")
    must("two houses" in str(answers["a1"]["value"]) and "Mine." in str(answers["a3"]["value"]), f"the texts: {answers}")
    for number in ("b8", "k-text", "a2"):
        must(number not in answers, f"{number} is not in it")
    must("value" not in answers.get("b4", {}), "a blank has no value")


@check("a table for spreadsheets runs no formula, and loses no text")
def csv_cells(browser):
    out = FOLDER / "hostile.csv"
    bench = started(browser, page("hostile"))
    for number in ("h2", "h3", "h8", "h9", "h10", "h11"):
        bench.decide(number, "accept")
    bench.decide("h5", "reject", "=1+1")
    bench.download("csv", out)
    csv.field_size_limit(10_000_000)
    cells = [cell for row in csv.reader(out.read_text(encoding="utf-8-sig").splitlines(keepends=True)) for cell in row]
    wrong = [cell[:60] for cell in cells if cell[:1] in ("=", "+", "-", "@", "\t", "\r")]
    equal(wrong, [], "cells that a spreadsheet would run")
    for text in (FORMULA, MEGABYTE.rstrip(), "+1+1", "@SUM(A1)", "=1+1"):
        must(any(text in cell.replace("\r\n", "\n") for cell in cells), f"the text is there: {text[:40]}")


@check("a file that is broken or of another form does no harm, and what is wrong with it is said")
def bad_files(browser):
    bench = started(browser, page("every"))
    bad = FOLDER / "bad.jsonl"
    line = {"respondent": RESPONDENT, "question": f"{FORM}:a1", "action": "reject", "reason": "x", "reviewer": "X",
            "time": "2026-11-23T09:30:00Z"}
    bad.write_text("\n".join([
        "{", "null", "[]", "7", '"text"', "{}", '{"__proto__": {"action": "accept"}}', "x" * 100_000,
        json.dumps(line | {"action": "explode"}), json.dumps(line | {"question": "__proto__"}),
        json.dumps(line | {"respondent": "OTHER"}), json.dumps(line | {"question": "OTHER:a1"}),
        json.dumps(line | {"id": "d-00000000000000000000", "question": f"{FORM}:a3", "reason": "<img src=x onerror=alert(1)>",
                           "reviewer": "<b>X</b>", "fingerprint": "0" * 64})]))
    bench.load(bad)
    until(lambda: bench.decided("a3") == "reject", "the one good line is read")
    text = bench.text("#notices")
    must("not readable" in text and "another form" in text, f"what was wrong is said: {text}")
    equal((bench.decided("a1"), bench.page.evaluate("() => ({}).action")), ("none", None), "nothing else changed")
    must("<b>X</b>" in bench.open("a3").text("main"), "the name is shown as text")
    binary = FOLDER / "bad.bin"
    binary.write_bytes(bytes(range(256)) * 100)
    bench.load(binary)
    equal(bench.decided("a3"), "reject", "after a file of bytes")
