"""WCAG 2.2, A and AA: what axe-core knows, and what it cannot know."""

from browser import DESKTOP
from checking import check, equal, must, nothing, until
from looking import axe_violations, focus_stops, small_targets, too_wide, unmarked, unreached
from pages import page
from states import STATES, in_state, tour
from workbench import Workbench

NARROW = {"width": 320, "height": 640}


def axe_check(language, dark):
    @check(f"axe-core finds nothing in {len(STATES)} states: {language}, {'dark' if dark else 'light'}")
    def run(browser):
        nothing([f"{name}: {violation}" for name, bench in tour(browser, language, dark=dark)
                 for violation in axe_violations(bench.page)], "violations")


for language_ in ("en", "ar"):
    for dark_ in (False, True):
        axe_check(language_, dark_)


@check("axe-core finds nothing: the internal view, its withheld question, both schemes")
def axe_internal(browser):
    for dark in (False, True):
        bench = in_state(browser, "at first", view="internal", dark=dark)
        nothing(axe_violations(bench.page), "violations")
        bench.open(bench.numbers_of("withheld")[0])
        nothing(axe_violations(bench.page), "violations (withheld)")


@check("axe-core finds nothing: on a narrow screen, and with an editor of each kind")
def axe_more(browser):
    bench = in_state(browser, "conflict", size=NARROW)
    nothing(axe_violations(bench.page), "violations (narrow)")
    bench = Workbench(browser.open(page("every"))).sign()
    for number in ("k-singleChoice", "k-multipleChoice", "k-number", "k-date", "k-list", "k-table", "k-link", "n-table", "n-link"):
        bench.open(number)
        nothing(axe_violations(bench.page), f"violations ({number})")


@check("headings and landmarks: one first heading, no level left out, a list, a main part and the sources, each named")
def structure(browser):
    bench = in_state(browser, "partial")
    levels = bench.page.evaluate("""() => [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")]
        .filter(heading => heading.checkVisibility()).map(heading => Number(heading.localName[1]))""")
    equal(levels.count(1), 1, "first headings")
    jumps = [pair for pair in zip(levels, levels[1:]) if pair[1] > pair[0] + 1]
    nothing(jumps, f"levels left out in {levels}")
    for role in ("banner", "main", "complementary", "navigation"):
        must(bench.page.get_by_role(role).first.is_visible(), f"there is a landmark {role}")


def focus_check(name, language, size=None):
    @check(f"Tab leads through everything, in order, visibly, and out again: {name}, {language}{', 320 px' if size else ''}")
    def run(browser):
        options = {"size": size} if size else {}
        bench = in_state(browser, name, language, **options)
        stops = focus_stops(bench.page)
        must(len(stops) > 10, f"{len(stops)} stops")
        nothing([stop["name"] for stop in stops if not stop["visible"]], "stops that cannot be seen")
        nothing([stop["hidden"] for stop in stops if stop["hidden"]], "stops hidden behind something")
        nothing([stop["name"] for stop in stops if stop["again"]], "traps")
        nothing([stop["name"] for stop in stops[1:] if not stop["forward"]], "stops out of reading order")
        landmarks = [stop["landmark"] for stop in stops]
        entered = [name for name, before in zip(landmarks, [None, *landmarks]) if name != before]
        must(len([name for name in entered if name == "main"]) == 1, f"the question is gone through in one piece: {entered}")
        nothing(unreached(bench.page), "not reached")
        nothing(unmarked(bench.page), "stops without a visible mark")


for state in ("at first", "conflict", "everything unfolded", "pictures open", "menus open"):
    focus_check(state, "en")
focus_check("partial", "ar")
focus_check("partial", "en", NARROW)


@check("the parts are looked at in the order in which Tab reaches them: from the start of the line to its end")
def visual_order(browser):
    for language, sign in (("en", 1), ("ar", -1)):
        bench = in_state(browser, "partial", language)
        middles = [sign * (box["x"] + box["width"] / 2) for box in
                   (bench.page.locator(selector).bounding_box() for selector in ("#list", "#question", "#sources"))]
        equal(middles, sorted(middles), f"list, question, sources ({language})")


@check("a dialog keeps the focus inside, and gives it back")
def dialog_focus(browser):
    bench = in_state(browser, "help open")
    for _ in range(8):
        # Between its last and its first part the browser itself has the focus.
        must(bench.focused("#dialog, body:not(:has(:focus))"), "the focus stays in the dialog")
        bench.page.keyboard.press("Tab")
    bench.page.keyboard.press("Escape")
    until(lambda: bench.focused('[data-tool="help"]'), "the focus goes back to the button")


@check("an open menu is left with Escape, and the focus goes back")
def menu_focus(browser):
    bench = in_state(browser, "at first")
    bench.page.focus("#files-button")
    bench.page.keyboard.press("Enter")
    until(lambda: bench.page.locator("#files-menu").is_visible(), "open")
    bench.page.keyboard.press("Tab")
    must(bench.focused("#files-menu"), "Tab leads into it")
    bench.page.keyboard.press("Escape")
    until(lambda: not bench.page.locator("#files-menu").is_visible(), "closed")
    must(bench.focused("#files-button"), "the focus is on the button again")


@check("what happens is told to those who do not see it: progress, what filters show, decisions, mistakes")
def told(browser):
    bench = in_state(browser, "word for word")
    number = bench.current()

    def spoken():
        return bench.page.evaluate("""() => [...document.querySelectorAll("[aria-live], [role=status], [role=alert], [role=log]")]
            .map(region => region.textContent).join(" | ")""")

    done = int(bench.text("#progress").split(" of ")[0])
    bench.act("accept")
    until(lambda: bench.decided(number) == "accept", "decided")
    until(lambda: f"{done + 1} of" in spoken(), f"the progress is told: {spoken()}")
    before = spoken()
    bench.page.fill("#search", "victims")
    until(lambda: spoken() != before, "what the filter shows is told")
    bench.page.fill("#search", "")
    before = spoken()
    bench.open(bench.numbers_of("conflict")[0]).act("accept")
    until(lambda: spoken() != before, "why nothing happened is told")


@check("everything to click is 24 by 24 pixels or more, in every main state, on a wide and on a narrow screen")
def targets(browser):
    for size in (DESKTOP, NARROW):
        nothing([f"{name}, {size['width']} px: {target}" for name, bench in tour(browser, size=size)
                 for target in small_targets(bench.page)], "too small")


@check("at 320 pixels nothing is wider than the screen, in every main state and both directions")
def reflow(browser):
    for language in ("en", "ar"):
        nothing([f"{name}, {language}: {part}" for name, bench in tour(browser, language, size=NARROW)
                 for part in too_wide(bench.page)[:3]], "too wide")


@check("with letters twice as large nothing is wider than the screen, and nothing is lost")
def larger_text(browser):
    for name in ("conflict", "menus open"):
        bench = in_state(browser, name)
        bench.page.evaluate("() => document.documentElement.style.setProperty('font-size', '200%')")
        nothing(too_wide(bench.page), f"too wide ({name})")


@check("with the spacing of WCAG 1.4.12 no text is cut off")
def spacing(browser):
    bench = in_state(browser, "conflict")
    cut = bench.page.evaluate("""() => {
        const parts = [...document.querySelectorAll("body *")].filter(part => part.checkVisibility());
        const spacing = [["line-height", "1.5"], ["letter-spacing", ".12em"], ["word-spacing", ".16em"]];
        for (const part of parts) for (const [name, value] of spacing) part.style.setProperty(name, value, "important");
        return parts.filter(part => !part.matches(".unseen, .unseen *, input, select, textarea, option, svg, svg *")
            && getComputedStyle(part).overflow === "hidden" && part.textContent.trim()
            && (part.scrollHeight > part.clientHeight + 2 || part.scrollWidth > part.clientWidth + 2)
            && getComputedStyle(part).textOverflow !== "ellipsis" && getComputedStyle(part).webkitLineClamp === "none")
            .map(part => `<${part.localName} id=${part.id} class=${part.className}> ${part.textContent.slice(0, 40)}`);
    }""")
    nothing(cut, "cut off")


@check("with reduced motion nothing moves, and without it nothing moves for longer than a moment")
def motion(browser):
    for reduced, longest in ((True, 0.02), (False, 0.5)):
        bench = in_state(browser, "partial", reduced_motion=reduced)
        durations = bench.page.evaluate("""() => [...document.querySelectorAll("*")].flatMap(part => {
            const style = getComputedStyle(part);
            return [style.transitionDuration, style.animationDuration].flatMap(list => list.split(",").map(parseFloat));
        })""")
        must(max(durations) <= longest, f"the longest motion is {max(durations)} s (reduced: {reduced})")


@check("the colours follow the system, and can be chosen")
def colours(browser):
    def background(bench):
        return bench.page.evaluate("""() => [document.body, document.documentElement]
            .map(part => getComputedStyle(part).backgroundColor).find(colour => colour !== "rgba(0, 0, 0, 0)")""")

    light, dark = in_state(browser, "at first"), in_state(browser, "at first", dark=True)
    must(background(light) != background(dark), f"both are {background(light)}")
    for bench, choice, expected in ((light, "dark", dark), (dark, "light", light)):
        before = background(expected)
        bench.page.select_option("#colours", choice)
        equal(background(bench), before, choice)
        bench.page.select_option("#colours", "auto")
