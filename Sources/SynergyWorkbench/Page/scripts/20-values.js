const questions = data.questions;
const placeOf = new Map(questions.map((question, index) => [question.id, index]));
const questionOf = (id) => questions[placeOf.get(id)];
const formLanguage = data.form.language;

/** The short ways to write a value, made into the full one. */
function fullValue(value, kind) {
  if (typeof value === "string") {
    if (kind === "singleChoice") return { choice: value };
    return kind === "date" ? { day: value } : { text: value };
  }
  if (Array.isArray(value)) return kind === "multipleChoice" ? { choices: value } : { items: value };
  if (value && typeof value === "object" && "boolean" in value) return value.boolean;
  if (value && typeof value === "object" && Object.keys(value).length === 1 && "number" in value) return value.number;
  return value;
}

const elementOf = (question, key) => question.elements.find((each) => each.key === key);

/** A form value, a decision or a card as a map from element to value. */
function valuesOf(holder, question) {
  const values = new Map();
  const add = (key, value) => {
    if (value !== undefined && value !== null)
      values.set(key, fullValue(value, elementOf(question, key)?.kind ?? question.kind));
  };
  if (!holder) return values;
  if (holder.value !== undefined) add("value", holder.value);
  else if (Array.isArray(holder.elements)) for (const each of holder.elements) add(each.element, each.value);
  else if (holder.elements) for (const [key, value] of Object.entries(holder.elements)) add(key, value);
  return values;
}

/** The members `value` or `elements` of a decision. */
function membersFor(values) {
  if (values.size === 1 && values.has("value")) return { value: values.get("value") };
  return values.size ? { elements: Object.fromEntries(values) } : {};
}

function entriesOf(value, tag = formLanguage) {
  const text = value?.text;
  if (typeof text === "string") return [{ language: tag, text }];
  return Object.entries(text ?? {}).map(([language, text]) => ({ language, text }));
}

const sorted = (list) => [...list].sort();

/** A string that is the same for the same value. */
function canonical(value) {
  if (value === undefined || value === null) return "";
  if (typeof value !== "object") return JSON.stringify(value);
  if (value.choices) return JSON.stringify(["choices", ...sorted(value.choices)]);
  if (value.text !== undefined)
    return JSON.stringify(["text", ...sorted(entriesOf(value).map((each) => `${each.language}\n${each.text}`))]);
  if ("number" in value) return JSON.stringify([value.number, value.unit ?? "", value.rounding ?? 0]);
  return JSON.stringify(value);
}

const canonicalValues = (values) =>
  JSON.stringify(sorted([...values].map(([key, value]) => `${key}=${canonical(value)}`)));

const yesOrNo = (value) => say(value ? "page.yes" : "page.no");

function optionLabel(question, code) {
  const option = question?.options?.find((each) => each.code === code);
  return option ? titleOf(option.label) : code;
}

const quantity = (value) => (typeof value === "number" ? { number: value } : value);

function quantityText(value) {
  const { number, unit, rounding } = quantity(value);
  const rounded = rounding ? ` (${say("editor.rounded", { step: rounding })})` : "";
  return `${formatNumber(number)}${unit ? ` ${unit}` : ""}${rounded}`;
}

function referenceText(reference) {
  const parts = [reference.title, reference.symbol,
    reference.page && say("source.page", { page: reference.page }),
    reference.paragraph && say("source.paragraph", { paragraph: reference.paragraph }),
    reference.url, reference.cites, reference.note];
  return parts.filter(Boolean).join(", ");
}

/** The value in words, for tables, comparison and search. */
function valueText(value, question) {
  if (value === undefined || value === null) return "";
  if (typeof value === "boolean") return yesOrNo(value);
  if (typeof value === "number" || "number" in value) return quantityText(value);
  if (value.choice !== undefined) return optionLabel(question, value.choice);
  if (value.choices) return value.choices.map((code) => optionLabel(question, code)).join("; ");
  if (value.day) return value.day;
  if (value.text !== undefined) return entriesOf(value).map((each) => each.text).join("\n\n");
  if (value.items) return value.items.join("\n");
  if (value.table)
    return [["", ...value.table.columns], ...value.table.rows.map((row) => [row.key, ...row.cells.map((cell) => cell ?? "")])]
      .map((line) => line.join("\t")).join("\n");
  if (value.links) return value.links.map(referenceText).join("\n");
  return JSON.stringify(value);
}

/** The unit of the respondent in an element's key, such as `value@XLD-A`. */
function elementParts(key) {
  const at = key.indexOf("@");
  return at < 0 ? [key, undefined] : [key.slice(0, at), key.slice(at + 1)];
}

function elementLabel(question, key) {
  const [name, unit] = elementParts(key);
  const known = elementOf(question, key);
  if (known?.label) return titleOf(known.label);
  return [name === "value" ? "" : name, known?.territory ?? unit].filter(Boolean).join(", ") || say("editor.title");
}

const formValueText = (values, question) =>
  [...values].map(([key, value]) =>
    (key === "value" ? "" : `${elementLabel(question, key)}: `) + valueText(value, question)).join("\n");

function referenceNode(reference) {
  const rest = [reference.symbol !== reference.title && reference.symbol,
    reference.page && say("source.page", { page: reference.page }),
    reference.paragraph && say("source.paragraph", { paragraph: reference.paragraph }),
    reference.cites, reference.language && languageName(reference.language),
    reference.seen && say("source.seen", { date: sayDay(reference.seen) }), reference.note].filter(Boolean);
  const name = reference.title ?? reference.symbol ?? reference.url ?? reference.cites ?? "";
  return element("span", { class: "reference" }, reference.url ? link(reference.url, name) : bdi(name),
    rest.filter((part) => part !== name).map((part) => [" · ", bdi(part)]));
}

function tableNode(table, caption) {
  return element("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": caption },
    element("table", { class: "figures" },
      element("thead", {}, element("tr", {}, element("td"), table.columns.map((column) => element("th", { scope: "col" }, bdi(column))))),
      element("tbody", {}, table.rows.map((row) => element("tr", {}, element("th", { scope: "row" }, bdi(row.key)),
        row.cells.map((cell) => element("td", {}, cell === null ? "–" : bdi(typeof cell === "number" ? formatNumber(cell) : cell))))))));
}

/** The value as it is shown to be read. */
function valueNode(value, question, tag) {
  if (value.text !== undefined)
    return element("div", {}, entriesOf(value, tag).map((each, index, all) => [
      all.length > 1 && element("p", { class: "small" }, languageName(each.language)),
      shortened(each.text, (text) => passage(text, each.language))]));
  if (value.items) return element("ul", { class: "items" }, value.items.map((item) => element("li", {}, bdi(item, tag))));
  if (value.choices)
    return element("ul", { class: "items" }, value.choices.map((code) => element("li", {}, bdi(optionLabel(question, code)))));
  if (value.table) return tableNode(value.table, say("editor.title"));
  if (value.links) return element("ul", { class: "items" }, value.links.map((each) => element("li", {}, referenceNode(each))));
  if (value.day) return element("p", {}, sayDay(value.day));
  return element("p", {}, bdi(valueText(value, question)));
}

function valuesNode(values, question, tag) {
  if (values.size === 1 && values.has("value")) return valueNode(values.get("value"), question, tag);
  return element("dl", { class: "elements" }, [...values].map(([key, value]) =>
    [element("dt", {}, bdi(elementLabel(question, key))), element("dd", {}, valueNode(value, question, tag))]));
}
