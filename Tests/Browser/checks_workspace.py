"""The way out and back: decisions are applied to the workspace, and stand on the page that is made after that."""

import json
import shutil

from checking import check, equal, must, until
from pages import FOLDER, apply, built, fresh, synergy, world
from world import AS_OF, FORM, RESPONDENT
from workbench import Workbench, only_line, saved_by_two, started
from worlds import KINDS


@check("decisions are exported, applied, and kept and shown on the page made after that")
def there_and_back(browser):
    folder, out = fresh("back"), FOLDER / "back.jsonl"
    bench = started(browser, built(folder, "back"))
    bench.decide("a1", "accept").decide("a3", "edit", text="Four times a year.").decide("b8", "reject", "Too wide.")
    bench.decide("b4", "leaveBlank").decide("b3", "useLink").decide("b2", "defer")
    bench.open("a4").page.locator('#conflict input[value="TST-B-2026#a4"]').check()
    bench.give_reason("It is the later one.").act("accept")
    bench.exported(out)
    apply(folder, out)
    again = Workbench(browser.open(built(folder, "back-again")))
    expected = {"a1": "accept", "a3": "edit", "b8": "reject", "b4": "leaveBlank", "b3": "useLink", "b2": "defer", "a4": "accept"}
    equal({number: again.decided(number) for number in expected}, expected, "decisions on the new page")
    equal(again.storage(), 0, "entries in the browser before anything was done")
    again.open("a3")
    equal(again.editor().input_value(), "Four times a year.", "the own text")
    must("L. Haddad" in again.text("main"), "who decided is shown")
    # Why somebody decided may rest on what the recipient must not see.
    must("Too wide." not in again.page.content(), "the recipient's page holds no reason")
    inside = Workbench(browser.open(built(folder, "back-internal", "--view", "internal"))).open("b8")
    must("Too wide." in inside.text("main") + inside.page.input_value("#reason"), "the reason is kept")
    equal(again.page.locator("#recheck:visible").count(), 0, "prompts without a change")
    before = [path.read_bytes() for path in sorted(folder.rglob("*.jsonl"))]
    apply(folder, out)
    equal([path.read_bytes() for path in sorted(folder.rglob("*.jsonl"))], before, "the log after applying the same file again")
    synergy("review", "log", "--verify", "--for", RESPONDENT, "--no-curated", "--data", folder)


@check("a changed input asks once for another look, with old and new, on the page made after the change")
def recheck(browser):
    folder, out = fresh("recheck"), FOLDER / "recheck.jsonl"
    started(browser, built(folder, "recheck")).decide("a1", "accept").decide("a3", "accept").exported(out)
    apply(folder, out)
    for path in world("every", changed=True).glob("*.json"):
        shutil.copy(path, folder / path.name)
    bench = started(browser, built(folder, "recheck-again"))
    equal((bench.decided("a1"), bench.decided("a3")), ("accept", "accept"), "both are kept")
    text = bench.open("a1").text("#recheck")
    must("two houses" in text and "Reworded" in text, f"old and new: {text}")
    bench.open("a3")
    equal(bench.page.locator("#recheck:visible").count(), 0, "prompts for what did not change")
    bench.open("a1").page.click('[data-recheck="keep"]')
    bench.open("a3").open("a1")
    equal(bench.page.locator("#recheck:visible").count(), 0, "prompts after the answer")
    bench.page.wait_for_timeout(700)
    bench.page.reload()
    bench.open("a1")
    equal(bench.page.locator("#recheck:visible").count(), 0, "prompts after a reload")
    kept = FOLDER / "recheck-kept.jsonl"
    line = only_line(bench.exported(kept), bench.id("a1"))
    equal(line["value"], {"text": "There are two houses for victims."}, "the decision as kept")
    apply(folder, kept)
    last = Workbench(browser.open(built(folder, "recheck-last"))).open("a1")
    equal(last.page.locator("#recheck:visible").count(), 0, "prompts on the page after that")

    taken = started(browser, built(fresh("recheck-take", changed=True), "recheck-take"))
    taken.load(out).open("a1")
    until(lambda: taken.page.locator("#recheck:visible").count() == 1, "a loaded decision on something else asks too")


@check("the new draft can be taken in place of the old decision")
def recheck_take(browser):
    folder, out = fresh("take"), FOLDER / "take.jsonl"
    started(browser, built(folder, "take")).decide("a1", "accept").exported(out)
    apply(folder, out)
    for path in world("every", changed=True).glob("*.json"):
        shutil.copy(path, folder / path.name)
    bench = started(browser, built(folder, "take-again")).open("a1")
    bench.page.click('[data-recheck="take"]')
    until(lambda: bench.page.locator("#recheck:visible").count() == 0, "asked once")
    if bench.editor().count() and bench.is_available("accept"):
        bench.act("accept")
    line = until(lambda: next((line for line in bench.exported(out) if line["question"] == bench.id("a1")), None), "a line")
    equal((line["action"], line["value"]), ("accept", {"text": "Reworded after a change."}), "the line")


@check("two reviewers' files that differ are applied as a disagreement, shown on the next page")
def rivals_applied(browser):
    folder = fresh("rivals-applied")
    apply(folder, *saved_by_two(browser, built(folder, "rivals-applied"), "rivals-applied"))
    text = Workbench(browser.open(built(folder, "rivals-applied-inside", "--view", "internal"))).open("a1").text("#rivals")
    for part in ("A. First", "The first text.", "B. Second", "The second text."):
        must(part in text, f"‘{part}’ is shown inside: {text}")
    # What is not settled may rest on what the recipient must not see.
    bench = started(browser, built(folder, "rivals-applied-again"), "C. Third").open("a1")
    text = bench.text("#rivals")
    must("A. First" in text and "B. Second" in text, f"who differs is shown: {text}")
    must("The first text." not in bench.page.content(), "what they wrote is not")
    bench.decide("a1", "edit", text="The third text.").exported(FOLDER / "third.jsonl")
    apply(folder, FOLDER / "third.jsonl")
    last = Workbench(browser.open(built(folder, "rivals-applied-last"))).open("a1")
    equal((last.page.locator("#rivals:visible").count(), last.editor().input_value()), (0, "The third text."), "after settling")


@check("an answer of each kind is written, saved, applied and read back by the command without an error")
def kinds(browser):
    folder, out = fresh("kinds"), FOLDER / "kinds.jsonl"
    bench = started(browser, built(folder, "kinds"))
    for kind in KINDS:
        bench.decide(f"k-{kind}", "accept")

    def part(condition):
        return bench.page.locator(f'main [data-editor="value"] input{condition}')

    cells = (("women", "2023", "12"), ("men", "2023", "3"), ("men", "2024", "4"))
    fill = {
        "yesNo": lambda: part("[value=yes]").check(),
        "singleChoice": lambda: part("[value=part]").check(),
        "multipleChoice": lambda: [part(f"[value={code}]").check() for code in ("red", "blue")],
        "number": lambda: bench.write("30", "number"), "date": lambda: bench.write("2025-03-04", "day"),
        "text": lambda: bench.write("A text of two lines.\nThe second one."), "list": lambda: bench.write("first\nsecond", "items"),
        "table": lambda: [part(f'[data-row="{row}"][data-column="{column}"]').fill(cell) for row, column, cell in cells],
        "link": lambda: (bench.write("Act 7", "title"), bench.write("https://example.org/act", "url")),
    }
    for kind in KINDS:
        bench.open(f"n-{kind}")
        fill[kind]()
        bench.act("edit")
        until(lambda: bench.decided(f"n-{kind}") == "edit", f"{kind} is saved")
    lines = bench.exported(out)
    for kind in KINDS:
        accepted, written = (only_line(lines, bench.id(f"{way}-{kind}"))["value"] for way in "kn")
        if kind == "number":  # The draft's number has brought its unit along.
            accepted, written = (value.get("number", value) if isinstance(value, dict) else value for value in (accepted, written))
        equal(written, accepted, f"what was written and what was drafted ({kind})")
    apply(folder, out)
    again = Workbench(browser.open(built(folder, "kinds-again")))
    for kind in KINDS:
        equal((again.decided(f"k-{kind}"), again.decided(f"n-{kind}")), ("accept", "edit"), kind)

    form = folder / "completed.submission.json"
    bench.download("form", form)
    synergy("validate", "--no-curated", folder)
    answers = {answer["question"].split(":")[-1]: answer for answer in json.loads(form.read_text())["answers"]}
    equal(sorted(set(answers) & {"a1", "b8"}), [], "undecided questions in the completed form")
    for kind in KINDS:
        must(f"k-{kind}" in answers and f"n-{kind}" in answers, f"{kind} is in the completed form")


@check("the completed form that the page gives is the one that the command writes from the same decisions")
def same_form(browser):
    folder, out = fresh("form"), FOLDER / "form.jsonl"
    bench = started(browser, built(folder, "form"))
    bench.decide("a1", "accept").decide("a3", "edit", text="Mine.").decide("b8", "reject", "No.").decide("b4", "leaveBlank")
    bench.decide("b3", "useLink").decide("k-table", "accept").decide("k-multipleChoice", "accept").decide("k-link", "accept")
    bench.decide("k-number", "defer").open("b1").write("Jobs.", key="work").act("edit")
    until(lambda: bench.decided("b1") == "edit", "b1 is saved")
    bench.download("form", FOLDER / "form-of-page.json")
    bench.exported(out)
    apply(folder, out)
    synergy("review", "form", "--for", RESPONDENT, "--to", FORM, "--as-of", AS_OF, "--no-curated", "--data", folder,
            "-o", FOLDER / "form-of-command.json")
    ours, theirs = (json.loads((FOLDER / f"form-of-{name}.json").read_text(encoding="utf-8")) for name in ("page", "command"))
    for answers in (ours["answers"], theirs["answers"]):
        answers.sort(key=lambda answer: answer["question"].split(":")[-1])
    equal(len(ours["answers"]), len(theirs["answers"]), "answers")
    for one, other in zip(ours["answers"], theirs["answers"]):
        equal(one, other, "an answer")
    for member in ("respondent", "questionnaire", "status"):
        equal(ours.get(member), theirs.get(member), member)


@check("questions are assigned to offices, and each office gets a page of its own whose decisions come together")
def offices(browser):
    folder, out = fresh("offices"), FOLDER / "offices.jsonl"
    bench = started(browser, built(folder, "offices"))
    for number, office in (("a1", "Ministry of Justice"), ("b1", "Ministry of Justice"), ("a3", "Police")):
        bench.open(number).page.fill("#office", office)
        bench.page.click("#assign")
    bench.page.click("#more-filters > summary")
    bench.page.select_option('select[data-filter="office"]', "Ministry of Justice")
    until(lambda: sorted(bench.shown_numbers()) == ["a1", "b1"], f"filtered by office: {bench.shown_numbers()}")
    lines = bench.exported(out)
    equal(sorted(line["office"] for line in lines), ["Ministry of Justice", "Ministry of Justice", "Police"], "lines")
    apply(folder, out)
    files = []
    for office, number in (("Ministry of Justice", "a1"), ("Police", "a3")):
        own = started(browser, built(folder, f"office-{number}", "--only-assigned", office), office)
        must(number in own.shown_numbers() and "a2" not in own.shown_numbers(), f"{office} has its own: {own.shown_numbers()}")
        must(office in own.text("#top"), "the page names the office")
        files.append(FOLDER / f"office-{number}.jsonl")
        own.decide(number, "accept").exported(files[-1])
    apply(folder, *files)
    last = Workbench(browser.open(built(folder, "offices-together")))
    equal((last.decided("a1"), last.decided("a3")), ("accept", "accept"), "both offices' decisions")
