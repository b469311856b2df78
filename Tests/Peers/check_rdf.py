"""Has rdflib read what `synergy convert` writes as Turtle, N-Triples and JSON-LD, and compares the three graphs with each other
and SPARQL counts with what the content holds.

usage: check_rdf.py SYNERGY SCRATCH

SYNERGY is the path of the command, SCRATCH a folder for what it writes. The content is the example State and the mapping packs,
whose files, plain JSON and TSV, are counted here: SPARQL must find as many, and so must the data folder that the Turtle file is
converted back into. Exits 1 on a difference.

Where SSSOM_PYTHON names a Python with sssom-py, it must read the mappings too: as many, and as many of them negated. `run` gives that
of the peer sssom where it is installed.
"""

import collections
import hashlib
import json
import logging
import os
import pathlib
import subprocess
import sys
import warnings

import rdflib

FORMATS = {"turtle": ("ttl", "turtle"), "ntriples": ("nt", "nt"), "jsonld": ("jsonld", "json-ld")}
ROOT = pathlib.Path(__file__).resolve().parents[2]

PREFIXES = """
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX s: <urn:reporting-synergy:vocab/>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX sssom: <https://w3id.org/sssom/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX dct: <http://purl.org/dc/terms/>
"""

# What is counted, by the pattern that counts it.
PATTERNS = {
    "questionnaires": "SELECT (COUNT(DISTINCT ?x) AS ?n) { ?x a skos:ConceptScheme }",
    "questions": "SELECT (COUNT(DISTINCT ?x) AS ?n) { ?x a skos:Concept ; skos:inScheme ?f ; skos:notation ?c }",
    "listed questions": "SELECT (COUNT(?x) AS ?n) { ?f s:questions/rdf:rest*/rdf:first ?x }",
    "texts of questions": "SELECT (COUNT(?t) AS ?n) { ?x a skos:Concept ; skos:prefLabel ?t }",
    "options": "SELECT (COUNT(?x) AS ?n) { ?q s:options/rdf:rest*/rdf:first ?x . ?x a s:Option ; skos:notation ?c }",
    "elements": "SELECT (COUNT(?x) AS ?n) { ?q s:elements/rdf:rest*/rdf:first ?x . ?x a s:Element }",
    "cited provisions": "SELECT (COUNT(*) AS ?n) { ?q a skos:Concept ; dct:subject ?p }",
    "instruments": "SELECT (COUNT(DISTINCT ?x) AS ?n) { ?x a s:Instrument ; dct:title ?t }",
    "provisions": "SELECT (COUNT(?x) AS ?n) { ?i a s:Instrument ; s:provisions/rdf:rest*/rdf:first ?x . ?x a s:Provision }",
    "submissions": "SELECT (COUNT(DISTINCT ?x) AS ?n) { ?x a s:Submission }",
    "answers": "SELECT (COUNT(?x) AS ?n) { ?s s:answers/rdf:rest*/rdf:first ?x . ?x a s:Answer }",
    "mappings": "SELECT (COUNT(DISTINCT ?x) AS ?n) { ?set sssom:mappings ?x . ?x a owl:Axiom "
    "FILTER NOT EXISTS { ?x owl:annotatedSource sssom:NoTermFound } "
    "FILTER NOT EXISTS { ?x owl:annotatedTarget sssom:NoTermFound } }",
    "gaps": "SELECT (COUNT(DISTINCT ?x) AS ?n) { ?x a owl:Axiom { ?x owl:annotatedSource sssom:NoTermFound } UNION "
    "{ ?x owl:annotatedTarget sssom:NoTermFound } }",
    "approved mappings": 'SELECT (COUNT(DISTINCT ?x) AS ?n) { ?x a owl:Axiom ; s:status "approved" }',
    "skos:exactMatch": "SELECT (COUNT(*) AS ?n) { ?a skos:exactMatch ?b }",
    "skos:broadMatch": "SELECT (COUNT(*) AS ?n) { ?a skos:broadMatch ?b }",
    "skos:narrowMatch": "SELECT (COUNT(*) AS ?n) { ?a skos:narrowMatch ?b }",
    "skos:relatedMatch": "SELECT (COUNT(*) AS ?n) { ?a skos:relatedMatch ?b }",
}
RELATIONS = {
    "equal": "skos:exactMatch",
    "subset": "skos:broadMatch",
    "superset": "skos:narrowMatch",
    "overlap": "skos:relatedMatch",
}


def convert(synergy, source, target, output):
    subprocess.run([synergy, "convert", *source, "--to", target, "-o", str(output)], check=True, capture_output=True)


def sssom(path):
    """The records of a file in SSSOM/TSV, with what the file says of its columns."""
    with path.open(encoding="utf-8", newline="") as stream:
        lines = [line.rstrip("\n") for line in stream if not line.startswith("#")]
    names = lines[0].split("\t")
    return [dict(zip(names, line.split("\t"))) for line in lines[1:] if line]


def form(graph):
    """The statements of a graph with each blank node called after all that is said of it.

    Nothing leads back to a blank node in what is written, so that two graphs with the same statements in this form are
    isomorphic; rdflib's own comparison takes hours for as many blank nodes.
    """
    names = {}

    def name(node):
        # Lists are long: what a node needs is named before it, without growing the stack.
        waiting = [node]
        while waiting:
            top = waiting[-1]
            if top in names:
                waiting.pop()
                continue
            statements = list(graph.predicate_objects(top))
            open_ones = [o for _, o in statements if isinstance(o, rdflib.BNode) and o not in names]
            if open_ones:
                if len(waiting) > 100_000:
                    raise ValueError("blank nodes lead back to themselves")
                waiting += open_ones
                continue
            said = sorted(f"{p.n3()} {term(o)}" for p, o in statements)
            names[top] = "_:" + hashlib.sha256("\n".join(said).encode()).hexdigest()
            waiting.pop()
        return names[node]

    def term(node):
        return name(node) if isinstance(node, rdflib.BNode) else node.n3()

    return collections.Counter(f"{term(s)} {p.n3()} {term(o)}" for s, p, o in graph)


def texts(value):
    return len(value) if isinstance(value, (dict, list)) else 1


def expected(folder):
    """The counts, from the files of a data folder."""
    counts = dict.fromkeys(PATTERNS, 0)
    facts = {word: set() for word in RELATIONS.values()}
    cited = set()
    for path in sorted(folder.rglob("*")):
        if path.name.endswith(".questionnaire.json"):
            form = json.loads(path.read_text(encoding="utf-8"))
            counts["questionnaires"] += 1
            for question in form["questions"]:
                counts["questions"] += 1
                counts["listed questions"] += 1
                counts["texts of questions"] += texts(question["text"])
                counts["options"] += len(question.get("options", []))
                counts["elements"] += len(question.get("elements", []))
                cited |= {(form["id"], question["number"], one) for one in question.get("provisions", [])}
        elif path.name.endswith(".instrument.json"):
            counts["instruments"] += 1
            counts["provisions"] += len(json.loads(path.read_text(encoding="utf-8")).get("provisions", []))
        elif path.name.endswith(".submission.json"):
            counts["submissions"] += 1
            counts["answers"] += len(json.loads(path.read_text(encoding="utf-8")).get("answers", []))
        elif path.name.endswith(".sssom.tsv"):
            for record in sssom(path):
                sides = (record["subject_id"], record["object_id"])
                if "sssom:NoTermFound" in sides:
                    counts["gaps"] += 1
                    continue
                counts["mappings"] += 1
                byhand = record["mapping_justification"] in ("semapv:ManualMappingCuration", "semapv:MappingReview")
                status = record.get("ext_status") or ("approved" if byhand else "proposed")
                if status != "approved":
                    continue
                counts["approved mappings"] += 1
                stated = record.get("ext_set_relation")
                words = RELATIONS.get(stated) if stated else record["predicate_id"]
                if words in facts and not record.get("ext_valid_from") and not record.get("ext_valid_until"):
                    facts[words].add(sides)
    counts["cited provisions"] = len(cited)
    for word, pairs in facts.items():
        counts[word] = len(pairs)
    return counts


SSSOM_PY = """
import sys
from sssom.parsers import parse_sssom_rdf
frame = parse_sssom_rdf(sys.argv[1]).df
negated = int((frame["predicate_modifier"] == "Not").sum()) if "predicate_modifier" in frame else 0
confidences = int(frame["confidence"].notna().sum()) if "confidence" in frame else 0
print(len(frame), negated, confidences)
"""

# Of every kind that sssom-py could refuse: with a confidence, negated, by somebody with an address.
MAPPINGS = """#mapping_set_id: https://example.org/set
#license: https://example.org/license
#curie_map:
#  A: https://example.org/a/
#  B: https://example.org/b/
#  orcid: https://orcid.org/
subject_id\tpredicate_id\tpredicate_modifier\tobject_id\tmapping_justification\tauthor_id\tmapping_date\tconfidence
A:1\tskos:exactMatch\t\tB:1\tsemapv:ManualMappingCuration\torcid:0000-0001\t2024-05-06\t0.9
A:2\tskos:exactMatch\tNot\tB:2\tsemapv:ManualMappingCuration\t\t\t0.25
A:3\tskos:broadMatch\tNot\tB:3\tsemapv:LexicalMatching\t\t\t1e-7
A:4\tskos:closeMatch\t\tB:4\tsemapv:LexicalMatching\t\t\t
"""


def check_sssom_py(synergy, scratch, python):
    """Has sssom-py read what is written as Turtle; what it wrote itself must be read here with the same meaning."""
    folder = scratch / "sssom"
    folder.mkdir(exist_ok=True)
    source = folder / "set.sssom.tsv"
    source.write_text(MAPPINGS, encoding="utf-8")
    convert(synergy, [str(source)], "turtle", folder / "set.ttl")
    counts = [
        subprocess.run([python, "-c", SSSOM_PY, str(folder / "set.ttl")], check=True, capture_output=True, text=True).stdout]
    # Its own Turtle, read here and written again.
    theirs = (
        "import sys; from sssom.parsers import parse_sssom_table; from sssom.writers import write_rdf; "
        "write_rdf(parse_sssom_table(sys.argv[1]), open(sys.argv[2], 'w'))"
    )
    subprocess.run([python, "-c", theirs, str(source), str(folder / "theirs.ttl")], check=True, capture_output=True)
    convert(synergy, [str(folder / "theirs.ttl")], "turtle", folder / "again.ttl")
    counts.append(
        subprocess.run([python, "-c", SSSOM_PY, str(folder / "again.ttl")], check=True, capture_output=True, text=True).stdout)
    wanted = "4 2 3"
    faults = [f"sssom-py reads {count.strip()}, expected {wanted}" for count in counts if count.strip() != wanted]
    print(f"peer sssom-py: mappings, negated and with confidence, ours and its own read back: {wanted}, "
          + ("DIFFERENT" if faults else "ok"))
    return faults


def main():
    synergy, scratch = sys.argv[1], pathlib.Path(sys.argv[2])
    scratch.mkdir(parents=True, exist_ok=True)
    said = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: said.append(record.getMessage())
    logging.getLogger("rdflib").addHandler(handler)
    warnings.simplefilter("error")
    # Its reader of JSON-LD uses a class of its own that it calls old.
    warnings.simplefilter("ignore", DeprecationWarning)
    packs = scratch / "packs"
    if not packs.exists():
        subprocess.run([synergy, "mappings", "export", str(packs)], check=True, capture_output=True)
    faults = []
    for name, source in {"example": [str(ROOT / "Examples" / "Xland")], "packs": [str(packs)]}.items():
        graphs = {}
        for target, (ending, parser) in FORMATS.items():
            path = scratch / f"{name}.{ending}"
            convert(synergy, source, target, path)
            graphs[target] = rdflib.Graph().parse(path, format=parser)
        folder = scratch / f"{name}-folder"
        convert(synergy, [str(scratch / f"{name}.ttl")], "json", folder)
        wanted = expected(pathlib.Path(source[0]))
        if expected(folder) != wanted:
            faults.append(f"{name}: read back from Turtle there are {expected(folder)}")
        first = graphs["turtle"]
        forms = {target: form(graph) for target, graph in graphs.items()}
        for target in FORMATS:
            if forms[target] != forms["turtle"]:
                faults.append(f"{name}: {target} holds another graph than turtle")
        for what, pattern in PATTERNS.items():
            found = int(next(iter(first.query(PREFIXES + pattern)))[0])
            if found != wanted[what]:
                faults.append(f"{name}: {what}: SPARQL finds {found}, the files hold {wanted[what]}")
        # A mapping that nobody approved is nowhere stated as a fact.
        query = (
            PREFIXES + "SELECT ?a ?b { ?x owl:annotatedSource ?a ; owl:annotatedTarget ?b ; owl:annotatedProperty ?p ; "
            's:status ?st . ?a ?p ?b FILTER(?st != "approved") FILTER NOT EXISTS { ?y owl:annotatedSource ?a ; '
            'owl:annotatedTarget ?b ; s:status "approved" } }'
        )
        for row in first.query(query):
            faults.append(f"{name}: {row.a} and {row.b} are stated though nobody approved it")
        # SKOS: one preferred label in a language (S14).
        query = (
            PREFIXES + "SELECT ?x { ?x skos:prefLabel ?a, ?b FILTER(lang(?a) = lang(?b) && str(?a) != str(?b)) }"
        )
        for row in first.query(query):
            faults.append(f"{name}: {row.x} has two preferred labels in one language")
        shown = ", ".join(f"{what} {wanted[what]}" for what in PATTERNS if wanted[what])
        state = "ok" if not faults else "DIFFERENT"
        print(f"peer rdflib {rdflib.__version__}: {name}: {len(first)} triples in 3 syntaxes, {shown}, {state}")
    python = os.environ.get("SSSOM_PYTHON")
    if python:
        faults += check_sssom_py(synergy, scratch, python)
    else:
        print("NOT RUN: peer sssom-py on RDF, because SSSOM_PYTHON names no Python with it")
    faults += [f"rdflib says: {message}" for message in said]
    for fault in faults[:50]:
        print(fault)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
