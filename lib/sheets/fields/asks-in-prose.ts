import { flowOf } from "@/lib/sheets/layout/flow";
import type { Found } from "@/lib/sheets/schema";
import { fold } from "@/lib/sheets/text/fold";
import type { Line } from "@/lib/sheets/text/line";
import { regexOf } from "@/lib/sheets/words/pattern";
import { cleanAsk } from "./asks";
import { found } from "./found";
import words from "./words.json" with { type: "json" };

// "… calls for letters and faxes urging the authorities to …": the ask begins with its verb.
const CALLED_FOR = regexOf(words.asksInProse.CALLED_FOR);
// "The authorities should release …"
const DUTY = regexOf(words.asksInProse.DUTY);

// "(Bangkok, 23 January 2019) – ", "GENEVA, 3 May – "
const DATELINE = /^\s*(?:\([^)]*\d{4}\)|\p{Lu}{3,}[^.\u2013]{0,30}\d)\s*[\u2013\u2014-]\s*/u;

const SENTENCE = /[^.!?]+[.!?]/g;

/** What an alert or open letter without a list asks for, a sentence each, in the order of the text; never sure. */
export function asksInProse(lines: readonly Line[]): Found<string>[] {
  const flow = flowOf(lines);
  return [...flow.text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
    const called = CALLED_FOR.exec(fold(sentence));
    const ask = called
      ? sentence.slice(called.index + called[0].length - (called[1]?.length ?? 0))
      : sentence;
    const line = flow.lineAt(index);
    return line && (called || DUTY.test(fold(sentence)))
      ? [found(cleanAsk(ask.replace(DATELINE, "")), 0.5, [line])]
      : [];
  });
}
