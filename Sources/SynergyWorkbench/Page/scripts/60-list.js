const rows = new Map();
const sectionBlocks = new Map();
const attention = { conflict: 0, stale: 1, partial: 2 };
let order = "attention";

const rankOf = (question) => attention[question.outcome] ?? 3;
const shortText = (text) => (text.length > 150 ? `${text.slice(0, 149).trimEnd()}…` : text);
const sectionName = (index) => data.sections[index] || say("list.noSection");
const sectionParts = (index) => sectionName(index).split(" / ");

const rowPatterns = new Map();

/** A copy of a finished row is much cheaper than a new one. */
function rowPattern(outcome) {
  const key = `${language} ${outcome}`;
  if (!rowPatterns.has(key))
    rowPatterns.set(key, element("li", {}, element("a", { tabindex: "-1" }, element("span", { class: "number" }),
      element("bdi", { class: "short", dir: "auto" }), element("span", { class: "marks" }, outcomeMark(outcome),
        element("span", { class: "decided" })))));
  return rowPatterns.get(key).cloneNode(true);
}

function makeRow(question) {
  const item = rowPattern(question.outcome);
  const anchor = item.firstChild;
  anchor.href = `#q=${encodeURIComponent(question.id)}`;
  anchor.dataset.question = question.id;
  const [number, short, marks] = anchor.children;
  number.textContent = question.number;
  const entry = textIn(question.text);
  short.lang = entry.language;
  short.textContent = shortText(entry.text);
  const row = { item, anchor, marks, outcome: question.outcome };
  rows.set(question.id, row);
  showRow(question);
  return item;
}

const decidedName = (standing) => standing.decision?.action ?? "none";

/** The row's marks after a decision. */
function showRow(question) {
  const row = rows.get(question.id);
  const standing = standingOf(question);
  const outcome = outcomeOf(question);
  if (outcome !== row.outcome) row.marks.firstChild.replaceWith(outcomeMark(outcome));
  row.outcome = outcome;
  const name = decidedName(standing);
  row.anchor.dataset.outcome = outcome;
  row.anchor.dataset.decided = name;
  row.anchor.classList.toggle("off", reachOf(question).state === "off" || outcome === "notApplicable");
  const mark = row.marks.lastChild;
  const isOpen = name === "none" && !standing.rivals.length;
  mark.classList.toggle("is-settled", standing.settles);
  mark.textContent = standing.rivals.length ? `⇄ ${say("filter.rivals")}`
    : standing.needsRecheck ? `↻ ${say("filter.needsRecheck")}`
    : (standing.settles ? "✓ " : isOpen ? "" : "· ") + (isOpen ? "" : say(`decided.${name}`));
  if (isOpen) mark.append(unseen(say("decided.none")));
}

function questionsBySection() {
  const groups = new Map(data.sections.map((_, index) => [index, []]));
  for (const question of questions) {
    if (!groups.has(question.section)) groups.set(question.section, []);
    groups.get(question.section).push(question);
  }
  return groups;
}

const grouped = questionsBySection();

function inOrder(group) {
  if (order === "form") return group;
  return group.map((question, index) => ({ question, index }))
    .sort((one, other) => rankOf(one.question) - rankOf(other.question) || one.index - other.index)
    .map((each) => each.question);
}

/** The questions as the list shows them, from top to bottom. */
function listed() {
  return [...grouped.values()].flatMap(inOrder).filter((question) => !rows.get(question.id).item.hidden);
}

/** Rows in short lists: the browser lays out only those in sight. */
function listsOf(group, makeItem) {
  const items = inOrder(group).map(makeItem);
  const lists = [];
  for (let start = 0; start < items.length; start += 50) {
    lists.push(element("ul", {}, items.slice(start, start + 50)));
  }
  return lists;
}

function buildList() {
  rows.clear();
  sectionBlocks.clear();
  const blocks = [];
  for (const [index, group] of grouped) {
    if (!group.length) continue;
    const rowsOfBlock = element("div", {}, listsOf(group, makeRow));
    const count = element("span", { class: "count" });
    const parts = sectionParts(index);
    const toggle = element("button", { type: "button", "aria-expanded": "true" },
      element("span", {}, parts.length > 1 && element("span", { class: "above" }, bdi(parts.slice(0, -1).join(" › ")), " › "),
        bdi(parts.at(-1))), " ", count);
    toggle.addEventListener("click", () => {
      rowsOfBlock.hidden = !rowsOfBlock.hidden;
      toggle.setAttribute("aria-expanded", String(!rowsOfBlock.hidden));
    });
    const bulk = button("", { class: "quiet", dataset: { bulk: index }, hidden: true, onclick: () => acceptTogether(index) });
    const block = element("section", { dataset: { section: index } }, element("h3", {}, toggle), bulk, rowsOfBlock);
    sectionBlocks.set(index, { block, count, bulk, rowsOfBlock, toggle, group });
    blocks.push(block);
  }
  byId("rows").replaceChildren(...blocks);
  for (const index of sectionBlocks.keys()) showSection(index);
}

function reorderList() {
  for (const { rowsOfBlock, group } of sectionBlocks.values())
    rowsOfBlock.replaceChildren(...listsOf(group, (question) => rows.get(question.id).item));
}

/** The drafts of a section that may be accepted together: word for word, opened, undecided. */
function forBulk(index) {
  return grouped.get(index).filter((question) => question.outcome === "reuseVerbatim" && question.draft
    && state.opened.has(question.id) && isAsked(question) && !standingOf(question).heads.length && !state.work[question.id]);
}

function showSection(index) {
  const { count, bulk, group } = sectionBlocks.get(index);
  const asked = group.filter(isAsked);
  count.textContent = `${formatNumber(asked.filter((question) => standingOf(question).settles).length)}/${formatNumber(asked.length)}`;
  const n = forBulk(index).length;
  bulk.hidden = n === 0;
  bulk.textContent = say("list.bulk", { n });
}

/** Shows the progress of everything; only spoken when its words change. */
let progressSoon;
function showProgress(isFirst) {
  const totals = { done: 0, total: 0, conflict: 0, stale: 0, rivals: 0 };
  for (const question of questions) {
    if (!isAsked(question)) continue;
    const standing = standingOf(question);
    totals.total += 1;
    totals.done += standing.settles;
    totals.rivals += standing.rivals.length > 0;
    const outcome = outcomeOf(question);
    if (!standing.settles && (outcome === "conflict" || outcome === "stale")) totals[outcome] += 1;
  }
  const rest = ["conflict", "stale", "rivals"].filter((name) => totals[name]).map((name) => say(`top.${name}`, { n: totals[name] }));
  const text = joinWords([say("top.decided", totals), joinWords(rest, true)]);
  byId("progress-bar").firstChild.style.setProperty("inline-size", `${(100 * totals.done) / Math.max(1, totals.total)}%`);
  clearTimeout(progressSoon);
  const show = () => { if (byId("progress").textContent !== text) byId("progress").textContent = text; };
  if (isFirst) show();
  else progressSoon = setTimeout(show, 150);
}

function markOpenRow(id) {
  const before = byId("rows").querySelector('[aria-current="true"]');
  before?.removeAttribute("aria-current");
  setTabStop(rows.get(id)?.anchor);
  rows.get(id)?.anchor.setAttribute("aria-current", "true");
}

let tabStop = null;
function setTabStop(anchor) {
  tabStop?.setAttribute("tabindex", "-1");
  tabStop = anchor ?? null;
  tabStop?.setAttribute("tabindex", "0");
}

function scrollToRow(id) {
  const row = rows.get(id);
  if (!row || row.item.hidden) return;
  const box = byId("rows").getBoundingClientRect();
  const place = row.anchor.getBoundingClientRect();
  if (place.top < box.top || place.bottom > box.bottom) byId("rows").scrollTop += place.top - box.top - box.height / 3;
}

function moveInList(event) {
  const anchor = event.target.closest?.("a[data-question]");
  if (!anchor) return;
  const anchors = listed().map((question) => rows.get(question.id)).filter((row) => !row.item.closest("div").hidden).map((row) => row.anchor);
  const at = anchors.indexOf(anchor);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: anchors.length - 1 }[event.key];
  if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  if (!anchors[to]) return;
  setTabStop(anchors[to]);
  anchors[to].focus();
}
