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

/**
 * Place and date at the head of a letter as its language writes them: "Leeds, 2 November 2014",
 * "Лидс, 2 ноября 2014 г.", "Lyon, le 1er mai 2014". The place stays as typed; without one, the date alone.
 */
export function placeAndDate({
  place,
  date,
  language,
}: {
  place: string;
  /** From `letterDate`, on the server: browsers lack the months of many languages. */
  date: string;
  language: string;
}): string {
  const town = place.replace(/\s+/g, " ").trim();
  if (town === "") return date;
  const base = language.split("-")[0] ?? language;
  return `${town}${joints[base] ?? ", "}${date}`;
}
