"""Has the command make the pages that are looked at, each once a run."""

import os
import shutil
import subprocess
from pathlib import Path

import worlds
from world import AS_OF, FORM, RESPONDENT

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".build" / "browser" / "pages"
WORLDS = ROOT / ".build" / "browser" / "worlds"
XLAND = ROOT / "Examples" / "Xland"
XLAND_FORM = "TIP-SAQ-C2-2020"


def synergy(*arguments, allowed=(0,)):
    """Runs the command and gives what it printed."""
    command = [os.environ["SYNERGY"], *map(str, arguments)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)
    if result.returncode not in allowed:
        said = (result.stderr or result.stdout).strip()[:600]
        raise RuntimeError(f"synergy {' '.join(command[1:])}: exit {result.returncode}: {said}")
    return result.stdout + result.stderr


def prefill(data, name, respondent=RESPONDENT, form=FORM, *more):
    """A page from a data folder, made anew."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / f"{name}.html"
    synergy("prefill", "--for", respondent, "--to", form, "--as-of", AS_OF, "--data", data, "--format", "html", "-o", path, *more)
    return path


def world(name, **options):
    """The folder of an invented State, written anew under a name of its own."""
    suffix = "".join(f"-{key}" for key, value in options.items() if value)
    return getattr(worlds, name)(**options).write(WORLDS / f"{name}{suffix}")


_made = {}


def page(data, view="recipient", language="en"):
    """A page for looking at only: `xland`, or the name of an invented State."""
    key = (data, view, language)
    if key not in _made:
        name = "-".join(key)
        more = ("--view", view, "--language", language)
        if data == "xland":
            _made[key] = prefill(XLAND, name, "XLD", XLAND_FORM, *more)
        else:
            _made[key] = prefill(world(data), name, RESPONDENT, FORM, "--no-curated", *more)
    return _made[key]


def fresh(name, **options):
    """A data folder of a check's own, which `review apply` may write into."""
    folder = WORLDS / f"own-{name}"
    shutil.rmtree(folder, ignore_errors=True)
    return shutil.copytree(world("every", **options), folder)


def built(folder, name, *more):
    """The page that stands for such a folder now."""
    return prefill(folder, name, RESPONDENT, FORM, "--no-curated", *more)


def apply(folder, *files):
    return synergy("review", "apply", "--as-of", AS_OF, "--no-curated", "--data", folder, *files)
