import type { LetterWords } from "./letter-words";

export const cyrillicWords: Readonly<Record<string, LetterWords>> = {
  ru: { valediction: "С уважением,", copy: "Копия:", enclosure: "Приложение:" },
  uk: { valediction: "З повагою,", copy: "Копія:", enclosure: "Додаток:" },
  be: { valediction: "З павагай,", copy: "Копія:", enclosure: "Дадатак:" },
  bg: { valediction: "С уважение,", copy: "Копие до:", enclosure: "Приложение:" },
  mk: { valediction: "Со почит,", copy: "Копија до:", enclosure: "Прилог:" },
  sr: { valediction: "С поштовањем,", copy: "Копија:", enclosure: "Прилог:" },
  kk: { valediction: "Құрметпен,", copy: "Көшірмесі:", enclosure: "Қосымша:" },
  ky: { valediction: "Урматтоо менен,", copy: "Көчүрмөсү:", enclosure: "Тиркеме:" },
  tg: { valediction: "Бо эҳтиром,", copy: "Нусха:", enclosure: "Замима:" },
  mn: { valediction: "Хүндэтгэсэн,", copy: "Хувь:", enclosure: "Хавсралт:" },
};
