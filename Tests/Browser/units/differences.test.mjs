import assert from "node:assert/strict";
import { test } from "node:test";
import { load, SplitMix64 } from "./load.mjs";

const scripts = ["30-differences.js"];
const { differences } = load(scripts, ["differences"]);
const unsegmented = load(scripts, ["differences"], { Intl: {} }).differences;

/** The pieces as text: [-removed-], {+added+}. */
function marked(pieces) {
  return pieces.map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind]).join("");
}

function assertRestores(pieces, before, after, message) {
  const join = (other) => pieces.filter(({ kind }) => kind !== other).map(({ text }) => text).join("");
  assert.equal(join("added"), before, message);
  assert.equal(join("removed"), after, message);
  for (const [index, { kind, text }] of pieces.entries()) {
    assert.notEqual(text, "", message);
    assert.notEqual(kind, pieces[index - 1]?.kind, message);
  }
}

const handWorked = [
  ["", "", ""],
  ["", "Yes", "{+Yes+}"],
  ["Yes", "", "[-Yes-]"],
  ["Yes", "Yes", "Yes"],
  ["Yes", "No", "[-Yes-]{+No+}"],
  ["The law is new.", "The law is very new.", "The law is {+very +}new."],
  ["Two shelters exist", "Three shelters exist", "[-Two-]{+Three+} shelters exist"],
  ["one red house", "one blue tent", "one [-red house-]{+blue tent+}"],
  ["red, old house", "blue, new house", "[-red, old-]{+blue, new+} house"],
  ["a b c", "a c", "a [-b -]c"],
  ["first\nred", "second\nblue", "[-first-]{+second+}\n[-red-]{+blue+}"],
  ["See article 3.17.", "See article 3.18.", "See article [-3.17-]{+3.18+}."],
  ["Le délai d'attente", "Le délai d’attente", "Le délai [-d'attente-]{+d’attente+}"],
  ["Нет закона", "Есть закон", "[-Нет закона-]{+Есть закон+}"],
  ["لا يوجد قانون", "يوجد قانون", "[-لا -]يوجد قانون"],
  ["各国提供援助。", "各国提供保护。", "各国提供[-援助-]{+保护+}。"],
  ["👩‍⚖️ \ud83d x", "👩‍⚖️ \ud83d y", "👩‍⚖️ \ud83d [-x-]{+y+}"],
];

for (const [before, after, expected] of handWorked) {
  test(`the differences of ‘${before.toWellFormed()}’ and ‘${after.toWellFormed()}’ are marked word by word`, () => {
    assert.equal(marked(differences(before, after)), expected);
    assertRestores(differences(before, after), before, after);
  });
}

test("without a segmenter Chinese is compared sign by sign", () => {
  assert.equal(marked(unsegmented("各国提供援助。", "各国提供帮助。")), "各国提供[-援-]{+帮+}助。");
});

test("a word is not cut where the beginnings or ends of two texts agree", () => {
  assert.equal(marked(differences("the relation", "the relative")), "the [-relation-]{+relative+}");
  assert.equal(marked(differences("unlikely now", "likely now")), "[-unlikely-]{+likely+} now");
});

test("random edits of random texts are restored exactly and leave what was not touched", () => {
  const seed = 20261123;
  const random = new SplitMix64(seed);
  const parts = ["law", "Law", "victim", "des", "d'un", " ", " ", " ", "  ", ".", ", ", "\n", "\r\n", "3.17", "é", "e\u0301",
    "各国", "提供", "援助和保护", "。", "ที่พัก", "قانون", "👩‍⚖️", "\ud83d", "\ude00", "\u202e", "\u200d", "\u0000", "-", "’"];
  for (let round = 0; round < 1500; round += 1) {
    const before = Array.from({ length: random.below(60) }, () => random.pick(parts));
    const after = [...before];
    for (let edit = random.below(8); edit > 0; edit -= 1) {
      after.splice(random.below(after.length + 1), random.below(4), ...Array.from({ length: random.below(4) }, () => random.pick(parts)));
    }
    const [a, b] = [before.join(""), after.join("")];
    const message = `seed ${seed}, round ${round}`;
    for (const compare of [differences, unsegmented]) {
      assertRestores(compare(a, b), a, b, message);
      assert.deepEqual(compare(a, a), a === "" ? [] : [{ kind: "same", text: a }], message);
    }
  }
});

test("words that differ are as few as a table of all common sequences finds", () => {
  const seed = 7;
  const random = new SplitMix64(seed);
  for (let round = 0; round < 400; round += 1) {
    const words = () => Array.from({ length: 1 + random.below(14) }, () => random.pick(["a", "b", "c", "d"]));
    const [x, y] = [words(), words()];
    // Each word on its own line, so that no space or mark is drawn into a change.
    const pieces = differences(x.join("\n"), y.join("\n"));
    const common = pieces.filter(({ kind }) => kind === "same").map(({ text }) => text).join("");
    assert.equal([...common].length, longestCommon([...x.join("\n")], [...y.join("\n")]), `seed ${seed}, round ${round}`);
  }
});

/** The length of the longest common sequence, by the table everybody knows. */
function longestCommon(x, y) {
  const table = Array.from({ length: x.length + 1 }, () => new Array(y.length + 1).fill(0));
  for (let i = 1; i <= x.length; i += 1) {
    for (let j = 1; j <= y.length; j += 1) {
      table[i][j] = x[i - 1] === y[j - 1] ? table[i - 1][j - 1] + 1 : Math.max(table[i - 1][j], table[i][j - 1]);
    }
  }
  return table[x.length][y.length];
}

const megabyte = (words) => { let text = ""; for (let i = 0; text.length < 1 << 20; i += 1) text += words(i); return text; };
const english = megabyte((i) => `word${i % 977} `);
const large = [
  ["one word in the middle", english, english.replace("word976 word0 ", "word976 changed word0 "), 3],
  ["nothing in common", english, megabyte((i) => `other${i % 991} `), undefined],
  ["one word at either end", `old ${english} old`, `new ${english} new`, 2],
  ["Chinese", megabyte(() => "各国应当向受害人提供援助和保护"), megabyte(() => "受害人的住房和教育由各国提供"), undefined],
  ["one endless word", "a".repeat(1 << 20), `${"a".repeat(1 << 19)}b${"a".repeat(1 << 19)}`, undefined],
  ["marks only", ".".repeat(1 << 20), ",.".repeat(1 << 19), undefined],
  ["Chinese as long as is still compared", "各国应当向受害人提供援助和保护".repeat(26000), "受害人的住房和教育由各国提供".repeat(28000), undefined],
  ["one endless word as long as is still compared", `${"a".repeat(390000)} b`, `c ${"a".repeat(390000)}`, undefined],
  ["lone halves of pairs", "\ud83d".repeat(1 << 20), "\ude00".repeat(1 << 20), undefined],
  ["half of 19,000 words", megabyte((i) => (i < 19000 ? `w${i} ` : " ".repeat(4096))).slice(0, 120000), "w3 x ".repeat(9000), undefined],
];

for (const [name, before, after, pieceCount] of large) {
  test(`long texts are compared at once: ${name}`, () => {
    const pieces = differences(before, after);
    const start = performance.now();
    differences(before, after);
    const took = performance.now() - start;
    assertRestores(pieces, before, after);
    if (pieceCount) assert.equal(pieces.length, pieceCount);
    console.log(`# ${took.toFixed(0)} ms`);
    // Far above what is measured: a busy machine may be slow, a quadratic comparison would take minutes.
    assert.ok(took < 5000, `${took} ms`);
  });
}
