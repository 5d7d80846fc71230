import { expect, test } from "vitest";
import { readLanguage } from "./language-tag";

// Planted fault: without the other names in the list "Azeri" and "Farsi" turn red.
test.each([
  ["Azeri", "az"],
  ["Aserbaidschanisch", "az"],
  ["azərbaycan", "az"],
  ["Farsi", "fa"],
  ["Dari", "fa-AF"],
  ["castellano", "es"],
  ["Birmanisch", "my"],
  ["Norwegian", "nb"],
  ["portugués", "pt"],
  ["Bahasa Indonesia", "id"],
  ["pt-BR", "pt-BR"],
  ["your own language", "own"],
  ["Serbo-Croat", null],
  ["Klatschian", null],
])("%s is read as %s", (typed, tag) => expect(readLanguage(typed)).toBe(tag));
