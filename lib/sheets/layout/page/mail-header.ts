import words from "@/lib/sheets/layout/words.json" with { type: "json" };
import { fold } from "@/lib/sheets/text/fold";
import type { Line } from "@/lib/sheets/text/line";
import { regexOf } from "@/lib/sheets/words/pattern";

const HEADER = regexOf(words.mailHeader.HEADER);
// "/* Written 9:15 am Mar 3, 1993 by … */": how conferences of the 1990s headed what was posted to them.
const POSTED = /^\/\*.*\*\/$/;
const ENVELOPE =
  /^(?:subject|from|asunto|objet|betreff|von|de|message-id|newsgroups|sent|gesendet|envoye) ?:/;

type MailParts = { header: Line[]; body: Line[] };

/** Takes the header of a mail or news article off the top; its date is not the date of the sheet. */
export function takeMailHeader(lines: readonly Line[]): MailParts {
  const first = takeOneHeader(lines);
  if (first.header.length === 0) return first;
  // A forwarded mail has a second one below it.
  const second = takeMailHeader(first.body);
  return { header: [...first.header, ...second.header], body: second.body };
}

const FORWARDED = regexOf(words.mailHeader.FORWARDED);

function takeOneHeader(lines: readonly Line[]): MailParts {
  for (let start = 0; start < Math.min(lines.length, 12); start++) {
    let end = start;
    while (
      end < lines.length &&
      (HEADER.test(fold(lines[end]?.text.trim() ?? "")) ||
        POSTED.test(lines[end]?.text.trim() ?? "") ||
        (end > start && /^\s{2,}\S/.test(lines[end]?.text ?? "")))
    )
      end++;
    const header = lines.slice(start, end);
    const envelopes = header.filter((line) => ENVELOPE.test(fold(line.text.trim()))).length;
    if (envelopes >= 2 || (envelopes === 1 && header.length >= 2)) {
      const before = lines.slice(0, start).filter((line) => !FORWARDED.test(fold(line.text.trim())));
      return { header, body: [...before, ...lines.slice(end)] };
    }
  }
  return { header: [], body: [...lines] };
}
