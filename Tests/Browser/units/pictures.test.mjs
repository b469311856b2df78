import assert from "node:assert/strict";
import { test } from "node:test";
import { pageText, SplitMix64 } from "./load.mjs";
import { loadPage } from "./page.mjs";

const names = ["answerFlows", "flowLayout", "bandPath", "sectionCoverage", "pictureLabel", "sankeyPicture", "coverageMatrix"];
const page = loadPage(["40-pictures.js"], names);
const { answerFlows, flowLayout, bandPath, sectionCoverage, pictureLabel } = page;

const english = (text) => [{ language: "en", text }];
const submissions = [
  { id: "S0", form: "GRETA-R3", formTitle: english("Questionnaire of the third round") },
  { id: "S1", form: "CEDAW", formTitle: english("Reporting guidelines") },
  { id: "S2", form: "GRETA-R3", formTitle: english("Questionnaire of the third round") },
];
const chains = [{ relation: ["equal"] }, { relation: ["subset"] }, { relation: ["equal", "overlap"] }];
const value = (more) => [{ key: "value", kind: "yesNo", nature: "exclusive", status: "settled", ...more }];
const source = (submission, status, more) => ({ submission, status, chain: 0, roles: [], elements: ["value"], ...more });

/** Nine questions in two sections, as somebody counting by hand would want them. */
const data = {
  sections: ["Victims / Housing", "Victims / Health", "Courts"],
  submissions, chains,
  questions: [
    // The draft's form counts, though another usable source stands before it.
    { section: 0, outcome: "reuseVerbatim", elements: value(), sources: [source(1, "usable"), source(0, "usable", { roles: ["draft"] })] },
    { section: 0, outcome: "reuseVerbatim", elements: value(), sources: [source(2, "usable")] },
    // The usable source counts, though a link stands before it.
    { section: 1, outcome: "partial", elements: [...value(), { key: "b", kind: "text", nature: "narrative", status: "none" }],
      sources: [source(1, "linkOnly"), source(0, "usable")] },
    // The source that explains the result counts.
    { section: 1, outcome: "stale", elements: value({ status: "stale" }), sources: [source(0, "linkOnly"), source(1, "stale")] },
    { section: 2, outcome: "linkOnly", elements: value({ status: "linkOnly" }), sources: [source(0, "linkOnly")] },
    { section: 2, outcome: "noSource", elements: value({ status: "none" }), sources: [source(0, "dropped")] },
    { section: 2, outcome: "noSource", elements: value({ status: "none" }), sources: [] },
    { section: 2, outcome: "notApplicable", elements: value(), sources: [source(0, "usable")] },
    // A part of a text settles a part, whatever is known from elsewhere.
    { section: 2, outcome: "reuseVerbatim", elements: value({ kind: "text", nature: "narrative" }),
      sources: [source(1, "usable", { roles: ["draft"] }), source(0, "usable", { chain: 1 })] },
  ],
};

const shortLinks = ({ links }) => links.map(({ source, target, count }) => [source.form ?? source.kind, target.outcome, count]);

test("each question counts once, through its draft, a usable source or the one that explains its result", () => {
  const flows = answerFlows(data);
  assert.deepEqual(shortLinks(flows), [
    ["GRETA-R3", "reuseVerbatim", 2], ["GRETA-R3", "partial", 1], ["GRETA-R3", "linkOnly", 1],
    ["CEDAW", "reuseVerbatim", 1], ["CEDAW", "stale", 1],
    ["none", "noSource", 2],
  ]);
  assert.equal(flows.total, 8);
  assert.equal(flows.leftOut, 1);
  assert.deepEqual(flows.sources.map(({ count }) => count), [4, 2, 2]);
  assert.deepEqual(flows.targets.map(({ outcome, count }) => [outcome, count]),
    [["reuseVerbatim", 3], ["partial", 1], ["stale", 1], ["linkOnly", 1], ["noSource", 2]]);
});

test("the ten biggest forms are named, the smaller ones are counted together", () => {
  const many = Array.from({ length: 13 }, (_, index) => ({ form: `F${String(index).padStart(2, "0")}`, formTitle: english("T") }));
  // F00 has 13 questions, F01 12, … F12 one.
  const questions = many.flatMap((_, index) => Array.from({ length: 13 - index },
    () => ({ section: 0, outcome: "reuseVerbatim", elements: value(), sources: [source(index, "usable")] })));
  const flows = answerFlows({ sections: ["A"], submissions: many, chains, questions });
  assert.deepEqual(flows.sources.map(({ form, kind, count }) => [form ?? kind, count]),
    [["F00", 13], ["F01", 12], ["F02", 11], ["F03", 10], ["F04", 9], ["F05", 8], ["F06", 7], ["F07", 6], ["F08", 5], ["F09", 4], ["others", 6]]);
  assert.equal(flows.sources.at(-1).forms, 3);
});

test("bands of two questions are drawn where somebody with a ruler would draw them", () => {
  const two = { ...data, questions: [data.questions[0], data.questions[6]] };
  const layout = flowLayout(answerFlows(two), false);
  // 12 units a question. Slots of 32 on the left and 18 on the right, 8 above, between and below: 88 and 60 units.
  assert.equal(layout.height, 88);
  assert.deepEqual(layout.sources.map(({ y, height }) => [y, height]), [[18, 12], [58, 12]]);
  assert.deepEqual(layout.targets.map(({ y, height }) => [y, height]), [[25, 12], [51, 12]]);
  assert.equal(bandPath(layout.bands[0], layout), "M220 18C326 18 326 25 432 25V37C326 37 326 30 220 30Z");
});

test("in a page from right to left every place is mirrored", () => {
  const [plain, mirrored] = [flowLayout(answerFlows(data), false), flowLayout(answerFlows(data), true)];
  for (const name of ["bandStart", "bandEnd", "sourceLabel", "targetLabel"]) assert.equal(mirrored[name], 640 - plain[name], name);
  for (const name of ["sourceBar", "targetBar"]) assert.equal(mirrored[name], 640 - plain[name] - 12, name);
  assert.deepEqual(mirrored.bands, plain.bands);
});

test("the bands of a bar fill it and none stands outside the picture", () => {
  const random = new SplitMix64(11);
  const questions = Array.from({ length: 300 }, () => {
    const outcome = random.pick(["reuseVerbatim", "partial", "stale", "linkOnly", "conflict", "noSource"]);
    return { section: 0, outcome, elements: value(), sources: [source(random.below(3), random.pick(["usable", "stale", "dropped"]))] };
  });
  const layout = flowLayout(answerFlows({ ...data, questions }), false);
  for (const bar of [...layout.sources, ...layout.targets]) {
    assert.ok(Math.abs(bar.used - bar.height) < 1e-9);
    assert.ok(bar.y >= 0 && bar.y + bar.height <= layout.height);
  }
});

test("the table counts what the answers of each form do for the questions of each section", () => {
  const cover = (full, part, stale, link) => ({ full, part, stale, link });
  const { sections, rows, questions } = sectionCoverage(data);
  assert.equal(questions, 8);
  assert.deepEqual(sections, [{ name: "Victims / Housing", questions: 2 }, { name: "Victims / Health", questions: 2 }, { name: "Courts", questions: 4 }]);
  assert.deepEqual(rows.map(({ form, cells }) => [form, ...cells]), [
    ["GRETA-R3", cover(2, 0, 0, 0), cover(0, 1, 0, 1), cover(0, 1, 0, 1)],
    ["CEDAW", cover(1, 0, 0, 0), cover(0, 0, 1, 1), cover(1, 0, 0, 0)],
  ]);
  assert.deepEqual(rows.map(({ total }) => total), [cover(2, 2, 0, 2), cover(2, 0, 1, 1)]);
});

test("two answers of one form may settle a question together, a part of a text never does", () => {
  const elements = [{ key: "a", kind: "text", nature: "narrative", status: "settled" }, { key: "b", kind: "yesNo", nature: "exclusive", status: "settled" }];
  const sources = (chain) => [source(0, "usable", { elements: ["a"], chain }), source(2, "usable", { elements: ["b"], chain: 1 })];
  const kinds = (chain) => sectionCoverage({ ...data, questions: [{ section: 0, outcome: "partial", elements, sources: sources(chain) }] }).rows[0].total;
  assert.deepEqual(kinds(0), { full: 1, part: 0, stale: 0, link: 0 });
  assert.deepEqual(kinds(1), { full: 0, part: 1, stale: 0, link: 0 });
  assert.deepEqual(kinds(2), { full: 0, part: 1, stale: 0, link: 0 });
});

test("many sections are shown by their first level, many forms with the last ones together", () => {
  const { sections, rows } = sectionCoverage(data, 1, 2);
  assert.deepEqual(sections, [{ name: "Victims", questions: 4 }, { name: "Courts", questions: 4 }]);
  assert.deepEqual(rows.map(({ form, forms }) => [form, forms]), [["GRETA-R3", undefined], [null, 1]]);
  assert.equal(sectionCoverage({ ...data, sections: ["A / 1", "A / 2", "A / 3"] }, 1, 2).sections.length, 3);
});

test("labels are cut to their width, signs of Chinese counting double, pairs staying whole", () => {
  assert.equal(pictureLabel("Reporting", 9), "Reporting");
  assert.equal(pictureLabel("Reporting on it", 10), "Reporting…");
  assert.equal(pictureLabel("缔约国报告", 6), "缔约国…");
  assert.equal(pictureLabel("👩👩👩", 2), "👩👩…");
});

test("the picture says in words what it shows", () => {
  const figure = page.sankeyPicture(data);
  const [svg] = figure.all("svg");
  assert.equal(svg.attributes.role, "img");
  assert.equal(svg.all("title")[0].attributes.id, svg.attributes["aria-labelledby"]);
  assert.equal(svg.all("desc")[0].attributes.id, svg.attributes["aria-describedby"]);
  assert.equal(svg.all("title")[1].textContent, "\u2068GRETA-R3\u2069 to Word for word: 2 questions");
  const rows = figure.all("details")[0].all("tr").map((row) => row.children.map((cell) => cell.textContent));
  assert.deepEqual(rows, [
    ["Source form", "Result", "Questions"],
    ["GRETA-R3Questionnaire of the third round", "Word for word", "2"],
    ["GRETA-R3Questionnaire of the third round", "Partly answered", "1"],
    ["GRETA-R3Questionnaire of the third round", "Link only", "1"],
    ["CEDAWReporting guidelines", "Word for word", "1"],
    ["CEDAWReporting guidelines", "Out of date", "1"],
    ["No source", "To be answered", "2"],
  ]);
  assert.match(figure.textContent, /Left out: 1 question that does not apply\./);
});

test("the table of coverage has a caption, heads of rows and columns, and words in every cell", () => {
  const [table] = page.coverageMatrix(data).all("table");
  assert.equal(table.all("caption").length, 1);
  assert.deepEqual(table.all("th").map(({ attributes }) => attributes.scope), ["col", "col", "col", "col", "col", "row", "row"]);
  const rows = table.all("tr").map((row) => row.children.map((cell) => cell.textContent));
  assert.deepEqual(rows[0], ["Source form", "Victims / Housing2 questions", "Victims / Health2 questions", "Courts4 questions", "Total8 questions"]);
  assert.deepEqual(rows[1], ["GRETA-R3Questionnaire of the third round", "● 2 in full", "◐ 1 in part↗ 1 link only", "◐ 1 in part↗ 1 link only", "● 2 in full◐ 2 in part↗ 2 link only"]);
  assert.deepEqual(rows[2].slice(2), ["○ 1 out of date↗ 1 link only", "● 1 in full", "● 2 in full○ 1 out of date↗ 1 link only"]);
});

test("nothing to show is said", () => {
  const empty = { sections: [], submissions: [], chains: [], questions: [] };
  for (const draw of [page.sankeyPicture, page.coverageMatrix]) assert.match(draw(empty).textContent, /Nothing to show\.$/);
});

test("no picture sets a style, and every class of the pictures has one", () => {
  const style = pageText("styles/40-pictures.css");
  const nodes = [page.sankeyPicture(data), page.coverageMatrix(data)];
  for (let node; (node = nodes.pop());) {
    if (typeof node === "string") continue;
    assert.equal(node.attributes.style, undefined);
    for (const name of node.attributes.class?.match(/\b(?:flow|picture|cover)[-\w]*/g) ?? []) assert.ok(style.includes(`.${name} `), name);
    nodes.push(...node.children);
  }
});

test("2,000 questions with 10,000 sources are counted and drawn at once", () => {
  const random = new SplitMix64(3);
  const many = Array.from({ length: 400 }, (_, index) => ({ form: `F${index % 60}`, formTitle: english(`Form ${index % 60}`) }));
  const questions = Array.from({ length: 2000 }, () => ({
    section: random.below(30), outcome: random.pick(["reuseVerbatim", "partial", "stale", "linkOnly", "conflict"]), elements: value(),
    sources: Array.from({ length: 5 }, () => source(random.below(400), random.pick(["usable", "stale", "linkOnly", "dropped"]))),
  }));
  const big = { sections: Array.from({ length: 30 }, (_, index) => `Part ${index % 10} / ${index}`), submissions: many, chains, questions };
  page.sankeyPicture(big);
  const start = performance.now();
  page.sankeyPicture(big);
  page.coverageMatrix(big);
  const took = performance.now() - start;
  console.log(`# ${took.toFixed(0)} ms`);
  assert.ok(took < 2000, `${took} ms`);
});
