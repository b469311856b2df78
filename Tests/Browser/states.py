"""The main states of the page: for the rules, for reflow, for words, for pictures."""

from checking import until
from pages import XLAND_FORM, page
from workbench import Workbench

FIRST = "#list a[data-question]"


def _opened(number):
    return lambda bench: bench.open(number)


def _first_of(outcome):
    return lambda bench: bench.open(bench.numbers_of(outcome)[0])


def _decided(bench):
    bench.decide(bench.numbers_of("reuseVerbatim")[0], "accept")
    bench.open(bench.numbers_of("reuseVerbatim")[0])


def _half_conflict(bench):
    bench.open(bench.numbers_of("conflict")[0]).act("accept")


def _help(bench):
    bench.page.click('[data-tool="help"]')
    until(lambda: bench.page.locator("#dialog").is_visible(), "the help is open")


def _pictures(bench):
    bench.page.click("#overview > summary")
    bench.page.click("#minutes > summary")
    until(lambda: bench.page.locator("#overview svg").count() > 0, "the pictures are open")


def _menus(bench):
    bench.page.click("#more-filters > summary")
    bench.page.click("#files-button")


def _folded_out(bench):
    """Everything of one question unfolded."""
    bench.open(bench.numbers_of("partial")[0])
    for fold in bench.page.locator("main details:not([open]) > summary, #sources details:not([open]) > summary").all():
        if fold.is_visible():
            fold.click()


STATES = {
    "at first": lambda bench: None,
    "word for word": _first_of("reuseVerbatim"),
    "partial": _first_of("partial"),
    "conflict": _first_of("conflict"),
    "conflict without a choice": _half_conflict,
    "stale": _first_of("stale"),
    "link only": _first_of("linkOnly"),
    "not recognised": _first_of("notRecognised"),
    "not applicable": _first_of("notApplicable"),
    "after a decision": _decided,
    "everything unfolded": _folded_out,
    "help open": _help,
    "pictures open": _pictures,
    "menus open": _menus,
}


def _tidy(bench):
    bench.page.keyboard.press("Escape")
    bench.page.evaluate("() => document.querySelectorAll('#top details, #filters details').forEach(fold => { fold.open = false; })")
    bench.page.locator("#files-menu").evaluate("menu => { if (!menu.hidden) document.querySelector('#files-button').click(); }")


def in_state(browser, name, language="en", view="recipient", **options):
    """The example's page in one of the states, in a profile of its own."""
    bench = Workbench(browser.open(page("xland", view, language), **options), XLAND_FORM).sign()
    STATES[name](bench)
    return bench


def tour(browser, language="en", **options):
    """The name of each state with the page in it, one after the other on one page."""
    bench = in_state(browser, "at first", language, **options)
    yield "at first", bench
    for name, enter in list(STATES.items())[1:]:
        _tidy(bench)
        enter(bench)
        yield name, bench
