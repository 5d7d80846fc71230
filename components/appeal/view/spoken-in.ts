import { directionOf } from "@/lib/ground/direction";

/** The attributes of words in this language on a page that is English otherwise. */
export function spokenIn(language: string): { lang?: string; dir?: "ltr" | "rtl" } {
  return language === "en" ? {} : { lang: language, dir: directionOf(language) };
}
