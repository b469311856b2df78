const stateNames = ["undecided", "needsRecheck", "rivals", "assistance"];
const outcomeNames = Object.keys(tables.en.outcome);
const filters = { text: [], outcome: new Set(), state: new Set(), section: "", source: "", aspect: "", office: "" };
const selectNames = ["section", "source", "aspect", "office"];
let facetNodes = [];
let searchTexts = null;

/** What a search looks through, lower-cased once. */
function makeSearchTexts() {
  searchTexts ??= questions.map((question) => {
    const texts = [question.id, data.sections[question.section], ...question.text.map((each) => each.text),
      ...(question.options ?? []).flatMap((option) => option.label.map((each) => each.text)),
      question.draft ? formValueText(valuesOf(question.draft, question), question).slice(0, 2000) : ""];
    return texts.join("\n").toLowerCase();
  });
}

const sourceForms = questions.map((question) => {
  const forms = new Set();
  for (const source of question.sources)
    if (source.status !== "dropped") forms.add(data.submissions[source.submission]?.form ?? "");
  forms.delete("");
  return [...forms];
});

function statesOf(question, standing) {
  const found = [];
  if (isAsked(question) && !standing.settles) found.push("undecided");
  if (standing.needsRecheck) found.push("needsRecheck");
  if (standing.rivals.length) found.push("rivals");
  if (standing.decision?.assistance) found.push("assistance");
  return found;
}

function formTitle(id) {
  const submission = data.submissions.find((each) => each.form === id);
  return submission ? `${titleOf(submission.formTitle)} (${id})` : id;
}

function facetOptions(name) {
  if (name === "section") return [...grouped.keys()].filter((index) => grouped.get(index).length).map((index) => [String(index), sectionParts(index).join(" › ")]);
  if (name === "source") return [...new Set(sourceForms.flat())].sort().map((id) => [id, formTitle(id)]);
  if (name === "aspect") return [...new Set(questions.map((each) => each.aspect).filter(Boolean))].map((each) => [each, say(`aspect.${each}`)]);
  return offices().map((office) => [office, office]);
}

const offices = () => [...new Set([...(data.offices ?? []), ...questions.map((each) => standingOf(each).office).filter(Boolean)])].sort();

function checks(name, values, label, mark) {
  return element("fieldset", {}, element("legend", {}, say(`filter.${name}`)), values.map((value) => {
    const count = element("span", { class: "count" });
    const input = element("input", { type: "checkbox", value, dataset: { filter: name } });
    input.checked = filters[name].has(value);
    input.addEventListener("change", () => {
      filters[name][input.checked ? "add" : "delete"](value);
      applyFilters();
    });
    const line = element("label", { class: "check" }, input, mark?.(value), element("span", {}, label(value)), count);
    facetNodes.push({ name, value, count, line, input });
    return line;
  }));
}

function selection(name) {
  const options = facetOptions(name);
  if (!options.length) return null;
  const select = element("select", { dataset: { filter: name } }, element("option", { value: "" }, say("filter.all")),
    options.map(([value, label]) => {
      const option = element("option", { value });
      facetNodes.push({ name, value, label, option });
      return option;
    }));
  select.value = filters[name];
  if (select.selectedIndex < 0) select.value = filters[name] = "";
  select.addEventListener("change", () => {
    filters[name] = select.value;
    applyFilters();
  });
  return element("label", { class: "field" }, element("span", {}, say(`filter.${name}`)), select);
}

function buildFilters() {
  facetNodes = [];
  byId("facets").replaceChildren(...[
    checks("outcome", outcomeNames, (value) => say(`outcome.${value}`), shape),
    checks("state", stateNames, (value) => say(`filter.${value}`)),
    ...selectNames.map(selection)].filter(Boolean));
}

/** One pass: what is shown, and for each choice how many there would be under the other filters. */
function applyFilters() {
  if (filters.text.length) makeSearchTexts();
  const counts = new Map();
  const count = (name, value) => counts.set(`${name} ${value}`, (counts.get(`${name} ${value}`) ?? 0) + 1);
  const shownIn = new Map();
  let shown = 0;
  questions.forEach((question, index) => {
    const standing = standingOf(question);
    const own = {
      outcome: [outcomeOf(question)], state: statesOf(question, standing), section: [String(question.section)],
      source: sourceForms[index], aspect: [question.aspect], office: [standing.office],
    };
    const isFound = filters.text.every((term) => searchTexts[index].includes(term));
    const failed = isFound ? Object.keys(own).filter((name) => {
      const wanted = filters[name];
      if (typeof wanted === "string") return wanted !== "" && !own[name].includes(wanted);
      return wanted.size > 0 && !own[name].some((value) => wanted.has(value));
    }) : null;
    const isShown = failed?.length === 0;
    if (failed && failed.length < 2)
      for (const name of failed.length ? failed : Object.keys(own)) for (const value of own[name]) count(name, value);
    const { item } = rows.get(question.id);
    if (item.hidden === isShown) item.hidden = !isShown;
    if (isShown) {
      shown += 1;
      shownIn.set(item.parentNode, (shownIn.get(item.parentNode) ?? 0) + 1);
    }
  });
  for (const { block, rowsOfBlock } of sectionBlocks.values()) {
    for (const list of rowsOfBlock.children) {
      list.hidden = !shownIn.has(list);
      list.style.setProperty("--rows", shownIn.get(list) ?? 0);
    }
    block.hidden = ![...rowsOfBlock.children].some((list) => shownIn.has(list));
  }
  for (const { name, value, count: place, line, input, label, option } of facetNodes) {
    const n = counts.get(`${name} ${value}`) ?? 0;
    if (option) option.textContent = `${label} (${formatNumber(n)})`;
    else {
      place.textContent = formatNumber(n);
      line.hidden = n === 0 && !input.checked;
    }
  }
  showShown(shown);
  if (!tabStop || rows.get(tabStop.dataset.question)?.item.hidden) setTabStop(rows.get(listed()[0]?.id)?.anchor);
}

let shownSoon;
function showShown(shown) {
  const isFiltered = filters.text.length || filters.outcome.size || filters.state.size || selectNames.some((name) => filters[name]);
  byId("clear-filters").hidden = !isFiltered;
  clearTimeout(shownSoon);
  // Not at every key: the region is read aloud.
  shownSoon = setTimeout(() => { byId("shown").textContent = say("list.shown", { n: shown, total: questions.length }); }, isFiltered ? 400 : 0);
}

function clearFilters() {
  Object.assign(filters, { text: [], outcome: new Set(), state: new Set(), section: "", source: "", aspect: "", office: "" });
  byId("search").value = "";
  buildFilters();
  applyFilters();
  byId("search").focus();
}
