import type { AppealSeed } from "@/prisma/seed/appeal-seed";
import { officials } from "./officials";
import { english } from "./template-en";
import { french } from "./template-fr";

/** Everything can be tried on this one: nobody is at risk, no address leads anywhere, nothing is ever counted. */
export const practiceLetter: AppealSeed = {
  slug: "practice-letter",
  kind: "practice",
  country: "ZZ",
  personName: "Tilda Quill",
  personSpellings: [],
  sensitiveWords: [],
  isShownInFeeds: false,
  texts: {
    title: "Practice: the librarian who may no longer lend books",
    summary:
      "This is practice. Tilda Quill, the country called Exampleland and everyone in it are invented, the addresses lead nowhere, and letters written here are never counted. Try whatever you like: write, print, copy, download. The story: the reading room of Postville has been locked, and its librarian has been fined for lending her own books from a handcart.",
    background:
      "Use this appeal to see how Postbag works before you write about a real person, or to show it to a group. Its date is always three weeks ahead, so that it never closes.",
    sensitiveBackground: "",
  },
  timeline: [],
  familyPieces: [],
  sources: [{ title: "Invented for practice", url: null }],
  issue: {
    uaNumber: null,
    indexNumber: null,
    issuedOn: null,
    deadline: null,
    rollingDeadlineDays: 21,
    copiesToDiplomats: false,
    languages: ["en", "fr", "own"],
    afterDateRule: "",
  },
  asks: [
    {
      key: "reading-room",
      texts: {
        en: {
          sheetForm:
            "Urging the authorities to open the reading room of Postville again and to give reasons if it is ever to be closed again",
          letterSentence:
            "I urge the authorities to open the reading room of Postville again, and to give reasons if it is ever to be closed again.",
        },
        fr: {
          sheetForm:
            "Prier les autorités de rouvrir la salle de lecture de Postville et de donner des raisons si elle devait un jour fermer à nouveau",
          letterSentence:
            "Je prie les autorités de rouvrir la salle de lecture de Postville, et de donner des raisons si elle devait un jour fermer à nouveau.",
        },
      },
    },
    {
      key: "lending",
      texts: {
        en: {
          sheetForm:
            "Calling on the authorities to cancel the fine and to let Tilda Quill lend books to anyone who would like to read them",
          letterSentence:
            "I call on the authorities to cancel the fine, and to let Tilda Quill lend books to anyone who would like to read them.",
        },
        fr: {
          sheetForm:
            "Appeler les autorités à annuler l’amende et à laisser Tilda Quill prêter des livres à toutes les personnes qui souhaitent les lire",
          letterSentence:
            "J’appelle les autorités à annuler l’amende, et à laisser Tilda Quill prêter des livres à toutes les personnes qui souhaitent les lire.",
        },
      },
    },
  ],
  officials,
  templates: [english, french],
};
