import { describe, expect, test } from "vitest";
import { isDemand } from "./demand";

describe("a sentence that asks", () => {
  // Planted fault: without the leads the waiting clauses turn red, without the bare imperatives more than half.
  test.each([
    "Ensure that she can see a doctor of her choice.",
    "Pending her release, grant her access to a lawyer.",
    "Until then, refrain from any use of force.",
    "Mientras se resuelve el recurso, permita que reciba visitas.",
    "Hasta entonces, garantice su integridad física.",
    "Asimismo, investigue las amenazas contra su familia.",
    "Libérez-la sans délai.",
    "En attendant le jugement, mettez fin à son isolement.",
    "Jusqu'à son procès, autorisez les visites de sa famille.",
    "Bis zu ihrer Freilassung gewähren Sie ihr Zugang zu Anwälten.",
    "Heben Sie das Reiseverbot auf.",
    "In der Zwischenzeit sorgen Sie für ärztliche Hilfe.",
  ])("%s", (sentence) => expect(isDemand(sentence)).toBe(true));

  test.each([
    "The release of prisoners was announced in May.",
    "Free and fair elections are a right.",
    "Mientras tanto, sigue detenida sin cargos.",
    "La familia no sabe dónde está.",
    "Sachez que nous suivons cette affaire.",
    "Chez elle, la police a saisi deux ordinateurs.",
    "Können Sie mir sagen, wo er ist?",
    "Inzwischen haben die Behörden drei weitere Personen festgenommen.",
    "Veuillez croire, Madame, à l'assurance de mon respect.",
  ])("%s tells and does not ask", (sentence) => expect(isDemand(sentence)).toBe(false));
});
