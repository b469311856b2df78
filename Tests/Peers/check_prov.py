"""Has the published reader of PROV-JSON, the package prov, read the statements of sources that this project writes.

usage: check_prov.py SYNERGY SCRATCH

The peer must read each statement, find as many records as are in it, and write and read it again as an equal document. Then,
through the peer's own model, every draft must be derived from an answer that is derived from a submission.
"""

import importlib.metadata
import json
import pathlib
import subprocess
import sys

from prov.model import ProvAssociation, ProvDerivation, ProvDocument, ProvEntity, ProvGeneration

XLAND = pathlib.Path(__file__).resolve().parents[2] / "Examples" / "Xland"


def main():
    synergy, scratch = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    scratch.mkdir(parents=True, exist_ok=True)
    faults, records, drafts = [], 0, 0
    for view in ("recipient", "internal"):
        out = scratch / f"sources-{view}.json"
        command = [
            synergy, "prefill", "--for", "XLD", "--to", "TIP-SAQ-C2-2020", "--as-of", "2026-11-23", "--data", XLAND, "--view", view,
            "--format", "prov", "-o", out,
        ]
        done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f"{' '.join(map(str, command))}: {done.returncode}\n{done.stderr}")
        text = out.read_text()
        written = sum(len(section) for name, section in json.loads(text).items() if name != "prefix")
        document = ProvDocument.deserialize(content=text, format="json")
        found = list(document.get_records())
        if len(found) != written:
            faults.append(f"{view}: {written} records were written, {len(found)} were read")
        records += len(found)
        if ProvDocument.deserialize(content=document.serialize(format="json"), format="json") != document:
            faults.append(f"{view}: the document changes when the peer writes and reads it")
        known = {str(record.identifier) for record in found if record.is_element()}
        derived = {}
        for record in document.get_records(ProvDerivation):
            derived.setdefault(str(record.args[0]), set()).add(str(record.args[1]))
        for record in found:
            if record.is_relation():
                for name in record.args[:2]:
                    if name is not None and str(name) not in known:
                        faults.append(f"{view}: {name} is not declared")
        generated = {str(record.args[0]): str(record.args[1]) for record in document.get_records(ProvGeneration)}
        associated = {str(record.args[0]) for record in document.get_records(ProvAssociation)}
        for entity in document.get_records(ProvEntity):
            name = str(entity.identifier)
            if not name.startswith("draft:"):
                continue
            drafts += 1
            answers = [source for source in derived.get(name, ()) if source.startswith("answer:")]
            if not answers or not all(any(s.startswith("submission:") for s in derived.get(a, ())) for a in answers):
                faults.append(f"{view}: {name} has no way to a submission")
            if generated.get(name) not in associated:
                faults.append(f"{view}: nobody is behind what made {name}")
    for fault in faults[:50]:
        print(fault)
    verdict = "ok" if not faults and drafts else f"{len(faults)} differences, {drafts} drafts"
    print(
        f"peer prov {importlib.metadata.version('prov')}: {records} records read and written again as equal documents, {drafts} drafts "
        f"led back to submissions: {verdict}")
    sys.exit(0 if verdict == "ok" else 1)


main()
