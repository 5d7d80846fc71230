import { type CalendarDay, formatDay } from "@/lib/appeals/deadline";

/**
 * Place and date at the head of a letter as its language writes them: "Leeds, 2 November 2014",
 * "Лидс, 2 ноября 2014 г.", "Lyon, le 1er mai 2014". The place stays as typed; without one, the date alone.
 */
export function placeAndDate({
  place,
  day,
  language,
}: {
  place: string;
  day: CalendarDay;
  language: string;
}): string {
  const town = place.replace(/\s+/g, " ").trim();
  const date = letterDate(day, language);
  if (town === "") return date;
  const base = language.split("-")[0] ?? language;
  return `${town}${joints[base] ?? ", "}${date}`;
}

/**
 * The date of a letter in its language. Gregorian always: the reader's office may count otherwise, the sheet does
 * not.
 */
export function letterDate(day: CalendarDay, language: string): string {
  const base = language.split("-")[0] ?? language;
  const date = formatDay(day, language);
  return customs[base]?.(date, day) ?? date;
}

// What stands between town and date: French and Vietnamese lead into the date, some scripts have their own comma.
const joints: Readonly<Record<string, string>> = {
  ar: "، ",
  fa: "، ",
  fr: ", le ",
  ja: "、",
  ur: "، ",
  vi: ", ngày ",
  zh: "，",
};

// Where a letter's custom differs from the long date of CLDR.
const customs: Readonly<Record<string, (date: string, day: CalendarDay) => string>> = {
  fr: (date) => date.replace(/^1 /, "1er "),
  pl: (date) => `${date} r.`,
  vi: (_date, day) => {
    const [year, month, date] = day.split("-").map(Number);
    return `${date} tháng ${month} năm ${year}`;
  },
};
