import { describe, expect, test } from "vitest";
import { findLabel } from "./find-label";

// Headings and lead-ins as the four languages and eras print them, some with accents lost.
const cases: Record<string, string[]> = {
  asks: [
    "RECOMMENDED ACTION: Please send telegrams",
    "FURTHER RECOMMENDED ACTION:",
    "Please write immediately in Thai",
    "ACCIONES RECOMENDADAS",
    "ACCIÓN RECOMENDADA:",
    "Escriban inmediatamente, en inglés:",
    "ACTION RECOMMANDÉE",
    "DANS LES APPELS QUE VOUS FEREZ PARVENIR LE PLUS VITE POSSIBLE",
    "EMPFOHLENE AKTIONEN",
    "SCHREIBEN SIE BITTE",
    "RECOMMENDED ACTIONS",
    "Please write immediately:",
    "ACTION REQUESTED:",
    "Veuillez écrire immédiatement en arabe",
    "Schreiben Sie bitte E-Mails, Faxe oder Luftpostbriefe",
    "Bitte schreiben Sie höflich formulierte Briefe",
    "ACTIONS RECOMMANDÉES :",
    "NUEVAS RECOMENDACIONES:",
    "Please send faxes, emails and airmail letters in English",
    "Envíen telegramas, faxes y cartas",
    "Por favor, escriban en español",
    "Please send appeals to arrive as quickly as possible",
    "Please write politely worded letters",
    "Veuillez envoyer des télégrammes/télécopies/lettres",
    "WHAT YOU CAN DO:",
    "Ecrivez immédiatement",
    "BITTE SCHREIBEN SIE UNVERZÜGLICH",
  ],
  targets: [
    "APPEALS TO",
    "APPEALS TO:",
    "PLEASE SEND APPEALS BEFORE 26 NOVEMBER 2014 TO:",
    "CONTACT INFORMATION",
    "contact information:",
    "TARGET’S CONTACT DETAILS & “COPIES TO”",
    "Contact these two officials by 30 June, 2017:",
    "LLAMAMIENTOS A:",
    "ENVÍEN LLAMAMIENTOS, ANTES DEL 11 DE DICIEMBRE DE 2013, A:",
    "APPELS À :",
    "ENVOYEZ VOS APPELS AVANT LE 11 DÉCEMBRE 2013 À :",
    "Appell an",
    "APPELLE AN",
    "APPELLE AN:",
    "PLEASE SEND YOUR APPEALS TO:",
    "Please send appeals by 26 November 2014 to:",
    "PLEASE SEND APPEALS BEFORE 4 JULY 2012 TO",
    "Send appeals to:",
    "ADRESSEZ VOS APPELS À :",
    "Please send appeals to arrive before 3 March 2011 to:",
    "ENVIAR LLAMAMIENTOS A:",
    "BITTE SENDEN SIE IHRE APPELLE BIS ZUM 14. MAI 2014 AN:",
    "APPEAL TO:",
    "ADDRESSES:",
    "Coordonnées du destinataire :",
    "Kontaktdaten:",
    "ENVÍEN LLAMAMIENTOS ANTES DEL 5 DE MAYO DE 2015 A:",
    "Contact this official by March 3, 2018:",
    "VEUILLEZ ENVOYER VOS APPELS, AVANT LE 3 MAI 2012, À :",
    "APPELS À ENVOYER AVANT LE 3 MAI 2012 À :",
    "PLEASE SEND APPEALS BEFORE: 26 NOVEMBER 2014 TO:",
    "APELACIONES A:",
    "Llamamientos a",
  ],
  copies: [
    "COPIES TO:",
    "COPIES OF YOUR APPEALS TO:",
    "And copies to:",
    "copy to:",
    "Copies to",
    "COPIA A:",
    "COPIAS A:",
    "Y copia a:",
    "COPIES À :",
    "Copies à :",
    "Sende eine Kopie an",
    "KOPIEN AN",
    "Copy to:",
    "with copies to:",
    "Et copies à :",
    "KOPIE AN:",
    "Bitte senden Sie eine Kopie an:",
    "Y copias a:",
    "COPIES DE VOS APPELS À :",
    "Con copia a:",
    "CC:",
  ],
  diplomats: [
    "and to diplomatic representatives of Chile in your country.",
    "Also send copies to diplomatic representatives accredited to your country.",
    "ALSO SEND COPIES TO DIPLOMATIC REPRESENTATIVES ACCREDITED TO YOUR COUNTRY",
    "y a la representación diplomática de Colombia acreditada en su país.",
    "ainsi qu'aux représentants diplomatiques du Tchad dans votre pays.",
    "Veuillez également adresser des copies aux représentants diplomatiques accrédités",
    "Envíen también copia a la representación diplomática acreditada en su país",
    "sowie an die diplomatischen Vertretungen",
    "Bitte senden Sie Kopien auch an die diplomatische Vertretung",
    "y a los representantes diplomáticos",
    "et aux représentants diplomatiques",
    "Por favor, envíen copias también a los representantes diplomáticos acreditados en su país",
  ],
};

describe.each(Object.entries(cases))("%s", (kind, lines) => {
  test.each(lines)("%s", (text) => {
    expect(findLabel([{ text, number: 1, gap: 0 }], 0)?.kind).toBe(kind);
  });
});

test("words of a story are no headings", () => {
  const story = [
    "Letters to his family were returned unopened.",
    "Background checks were made on every applicant.",
    "Name after name was read out in the square.",
    "Copies of the verdict have not been given to the lawyers.",
    "Address unknown, said the stamp on the envelope.",
    "Deadline after deadline has passed without an answer.",
    "Contexto y causas se explican más abajo.",
    "Noms et adresses lui ont été demandés pendant la nuit.",
  ];
  for (const text of story) expect(findLabel([{ text, number: 1, gap: 0 }], 0), text).toBeNull();
});

test("a heading may run over three lines, and what follows it is kept", () => {
  const lines = ["PLEASE SEND APPEALS", "BEFORE 3 MAY", "2013 TO: President", "Ana Ruiz"].map((text, at) => ({
    text,
    number: at + 1,
    gap: 0,
  }));
  expect(findLabel(lines, 0)).toMatchObject({ kind: "targets", lines: 3, rest: "President" });
});
