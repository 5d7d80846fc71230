import { found, NOT_FOUND } from "@/lib/sheets/fields/found";
import { findLabel } from "@/lib/sheets/labels/find-label";
import type { Found } from "@/lib/sheets/schema";
import { fold } from "@/lib/sheets/text/fold";
import { joinLines, type Line } from "@/lib/sheets/text/line";
import { isCountry } from "@/lib/sheets/words/countries";
import { findDates } from "@/lib/sheets/words/dates";
import { isProse, isStory } from "@/lib/sheets/words/prose";
import { concernOf } from "./concern";
import { headingIn, isMetadata, isNamesLine, withoutDateParts } from "./heading";
import { cutDeadline, isCountryStart, isHeadline, sureness, trimTitle, withoutCountryTail } from "./headline";

/** "Fear of torture      12 July" / "2000": a line without the date that its end breaks apart. */
function withoutBrokenDate(text: string, next: string): string {
  const joined = `${text.trimEnd()} ${next.trim()}`;
  const broken = findDates(joined).find(
    ({ start, end }) => start < text.trimEnd().length && end > text.trimEnd().length,
  );
  return broken ? text.slice(0, broken.start) : text;
}

const isOpen = (text: string): boolean =>
  /[/(,-]\s*$|\b(?:and|of|y|de|et|und|new)\s*$/i.test(text.trim()) ||
  (text.match(/\(/g)?.length ?? 0) > (text.match(/\)/g)?.length ?? 0);

/** The concern on the line of the number, or the headline in the lines below it. */
export function titleFromNumberLine(lines: readonly Line[], numberAt: number): Found<string | null> {
  const at = lines.findIndex((line) => line.number === numberAt);
  const line = lines[at];
  if (!line) return NOT_FOUND;
  const used = [line];
  let text = withoutBrokenDate(line.text, lines[at + 1]?.text ?? "");
  // The concern of a follow-up stands after the brackets and often goes on in the next line.
  for (let next = at + 1; next < lines.length && used.length < 3; next++) {
    const following = lines[next];
    if (!following || following.gap > 0 || isCountryStart(following.text) || isProse(following.text)) break;
    // A second reference in brackets leads to the concern; any other number, date or sender ends it.
    if (isMetadata(following.text) && !/^\s*\([^()]*\)\s*$/.test(following.text)) break;
    if (findLabel(lines, next) || following.text.trim().length > 80) break;
    if (isCountry(trimTitle(concernOf(text)))) break;
    if (!isOpen(text) && !/further information|mas informacion|complementaires|follow/i.test(fold(text)))
      break;
    used.push(following);
    text = joinLines([
      { ...line, text },
      { ...line, text: withoutBrokenDate(following.text, lines[next + 1]?.text ?? "") },
    ]);
  }
  const printed = withoutCountryTail(cutDeadline(concernOf(withoutDateParts(text)))).replace(
    /^\s*[-\u2013:]\s*/,
    "",
  );
  const concern = trimTitle(headingIn(printed));
  if (/\p{L}{3}/u.test(concern) && !isMetadata(printed) && !isCountry(concern) && !/^\(.*\)$/.test(concern))
    return found(concern, sureness(concern, 0.93), used);
  return titleBelow(lines, at);
}

/** The first line of a paragraph, however short: the next one goes on in lower case and both tell a story. */
function runsOn(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1];
  if (next?.gap !== 0 || !/^\s*\p{Ll}/u.test(next.text)) return false;
  return isStory(joinLines(lines.slice(at, at + 3)));
}

function titleBelow(lines: readonly Line[], numberAt: number): Found<string | null> {
  for (let at = numberAt + 1; at < lines.length && at < numberAt + 9; at++) {
    const line = lines[at];
    // Below the country and its names comes the story.
    if (!line || (isCountryStart(line.text) && isNamesLine(line.text))) break;
    if (isHeadline(line, lines, at) && !runsOn(lines, at)) {
      if (isCountryStart(line.text)) break;
      const title = trimTitle(headingIn(line.text));
      return found(title, sureness(title, 0.8), [line]);
    }
    if (isProse(line.text) || (at > numberAt + 3 && !isMetadata(line.text))) break;
  }
  return NOT_FOUND;
}
