import { paragraphDirection } from "@/lib/ground/direction";
import type { ComposedLetter } from "@/lib/letters/compose-letter";
import { labelledNames } from "@/lib/letters/letter-text";
import { directedLine } from "@/lib/paper/script/directed-line";
import { keptTogether } from "@/lib/paper/script/kept-together";
import { longWordsApart } from "@/lib/paper/script/long-words";
import { readTag, scriptSetting } from "@/lib/paper/script/script-setting";
import type { Plan } from "./fit-size";
import { type PageChoice, pageGeometry } from "./page-geometry";
import { qrCode } from "./qr-code";

const SIGNATURE_ROOM_MM = 14;

/** One letter as assets/typst/letters.typ reads it. */
export async function letterData(letter: ComposedLetter, page: PageChoice, bookmark: string, plan: Plan) {
  const { primary, region } = readTag(letter.language);
  const script = scriptSetting(letter.language);
  // A box is an island in a line from right to left: there the words stay as they are.
  const pieces = (text: string) => {
    const rtl = paragraphDirection(text, letter.direction) === "rtl";
    if (rtl) return { rtl, pieces: [text] };
    const kept = keptTogether(text);
    return { rtl, pieces: script.hyphenatesLongWords ? longWordsApart(kept) : kept };
  };
  return {
    ...script,
    language: primary,
    region,
    rtl: letter.direction === "rtl",
    geometry: pageGeometry(page),
    size: plan.sizePt * script.scale,
    signatureRoom: SIGNATURE_ROOM_MM,
    bookmark,
    total: plan.total,
    sender: letter.sender.map(directedLine),
    byHand: letter.isByHand ?? false,
    addressee: letter.addressee.lines,
    placeAndDate: letter.placeAndDate,
    subject: letter.subject,
    salutation: pieces(letter.salutation),
    paragraphs: letter.paragraphs.map(pieces),
    asks: letter.asks.map(pieces),
    closing: letter.closing.map(pieces),
    valediction: letter.valediction,
    signature: letter.signature,
    copies: labelledNames(letter.copies),
    qr: await qrCode(letter.appealUrl),
  };
}

/** The official's role for each letter; where two letters share it, the signature is added. */
export function bookmarksOf(letters: readonly ComposedLetter[]): string[] {
  const roles = letters.map((letter) => letter.addressee.role);
  return letters.map(({ addressee: { role }, signature }) => {
    const isAlone = roles.filter((other) => other === role).length === 1;
    return isAlone ? role : [role, signature[0] ?? ""].filter(Boolean).join(" – ");
  });
}
