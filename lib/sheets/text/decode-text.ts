// The upper half of code page 850, which DOS programs of the 1980s and 1990s wrote.
const CODE_PAGE_850 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴" +
  "┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■ ";

const LETTERS = /[éèêëàâäáãåçñóòôöõíìîïúùûüßÉÈÀÂÄÁÇÑÓÔÖÍÚÜæøœ]/g;
const SIGNS = /[\u0091-\u0097\u0085¿¡«»“”‘’–—•…°º]/g;
const ODD =
  /[\u0080-\u0084\u0086-\u0090\u0098-\u009f¤¦¬¢×÷þðÞÐ░▒▓│┤╣║╗╝┐└┴┬├─┼╚╔╩╦╠═╬█▄▀■¶‗ˇ˘˙˚˝˛∂∑∏π∫ΩåÅ√≈∆◊ﬁﬂƒ‡†‚„]/g;
// An accented letter inside a word or a capital one at its start: what real text has.
const IN_WORD = /(?<=\p{Ll})[éèêëàâäáãçñóòôöõíîïúùûüß]|(?<![\p{L}])[ÉÀÁÇÓÖÜÄÍÚ](?=\p{L})/gu;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function fromCodePage850(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes)
    text += byte < 128 ? String.fromCharCode(byte) : (CODE_PAGE_850[byte - 128] ?? " ");
  return text;
}

function isUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, 400);
  const odd = sample.filter((byte, at) => byte === 0 && at % 2 === 1).length;
  const even = sample.filter((byte, at) => byte === 0 && at % 2 === 0).length;
  if (odd > sample.length / 4) return "utf-16le";
  return even > sample.length / 4 ? "utf-16be" : null;
}

/** Text in UTF-8, UTF-16, or whichever old Western charset gives the most letters inside words. */
export function decodeText(bytes: Uint8Array, charset?: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const wide = isUtf16(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodeOld(bytes, charset);
  }
}

function decodeOld(bytes: Uint8Array, charset: string | undefined): string {
  if (charset) {
    try {
      return new TextDecoder(charset).decode(bytes);
    } catch {
      // An unknown name: judge by the letters.
    }
  }
  const candidates = [
    new TextDecoder("windows-1252").decode(bytes),
    fromCodePage850(bytes),
    new TextDecoder("macintosh").decode(bytes),
  ];
  const score = (text: string): number =>
    3 * count(text, IN_WORD) + count(text, LETTERS) + count(text, SIGNS) - 4 * count(text, ODD);
  return candidates.reduce((best, text) => (score(text) > score(best) ? text : best));
}
