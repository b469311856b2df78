const actions = ["accept", "edit", "useLink", "reject", "leaveBlank", "defer"];
const settling = new Set(["accept", "edit", "useLink", "leaveBlank"]);

/** What the reviewer has done; only this is kept in the browser. */
const state = {
  lines: [], inFile: new Set(), work: {}, opened: new Set(), undone: new Set(), reviewer: "", fileTime: null, storedTime: null,
  isKept: false, open: null, lastAct: null,
};

const linesByQuestion = new Map();
const standings = new Map();

const isAssignment = (line) => !line.action;
const isEarlier = (one, other) => one.time < other.time || (one.time === other.time && one.id < other.id);

function addLines(lines) {
  for (const line of lines) {
    state.lines.push(line);
    if (!linesByQuestion.has(line.question)) linesByQuestion.set(line.question, []);
    linesByQuestion.get(line.question).push(line);
    standings.delete(line.question);
  }
}

function setLines(lines) {
  state.lines = [];
  linesByQuestion.clear();
  standings.clear();
  addLines(lines);
}

/** Whether the page knows only that something was decided, not what. */
const isHidden = (decision) => (decision.action === "accept" || decision.action === "edit")
  && decision.value === undefined && decision.elements === undefined;

const contentOf = (decision, question) => (isHidden(decision) ? decision.id
  : `${decision.action} ${canonicalValues(valuesOf(decision, question))}`);

/** The decisions that no other one replaces: the same reviewer's by time, another's only when it was seen. */
function heads(lines, question) {
  const known = new Map(lines.map((line) => [line.id, line]));
  const seen = new Map();
  for (const line of lines) {
    const found = new Set();
    const pending = [...(line.after ?? [])];
    while (pending.length) {
      const id = pending.pop();
      if (found.has(id)) continue;
      found.add(id);
      pending.push(...(known.get(id)?.after ?? []));
    }
    seen.set(line, found);
  }
  const replaces = (later, earlier) => seen.get(later).has(earlier.id)
    || (later.reviewer === earlier.reviewer && isEarlier(earlier, later) && !seen.get(earlier).has(later.id));
  const left = lines.filter((line) => !lines.some((other) => other !== line && replaces(other, line)));
  left.sort((one, other) => (isEarlier(one, other) ? -1 : 1));
  const isAgreed = new Set(left.map((line) => contentOf(line, question))).size < 2;
  return isAgreed ? left.slice(-1) : left;
}

function ownLines(question) {
  return linesByQuestion.get(question.id) ?? [];
}

/** Where a question stands: the decision that counts, or rivals; the office; whether to look again. */
function standingOf(question) {
  let standing = standings.get(question.id);
  if (standing) return standing;
  const own = ownLines(question);
  const decisions = new Map();
  for (const line of [question.decision, ...(question.rivals ?? []), ...own])
    if (line && !isAssignment(line)) decisions.set(line.id, line);
  const left = heads([...decisions.values()], question);
  const decision = left.length === 1 ? left[0] : undefined;
  const assignment = own.filter(isAssignment).reduce((last, line) => (!last || isEarlier(last, line) ? line : last), null);
  const isFromWorkspace = decision && decision === question.decision;
  standing = {
    decision, rivals: left.length > 1 ? left : [], heads: left,
    office: assignment ? assignment.office : question.office,
    needsRecheck: Boolean(decision) && (isFromWorkspace && question.needsRecheck !== undefined ? question.needsRecheck
      : Boolean(decision.fingerprint) && decision.fingerprint !== question.fingerprint),
    settles: Boolean(decision) && settling.has(decision.action),
  };
  standings.set(question.id, standing);
  return standing;
}

/** Whether a value of the parent makes the child be asked; as the planner sees it. */
function holds(condition, value) {
  return condition.oneOf.some((wanted) => {
    const code = typeof wanted === "string" ? wanted : wanted?.choice ?? (typeof wanted?.text === "string" ? wanted.text : undefined);
    if (value?.choices)
      return code !== undefined ? value.choices.includes(code) : canonical(fullValue(wanted, "multipleChoice")) === canonical(value);
    if (value?.choice !== undefined) return code === value.choice;
    return canonicalFolded(fullValue(wanted)) === canonicalFolded(value);
  });
}

const canonicalFolded = (value) => canonical(value).toLowerCase().replace(/\s+/g, " ");

let reach = new Map();
let firstReach = null;

/** For every question whether it is asked: `on`, `off` or `provisional`, and because of which parent. */
function reckonReach() {
  const states = new Map();
  const on = { state: "on" };
  for (const question of questions) {
    const pending = [];
    let next = question;
    const met = new Set();
    while (next && !states.has(next.id) && !met.has(next.id)) {
      met.add(next.id);
      pending.push(next);
      next = next.enabledIf && questionOf(next.enabledIf.question);
    }
    for (const each of pending.reverse()) {
      const parent = each.enabledIf && questionOf(each.enabledIf.question);
      states.set(each.id, parent ? reachBelow(parent, each, states) : on);
    }
  }
  reach = states;
  firstReach ??= states;
}

function reachBelow(parent, child, states) {
  if (states.get(parent.id)?.state === "off") return { state: "off", by: parent };
  const { decision } = standingOf(parent);
  if (decision?.action === "leaveBlank") return { state: "off", by: parent };
  if (decision?.action !== "accept" && decision?.action !== "edit") return { state: "provisional", by: parent };
  const values = valuesOf(decision, parent);
  const chosen = [...values].filter(([, value]) => value === true).map(([key]) => key);
  const all = [...values.values(), ...(chosen.length ? [{ choices: chosen }] : [])];
  if (!all.length) return { state: "provisional", by: parent };
  return all.some((value) => holds(child.enabledIf, value)) ? { state: "on" } : { state: "off", by: parent };
}

const reachOf = (question) => reach.get(question.id) ?? { state: "on" };

/** The outcome as the page shows it: what only a parent's decision had ruled out can come back. */
function outcomeOf(question) {
  const cameBack = question.outcome === "notApplicable" && firstReach?.get(question.id)?.state === "off"
    && reachOf(question).state !== "off";
  return cameBack ? "noSource" : question.outcome;
}

const isAsked = (question) => outcomeOf(question) !== "notApplicable" && reachOf(question).state !== "off";

function newID() {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return `d-${[...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

const now = () => new Date().toISOString().replace(/\.\d+Z$/, "Z");
const isMade = (id) => id && !id.startsWith("~");

/** A line of the decisions file; empty members are left out. */
function decisionLine(question, action, parts) {
  const after = standingOf(question).heads.map((line) => line.id).filter(isMade);
  const line = {
    id: newID(), respondent: data.respondent.id, question: question.id, action, ...parts,
    reviewer: state.reviewer.trim(), time: now(), fingerprint: question.fingerprint, after: after.length ? after : undefined,
  };
  return Object.fromEntries(Object.entries(line).filter(([, value]) => value !== undefined && value !== ""));
}

const unsavedLines = () => state.lines.filter((line) => !state.inFile.has(line.id));
