import type { Appeal } from "@/lib/appeals/appeal";
import { formatDay } from "@/lib/appeals/deadline";
import { issueStatusWords } from "@/lib/appeals/issue-status";
import type { Tally } from "@/lib/dispatches/tally";
import { countryName } from "@/lib/ground/country-names";
import styles from "./appeal-card.module.css";
import { Postmark } from "./postmark";

/** An appeal in a list: the person, the country, the date, where it stands and the honest count. */
export function AppealCard({ appeal, tally }: { appeal: Appeal; tally: Tally | undefined }) {
  const { issue } = appeal;
  const country = countryName(appeal.country, "en");
  return (
    <article className={styles.card}>
      <div className={styles.words}>
        <p className="kicker">{appeal.isPractice ? "For practice, never counted" : country}</p>
        <h3>
          <a href={`/appeals/${appeal.slug}`}>{appeal.personName}</a>
        </h3>
        <p className={styles.title}>{appeal.title}</p>
        <p>
          <span className={styles.state} data-status={issue.status}>
            {issueStatusWords[issue.status].label}
          </span>
        </p>
        {!appeal.isPractice && <p className="soft">{countedLetters(tally)}</p>}
      </div>
      {issue.deadline && <DeadlinePostmark deadline={issue.deadline} country={country} />}
    </article>
  );
}

export function DeadlinePostmark({ deadline, country }: { deadline: string; country: string }) {
  return (
    <Postmark
      day={deadline}
      rim={`LETTERS BEFORE · ${country.toUpperCase()} · `}
      label={`Letters are asked for before ${formatDay(deadline, "en")}`}
    />
  );
}

function countedLetters(tally: Tally | undefined): string {
  const letters = tally?.declared.letters ?? 0;
  if (letters === 0) return "No letters declared sent yet";
  const writers = tally?.declared.writers ?? 0;
  return `${letters} ${letters === 1 ? "letter" : "letters"} sent, say ${writers} ${writers === 1 ? "writer" : "writers"}`;
}
