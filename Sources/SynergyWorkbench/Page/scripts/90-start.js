function showTop() {
  document.title = (isInternal ? `${say("page.internal")} · ` : "") + say("page.title", { form: titleOf(data.form.title), respondent: titleOf(data.respondent.name) });
  for (const node of document.querySelectorAll("[data-word]")) node.textContent = say(node.dataset.word);
  byId("form-title").replaceChildren(localized(data.respondent.name), ": ", localized(data.form.title));
  const facts = [[data.form.id, data.form.symbol, data.form.published].filter(Boolean).join(", "), say("top.asOf", { date: sayDay(data.asOf) }),
    data.mappings && say("top.mapping", { digest: data.mappings.digest, n: data.mappings.count }),
    data.office && say("top.office", { office: data.office })].filter(Boolean);
  byId("facts").replaceChildren(...facts.map((fact) => element("span", {}, bdi(fact))));
  byId("internal-banner").hidden = !isInternal;
  byId("internal-banner").textContent = isInternal ? say("page.internal") : "";
  byId("english-note").hidden = language === "en";
  document.querySelector('[data-tool="forget"]').hidden = isInternal;
  showMinutes();
  showSaved();
}

/** Minutes saved as a range, with what the range rests on. */
function showMinutes() {
  let low = 0;
  let high = 0;
  for (const question of questions) {
    low += question.minutes?.[0] ?? 0;
    high += question.minutes?.[1] ?? 0;
  }
  const [summary, box] = byId("minutes").children;
  summary.textContent = say("top.minutes", { low: Math.round(low), high: Math.round(high) });
  box.replaceChildren(element("h2", { class: "unseen" }, say("top.assumptions")), ...(data.burden?.assumptions ?? []).map((text) => english(text, "p")));
}

function showOverview() {
  const [, box] = byId("overview").children;
  if (!byId("overview").open) return box.replaceChildren();
  const pictures = [];
  if (typeof sankeyPicture === "function") pictures.push(sankeyPicture(data, words));
  if (typeof coverageMatrix === "function") pictures.push(element("div", { class: "scroll" }, coverageMatrix(data, words)));
  box.replaceChildren(...pictures);
}

function showNotice(text, ...buttons) {
  const box = element("div", { class: "notice line" }, element("span", {}, text), buttons);
  if (!buttons.length) box.append(button(say("page.close"), { class: "quiet", dataset: { notice: "close" }, onclick: () => box.remove() }));
  byId("notices").replaceChildren(box);
}

/** Offers, once, the decisions made when the sources were others. */
function offerEarlier() {
  const earlier = state.isKept ? null : earlierStored();
  if (!earlier) return;
  const answer = (isWanted) => () => {
    if (isWanted) restore(earlier);
    byId("notices").replaceChildren();
    changed();
    buildFilters();
    refresh();
    openQuestion(open?.question.id ?? questions[0]?.id);
  };
  showNotice(say("saved.bring", { n: earlier.lines.length }), button(say("page.yes"), { class: "main", dataset: { notice: "yes" }, onclick: answer(true) }),
    button(say("page.no"), { dataset: { notice: "no" }, onclick: answer(false) }));
}

function showColours() {
  document.documentElement.dataset.colours = preferences.colours;
  byId("colours").value = preferences.colours;
}

function showAll() {
  showTop();
  rowPatterns.clear();
  buildList();
  buildFilters();
  showProgress(true);
  applyFilters();
}

function changeLanguage(wanted) {
  setLanguage(wanted);
  showAll();
  showOverview();
  if (open) openQuestion(open.question.id, false);
  writeStored(languageKey, language);
}

function showMenu(isOpen) {
  byId("files-menu").hidden = !isOpen;
  byId("files-button").setAttribute("aria-expanded", String(isOpen));
}

async function forget() {
  if (!await ask(say("saved.forget"), say("top.forget"))) return;
  forgetAll();
  byId("reviewer").value = "";
  buildFilters();
  refresh();
  openQuestion(open?.question.id ?? questions[0]?.id);
  showNotice(say("saved.forgotten"));
}

const tools = {
  save: saveDecisions, load: () => byId("load-decisions").click(), csv: exportCSV, form: exportForm, print: () => window.print(),
  forget, help: showHelp, menu: () => showMenu(byId("files-menu").hidden),
};

function listen() {
  for (const node of document.querySelectorAll("[data-tool]"))
    node.addEventListener("click", () => {
      if (node.closest("#files-menu")) {
        showMenu(false);
        byId("files-button").focus();
      }
      tools[node.dataset.tool]();
    });
  const menu = byId("files-button").parentNode;
  menu.addEventListener("focusout", (event) => { if (!menu.contains(event.relatedTarget)) showMenu(false); });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || byId("files-menu").hidden) return;
    showMenu(false);
    byId("files-button").focus();
  });
  byId("load-decisions").addEventListener("change", async (event) => {
    await loadDecisions([...event.target.files]);
    event.target.value = "";
  });
  byId("reviewer").addEventListener("input", (event) => {
    state.reviewer = preferences.reviewer = event.target.value;
    event.target.removeAttribute("aria-invalid");
    keepPreferences();
  });
  byId("language").addEventListener("change", (event) => changeLanguage(event.target.value));
  byId("colours").addEventListener("change", (event) => {
    preferences.colours = event.target.value;
    keepPreferences();
    showColours();
  });
  byId("search").addEventListener("focus", makeSearchTexts, { once: true });
  byId("search").addEventListener("input", (event) => {
    filters.text = event.target.value.toLowerCase().split(/\s+/).filter(Boolean);
    applyFilters();
  });
  byId("order").addEventListener("change", (event) => {
    order = event.target.value;
    reorderList();
    applyFilters();
  });
  byId("clear-filters").addEventListener("click", clearFilters);
  byId("rows").addEventListener("keydown", moveInList);
  byId("rows").addEventListener("click", (event) => {
    const anchor = event.target.closest("a[data-question]");
    if (!anchor || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    openQuestion(anchor.dataset.question);
  });
  byId("overview").addEventListener("toggle", showOverview);
  document.addEventListener("keydown", useKeys);
  window.addEventListener("hashchange", () => openFromAddress());
  window.addEventListener("beforeprint", fillPaper);
  window.addEventListener("afterprint", emptyPaper);
  window.addEventListener("pagehide", keepNow);
  window.addEventListener("storage", followOtherWindow);
  window.addEventListener("beforeunload", (event) => {
    const isTyped = (isInternal || storageFails) && Object.keys(state.work).length;
    if (unsavedLines().length || isTyped) event.preventDefault();
  });
}

function openFromAddress() {
  const [, id] = /^#q=(.+)$/.exec(location.hash) ?? [];
  if (!id) return false;
  const question = decodeURIComponent(id);
  if (!placeOf.has(question)) return false;
  if (open?.question.id !== question) openQuestion(question, false);
  return true;
}

function start() {
  const stored = readStored(storageKey);
  setLanguage(readStored(languageKey) ?? data.language);
  // First without what this browser keeps: to know what the workspace alone had ruled out.
  reckonReach();
  if (stored) restore(stored);
  reckonReach();
  state.reviewer = preferences.reviewer;
  byId("reviewer").value = state.reviewer;
  byId("language").append(...languages.map((tag) => element("option", { value: tag, lang: tag },
    new Intl.DisplayNames([tag], { type: "language" }).of(tag))));
  byId("language").value = language;
  showColours();
  showAll();
  listen();
  if (!openFromAddress()) {
    const first = listed().find((question) => isAsked(question) && !standingOf(question).heads.length) ?? listed()[0];
    if (first) openQuestion(first.id, false);
  }
  offerEarlier();
}

start();
