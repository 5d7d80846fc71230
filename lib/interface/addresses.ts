import { interfaceLanguages } from "./catalogue";
import { readerOf } from "./reader";

/**
 * Every language but English has its own addresses, "/fr/appeals/…", so that a link that is passed on keeps its
 * language. The front takes the prefix off what comes in and puts it on what goes out; pages and routes know none.
 */
export function splitAddress(target: string): { language: string; target: string } {
  const [, language = "", rest = ""] = /^\/([a-z]{2,3}(?:-[A-Za-z]+)?)((?:[/?].*)?)$/.exec(target) ?? [];
  if (language === "en" || !interfaceLanguages().includes(language)) return { language: "en", target };
  return { language, target: rest.startsWith("/") ? rest : `/${rest}` };
}

// What is said from the catalogue so far: the writing path, the desk and the privacy page follow.
const SAID = [
  /^\/$/,
  /^\/appeals\/[^/]+(\/(letters|group)(\/.*)?)?$/,
  /^\/letters(\/(open|clear|[^/]+\/(erase|send|thanks)))?$/,
  /^\/(sending|problem)\//,
  /^\/(for-offices|outcomes)$/,
];

/** Whether the page at an address speaks the reader's language; the others are in English, within a frame that does. */
export function isSaid(address: string): boolean {
  const path = address.replace(/\?.*$/, "");
  return SAID.some((pattern) => pattern.test(path));
}

/** The address of the same page in a language. */
export function addressIn(language: string, target: string): string {
  if (language === "en") return target;
  return target === "/"
    ? `/${language}`
    : `/${language}${target.startsWith("/?") ? target.slice(1) : target}`;
}

// An element that names its own language leads into that language and keeps its address.
const OWN_LINKS = /(<(?:a|form|button)\b(?![^>]*\shreflang=)[^>]*?\s(?:href|action|formaction)=")(\/[^"]*)/gi;

/** A page whose links and forms stay in its language. */
export function linksStayIn(language: string, html: string): string {
  if (language === "en") return html;
  return html.replace(OWN_LINKS, (_whole, before: string, to: string) => before + addressIn(language, to));
}

/** The page at an address in every language of the interface, each with words of its own that offer it. */
export function languageLinks(address: string): { language: string; href: string; offer: string }[] {
  return interfaceLanguages().map((language) => ({
    language,
    href: addressIn(language, address),
    offer: readerOf(language).say("site_read_here"),
  }));
}

/** Whether people pass this address on to others; the rest is for one person alone. */
export function isPassedOn(address: string): boolean {
  return !/^\/(letters|desk|sending|problem)(\/|$)|\/(write|group)(\/|$)/.test(address);
}
