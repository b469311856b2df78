"""Checks: a sentence and a function each; how they are collected, run and counted."""

import time
import traceback

CHECKS = []


class Failed(Exception):
    """What a check found that must not be."""


def check(sentence):
    """Marks a function as a check. It is given the browser, and raises `Failed`."""
    def register(function):
        CHECKS.append((sentence, function))
        return function
    return register


def must(condition, message):
    if not condition:
        raise Failed(message)


def equal(found, expected, what):
    must(found == expected, f"{what}: {_short(found)}, must be {_short(expected)}")


def nothing(findings, what):
    """Fails with the first few of a list that must be empty."""
    findings = list(findings)
    more = f" … and {len(findings) - 5} more" if len(findings) > 5 else ""
    must(not findings, f"{what}: " + " | ".join(_short(finding) for finding in findings[:5]) + more)


def until(condition, what, seconds=3):
    """Waits until something holds; most of what a page does is done at once."""
    end = time.monotonic() + seconds
    while not (value := condition()):
        must(time.monotonic() < end, f"not within {seconds} s: {what}")
        time.sleep(0.02)
    return value


def run(browser, words):
    """Runs the checks whose sentence or module holds one of the words, or all; returns how many passed and failed."""
    passed = failed = 0
    for sentence, function in CHECKS:
        if words and not any(word.lower() in f"{sentence} {function.__module__}".lower() for word in words):
            continue
        start, reason = time.monotonic(), None
        try:
            function(browser)
            browser.must_be_quiet()
        except Failed as failure:
            reason = str(failure)
        except Exception as error:  # A check that cannot go on has failed; the others still run.
            place = traceback.extract_tb(error.__traceback__)
            line = next((frame for frame in reversed(place) if "/Tests/Browser/" in frame.filename), place[-1])
            text = str(error).strip() or type(error).__name__
            reason = f"{text.splitlines()[0]} ({line.filename.rsplit('/', 1)[-1]}, line {line.lineno})"
        finally:
            browser.close_pages()
        seconds = time.monotonic() - start
        if reason is None:
            passed += 1
            print(f"ok      {sentence} ({seconds:.1f} s)", flush=True)
        else:
            failed += 1
            print(f"FAILED  {sentence} ({seconds:.1f} s)\n        {reason}", flush=True)
    return passed, failed


def _short(value):
    text = value if isinstance(value, str) else repr(value)
    return text if len(text) <= 300 else text[:300] + "…"
