import { readTag } from "@/lib/paper/script/script-setting";

// A Word file brings no fonts: these are the ones that Windows and macOS have for each script. Times New Roman
// holds Latin, Cyrillic, Greek, Arabic and Hebrew.
const wordFonts: Record<string, string> = {
  Hans: "SimSun",
  Hant: "PMingLiU",
  Jpan: "MS Mincho",
  Kore: "Batang",
  Geor: "Sylfaen",
  Armn: "Sylfaen",
  Deva: "Nirmala UI",
  Thai: "Tahoma",
};

/** The font that people have for a letter's script. */
export function wordFont(language: string): string {
  return wordFonts[readTag(language).script] ?? "Times New Roman";
}
