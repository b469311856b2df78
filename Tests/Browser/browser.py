"""A headless Chromium that is offline, and keeps watch over every page that it opens."""

import os
import time
from contextlib import contextmanager
from datetime import datetime

from playwright.sync_api import sync_playwright

from checking import nothing
from world import AS_OF

LOCAL = ("file:", "blob:", "data:", "about:")
# What is decided after the day that a form is for does not count, so for the pages it is the day before it.
DECIDED_FROM = datetime.fromisoformat(f"{AS_OF}T09:00:00+00:00").timestamp() - 24 * 3600
CLOCK = """{
    const System = Date, shift = Math.round(%f * 1000);
    Date = class extends System {
        constructor(...parts) { if (parts.length) super(...parts); else super(System.now() + shift); }
        static now() { return System.now() + shift; }
    };
}"""
DESKTOP = {"width": 1280, "height": 800}


@contextmanager
def started():
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=os.environ["CHROMIUM"], args=["--no-sandbox", "--disable-dev-shm-usage"])
        try:
            yield Browser(chromium)
        finally:
            chromium.close()


class Browser:
    """Opens pages, each in a profile of its own unless told otherwise."""

    def __init__(self, chromium):
        self.chromium, self.started = chromium, time.time()
        self.contexts = []
        self.noises = []

    def profile(self, size=DESKTOP, dark=False, reduced_motion=False):
        context = self.chromium.new_context(
            viewport=size, color_scheme="dark" if dark else "light", accept_downloads=True, locale="en-GB",
            reduced_motion="reduce" if reduced_motion else "no-preference")
        context.set_default_timeout(4_000)
        context.set_offline(True)
        # Whatever a page loads, says or throws while a check runs is held against it.
        context.on("request", lambda request: self._note(request.url.startswith(LOCAL), f"request: {request.url[:200]}"))
        context.on("console", lambda message: self._note(
            message.type not in ("error", "warning", "assert"), f"console: {message.text[:200]}"))
        context.on("weberror", lambda error: self._note(False, f"script: {str(error.error)[:200]}"))
        context.add_init_script(CLOCK % (DECIDED_FROM - self.started))
        self.contexts.append(context)
        return context

    def open(self, path, profile=None, **options):
        """The page of Playwright, loaded."""
        page = (profile or self.profile(**options)).new_page()
        page.goto(path.as_uri())
        return page

    def must_be_quiet(self):
        for context in self.contexts:
            for page in context.pages:
                page.evaluate("0")  # What was said before this has arrived when this returns.
        nothing(self.noises, "the page was not quiet")

    def close_pages(self):
        for context in self.contexts:
            context.close()
        self.contexts, self.noises = [], []

    def _note(self, is_fine, text):
        if not is_fine:
            self.noises.append(text)
