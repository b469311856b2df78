"""Every action by mouse, and what each must not be possible without."""

from acts import ACTS, must_be_line
from checking import check, equal, must, until
from pages import FOLDER, page
from workbench import Workbench, only_line, started

OUT = FOLDER / "decisions.jsonl"


@check("every action by mouse, and what each writes into the decisions file")
def by_mouse(browser):
    bench = started(browser, page("every"))
    for action, _, number, reason, text in ACTS:
        bench.decide(number, action, reason, text)
    # What was rejected or put off still needs an answer.
    until(lambda: "4 of 31" in bench.text("#progress"), f"progress: {bench.text('#progress')}")
    lines = bench.exported(OUT)
    equal(len(lines), len(ACTS), "lines")
    for action, _, number, reason, text in ACTS:
        must_be_line(only_line(lines, bench.id(number)), action, reason, text)


@check("to correct costs as many acts as to accept: one, by mouse and by keyboard, beside the writing")
def same_cost(browser):
    bench = started(browser, page("every"))
    # Nothing has to be opened or switched before the text can be written, and nothing is asked afterwards.
    bench.open("a1").act("accept")
    until(lambda: bench.decided("a1") == "accept", "one click accepts")
    bench.open("a3")
    bench.editor().press_sequentially("So: ")
    bench.act("edit")
    until(lambda: bench.decided("a3") == "edit", "one click saves")
    for number, keys in (("k-text", ["a"]), ("k-number", ["Control+Enter"])):
        bench.open(number)
        if number == "k-number":
            bench.editor("number").fill("31")
        for key in keys:
            bench.page.keyboard.press(key)
        until(lambda: bench.decided(number) != "none", f"one key decides {number}")
    equal(bench.decided("k-number"), "edit", "the corrected number")


@check("the six actions are equally large")
def equally_large(browser):
    bench = started(browser, page("every")).open("a1")
    sizes = {(round(box["width"]), round(box["height"])) for box in
             (button.bounding_box() for button in bench.page.locator("#actions [data-action]").all())}
    equal(bench.page.locator("#actions [data-action]").count(), 6, "actions")
    equal(len(sizes), 1, f"sizes {sorted(sizes)}: how many")


@check("nobody decides without a name")
def name_first(browser):
    bench = Workbench(browser.open(page("every"))).open("a1").act("accept")
    equal(bench.decided("a1"), "none", "without a name")
    must(bench.focused("#reviewer"), "the focus is where the name is written")
    bench.sign().open("a1").act("accept")
    until(lambda: bench.decided("a1") == "accept", "with a name")


@check("a conflict is never filled in; it needs a choice and a reason, and an own answer needs a reason")
def conflict(browser):
    bench = started(browser, page("every")).open("a4")
    equal(bench.page.locator('main [data-editor="value"] input:checked').count(), 0, "filled in")
    equal(bench.page.locator("#conflict input[name=choice]").count(), 2, "answers to choose from")
    bench.act("accept")
    equal(bench.decided("a4"), "none", "without choice and reason")
    bench.page.locator('#conflict input[name=choice][value="TST-A-2025#a4"]').check()
    bench.act("accept")
    equal(bench.decided("a4"), "none", "with a choice, without a reason")
    bench.give_reason("   ").act("accept")
    equal(bench.decided("a4"), "none", "with a reason of spaces")
    bench.give_reason("The later law says so.").act("accept")
    until(lambda: bench.decided("a4") == "accept", "with both")
    line = only_line(bench.exported(OUT), bench.id("a4"))
    equal((line["choice"], line["reason"], line["value"]), ("TST-A-2025#a4", "The later law says so.", True), "the line")

    own = started(browser, page("every")).open("a4")
    own.page.locator('main [data-editor="value"] input[value="no"]').check()
    own.act("edit")
    equal(own.decided("a4"), "none", "an own answer without a reason")
    own.give_reason("We asked the ministry.").act("edit")
    until(lambda: own.decided("a4") == "edit", "an own answer with a reason")
    line = only_line(own.exported(OUT), own.id("a4"))
    equal((line["value"], line["reason"]), (False, "We asked the ministry."), "the line")


@check("rejecting needs a reason")
def reject(browser):
    bench = started(browser, page("every")).open("a1").act("reject")
    equal(bench.decided("a1"), "none", "without a reason")
    bench.give_reason(" \n ").act("reject")
    equal(bench.decided("a1"), "none", "with a reason of spaces")
    bench.give_reason("Outdated.").act("reject")
    until(lambda: bench.decided("a1") == "reject", "with a reason")


@check("what is out of date is shown and never filled in; what cannot be accepted cannot")
def stale(browser):
    bench = started(browser, page("every")).open("b2")
    equal(bench.editor().input_value(), "", "the text")
    must("As it was years ago." in bench.text("#sources"), "the old answer is shown")
    for number in ("b2", "b3", "b4", "b6"):
        bench.open(number)
        must(not bench.is_available("accept"), f"{number} has no draft to accept")
        bench.act("accept")
        equal(bench.decided(number), "none", f"{number} after Accept")
    bench.open("b4")
    must(not bench.is_available("useLink"), "b4 has no link")


@check("a draft is labelled as somebody else's until it is decided")
def draft_label(browser):
    bench = started(browser, page("every")).open("a1")
    label = bench.text("#draft-label")
    must("not yet yours" in label and "2025" in label, f"the label: {label}")
    bench.act("accept")
    until(lambda: bench.decided("a1") == "accept", "accepted")
    bench.open("a1")
    shown = bench.page.locator("#draft-label").all_inner_texts()
    must(not any("not yet yours" in text for text in shown), f"the label afterwards: {shown}")


@check("missing elements are a checklist that follows what is written")
def missing(browser):
    bench = started(browser, page("every")).open("b1")
    item = bench.page.locator('#missing li[data-element="work"]')
    equal(item.get_attribute("data-filled"), "false", "work, before")
    bench.write("Two ministries offer jobs.", key="work")
    until(lambda: item.get_attribute("data-filled") == "true", "work is ticked off")
    bench.act("edit")
    until(lambda: bench.decided("b1") == "edit", "saved")
    line = only_line(bench.exported(OUT), bench.id("b1"))
    for text in ("Two houses.", "Two ministries offer jobs."):
        must(text in str(line["elements"]), f"‘{text}’ in {line['elements']}")


@check("many are accepted at once only where each was opened, only word for word, logged as such, and taken back together")
def bulk(browser):
    bench = started(browser, page("every"))
    button = bench.page.locator('button[data-bulk="0"]')
    for index in range(bench.page.locator("button[data-bulk]").count()):
        must(not bench.page.locator("button[data-bulk]").nth(index).is_visible(), "nothing is offered before anything was opened")
    bench.open("a1").open("a4").open("a3")
    until(button.is_visible, "it is offered after two were opened")
    must("2" in button.inner_text(), f"for two: {button.inner_text()}")
    button.click()
    bench.answer_dialog("no")
    equal((bench.decided("a1"), bench.decided("a3")), ("none", "none"), "after No")
    button.click()
    bench.answer_dialog("yes")
    until(lambda: (bench.decided("a1"), bench.decided("a3")) == ("accept", "accept"), "accepted")
    equal((bench.decided("a2"), bench.decided("a4")), ("none", "none"), "the one not opened, and the conflict")
    bench.open("a1").page.click("#undo")
    until(lambda: (bench.decided("a1"), bench.decided("a3")) == ("none", "none"), "both are taken back")
    bench.open("a1").page.locator('button[data-bulk="0"]').click()
    bench.answer_dialog("yes")
    until(lambda: (bench.decided("a1"), bench.decided("a3")) == ("accept", "accept"), "accepted again")
    lines = bench.exported(OUT)
    logged = sorted((line["question"], line.get("bulk")) for line in lines)
    equal(logged, [(bench.id("a1"), True), (bench.id("a3"), True)], "logged as bulk")
    # What a file holds is not unwritten: a later line puts it off.
    bench.open("a1").page.click("#undo")
    until(lambda: (bench.decided("a1"), bench.decided("a3")) == ("defer", "defer"), "both are put off by further lines")
    equal(len(bench.exported(OUT)), 4, "lines after that")

    other = started(browser, page("every")).open("b8")
    equal(other.page.locator("button[data-bulk]:visible").count(), 0, "offers for what was adapted")


@check("the last decision is taken back, and stands in no file")
def undo(browser):
    bench = started(browser, page("every")).decide("a1", "accept").decide("a2", "reject", "No.")
    bench.page.click("#undo")
    until(lambda: bench.decided("a2") == "none", "taken back")
    equal(bench.decided("a1"), "accept", "the one before")
    equal([line["question"] for line in bench.exported(OUT)], [bench.id("a1")], "lines")


@check("a question that hangs on another one is asked only after the answer it needs")
def depends(browser):
    bench = started(browser, page("every")).open("d1")
    bench.page.locator('main [data-editor="value"] input[value="no"]').check()
    bench.act("edit")
    until(lambda: "off" in (bench.row("d2").get_attribute("class") or "").split(), "d2 is not asked after No")
    bench.open("d1").page.locator('main [data-editor="value"] input[value="yes"]').check()
    bench.act("edit")
    until(lambda: "off" not in (bench.row("d2").get_attribute("class") or "").split(), "d2 is asked after Yes")


@check("a comment and a need of assistance go with the decision")
def comment(browser):
    bench = started(browser, page("every")).open("a1")
    bench.page.fill("#comment", "Ask the police again next year.")
    bench.page.locator("#assistance").check()
    bench.page.fill("#assistance-note", "Training of judges")
    bench.act("accept")
    until(lambda: bench.decided("a1") == "accept", "accepted")
    line = only_line(bench.exported(OUT), bench.id("a1"))
    equal((line.get("comment"), line.get("assistance"), line.get("assistanceNote")),
          ("Ask the police again next year.", True, "Training of judges"), "the line")
