// Where the answers come from: bands from source forms to results, and a table of source forms by section.
// What is counted and where it is drawn is worked out first, without a page; only the last functions make elements.

const FLOW_WIDTH = 640;
const FLOW_COLUMN = { start: 208, end: 432, bar: 12 };
// The results in the order they are drawn: what is settled, what needs work, what is not there. Each has a pattern,
// because colour alone tells some readers nothing.
const FLOW_PATTERNS = {
  reuseVerbatim: "",
  reuseTransformed: "M0 8L8 0",
  partial: "M2 4h3",
  stale: "M0 4H8",
  conflict: "M0 0L8 8M0 8L8 0",
  linkOnly: "M4 0V8",
  notRecognised: "M0 0L8 8",
  withheld: "M2 2h4v4h-4z",
  noSource: "M0 4h2",
};
const COVER_KINDS = ["full", "part", "stale", "link"];
const COVER_SHAPES = { full: "●", part: "◐", stale: "○", link: "↗" };
const CLOSED_KINDS = new Set(["yesNo", "singleChoice", "number", "date"]);

/** The sources of a question that count for something, with the submission of each. */
function* countingSources(data, question) {
  for (const source of question.sources ?? []) {
    const submission = data.submissions?.[source.submission];
    if (submission && source.status !== "dropped") yield { source, submission };
  }
}

/**
 * The form that a question's result rests on: of its draft, else of the first source that can be used,
 * else of the first that explains the result; null if there is none.
 */
function formBehind(data, question) {
  let best = null;
  let bestRank = 4;
  for (const { source, submission } of countingSources(data, question)) {
    const usable = source.status === "usable";
    const rank = usable && source.roles?.includes("draft") ? 0 : usable ? 1 : source.status === question.outcome ? 2 : 3;
    if (rank < bestRank) { best = submission; bestRank = rank; }
  }
  return best;
}

/** Adds to a count. */
function countUp(counts, key, by = 1) { counts.set(key, (counts.get(key) ?? 0) + by); }

/** The biggest keys, biggest first, equals in the order of their names. */
function biggest(counts, most) {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, most).map(([key]) => key);
}

/**
 * How many questions get which result from which form, each question counted once.
 *
 * Sources are named by their form, "others" are the ones after the biggest, "none" is nothing found.
 */
function answerFlows(data, most = 10) {
  const titles = new Map();
  const totals = new Map();
  const counted = [];
  let leftOut = 0;
  for (const question of data.questions) {
    if (question.outcome === "notApplicable") { leftOut += 1; continue; }
    const submission = question.outcome === "noSource" ? null : formBehind(data, question);
    if (submission) { titles.set(submission.form, submission.formTitle); countUp(totals, submission.form); }
    counted.push([submission?.form, question.outcome]);
  }
  const forms = biggest(totals, most);
  const place = new Map(forms.map((form, index) => [form, index]));
  const results = Object.keys(FLOW_PATTERNS);
  const flows = new Map();
  for (const [form, outcome] of counted) {
    const from = form === undefined ? forms.length + 1 : place.get(form) ?? forms.length;
    countUp(flows, from * results.length + results.indexOf(outcome));
  }
  const sources = forms.map((form) => ({ kind: "form", form, title: titles.get(form), count: totals.get(form) }));
  sources.push({ kind: "others", forms: totals.size - forms.length, count: 0 }, { kind: "none", count: 0 });
  const targets = results.map((outcome) => ({ outcome, count: 0 }));
  const links = [...flows].sort(([a], [b]) => a - b).map(([key, count]) => {
    const source = sources[Math.floor(key / results.length)];
    const target = targets[key % results.length];
    if (source.kind !== "form") source.count += count;
    target.count += count;
    return { source, target, count };
  });
  const some = ({ count }) => count > 0;
  return { total: counted.length, leftOut, sources: sources.filter(some), targets: targets.filter(some), links };
}

/** Where the bars and bands of a picture of flows stand. */
function flowLayout(flows, mirrored) {
  const scale = Math.min(240 / Math.max(flows.total, 1), 12);
  const stack = (nodes, least) => {
    let y = 8;
    const placed = nodes.map((node) => {
      const height = Math.max(node.count * scale, 1);
      const slot = Math.max(height, least) + 8;
      const top = y + (slot - 8 - height) / 2;
      y += slot;
      return { node, y: top, height, used: 0 };
    });
    return { placed, height: y };
  };
  const sources = stack(flows.sources, 32);
  const targets = stack(flows.targets, 18);
  const height = Math.max(sources.height, targets.height);
  for (const column of [sources, targets]) {
    for (const bar of column.placed) bar.y += (height - column.height) / 2;
  }
  const at = (x) => mirrored ? FLOW_WIDTH - x : x;
  const { start, end, bar } = FLOW_COLUMN;
  const find = (column, node) => column.placed.find((placed) => placed.node === node);
  const bands = flows.links.map((link) => {
    const [source, target] = [find(sources, link.source), find(targets, link.target)];
    const thickness = Math.max(link.count * scale, 1);
    const band = { ...link, from: source.y + source.used, to: target.y + target.used, thickness };
    source.used += link.count * scale;
    target.used += link.count * scale;
    return band;
  });
  return {
    height, bands, sources: sources.placed, targets: targets.placed,
    sourceBar: Math.min(at(start), at(start + bar)), targetBar: Math.min(at(end), at(end + bar)),
    bandStart: at(start + bar), bandEnd: at(end), sourceLabel: at(start - 6), targetLabel: at(end + bar + 6),
  };
}

/** The outline of a band. */
function bandPath(band, layout) {
  const number = (value) => String(Math.round(value * 100) / 100);
  const [x, end, middle] = [layout.bandStart, layout.bandEnd, (layout.bandStart + layout.bandEnd) / 2].map(number);
  const [y, to, yBelow, toBelow] = [band.from, band.to, band.from + band.thickness, band.to + band.thickness].map(number);
  return `M${x} ${y}C${middle} ${y} ${middle} ${to} ${end} ${to}V${toBelow}C${middle} ${toBelow} ${middle} ${yBelow} ${x} ${yBelow}Z`;
}

/**
 * Of how many questions in each section the answers of a form settle everything, settle a part, are out of date or can be linked.
 *
 * Sections are the whole ones up to the limit, else their first levels.
 */
function sectionCoverage(data, mostForms = 30, mostSections = 12) {
  const names = data.sections ?? [];
  const tops = [...new Set(names.map((name) => name.split(" / ")[0]))];
  const columns = names.length > mostSections && tops.length > 1 ? tops : [...new Set(names)];
  const columnOf = names.map((name) => columns.includes(name) ? columns.indexOf(name) : columns.indexOf(name.split(" / ")[0]));
  const sections = columns.map((name) => ({ name, questions: 0 }));
  const titles = new Map();
  const totals = new Map();
  const found = [];
  for (const question of data.questions) {
    if (question.outcome === "notApplicable") continue;
    const column = columnOf[question.section];
    if (column !== undefined) sections[column].questions += 1;
    const covers = formCovers(data, question, titles);
    for (const form of covers.keys()) countUp(totals, form);
    found.push([column, covers]);
  }
  const forms = biggest(totals, mostForms);
  const rows = forms.map((form) => ({ form, title: titles.get(form) }));
  if (totals.size > forms.length) rows.push({ form: null, forms: totals.size - forms.length });
  for (const row of rows) { row.cells = columns.map(emptyCover); row.total = emptyCover(); }
  const place = new Map(forms.map((form, index) => [form, index]));
  for (const [column, covers] of found) {
    // Of several forms in the row of the others the best counts, so that no question counts twice.
    const best = new Map();
    for (const [form, kind] of covers) {
      const row = place.get(form) ?? forms.length;
      best.set(row, Math.min(best.get(row) ?? kind, kind));
    }
    for (const [row, kind] of best) {
      if (column !== undefined) rows[row].cells[column][COVER_KINDS[kind]] += 1;
      rows[row].total[COVER_KINDS[kind]] += 1;
    }
  }
  return { sections, rows, questions: found.length };
}

function emptyCover() { return { full: 0, part: 0, stale: 0, link: 0 }; }

/** What the answers of each form do for a question: form to place in `COVER_KINDS`. */
function formCovers(data, question, titles) {
  const elements = new Map((question.elements ?? []).map((element) => [element.key, element]));
  const reached = new Map();
  const covers = new Map();
  for (const { source, submission } of countingSources(data, question)) {
    const form = submission.form;
    const kind = { usable: 1, stale: 2, linkOnly: 3 }[source.status];
    if (kind === undefined) continue;
    titles.set(form, submission.formTitle);
    covers.set(form, Math.min(covers.get(form) ?? kind, kind));
    if (kind > 1) continue;
    if (!reached.has(form)) reached.set(form, new Set());
    const relation = data.chains?.[source.chain]?.relation ?? [];
    const whole = relation.length > 0 && relation.every((name) => name === "equal" || name === "superset");
    for (const key of source.elements ?? []) {
      const element = elements.get(key);
      const covering = whole || element?.nature === "exclusive" || CLOSED_KINDS.has(element?.kind);
      if (covering && element && element.status !== "part") reached.get(form).add(key);
    }
  }
  for (const [form, keys] of reached) {
    if (keys.size > 0 && keys.size === elements.size) covers.set(form, 0);
  }
  return covers;
}

/** Cuts a label to a width, counting the signs of Chinese and its neighbours double. */
function pictureLabel(text, width) {
  let used = 0;
  let kept = "";
  for (const sign of text) {
    used += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(sign) ? 2 : 1;
    if (used > width) return `${kept.trimEnd()}…`;
    kept += sign;
  }
  return kept;
}

/** Keeps the direction of a name from turning what stands beside it. */
function isolatedName(text) { return `\u2068${text}\u2069`; }

/** What scrolls sideways by itself, so that the page does not. */
const pictureScroll = (label, child) =>
  element("div", { class: "picture-scroll", role: "group", tabindex: "0", "aria-label": label }, child);

function flowSourceName(source) {
  if (source.kind === "none") return say("pictures.noSource");
  return source.form ?? say("pictures.others", { n: source.forms });
}

/** The name and title of a form, as the head of a row. */
function pictureRowHead(source) {
  const title = textIn(source.title);
  return element("th", { scope: "row" }, bdi(flowSourceName(source)),
    title.text && element("span", { class: "picture-title", lang: title.language, dir: "auto" }, withMarks(title.text)));
}

const pictureHead = (...content) => element("th", { scope: "col" }, ...content);

function pictureTable(caption, heads, rows) {
  return pictureScroll(caption, element("table", { class: "figures picture-table" }, element("caption", {}, caption),
    element("thead", {}, element("tr", {}, heads)), element("tbody", {}, rows)));
}

const emptyPicture = (caption) =>
  element("figure", { class: "picture" }, element("figcaption", {}, caption), element("p", {}, say("pictures.empty")));

/** A picture of where the answers come from: source forms, results and bands between them, with the same as a table. */
function sankeyPicture(data) {
  const flows = answerFlows(data);
  const caption = say("pictures.sankey");
  if (flows.total === 0) return emptyPicture(caption);
  const rows = flows.links.map((link) => element("tr", {}, pictureRowHead(link.source),
    element("td", {}, say(`outcome.${link.target.outcome}`)), element("td", {}, formatNumber(link.count))));
  const heads = [say("filter.source"), say("filter.outcome"), say("list.title")].map((name) => pictureHead(name));
  return element("figure", { class: "picture" },
    element("figcaption", {}, caption),
    pictureScroll(caption, drawFlows(flows, document.documentElement.dir === "rtl")),
    flows.leftOut > 0 && element("p", {}, say("pictures.leftOut", { n: flows.leftOut })),
    element("details", {}, element("summary", {}, say("pictures.asTable")), pictureTable(caption, heads, rows)));
}

function drawFlows(flows, mirrored) {
  const layout = flowLayout(flows, mirrored);
  const patterns = flows.targets.map(({ outcome }) =>
    svg("pattern", { id: `flow-pattern-${outcome}`, width: "8", height: "8", patternUnits: "userSpaceOnUse" },
      svg("path", { d: FLOW_PATTERNS[outcome], class: "flow-pattern" })));
  const filled = (tag, attributes, outcome) => [svg(tag, { ...attributes, class: `flow outcome-${outcome}` }),
    svg(tag, { ...attributes, fill: `url(#flow-pattern-${outcome})` })];
  const bar = (x, { y, height }) => ({ x: String(x), y: y.toFixed(2), width: String(FLOW_COLUMN.bar), height: height.toFixed(2) });
  const label = (x, y, anchor, text) => svg("text", { x: String(x), y: y.toFixed(2), "text-anchor": anchor }, text);
  const bands = layout.bands.map((band) => {
    const { source, target: { outcome }, count } = band;
    const title = say("pictures.flow",
      { source: isolatedName(flowSourceName(source)), target: say(`outcome.${outcome}`), n: count });
    return svg("g", {}, svg("title", {}, title), filled("path", { d: bandPath(band, layout) }, outcome));
  });
  const sources = layout.sources.map((placed) => {
    const { node, y, height } = placed;
    const title = textIn(node.title).text;
    const name = `${isolatedName(pictureLabel(flowSourceName(node), 24))} · ${formatNumber(node.count)}`;
    return [svg("rect", { ...bar(layout.sourceBar, placed), class: "flow-bar" }),
      label(layout.sourceLabel, y + height / 2 + (title ? -3 : 4), "end", name),
      title && label(layout.sourceLabel, y + height / 2 + 12, "end", isolatedName(pictureLabel(title, 28)))];
  });
  const targets = layout.targets.map((placed) => {
    const { node: { outcome, count }, y, height } = placed;
    const name = `${say(`outcome.${outcome}`)} · ${formatNumber(count)}`;
    return [filled("rect", bar(layout.targetBar, placed), outcome),
      label(layout.targetLabel, y + height / 2 + 4, "start", name)];
  });
  return svg("svg", {
    class: "picture-flows", role: "img", viewBox: `0 0 ${FLOW_WIDTH} ${Math.ceil(layout.height)}`,
    direction: mirrored ? "rtl" : "ltr", "aria-labelledby": "picture-flows-title", "aria-describedby": "picture-flows-how",
  }, svg("title", { id: "picture-flows-title" }, say("pictures.sankey")),
  svg("desc", { id: "picture-flows-how" }, say("pictures.how")),
  svg("defs", {}, patterns), bands, sources, targets);
}

/** A table of source forms by sections of this form: of how many questions each settles what. */
function coverageMatrix(data) {
  const { sections, rows, questions } = sectionCoverage(data);
  const caption = say("pictures.matrix");
  if (rows.length === 0) return emptyPicture(caption);
  const cell = (cover) => {
    const kinds = COVER_KINDS.filter((kind) => cover[kind] > 0);
    if (kinds.length === 0) return element("td", {}, say("pictures.nothing"));
    return element("td", {}, kinds.map((kind) => element("span", { class: kind === "full" ? "cover strong" : "cover" },
      element("span", { "aria-hidden": "true" }, COVER_SHAPES[kind]), " ", say(`pictures.${kind}`, { n: cover[kind] }))));
  };
  const head = (name, n) => pictureHead(bdi(name), element("span", { class: "picture-title" }, say("pictures.questions", { n })));
  const heads = [pictureHead(say("filter.source")), ...sections.map((section) => head(section.name, section.questions)),
    head(say("pictures.total"), questions)];
  const lines = rows.map((row) => element("tr", {}, pictureRowHead(row), row.cells.map(cell), cell(row.total)));
  return element("figure", { class: "picture" }, pictureTable(caption, heads, lines));
}
