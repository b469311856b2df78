// What changed between two texts, word by word.

// A reader gains nothing from marks on texts that differ in more words than this.
const DIFFERENCES_MOST_WORDS = 20000;
const DIFFERENCES_MOST_EDITS = 2000;

const DIFFERENCE_TOKEN = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+|[.,]\p{N}+)*|\s+|[^]/gu;
const DIFFERENCE_WORD = /[\p{L}\p{N}]/u;
// Scripts that put no space between words.
const DIFFERENCE_UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

let differenceSegmenter;

/** The words of a run of letters: the run itself, unless its script puts no space between words. */
function* differenceWords(run) {
  if (run.length < 2 || !DIFFERENCE_UNSPACED.test(run)) { yield run; return; }
  differenceSegmenter ??= typeof Intl === "object" && Intl.Segmenter
    ? new Intl.Segmenter("en", { granularity: "word" }) : null;
  if (!differenceSegmenter) { yield* run; return; }
  // In pieces: the segmenter of some engines takes quadratic time over a long text.
  for (let start = 0; start < run.length;) {
    let end = Math.min(start + 256, run.length);
    if (end < run.length && isLowSurrogate(run.charCodeAt(end))) end -= 1;
    for (const { segment } of differenceSegmenter.segment(run.slice(start, end))) yield segment;
    start = end;
  }
}

/** The words, spaces and marks of a text in their order, or null if it has too many words. */
function differenceTokens(text) {
  if (text.length > 20 * DIFFERENCES_MOST_WORDS) return null;
  const tokens = [];
  let words = 0;
  for (const [token] of text.matchAll(DIFFERENCE_TOKEN)) {
    if (!DIFFERENCE_WORD.test(token)) {
      tokens.push(token);
      if (tokens.length > 4 * DIFFERENCES_MOST_WORDS) return null;
      continue;
    }
    for (const word of differenceWords(token)) {
      tokens.push(word);
      if (++words > DIFFERENCES_MOST_WORDS) return null;
    }
  }
  return tokens;
}

function isLowSurrogate(unit) { return unit >= 0xdc00 && unit <= 0xdfff; }

/** Whether no word is cut when a text is divided before this position. */
function isDifferenceBorder(text, at) {
  const here = text.charAt(at);
  if (/[。，、；：！？]/.test(here)) return true;
  return /\s/.test(here) && !/\s/.test(text.charAt(at - 1));
}

/** How many units two texts have in common at their beginning, down to the border of a word. */
function commonBeginning(a, b) {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  for (let at = length - 1; at > 0 && at > length - 400; at -= 1) {
    if (isDifferenceBorder(a, at)) return at;
  }
  if (length < 400) return 0;
  return isLowSurrogate(a.charCodeAt(length)) || isLowSurrogate(b.charCodeAt(length)) ? length - 1 : length;
}

/** How many units two texts have in common at their end, behind the common beginning, down to the border of a word. */
function commonEnd(a, b, beginning) {
  const most = Math.min(a.length, b.length) - beginning;
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length += 1;
  for (let end = length - 1; end > 0 && end > length - 400; end -= 1) {
    if (isDifferenceBorder(a, a.length - end)) return end;
  }
  if (length < 400) return 0;
  return isLowSurrogate(a.charCodeAt(a.length - length)) ? length - 1 : length;
}

/** The pairs of places where two lists agree, in order (Myers 1986), or null if they differ in too much. */
function commonPlaces(a, b) {
  const most = Math.min(a.length + b.length, DIFFERENCES_MOST_EDITS);
  const furthest = new Int32Array(2 * most + 3);
  const trace = [];
  for (let edits = 0; edits <= most; edits += 1) {
    for (let k = -edits; k <= edits; k += 2) {
      const at = k + most + 1;
      const down = k === -edits || (k !== edits && furthest[at - 1] < furthest[at + 1]);
      let x = down ? furthest[at + 1] : furthest[at - 1] + 1;
      let y = x - k;
      while (x < a.length && y < b.length && a[x] === b[y]) { x += 1; y += 1; }
      furthest[at] = x;
      if (x >= a.length && y >= b.length) return placesBack(trace, x, y);
    }
    trace.push(furthest.slice(most - edits, most + edits + 3));
  }
  return null;
}

/** Walks back from the end to the beginning. */
function placesBack(trace, x, y) {
  const places = [];
  for (let edits = trace.length; x > 0 || y > 0; edits -= 1) {
    let fromX = 0;
    let fromY = 0;
    if (edits > 0) {
      const before = trace[edits - 1];
      const reached = (k) => before[k + edits];
      const k = x - y;
      const down = k === -edits || (k !== edits && reached(k - 1) < reached(k + 1));
      fromX = reached(down ? k + 1 : k - 1);
      fromY = fromX - (down ? k + 1 : k - 1);
    }
    while (x > fromX && y > fromY) { x -= 1; y -= 1; places.push([x, y]); }
    x = fromX;
    y = fromY;
  }
  return places.reverse();
}

/** Joins the same, the removed and the added in the order they are read, the removed before the added. */
class DifferenceList {
  pieces = [];
  removed = "";
  added = "";
  // A space or a mark between two changes, which belongs to both when another change follows.
  between = "";

  same(token) {
    const changing = this.removed !== "" || this.added !== "";
    if (changing && !DIFFERENCE_WORD.test(token) && !token.includes("\n")) { this.between += token; return; }
    this.finish();
    this.put("same", token);
  }

  change(removed, added) {
    this.removed += this.between + removed;
    this.added += this.between + added;
    this.between = "";
  }

  finish() {
    this.put("removed", this.removed);
    this.put("added", this.added);
    this.put("same", this.between);
    this.removed = this.added = this.between = "";
  }

  put(kind, text) {
    if (text === "") return;
    const last = this.pieces.at(-1);
    if (last?.kind === kind) last.text += text;
    else this.pieces.push({ kind, text });
  }
}

/**
 * The differences of two texts: what is the same, removed and added, in reading order.
 * The same and the removed together are the old text, the same and the added the new one.
 */
function differences(oldText, newText) {
  const list = new DifferenceList();
  if (oldText === newText) { list.put("same", oldText); return list.pieces; }
  const beginning = commonBeginning(oldText, newText);
  const end = commonEnd(oldText, newText, beginning);
  list.put("same", oldText.slice(0, beginning));
  const before = oldText.slice(beginning, oldText.length - end);
  const after = newText.slice(beginning, newText.length - end);
  const a = differenceTokens(before);
  const b = a && differenceTokens(after);
  const numbers = new Map();
  const number = (token) => numbers.get(token) ?? (numbers.set(token, numbers.size), numbers.size - 1);
  const places = b && commonPlaces(a.map(number), b.map(number));
  if (places) {
    let x = 0;
    let y = 0;
    for (const [i, j] of [...places, [a.length, b.length]]) {
      if (x < i || y < j) list.change(a.slice(x, i).join(""), b.slice(y, j).join(""));
      if (i < a.length) list.same(a[i]);
      x = i + 1;
      y = j + 1;
    }
  } else {
    list.change(before, after);
  }
  list.finish();
  list.put("same", oldText.slice(oldText.length - end));
  return list.pieces;
}
