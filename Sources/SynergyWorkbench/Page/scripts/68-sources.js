const submissionOf = (source) => data.submissions[source.submission];

/** A source in short words, such as `GRETA 2021`. */
function sourceName(source) {
  const submission = submissionOf(source);
  const year = (source.date ?? submission?.submitted ?? "").slice(0, 4);
  return [submission?.issuer ?? submission?.form ?? source.answer, year].filter(Boolean).join(" ");
}

function classificationWords(source, submission) {
  const name = source.classification ?? submission?.classification;
  if (!name) return null;
  const bodies = submission?.restrictedTo;
  return name === "restricted" && bodies?.length ? say("source.restrictedTo", { bodies: bodies.join(", ") }) : say(`source.${name}`);
}

function sourceFacts(source, question) {
  const submission = submissionOf(source);
  const status = source.status === "usable" ? null : say(`status.${source.status}`);
  const classification = classificationWords(source, submission);
  const isRestricted = (source.classification ?? submission?.classification) === "restricted";
  const elements = question.elements.length > 1 ? source.elements?.map((key) => elementLabel(question, key)).join(", ") : "";
  return element("ul", { class: "tags" }, [
    ...(source.roles ?? []).map((role) => [say(`role.${role}`), `role-${role}`]),
    [status, `status-${source.status}`], [sayDay(source.date)], [classification, isRestricted ? "restricted" : "public"],
    [source.territory && say("source.territory", { territory: source.territory })],
    [source.period && say("question.period", { period: source.period })], [elements && say("source.elements", { elements })],
  ].filter(([text]) => text).map(([text, name]) => element("li", { class: name }, bdi(text))));
}

function askedNode(source) {
  const prior = data.priorQuestions[source.question];
  const submission = submissionOf(source);
  if (!prior) return element("p", {}, `${say("source.document")}: `, localized(submission?.title ?? submission?.formTitle));
  const entry = textIn(prior.text);
  return element("div", {}, element("h4", {}, say("source.asked")),
    element("p", { class: "small" }, bdi(prior.number), " · ", localized(prior.formTitle ?? submission?.formTitle)),
    shortened(entry.text, (text) => passage(text, entry.language)));
}

/** The question as far as an answer to it must be read: its options and elements have names of their own. */
const originOf = (source) => ({ elements: [], ...data.priorQuestions[source.question] });

function answeredNode(source, question) {
  const original = valuesOf(source.original, { elements: [], kind: "text" });
  const arrives = valuesOf(source.value, question);
  const isSame = formValueText(original, question).includes(formValueText(arrives, question));
  return element("div", {},
    (original.size > 0 || source.absent) && element("h4", {}, say("source.answered"), source.language && element("span", { class: "small" }, ` · ${languageName(source.language)}`)),
    source.absent ? element("p", {}, say("source.absent", { why: source.absent })) : original.size > 0 && element("div", { class: "quote" },
      valuesNode(original, isSame ? question : originOf(source), source.language)),
    [source.original, source.value].some((each) => each && hasLooseMarks(JSON.stringify(each).replaceAll("\\n", "\n")))
      && element("p", { class: "small" }, say("source.marks", { mark: "U+…" })),
    source.note && element("p", { class: "small" }, bdi(source.note)),
    arrives.size > 0 && !isSame && [element("h4", {}, say("source.arrives")), valuesNode(arrives, question)]);
}

/** What a card is compared with: the draft, else the first card that brings a value. */
function comparedWith(question) {
  const draft = draftValues(question);
  if (draft.size) return draft;
  return valuesOf(question.sources.find((source) => source.value && source.status !== "dropped")?.value, question);
}

function differencesNode(source, question) {
  const values = valuesOf(source.value, question);
  const changes = values.size > 0 && comparison(comparedWith(question), values, question);
  if (!changes) return null;
  const label = question.draft ? "source.differs" : "conflict.differs";
  return element("details", { open: source.roles?.includes("contradicting") || source.roles?.includes("variant") },
    element("summary", {}, say(label)), changes);
}

function chainNode(source, isOpen) {
  const chain = data.chains[source.chain];
  if (!chain) return null;
  const hops = chain.hops?.length > 1 ? element("ul", {}, chain.hops.map((hop) => element("li", {}, english(hop.text)))) : null;
  return element("details", { class: "chain", open: isOpen }, element("summary", {}, say("source.chain")),
    hops && chain.hops.every((hop) => hop.text) ? hops : english(chain.text, "p"));
}

function referencesNode(source) {
  const document = submissionOf(source)?.document;
  const all = [...(source.references ?? []), ...(document ? [document] : [])];
  if (!all.length) return null;
  return element("div", {}, element("h4", {}, say("source.references")),
    element("ul", { class: "items" }, all.map((reference) => element("li", {}, referenceNode(reference)))));
}

function card(question, source, index) {
  const id = `source-${index}`;
  const isFirst = index === 0 || source.roles?.includes("contradicting");
  const canCopy = isAsked(question) && source.status !== "withheld" && copyable(question, source).size > 0;
  return element("article", { dataset: { source: source.answer, status: source.status }, "aria-labelledby": id, tabindex: "-1" },
    element("h3", { id }, `${formatNumber(index + 1)}. `, bdi(sourceName(source))),
    sourceFacts(source, question), source.reason && english(source.reason, "p"),
    askedNode(source), answeredNode(source, question), differencesNode(source, question), chainNode(source, isFirst || source.roles?.length > 0), referencesNode(source),
    source.through?.length > 0 && element("p", { class: "small" }, say("source.through", { answers: source.through.join(", ") })),
    canCopy && button(say("source.copy"), { class: "quiet", dataset: { copy: source.answer },
      "aria-label": `${say("source.copy")}: ${sourceName(source)}`, onclick: () => copySource(question, source) }));
}

const copyable = (question, source) => (source.value ? valuesOf(source.value, question) : originalFor(question, source));

/** Puts a source's values into the editors; an act of the reviewer, never done by itself. */
function copySource(question, source) {
  const values = copyable(question, source);
  keepWork(question, { values: [...new Map([...open.values, ...values])] });
  showEditors(question);
  showActions(question);
  open.editors.find((editor) => values.has(editor.key))?.focus();
}

/** The untouched answer in a shape that fits the question: element by element where the names agree, else as one text. */
function originalFor(question, source) {
  const original = valuesOf(source.original, question);
  const tagged = (value) => (typeof value?.text === "string" && source.language && source.language !== formLanguage
    ? { text: { [source.language]: value.text } } : value);
  const fitting = new Map([...original].filter(([key, value]) => fits(question, key, value)).map(([key, value]) => [key, tagged(value)]));
  if (fitting.size) return fitting;
  const place = question.elements.find((each) => each.kind === "text" && source.elements?.includes(each.key)) ?? question.elements.find((each) => each.kind === "text");
  if (!place) return new Map();
  return new Map([[place.key, tagged({ text: formValueText(original, { elements: [] }) })]]);
}

function fits(question, key, value) {
  const known = elementOf(question, key);
  if (!known || editorKind(known.kind, value) !== known.kind) return false;
  const codes = new Set(question.options?.map((option) => option.code));
  return (value.choices ?? [value.choice]).every((code) => code === undefined || codes.has(code));
}

function showCards(question) {
  const used = question.sources.filter((source) => source.status !== "dropped");
  const unused = question.sources.filter((source) => source.status === "dropped");
  const nodes = used.map((source, index) => card(question, source, index));
  if (!used.length) nodes.push(element("p", {}, say("source.none")));
  if (unused.length) {
    const fold = element("details", { id: "unused" }, element("summary", {}, say("source.unused", { n: unused.length })));
    fold.addEventListener("toggle", () => fold.append(...unused.map((source, index) => card(question, source, used.length + index))), { once: true });
    nodes.push(fold);
  }
  byId("cards").replaceChildren(...nodes);
  byId("sources").scrollTop = 0;
}
