const data = JSON.parse(document.getElementById("data").textContent);
const tables = unpack(JSON.parse(document.getElementById("words").textContent));
const languages = Object.keys(tables);
const isInternal = data.view === "internal";

/** The tables by language, group and name; they come without names, which stand once in front of them. */
function unpack({ keys, ...packed }) {
  if (!keys) return packed;
  const named = (names, values) => Object.fromEntries(names.map((name, place) => [name, values[place]]));
  return Object.fromEntries(Object.entries(packed).map(([tag, groups]) =>
    [tag, Object.fromEntries(keys.map(([group, names], place) => [group, named(names, groups[place])]))]));
}

let language = "en";
let words = tables.en;

function setLanguage(wanted) {
  language = tables[wanted] ? wanted : "en";
  words = tables[language];
  document.documentElement.lang = language;
  document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
}

function lookUp(table, key) {
  const [group, name] = key.split(".");
  return table?.[group]?.[name];
}

const formats = new Map();

function cached(name, make) {
  const key = `${language} ${name}`;
  if (!formats.has(key)) formats.set(key, make());
  return formats.get(key);
}

const formatNumber = (number) => cached("number", () => new Intl.NumberFormat(language)).format(number);

/** The words for a key; `n` chooses among plural forms. */
function say(key, values = {}) {
  let form = lookUp(words, key) ?? lookUp(tables.en, key) ?? key;
  if (typeof form === "object") {
    const rules = cached("plural", () => new Intl.PluralRules(language));
    form = form[rules.select(values.n ?? 0)] ?? form.other;
  }
  return form.replace(/\{(\w+)\}/g, (mark, name) => {
    const value = values[name];
    return value === undefined ? mark : typeof value === "number" ? formatNumber(value) : String(value);
  });
}

const languageName = (tag) => {
  try {
    return cached("languages", () => new Intl.DisplayNames([language], { type: "language" })).of(tag) ?? tag;
  } catch {
    return tag;
  }
};

function sayDay(day) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day ?? "")) return day ?? "";
  const date = new Date(`${day}T00:00:00Z`);
  if (isNaN(date)) return day;
  return cached("day", () => new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" })).format(date);
}

function sayTime(time) {
  const date = new Date(time);
  if (isNaN(date)) return time ?? "";
  const isToday = date.toDateString() === new Date().toDateString();
  const options = isToday ? { timeStyle: "short" } : { dateStyle: "medium", timeStyle: "short" };
  return cached(`time ${isToday}`, () => new Intl.DateTimeFormat(language, options)).format(date);
}

const marks = { ar: ["؛ ", "، "], zh: ["；", "，"] };

/** Parts of a sentence with the strong or the weak mark of the language between them. */
const joinWords = (parts, isWeak) => parts.filter(Boolean).join((marks[language] ?? ["; ", ", "])[isWeak ? 1 : 0]);
