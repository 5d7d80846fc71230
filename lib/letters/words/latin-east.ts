import type { LetterWords } from "./letter-words";

// Hungarian closes with a colon; Polish, Czech, Slovak, Slovene and the Baltic languages with nothing.
export const latinEastWords: Readonly<Record<string, LetterWords>> = {
  az: { valediction: "Hörmətlə,", copy: "Surət:", enclosure: "Əlavə:" },
  tr: { valediction: "Saygılarımla,", copy: "Bilgi için:", enclosure: "Ek:" },
  uz: { valediction: "Hurmat bilan,", copy: "Nusxa:", enclosure: "Ilova:" },
  tk: { valediction: "Hormat bilen,", copy: "Nusga:", enclosure: "Goşundy:" },
  pl: { valediction: "Z poważaniem", copy: "Do wiadomości:", enclosure: "Załącznik:" },
  cs: { valediction: "S úctou", copy: "Na vědomí:", enclosure: "Příloha:" },
  sk: { valediction: "S úctou", copy: "Na vedomie:", enclosure: "Príloha:" },
  sl: { valediction: "S spoštovanjem", copy: "V vednost:", enclosure: "Priloga:" },
  hr: { valediction: "S poštovanjem,", copy: "Na znanje:", enclosure: "Prilog:" },
  bs: { valediction: "S poštovanjem,", copy: "Na znanje:", enclosure: "Prilog:" },
  "sr-Latn": { valediction: "S poštovanjem,", copy: "Kopija:", enclosure: "Prilog:" },
  ro: { valediction: "Cu stimă,", copy: "Copie:", enclosure: "Anexă:" },
  hu: { valediction: "Tisztelettel:", copy: "Másolatot kap:", enclosure: "Melléklet:" },
  et: { valediction: "Lugupidamisega", copy: "Koopia:", enclosure: "Lisa:" },
  lv: { valediction: "Ar cieņu", copy: "Kopija:", enclosure: "Pielikumā:" },
  lt: { valediction: "Pagarbiai", copy: "Kopija:", enclosure: "Priedas:" },
  sq: { valediction: "Me respekt,", copy: "Kopje:", enclosure: "Bashkëlidhur:" },
  vi: { valediction: "Trân trọng,", copy: "Bản sao gửi:", enclosure: "Kèm theo:" },
  id: { valediction: "Hormat saya,", copy: "Tembusan:", enclosure: "Lampiran:" },
  ms: { valediction: "Yang benar,", copy: "Salinan kepada:", enclosure: "Lampiran:" },
  sw: { valediction: "Wako mwaminifu,", copy: "Nakala:", enclosure: "Kiambatisho:" },
  ku: { valediction: "Bi rêz û hurmet,", copy: "Kopî:", enclosure: "Pêvek:" },
};
