import { findLabel } from "@/lib/sheets/labels/find-label";
import { fold } from "@/lib/sheets/text/fold";
import type { Line } from "@/lib/sheets/text/line";
import { isOrganisation } from "@/lib/sheets/words/offices";
import { regexOf } from "@/lib/sheets/words/pattern";
import { type Channel, channelOf, cutAtChannels, readEmails } from "./channels";
import { withoutBrackets } from "./office-and-name";
import {
  cleanSalutation,
  cutTrailingSalutation,
  isFormOfAddress,
  isPlainSalutation,
  isSalutationOpen,
  labelledSalutation,
  opensLetter,
} from "./salutation";
import words from "./words.json" with { type: "json" };

export type Token = { line: Line } & (
  | { kind: "plain"; text: string; isNumbered: boolean }
  | { kind: "channel"; channel: Channel }
  | { kind: "salutation"; text: string; isAside: boolean }
  | { kind: "copies" }
);

const NUMBERED = /^\(?(?:\d{1,2}|[a-hA-H])[.)]\)?\s+(?=\S)/;
const NOTE_ONLY = /^[([].*[)\]]\.?$/;
const TEMPLATE_ROW = regexOf(words.tokens.TEMPLATE_ROW);

// "Copies à l'ambassade de Mauritanie :", "Copy to the Embassy of Togo": the lead and the first line of the copy in
// one.
const COPY_FOR = regexOf(words.tokens.COPY_FOR, "iu");

const INTRO_END = regexOf(words.tokens.INTRO_END);

/** A row or line of the sheet's form that nobody filled in. */
const isTemplateRow = (text: string): boolean => TEMPLATE_ROW.test(fold(text).replace(/\s+/g, " ").trim());

/** Lines of an address region as typed tokens; brackets and lists that run over lines are closed first. */
export function readTokens(lines: readonly Line[]): Token[] {
  const tokens: Token[] = [];
  const pieces = lines.flatMap((line) =>
    cutAtChannels(line.text.trim()).map((text) => ({ ...line, text: openChannel(text) })),
  );
  for (let at = 0; at < pieces.length; at++) {
    const line = pieces[at];
    if (!line || isTemplateRow(line.text)) continue;
    const isLead = INTRO_END.test(fold(line.text));
    if (isLead && !/\b[ck]op(?:y|ia|ie)/.test(fold(line.text))) continue;
    const labelled = labelledSalutation(line.text);
    if (labelled !== null) {
      const [text, used] = closeSalutation(labelled, line.text, pieces.slice(at + 1));
      tokens.push({ kind: "salutation", text, isAside: line.isAside === true, line });
      at += used;
      continue;
    }
    const inside = /^(?:\[[^[\]]+\]|\([^()]+\))$/.exec(line.text.trim())?.[0].slice(1, -1).trim();
    if (inside && (opensLetter(inside) || isFormOfAddress(inside))) {
      tokens.push({ kind: "salutation", text: inside, isAside: false, line });
      continue;
    }
    const used = noteLength(pieces, at);
    if (used > 0) {
      at += used - 1;
      continue;
    }
    tokens.push(...tokensOf(line, tokens.at(-1)));
  }
  return tokens.filter((token) => token.kind !== "plain" || token.text !== "");
}

/** "(Telefax: 030-3940 1234)" is a number and no note. */
function openChannel(text: string): string {
  const inside = /^\(([^()]+)\)$/.exec(text)?.[1]?.trim() ?? "";
  return inside.replace(/\D/g, "").length >= 6 && channelOf(inside) ? inside : text;
}

function closeSalutation(start: string, printed: string, next: readonly Line[]): [string, number] {
  let text = start;
  let used = 0;
  const isBracket = /^\s*[[(]/.test(printed);
  while (
    used < 2 &&
    (isSalutationOpen(text) ||
      isSalutationRest(text, next[used]?.text ?? "") ||
      text === "" ||
      (isBracket && !/[\])]\s*$/.test(text)))
  ) {
    const line = next[used]?.text.trim();
    if (line === undefined || channelOf(line)) break;
    text = /\S[/-]$/.test(text) ? `${text}${line}` : `${text} ${line}`;
    used++;
  }
  return [text.trim(), used];
}

const IS_SALUTATION_REST_WORDS = regexOf(words.tokens.IS_SALUTATION_REST_WORDS);

/** "Dear" + "Inspector General", "Dear Attorney" + "General": a salutation too long for its column. */
function isSalutationRest(text: string, next: string): boolean {
  return (
    (/\p{L}-$/u.test(text) && /^\p{L}+,?$/u.test(next.trim())) ||
    IS_SALUTATION_REST_WORDS.test(fold(text)) ||
    (/[a-z]$/.test(fold(text)) && /^general,?$/.test(fold(next.trim())))
  );
}

/** How many lines a note in brackets takes that begins here: "(switched off" / "after hours)"; 0 for none. */
function noteLength(pieces: readonly Line[], at: number): number {
  let text = "";
  for (let used = 0; used < 3; used++) {
    text += ` ${pieces[at + used]?.text.trim() ?? ""}`;
    const trimmed = text.trim();
    if (!/^[([]/.test(trimmed)) return 0;
    if (NOTE_ONLY.test(trimmed))
      return readEmails(trimmed).length > 0 ||
        /^\(\d[\d\s()+-]*$/.test(trimmed) ||
        withoutBrackets(trimmed) !== trimmed
        ? 0
        : used + 1;
  }
  return 0;
}

function tokensOf(line: Line, before: Token | undefined): Token[] {
  const isNumbered = NUMBERED.test(line.text);
  const text = line.text.replace(NUMBERED, "").trim();
  const channel = channelOf(text);
  if (channel) return [{ kind: "channel", channel, line }];
  const label = findLabel([{ ...line, text }], 0);
  if (label?.kind === "copies") {
    const rest = { ...line, text: label.rest };
    return [{ kind: "copies", line }, ...(label.rest ? tokensOf(rest, undefined) : [])];
  }
  const copied = COPY_FOR.exec(text)?.[1];
  if (copied && isOrganisation(copied))
    return [
      { kind: "copies", line },
      {
        kind: "plain",
        text: copied.charAt(0).toUpperCase() + copied.slice(1).replace(/\s*:$/, ""),
        isNumbered: false,
        line,
      },
    ];
  if (before?.kind === "channel" && goesOn(before.channel, text)) {
    if (/^\d{2,5}(?: \d{2,4})?$/.test(text) && before.channel.kind !== "ignored") {
      before.channel.value += ` ${text}`;
      return [];
    }
    return [{ kind: "channel", channel: { kind: before.channel.kind, value: text }, line }];
  }
  if (readEmails(text).length > 0 && !/\s\p{L}+\s\p{L}+\s/u.test(text))
    return [{ kind: "channel", channel: { kind: "email", value: text }, line }];
  const cut = cutTrailingSalutation(text);
  if (cut && (!opensLetter(cut.line) || /\s{2}/.test(text))) {
    return [
      { kind: "plain", text: cut.line, isNumbered, line },
      { kind: "salutation", text: cut.salutation, isAside: true, line },
    ];
  }
  if (isPlainSalutation(text)) {
    return [{ kind: "salutation", text: cleanSalutation(text) ?? text, isAside: false, line }];
  }
  return [{ kind: "plain", text, isNumbered, line }];
}

/** Whether a line goes on with the channel above it: the second half of a list or of a telegram's address. */
function goesOn(channel: Channel, text: string): boolean {
  const isNumber = /^[/+(\d][\d\s()+/.-]{5,}$/.test(text.replace(/\([^)\d]*\)/g, ""));
  // A narrow column breaks a number before its last group.
  const isNumberEnd = /\d$/.test(channel.value.trim()) && /^\d{2,5}(?: \d{2,4})?$/.test(text);
  if (channel.kind === "email") return readEmails(text).length > 0;
  if (channel.kind === "fax" || channel.kind === "phone" || channel.kind === "both")
    return isNumber || isNumberEnd;
  return (
    /[,(]$|^$/.test(channel.value.trim()) ||
    (/\([^)]*$/.test(channel.value) && /\)/.test(text)) ||
    /^@\w+$|^https?:/.test(text)
  );
}
