const storagePrefix = `reporting-synergy/${data.respondent.id}/${data.form.id}/`;
const storageKey = storagePrefix + data.key;
const languageKey = `${storageKey}/language`;
const preferencesKey = "reporting-synergy/preferences";
let storageFails = false;

/** The browser's storage; the internal view has none. */
function storage() {
  if (isInternal) return null;
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function readStored(key) {
  try {
    return JSON.parse(storage()?.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

function writeStored(key, value) {
  try {
    const place = storage();
    if (!place) return false;
    place.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

const preferences = { keys: true, colours: "auto", reviewer: "", ...readStored(preferencesKey) };
const keepPreferences = () => writeStored(preferencesKey, preferences);

let storing;
function keepSoon() {
  clearTimeout(storing);
  storing = setTimeout(keepNow, 300);
}

function keepNow() {
  clearTimeout(storing);
  if (isInternal || !state.isKept) return;
  const time = now();
  const stored = readStored(storageKey);
  if (stored && takeOver(stored)) refresh();
  const isStored = writeStored(storageKey, {
    version: 1, time, lines: state.lines, inFile: [...state.inFile], work: { ...undecidedWork(stored), ...state.work },
    opened: [...state.opened],
    fileTime: state.fileTime,
  });
  storageFails = !isStored;
  if (isStored) state.storedTime = time;
  showSaved();
}

/** Takes over what another window of this page has decided. */
function takeOver(stored) {
  const known = new Set(state.lines.map((line) => line.id));
  const fresh = (stored.lines ?? []).filter((line) => placeOf.has(line.question) && !known.has(line.id) && !state.undone.has(line.id));
  addLines(fresh);
  for (const id of stored.inFile ?? []) state.inFile.add(id);
  return fresh.length > 0;
}

/** What another window holds half-written on questions that are not decided here. */
const undecidedWork = (stored) => Object.fromEntries(Object.entries(stored?.work ?? {})
  .filter(([id]) => placeOf.has(id) && !ownLines(questionOf(id)).length));

function followOtherWindow(event) {
  const stored = event.key === storageKey && event.newValue ? readStored(storageKey) : null;
  if (!stored || !takeOver(stored)) return;
  refresh();
  if (open && !state.work[open.question.id]) openQuestion(open.question.id, false);
}

function changed() {
  state.isKept = true;
  keepSoon();
}

function restore(stored) {
  const isKnown = (id) => placeOf.has(id);
  setLines((stored.lines ?? []).filter((line) => isKnown(line.question)));
  state.inFile = new Set(stored.inFile);
  state.work = Object.fromEntries(Object.entries(stored.work ?? {}).filter(([id]) => isKnown(id)));
  state.opened = new Set(stored.opened);
  state.fileTime = stored.fileTime ?? null;
  state.storedTime = stored.time ?? null;
  state.isKept = true;
}

/** What was kept for the same form when its inputs were others, the newest. */
function earlierStored() {
  const place = storage();
  if (!place) return null;
  return Object.keys(place).filter((key) => key.startsWith(storagePrefix) && key !== storageKey).map(readStored)
    .filter((stored) => stored?.lines?.length)
    .sort((one, other) => (one.time < other.time ? 1 : -1))[0] ?? null;
}

function forgetAll() {
  clearTimeout(storing);
  const place = storage();
  for (const key of place ? Object.keys(place) : [])
    if (key.startsWith(storagePrefix) || key === preferencesKey) place.removeItem(key);
  setLines([]);
  Object.assign(state, { inFile: new Set(), work: {}, opened: new Set(), undone: new Set(), fileTime: null, storedTime: null, isKept: false,
    reviewer: "", lastAct: null });
  preferences.reviewer = "";
}

/** Both places a decision can be safe in, as one line. */
function showSaved() {
  const browser = isInternal || !storage() ? say("saved.none") : storageFails ? say("saved.fails")
    : state.storedTime ? say("saved.browser", { time: sayTime(state.storedTime) }) : say("saved.none");
  const file = state.fileTime ? say("saved.file", { time: sayTime(state.fileTime) }) : say("saved.noFile");
  const since = unsavedLines().length;
  byId("saved-state").textContent = `${browser} · ${joinWords([file, since && say("saved.since", { n: since })], true)}`;
  byId("saved-state").classList.toggle("warn", since > 0);
}
