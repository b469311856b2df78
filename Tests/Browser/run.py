"""Runs the checks of every file checks_*.py.

usage: run.py [WORD ...]

With words, only those whose sentence or file holds one. Exits with 1 when one fails.
"""

import glob
import importlib
import os
import shutil
import subprocess
import sys
import time

import browser
import checking

UNITS = "Tests/Browser/units"


def units():
    """What the page's own functions do, tried without a browser; None where it cannot be run."""
    files = sorted(name for ending in ("js", "mjs", "cjs") for name in glob.glob(f"{UNITS}/**/*.test.{ending}", recursive=True))
    if not files:
        print(f"NOT RUN: there are no tests in {UNITS}")
    elif not shutil.which("node"):
        print(f"NOT RUN: {UNITS}, because node is not here; the checks below run without it")
    else:
        return subprocess.run(["node", "--test", *files]).returncode == 0
    return None


def main():
    words = sys.argv[1:]
    start = time.monotonic()
    passed = failed = 0
    if not words or "units" in words:
        result = units()
        passed, failed = int(result is True), int(result is False)
    for name in sorted(glob.glob(os.path.join(os.path.dirname(__file__), "checks_*.py"))):
        importlib.import_module(os.path.basename(name)[:-3])
    with browser.started() as chromium:
        print(f"in Chromium {chromium.chromium.version}, with {os.environ['SYNERGY']}")
        counts = checking.run(chromium, words)
    passed, failed = passed + counts[0], failed + counts[1]
    print(f"{time.monotonic() - start:.0f} s\n{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
