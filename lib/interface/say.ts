import format, { type CompiledMessage } from "icu-minify/format";
import type { Messages } from "@/generated/messages";

/** What a reader's messages need to be said, as plain JSON: it goes to the browser as it is. */
export type Words = {
  /** BCP 47. */
  language: string;
  /** What parts the thousands, and from how many digits on: Spanish writes 1234 but 12 345. */
  numbers: { group: string; fromDigits: number };
  messages: Readonly<Record<string, CompiledMessage>>;
};

export type MessageKey = keyof Messages;
/** Messages without tags: their result is a text. */
export type PlainKey = {
  [Key in MessageKey]: [Messages[Key]["tags"]] extends [never] ? Key : never;
}[MessageKey];

type Values<Key extends MessageKey> = keyof Messages[Key]["values"] extends never
  ? []
  : [values: Messages[Key]["values"]];
type Tags<Key extends MessageKey, Element> = Record<
  Messages[Key]["tags"],
  (content: (string | Element)[]) => Element
>;

export type Say = {
  <Key extends PlainKey>(key: Key, ...values: Values<Key>): string;
  /** A message with tags, each drawn by a function: spread the parts as children. */
  parts<Key extends MessageKey, Element>(
    key: Key,
    values: Messages[Key]["values"] & Tags<Key, Element>,
  ): (string | Element)[];
  words: Words;
};

/** Says messages in the language of these words. Runs in the browser too: it asks no locale data but plural rules. */
export function sayIn(words: Words): Say {
  const plainNumbers = Object.defineProperty(new Intl.NumberFormat("en"), "format", {
    value: (count: number) => grouped(count, words.numbers),
  });
  const options = {
    formatters: {
      getNumberFormat: () => plainNumbers,
      getPluralRules: (_language: unknown, kind?: Intl.PluralRulesOptions) =>
        pluralRules(words.language, kind),
      getDateTimeFormat: (): Intl.DateTimeFormat => {
        throw new Error("Give dates as texts: browsers lack the data of many languages");
      },
    },
  };
  const inWords = <Element>(key: string, values: Parameters<typeof format<Element>>[2]) =>
    format<Element>(words.messages[key] ?? "", words.language, values, options);
  const say = (key: string, values?: Record<string, string | number>) => String(inWords<string>(key, values));
  const parts = <Element>(key: string, values: Parameters<typeof format<Element>>[2]) =>
    [inWords<Element>(key, values)].flat() as (string | Element)[];
  return Object.assign(say, { parts, words });
}

/** The words of these parts of the interface alone, for a script in the browser. */
export function onlyThose(words: Words, beginnings: readonly string[]): Words {
  const messages = Object.entries(words.messages).filter(([key]) =>
    beginnings.some((beginning) => key.startsWith(beginning)),
  );
  return { ...words, messages: Object.fromEntries(messages) };
}

function grouped(count: number, { group, fromDigits }: Words["numbers"]): string {
  const digits = String(count);
  return digits.length < fromDigits ? digits : digits.replace(/\B(?=(\d{3})+$)/g, group);
}

const rules = new Map<string, Intl.PluralRules>();

function pluralRules(language: string, kind?: Intl.PluralRulesOptions): Intl.PluralRules {
  const name = `${language} ${kind?.type}`;
  const known = rules.get(name);
  if (known) return known;
  const made = new Intl.PluralRules(language === "qps" ? "en" : language, kind);
  rules.set(name, made);
  return made;
}
