import ar from "./ar.json" with { type: "json" };
import az from "./az.json" with { type: "json" };
import de from "./de.json" with { type: "json" };
import en from "./en.json" with { type: "json" };
import es from "./es.json" with { type: "json" };
import fr from "./fr.json" with { type: "json" };
import ru from "./ru.json" with { type: "json" };

/**
 * What Postbag itself writes to a writer, in one language. Placeholders: {name} {officials} {official} {appeal}
 * {link} {date} {reply}. A text is paragraphs.
 */
export type NoticeWords = {
  greeting: string;
  greetingWithoutName: string;
  yourLetter: string;
  otherWays: string;
  confirmation: { subject: string; text: readonly string[] };
  copy: { subject: string; text: readonly string[]; reminderPromised: string };
  reminder: { subject: string; text: readonly string[] };
  autoReply: { subject: string; text: readonly string[] };
  uncertain: { subject: string; text: readonly string[] };
  bounced: { subject: string; text: readonly string[] };
  expired: { subject: string; text: readonly string[] };
  failed: { subject: string; text: readonly string[] };
  unknown: { subject: string; text: readonly string[] };
  stopped: { subject: string; text: readonly string[] };
};

const languages = { en, fr, es, de, ru, az, ar } satisfies Record<string, NoticeWords>;

/** The languages that mails to writers come in, as BCP 47 tags. */
export const noticeLanguages: readonly string[] = Object.keys(languages);

/** The words for a BCP 47 tag; English where the language has none. */
export function noticeWords(language: string): NoticeWords {
  const [base = ""] = language.toLowerCase().split("-");
  const known = new Map<string, NoticeWords>(Object.entries(languages));
  return known.get(base) ?? en;
}

/** Puts values in; a placeholder without a value stays away. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? "") : "",
  );
}
