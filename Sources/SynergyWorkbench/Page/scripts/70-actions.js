/** Why an action cannot be taken now, or nothing. */
function obstacle(question, action) {
  if (!isAsked(question)) return "action.off";
  if (action === "useLink") return question.links?.length ? null : "action.noLink";
  if (action !== "accept") return null;
  const here = canonicalValues(open.values);
  if (outcomeOf(question) === "conflict") {
    if (!open.chosenValues) return "action.choose";
    return here === canonicalValues(open.chosenValues) ? null : "action.changed";
  }
  if (!question.draft || outcomeOf(question) !== question.outcome) return "action.noDraft";
  return here === canonicalValues(draftValues(question)) ? null : "action.changed";
}

const needsReason = (question, action) =>
  action === "reject" || (outcomeOf(question) === "conflict" && (action === "accept" || action === "edit"));

function actionsNode(question) {
  return element("div", { id: "actions", role: "group", "aria-label": say("action.title") },
    element("p", { id: "action-note" }),
    element("div", { class: "six" }, actions.map((action) => button(say(`action.${action}`),
      { dataset: { action }, onclick: () => act(question, action) }))));
}

function showActions(question) {
  const isChanged = isChangedAnswer(question);
  for (const action of actions) {
    const node = document.querySelector(`#actions [data-action="${action}"]`);
    const why = obstacle(question, action);
    if (why) node.setAttribute("aria-disabled", "true");
    else node.removeAttribute("aria-disabled");
    if (why) node.setAttribute("aria-description", say(why));
    else node.removeAttribute("aria-description");
    if (action === "edit") node.textContent = say(isChanged ? "action.save" : "action.edit");
    node.classList.toggle("main", !why && action === (isChanged || !question.draft && !open.chosenValues ? "edit" : "accept"));
  }
  const { decision } = standingOf(question);
  const own = remarks();
  byId("save-comment").hidden = !decision || isChanged || ["comment", "assistanceNote", "assistance"].every((name) => (own[name] || "") === (decision[name] || ""));
  showNote(question);
}

function showNote(question, problem) {
  const why = problem ?? obstacle(question, "accept");
  const undo = state.lastAct && button(say("action.undo"), { id: "undo", class: "quiet", onclick: undoLast });
  byId("action-note").classList.toggle("error", Boolean(problem));
  byId("action-note").replaceChildren(...[why && element("span", { id: "why" }, say(why)),
    state.lastAct && element("span", { class: "act" }, bdi(state.lastAct.words), " ", undo)].filter(Boolean));
}

function refuse(question, why, place) {
  showNote(question, why);
  announce(say(why));
  if (!place) return;
  place.focus();
  if (place.id === "reason") place.setAttribute("aria-invalid", "true");
}

function hasReviewer() {
  if (state.reviewer.trim()) return true;
  announce(say("top.nameFirst"));
  byId("reviewer").setAttribute("aria-invalid", "true");
  byId("reviewer").focus();
  return false;
}

/** Takes an action, or says what is in its way and goes there. */
function act(question, action) {
  const why = obstacle(question, action);
  if (why) return refuse(question, why, why === "action.choose" ? document.querySelector("#conflict input") : null);
  if (action === "edit") {
    if (open.errors.length) return open.errors[0].focus();
    if (!isChangedAnswer(question)) return open.editors[0]?.focus();
    if (!open.values.size) return refuse(question, "action.empty", document.querySelector("#editors textarea, #editors input"));
  }
  const own = remarks();
  if (needsReason(question, action) && !own.reason.trim()) {
    open.waiting = action;
    return refuse(question, "action.reason", byId("reason"));
  }
  if (!hasReviewer()) return;
  const parts = action === "accept" || action === "edit" ? membersFor(open.values) : {};
  const choice = workOf(question).choice;
  if (choice && (action === "accept" || action === "edit")) parts.choice = choice;
  record(question, action, { ...parts, ...own });
}

/** Writes a decision down and goes on to the next question. */
function record(question, action, parts) {
  if (!hasReviewer()) return;
  const next = nextAfter(question);
  const typed = state.work[question.id];
  const line = decisionLine(question, action, {
    ...parts, reason: parts.reason?.trim(), comment: parts.comment?.trim(), assistance: parts.assistance || undefined,
    assistanceNote: parts.assistanceNote?.trim(), bulk: parts.bulk || undefined });
  addLines([line]);
  delete state.work[question.id];
  if (action === "defer" && typed?.values) state.work[question.id] = { values: typed.values, choice: typed.choice };
  state.lastAct = { ids: [line.id], typed: { [question.id]: typed }, words: `${question.number}: ${say(`decided.${action}`)}` };
  changed();
  refresh();
  if (next) openQuestion(next.id);
  else {
    openQuestion(question.id);
    announce(say("action.end"));
  }
}

/** The same decision again, under the present proposal and after all that was seen. */
function repeatDecision(question, decision, own = {}) {
  const { value, elements, choice, reason, comment, assistance, assistanceNote } = decision;
  record(question, decision.action, { value, elements, choice, reason, comment, assistance, assistanceNote, ...own });
}

function assign(question, office) {
  if (!hasReviewer()) return;
  addLines([{ id: newID(), respondent: data.respondent.id, question: question.id, office, by: state.reviewer.trim(), time: now() }]);
  changed();
  buildFilters();
  refresh();
  announce(say("question.assigned", { office: office ?? "–" }));
}

async function acceptTogether(index) {
  const chosen = forBulk(index);
  if (!chosen.length || !hasReviewer()) return;
  if (!await ask(say("list.bulkAsk", { n: chosen.length, section: sectionName(index) }), say("action.accept"))) return;
  const lines = chosen.map((question) => decisionLine(question, "accept", { ...membersFor(draftValues(question)), bulk: true }));
  addLines(lines);
  state.lastAct = { ids: lines.map((line) => line.id), typed: {}, words: say("list.bulkDone", { n: lines.length }) };
  changed();
  refresh();
  openQuestion(open.question.id);
  announce(state.lastAct.words);
}

/** Takes the last act back: unwritten when it is in no file yet, else by a further decision. */
function undoLast() {
  const { ids, typed } = state.lastAct;
  const undone = new Set(ids);
  const touched = state.lines.filter((line) => undone.has(line.id)).map((line) => questionOf(line.question));
  if (ids.some((id) => state.inFile.has(id))) {
    for (const question of touched) {
      const before = heads(decisionsBefore(question, undone), question).at(-1);
      const { action, value, elements, choice, reason, comment, assistance, assistanceNote } = before ?? { action: "defer" };
      addLines([decisionLine(question, action, { value, elements, choice, reason, comment, assistance, assistanceNote })]);
    }
  } else {
    for (const id of ids) state.undone.add(id);
    setLines(state.lines.filter((line) => !undone.has(line.id)));
    for (const [id, work] of Object.entries(typed)) if (work) state.work[id] = work;
  }
  state.lastAct = null;
  changed();
  refresh();
  if (touched.length) openQuestion(touched[0].id);
  announce(say("action.undone"));
}

const decisionsBefore = (question, undone) => [question.decision, ...(question.rivals ?? []), ...ownLines(question)]
  .filter((line) => line && !isAssignment(line) && !undone.has(line.id));

/** The next question to look at: the next undecided one that is shown, going round. */
function nextAfter(question) {
  const shown = listed();
  const at = shown.indexOf(question);
  return [...shown.slice(at + 1), ...shown.slice(0, Math.max(0, at))].find((each) => isAsked(each) && !standingOf(each).heads.length);
}

function step(by) {
  const shown = listed();
  const at = shown.indexOf(open?.question);
  const to = shown[at < 0 ? 0 : at + by];
  if (to) openQuestion(to.id);
}

/** Brings list, progress and filters up to date after decisions. */
function refresh() {
  reckonReach();
  for (const question of questions) showRow(question);
  for (const index of sectionBlocks.keys()) showSection(index);
  showProgress();
  applyFilters();
  showSaved();
}

function openQuestion(id, focus = true) {
  const question = questionOf(id);
  if (!question) return;
  state.opened.add(id);
  if (state.isKept) keepSoon();
  showQuestion(question);
  markOpenRow(id);
  scrollToRow(id);
  showSection(question.section);
  byId("question").scrollTop = 0;
  const address = `#q=${encodeURIComponent(id)}`;
  if (location.hash !== address) history.replaceState(null, "", address);
  if (focus) byId("question-title").focus({ preventScroll: false });
}
