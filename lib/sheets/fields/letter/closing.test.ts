import { describe, expect, test } from "vitest";
import { closesLetter } from "./closing";

const linesOf = (text: string) =>
  text.split("\n").map((line, at) => ({ text: line, number: at + 1, gap: 0 }));

describe("a letter closes in four languages, with a family of verbs", () => {
  // Planted fault: with "croire" left out of the formula, three of these turn red.
  test.each([
    "Yours very truly,",
    "With kindest regards,",
    "Please accept, Your Excellency, the assurances of my highest consideration.",
    "Lo saluda muy atentamente,",
    "A la espera de su respuesta, le saluda atentamente",
    "Reciba un respetuoso saludo,",
    "Con el debido respeto,",
    "Recevez, Monsieur le Préfet, l'expression de ma considération distinguée.",
    "Je vous prie de croire, Madame la Juge, en l'assurance de mon profond respect.",
    "Veuillez croire, Monsieur le Gouverneur,\nà l'expression de mes sentiments respectueux.",
    "Dans l'espoir d'une réponse, je vous prie\nd'accepter, Madame, mes salutations distinguées.",
    "Soyez assuré, Monsieur le Maire, de ma haute considération.",
    "Mit vorzüglicher Hochachtung",
    "Mit freundlichen Gruessen",
    "Ich verbleibe mit dem Ausdruck meiner Wertschätzung",
  ])("%s", (text) => expect(closesLetter(linesOf(text), 0)).toBe(true));

  // Planted fault: a formula known by "Veuillez" or "Dans l'attente" alone cuts these letters in two.
  test.each([
    "Dans l'attente de son procès, faites en sorte qu'il puisse recevoir des visites.",
    "Veuillez recevoir sa famille et lui dire où il se trouve.\nJe vous écris avec respect.",
    "I remain deeply concerned that nobody has been charged.",
    "With respect to the second defendant, no lawyer was present.",
    "Mit Sorge habe ich von der Festnahme erfahren.",
    "En espera de juicio, lo tienen en régimen de aislamiento.",
  ])("%s is part of the letter", (text) => expect(closesLetter(linesOf(text), 0)).toBe(false));
});
