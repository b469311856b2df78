"""Has the published model of compliance-trestle read what this project writes as OSCAL, and checks what it does not.

usage: check_oscal.py SYNERGY SCRATCH

The mapping sets of the repository are written as mapping collections. Each must be accepted by the peer, whose model takes any
word where the schema has a list; so words, closed objects and required members are checked here once more, apart from
the checker in Swift. Read and written again by this project, each must be the same bytes.
"""

import importlib.metadata
import json
import pathlib
import re
import subprocess
import sys

from trestle.oscal.mapping import Model

ROOT = pathlib.Path(__file__).resolve().parents[2]
UUID = re.compile(r"^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[45][0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$")
STRING = re.compile(r"^\S(.*\S)?$")
TOKEN = re.compile(r"^(?![\d.\-])[\w.\-]+$")
OSCAL = "http://csrc.nist.gov/ns/oscal"
ABOUT = {"props": ["property"], "links": ["link"], "remarks": str}
METHOD = {"human", "automation", "hybrid"}
RATIONALE = {"syntactic", "semantic", "functional"}
STATUS = {"complete", "not-complete", "draft", "deprecated", "superseded"}
RELATIONSHIP = {"equal-to", "equivalent-to", "subset-of", "superset-of", "intersects-with", "no-relationship"}
SCOPE = {"method": METHOD, "matching-rationale": RATIONALE, "status": STATUS, "mapping-description": str,
         "confidence-score": "confidence-score", "coverage": "coverage"}
# The objects that this project writes: required members, then all members with what stands there.
OBJECTS = {
    "mapping-collection": ({"uuid", "metadata", "provenance", "mappings"},
                           {"uuid": UUID, "metadata": "metadata", "provenance": "provenance", "mappings": ["mapping"]}),
    "metadata": ({"title", "last-modified", "version", "oscal-version"},
                 {"title": re.compile(r"^[^\n]+$"), "last-modified": re.compile(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"), "version": STRING,
                  "oscal-version": re.compile(r"^1\.2\.\d+$"), **ABOUT}),
    "provenance": ({"method", "matching-rationale", "status", "mapping-description"}, {**SCOPE, **ABOUT}),
    "mapping": ({"uuid", "source-resource", "target-resource", "maps"},
                {"uuid": UUID, "source-resource": "resource", "target-resource": "resource", "maps": ["map"],
                 "source-gap-summary": "gap-summary", "target-gap-summary": "gap-summary", **SCOPE, **ABOUT}),
    "map": ({"uuid", "relationship", "sources", "targets"},
            {"uuid": UUID, "ns": STRING, "relationship": TOKEN, "sources": ["item"], "targets": ["item"],
             "matching-rationale": RATIONALE, "confidence-score": "confidence-score", **ABOUT}),
    "item": ({"type", "id-ref"}, {"type": {"control", "statement"}, "id-ref": STRING, **ABOUT}),
    "resource": ({"type", "href"}, {"type": TOKEN, "href": STRING, "ns": STRING, **ABOUT}),
    "property": ({"name", "value"}, {"name": TOKEN, "value": STRING, "ns": STRING, "class": TOKEN}),
    "link": ({"href"}, {"href": STRING}),
    "gap-summary": ({"uuid", "unmapped-controls"}, {"uuid": UUID, "unmapped-controls": ["unmapped-control"]}),
    "unmapped-control": (set(), {"with-ids": [TOKEN], "matching": ["matching"]}),
    "matching": (set(), {"pattern": STRING}),
    "confidence-score": ({"percentage"}, {"percentage": float}),
    "coverage": ({"target-coverage"}, {"target-coverage": float}),
}


def check(value, kind, where, faults):
    if isinstance(kind, list):
        if not isinstance(value, list) or not value:
            faults.append(f"{where}: expected a list of one or more")
            return
        for number, item in enumerate(value):
            check(item, kind[0], f"{where}[{number}]", faults)
    elif isinstance(kind, str):
        required, members = OBJECTS[kind]
        if not isinstance(value, dict):
            faults.append(f"{where}: expected an object")
            return
        for name in sorted(required - value.keys()):
            faults.append(f"{where}: {name} is missing")
        for name, member in value.items():
            if name not in members:
                faults.append(f"{where}: {name} is no member of {kind}")
            else:
                check(member, members[name], f"{where}.{name}", faults)
        if kind == "map" and value.get("ns", OSCAL) == OSCAL and value.get("relationship") not in RELATIONSHIP:
            faults.append(f"{where}: {value.get('relationship')} is no relationship")
    elif isinstance(kind, set):
        if value not in kind:
            faults.append(f"{where}: {value} is none of {sorted(kind)}")
    elif kind is float:
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 1:
            faults.append(f"{where}: {value} is no number from 0 to 1")
    elif kind is str:
        if not isinstance(value, str):
            faults.append(f"{where}: expected a text")
    elif not isinstance(value, str) or not kind.match(value):
        faults.append(f"{where}: {value!r} does not match {kind.pattern}")


def run(*arguments):
    done = subprocess.run([str(a) for a in arguments], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, arguments))}: {done.returncode}\n{done.stderr}")


def main():
    synergy, scratch = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    scratch.mkdir(parents=True, exist_ok=True)
    inputs = sorted((ROOT / "Mappings").glob("**/*.sssom.tsv")) + sorted((ROOT / "Examples").glob("**/*.sssom.tsv"))
    faults, maps, uuids = [], 0, set()
    for path in inputs:
        out, again = scratch / f"{path.name}.oscal.json", scratch / f"{path.name}.again.json"
        run(synergy, "convert", path, "--to", "oscal", "-o", out)
        run(synergy, "convert", out, "--to", "oscal", "-o", again)
        if out.read_bytes() != again.read_bytes():
            faults.append(f"{path.name}: read and written again it is another file")
        text = out.read_text()
        try:
            model = Model.model_validate_json(text)
        except Exception as problem:
            faults.append(f"{path.name}: {problem}")
            continue
        collection = json.loads(text)["mapping-collection"]
        check(collection, "mapping-collection", path.name, faults)
        ours = [m for mapping in collection["mappings"] for m in mapping["maps"]]
        peers = [m for mapping in model.mapping_collection.mappings for m in mapping.maps]
        told = [(m["relationship"], m["sources"][0]["id-ref"], m["targets"][0]["id-ref"]) for m in ours]
        read = [(m.relationship, m.sources[0].id_ref, m.targets[0].id_ref) for m in peers]
        if told != read:
            faults.append(f"{path.name}: the peer understood other maps")
        maps += len(ours)
        names = [m["uuid"] for m in ours] + [m["uuid"] for m in collection["mappings"]]
        if len(set(names)) != len(names):
            faults.append(f"{path.name}: one UUID names two things")
        uuids.update(names)
    for fault in faults[:50]:
        print(fault)
    verdict = "ok" if not faults and maps else f"{len(faults)} differences, {maps} maps"
    print(
        f"peer compliance-trestle {importlib.metadata.version('compliance-trestle')}: {len(inputs)} mapping collections with {maps} maps "
        f"accepted and understood, closed objects, required members and words checked: {verdict}")
    sys.exit(0 if verdict == "ok" else 1)


main()
