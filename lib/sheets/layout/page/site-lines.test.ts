import { expect, test } from "vitest";
import { isSiteLine } from "./site-lines";

test.each([
  ["Inicio » Actúa » Cartas"],
  ["Usted está aquí: Inicio / Campañas"],
  ["Zum Inhalt springen"],
  ["Partager cette page | Signaler une erreur"],
  ["Download the full report"],
  ["English   Français   Español"],
  ["Impressum | Datenschutz | Kontakt"],
])("%s belongs to the page and not to the sheet", (line) => {
  expect(isSiteLine(line, false)).toBe(true);
});

test("a menu without known words counts only above the sheet, where no addressees stand side by side", () => {
  expect(isSiteLine("Werte | Länder | Menschen", true)).toBe(true);
  expect(isSiteLine("Werte | Länder | Menschen", false)).toBe(false);
  expect(isSiteLine("Ana Ruiz        Ben Okri        Cem Kaya", true)).toBe(false);
});

test.each([
  ["«Disparition» / Craintes pour la sécurité"],
  ["> On 3 May soldiers came to the house"],
  ["English, French or your own language"],
  ["report the findings to the family"],
  ["Phone: +1 555 0100 | Email: info@office.example"],
  ["U R G E N T   A C T I O N   N O W"],
])("%s belongs to the sheet", (line) => {
  expect(isSiteLine(line, true)).toBe(false);
});
