import { load, pageText } from "./load.mjs";

/** A node that only remembers what it was given. */
class StubNode {
  attributes = {};
  children = [];

  constructor(tag) { this.tag = tag; }

  setAttribute(name, value) { this.attributes[name] = String(value); }

  append(...nodes) { this.children.push(...nodes); }

  get textContent() { return this.children.map((child) => typeof child === "string" ? child : child.textContent).join(""); }

  /** All nodes with this tag below this one, in their order. */
  all(tag) {
    const below = this.children.filter((child) => child instanceof StubNode);
    return below.flatMap((child) => [...(child.tag === tag ? [child] : []), ...child.all(tag)]);
  }
}

/** What the scripts declare, with the page's words in a language, for a form without questions. */
export function loadPage(scripts, names, language = "en") {
  const texts = { data: JSON.stringify({ view: "recipient", language, form: { language: "en" }, questions: [] }) };
  texts.words = JSON.stringify({ [language]: JSON.parse(pageText(`words/${language}.json`)) });
  const document = {
    documentElement: {},
    getElementById: (id) => ({ textContent: texts[id] }),
    createElement: (tag) => new StubNode(tag),
    createElementNS: (_, tag) => new StubNode(tag),
  };
  const page = load(["10-words.js", "15-elements.js", ...scripts], ["setLanguage", "say", ...names], { document });
  page.setLanguage(language);
  return page;
}
