/** What writers are told to think of before they type. */
export const safetyTopics = ["ties", "travel", "minors", "prison"] as const;
export type SafetyTopic = (typeof safetyTopics)[number];

/** What a section says on a topic, in one language: to a country alone, or to all ("") in place of Postbag's words. */
export type SafetyLine = { topic: SafetyTopic; country: string; language: string; text: string };

/** `instead` takes the place of Postbag's own words; `also` stands after them. */
export type SafetyAdvice = { instead: string | null; also: { language: string; text: string }[] };

/**
 * The section's advice on a topic for somebody who reads `language` and writes to these countries. What it says of a
 * country is shown in another language rather than not at all.
 */
export function safetyAdviceFor(
  lines: readonly SafetyLine[],
  { topic, countries, language }: { topic: SafetyTopic; countries: readonly string[]; language: string },
): SafetyAdvice {
  const own = lines.filter((line) => line.topic === topic);
  const instead = own.find((line) => line.country === "" && line.language === language)?.text ?? null;
  const also = [...new Set(countries)].flatMap((country) => {
    const there = own.filter((line) => line.country === country);
    const readable = there.filter((line) => line.language === language);
    return readable.length > 0 ? readable : there;
  });
  return { instead, also: also.map(({ language: spoken, text }) => ({ language: spoken, text })) };
}
