import type { LetterWords } from "./letter-words";

// Valedictions a citizen may use to a head of state as well as to a clerk. French greets in a whole sentence and
// puts a no-break space before its colon; German, Italian and the Nordic languages take no comma.
export const latinWestWords: Readonly<Record<string, LetterWords>> = {
  en: { valediction: "Yours sincerely,", copy: "Copy:", enclosure: "Enclosure:" },
  fr: {
    valediction: "Je vous prie d’agréer l’expression de ma haute considération.",
    copy: "Copie\u00a0:",
    enclosure: "Pièce jointe\u00a0:",
  },
  es: { valediction: "Atentamente,", copy: "Copia:", enclosure: "Anexo:" },
  de: { valediction: "Mit freundlichen Grüßen", copy: "Kopie:", enclosure: "Anlage:" },
  it: { valediction: "Distinti saluti", copy: "Copia per conoscenza:", enclosure: "Allegato:" },
  pt: { valediction: "Atenciosamente,", copy: "Cópia:", enclosure: "Anexo:" },
  nl: { valediction: "Hoogachtend,", copy: "Kopie:", enclosure: "Bijlage:" },
  ca: { valediction: "Atentament,", copy: "Còpia:", enclosure: "Annex:" },
  gl: { valediction: "Atentamente,", copy: "Copia:", enclosure: "Anexo:" },
  eu: { valediction: "Adeitasunez,", copy: "Kopia:", enclosure: "Eranskina:" },
  sv: { valediction: "Med vänlig hälsning", copy: "Kopia:", enclosure: "Bilaga:" },
  da: { valediction: "Med venlig hilsen", copy: "Kopi:", enclosure: "Bilag:" },
  nb: { valediction: "Med vennlig hilsen", copy: "Kopi:", enclosure: "Vedlegg:" },
  fi: { valediction: "Kunnioittavasti", copy: "Tiedoksi:", enclosure: "Liite:" },
  is: { valediction: "Virðingarfyllst,", copy: "Afrit:", enclosure: "Fylgiskjal:" },
  ga: { valediction: "Is mise le meas,", copy: "Cóip:", enclosure: "Iniata:" },
};
