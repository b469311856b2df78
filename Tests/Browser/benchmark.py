"""How long 2,000 questions with 10,000 source cards take, made by the command from files like any other page.

Prints what was measured. Exits with 1 only where a figure is more than four times what it should be, since machines differ.
"""

import re
import statistics
import sys
import time

import browser
import worlds
from pages import page
from workbench import Workbench

LOADS, KEYSTROKES = 5, 30
MOST_FIRST_PAINT, MOST_KEYSTROKE, MOST_WITHOUT_DATA = 1_000, 50, 150_000
TOLERANCE = 4
DATA = re.compile(rb'<script type="application/json" id="data">.*?</script>', re.S)
TYPED = ["m", "ma", "mat", "matt", "matte", "matter", "matter ", "matter 1", "matter 12", "matter 123", "matter 12", "matter 1",
         "ministry 7", "ministry", "minist", "area 3", "area 36", "a", "", "q19", "q199", "q1999", "zzz", "z", "bodies", "body",
         "bo", "b", "the", ""]

# The time from the input event until the frame in which the rows have changed for the last time has been drawn; the line that
# says how many there are comes later on purpose, so that nobody is told of each letter.
KEYSTROKE = """text => new Promise(done => {
    const search = document.querySelector("#search");
    const start = performance.now();
    let drawn = start, waits = 0, quiet;
    const frame = () => { waits += 1; requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
            drawn = performance.now(); waits -= 1;
            clearTimeout(quiet);
            quiet = setTimeout(() => { if (!waits) { observer.disconnect(); done(drawn - start); } }, 300);
        };
        channel.port2.postMessage(0);
    }); };
    const observer = new MutationObserver(frame);
    observer.observe(document.querySelector("#rows"), {subtree: true, childList: true, attributes: true, characterData: true});
    search.value = text;
    search.dispatchEvent(new InputEvent("input", {bubbles: true}));
    frame();
})"""

FOCUS = """() => new Promise(done => {
    const start = performance.now();
    document.querySelector("#search").focus();
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
})"""

CLICK = """selector => new Promise(done => {
    const start = performance.now();
    document.querySelector(selector).click();
    requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => done(performance.now() - start);
        channel.port2.postMessage(0);
    });
})"""

PAINT = """() => new Promise(done => {
    const entry = performance.getEntriesByType("paint").find(entry => entry.name === "first-contentful-paint");
    if (entry) return done(entry.startTime);
    new PerformanceObserver(list => done(list.getEntries()[0].startTime)).observe({type: "paint", buffered: true});
})"""


def figure(text, value, most, unit="ms"):
    print(f"{text:<58}{value:>10,.0f} {unit}   must be under {most:,} {unit}")
    return value <= most * TOLERANCE


def main():
    start = time.monotonic()
    path = page("large")
    made = time.monotonic() - start
    content = path.read_bytes()
    cards = worlds.LARGE_QUESTIONS * worlds.LARGE_SOURCES
    print(f"a form of {worlds.LARGE_QUESTIONS:,} questions with {cards:,} source cards, "
          f"made by synergy in {made:.1f} s: {len(content) / 1e6:.1f} MB")
    fine = [figure("the page without its data", len(DATA.sub(b"", content)), MOST_WITHOUT_DATA, "bytes")]
    with browser.started() as chromium:
        print(f"in Chromium {chromium.chromium.version}")
        paints, ready = [], []
        for _ in range(LOADS):
            opened = chromium.open(path)
            paints.append(opened.evaluate(PAINT))
            ready.append(opened.evaluate("() => performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"))
            rows = opened.locator("#list a[data-question]").count()
            found = opened.evaluate("""() => JSON.parse(document.querySelector("#data").textContent).questions
                .reduce((sum, question) => sum + question.sources.length, 0)""")
            chromium.close_pages()
        print(f"{rows:,} rows in the list, {found:,} cards in the data")
        fine.append(figure(f"first contentful paint, median of {LOADS}", statistics.median(paints), MOST_FIRST_PAINT))
        fine.append(figure("                        worst", max(paints), MOST_FIRST_PAINT))
        print(f"{'until the page can be worked with, median':<58}{statistics.median(ready):>10,.0f} ms")

        opened = chromium.open(path)
        # What a text is looked for in is gathered when somebody goes to the field.
        gathered = opened.evaluate(FOCUS)
        print(f"{'going to the search field until it is drawn':<58}{gathered:>10,.0f} ms")
        keystrokes = [opened.evaluate(KEYSTROKE, text) for text in TYPED[:KEYSTROKES]]
        title = f"a filter keystroke until it is drawn, median of {len(keystrokes)}"
        fine.append(figure(title, statistics.median(keystrokes), MOST_KEYSTROKE))
        fine.append(figure("                                      worst", max(keystrokes), MOST_KEYSTROKE))

        bench = Workbench(opened).sign()
        questions = [bench.id(number) for number in ("q1", "q502", "q1001", "q1502", "q1999")]
        times = [opened.evaluate(CLICK, f'#list a[data-question="{name}"]') for name in questions]
        print(f"{'a question opened until it is drawn, median of 5':<58}{statistics.median(times):>10,.0f} ms")
        times = []
        for name in questions:
            opened.evaluate(CLICK, f'#list a[data-question="{name}"]')
            times.append(opened.evaluate(CLICK, '#actions [data-action="leaveBlank"]'))
        print(f"{'a decision until it is drawn, median of 5':<58}{statistics.median(times):>10,.0f} ms")
        heap = opened.evaluate("() => performance.memory?.usedJSHeapSize ?? 0")
        print(f"{'JavaScript heap':<58}{heap / 1e6:>10,.0f} MB")
        chromium.must_be_quiet()
    return 0 if all(fine) else 1


if __name__ == "__main__":
    sys.exit(main())
