/** The question that is open: its editors, and what was worked out when it was shown. */
let open = null;

const workOf = (question) => state.work[question.id] ?? {};

function decidedValues(question) {
  const { decision } = standingOf(question);
  return decision?.action === "accept" || decision?.action === "edit" ? valuesOf(decision, question) : null;
}

const draftValues = (question) => valuesOf(question.draft, question);

function currentValues(question) {
  const { values } = workOf(question);
  return values ? new Map(values) : decidedValues(question) ?? draftValues(question);
}

const notice = (id, title, ...children) => element("section", { id, class: "notice", "aria-labelledby": `${id}-title` },
  element("h3", { id: `${id}-title` }, title), ...children);

function textNodes(question) {
  const main = textIn(question.text);
  const others = question.text.filter((entry) => entry !== main);
  return [
    passage(main.text, main.language, { class: "passage asked" }),
    others.length > 0 && element("details", { class: "small" },
      element("summary", {}, others.map((entry) => languageName(entry.language)).join(", ")),
      others.map((entry) => passage(entry.text, entry.language)))];
}

function provisionNodes(question) {
  if (!question.provisions?.length) return null;
  return element("li", {}, `${say("question.provisions")}: `, question.provisions.map((provision, index) => [
    index > 0 && ", ", provision.url ? link(provision.url, provision.id) : bdi(provision.id),
    provision.text && [" ", bdi(titleOf(provision.text), textIn(provision.text).language)]]));
}

function factNodes(question) {
  const facts = [
    provisionNodes(question),
    question.aspect && element("li", {}, say(`aspect.${question.aspect}`)),
    question.period && element("li", {}, say("question.period", { period: question.period })),
    question.unit && element("li", {}, say("question.unit", { unit: question.unit })),
  ].filter(Boolean);
  return facts.length > 0 && element("ul", { class: "facts" }, facts);
}

function reachNode(question) {
  const { state: name, by } = reachOf(question);
  if (name === "on" || outcomeOf(question) === "notApplicable" && name !== "off") return null;
  return element("p", { id: "off-note", class: "small" }, say(`list.${name}`, { number: by.number }));
}

function outcomeNode(question) {
  const outcome = outcomeOf(question);
  return element("div", { id: "outcome", class: `result outcome-${outcome}` },
    element("p", {}, outcomeMark(outcome), " ", element("span", { class: "meaning" }, say(`meaning.${outcome}`))),
    outcome === question.outcome && question.reason && english(question.reason, "p"),
    question.qualifiers?.length > 0 && element("ul", {}, question.qualifiers.map((each) => element("li", {}, english(each.text)))));
}

const decisionWords = (decision) => say("decided.by", {
  action: say(`decided.${decision.action}`) + (decision.bulk ? ` (${say("decided.bulk")})` : ""),
  reviewer: `\u2068${decision.reviewer}\u2069`, time: sayTime(decision.time) });

function decisionNode(decision, question) {
  const values = valuesOf(decision, question);
  return element("div", {}, element("p", { class: "strong" }, decisionWords(decision)),
    values.size > 0 && valuesNode(values, question),
    [decision.reason, decision.comment, decision.assistanceNote].filter(Boolean).map((text) => passage(text)));
}

/** Shown as long as the proposal is another than the one decided on; either button settles it. */
function recheckNode(question, standing) {
  if (!standing.needsRecheck) return null;
  const then = valuesOf(standing.decision, question);
  const proposed = draftValues(question);
  const isSame = canonicalValues(then) === canonicalValues(proposed);
  const side = (title, values) => element("div", {}, element("h4", {}, title),
    values.size ? valuesNode(values, question) : element("p", {}, say("recheck.nothing")));
  return notice("recheck", say("recheck.title"), element("p", {}, decisionWords(standing.decision)),
    isSame ? element("p", {}, say("recheck.same"))
      : [element("div", { class: "sides" }, side(say("recheck.then"), then), side(say("recheck.now"), proposed)),
        comparison(then, proposed, question)],
    element("p", { class: "buttons" },
      button(say("recheck.keep"), { dataset: { recheck: "keep" }, onclick: () => repeatDecision(question, standing.decision) }),
      !isSame && proposed.size > 0 && button(say("recheck.take"), { dataset: { recheck: "take" },
        onclick: () => record(question, "accept", membersFor(proposed)) })));
}

function rivalsNode(question, standing) {
  if (!standing.rivals.length) return null;
  const first = valuesOf(standing.rivals[0], question);
  return notice("rivals", say("rival.title"), element("p", {}, say("rival.text")),
    element("div", { class: "sides" }, standing.rivals.map((decision, index) => element("div", {},
      decisionNode(decision, question), index > 0 && comparison(first, valuesOf(decision, question), question),
      isHidden(decision) ? element("p", { class: "small" }, say("rival.hidden")) : button(say("rival.take"), { dataset: { rival: decision.id }, "aria-label": `${say("rival.take")}: ${decision.reviewer}`,
        onclick: () => repeatDecision(question, decision) })))));
}

/** The answers that contradict each other, each once. */
function contradicting(question) {
  const found = new Map();
  for (const source of question.sources)
    if (source.roles?.includes("contradicting") && source.status === "usable" && !found.has(source.answer)) found.set(source.answer, source);
  return [...found.values()];
}

function conflictNode(question) {
  if (outcomeOf(question) !== "conflict") return null;
  const sources = contradicting(question);
  if (!sources.length) return null;
  const chosen = workOf(question).choice ?? (workOf(question).values ? undefined : standingOf(question).decision?.choice);
  const first = valuesOf(sources[0].value, question);
  return element("fieldset", { id: "conflict", class: "notice" }, element("legend", {}, element("h3", {}, say("conflict.title"))),
    element("div", { class: "sides" }, sources.map((source, index) => {
      const input = element("input", { type: "radio", name: "choice", value: source.answer });
      input.checked = source.answer === chosen;
      input.addEventListener("change", () => chooseAnswer(question, source));
      const values = valuesOf(source.value, question);
      const changes = index > 0 && comparison(first, values, question);
      return element("label", { class: "choice" }, element("span", { class: "line strong" }, input, `${index + 1}. `, bdi(sourceName(source))),
        element("span", { class: "small" }, sayDay(source.date)), valuesNode(values, question),
        changes && [element("span", { class: "small" }, say("conflict.differs")), changes]);
    })));
}

function chooseAnswer(question, source) {
  const values = new Map(currentValues(question));
  for (const other of contradicting(question)) for (const key of valuesOf(other.value, question).keys()) values.delete(key);
  for (const [key, value] of valuesOf(source.value, question)) values.set(key, value);
  keepWork(question, { choice: source.answer, values: [...values] });
  showEditors(question);
  showActions(question);
}

function missingNode(question) {
  if (!question.missing?.length) return null;
  return element("div", { id: "missing" }, element("h4", {}, say("question.missing")),
    element("ul", { class: "checklist" }, question.missing.map((each) => element("li", { dataset: { element: each.element } },
      button([element("span", { class: "tick", "aria-hidden": "true" }), bdi(each.label ? titleOf(each.label) : elementLabel(question, each.element)), " · ",
        element("span", { class: "small" }, each.status ? say(`status.${each.status}`) : english(each.text)), element("span", { class: "unseen state" })],
      { class: "quiet", onclick: () => open.editors.find((editor) => editor.key === each.element)?.focus() })))));
}

function showMissing(values) {
  for (const item of document.querySelectorAll("#missing li")) {
    const isFilled = values.has(item.dataset.element) || values.has("value");
    item.dataset.filled = String(isFilled);
    item.querySelector(".state").textContent = `: ${say(isFilled ? "question.filled" : "question.open")}`;
  }
}

function linksNode(question) {
  if (!question.links?.length) return null;
  return element("div", { id: "links" }, element("h4", {}, say("question.links")),
    element("ul", { class: "items" }, question.links.map((each) => element("li", {}, referenceNode(each.reference)))));
}

function stepsNode(question) {
  if (!question.steps?.length) return null;
  return element("details", { id: "steps" }, element("summary", {}, say("question.steps")),
    element("ol", {}, question.steps.map((step) => element("li", {}, english(step.text)))));
}

function noteArea(id, label, value, hint) {
  const area = growing(value ?? "", { id, rows: 2 });
  return element("div", { class: "field wide" }, element("label", { for: id }, label), hint, area);
}

function remarksNode(question, standing) {
  const own = { ...standing.decision, ...workOf(question) };
  const assistance = element("input", { type: "checkbox", id: "assistance" });
  assistance.checked = Boolean(own.assistance);
  const note = noteArea("assistance-note", say("editor.assistanceNote"), own.assistanceNote);
  note.hidden = !assistance.checked;
  assistance.addEventListener("change", () => { note.hidden = !assistance.checked; });
  const box = element("div", { id: "remarks" },
    noteArea("reason", say("editor.reason"), workOf(question).reason ?? standing.decision?.reason),
    noteArea("comment", say("editor.comment"), own.comment),
    element("label", { class: "check" }, assistance, element("span", {}, say("editor.assistance"))), note,
    button(say("editor.saveComment"), { id: "save-comment", hidden: true, onclick: () => repeatDecision(question, standing.decision, remarks()) }),
    officeNode(question, standing));
  const whenChanged = (event) => {
    if (event.target.id === "office") return;
    keepWork(question, remarks());
    byId("reason").removeAttribute("aria-invalid");
    showActions(question);
  };
  box.addEventListener("input", whenChanged);
  box.addEventListener("change", whenChanged);
  return box;
}

const remarks = () => ({
  reason: byId("reason").value, comment: byId("comment").value, assistance: byId("assistance").checked,
  assistanceNote: byId("assistance").checked ? byId("assistance-note").value : "",
});

function officeNode(question, standing) {
  const input = lineInput(standing.office, "office", { id: "office", list: "office-list", maxlength: "200" });
  return element("div", { class: "line" }, element("label", { class: "field", for: "office" }, element("span", {}, say("question.office")), input),
    element("datalist", { id: "office-list" }, offices().map((office) => element("option", { value: office }))),
    button(say("question.assign"), { id: "assign", onclick: () => assign(question, input.value.trim() || null) }));
}

/** Keeps what is typed before it is decided. */
function keepWork(question, parts) {
  state.work[question.id] = { ...workOf(question), ...parts };
  changed();
}

function draftLabel(question) {
  const { decision } = standingOf(question);
  const work = workOf(question);
  const values = open.values;
  const isDraft = canonicalValues(values) === canonicalValues(draftValues(question));
  const decided = decidedValues(question);
  if (decided && canonicalValues(decided) === canonicalValues(values)) return ["decided", decisionWords(decision)];
  if (isDraft && values.size) return ["draft", say("editor.draft", { source: `\u2068${question.draftFrom ?? ""}\u2069` })];
  const chosen = work.choice && question.sources.find((source) => source.answer === work.choice);
  if (chosen && canonicalValues(values) === canonicalValues(open.chosenValues ?? new Map()))
    return ["draft", say("conflict.chosen", { source: `\u2068${sourceName(chosen)}\u2069` })];
  return values.size || open.errors.length ? ["typed", say("editor.typed")] : ["none", say("editor.noDraft")];
}

function editorKeys(question, values) {
  const keys = question.elements.map((each) => each.key);
  return [...new Set([...(keys.length ? keys : ["value"]), ...values.keys()])];
}

function showEditors(question) {
  const values = currentValues(question);
  const choice = workOf(question).choice;
  const source = choice && question.sources.find((each) => each.answer === choice);
  open.chosenValues = source ? new Map([...values, ...valuesOf(source.value, question)]) : null;
  open.editors = editorKeys(question, values).map((key) => makeEditor(question, key, values.get(key), () => {
    readEditors();
    keepWork(question, { values: [...open.values] });
    showAnswerState(question);
    showActions(question);
  }));
  byId("editors").replaceChildren(...open.editors.map((editor) => editor.node));
  readEditors();
  showAnswerState(question);
}

function readEditors() {
  open.values = new Map();
  open.errors = [];
  for (const editor of open.editors) {
    const { value, error } = editor.read();
    if (error) open.errors.push(editor);
    else if (value !== undefined) open.values.set(editor.key, value);
  }
}

/** Whether the answer in the editors is another than the draft, and another than what was decided. */
function isChangedAnswer(question) {
  const here = canonicalValues(open.values);
  if (open.errors.length) return true;
  if (here === canonicalValues(decidedValues(question) ?? draftValues(question))) return false;
  return !(open.chosenValues && here === canonicalValues(open.chosenValues));
}

function showAnswerState(question) {
  const [kind, text] = draftLabel(question);
  const label = byId("draft-label");
  label.className = `draft-label ${kind}`;
  if (label.textContent !== text) label.textContent = text;
  const hasBase = canonicalValues(open.values) !== canonicalValues(draftValues(question));
  byId("restore").hidden = !(hasBase && (workOf(question).values || draftValues(question).size));
  showMissing(open.values);
}

/** Back to the draft; without one, to an empty answer. */
function restoreDraft(question) {
  keepWork(question, { values: [...draftValues(question)], choice: undefined });
  for (const input of document.querySelectorAll('#conflict input')) input.checked = false;
  showEditors(question);
  showActions(question);
  open.editors[0]?.focus();
}

function showQuestion(question) {
  const standing = standingOf(question);
  open = { question, editors: [], values: new Map(), errors: [] };
  const main = byId("question");
  main.dataset.question = question.id;
  main.classList.toggle("off", !isAsked(question));
  main.replaceChildren(...[
    element("p", { class: "place" }, element("span", {}, bdi(sectionParts(question.section).join(" › "))),
      element("span", { class: "buttons" },
        button(say("question.previous"), { id: "previous", class: "quiet", onclick: () => step(-1) }),
        button(say("question.next"), { id: "next", class: "quiet", onclick: () => step(1) }))),
    element("h2", { id: "question-title", tabindex: "-1" }, say("question.heading", { number: question.number })),
    ...textNodes(question).filter(Boolean),
    question.help && element("details", {}, element("summary", {}, say("question.help")), passage(titleOf(question.help), textIn(question.help).language)),
    factNodes(question), reachNode(question), outcomeNode(question), stepsNode(question),
    recheckNode(question, standing), rivalsNode(question, standing), conflictNode(question),
    element("section", { "aria-labelledby": "answer-title" },
      element("h3", { id: "answer-title" }, say("editor.title")),
      element("p", { class: "line" }, element("span", { id: "draft-label" }), " ",
        button(say("editor.restore"), { id: "restore", class: "quiet", hidden: true, onclick: () => restoreDraft(question) })),
      missingNode(question), element("div", { id: "editors" }), linksNode(question)),
    element("section", { "aria-labelledby": "decision-title" }, element("h3", { id: "decision-title" }, say("action.title")),
      standing.decision && element("p", { class: "strong" }, decisionWords(standing.decision)), remarksNode(question, standing)),
    actionsNode(question)].filter(Boolean));
  showEditors(question);
  showActions(question);
  showCards(question);
}
