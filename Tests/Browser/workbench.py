"""The page as somebody uses it: the words of the tests for what is done there."""

import json

from checking import must, until
from pages import FOLDER
from world import FORM

REVIEWER = "L. Haddad"


class Workbench:
    """One open page; `form` is what its questions' ids begin with."""

    def __init__(self, page, form=FORM):
        self.page, self.form = page, form

    # What is there

    def id(self, number):
        return f"{self.form}:{number}"

    def row(self, number):
        return self.page.locator(f'#list a[data-question="{self.id(number)}"]')

    def shown_numbers(self):
        """The numbers of the questions in the list, in its order, without those that filters hide."""
        ids = self.page.evaluate("""() => [...document.querySelectorAll("#list a[data-question]")]
            .filter(row => row.checkVisibility()).map(row => row.dataset.question)""")
        return [name.removeprefix(f"{self.form}:") for name in ids]

    def numbers_of(self, outcome):
        ids = self.page.evaluate("""outcome => [...document.querySelectorAll(`#list a[data-outcome="${outcome}"]`)]
            .map(row => row.dataset.question)""", outcome)
        return [name.removeprefix(f"{self.form}:") for name in ids]

    def decided(self, number):
        return self.row(number).get_attribute("data-decided")

    def current(self):
        return self.page.locator("main#question").get_attribute("data-question").removeprefix(f"{self.form}:")

    def text(self, selector):
        return self.page.locator(selector).first.inner_text()

    def is_available(self, action):
        return self.page.locator(f'#actions [data-action="{action}"]').get_attribute("aria-disabled") != "true"

    def editor(self, part="text", key="value"):
        return self.page.locator(f'main [data-editor="{key}"] [data-part="{part}"]')

    def storage(self):
        return self.page.evaluate("() => Object.keys(localStorage).length")

    def focused(self, selector):
        return self.page.evaluate("selector => document.activeElement?.closest(selector) !== null", selector)

    # What is done

    def sign(self, name=REVIEWER):
        self.page.fill("#reviewer", name)
        self.page.locator("#reviewer").blur()
        return self

    def open(self, number):
        self.row(number).click()
        until(lambda: self.current() == number, f"question {number} opens")
        return self

    def act(self, action):
        """By mouse; a button that is not available is pressed all the same."""
        button = self.page.locator(f'#actions [data-action="{action}"]')
        button.click(force=not self.is_available(action))
        return self

    def give_reason(self, text):
        self.page.fill("#reason", text)
        return self

    def write(self, text, part="text", key="value"):
        self.editor(part, key).fill(text)
        return self

    def decide(self, number, action, reason=None, text=None):
        """Opens a question, does what the action needs, acts, and makes sure that it was taken."""
        self.open(number)
        if text is not None:
            self.write(text)
        if reason is not None:
            self.give_reason(reason)
        self.act(action)
        until(lambda: self.decided(number) == action, f"{number} is decided: {action}; it is {self.decided(number)}")
        return self

    def answer_dialog(self, answer="yes"):
        # The page acts on the dialog's close event, which comes after the click; so does whoever reads what became of it.
        self.page.evaluate("""() => { window.answered = new Promise((done) => document.getElementById("dialog")
            .addEventListener("close", () => setTimeout(done), { once: true })); }""")
        self.page.locator(f'#dialog [data-dialog="{answer}"]').click()
        self.page.evaluate("() => window.answered")
        return self

    def choose_language(self, language):
        self.page.select_option("#language", language)
        until(lambda: self.page.locator("html").get_attribute("lang") == language, f"the interface is in {language}")
        return self

    # Files

    def download(self, tool, path):
        if tool != "save":
            self.page.click("#files-button")
        with self.page.expect_download() as event:
            self.page.click(f'[data-tool="{tool}"]')
        event.value.save_as(path)
        return path

    def exported(self, path):
        """Saves the decisions and gives their lines."""
        self.download("save", path)
        return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]

    def load(self, *paths):
        self.page.set_input_files("#load-decisions", [str(path) for path in paths])
        return self


def only_line(lines, question):
    """The one exported decision on a question."""
    found = [line for line in lines if line["question"] == question and "action" in line]
    must(len(found) == 1, f"{len(found)} lines for {question}, must be 1: {found}")
    return found[0]


def started(browser, path, name=REVIEWER):
    """The page opened by somebody who has written their name."""
    return Workbench(browser.open(path)).sign(name)


def saved_by_two(browser, path, name):
    """The files of two reviewers who wrote different texts for a1, and both accepted a2."""
    files = []
    for reviewer, text in (("A. First", "The first text."), ("B. Second", "The second text.")):
        bench = started(browser, path, reviewer).decide("a1", "edit", text=text).decide("a2", "accept")
        files.append(FOLDER / f"{name}-{len(files)}.jsonl")
        bench.exported(files[-1])
    return files
