const byId = (id) => document.getElementById(id);

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "dataset") Object.assign(node.dataset, value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== false && child !== "") node.append(child);
  }
  return node;
}

/** An element; text only ever becomes text nodes. */
const element = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);

const svg = (tag, attributes, ...children) =>
  fill(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);

const unseen = (text) => element("span", { class: "unseen" }, text);

/** The text in the interface language, else the original. */
function textIn(text) {
  return text?.find((entry) => entry.language === language) ?? text?.[0] ?? { language: undefined, text: "" };
}

const titleOf = (text) => textIn(text).text;

const langOf = (tag) => (tag === "und" ? undefined : tag);

/** Text from outside, kept from changing the direction of what stands around it. */
const bdi = (text, tag) => element("bdi", { dir: "auto", lang: langOf(tag) }, withMarks(String(text ?? "")));

const localized = (text) => {
  const entry = textIn(text);
  return bdi(entry.text, entry.language);
};

const longest = 20000;
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** `auto`; for a long text, on which browsers take seconds to find out, what its first letter says. */
const directionOf = (text) => (text.length <= longest ? "auto" : rightToLeft.test(/\p{L}/u.exec(text)?.[0]) ? "rtl" : "ltr");

/** A paragraph of outside text; the line breaks are kept by the style sheet. */
const passage = (text, tag, attributes) =>
  element("div", { class: "passage", dir: directionOf(String(text ?? "")), lang: langOf(tag), ...attributes }, withMarks(String(text ?? "")));

/** A sentence of the engine, which speaks English. */
const english = (text, tag = "span") => element(tag, { lang: "en", dir: "ltr", class: "english" }, withMarks(text));

const opening = /[\u202A\u202B\u202D\u202E\u2066-\u2068]/;
const controls = /([\u202A-\u202E\u2066-\u2069])/;

/** Whether direction marks are opened and not closed, or closed and not opened. */
function hasLooseMarks(text) {
  if (!controls.test(text)) return false;
  const open = [];
  for (const mark of text) {
    if (opening.test(mark)) open.push(mark < "\u2066" ? "\u202C" : "\u2069");
    else if (mark === "\u202C" || mark === "\u2069") {
      if (open.pop() !== mark) return true;
    } else if (mark === "\n" && open.length) return true;
  }
  return open.length > 0;
}

const markName = (mark) => `U+${mark.codePointAt(0).toString(16).toUpperCase()}`;

/** The text, with loose direction marks taken out of force and shown. */
function withMarks(text) {
  if (!hasLooseMarks(text)) return text;
  return text.split(controls).map((part, index) =>
    index % 2 ? element("span", { class: "mark", dir: "ltr" }, markName(part)) : part);
}

/** Calls `show` with the text, of a very long one only with the beginning until asked. */
function shortened(text, show) {
  if (text.length <= longest) return show(text);
  const box = element("div", {}, show(`${text.slice(0, longest)}…`));
  const more = element("button", { type: "button", class: "quiet" }, say("source.more", { n: text.length }));
  more.addEventListener("click", () => box.replaceChildren(show(text)));
  box.append(more);
  return box;
}

/** A link for addresses of the web; anything else stays text. */
function link(address, label) {
  let isWeb = false;
  try {
    isWeb = /^https?:\/\//i.test(address) && ["http:", "https:"].includes(new URL(address).protocol);
  } catch { /* not an address */ }
  const content = bdi(label ?? address);
  if (!isWeb) return label && address ? element("span", {}, content, " ", bdi(address)) : content;
  return element("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, content);
}

const button = (label, attributes) => element("button", { type: "button", ...attributes }, label);

let announced;
function announce(text) {
  const place = byId("announcer");
  clearTimeout(announced);
  place.textContent = "";
  // An emptied region is read again even when the same words return.
  announced = setTimeout(() => { place.textContent = text; }, 60);
}

/** A shape that tells outcomes apart without colour. */
const shapes = {
  conflict: "M8 1 15 14H1ZM8 6v4M8 11.5v1",
  stale: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM8 4v4l3 2",
  reuseTransformed: "M8 1 15 8 8 15 1 8Z",
  reuseVerbatim: "M1.5 1.5h13v13h-13Z",
  linkOnly: "M6 10 10 6M7 4l2-2a3.5 3.5 0 0 1 5 5l-2 2M9 12l-2 2a3.5 3.5 0 0 1-5-5l2-2",
  notRecognised: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM3 3l10 10",
  withheld: "M3 7h10v8H3ZM5 7V4.5a3 3 0 0 1 6 0V7",
  noSource: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Z",
  notApplicable: "M2 8h12",
};
const solid = new Set(["reuseTransformed", "reuseVerbatim", "partial", "withheld"]);

function shape(outcome) {
  return svg("svg", { viewBox: "0 0 16 16", class: `shape outcome-${outcome}${solid.has(outcome) ? " solid" : ""}`,
    "aria-hidden": "true" }, outcome === "partial"
    ? [svg("path", { d: "M8 1a7 7 0 0 0 0 14Z" }), svg("path", { d: "M8 1a7 7 0 0 1 0 14", class: "hollow" })]
    : svg("path", { d: shapes[outcome] ?? shapes.noSource }));
}

const outcomeMark = (outcome) =>
  element("span", { class: `outcome outcome-${outcome}` }, shape(outcome), element("span", {}, say(`outcome.${outcome}`)));
