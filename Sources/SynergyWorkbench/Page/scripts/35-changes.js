/** The words that changed between two texts, marked for eyes and for ears; nothing when they have little in common. */
function changesNode(before, after, tag) {
  if (before.length + after.length > longest * 2) return null;
  const parts = differences(before, after);
  const common = parts.reduce((sum, part) => sum + (part.kind === "same" ? part.text.trim().length : 0), 0);
  if (common * 5 < Math.min(before.length, after.length)) return null;
  return element("div", { class: "passage changes", dir: "auto", lang: langOf(tag) }, parts.map((part) =>
    part.kind === "same" ? part.text : element(part.kind === "added" ? "ins" : "del", {},
      unseen(` [${say(`change.${part.kind}`)} `), part.text, unseen(` ${say("change.end")}] `))));
}

const differs = (before, after) => before.replace(/\s+/g, " ").trim() !== after.replace(/\s+/g, " ").trim();

/** The languages of a value, so that only texts of one language are compared. */
function textByLanguage(values, question, tag) {
  const texts = new Map();
  for (const [key, value] of values) {
    if (value?.text !== undefined)
      for (const each of entriesOf(value, tag)) texts.set(`${key}\n${each.language}`, each.text);
    else texts.set(`${key}\n`, valueText(value, question));
  }
  return texts;
}

/** What differs between two form values, element by element; nothing where there is nothing to compare. */
function comparison(before, after, question, tags = {}) {
  const old = textByLanguage(before, question, tags.before);
  const parts = [];
  for (const [place, text] of textByLanguage(after, question, tags.after)) {
    const [key, tag] = place.split("\n");
    const earlier = old.get(place);
    const changes = earlier !== undefined && differs(earlier, text) && changesNode(earlier, text, tag);
    if (changes) parts.push(element("div", {}, key === "value" ? null : element("p", { class: "small" }, bdi(elementLabel(question, key))), changes));
  }
  return parts.length ? element("div", {}, parts) : null;
}
