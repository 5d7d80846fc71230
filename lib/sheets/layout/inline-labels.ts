import { fold } from "@/lib/sheets/text/fold";
import type { Line } from "@/lib/sheets/text/line";
import { regexOf } from "@/lib/sheets/words/pattern";
import { isBanner } from "./page/furniture";
import words from "./words.json" with { type: "json" };

// Headings of every era, in capitals as sheets print them, where a flattened text has them in mid-line.
const HEADING = new RegExp(
  `(?<=[\\p{Ll}.:;)\\d,] )(?:${words.inlineLabels.HEADINGS.join("|")})(?![\\p{L}])`,
  "gu",
);
const MIXED = regexOf(words.inlineLabels.MIXED, "gu");
// "… 12 October 2011 URGENT ACTION": the banner glued to the line above it.
const BANNER = /(?<=\d{4} ?|\d{4}\) ?)(?:URGENT ACTION|ACCI\u00d3N URGENTE|ACTION URGENTE)\b/gu;
const DASH = /(?<=[;:]) (?=[-\u2013+*\u2022] ?\p{L}{2})/gu;
const GLYPH = /(?<=\S) ?(?=[\u25a0\u25fc\u25aa\u25cf\uf06e\uf0a7\uf0b7] ?\p{L})/gu;

const HEADLINE_AND_STORY = /^((?:[\p{Lu}\d][\p{Lu}\d\p{P}]*\s+){3,})(?=\p{Lu}?\p{Ll}+ \p{Ll})/u;

const BANNER_BEFORE = /^(URGENT ACTION|ACCI[O\u00d3]N URGENTE|ACTION URGENTE|EILAKTION)\s+(?=\p{Lu}{2})/u;

/** A headline in capitals that runs into the story, on the line under the banner or behind it. */
function cutHeadline(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, at) => {
    const text = line.text.trim();
    const [lead = "", banner = ""] = BANNER_BEFORE.exec(text) ?? [];
    const glued = banner ? HEADLINE_AND_STORY.exec(text.slice(lead.length))?.[1] : undefined;
    if (glued)
      return [
        { ...line, text: banner },
        { ...line, text: glued.trim(), gap: 0 },
        { ...line, text: text.slice(lead.length + glued.length), gap: 1 },
      ];
    const above = fold(lines[at - 1]?.text ?? "")
      .replace(/\s+/g, " ")
      .trim();
    const headline = isBanner(above) ? HEADLINE_AND_STORY.exec(line.text.trim())?.[1] : undefined;
    if (!headline) return [line];
    return [
      { ...line, text: headline.trim() },
      { ...line, text: line.text.trim().slice(headline.length), gap: 1 },
    ];
  });
}

/** Long lines of a flattened text cut before each heading, channel and bullet in them. */
export function cutInlineLabels(lines: readonly Line[]): Line[] {
  const cut = lines.flatMap((line) => {
    const cuts = [HEADING, MIXED, BANNER, DASH, GLYPH].flatMap((pattern) =>
      [...line.text.matchAll(pattern)].map((match) => match.index),
    );
    if (cuts.length === 0) return [line];
    const places = [0, ...new Set(cuts.filter((at) => at > 0))].sort((a, b) => a - b);
    return places.flatMap((from, at) => {
      const text = line.text.slice(from, places[at + 1]).trim();
      return text ? [{ ...line, text, gap: at === 0 ? line.gap : 0 }] : [];
    });
  });
  return cutHeadline(cut);
}
