"""Has the published R5 models of fhir.resources read what this project writes as FHIR, and checks what they do not.

usage: check_fhir.py SYNERGY SCRATCH

Forms, filled forms and mappings of the repository are written as FHIR. Each resource must be accepted, come out of the peer
as the same JSON, and be read and written again by this project as the same bytes. Beyond the models it is checked that
responses follow their form, item by item, and that every reference leads somewhere inside its Bundle.
"""

import importlib.metadata
import json
import pathlib
import subprocess
import sys

from fhir.resources import get_fhir_model_class

ROOT = pathlib.Path(__file__).resolve().parents[2]
PACK = ROOT / "Mappings" / "trafficking-in-persons"
XLAND = ROOT / "Examples" / "Xland"
ANSWERS = {
    "boolean": "valueBoolean", "decimal": "valueDecimal", "quantity": "valueQuantity", "date": "valueDate", "text": "valueString",
    "coding": "valueCoding", "attachment": "valueAttachment",
}


def run(*arguments):
    done = subprocess.run([str(a) for a in arguments], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, arguments))}: {done.returncode}\n{done.stderr}")


def resources(document):
    if document["resourceType"] == "Bundle":
        return [entry["resource"] for entry in document.get("entry", [])]
    return [document]


def same_in_peer(document, where, faults):
    try:
        model = get_fhir_model_class(document["resourceType"]).model_validate(document)
    except Exception as problem:
        faults.append(f"{where}: {problem}")
        return
    if json.loads(model.json()) != document:
        faults.append(f"{where}: the peer writes other JSON than it read")


def follow(items, form, where, faults):
    """Items of a response stand in the order of the form, under the same parents, with answers of the wanted type."""
    places = {item["linkId"]: number for number, item in enumerate(form)}
    last = -1
    count = 0
    for item in items:
        link = item["linkId"]
        if link not in places:
            faults.append(f"{where}: {link} has no item in the form here")
            continue
        if places[link] <= last:
            faults.append(f"{where}: {link} is out of order or comes twice")
        last = places[link]
        wanted = form[places[link]]
        answers = item.get("answer", [])
        count += len(answers)
        if len(answers) > 1 and not wanted.get("repeats"):
            faults.append(f"{where}: {link} has {len(answers)} answers and does not repeat")
        for answer in answers:
            name = ANSWERS.get(wanted["type"])
            if name not in answer:
                faults.append(f"{where}: {link} wants {name}, has {sorted(answer)}")
            options = [option["valueCoding"] for option in wanted.get("answerOption", [])]
            coding = answer.get("valueCoding")
            if options and coding and not any(o["system"] == coding["system"] and o["code"] == coding["code"] for o in options):
                faults.append(f"{where}: {link}: {coding} is no option")
        count += follow(item.get("item", []), wanted.get("item", []), where, faults)
    return count


def check_bundle(document, where, faults):
    urls = {entry["fullUrl"] for entry in document.get("entry", [])}
    if len(urls) != len(document.get("entry", [])):
        faults.append(f"{where}: two entries have one address")
    forms = {r["url"]: r for r in resources(document) if r["resourceType"] == "Questionnaire"}
    followed = 0
    for resource in resources(document):
        if resource["resourceType"] == "QuestionnaireResponse" and resource["questionnaire"] in forms:
            followed += follow(resource.get("item", []), forms[resource["questionnaire"]].get("item", []), where, faults)
        for target in resource.get("target", []) if resource["resourceType"] == "Provenance" else []:
            if target["reference"] not in urls:
                faults.append(f"{where}: {target['reference']} is not in the Bundle")
    return followed


def main():
    synergy, scratch = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    scratch.mkdir(parents=True, exist_ok=True)
    inputs = sorted(PACK.glob("questionnaires/*.json")) + sorted(PACK.glob("**/*.sssom.tsv"))
    inputs += sorted(XLAND.glob("*.questionnaire.json")) + sorted(XLAND.glob("submissions/*.json")) + sorted(XLAND.glob("*.sssom.tsv"))
    faults, counts, files = [], {}, 0
    for path in inputs:
        out, again = scratch / f"{path.name}.fhir.json", scratch / f"{path.name}.again.json"
        run(synergy, "convert", path, "--to", "fhir", "-o", out)
        run(synergy, "convert", out, "--to", "fhir", "-o", again)
        if out.read_bytes() != again.read_bytes():
            faults.append(f"{path.name}: read and written again it is another file")
        document = json.loads(out.read_text())
        same_in_peer(document, path.name, faults)
        files += 1
        for resource in resources(document):
            counts[resource["resourceType"]] = counts.get(resource["resourceType"], 0) + 1
    followed = 0
    for view in ("recipient", "internal"):
        out = scratch / f"prefilled-{view}.json"
        run(
            synergy, "prefill", "--for", "XLD", "--to", "TIP-SAQ-C2-2020", "--as-of", "2026-11-23", "--data", XLAND, "--view", view,
            "--format", "fhir", "-o", out)
        document = json.loads(out.read_text())
        same_in_peer(document, out.name, faults)
        followed += check_bundle(document, out.name, faults)
        files += 1
        for resource in resources(document):
            counts[resource["resourceType"]] = counts.get(resource["resourceType"], 0) + 1
    if not followed or not counts.get("Provenance"):
        faults.append("the prefilled forms hold no answers or no Provenance")
    for fault in faults[:50]:
        print(fault)
    total = ", ".join(f"{counts[kind]} {kind}" for kind in sorted(counts))
    verdict = "ok" if not faults else f"{len(faults)} differences"
    print(
        f"peer fhir.resources {importlib.metadata.version('fhir.resources')}: {files} files validated and written again as the same "
        f"JSON ({total}); {followed} answers follow their form: {verdict}")
    sys.exit(1 if faults else 0)


main()
