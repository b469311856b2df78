"""Has two published readers of SSSOM/TSV read what this project writes, and compares what they understood with the
project's own reading, record by record and slot by slot.

usage: compare_sssom.py FOLDER

FOLDER holds pairs NAME.sssom.tsv and NAME.json, both written by the test `PeerFilesTests`. Fails on any difference and on
any warning. What is let through is listed below, counted and printed; nothing is skipped in silence.
"""

import collections
import json
import logging
import pathlib
import sys
import warnings

# What sssom-py says of slots that the file itself declares as extensions, and which it drops: of columns, and of keys of
# the set whose definition names no property.
EXTENSION_WARNING = "No attr for "
KEY_WARNING = "Metadata key "
# What sssom-py says of a slot of the set that a record overrides: the specification asks for just this.
BLOCKED_WARNING = "Not propagating value for "
# Files that a peer cannot read by a fault of its own, with the fault.
PEERS_AT_FAULT = {
    "header-without-rows": "sssom-py makes up an incomplete record where there is none, and warns of it",
    "uri-relative-in-1.0": "sssom-pydantic does not read the relative URIs of version 1.0",
    "extension-property-as-iri": "sssom-pydantic takes no property that no declared prefix contracts",
    "extension-type-hint": "sssom-pydantic drops the zeros before a number",
    "pipe-in-list-of-references": "both split a list of references at an escaped bar",
}

LISTS = set(
    """author_id author_label reviewer_id reviewer_label creator_id creator_label cardinality_scope curation_rule
    curation_rule_text subject_match_field object_match_field match_string subject_preprocessing object_preprocessing
    see_also derived_from""".split()
)
NUMBERS = {"confidence", "reviewer_agreement", "similarity_score"}


class Said(logging.Handler):
    """Keeps what is logged as a warning or worse."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.lines = []

    def emit(self, record):
        self.lines.append(f"{record.name}: {record.getMessage()}")

    def take(self):
        lines, self.lines = self.lines, []
        return lines


class Report:
    """Faults, and what was let through with its reason."""

    def __init__(self):
        self.faults = []
        self.allowed = collections.Counter()

    def fault(self, file, peer, text):
        self.faults.append(f"{file}: {peer}: {text}")

    def allow(self, reason):
        self.allowed[reason] += 1


def split_without_escapes(cell):
    """A list as both peers read it: they split at every bar, strip, and know no escapes."""
    return [item for part in cell.split("|") if (item := part.strip())]


def as_cell(items):
    """A list as the file holds it."""
    return "|".join(item.replace("\\", "\\\\").replace("|", "\\|") for item in items)


def expected(record, report, peer):
    """One record of ours in the way a peer can understand it."""
    result = {}
    for slot, value in record.items():
        if slot == "extensions":
            continue
        if slot in LISTS:
            read = split_without_escapes(as_cell(value))
            if read != value:
                report.allow(f"{peer} knows no escapes in lists, or strips their values")
            value = read
        elif slot in NUMBERS:
            value = float(value)
        elif isinstance(value, str) and value != value.strip() and peer == "sssom-pydantic":
            report.allow(f"{peer} strips values")
            value = value.strip()
        result[slot] = value
    return result


def compare(file, peer, ours, theirs, report):
    if len(ours) != len(theirs):
        report.fault(file, peer, f"{len(theirs)} records, expected {len(ours)}")
        return
    # sssom-py sorts records in its own way, so both sides are put in one order.
    ours, theirs = (sorted(records, key=lambda r: json.dumps(r, sort_keys=True)) for records in (ours, theirs))
    for number, (one, other) in enumerate(zip(ours, theirs), 1):
        for slot in sorted(one.keys() | other.keys()):
            if one.get(slot) != other.get(slot):
                report.fault(file, peer, f"record {number}, {slot}: {other.get(slot)!r}, expected {one.get(slot)!r}")


def with_sssom_py(path, document, report, said):
    from sssom.parsers import parse_sssom_table

    frame = parse_sssom_table(path)
    blocked = {slot for slot in document["set"] if any(slot in record for record in document["mappings"])}
    declared = {definition["slot_name"] for definition in frame.metadata.get("extension_definitions", [])}
    for line in said.take():
        name = line.partition(EXTENSION_WARNING)[2].partition(" ")[0]
        key = line.partition(KEY_WARNING)[2].partition(" ")[0].strip("'")
        if name in declared or key in declared:
            report.allow("sssom-py warns of declared extension slots, which it drops")
        elif name == "derived_from":
            report.allow("sssom-py follows a schema that does not have derived_from yet, and drops it")
        elif BLOCKED_WARNING in line and any(f"'{slot}'" in line for slot in blocked):
            report.allow("sssom-py warns of a slot of the set that records override")
        else:
            report.fault(path.name, "sssom-py", f"warns: {line}")
    theirs = []
    for row in frame.df.to_dict("records"):
        record = {}
        for slot, value in row.items():
            if value is None or value != value or value == "":
                continue
            if slot in LISTS:
                value = split_without_escapes(value)
            elif slot in NUMBERS:
                value = float(value)
            record[slot] = value if slot in LISTS | NUMBERS else str(value)
        theirs.append(record)
    ours = [expected(record, report, "sssom-py") for record in document["mappings"]]
    for record in ours:
        record.pop("derived_from", None)
    compare(path.name, "sssom-py", ours, theirs, report)
    for slot in ("mapping_set_id", "mapping_set_version", "mapping_set_title", "mapping_set_description", "license"):
        if slot in document["set"] and str(frame.metadata.get(slot)) != document["set"][slot]:
            report.fault(path.name, "sssom-py", f"{slot}: {frame.metadata.get(slot)!r}")


def with_sssom_pydantic(path, document, report, said):
    import sssom_pydantic

    # The processed reading gives the errors; the unprocessed one keeps labels, which the other drops.
    mappings, converter, mapping_set, errors = sssom_pydantic.read(path, return_errors=True)
    records = sssom_pydantic.io.read_unprocessed(path).records
    for line in said.take():
        report.fault(path.name, "sssom-pydantic", f"warns: {line}")
    ours = []
    for record in document["mappings"]:
        if "subject_id" in record and "object_id" in record:
            ours.append(record)
        else:
            report.allow("sssom-pydantic does not read records that relate a text in place of an identifier")
    if len(errors) != len(document["mappings"]) - len(ours):
        for error in errors:
            report.fault(path.name, "sssom-pydantic", f"line {error.line_number}: {error.exception}")
    if len(mappings) != len(ours):
        report.fault(path.name, "sssom-pydantic", f"{len(mappings)} mappings, expected {len(ours)}")
    theirs = []
    for record in records:
        slots = record.model_dump(mode="json", exclude_none=True, exclude={"extensions"})
        if record.extensions:
            slots["extensions"] = {
                converter.expand_reference(slot.predicate): str(slot.value)
                for slot in record.extensions.values()
                if slot.predicate.prefix != "sssom.invalid"
            }
            if not slots["extensions"]:
                del slots["extensions"]
        theirs.append(slots)
    expectations = []
    for record in ours:
        one = expected(record, report, "sssom-pydantic")
        for slot, value in document["set"].items():
            if slot in PROPAGATED:
                report.allow("sssom-pydantic lets a slot of the set override that of a record")
                one[slot] = value
        extensions = {
            property: value
            for property, value in record.get("extensions", {}).items()
            if not property.startswith("http://sssom.invalid/")
        }
        if extensions:
            one["extensions"] = {property: value.strip() for property, value in extensions.items()}
        expectations.append(one)
    compare(path.name, "sssom-pydantic", expectations, theirs, report)
    for slot, value in (("mapping_set_id", str(mapping_set.id)), ("mapping_set_title", mapping_set.title),
                        ("mapping_set_version", mapping_set.version), ("license", str(mapping_set.license))):
        if slot in document["set"] and value != document["set"][slot]:
            report.fault(path.name, "sssom-pydantic", f"{slot}: {value!r}, expected {document['set'][slot]!r}")


PROPAGATED = set(
    """subject_type subject_source subject_source_version object_type object_source object_source_version predicate_type
    mapping_provider cardinality_scope mapping_tool mapping_tool_id mapping_tool_version mapping_date
    subject_match_field object_match_field subject_preprocessing object_preprocessing similarity_measure curation_rule
    curation_rule_text""".split()
)


def main(folder):
    # Warnings of Python itself are about the code of the peers, not about our files.
    warnings.simplefilter("ignore")
    said = Said()
    logging.getLogger().addHandler(said)
    report = Report()
    paths = sorted(pathlib.Path(folder).glob("*.sssom.tsv"))
    records = 0
    for path in paths:
        name = path.name.removesuffix(".sssom.tsv")
        if name in PEERS_AT_FAULT:
            print(f"not given to the peers: {path.name}: {PEERS_AT_FAULT[name]}")
            continue
        document = json.loads(path.with_name(name + ".json").read_text())
        records += len(document["mappings"])
        for peer, read in (("sssom-py", with_sssom_py), ("sssom-pydantic", with_sssom_pydantic)):
            said.take()
            try:
                read(path, document, report, said)
            except Exception as error:  # whatever a peer raises is a fault of the file it was given
                report.fault(path.name, peer, f"{type(error).__name__}: {error}".replace("\n", " ")[:300])
    for reason, count in sorted(report.allowed.items()):
        print(f"let through {count} times: {reason}")
    for fault in report.faults:
        print(fault)
    print(f"{len(paths)} files, {records} records, read by two peers: {len(report.faults)} differences")
    return 1 if report.faults or not paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
