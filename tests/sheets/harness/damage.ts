/** A source of numbers from 0 to 1. */
export type Dice = () => number;

/** Mulberry32: the same damage for the same seed. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const BULLET = /^(\s*)[-\u2013\u2022\u25a0\uf06e+?*](\s+)(?=\p{L})/u;

export type Damage = (text: string, dice: Dice) => string;

const eachLine = (text: string, change: (line: string, at: number) => string | string[]): string =>
  text.split("\n").flatMap(change).join("\n");

/** What scanners, mail programs and PDF exports do to a sheet without changing what it says. */
export const DAMAGES: Record<string, Damage> = {
  "an empty line after every line": (text) => eachLine(text, (line) => [line, ""]),
  "more empty lines where there are some": (text, dice) =>
    eachLine(text, (line) => (line.trim() === "" && dice() < 0.5 ? [line, ""] : line)),
  "trailing blanks": (text, dice) => eachLine(text, (line) => line + " ".repeat(Math.floor(dice() * 4))),
  "every line indented": (text) => eachLine(text, (line) => (line ? `  ${line}` : line)),
  "lost bullets": (text) => eachLine(text, (line) => line.replace(BULLET, "$1")),
  "other bullets": (text, dice) => {
    const bullet = ["\u2022", "\u25a0", "*", "\uf0b7", "\u2013"][Math.floor(dice() * 5)] ?? "-";
    return eachLine(text, (line) => line.replace(BULLET, `$1${bullet}$2`));
  },
  "typographic dashes": (text) => text.replace(/^-(?=\s)/gm, "\u2013"),
  "DOS line ends": (text) => text.replace(/\n/g, "\r\n"),
  "a quoted mail": (text) => eachLine(text, (line) => `> ${line}`),
  "blanks that do not break": (text) => text.replace(/(?<=\S) (?=\S)/g, "\u00a0"),
};

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The lines of each ask broken at another width. */
export function withRewrappedAsks(text: string, dice: Dice): string {
  const width = 36 + Math.floor(dice() * 60);
  const out: string[] = [];
  let item: string[] = [];
  const close = () => {
    if (item.length > 0) out.push(...wrap(item.join(" "), width));
    item = [];
  };
  for (const line of text.split("\n")) {
    if (BULLET.test(line)) close();
    const isItem =
      BULLET.test(line) || (item.length > 0 && line.trim() !== "" && !/[;.:]$/.test(item.at(-1) ?? ""));
    if (isItem) item.push(item.length > 0 ? line.trim() : line);
    else {
      close();
      out.push(line);
    }
  }
  close();
  return out.join("\n");
}

/** A page number in the middle of the list of asks or of an address. */
export function withPageBreak(text: string, dice: Dice): string {
  const lines = text.split("\n");
  const inside = lines.flatMap((line, at) =>
    /^(?:Fax|Faxes|Telefax|Fax :)/.test(line) || BULLET.test(line) ? [at] : [],
  );
  const at = inside[Math.floor(dice() * inside.length)];
  if (at === undefined) return text;
  return [...lines.slice(0, at), "", `Page 2`, "", ...lines.slice(at)].join("\n");
}
