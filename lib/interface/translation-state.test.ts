import { expect, test } from "vitest";
import { markChecked, translationState } from "./translation-state";

const english = { site_title: "Letters", site_open: "Open", site_new: "New" };
const french = { language: "fr", english, texts: { site_title: "Lettres", site_open: "Ouvrir" } };

// Planted: with `stale` left empty, or with marks that don't depend on the text, the third test is red.
test("what a language lacks is missing, and what nobody marked is unchecked", () => {
  expect(translationState({ ...french, from: {} })).toEqual({
    said: 2,
    missing: ["site_new"],
    unchecked: ["site_title", "site_open"],
    stale: [],
  });
});

test("a language marked as checked has nothing unchecked, and other languages keep their marks", () => {
  const from = markChecked(french, { "de/site_title": "12345678", "fr/site_gone": "12345678" });
  expect(Object.keys(from)).toEqual(["de/site_title", "fr/site_open", "fr/site_title"]);
  expect(translationState({ ...french, from })).toMatchObject({ unchecked: [], stale: [] });
});

test("a translation is stale once its English has changed, until it is marked again", () => {
  const from = markChecked(french, {});
  const changed = { ...french, english: { ...english, site_open: "Open the letter" } };
  expect(translationState({ ...changed, from }).stale).toEqual(["site_open"]);
  expect(translationState({ ...changed, from: markChecked(changed, from) }).stale).toEqual([]);
});
