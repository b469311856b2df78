"""Writes data folders: the whole path from files to the page is what is tested."""

import json
import shutil
from pathlib import Path

RESPONDENT = "TST"
FORM = "FORM-2026"
AS_OF = "2026-11-23"
VOCABULARY = "urn:reporting-synergy:vocab/"
PREDICATES = {"equal": "skos:exactMatch", "superset": "skos:narrowMatch", "subset": "skos:broadMatch"}


class World:
    """The files of one invented State and the forms it knows."""

    def __init__(self):
        self.questionnaires = {}
        self.submissions = {}
        self.policy = {
            "schema": "urn:reporting-synergy:policy:1",
            "respondents": [{"id": RESPONDENT, "name": "Testland", "kind": "state", "languages": ["en", "ar"]}],
            "parties": [{"respondent": RESPONDENT, "instrument": "TRT", "status": "party", "validFrom": "2001-01-01"}],
        }
        self.instruments = {}
        self.mappings = []
        self.author = "Curators of tests"
        self.instrument("TRT", ["1", "2", "3"])

    def instrument(self, name, provisions):
        self.instruments[name] = {
            "schema": "urn:reporting-synergy:instrument:1", "id": name, "title": f"Treaty {name}", "kind": "treaty",
            "issuer": "BODY", "provisions": [{"number": number} for number in provisions],
        }

    def form(self, name, issuer, **more):
        self.questionnaires[name] = {
            "schema": "urn:reporting-synergy:questionnaire:1", "id": name, "title": f"Form {name}", "issuer": issuer,
            "instruments": ["TRT"], "language": "en", "audience": "all", "classification": "public", "questions": [],
        } | more

    def submission(self, name, form, submitted, **more):
        self.submissions[name] = {
            "schema": "urn:reporting-synergy:submission:1", "id": name, "respondent": RESPONDENT, "questionnaire": form,
            "submitted": submitted, "language": "en", "classification": "public", "answers": [],
        } | more

    def question(self, form, number, kind="text", text=None, **more):
        text = text or f"What about matter {number}?"
        self.questionnaires[form]["questions"].append({"number": number, "text": text, "kind": kind} | more)

    def answer(self, submission, number, value=None, **more):
        """Without a value, `more` says what there is instead: elements, absent or references."""
        self.submissions[submission]["answers"].append(
            {"question": number} | ({} if value is None else {"value": value}) | more)

    def same(self, source, target, relation="equal", **more):
        self.mappings.append({"source": source, "target": target, "relation": relation} | more)

    def write(self, folder):
        folder = Path(folder)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for group, ending in ((self.instruments, "instrument"), (self.questionnaires, "questionnaire"),
                              (self.submissions, "submission")):
            for name, content in group.items():
                _write(folder / f"{name}.{ending}.json", json.dumps(content, ensure_ascii=False))
        _write(folder / "test.policy.json", json.dumps(self.policy, ensure_ascii=False))
        _write(folder / "test.sssom.tsv", self._sssom())
        return folder

    def _sssom(self):
        lines = ["#curie_map:"]
        lines += [f"#  {name}: urn:reporting-synergy:questionnaire/{name}/" for name in self.questionnaires]
        lines += [
            f"#  synergy: {VOCABULARY}", "#mapping_set_id: urn:reporting-synergy:mappings/tests",
            "#license: urn:reporting-synergy:no-licence-chosen", "#extension_definitions:",
            "#  - slot_name: ext_set_relation", "#    property: synergy:setRelation",
            "#  - slot_name: ext_status", "#    property: synergy:status",
            "#  - slot_name: ext_transform", "#    property: synergy:transform",
            "\t".join(["subject_id", "predicate_id", "object_id", "mapping_justification", "author_label", "confidence",
                       "ext_set_relation", "ext_status", "ext_transform"]),
        ]
        for mapping in self.mappings:
            predicate = PREDICATES[mapping["relation"]]
            transform = mapping.get("transform")
            lines.append("\t".join([
                mapping["source"], predicate, mapping["target"], "semapv:ManualMappingCuration", _cell(self.author), "0.9",
                mapping["relation"], mapping.get("status", ""), _cell(json.dumps(transform)) if transform else ""]))
        return "\n".join(lines) + "\n"


def _cell(text):
    return '"' + text.replace('"', '""') + '"' if '"' in text else text


def _write(path, text):
    path.write_text(text, encoding="utf-8")
