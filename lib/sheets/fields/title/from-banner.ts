import { found, NOT_FOUND } from "@/lib/sheets/fields/found";
import { findNumbers } from "@/lib/sheets/fields/numbers";
import type { Found } from "@/lib/sheets/schema";
import { fold, squeeze } from "@/lib/sheets/text/fold";
import { joinLines, type Line } from "@/lib/sheets/text/line";
import { isProse } from "@/lib/sheets/words/prose";
import { bannerLength } from "./banner";
import { headingIn, isCapitals, isMetadata, isSender } from "./heading";
import { capitalsFrom, isHeadline, sureness, trimTitle, withoutCountryHead } from "./headline";

/** The first headline in capitals under the banner; the number and the date may stand between them. */
function headlineBelow(lines: readonly Line[], start: number): Line[] {
  for (let at = start; at < lines.length && at < start + 8; at++) {
    const headline = capitalsFrom(lines, at);
    if (headline.length > 0) return headline;
    if (isProse(lines[at]?.text ?? "")) break;
  }
  return [];
}

const GLUED = /(?<=\d{4}|^)(?:URGENT ACTION|ACCI\u00d3N URGENTE|ACTION URGENTE)(?=\p{Lu})/u;

/** The headline beside or below "URGENT ACTION". */
export function titleFromBanner(lines: readonly Line[]): Found<string | null> {
  for (const [at, line] of lines.entries()) {
    const text = line.text.trim();
    const glued = GLUED.exec(squeeze(text));
    const banner = glued ? 0 : bannerLength(text);
    if ((!banner && !glued) || isSender(text)) continue;
    const after = glued ? squeeze(text).slice(glued.index + glued[0].length) : text.slice(banner);
    const rest = squeeze(headingIn(after));
    // What stands beside the banner may be the index, the sender or the number that it leads to.
    if (rest && (isMetadata(after) || /^from amnesty\b|^[|>\u00bb\u203a]/.test(fold(rest)))) continue;
    if (rest && findNumbers(text).some(({ start }) => start <= banner)) continue;
    if (rest) {
      const more = isCapitals(rest) ? capitalsFrom(lines, at + 1) : [];
      const title = trimTitle(joinLines([{ ...line, text: rest }, ...more]));
      if (title.split(/\s+/).length > 1 && !isProse(title))
        return found(title, sureness(title, 0.95), [line, ...more]);
      continue;
    }
    const more = headlineBelow(lines, at + 1);
    const headline = trimTitle(withoutCountryHead(squeeze(joinLines(more))));
    if (headline) return found(headline, sureness(headline, 0.97), more);
    const next = lines[at + 1];
    if (next && isHeadline(next, lines, at + 1)) {
      const title = trimTitle(withoutCountryHead(squeeze(headingIn(next.text))));
      return found(title, sureness(title, 0.8), [next]);
    }
  }
  return NOT_FOUND;
}
