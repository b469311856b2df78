let controlCount = 0;
const newControlID = () => `c${(controlCount += 1)}`;

const westernDigits = (text) => text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.codePointAt(0) & 15));

/** A number as people write it, or nothing when it cannot be told what is meant. */
function readNumber(text) {
  const plain = westernDigits(text).replace(/[\s\u00A0\u202F'’]/g, "").replace("٫", ".").replace("−", "-");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

function isDay(text) {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (!year) return false;
  const date = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  return date.getUTCMonth() === (month ?? 1) - 1 && date.getUTCDate() === Number(day ?? 1);
}

function optionList(type, options, isChosen, label) {
  const name = newControlID();
  const inputs = [];
  const lines = options.map((code) => {
    const input = element("input", { type, name, value: code });
    input.checked = isChosen(code);
    inputs.push(input);
    return element("label", { class: "check" }, input, element("span", {}, bdi(label(code))));
  });
  return { lines, chosen: () => inputs.filter((input) => input.checked).map((input) => input.value), inputs };
}

function radioEditor(options, chosen, label, valueFor, context) {
  const list = optionList("radio", options, (code) => code === chosen, label);
  const clear = button(say("editor.clear"), { class: "quiet", dataset: { clear: "" } });
  clear.addEventListener("click", () => {
    for (const input of list.inputs) input.checked = false;
    context.changed();
  });
  return {
    node: element("div", { class: "options" }, list.lines, clear),
    raw: () => list.chosen().join(),
    parse: () => ({ value: list.chosen().length ? valueFor(list.chosen()[0]) : undefined }),
  };
}

function lineInput(value, part, attributes) {
  const input = element("input", { type: "text", dir: "auto", autocomplete: "off", dataset: { part }, ...attributes });
  input.value = value ?? "";
  return input;
}

const labelled = (label, input) => element("label", { class: "field" }, element("span", {}, label), input);

function growing(text, attributes) {
  const area = element("textarea", { dir: directionOf(text), class: text.length > longest ? "long" : null, rows: Math.min(16, Math.max(3, Math.ceil(text.length / 70) + 1)), ...attributes });
  area.value = text;
  return area;
}

const textLanguages = [...new Set([formLanguage, ...(data.form.acceptedLanguages ?? []), ...(data.respondent.languages ?? [])])].filter(Boolean);

const editors = {
  yesNo: (value, context) => radioEditor(["yes", "no"], value === true ? "yes" : value === false ? "no" : undefined,
    (code) => say(`page.${code}`), (code) => code === "yes", context),

  singleChoice(value, context) {
    const codes = context.question.options.map((option) => option.code);
    const chosen = value?.choice;
    if (chosen !== undefined && !codes.includes(chosen)) codes.push(chosen);
    return radioEditor(codes, chosen, (code) => optionLabel(context.question, code), (choice) => ({ choice }), context);
  },

  multipleChoice(value, context) {
    const codes = [...new Set([...context.question.options.map((option) => option.code), ...(value?.choices ?? [])])];
    const list = optionList("checkbox", codes, (code) => value?.choices?.includes(code) ?? false, (code) => optionLabel(context.question, code));
    return {
      node: element("div", { class: "options" }, list.lines),
      raw: () => list.chosen().join(),
      parse: () => ({ value: list.chosen().length ? { choices: list.chosen() } : undefined }),
    };
  },

  number(value, context) {
    const known = quantity(value);
    const input = lineInput(known?.number, "number", { inputmode: "decimal", dir: "ltr", "aria-labelledby": context.label });
    const unit = known?.unit && lineInput(known.unit, "unit", { "aria-label": say("editor.unit") });
    const suffix = !unit && context.unit ? bdi(context.unit) : null;
    return {
      node: element("div", { class: "line" }, input, unit, suffix,
        known?.rounding && element("span", { class: "small" }, say("editor.rounded", { step: known.rounding }))),
      raw: () => `${input.value.trim()} ${unit?.value ?? ""}`,
      parse() {
        if (!input.value.trim()) return {};
        const number = readNumber(input.value);
        if (number === undefined) return { error: say("editor.badNumber"), input };
        return { value: unit?.value.trim() ? { number, unit: unit.value.trim() } : number };
      },
    };
  },

  date(value, context) {
    const input = lineInput(value?.day, "day", { dir: "ltr", placeholder: "2025-06-30", "aria-labelledby": context.label });
    return {
      node: element("div", { class: "line" }, input),
      raw: () => input.value.trim(),
      parse() {
        const day = westernDigits(input.value.trim());
        if (!day) return {};
        return isDay(day) ? { value: { day } } : { error: say("editor.badDay"), input };
      },
    };
  },

  text(value, context) {
    const box = element("div", {});
    const parts = [];
    const add = (entry) => {
      const area = growing(entry.text, { lang: entry.language, dataset: { part: "text" }, "aria-labelledby": context.label });
      const choices = [...new Set([...textLanguages, entry.language])];
      const select = element("select", { dataset: { part: "language" }, "aria-label": say("editor.language") },
        choices.map((tag) => element("option", { value: tag }, languageName(tag))));
      select.value = entry.language;
      select.addEventListener("change", () => { area.lang = select.value; });
      parts.push({ area, select });
      box.append(area, choices.length > 1 ? select : "");
      if (hasLooseMarks(entry.text)) box.append(element("p", { class: "small warn" }, say("source.marks", { mark: "U+…" })), passage(entry.text, entry.language));
    };
    const entries = entriesOf(value);
    (entries.length ? entries : [{ language: formLanguage, text: "" }]).forEach(add);
    const more = button(say("editor.addLanguage"), { class: "quiet" });
    more.addEventListener("click", () => {
      const used = parts.map((part) => part.select.value);
      add({ language: textLanguages.find((tag) => !used.includes(tag)) ?? formLanguage, text: "" });
      parts.at(-1).area.focus();
    });
    const all = () => parts.map(({ area, select }) => [select.value, area.value.trim() ? area.value : ""]).filter(([, text]) => text);
    return {
      node: element("div", {}, box, textLanguages.length > 1 && more),
      raw: () => JSON.stringify(all()),
      parse() {
        const texts = all();
        if (!texts.length) return {};
        if (texts.length === 1 && texts[0][0] === formLanguage) return { value: { text: texts[0][1] } };
        return { value: { text: Object.fromEntries(texts) } };
      },
    };
  },

  list(value, context) {
    const area = growing((value?.items ?? []).map((item) => item.replace(/\s*\n\s*/g, " ")).join("\n"),
      { dataset: { part: "items" }, "aria-labelledby": context.label });
    return {
      node: element("div", {}, area, element("p", { class: "small" }, say("editor.items"))),
      raw: () => area.value,
      parse() {
        const items = area.value.split("\n").map((item) => item.trim()).filter(Boolean);
        return { value: items.length ? { items } : undefined };
      },
    };
  },

  table(value, context) {
    const known = value?.table;
    const columns = [...new Set([...(context.question.table?.columns ?? []), ...(known?.columns ?? [])])];
    const keys = [...new Set([...(context.question.table?.rows ?? []), ...(known?.rows.map((row) => row.key) ?? [])])];
    const cellOf = (key, column) => known?.rows.find((row) => row.key === key)?.cells[known.columns.indexOf(column)] ?? null;
    const cells = keys.map((key) => columns.map((column) => {
      const cell = cellOf(key, column);
      const input = lineInput(cell, "cell", { "aria-label": `${key}, ${column}`, dataset: { row: key, column } });
      return { input, cell };
    }));
    const read = ({ input, cell }) => {
      const text = input.value.trim();
      if (text === String(cell ?? "")) return cell;
      return readNumber(text) ?? text;
    };
    return {
      node: element("div", { class: "scroll" }, element("table", { class: "figures" },
        element("thead", {}, element("tr", {}, element("td"), columns.map((column) => element("th", { scope: "col" }, bdi(column))))),
        element("tbody", {}, keys.map((key, row) => element("tr", {}, element("th", { scope: "row" }, bdi(key)),
          cells[row].map(({ input }) => element("td", {}, input))))))),
      raw: () => JSON.stringify(cells.map((row) => row.map(({ input }) => input.value.trim()))),
      parse() {
        const rows = keys.map((key, row) => ({ key, cells: cells[row].map(read).map((cell) => (cell === "" ? null : cell)) }));
        return { value: rows.some((row) => row.cells.some((cell) => cell !== null)) ? { table: { columns, rows } } : undefined };
      },
    };
  },

  link(value, context) {
    const names = { title: "editor.linkTitle", symbol: "editor.linkSymbol", url: "editor.linkURL", page: "editor.linkPage" };
    const box = element("div", {});
    let parts = [];
    const add = (reference) => {
      const inputs = Object.fromEntries(Object.keys(names).map((name) => [name, lineInput(reference[name], name)]));
      const remove = button(say("editor.remove"), { class: "quiet" });
      const row = element("div", { class: "reference-row" }, Object.entries(names).map(([name, key]) => labelled(say(key), inputs[name])), remove);
      const part = { reference, inputs };
      remove.addEventListener("click", () => {
        parts = parts.filter((each) => each !== part);
        row.remove();
        context.changed();
        more.focus();
      });
      parts.push(part);
      box.append(row);
      return inputs.title;
    };
    (value?.links?.length ? value.links : [{}]).forEach(add);
    const more = button(say("editor.addLink"), { class: "quiet" });
    more.addEventListener("click", () => add({}).focus());
    const all = () => parts.map(({ reference, inputs }) => {
      const result = { ...reference };
      for (const [name, input] of Object.entries(inputs)) {
        if (input.value.trim()) result[name] = input.value.trim();
        else delete result[name];
      }
      return result;
    }).filter((reference) => Object.keys(reference).length);
    return {
      node: element("div", {}, box, more),
      raw: () => JSON.stringify(all()),
      parse: () => ({ value: all().length ? { links: all() } : undefined }),
    };
  },
};

/** What fits the value best: a value of another kind than the question's is still shown for editing. */
function editorKind(kind, value) {
  if (value === undefined) return kind;
  if (value === null || typeof value !== "object") return typeof value === "boolean" ? "yesNo" : "number";
  const names = { choice: "singleChoice", choices: "multipleChoice", number: "number", day: "date", text: "text", items: "list", table: "table", links: "link" };
  return names[Object.keys(names).find((name) => name in value)] ?? kind;
}

/** The editor of one element; what is not touched is read back exactly as it was. */
function makeEditor(question, key, value, whenChanged) {
  const known = elementOf(question, key);
  const kind = editorKind(known?.kind ?? question.kind, value);
  const label = newControlID();
  const problem = element("p", { class: "error", id: newControlID(), hidden: true });
  const isOnly = key === "value" && question.elements.length < 2;
  const context = { question, label, unit: known?.unit ?? question.unit, changed: () => whenChanged() };
  const editor = editors[kind]?.(value, context) ?? editors.text(value, context);
  const node = element("fieldset", { class: `editor${isOnly ? " only" : ""}`, dataset: { editor: key, kind } },
    element("legend", { id: label, class: isOnly ? "unseen" : null }, bdi(elementLabel(question, key)),
      !isOnly && known?.status && known.status !== "none" && element("span", { class: "small" }, ` · ${say(`status.${known.status}`)}`)),
    editor.node, problem);
  const first = editor.raw();
  node.addEventListener("input", context.changed);
  node.addEventListener("change", context.changed);
  return {
    key, node,
    focus: () => node.querySelector("input:checked, textarea, input, button")?.focus(),
    read() {
      const result = editor.raw() === first ? { value } : editor.parse();
      problem.hidden = !result.error;
      problem.textContent = result.error ?? "";
      for (const input of node.querySelectorAll("[aria-invalid]")) input.removeAttribute("aria-invalid");
      if (result.error) {
        result.input.setAttribute("aria-invalid", "true");
        result.input.setAttribute("aria-describedby", problem.id);
      }
      return result;
    },
  };
}
