function download(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  element("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
  announce(say("files.saved", { name }));
}

const fileName = (ending) => `${data.respondent.id}-${data.form.id}`.replace(/[^\w.-]/g, "_") + ending;

/** All lines that the workspace does not have yet, as they are appended there. */
function saveDecisions() {
  const text = state.lines.map((line) => {
    const { id, ...rest } = line;
    return `${JSON.stringify(isMade(id) ? line : rest)}\n`;
  }).join("");
  const reviewer = state.reviewer.trim().replace(/[^\p{L}\p{N}]+/gu, "-");
  download(fileName(`${reviewer ? `-${reviewer}` : ""}.decisions.jsonl`), "application/jsonl", text);
  for (const line of state.lines) state.inFile.add(line.id);
  state.fileTime = now();
  changed();
  showSaved();
}

const isText = (value) => typeof value === "string";
const isTexts = (value) => Array.isArray(value) && value.length > 0 && value.every(isText);
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

const shapesOfValue = {
  boolean: (value) => typeof value === "boolean",
  choice: isText, choices: isTexts, items: isTexts, day: isText, number: Number.isFinite,
  text: (value) => isText(value) || (isObject(value) && Object.values(value).every(isText)),
  links: (value) => Array.isArray(value) && value.every((each) => isObject(each) && Object.values(each).every(isText)),
  table: (value) => isObject(value) && isTexts(value.columns) && Array.isArray(value.rows)
    && value.rows.every((row) => isText(row?.key) && Array.isArray(row.cells)
      && row.cells.every((cell) => cell === null || isText(cell) || Number.isFinite(cell))),
};

function isValue(value) {
  if (typeof value === "boolean" || Number.isFinite(value) || isTexts(value)) return true;
  if (isText(value)) return value !== "";
  return isObject(value) && Object.entries(shapesOfValue).some(([name, isRight]) => name in value && isRight(value[name]));
}

const isMissingOr = (isRight, value) => value === undefined || isRight(value);

/** Whether a line of a file is a decision or an assignment that this page can show. */
function isLine(line) {
  if (!isObject(line) || !isText(line.question) || !isText(line.respondent) || Number.isNaN(Date.parse(line.time))) return false;
  if (!isMissingOr(isText, line.id)) return false;
  if (!line.action) return "office" in line && (line.office === null || isText(line.office));
  const elements = Array.isArray(line.elements) ? line.elements.map((each) => each?.value) : Object.values(line.elements ?? {});
  return actions.includes(line.action) && isText(line.reviewer) && isMissingOr(isValue, line.value) && elements.every(isValue)
    && ["choice", "reason", "comment", "assistanceNote", "fingerprint"].every((name) => isMissingOr(isText, line[name]))
    && isMissingOr((after) => Array.isArray(after) && after.every(isText), line.after);
}

/** A stable name for a line that has none. */
function nameFor(text) {
  let hash = 5381;
  for (let index = 0; index < text.length; index += 1) hash = (hash * 33 + text.charCodeAt(index)) % 4294967291;
  return `~${hash.toString(16)}-${text.length}`;
}

function readLines(text, known, counts) {
  const fresh = [];
  for (const row of text.replace(/^\uFEFF/, "").split(/\r?\n/)) {
    if (!row.trim()) continue;
    let line = null;
    try {
      line = JSON.parse(row);
    } catch { /* counted below */ }
    if (!isLine(line)) counts.bad += 1;
    else if (line.respondent !== data.respondent.id || !placeOf.has(line.question)) counts.foreign += 1;
    else {
      line.id ??= nameFor(row.trim());
      if (known.has(line.id)) counts.known += 1;
      else {
        known.add(line.id);
        fresh.push(line);
      }
    }
  }
  counts.read += fresh.length;
  return fresh;
}

async function loadDecisions(files) {
  const known = new Set(state.lines.map((line) => line.id));
  for (const question of questions) for (const line of [question.decision, ...(question.rivals ?? [])]) if (line?.id) known.add(line.id);
  const counts = { read: 0, known: 0, foreign: 0, bad: 0 };
  for (const file of files) {
    const lines = readLines(await file.text(), known, counts);
    addLines(lines);
    for (const line of lines) state.inFile.add(line.id);
  }
  state.lastAct = null;
  changed();
  buildFilters();
  refresh();
  if (open) openQuestion(open.question.id, false);
  const rivals = questions.filter((question) => standingOf(question).rivals.length).length;
  const words = Object.entries(counts).filter(([name, n]) => n || name === "read").map(([name, n]) => say(`files.${name}`, { n }));
  if (rivals) words.push(say("top.rivals", { n: rivals }));
  showNotice(joinWords(words));
  announce(joinWords(words));
}

/** A cell that no spreadsheet runs as a formula. */
function csvCell(value) {
  const text = String(value ?? "");
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function csvText() {
  const head = ["csv.number", "filter.section", "editor.title", "filter.outcome", "csv.decision", "csv.draft", "editor.reason", "editor.comment",
    "filter.assistance", "filter.office", "csv.reviewer", "csv.time", "source.title", "filter.needsRecheck"];
  const line = (question) => {
    const standing = standingOf(question);
    const { decision } = standing;
    const answer = decidedValues(question);
    const sources = question.sources.filter((source) => source.roles?.length).map((source) => source.answer);
    return [question.number, sectionName(question.section), titleOf(question.text), answer ? formValueText(answer, question) : "",
      say(`outcome.${outcomeOf(question)}`), standing.rivals.length ? say("filter.rivals") : isAsked(question) ? say(`decided.${decidedName(standing)}`) : say("action.off"),
      formValueText(draftValues(question), question), decision?.reason, decision?.comment,
      decision?.assistance ? decision.assistanceNote || say("page.yes") : "", standing.office, decision?.reviewer, decision?.time,
      [...new Set(sources)].join("; "), standing.needsRecheck ? say("page.yes") : ""];
  };
  head.splice(2, 0, "list.title");
  return `\uFEFF${[head.map((key) => say(key)), ...questions.map(line)].map((cells) => cells.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

/** The answers of a decision, one for each unit of the respondent that it speaks of. */
function answersOf(question) {
  const { decision, rivals } = standingOf(question);
  if (!decision || rivals.length || !isAsked(question)) return [];
  const prefix = `${data.form.id}:`;
  const name = question.id.startsWith(prefix) ? question.id.slice(prefix.length) : question.id;
  if (decision.action === "useLink") return [{ question: name, references: (question.links ?? []).map((each) => each.reference) }];
  if (decision.action === "leaveBlank") return [{ question: name, absent: "declined" }];
  if (decision.action !== "accept" && decision.action !== "edit") return [];
  const byUnit = new Map();
  for (const [key, value] of valuesOf(decision, question)) {
    const [element, unit] = elementParts(key);
    if (!byUnit.has(unit)) byUnit.set(unit, new Map());
    byUnit.get(unit).set(element, value);
  }
  return [...byUnit].map(([territory, values]) => ({ question: name, ...membersFor(values), ...(territory ? { territory } : {}) }));
}

function formText() {
  const day = data.asOf;
  return `${JSON.stringify({
    schema: "urn:reporting-synergy:submission:1", id: `${data.respondent.id}-${data.form.id}-${day}`, respondent: data.respondent.id,
    questionnaire: data.form.id, submitted: day, asOf: day, status: "draft", language: formLanguage,
    answers: questions.flatMap(answersOf),
  }, null, 2)}\n`;
}

const exportCSV = () => download(fileName(".csv"), "text/csv;charset=utf-8", csvText());
const exportForm = () => download(fileName(".submission.json"), "application/json", formText());
