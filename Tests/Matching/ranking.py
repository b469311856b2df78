"""Reads sets of items, asks the command for scores, and measures rankings."""

import csv
import os
import subprocess

import numpy as np


class Items:
    """A set: two tables of items, and which of them people have linked."""

    def __init__(self, folder):
        self.folder = folder
        self.name = os.path.basename(os.path.normpath(folder))
        self.first_path = os.path.join(folder, "items_a.tsv")
        self.second_path = os.path.join(folder, "items_b.tsv")
        self.first, self.second = table(self.first_path), table(self.second_path)
        self.first_places = {item["id"]: place for place, item in enumerate(self.first)}
        self.second_places = {item["id"]: place for place, item in enumerate(self.second)}
        self.gold = np.zeros((len(self.first), len(self.second)), bool)
        for link in table(os.path.join(folder, "gold.tsv")):
            self.gold[self.first_places[link["a_id"]], self.second_places[link["b_id"]]] = True
        self.is_pool = [item["id"] for item in self.first] == [item["id"] for item in self.second]

    @property
    def shape(self):
        """One-to-one where an item with links has few more than one, seen from either side."""
        first, second = self.gold.any(axis=1).sum(), self.gold.any(axis=0).sum()
        return "one-to-one" if self.gold.sum() <= 1.5 * min(first, second) else "many-to-many"

    def scores(self, command, is_reversed=False, confirmed=None, top=100_000):
        """The scores that the command gives all pairs, minus infinity where it gives none; and whether it knew all items."""
        first, second = self.first_path, self.second_path
        rows, columns = self.first_places, self.second_places
        if is_reversed:
            first, second, rows, columns = second, first, columns, rows
        words = [command, "match", "--items", first, "--items", second, "--top", str(top), "--format", "tsv"]
        if confirmed:
            words += ["--confirmed", confirmed]
        result = np.full((len(rows), len(columns)), -np.inf)
        with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, encoding="utf-8") as process:
            for number, line in enumerate(process.stdout):
                first_id, second_id, score = line.rstrip("\n").split("\t")[:3]
                if number == 0 and score == "score":
                    continue
                result[rows[first_id], columns[second_id]] = float(score)
        if process.returncode != 0:
            raise SystemExit(f"{' '.join(words)}: exit code {process.returncode}")
        if self.is_pool:
            np.fill_diagonal(result, -np.inf)
        return result


def table(path):
    """The lines of a file with a heading."""
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def measure(scores, gold, rows=None):
    """Mean average precision and the share of first places that are right, over the rows with gold links; in percent of 1."""
    precisions, hits = [], []
    for row in np.flatnonzero(gold.any(axis=1)) if rows is None else rows:
        order = np.argsort(-scores[row], kind="stable")
        order = order[np.isfinite(scores[row][order])]
        places = np.flatnonzero(gold[row][order])
        precisions.append((np.arange(1, len(places) + 1) / (places + 1)).sum() / gold[row].sum())
        hits.append(len(places) > 0 and places[0] == 0)
    return float(np.mean(precisions)), float(np.mean(hits))
