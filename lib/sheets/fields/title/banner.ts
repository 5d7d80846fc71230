import { fold } from "@/lib/sheets/text/fold";

const ADDITION =
  "(?:good news|update|final update|outcome|stop action|case closed|bonnes? nouvelles?|issue|resultat|(?:derniere )?mise a jour|fin de l'action|buenas? noticias?|resultado|actualizacion(?: final)?|cierre|gute nachrichten?|ergebnis|abschluss|aktualisierung|erfolg)";
const BANNER = new RegExp(
  `^(?:\\d{4})?\\s*(?:amnesty international )?(?:urgent\\s+actions?|accion(?:es)?\\s+urgentes?|actions?\\s+urgentes?|eilaktion(?:en)?|briefaktion(?:en)?)(?![a-z])(?: (?:appeal|update|outcome))?(?:\\s*[:!|-]?\\s*${ADDITION}\\s*!?\\s*$)?\\s*[:!-]?\\s*`,
);

/** How much of a line its banner takes: "URGENT ACTION: ", "ACTION URGENTE - BONNE NOUVELLE"; 0 where there is none. */
export function bannerLength(text: string): number {
  return BANNER.exec(fold(text))?.[0].length ?? 0;
}

/** A banner and nothing else on its line. */
export function isBannerAlone(text: string): boolean {
  const length = bannerLength(text);
  return length > 0 && text.slice(length).trim() === "";
}
