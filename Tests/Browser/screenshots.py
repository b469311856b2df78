"""Pictures of the main states, for the README and for looking at.

usage: screenshots.py FOLDER
"""

import subprocess
import sys
from pathlib import Path

import browser
from checking import until
from states import in_state

NARROW = {"width": 320, "height": 800}


def take(bench, folder, name):
    # The name of the reviewer and what was opened need no focus ring in a picture.
    bench.page.evaluate("() => { document.activeElement?.blur(); scrollTo(0, 0); }")
    bench.page.wait_for_timeout(300)
    bench.page.screenshot(path=folder / f"{name}.png")
    print(folder / f"{name}.png")


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    with browser.started() as chromium:
        for name, state, options in (
            ("conflict", "conflict", {}), ("partial", "partial", {}), ("dark", "conflict", {"dark": True}),
            ("verbatim", "word for word", {}), ("stale", "stale", {}), ("link-only", "link only", {}),
            ("not-applicable", "not applicable", {}), ("decided", "after a decision", {}), ("help", "help open", {}),
            ("pictures", "pictures open", {}), ("menus", "menus open", {}), ("first", "at first", {}),
            ("arabic-conflict", "conflict", {"language": "ar"}), ("arabic-partial", "partial", {"language": "ar"}),
            ("chinese", "partial", {"language": "zh"}), ("russian", "partial", {"language": "ru"}),
            ("narrow", "conflict", {"size": NARROW}), ("arabic-narrow", "partial", {"size": NARROW, "language": "ar"}),
            ("internal", "conflict", {"view": "internal"}),
        ):
            bench = in_state(chromium, state, **options)
            take(bench, folder, name)
            if options.get("size") == NARROW:
                bench.page.screenshot(path=folder / f"{name}-whole.png", full_page=True)
            chromium.close_pages()
        bench = in_state(chromium, "conflict", view="internal")
        bench.page.pdf(path=folder / "print.pdf", format="A4", margin={side: "15mm" for side in ("top", "right", "bottom", "left")})
        chromium.close_pages()
    subprocess.run(["pdftoppm", "-r", "60", "-png", "-f", "1", "-l", "3", folder / "print.pdf", folder / "print"], check=True)
    until(lambda: list(folder.glob("print-*.png")), "printed pages")
    print(folder / "print-*.png")


if __name__ == "__main__":
    sys.exit(main())
