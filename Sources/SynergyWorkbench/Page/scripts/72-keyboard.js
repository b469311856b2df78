const actionKeys = { a: "accept", e: "edit", l: "useLink", r: "reject", b: "leaveBlank", d: "defer" };

const isTextField = (node) => node.matches?.("textarea, select, input:not([type=radio], [type=checkbox], [type=button])")
  || node.isContentEditable;

function useKeys(event) {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && open && event.target.closest?.("#question")) {
    event.preventDefault();
    return act(open.question, event.target.id === "reason" && open.waiting || "edit");
  }
  if (!preferences.keys || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (isTextField(event.target) || byId("dialog").open) return;
  const key = event.key.toLowerCase();
  if (key === "j" || key === "k") step(key === "j" ? 1 : -1);
  else if (actionKeys[key] && open) act(open.question, actionKeys[key]);
  else if (key === "/") byId("search").focus();
  else if (key === "?") showHelp();
  else if (/^[1-9]$/.test(key)) useDigit(Number(key));
  else return;
  event.preventDefault();
}

/** In a conflict a digit chooses an answer; elsewhere it goes to a source. */
function useDigit(number) {
  const choice = document.querySelectorAll("#conflict input")[number - 1];
  if (choice) {
    choice.checked = true;
    choice.dispatchEvent(new Event("change"));
    choice.focus();
  } else document.querySelectorAll("#cards > article")[number - 1]?.focus();
}

function showDialog(title, ...content) {
  const dialog = byId("dialog");
  dialog.replaceChildren(element("h2", { id: "dialog-title" }, title), ...content);
  dialog.showModal();
  return dialog;
}

/** Asks a question; answers whether it was agreed to. */
function ask(text, yes) {
  return new Promise((answer) => {
    const close = (value) => () => byId("dialog").close(value);
    const dialog = showDialog(text, element("p", { class: "buttons" },
      button(yes, { class: "main", dataset: { dialog: "yes" }, onclick: close("yes") }),
      button(say("page.cancel"), { dataset: { dialog: "no" }, onclick: close("no") })));
    dialog.returnValue = "no";
    dialog.addEventListener("close", () => answer(dialog.returnValue === "yes"), { once: true });
  });
}

function showHelp() {
  const keys = [["j", say("question.next")], ["k", say("question.previous")],
    ...Object.entries(actionKeys).map(([key, action]) => [key, say(`action.${action}`)]),
    ["Ctrl + Enter", say("action.save")], ["1–9", say("help.digits")], ["/", say("list.search")], ["↑ ↓", say("help.arrows")], ["?", say("help.title")]];
  const on = element("input", { type: "checkbox", id: "keys-on" });
  on.checked = preferences.keys;
  on.addEventListener("change", () => {
    preferences.keys = on.checked;
    keepPreferences();
  });
  showDialog(say("help.title"), element("p", {}, say("help.intro")),
    element("dl", { class: "keys" }, keys.map(([key, what]) => [element("dt", {}, element("kbd", { dir: "ltr" }, key)), element("dd", {}, what)])),
    element("label", { class: "check" }, on, element("span", {}, say("help.on"))),
    element("p", { class: "buttons" }, button(say("page.close"), { class: "main", dataset: { dialog: "close" }, onclick: () => byId("dialog").close() })));
}
