"""Evaluates the command on all development sets.

usage: run.py SETS COMMAND

Exits with 1 where the mean average precision (MAP) is below the floor, or where confirmed links help less than they must.
"""

import importlib.util
import os
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor

import numpy as np

from ranking import Items, measure

LEAST_MEAN = 0.479
SHARES = (0.1, 0.3)
LEAST_GAINS = {0.1: 0.10, 0.3: 0.20}
MOST_LOSS = 0.005
SEEDS = (1, 2, 3)
# So many of a ranking decide; the rest of it adds less than a thousandth, and reading it takes most of the time.
TOP_WITH_CONFIRMED = 300


def evaluator(folder):
    spec = importlib.util.spec_from_file_location("evaluate", os.path.join(folder, "evaluate.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def plain(folder, name, command):
    """One line of the first table."""
    items = Items(os.path.join(folder, name))
    score_matrix = evaluator(folder).score_matrix
    forward = score_matrix(items.scores(command), items.gold, items.is_pool)
    backward = score_matrix(items.scores(command, is_reversed=True), items.gold.T, items.is_pool)
    return {
        "name": name, "shape": items.shape, "items": f"{len(items.first)} × {len(items.second)}",
        "MAP": forward["MAP"], "reverse": backward["MAP"], "hit1": forward["hit1"], "R5": forward["R5"],
    }


def parts_by_item(items, share, seed):
    """All links of a part of the items that have links."""
    chosen = np.random.default_rng(seed)
    rows = np.flatnonzero(items.gold.any(axis=1))
    rows = chosen.choice(rows, max(1, round(share * len(rows))), replace=False)
    part = np.zeros_like(items.gold)
    part[rows] = items.gold[rows]
    remaining = items.gold.copy()
    remaining[rows] = False
    return part, remaining


def parts_by_link(items, share, seed):
    """A part of the links, of whatever items."""
    chosen = np.random.default_rng(seed)
    links = np.argwhere(items.gold)
    links = links[chosen.choice(len(links), max(1, round(share * len(links))), replace=False)]
    part = np.zeros_like(items.gold)
    part[links[:, 0], links[:, 1]] = True
    return part, items.gold & ~part


def confirmed(folder, name, command):
    """What confirmed links add, by protocol and share, on the very same remaining links."""
    items = Items(os.path.join(folder, name))
    before = items.scores(command, top=TOP_WITH_CONFIRMED)
    result = {"name": name, "shape": items.shape}
    for protocol in (parts_by_item, parts_by_link):
        for share in SHARES:
            bases, values = [], []
            for seed in SEEDS:
                part, remaining = protocol(items, share, seed)
                # What is confirmed is nothing to be found any more; in a pool both ways.
                known = part | part.T if items.is_pool else part
                remaining &= ~known
                with tempfile.NamedTemporaryFile("w", suffix=".tsv", encoding="utf-8") as file:
                    file.write("a_id\tb_id\n")
                    for row, column in np.argwhere(part):
                        file.write(f"{items.first[row]['id']}\t{items.second[column]['id']}\n")
                    file.flush()
                    after = items.scores(command, confirmed=file.name, top=TOP_WITH_CONFIRMED)
                bases.append(measure(np.where(known, -np.inf, before), remaining)[0])
                values.append(measure(np.where(known, -np.inf, after), remaining)[0])
            result[protocol.__name__, share] = (np.mean(bases), np.mean(values))
    return result


def gain(line, protocol, share):
    base, value = line[protocol.__name__, share]
    return value - base


def print_confirmed(lines, protocol, title):
    print(f"\n{title}: MAP on what remains, without and with; means of {len(SEEDS)} seeds\n")
    print(f"{'set':<16}{'shape':<14}" + "".join(f"{f'{share:.0%} before':>13}{'after':>8}{'gain':>8}" for share in SHARES))
    for line in lines:
        print(f"{line['name']:<16}{line['shape']:<14}", end="")
        for share in SHARES:
            base, value = line[protocol.__name__, share]
            print(f"{base:>13.3f}{value:>8.3f}{value - base:>+8.3f}", end="")
        print()
    means = {}
    for shape in ("many-to-many", "one-to-one"):
        chosen = [line for line in lines if line["shape"] == shape]
        if not chosen:
            continue
        print(f"{'mean':<16}{shape:<14}", end="")
        for share in SHARES:
            means[shape, share] = np.mean([gain(line, protocol, share) for line in chosen])
            base = np.mean([line[protocol.__name__, share][0] for line in chosen])
            value = np.mean([line[protocol.__name__, share][1] for line in chosen])
            print(f"{base:>13.3f}{value:>8.3f}{means[shape, share]:>+8.3f}", end="")
        print()
    return means


def main():
    folder, command = sys.argv[1:]
    names = sorted(name for name in os.listdir(folder) if os.path.exists(os.path.join(folder, name, "gold.tsv")))
    with ProcessPoolExecutor(2) as pool:
        plain_lines = [pool.submit(plain, folder, name, command) for name in names]
        confirmed_lines = [pool.submit(confirmed, folder, name, command) for name in names]
        plain_lines = [line.result() for line in plain_lines]
        print(f"{'set':<16}{'shape':<14}{'items':>13}{'MAP':>8}{'reverse':>9}{'hit@1':>8}{'R@5':>8}")
        for line in plain_lines:
            print(
                f"{line['name']:<16}{line['shape']:<14}{line['items']:>13}{line['MAP']:>8.3f}{line['reverse']:>9.3f}"
                f"{line['hit1']:>8.3f}{line['R5']:>8.3f}")
        means = {key: np.mean([line[key] for line in plain_lines]) for key in ("MAP", "reverse", "hit1", "R5")}
        print(
            f"{'mean':<43}{means['MAP']:>8.3f}{means['reverse']:>9.3f}{means['hit1']:>8.3f}{means['R5']:>8.3f}",
            flush=True)
        confirmed_lines = [line.result() for line in confirmed_lines]
    gains = print_confirmed(confirmed_lines, parts_by_item, "all links of a part of the items confirmed")
    print_confirmed(confirmed_lines, parts_by_link, "for information: a part of the single links confirmed")

    failures = []
    if means["MAP"] < LEAST_MEAN:
        failures.append(f"mean MAP {means['MAP']:.4f}, must be {LEAST_MEAN}")
    for (shape, share), value in gains.items():
        least = LEAST_GAINS[share] if shape == "many-to-many" else -MOST_LOSS
        if value < least:
            failures.append(f"{share:.0%} confirmed, {shape}: gain {value:+.4f}, must be {least:+.3f}")
    print()
    print("\n".join("FAILED: " + failure for failure in failures) if failures else "all floors hold")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
