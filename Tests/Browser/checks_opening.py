"""The page by itself: what it is made of, the list, its filters and the cards."""

import re

from checking import check, equal, must, nothing, until
from pages import XLAND_FORM, page
from workbench import Workbench

MOST_WITHOUT_DATA = 150_000
DATA = re.compile(rb'<script type="application/json" id="data">.*?</script>', re.S)


@check("opens from a file without network, with every question in the list, the sections named")
def opens(browser):
    bench = Workbench(browser.open(page("every")))
    equal(len(bench.shown_numbers()), 32, "rows")
    must(bench.page.url.startswith("file:"), "opened from a file")
    top = bench.text("#top")
    for part in ("The form of the tests", "Testland", "2026"):
        must(part in top, f"‘{part}’ stands at the top: {top}")
    for section in ("Alpha", "One", "Gamma", "Delta"):
        must(section in bench.text("#list"), f"the list names the section {section}")
    must("0 of" in bench.text("#progress"), f"progress: {bench.text('#progress')}")


@check("is under 150 kB without its data, with a policy that forbids all but its own script and styles")
def is_small_and_closed(browser):
    content = page("every").read_bytes()
    size = len(DATA.sub(b"", content))
    must(size < MOST_WITHOUT_DATA, f"{size} bytes without data, must be under {MOST_WITHOUT_DATA}")
    policy = re.search(rb'Content-Security-Policy" content="([^"]*)"', content).group(1).decode().replace("&#39;", "'")
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";") if rule.strip())
    equal(rules.get("default-src"), "'none'", "default-src")
    equal(rules.get("base-uri"), "'none'", "base-uri")
    equal(rules.get("form-action"), "'none'", "form-action")
    for name in ("script-src", "style-src"):
        must(re.fullmatch(r"'sha256-[A-Za-z0-9+/]+='", rules.get(name, "")), f"{name}: {rules.get(name)}")
    shell = DATA.sub(b"", content)
    nothing(re.findall(rb'(?:src|href)="(?!#)[^"]*"|url\((?!data:|#)[^)]*\)|@import', shell), "addresses in the page's own text")


@check("asks for nothing when it is opened with the network on")
def needs_no_network(browser):
    profile = browser.profile()
    profile.set_offline(False)
    bench = Workbench(browser.open(page("every"), profile))
    bench.open("b3")  # Any request is held against the page by the browser's watch.


@check("shows conflicts, then stale, then partial questions first, and in the order of the form when asked")
def attention_first(browser):
    bench = Workbench(browser.open(page("every")))
    rows = bench.shown_numbers()
    equal([number for number in rows if number[0] == "a"], ["a4", "a1", "a2", "a3"], "the first section")
    equal([number for number in rows if number[0] == "b"], ["b2", "b1", "b3", "b4", "b5", "b6", "b7", "b8"], "the second section")
    bench.page.select_option("#order", "form")
    until(lambda: bench.shown_numbers()[0] == "a1", "the order of the form")
    equal([number for number in bench.shown_numbers() if number[0] in "ab"],
          ["a1", "a2", "a3", "a4", "b1", "b2", "b3", "b4", "b5", "b6", "b7", "b8"], "in the order of the form")


@check("each row has number, short text, outcome as a word and as a shape of its own, and a mark for what was decided")
def rows(browser):
    bench = Workbench(browser.open(page("every"))).sign()
    words = {"a4": "Conflict", "b2": "Out of date", "b1": "Partly answered", "b8": "Adapted", "a1": "Word for word",
             "b3": "Link only", "b6": "Not recognised", "b4": "To be answered", "b5": "Not applicable"}
    shapes = {}
    for number, word in words.items():
        text = bench.row(number).inner_text()
        must(number in text and f"matter {number}" in text and word in text, f"row {number}: {text!r}")
        shapes[bench.row(number).locator("svg").first.inner_html()] = number
    equal(len(shapes), len(words), "different shapes")
    before = bench.row("a1").inner_text()
    bench.decide("a1", "accept")
    must("Accepted" in bench.row("a1").inner_text() and "Accepted" not in before, "the row says in a word that it was decided")
    until(lambda: "1 of 31" in bench.text("#progress"), f"progress: {bench.text('#progress')}")


@check("filters by outcome with a count, and clears")
def filter_outcome(browser):
    bench = Workbench(browser.open(page("every")))
    all_rows = bench.shown_numbers()
    bench.page.click("#more-filters > summary")
    box = bench.page.locator('input[data-filter="outcome"][value="conflict"]')
    must(re.search(r"\b1\b", box.locator("xpath=ancestor::label").inner_text()), "the filter says how many there are")
    box.check()
    until(lambda: bench.shown_numbers() == ["a4"], "only the conflict")
    until(lambda: "1 of 32" in bench.text("#shown"), "the count is told")
    bench.page.locator('input[data-filter="outcome"][value="stale"]').check()
    until(lambda: bench.shown_numbers() == ["a4", "b2"], "conflict and stale")
    bench.page.click("#clear-filters")
    until(lambda: bench.shown_numbers() == all_rows, "all again")


@check("filters by text, in questions, answers and other letters' case; nothing found says so")
def filter_text(browser):
    bench = Workbench(browser.open(page("every")))
    bench.page.fill("#search", "MATTER A3")
    until(lambda: bench.shown_numbers() == ["a3"], "a3")
    bench.page.fill("#search", "houses")
    until(lambda: bench.shown_numbers() == ["a1", "b1"], f"what has houses in its draft, not {bench.shown_numbers()}")
    bench.page.fill("#search", "no such words")
    until(lambda: bench.shown_numbers() == [], "nothing")
    until(lambda: "0 of 32" in bench.text("#shown"), "the count is told")


@check("filters by section, source form, aspect and state; filters work together")
def filter_rest(browser):
    bench = Workbench(browser.open(page("every"))).sign()
    bench.page.click("#more-filters > summary")

    def select(name, **by):
        bench.page.select_option(f'select[data-filter="{name}"]', **by)

    select("source", value="SRC-B")
    until(lambda: bench.shown_numbers() == ["a4"], "what has a source in SRC-B")
    select("source", value="")
    select("aspect", value="legislation")
    until(lambda: sorted(bench.shown_numbers()) == ["a2", "a4"], "legislation")
    bench.page.locator('input[data-filter="outcome"][value="reuseVerbatim"]').check()
    until(lambda: bench.shown_numbers() == ["a2"], "legislation, word for word")
    bench.page.click("#clear-filters")
    sections = bench.page.locator('select[data-filter="section"] option').all_inner_texts()
    delta = next(text for text in sections if "Delta" in text)
    select("section", label=delta)
    until(lambda: sorted(bench.shown_numbers()) == ["d1", "d2"], "section Delta")
    select("section", value="")
    bench.decide("a1", "accept")
    bench.page.locator('input[data-filter="state"][value="undecided"]').check()
    until(lambda: "a1" not in bench.shown_numbers() and "a2" in bench.shown_numbers(), "what is undecided")


@check("a card shows the question asked then, the untouched answer in its own language, day, classification, references, chain")
def cards(browser):
    bench = Workbench(browser.open(page("xland")), XLAND_FORM).open("x14")
    cards = bench.page.locator("#cards article[data-source]")
    must(cards.count() >= 2, f"{cards.count()} cards")
    cedaw = bench.page.locator('#cards article[data-source^="XLD-CEDAW-2025"]').first
    arabic = cedaw.locator('[lang="ar"]').first
    must(re.search("[\u0600-\u06ff]{3}", arabic.inner_text()), f"the Arabic answer: {arabic.inner_text()[:80]}")
    equal(arabic.evaluate("element => getComputedStyle(element).direction"), "rtl", "its direction")
    text = cedaw.inner_text()
    must(re.search(r"\b20\d\d\b", text) and "public" in text.lower(), f"day and classification: {text[:300]}")
    must("Mapped by" in text, f"the chain in words: {text[:600]}")
    reference = Workbench(browser.open(page("every"))).open("b3").text("#sources")
    for part in ("Yearly report", "R/2025/1", "12"):
        must(part in reference, f"the reference block names ‘{part}’: {reference[:400]}")


@check("sources that contradict each other stand side by side, with differences marked in words too")
def side_by_side(browser):
    bench = Workbench(browser.open(page("every"))).open("a4")
    boxes = [card.bounding_box() for card in bench.page.locator("#cards article[data-source]").all()[:2]]
    equal(len(boxes), 2, "cards of the conflict")
    beside = abs(boxes[0]["y"] - boxes[1]["y"]) < 2 and boxes[0]["x"] != boxes[1]["x"]
    choices = [choice.bounding_box() for choice in bench.page.locator("#conflict input[name=choice]").all()[:2]]
    beside = beside or abs(choices[0]["y"] - choices[1]["y"]) < 2 and choices[0]["x"] != choices[1]["x"]
    must(beside, f"the contradicting cards, or the choices with their values, stand side by side: {boxes} {choices}")


@check("the pictures of where answers come from have a text alternative")
def pictures(browser):
    bench = Workbench(browser.open(page("xland")), XLAND_FORM)
    bench.page.click("#overview > summary")
    until(lambda: bench.page.locator("#overview svg").count() > 0, "a picture")
    for index, picture in enumerate(bench.page.locator("#overview svg").all()):
        name = picture.evaluate("""svg => svg.getAttribute("aria-label") || svg.querySelector(":scope > title")?.textContent
            || svg.getAttribute("aria-labelledby") || svg.closest("[aria-hidden=true]") && "hidden" || "" """)
        must(name, f"picture {index} has a name")
    table = bench.page.locator("#overview table").first
    must(table.locator("th[scope]").count() > 3, "the coverage matrix is a table with headers")
    # What the flow shows is there in words as well.
    must("GRETA" in bench.page.locator("#overview").text_content(), "the flow names the source forms in text")
