import { expect, test } from "vitest";
import { findLabel } from "./find-label";

const kindOf = (...texts: string[]) =>
  findLabel(
    texts.map((text, at) => ({ text, number: at + 1, gap: 0 })),
    0,
  );

// Planted fault: with the noun and the copies as fixed phrases, half of these are no headings.
test.each([
  "CONTACT DETAILS OF THE AUTHORITIES AND COPIES TO",
  "Contact information for your appeals:",
  "TARGETS AND COPIES",
  "INFORMACIÓN DE CONTACTO DE LAS AUTORIDADES",
  "Datos de contacto para sus cartas y copias:",
  "DESTINATARIAS Y COPIAS A",
  "COORDONNÉES DE LA DESTINATAIRE ET COPIES À",
  "Coordonnées de l’autorité :",
  "ADRESSES ET COPIES À",
  "KONTAKTDATEN DER BEHÖRDEN UND KOPIEN AN",
  "Kontaktdaten fuer Ihre Appelle:",
  "ADRESSEN UND KOPIEN AN",
])("%s heads addressees and nothing of the next line", (heading) => {
  expect(kindOf(heading, "Minister of Justice", "Mr Ali Omar")).toMatchObject({ kind: "targets", lines: 1 });
});

test.each(["Coordonnées de la section", "Addresses were searched and copies made", "LET US KNOW"])(
  "%s heads none",
  (text) => expect(kindOf(text, "Ana Ruiz")?.kind).not.toBe("targets"),
);
