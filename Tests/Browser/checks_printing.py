"""What comes out on paper."""

import subprocess

from checking import check, equal, must, until
from pages import FOLDER, XLAND_FORM, page
from workbench import Workbench


def printed(bench, name):
    """The text of each printed page."""
    path = FOLDER / f"{name}.pdf"
    bench.page.pdf(path=path, format="A4")
    text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
    return text.split("\f")[:-1]


@check("prints each question as a block with its answer, and its sources as numbered notes")
def blocks(browser):
    bench = Workbench(browser.open(page("every"))).sign()
    bench.decide("a1", "accept").decide("a3", "edit", text="Written by the ministry.")
    pages = printed(bench, "every")
    text = " ".join("\n".join(pages).split())
    for number in ("a1", "a4", "b1", "n-link"):
        must(f"matter {number}?" in text, f"question {number} is printed")
    for part in ("There are two houses for victims.", "Written by the ministry.", "L. Haddad", "The form of the tests", "Testland"):
        must(part in text, f"‘{part}’ is printed")
    equal("INTERNAL" in text, False, "an internal note on the recipient's page")
    for control in ("Save decisions", "Search", "Leave blank"):
        must(control not in text, f"‘{control}’ is no text for paper")
    bench.page.evaluate("() => dispatchEvent(new Event('beforeprint'))")
    block = bench.page.locator(f'[data-printed="{bench.id("a4")}"]')
    # The two answers that contradict each other are the first two notes, each with what it said.
    notes = sorted(note.text_content() for note in block.locator("ol > li").all()[:2])
    equal(len(notes), 2, f"numbered notes for a4 in {block.text_content()[:300]}")
    for text, source, day, value in zip(notes, ("Reply A", "Reply B"), ("2025", "2026"), ("Yes", "No")):
        must(source in text and day in text and value in text, f"a note says {source}, {day}, {value}: {text}")


@check("each printed page of the internal view says what it is")
def internal(browser):
    pages = printed(Workbench(browser.open(page("xland", "internal")), XLAND_FORM), "internal")
    must(len(pages) > 3, f"{len(pages)} pages")
    equal([number + 1 for number, text in enumerate(pages) if "INTERNAL" not in text], [], "pages without the banner")


@check("after printing the page is as it was")
def afterwards(browser):
    bench = Workbench(browser.open(page("every"))).sign().open("a3")
    bench.write("Not yet saved")
    printed(bench, "afterwards")
    until(lambda: not bench.page.locator("#paper").is_visible(), "the paper is put away")
    equal((bench.current(), bench.editor().input_value()), ("a3", "Not yet saved"), "the open question and its text")
