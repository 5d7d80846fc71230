import type { AppealSeed } from "@/prisma/seed/appeal-seed";
import { asks } from "./asks";
import { familyPieces, sources, texts, timeline } from "./facts";
import { officials } from "./officials";
import { azerbaijani } from "./template-az";
import { english } from "./template-en";
import { russian } from "./template-ru";

/** Urgent Action 257/14 of 15 October 2014, told afresh; whatever came later is in the timeline. */
export const khadijaIsmayilova: AppealSeed = {
  slug: "khadija-ismayilova",
  kind: "real",
  country: "AZ",
  personName: "Khadija Ismayilova",
  personSpellings: [
    "Xədicə İsmayılova",
    "Хадиджа Исмайлова",
    "Хадиджи Исмайловой",
    "Хадидже Исмайловой",
    "Хадиджу Исмайлову",
    "Хадиджой Исмайловой",
  ],
  // Read in letters of every language: "intim*" would take "intimidation" along, and "камер*" alone is a prison cell.
  sensitiveWords: [
    "intimate*",
    "hidden camera*",
    "bedroom*",
    "sex",
    "sexual*",
    "naked*",
    "blackmail*",
    "интимн*",
    "скрыт* камер*",
    "камер* скрыт*",
    "спальн*",
    "секс*",
    "обнажен*",
    "шантаж*",
    "intim",
    "intimli*",
    "gizli kamera*",
    "yataq otağ*",
    "seks*",
    "çılpaq*",
    "şantaj*",
  ],
  isShownInFeeds: true,
  texts,
  timeline,
  familyPieces,
  sources,
  issue: {
    uaNumber: "257/14",
    indexNumber: "EUR 55/019/2014",
    issuedOn: "2014-10-15",
    deadline: "2014-11-26",
    rollingDeadlineDays: null,
    copiesToDiplomats: true,
    languages: ["az", "ru", "en", "own"],
    afterDateRule:
      "Anyone who wants to write after this date is asked to check with their section office first. What helps may have changed since.",
  },
  asks,
  officials,
  templates: [english, azerbaijani, russian],
};
