import { expect, test } from "vitest";
import { coachLetter } from "@/lib/coach/coach-letter";
import { sampleLetter } from "@/lib/coach/measure/sample-letter";
import { khadijaIsmayilova } from "./appeal";

/** The words that the coach points at as private. */
function pointedAt(body: string): string[] {
  const { sensitiveWords } = khadijaIsmayilova;
  const hints = coachLetter(sampleLetter({ letter: { body }, appeal: { sensitiveWords } }));
  return hints.flatMap(({ check, where }) =>
    check === "intimate" && where ? [body.slice(where.start, where.end)] : [],
  );
}

// Planted fault: the words as a dictionary has them ("скрытая камера", "şantaj") miss all but the first of these.
test.each([
  ["Somebody hid a hidden camera.", "hidden camera"],
  ["She was blackmailed.", "blackmailed"],
  ["It was filmed in bedrooms.", "bedrooms"],
  ["Её снимали скрытой камерой.", "скрытой камерой"],
  ["В доме нашли скрытые камеры.", "скрытые камеры"],
  ["Её шантажировали много месяцев.", "шантажировали"],
  ["Ей угрожали шантажом.", "шантажом"],
  ["Распространили интимное видео.", "интимное"],
  ["Камеру установили в спальне.", "спальне"],
  ["Onu gizli kamerayla çəkiblər.", "gizli kamerayla"],
  ["Mənzildə gizli kameralar tapılıb.", "gizli kameralar"],
  ["Onu şantajla hədələyiblər.", "şantajla"],
  ["Onun yataq otağında çəkiliş aparılıb.", "yataq otağında"],
  ["İntim görüntülər yayılıb.", "İntim"],
])("%s", (body, words) => {
  expect(pointedAt(body)).toEqual([words]);
});

test.each([
  "Intimidation of journalists has to stop; nobody should intimidate her.",
  "The television cameras were not allowed into the court room.",
  "Women of the same age wrote to me.",
  "Она находится в тюремной камере уже месяц.",
  "Камеры в следственном изоляторе переполнены.",
  "Правда не может быть скрыта от общества.",
  "Голос журналистки слышен во всём мире.",
  "O, həbsxananın kamerasında saxlanılır.",
  "Məhkəmə gizli keçirilməməlidir.",
  "Jurnalistlərə qarşı təzyiqlər dayandırılmalıdır.",
])("nothing at: %s", (body) => {
  expect(pointedAt(body)).toEqual([]);
});

test("no wording that the editors offer is pointed at", () => {
  const texts = khadijaIsmayilova.templates.flatMap((template) => [
    ...[template.subject, template.why, template.facts, template.closing].flat(),
  ]);
  expect(texts.length).toBeGreaterThan(10);
  for (const text of texts) expect(pointedAt(text), text).toEqual([]);
});
