import { sentence } from "@/components/site/sentence";
import type { Appeal } from "@/lib/appeals/appeal";
import type { Reader } from "@/lib/interface/reader";
import { type SafetyTopic, safetyAdviceFor, safetyTopics } from "@/lib/section/safety-advice";
import { cautionFor, type Section } from "@/lib/section/section";

type Props = { section: Section; appeal: Appeal; by: Reader };

/** What to think about before the first word, by where the letter goes; the section's own words first. */
export function SafetyAdvice({ section, appeal, by }: Props) {
  const { say, language } = by;
  const caution = cautionFor(section, appeal.country);
  // Embassies pass letters on, and offices abroad act for the country of the case.
  const countries = [appeal.country, ...appeal.issue.addressees.map(({ official }) => official.country)];
  return (
    <section
      className={`note${caution ? " stop" : ""}`}
      aria-labelledby="safety"
      lang={language}
      dir={by.direction}
    >
      <h2 id="safety">{say(caution ? "safety_caution_heading" : "safety_heading")}</h2>
      {caution && <p dir="auto">{caution}</p>}
      <details open={caution !== null}>
        <summary>{say("safety_who")}</summary>
        <ul>
          {safetyTopics.map((topic) => {
            const { instead, also } = safetyAdviceFor(section.safetyAdvice, { topic, countries, language });
            return (
              <li key={topic}>
                {instead ?? builtIn(topic, by, appeal.country)}
                {also.map(({ language: spoken, text }) => (
                  <p key={`${spoken} ${text}`} {...by.spoken(spoken)}>
                    {text}
                  </p>
                ))}
              </li>
            );
          })}
        </ul>
        <p>
          {sentence(
            say.parts("safety_way_out", {
              link: (text) => (
                <a key="link" href={`/appeals/${appeal.slug}/no-trace`}>
                  {text}
                </a>
              ),
            }),
          )}
        </p>
      </details>
    </section>
  );
}

function builtIn(topic: SafetyTopic, { say, country }: Reader, code: string): string {
  if (topic === "ties") return say("safety_ties", { country: country(code) });
  return say(`safety_${topic}`);
}
