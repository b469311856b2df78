"""Ranks the same items with published programs, one thread each, and prints one table.

usage: peers.py WORLDS BENCHMARK COMMAND SETS
  WORLDS     the folder that `synergy-benchmark matching --write` wrote, BENCHMARK what it printed
  COMMAND    the command `synergy`
  SETS       the development sets; left out where they are not there
"""

import os
import re
import subprocess
import sys
import time

import bm25s
import numpy as np
from datasketch import MinHash, MinHashLSH
from rapidfuzz import fuzz, process, utils
from sklearn.feature_extraction.text import TfidfVectorizer

from ranking import Items, measure

# Comparing every pair letter by letter takes minutes, so only so many items seek partners, and the time is extrapolated.
SAMPLE = 100


def texts(items):
    """All there is of each item, as one text; the same that the command reads."""
    return [" ".join((item["section"], item["title"], item["text"], item["note"])) for item in items]


def cosine(first, second, **settings):
    vectorizer = TfidfVectorizer(sublinear_tf=True, **settings)
    vectorizer.fit(first + second)
    return (vectorizer.transform(first) @ vectorizer.transform(second).T).toarray()


def best_match(first, second):
    words = bm25s.tokenize(second, stopwords=None, show_progress=False)
    index = bm25s.BM25()
    index.index(words, show_progress=False)
    queries = bm25s.tokenize(first, stopwords=None, show_progress=False, return_ids=False)
    return np.stack([index.get_scores(query) if query else np.zeros(len(second)) for query in queries])


def token_sets(first, second):
    return process.cdist(first, second, scorer=fuzz.token_set_ratio, processor=utils.default_process, workers=1)


PEERS = {
    "TF-IDF words": lambda first, second: cosine(first, second),
    "TF-IDF char 3-5": lambda first, second: cosine(first, second, analyzer="char_wb", ngram_range=(3, 5)),
    "BM25": best_match,
}


def ours(items, command):
    """Our scores, and the seconds of a run with five suggestions an item, from the start of the program to its end."""
    begun = time.perf_counter()
    subprocess.run(
        [command, "match", "--items", items.first_path, "--items", items.second_path, "--top", "5", "--format", "tsv"],
        check=True, stdout=subprocess.DEVNULL)
    seconds = time.perf_counter() - begun
    return items.scores(command), seconds


def compare(items, command):
    first, second = texts(items.first), texts(items.second)
    cells = [cell(items, *ours(items, command))]
    for peer in PEERS.values():
        begun = time.perf_counter()
        scores = np.asarray(peer(first, second), np.float64)
        cells.append(cell(items, scores, time.perf_counter() - begun))
    rows = np.flatnonzero(items.gold.any(axis=1))
    rows = np.sort(np.random.default_rng(1).choice(rows, min(SAMPLE, len(rows)), replace=False))
    begun = time.perf_counter()
    sample = token_sets([first[row] for row in rows], second)
    seconds = (time.perf_counter() - begun) * len(first) / len(rows)
    scores = np.full(items.gold.shape, -np.inf)
    scores[rows] = sample
    cells.append(cell(items, scores, seconds, rows) + "*")
    sizes = f"{len(first)} × {len(second)}"
    print(f"{items.name:<16}{sizes:>13}" + "".join(f"{text:>18}" for text in cells), flush=True)


def cell(items, scores, seconds, rows=None):
    if items.is_pool:
        np.fill_diagonal(scores, -np.inf)
    return f"{measure(scores, items.gold, rows)[0]:.3f} {seconds:8.2f} s"


def duplicates(folder, benchmark):
    """Planted edits found among 100,000 questions."""
    with open(os.path.join(folder, "questions.tsv"), encoding="utf-8") as file:
        questions = dict(line.rstrip("\n").split("\t") for line in file)
    with open(os.path.join(folder, "planted.tsv"), encoding="utf-8") as file:
        planted = [line.rstrip("\n").split("\t")[:2] for line in file]
    print(f"\nduplicates among {len(questions):,} questions, {len(planted):,} planted edits, found among the first 3\n")
    with open(benchmark, encoding="utf-8") as file:
        printed = file.read()
    recall = re.search(r"recall\s+([\d.]+) %", printed)
    milliseconds = re.search(r"compared in ([\d.]+) ms", printed)
    if not recall or not milliseconds:
        raise SystemExit(f"{benchmark}: no figures for duplicates")
    print(f"{'ours':<40}{float(recall[1]):>7.1f} %{float(milliseconds[1]) / 1000:>9.1f} s")
    for threshold in (0.5, 0.7):
        begun = time.perf_counter()
        found, listed = hashed(questions, planted, threshold)
        seconds = time.perf_counter() - begun
        name = f"datasketch MinHash LSH, words, from {threshold}"
        print(f"{name:<40}{found / len(planted) * 100:>7.1f} %{seconds:>9.1f} s   {listed:.1f} candidates a question")


def hashed(questions, planted, threshold):
    index = MinHashLSH(threshold=threshold, num_perm=64)
    words = [[word.encode() for word in set(re.findall(r"\w+", text.lower()))] for text in questions.values()]
    hashes = dict(zip(questions, MinHash.bulk(words, num_perm=64)))
    with index.insertion_session() as session:
        for question, value in hashes.items():
            session.insert(question, value, check_duplication=False)
    originals = {copy: original for original, copy in planted}
    found = listed = 0
    for question, value in hashes.items():
        candidates = [other for other in index.query(value) if other != question]
        listed += len(candidates)
        if question in originals:
            best = sorted(candidates, key=lambda other: -value.jaccard(hashes[other]))[:3]
            found += originals[question] in best
    return found, listed / len(questions)


def main():
    worlds, benchmark, command, sets = sys.argv[1:]
    folders = [os.path.join(worlds, name) for name in ("many-to-many", "one-to-one")]
    if os.path.isdir(sets):
        folders += sorted(entry.path for entry in os.scandir(sets) if os.path.exists(os.path.join(entry.path, "gold.tsv")))
    else:
        print("NOT RUN: the development sets are not here")
    names = ["ours", *PEERS, "token_set_ratio*"]
    print("mean average precision and seconds; ours from the start of the program to its end, the peers without theirs\n")
    print(f"{'set':<16}{'items':>13}" + "".join(f"{name:>18}" for name in names))
    for folder in folders:
        compare(Items(folder), command)
    print(f"\n* {SAMPLE} items sought partners; the seconds are extrapolated to all")
    duplicates(os.path.join(worlds, "duplicates"), benchmark)


if __name__ == "__main__":
    main()
