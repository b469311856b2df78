import assert from "node:assert/strict";
import { test } from "node:test";
import { pageFiles, pageText } from "./load.mjs";

const languages = ["ar", "en", "es", "fr", "ru", "zh"];

/** What is written as in English because the language writes it so. */
const asInEnglish = {
  ar: ["page.title"],
  es: ["page.title", "page.no", "decided.by", "pictures.total"],
  fr: [
    "list.title", "filter.section", "filter.aspect", "aspect.institution", "question.heading", "editor.linkPage",
    "source.title", "source.public", "source.page", "pictures.questions", "pictures.total",
  ],
  ru: ["page.title"],
  zh: [],
};

/** The number that a form of a language stands for, where it stands for that one only and may say it in words. */
const exactForms = { ar: ["zero", "one", "two"] };

/** Key to text or to forms. */
function entries(language) {
  const table = JSON.parse(pageText(`words/${language}.json`));
  return new Map(Object.entries(table).flatMap(([group, keys]) => Object.entries(keys).map(([key, value]) => [`${group}.${key}`, value])));
}

const formsOf = (value) => typeof value === "string" ? [["other", value]] : Object.entries(value);
const otherForm = (value) => formsOf(value).find(([form]) => form === "other")[1];
const placeholders = (text) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
const english = entries("en");

test("there is a table for each language of the United Nations and no other", () => {
  assert.deepEqual(pageFiles("words").sort(), languages.map((language) => `${language}.json`));
});

test("every key that the page or a script names is in the tables", () => {
  const sources = [pageText("page.html"), ...pageFiles("scripts").map((name) => pageText(`scripts/${name}`))];
  const named = sources.flatMap((text) => [...text.matchAll(/(?:data-word=|\b(?:say|words)\()"([^"]+)"/g)].map(([, key]) => key));
  assert.ok(named.length > 50);
  for (const key of named) assert.ok(english.has(key), key);
});

for (const language of languages) {
  const table = entries(language);

  test(`the table ${language} has exactly the keys of the English one`, () => {
    assert.deepEqual([...table.keys()].sort(), [...english.keys()].sort());
  });

  test(`the table ${language} has a form for every plural category of the language where the number matters`, () => {
    const categories = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();
    for (const [key, value] of table) {
      // A plain text will do where English has forms, if the language words it the same for all numbers; not the other way round.
      if (typeof value === "string") continue;
      assert.equal(typeof english.get(key), "object", key);
      assert.deepEqual(Object.keys(value).sort(), categories, key);
    }
  });

  test(`the table ${language} keeps the placeholders and leaves nothing empty`, () => {
    for (const [key, value] of table) {
      const wanted = placeholders(otherForm(english.get(key)));
      for (const [form, text] of formsOf(value)) {
        const exact = typeof value === "object" && exactForms[language]?.includes(form);
        const without = (list) => exact ? list.filter((name) => name !== "{n}") : list;
        assert.deepEqual(without(placeholders(text)), without(wanted), `${key} ${form}`);
        assert.notEqual(text.trim(), "", key);
        assert.equal(text, text.trim(), key);
        assert.equal(text, text.normalize("NFC"), key);
        assert.equal(text.replace(/\{\w+\}/g, "").match(/[{}<>]/), null, key);
      }
    }
  });

  if (language === "en") continue;
  test(`the table ${language} is translated`, () => {
    const same = [...table].filter(([key, value]) => otherForm(value) === otherForm(english.get(key)));
    assert.deepEqual(same.map(([key]) => key).sort(), [...asInEnglish[language]].sort());
  });
}

test("buttons stay short in every language", () => {
  for (const language of languages) {
    const table = entries(language);
    for (const name of ["accept", "edit", "useLink", "reject", "leaveBlank", "defer"]) {
      assert.ok(table.get(`action.${name}`).length <= 16, `${language} ${name}`);
    }
  }
});
