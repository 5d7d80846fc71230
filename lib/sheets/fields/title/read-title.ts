import { findCountryLine } from "@/lib/sheets/fields/country";
import { found, NOT_FOUND } from "@/lib/sheets/fields/found";
import { findNumbers, saysFollowUp } from "@/lib/sheets/fields/numbers";
import type { Found } from "@/lib/sheets/schema";
import { squeeze } from "@/lib/sheets/text/fold";
import { joinLines, type Line } from "@/lib/sheets/text/line";
import { areNameWords } from "@/lib/sheets/words/names";
import { isProse } from "@/lib/sheets/words/prose";
import { bannerLength } from "./banner";
import { titleFromBanner } from "./from-banner";
import { titleFromNumberLine } from "./from-number-line";
import { headingIn, isCapitals } from "./heading";
import {
  capitalsFrom,
  isHeadline,
  sureness,
  trimTitle,
  withoutCountryHead,
  withoutNumberTail,
} from "./headline";

const WRITE = /^(?:\u00c9crire|Ecrire)\s+/i;

/** The headline of a page that has it above the number: one in capitals before any other. */
function fromAbove(top: readonly Line[], numberAt: number): Found<string | null> {
  const numberLine = top.findIndex((line) => line.number === numberAt);
  const lines = numberLine < 0 ? top : top.slice(0, numberLine);
  for (const [at, line] of lines.entries()) {
    const isLong = isCapitals(line.text) && squeeze(line.text).split(" ").length > 1;
    if (!isLong || !isHeadline(line, lines, at)) continue;
    const headline = capitalsFrom(lines, at);
    const title = trimTitle(joinLines(headline));
    if (title) return found(title, sureness(title, 0.75), headline);
  }
  const at = lines.findIndex((line, index) => isHeadline(line, lines, index) || WRITE.test(line.text.trim()));
  const line = lines[at];
  if (!line) return NOT_FOUND;
  const title = trimTitle(withoutCountryHead(squeeze(headingIn(line.text)).replace(WRITE, "")));
  return found(title, sureness(title, 0.6), [line]);
}

/**
 * The number may stand twice at the head: "UA 88/05 follow-up" at the margin, and below it the line with the
 * concern.
 */
function fromAnyNumberLine(top: readonly Line[], numberAt: number): Found<string | null> {
  const own = titleFromNumberLine(top, numberAt);
  if (own.value !== null && own.confidence > 0.85) return own;
  const others = top
    .filter((line) => line.number > numberAt && findNumbers(line.text).length > 0 && saysFollowUp(line.text))
    .map((line) => titleFromNumberLine(top, line.number));
  return others.find((other) => other.value !== null && other.confidence > 0.85) ?? own;
}

/** "KONGO: Sorge um die Sicherheit": words, not names, beside the country. */
function concernBesideCountry(top: readonly Line[]): Found<string | null> {
  const own = findCountryLine(top);
  const text = own
    ? squeeze(own.line.text)
        .slice(own.end)
        .replace(/^\s*:\s*/, "")
    : "";
  const printed = own ? squeeze(own.line.text).slice(0, own.end) : "";
  const isConcern =
    isCapitals(printed) &&
    text.split(" ").length > 1 &&
    !/[,()\]\d]/.test(text) &&
    !areNameWords(text) &&
    !isProse(text);
  return own && isConcern ? found(trimTitle(text), 0.6, [own.line]) : NOT_FOUND;
}

/** The headline under the banner or the label; on older sheets the concern on the number's line. */
export function readTitle({
  labelled,
  top,
  numberAt,
}: {
  labelled: readonly Line[];
  top: readonly Line[];
  numberAt: number;
}): Found<string | null> {
  if (labelled.length > 0) return found(trimTitle(joinLines(labelled)), 0.98, labelled);
  const tail = top.find(
    (line) =>
      withoutNumberTail(line.text) !== line.text &&
      withoutNumberTail(line.text).trim().split(/\s+/).length > 2,
  );
  if (tail) {
    const text = squeeze(tail.text);
    return found(trimTitle(text.slice(bannerLength(text))), 0.95, [tail]);
  }
  const banner = titleFromBanner(top);
  if (banner.value !== null && banner.confidence > 0.9) return banner;
  const concern = fromAnyNumberLine(top, numberAt);
  if (concern.value !== null && concern.confidence > 0.8) return concern;
  const above = fromAbove(top, numberAt);
  // Where a headline in capitals stands above the number, what stands below it is a summary or a name.
  const isStronger = above.value !== null && isCapitals(above.value) && !isCapitals(concern.value ?? "");
  if (concern.value !== null && !isStronger) return concern;
  if (isStronger) return above;
  const besideCountry = concernBesideCountry(top);
  if (besideCountry.value !== null && banner.value === null) return besideCountry;
  return banner.value === null ? above : banner;
}
