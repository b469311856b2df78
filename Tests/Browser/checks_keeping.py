"""What is kept in the browser, what is not, and what the recipient's page must not hold at all."""

from checking import check, equal, must, until
from pages import FOLDER, prefill, page, world
from workbench import REVIEWER, Workbench
from worlds import SECRET

OUT = FOLDER / "kept.jsonl"


def rest(bench):
    """Time enough for what a page puts off until nobody types."""
    bench.page.wait_for_timeout(700)
    return bench


@check("a reload keeps decisions, texts not yet saved, comments and the name")
def reload_keeps(browser):
    bench = Workbench(browser.open(page("every"))).sign()
    bench.decide("a1", "accept").decide("a3", "edit", text="Rewritten.").decide("a4", "defer")
    bench.open("b2").write("Half a sentence")
    bench.page.fill("#comment", "To be continued")
    rest(bench).page.reload()
    equal([bench.decided(number) for number in ("a1", "a3", "a4", "b2")], ["accept", "edit", "defer", "none"], "decisions")
    equal(bench.page.input_value("#reviewer"), REVIEWER, "the name")
    bench.open("b2")
    typed = bench.editor().input_value(), bench.page.input_value("#comment")
    equal(typed, ("Half a sentence", "To be continued"), "what was typed")
    bench.open("a3")
    equal(bench.editor().input_value(), "Rewritten.", "the saved text")


@check("a page closed at once, right after a decision or a letter, has kept it")
def kept_at_once(browser):
    profile = browser.profile()
    bench = Workbench(browser.open(page("every"), profile)).sign().decide("a1", "accept")
    bench.open("b2").editor().press_sequentially("x")
    bench.page.close()
    bench = Workbench(browser.open(page("every"), profile)).open("b2")
    equal((bench.decided("a1"), bench.editor().input_value()), ("accept", "x"), "after opening again")


@check("two windows of the same page do not lose each other's decisions")
def two_windows(browser):
    profile = browser.profile()
    first, second = (Workbench(browser.open(page("every"), profile)).sign() for _ in range(2))
    rest(first.decide("a1", "accept"))
    rest(second.decide("a2", "accept"))
    rest(first.decide("a3", "accept"))
    first.page.close()
    second.page.close()
    bench = Workbench(browser.open(page("every"), profile))
    equal([bench.decided(number) for number in ("a1", "a2", "a3")], ["accept"] * 3, "after both were closed")


@check("both states are shown: what the browser keeps, and how many decisions no file holds yet")
def states_shown(browser):
    bench = Workbench(browser.open(page("every"))).sign()
    bench.decide("a1", "accept").decide("a2", "accept")
    text = rest(bench).text("#saved-state")
    must("saved in this browser" in text and "no file" in text.lower(), f"before saving a file: {text}")
    bench.exported(OUT)
    until(lambda: "last file" in bench.text("#saved-state"), "the file is named")
    bench.decide("a3", "accept")
    until(lambda: "1 decision" in bench.text("#saved-state"), f"one since: {bench.text('#saved-state')}")


@check("‘forget this page’ asks, and leaves nothing in the browser")
def forget(browser):
    bench = Workbench(browser.open(page("every"))).sign().decide("a1", "accept")
    rest(bench)
    must(bench.storage() > 0, "something is kept")
    for answer in ("no", "yes"):
        bench.page.click("#files-button")
        bench.page.click('[data-tool="forget"]')
        bench.answer_dialog(answer)
        equal(bench.decided("a1"), "accept" if answer == "no" else "none", f"after {answer}")
    equal(rest(bench).storage(), 0, "entries kept afterwards")
    bench.page.reload()
    equal((bench.decided("a1"), bench.storage()), ("none", 0), "after a reload")


@check("warns before leaving while no file holds the decisions, and only then")
def warns(browser):
    def dialogs_when_closed(prepare):
        page_ = browser.open(page("every"))
        seen = []
        page_.on("dialog", lambda dialog: (seen.append(dialog.type), dialog.accept()))
        prepare(Workbench(page_))
        page_.close(run_before_unload=True)
        page_.context.pages and page_.wait_for_event("close")
        return seen

    equal(dialogs_when_closed(lambda bench: bench.sign().open("a1")), [], "when nothing was decided")
    equal(dialogs_when_closed(lambda bench: bench.sign().decide("a1", "accept")), ["beforeunload"], "after a decision")
    equal(dialogs_when_closed(lambda bench: bench.sign().decide("a1", "accept").exported(OUT)), [], "after saving a file")


@check("the internal view says so on every screen, and keeps nothing in the browser")
def internal(browser):
    bench = Workbench(browser.open(page("every", "internal"))).sign()

    def must_show_banner(where):
        banner = bench.page.locator("#internal-banner")
        must(banner.is_visible() and "INTERNAL" in banner.inner_text(), f"the banner is shown: {where}")
        box, height = banner.bounding_box(), bench.page.viewport_size["height"]
        must(box["y"] + box["height"] > 0 and box["y"] < height, f"the banner is inside the window: {where}")

    must_show_banner("at first")
    for number in ("a1", "a4", "b7", "b1"):
        bench.open(number)
        must_show_banner(f"question {number}")
    bench.page.mouse.wheel(0, 5_000)
    bench.page.wait_for_timeout(100)
    must_show_banner("scrolled to the end")
    bench.page.evaluate("() => scrollTo(0, 0)")
    must(SECRET in bench.open("b7").text("#sources"), "what is withheld from the recipient is shown here")
    bench.decide("a1", "accept")
    bench.open("b2").write("Not to be kept")
    equal(rest(bench).storage(), 0, "entries in localStorage")
    equal(bench.page.evaluate("() => sessionStorage.length"), 0, "entries in sessionStorage")
    must(bench.page.evaluate("async () => (await indexedDB.databases()).length") == 0, "no database")
    must(not bench.page.locator('[data-tool="forget"]').is_visible(), "nothing to forget")
    page_ = bench.page
    page_.once("dialog", lambda dialog: dialog.accept())
    page_.reload()
    equal(bench.decided("a1"), "none", "after a reload")
    bench.page.set_viewport_size({"width": 320, "height": 640})
    must_show_banner("on a narrow screen")
    bench.page.click('[data-tool="help"]')
    must_show_banner("with a dialog open")


@check("the recipient's page holds nothing that is withheld, nor a trace that there is something")
def nothing_withheld(browser):
    recipient, inside = page("every").read_bytes(), page("every", "internal").read_bytes()
    must(SECRET.encode() in inside, "the internal page holds it")
    must(SECRET.encode() not in recipient, "the recipient's page does not")
    for trace in (b"TST-A-2025#b7", b"SRC-A:b7"):
        must(trace not in recipient, f"no trace: {trace.decode()}")
    bench = Workbench(browser.open(page("every")))
    equal((bench.numbers_of("withheld"), "b7" in bench.numbers_of("noSource")), ([], True), "the outcome of b7")
    must(not bench.page.locator("#internal-banner").is_visible(), "no banner")
    xland = page("xland").read_bytes()
    must(b"XLD-EUPROG-2024" not in xland, "Xland's restricted reply is not in the recipient's page")


@check("after the inputs changed, the page offers once to bring the decisions over, and shows what changed")
def brought_over(browser):
    profile = browser.profile()
    bench = Workbench(browser.open(page("every"), profile)).sign().decide("a1", "accept").decide("a3", "accept")
    rest(bench).page.close()
    changed = prefill(world("every", changed=True), "every-changed", "TST", "FORM-2026", "--no-curated")
    bench = Workbench(browser.open(changed, profile))
    equal(bench.decided("a1"), "none", "before it is asked for")
    must("2" in bench.text("#notices"), f"the offer: {bench.text('#notices')}")
    bench.page.click('#notices [data-notice="yes"]')
    until(lambda: bench.decided("a3") == "accept", "brought over")
    bench.page.click("#more-filters > summary")
    bench.page.locator('input[data-filter="state"][value="needsRecheck"]').check()
    until(lambda: bench.shown_numbers() == ["a1"], f"only a1 needs another look, not {bench.shown_numbers()}")
    text = bench.open("a1").text("#recheck")
    must("two houses" in text and "Reworded" in text, f"old and new: {text}")
    bench.page.reload()
    equal(bench.page.locator('#notices [data-notice="yes"]').count(), 0, "offers after a reload")
    equal(bench.decided("a3"), "accept", "after a reload")


@check("the offer can be refused, and does not come again")
def not_brought_over(browser):
    profile = browser.profile()
    rest(Workbench(browser.open(page("every"), profile)).sign().decide("a1", "accept")).page.close()
    changed = prefill(world("every", changed=True), "every-changed", "TST", "FORM-2026", "--no-curated")
    bench = Workbench(browser.open(changed, profile))
    bench.page.click('#notices [data-notice="no"]')
    rest(bench).page.reload()
    equal((bench.page.locator('#notices [data-notice="yes"]').count(), bench.decided("a1")), (0, "none"), "after a reload")
    bench.page.close()
    equal(Workbench(browser.open(page("every"), profile)).decided("a1"), "accept", "the earlier page still has it")
