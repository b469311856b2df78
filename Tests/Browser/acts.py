"""The six actions, a question that suits each, and what each writes."""

import re

from checking import equal, must
from workbench import REVIEWER

# The action, its key, a question it suits, the reason it needs, the text to write.
ACTS = [("accept", "a", "a1", None, None), ("edit", "e", "a3", None, "A new text."), ("useLink", "l", "b3", None, None),
        ("reject", "r", "b8", "No longer true.", None), ("leaveBlank", "b", "b4", None, None), ("defer", "d", "b2", None, None)]


def must_be_line(line, action, reason, text):
    equal(line["action"], action, "action")
    equal(line["respondent"], "TST", "respondent")
    equal(line["reviewer"], REVIEWER, "reviewer")
    must(re.fullmatch(r"d-[0-9a-f]{20}", line["id"]), f"id: {line['id']}")
    must(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", line["time"]), f"time: {line['time']}")
    must(re.fullmatch(r"[0-9a-f]{64}", line["fingerprint"]), f"fingerprint: {line['fingerprint']}")
    equal(line.get("reason"), reason, "reason")
    equal(("value" in line) + ("elements" in line), int(action in ("accept", "edit")), "value, where there is one")
    if text is not None:
        must(text in str(line["value"]), f"the text: {line['value']}")
