"""Whatever stands in a file is text on the page, and nothing else."""

import time

from checking import check, equal, must, nothing, until
from looking import too_wide
from pages import FOLDER, page
from workbench import Workbench, only_line
from worlds import FORMULA, IMAGE, LONG_WORD, MEGABYTE, PLACEHOLDERS, SCRIPT

OUT = FOLDER / "hostile.jsonl"
HARM = """() => [window.hacked, document.querySelectorAll("script:not([type])").length,
    document.querySelectorAll("img, iframe, object, embed, link, form[action], meta[http-equiv=refresh]").length,
    [...document.querySelectorAll("[href], [src], [action], [formaction]")]
        .map(part => part.href?.baseVal ?? part.getAttribute("href") ?? part.src ?? "")
        .filter(address => !/^(#|https?:|blob:)/.test(address))]"""


def must_be_unharmed(bench, where):
    hacked, scripts, strange, addresses = bench.page.evaluate(HARM)
    equal((hacked, scripts, strange), (None, 1, 0), f"harm, scripts, strange parts ({where})")
    nothing(addresses, f"addresses that may run something ({where})")


@check("scripts, pictures and links that would run something are inert and shown, wherever a file can hold them")
def inert(browser):
    dialogs = []
    page_ = browser.open(page("hostile"))
    page_.on("dialog", lambda dialog: (dialog.type == "beforeunload" or dialogs.append(dialog.message), dialog.accept()))
    bench = Workbench(page_).sign()
    must_be_unharmed(bench, "at first")
    must("<script>window.hacked=1</script>" in bench.text("#form-title"), "the title is shown as it is written")
    for number in ("h1", "choice", "parts"):
        bench.open(number)
        for fold in page_.locator("main details:not([open]) > summary, #sources details:not([open]) > summary").all():
            if fold.is_visible():
                fold.click()
        must_be_unharmed(bench, number)
    bench.open("h1")
    shown = bench.text("#columns") + bench.editor().input_value()
    for text in (f"Question {SCRIPT}", f"Answer {SCRIPT}", f"Earlier {SCRIPT}", IMAGE):
        must(text in shown, f"shown: {text}")
    must("javascript:window.hacked=3" in bench.text("#sources"), "an address that would run something is shown as text")
    equal(page_.locator('#sources a[href="https://example.org/fine"]').count() > 0, True, "a plain address is a link")
    for link in page_.locator("#columns a[href^='http']").all():
        must("noopener" in (link.get_attribute("rel") or "") or link.get_attribute("target") is None, "a link gives nothing away")
    page_.click("#overview > summary")
    until(lambda: page_.locator("#overview svg").count() > 0, "pictures")
    must_be_unharmed(bench, "pictures")
    for language in ("ar", "fr"):
        bench.choose_language(language)
        must_be_unharmed(bench, language)
    bench.choose_language("en").decide("h1", "accept")
    bench.open("h1").page.fill("#comment", "</textarea><img src=x onerror=window.hacked=9>")
    bench.page.wait_for_timeout(700)
    page_.reload()
    must_be_unharmed(bench.open("h1"), "after a reload")
    page_.emulate_media(media="print")
    page_.pdf()
    must_be_unharmed(bench, "printed")
    equal(dialogs, [], "dialogs")


@check("a formula, words in braces and odd characters are shown and kept as they are")
def kept(browser):
    bench = Workbench(browser.open(page("hostile"))).sign()
    for number, text in (("h2", FORMULA), ("h5", PLACEHOLDERS), ("h6", LONG_WORD), ("h8", "+1+1")):
        bench.open(number)
        equal(bench.editor().input_value(), text, f"the draft of {number}")
        must(text in bench.page.locator("#cards").inner_text().replace("\u200b", ""), f"the card of {number}")
        bench.act("accept")
        until(lambda: bench.decided(number) == "accept", number)
    lines = bench.exported(OUT)
    for number, text in (("h2", FORMULA), ("h5", PLACEHOLDERS)):
        equal(only_line(lines, bench.id(number))["value"], {"text": text}, f"the line of {number}")


@check("a text of a megabyte opens without a long wait, is shortened with a way to all of it, and is kept whole")
def megabyte(browser):
    bench = Workbench(browser.open(page("hostile"))).sign()
    start = time.monotonic()
    bench.open("h3")
    bench.page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    took = time.monotonic() - start
    must(took < 2, f"it took {took:.1f} s to open")
    equal(bench.editor().input_value(), MEGABYTE.strip(), "the draft")
    start = time.monotonic()
    bench.act("accept")
    until(lambda: bench.decided("h3") == "accept", "accepted")
    must(time.monotonic() - start < 2, f"it took {time.monotonic() - start:.1f} s to accept")
    equal(only_line(bench.exported(OUT), bench.id("h3"))["value"], {"text": MEGABYTE.strip()}, "the line")
    bench.open("h3").editor().press("End")
    start = time.monotonic()
    bench.page.keyboard.type("abc")
    must(time.monotonic() - start < 2, f"three letters took {time.monotonic() - start:.1f} s")


@check("characters that turn the direction around stay inside their own text, and are pointed out")
def directions(browser):
    bench = Workbench(browser.open(page("hostile"))).open("h4")
    isolated = bench.page.evaluate("""() => {
        const walk = document.createTreeWalker(document.querySelector("#columns"), NodeFilter.SHOW_TEXT);
        const findings = [];
        const isIsolated = part => /isolate|plaintext/.test(getComputedStyle(part).unicodeBidi);
        for (let node; (node = walk.nextNode());) if (/[\\u202a-\\u202e\\u2066-\\u2069]/.test(node.data)) {
            // Isolated, or alone in a block, whose end ends the direction as well.
            for (let part = node.parentElement; !isIsolated(part); part = part.parentElement) {
                if (part.textContent.trim() !== node.data.trim()) { findings.push(part.outerHTML.slice(0, 80)); break; }
                if (!getComputedStyle(part).display.startsWith("inline")) break;
            }
        }
        return findings;
    }""")
    nothing(isolated, "not isolated")
    must("direction marks" in bench.text("#sources"), f"it is said that there are such characters: {bench.text('#sources')[:400]}")


@check("questions, options and elements may be called what objects of the language are called")
def names(browser):
    bench = Workbench(browser.open(page("hostile"))).sign()
    for number in ("__proto__", "constructor", "toString"):
        bench.decide(number, "accept")
        equal(bench.open(number).editor().input_value(), f"The answer to {number}.", number)
    bench.open("choice").page.locator('main [data-editor="value"] input[value="__proto__"]').check()
    bench.act("edit")
    until(lambda: bench.decided("choice") == "edit", "an option called __proto__")
    bench.open("parts").write("First.", key="__proto__").write("Second.", key="hasOwnProperty").act("edit")
    until(lambda: bench.decided("parts") == "edit", "elements called so")
    lines = bench.exported(OUT)
    equal(len(lines), 5, "lines")
    text = str(only_line(lines, bench.id("parts")))
    must("First." in text and "Second." in text and "__proto__" in text, f"both elements: {text}")
    bench.page.wait_for_timeout(700)
    bench.page.reload()
    for number in ("__proto__", "constructor", "toString", "choice", "parts"):
        must(bench.decided(number) in ("accept", "edit"), f"{number} after a reload")


@check("no text, however long its words, makes the page wider than a narrow screen")
def narrow(browser):
    bench = Workbench(browser.open(page("hostile"), size={"width": 320, "height": 640}))
    for number in ("h1", "h2", "h4", "h6"):
        nothing(too_wide(bench.open(number).page), f"too wide ({number})")
