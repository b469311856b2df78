/** One question for paper, with its sources as numbered notes. */
function printed(question) {
  const standing = standingOf(question);
  const values = decidedValues(question);
  const draft = draftValues(question);
  const sources = question.sources.filter((source) => source.roles?.length);
  const status = standing.rivals.length ? say("filter.rivals") : standing.decision ? decisionWords(standing.decision) : say("decided.none");
  const notes = [standing.decision?.reason, standing.decision?.comment, standing.decision?.assistanceNote].filter(Boolean);
  return element("section", { dataset: { printed: question.id } },
    element("h3", {}, say("question.heading", { number: question.number })), localized(question.text),
    element("p", { class: "small" }, `${say(`outcome.${outcomeOf(question)}`)} · ${isAsked(question) ? status : say("action.off")}`,
      standing.needsRecheck && ` · ${say("filter.needsRecheck")}`),
    isAsked(question) && (values ? valuesNode(values, question) : draft.size > 0 && !standing.settles && element("div", { class: "unsettled" },
      element("p", { class: "small" }, say("editor.draft", { source: question.draftFrom ?? "" })), valuesNode(draft, question))),
    standing.rivals.map((decision) => decisionNode(decision, question)),
    question.missing?.length > 0 && !values && element("p", { class: "small" }, `${say("question.missing")}: `,
      bdi(question.missing.map((each) => (each.label ? titleOf(each.label) : elementLabel(question, each.element))).join(", "))),
    notes.map((text) => passage(text)),
    sources.length > 0 && element("ol", { class: "notes" }, sources.map((source) => element("li", {}, bdi(sourceName(source)), ", ",
      bdi(data.priorQuestions[source.question]?.number ?? say("source.document")), ", ", sayDay(source.date), ", ",
      bdi(classificationWords(source, submissionOf(source)) ?? ""), ", ", (source.roles ?? []).map((role) => say(`role.${role}`)).join(", "),
      [...(source.references ?? []), submissionOf(source)?.document].filter(Boolean).map((reference) => ["; ", bdi(referenceText(reference))]),
      source.roles.some((role) => role === "contradicting" || role === "shown") && valuesNode(
        valuesOf(source.value ?? source.original, source.value ? question : { elements: [] }), question, source.value ? undefined : source.language)))));
}

function fillPaper() {
  const paper = byId("paper");
  const sections = [...grouped].filter(([, group]) => group.length).map(([index, group]) =>
    [element("h2", {}, bdi(sectionName(index))), group.map(printed)]);
  // A header group returns on every page.
  paper.replaceChildren(element("div", { class: "running" }, element("div", {}, isInternal && element("strong", {}, say("page.internal")), " ",
    bdi(`${titleOf(data.respondent.name)}, ${titleOf(data.form.title)}`))),
  element("div", { class: "body" }, element("div", {}, element("h1", {}, localized(data.form.title)),
    element("p", {}, [...byId("facts").children].map((fact) => fact.textContent).join(" · ")), element("p", {}, byId("progress").textContent), sections)));
  paper.hidden = false;
}

function emptyPaper() {
  byId("paper").hidden = true;
  byId("paper").replaceChildren();
}
