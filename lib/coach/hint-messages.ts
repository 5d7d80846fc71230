import type { WordingCheck } from "./coach-words";

/** The first page of a letter is read; these numbers come from guides for writing to officials. */
const politely: Record<WordingCheck, (words: string) => string> = {
  insult: (words) =>
    `Your feeling is easy to share. “${words}” may be taken as an insult, though, and an insulted office stops reading: say what happened instead.`,
  threat: (words) =>
    `You want this to be taken seriously. “${words}” may sound like a threat, and an office can set a threat aside: say what you hope they will do.`,
  politics: (words) =>
    `A letter for one person works best above politics. “${words}” takes a side, and lets the reader turn the letter down for it.`,
  guilt: (words) =>
    `It helps when the reader can act without losing face. “${words}” says that somebody is guilty: “I am concerned at reports that…” keeps the door open.`,
  intimate: (words) =>
    `Out of care for the person at risk, leave private matters out: “${words}” may be read by people who would use it.`,
  pressure: (words) =>
    `Your word as a person is enough. “${words}” brings money, rewards or an office into it, and that can be turned against the person at risk.`,
  otherCases: (words) =>
    `It is good to think of others too. This letter does most when it stays with one case: “${words}” leads away from it.`,
};

export const hintMessages = {
  wording: politely,
  nameMissing: (name: string) =>
    `Write the full name, ${name}, once: the office must know whom the letter is about.`,
  nameMisspelled: (name: string) =>
    `A small thing that matters in an office: the appeal spells this name ${name}.`,
  namesGood: "The name is there, spelled as in the appeal.",
  noAsk: "The office needs one clear request: tick at least one thing to ask for.",
  askMissing: (sentence: string) => `You ticked a request that is not in the letter: “${sentence}”`,
  asksGood: "Your requests are clear.",
  demand: (words: string) =>
    `You ask for something the appeal does not: “${words}”. People close to the case chose what to ask with care, and another demand can weaken it or do harm.`,
  tooManyPages: (pages: number) =>
    `The letter runs to ${pages} pages. One page is read to the end: shorten it a little if you can.`,
  fits: (millimetres: number) => `It fits on one page, with ${millimetres} mm to spare.`,
  long: (count: number, { most, unit }: LengthWords) =>
    `You have a lot to say: ${count} ${unit}. Busy offices read up to about ${most}: keep what matters most to you.`,
  short: (count: number, { least, most, unit }: LengthWords) =>
    `There is room for more, if you like: ${count} ${unit} so far, and letters of ${least} to ${most} are read with ease. Why do you write?`,
  lengthGood: (count: number, unit: string) => `A good length: ${count} ${unit}.`,
  languageNotAsked: (languages: readonly string[]) =>
    `The appeal asks for letters in ${eitherOf(languages)}: the office reads those itself. If you can write one of them, it helps; if not, your own words are still welcome.`,
  languageDiffers: (written: string, chosen: string) =>
    `The text looks like ${written}, while the letter is set to ${chosen}: the salutation and the date follow that choice.`,
  notPersonal:
    "A sentence of your own makes the difference: offices put identical letters on one pile. Say who you are, or what moved you.",
  personalGood: "Your own words are in it: that is what offices notice.",
  nameless: "Sign with your name: an office answers people, and sets unsigned letters aside.",
  addressless: "Add your postal address: it shows that a real person writes, and an answer can reach you.",
  initialsAdvised: "For your own safety, initials are enough for this country.",
  townAdvised:
    "For your own safety, give your town only for this country: leave out street, house and post code.",
  salutationTyped: "Each official's own salutation is put in for you, so the office would read two.",
  otherSalutation:
    "Every official gets the right salutation by itself. This one is different, and would stand in all of the letters.",
  valedictionTyped:
    "The sheet ends politely by itself, in the letter's language and with your name: this would stand there twice.",
  organisationMissing: (name: string) => `For this appeal, say that you write as a supporter of ${name}.`,
  organisationNamed: (name: string) =>
    `For this appeal it is safer to write simply as yourself: leave “${name}” out.`,
  capitals: (words: string) => `Capitals read as shouting. “${words}” is just as strong in small letters.`,
  exclamationMarks: "One mark says it. Several read as shouting, and a calm letter is harder to put aside.",
  manyExclamationMarks: "There are many exclamation marks. A full stop sounds calm and sure.",
};

type LengthWords = { least: number; most: number; unit: string };

export const fixLabels = {
  spell: (name: string) => `Change to ${name}`,
  remove: "Take it out",
  smallLetters: "Use small letters",
  oneMark: "Keep one mark",
  initials: (initials: string) => `Sign as ${initials}`,
};

/** "Azerbaijani, Russian or English" */
function eitherOf(names: readonly string[]): string {
  const first = names.slice(0, -1).join(", ");
  return [first, names.at(-1)].filter(Boolean).join(" or ");
}
