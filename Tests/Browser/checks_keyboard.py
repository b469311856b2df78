"""Keys: what they do, and where they must do nothing."""

from acts import ACTS, must_be_line
from checking import check, equal, must, until
from pages import FOLDER, page
from workbench import only_line, started

OUT = FOLDER / "keyboard.jsonl"


@check("every action by keyboard alone")
def by_keyboard(browser):
    bench = started(browser, page("every"))
    keyboard = bench.page.keyboard
    for action, key, number, reason, text in ACTS:
        bench.row(number).focus()
        keyboard.press("Enter")
        until(lambda: bench.current() == number, f"Enter opens {number}")
        keyboard.press(key)
        if action == "edit":
            until(lambda: bench.focused("main textarea"), "e leads into the text")
            keyboard.press("ControlOrMeta+a")
            keyboard.type(text)
            keyboard.press("Control+Enter")
        if action == "reject":
            until(lambda: bench.focused("#reason"), "r leads to the reason")
            equal(bench.decided(number), "none", "not rejected without a reason")
            keyboard.type(reason)
            keyboard.press("Control+Enter")
        until(lambda: bench.decided(number) == action, f"{number} is decided: {action}; it is {bench.decided(number)}")
    lines = bench.exported(OUT)
    for action, key, number, reason, text in ACTS:
        must_be_line(only_line(lines, bench.id(number)), action, reason, text)


@check("keys: j and k move, 1 to 9 lead to a source, / to the search, ? to the help, Escape back")
def keys(browser):
    bench = started(browser, page("every"))
    first, second = bench.shown_numbers()[:2]
    bench.open(first)
    keyboard = bench.page.keyboard
    keyboard.press("j")
    until(lambda: bench.current() == second, "j")
    keyboard.press("k")
    until(lambda: bench.current() == first, "k")
    bench.open("a1")
    keyboard.press("1")
    until(lambda: bench.focused("#cards article"), "1 leads to the first source")
    keyboard.press("/")
    until(lambda: bench.focused("#search"), "/ leads to the search")
    equal(bench.page.input_value("#search"), "", "the slash itself is not written")
    bench.page.locator("#search").blur()
    keyboard.press("?")
    until(lambda: bench.page.locator("#dialog").is_visible(), "? opens the help")
    must("Accept" in bench.text("#dialog"), "the help names the actions")
    keyboard.press("Escape")
    until(lambda: not bench.page.locator("#dialog").is_visible(), "Escape closes it")
    bench.open("a4")
    keyboard.press("2")
    until(lambda: bench.page.locator("#conflict input").nth(1).is_checked(), "2 chooses the second answer of a conflict")


@check("keys do nothing in a text field, nor with Ctrl, nor when they are switched off, also after a reload")
def keys_off(browser):
    bench = started(browser, page("every")).open("a1")
    for selector in ("#comment", "#reason", "#search", "main textarea[data-part=text]"):
        bench.page.focus(selector)
        before = bench.page.input_value(selector)
        for key in "jkaelrbd/?19":
            bench.page.keyboard.press(key)
        equal(len(bench.page.input_value(selector)) - len(before), 12, f"letters written in {selector}")
        must(not bench.page.locator("#dialog").is_visible(), f"no dialog from {selector}")
        if selector == "#search":
            bench.page.fill("#search", "")
        equal((bench.current(), bench.decided("a1")), ("a1", "none"), f"after typing in {selector}")
    bench = started(browser, page("every")).open("a1")
    for key in ("Control+d", "Alt+a", "Meta+a"):
        bench.page.keyboard.press(key)
    equal(bench.decided("a1"), "none", "with other keys held")
    bench.page.click('[data-tool="help"]')
    bench.page.locator("#keys-on").uncheck()
    bench.page.keyboard.press("Escape")
    for _ in range(2):
        bench.open("a1")
        for key in "adb?":
            bench.page.keyboard.press(key)
        equal(bench.decided("a1"), "none", "switched off")
        must(not bench.page.locator("#dialog").is_visible(), "no help by key when switched off")
        bench.page.reload()
