"""Six languages, two directions."""

import json
import re

from checking import check, equal, must, nothing
from pages import ROOT, XLAND_FORM, page
from states import in_state, tour
from workbench import Workbench

LANGUAGES = {"ar": "rtl", "en": "ltr", "es": "ltr", "fr": "ltr", "ru": "ltr", "zh": "ltr"}
TABLES = ROOT / "Sources" / "SynergyWorkbench" / "Page" / "words"
WORDS = """() => document.body.innerText + "\\n" + [...document.querySelectorAll("*")].flatMap(part =>
    ["aria-label", "title", "placeholder", "alt", "aria-roledescription", "aria-description"]
        .map(name => part.getAttribute(name) ?? "")).join("\\n")"""
WORDLESS = """() => [...document.querySelectorAll("button, summary, legend, label, h1, h2, h3, h4, th, option")]
    .filter(part => part.checkVisibility() && !part.textContent.trim() && !part.getAttribute("aria-label")
        && !(part.localName === "th" && part.cellIndex === 0))
    .map(part => part.outerHTML.slice(0, 80))"""
SCRIPTS = {"ar": "[\u0600-\u06ff]", "ru": "[\u0400-\u04ff]", "zh": "[\u4e00-\u9fff]"}


def flat(table, path=""):
    for key, value in table.items():
        name = f"{path}.{key}" if path else key
        yield from flat(value, name) if isinstance(value, dict) else [(name, value)]


@check("the Arabic page is the English one in a mirror: right to left, the list on the right")
def mirrored(browser):
    boxes = {}
    for language in ("en", "ar"):
        bench = in_state(browser, "partial", language)
        root = bench.page.locator("html")
        equal((root.get_attribute("lang"), root.get_attribute("dir")), (language, LANGUAGES[language]), "lang and dir")
        width = bench.page.evaluate("() => document.documentElement.clientWidth")
        boxes[language] = {selector: bench.page.locator(selector).bounding_box() for selector in ("#list", "#question", "#sources")}
    for selector, english in boxes["en"].items():
        arabic = boxes["ar"][selector]
        end = width - (arabic["x"] + arabic["width"])
        must(abs(english["x"] - end) <= 16, f"{selector}: {english['x']} from the left, {end} from the right")
    must(boxes["ar"]["#list"]["x"] > width / 2, "the list is in the right half")


@check("inside the Arabic page each text keeps its own direction, and codes are not torn apart")
def own_direction(browser):
    bench = Workbench(browser.open(page("every", language="ar"))).open("a1")
    for selector in ("#cards article [lang=en]", "main .asked"):
        part = bench.page.locator(selector).first
        must(part.count() == 1, f"there is {selector}")
        english = part.evaluate("""part => {
            const walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
            for (let node; (node = walk.nextNode());)
                if (/[A-Za-z]{4}/.test(node.data)) return getComputedStyle(node.parentElement).direction;
        }""")
        equal(english, "ltr", f"the direction of English in {selector}")
    facts = bench.page.locator("#facts bdi, #facts [dir], #form-title bdi, #form-title [dir], [dir]#form-title")
    must(facts.count() > 0, "foreign words at the top are isolated")


@check("the language is changed on the page as if it had been opened so, and is kept")
def switched(browser):
    opened = Workbench(browser.open(page("every", language="ar")))
    bench = Workbench(browser.open(page("every"))).sign()
    bench.open("a1").choose_language("ar")
    equal(bench.page.locator("html").get_attribute("dir"), "rtl", "dir")
    equal(bench.text("#list-title"), opened.text("#list-title"), "a heading")
    equal(bench.current(), "a1", "the open question")
    bench.page.wait_for_timeout(700)
    bench.page.reload()
    equal(bench.page.locator("html").get_attribute("dir"), "rtl", "after a reload")
    bench.choose_language("en")
    equal(bench.page.locator("html").get_attribute("dir"), "ltr", "back again")


@check("the six tables of words hold the same keys, the same placeholders, and no English left standing")
def tables(browser):
    words = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in TABLES.glob("*.json")}
    equal(sorted(words), sorted(LANGUAGES), "languages")
    forms = re.compile(r"\.(zero|one|two|few|many|other)$")
    english = dict(flat(words["en"]))
    for language in LANGUAGES:
        table = dict(flat(words[language]))
        keys, others = ({forms.sub("", key) for key in each} for each in (english, table))
        nothing(sorted(keys ^ others), f"keys that differ ({language})")
        nothing([key for key, text in table.items() if not text.strip()], f"empty ({language})")
        for key, text in table.items():
            names = (key, forms.sub(".other", key), forms.sub("", key), f"{key}.other")
            base = next(english[name] for name in names if name in english)
            found, expected = (set(re.findall(r"\{(\w+)\}", value)) for value in (text, base))
            # “one” and “two” may be words that need no number.
            must(found == expected or forms.search(key) and found == expected - {"n"}, f"{language} {key}: {text!r} for {base!r}")
        if language in SCRIPTS:
            plain = {key: re.sub(r"\{\w+\}", "", text) for key, text in table.items()}
            nothing([f"{key}: {plain[key]}" for key in table if re.search("[A-Za-z]{2}", plain[key])
                     and not re.search(SCRIPTS[language], plain[key])], f"not in its own script ({language})")
    plurals = {"ar": {"zero", "one", "two", "few", "many", "other"}, "ru": {"one", "few", "many", "other"}}
    for language, needed in plurals.items():
        for key in {forms.sub("", key) for key in english if forms.search(key)}:
            table = dict(flat(words[language]))
            there = {form for form in needed if f"{key}.{form}" in table}
            # One text for all numbers is fine where the language can say it so.
            must(there == needed or key in table, f"{language} {key} has {sorted(there)}, needs {sorted(needed)}")


def language_check(language):
    @check(f"no word is missing in {language}: no key, no placeholder, no ‘undefined’, in any main state")
    def run(browser):
        keys = {key for key, _ in flat(json.loads((TABLES / "en.json").read_text(encoding="utf-8")))}
        for name, bench in tour(browser, language):
            # Attributes that are read aloud count as words too.
            text = bench.page.evaluate(WORDS)
            nothing(re.findall(r"\{\w+\}", text), f"placeholders ({name})")
            nothing([word for word in re.findall(r"\b[a-z]+(?:\.[A-Za-z]+)+\b", text) if word in keys], f"keys ({name})")
            nothing(re.findall(r"\bundefined\b|\bNaN\b|\[object \w+\]|\bInvalid Date\b", text), f"leavings ({name})")
            nothing(bench.page.evaluate(WORDLESS), f"without a word ({name})")
        must(bench.page.title() and "undefined" not in bench.page.title(), "a title")
        must(language == "en" or bench.text("#save-decisions") != "Save decisions", "a button is translated")


for language_ in LANGUAGES:
    language_check(language_)


@check("numbers, days and plurals are those of the language")
def plurals(browser):
    texts = {}
    for language in ("en", "ar", "ru", "fr"):
        texts[language] = Workbench(browser.open(page("xland", language=language)), XLAND_FORM).text("#facts")
    equal(len(set(texts.values())), len(texts), f"different words at the top: {texts}")
    must(re.search(r"Nov(ember)? 23, 2026|23 Nov(ember)? 2026", texts["en"]), texts["en"])
    must(re.search(r"23 nov[a-z.]* 2026", texts["fr"]), texts["fr"])
