import type { ListedAppeal } from "@/lib/appeals/listed-appeal";
import type { Tally } from "@/lib/dispatches/tally";
import type { Reader } from "@/lib/interface/reader";
import styles from "./appeal-card.module.css";
import { Postmark } from "./postmark";

type Heading = "h2" | "h3";
type Props = { appeal: ListedAppeal; tally: Tally | undefined; heading: Heading; by: Reader };

/** The cards of a list; `heading` is the level that fits below the list's own. */
export function AppealCards({
  appeals,
  tallies,
  heading = "h3",
  by,
}: {
  appeals: readonly ListedAppeal[];
  tallies: ReadonlyMap<string, Tally>;
  heading?: Heading;
  by: Reader;
}) {
  return (
    <ul className="envelopes">
      {appeals.map((appeal) => (
        <li key={appeal.id}>
          <AppealCard appeal={appeal} tally={tallies.get(appeal.id)} heading={heading} by={by} />
        </li>
      ))}
    </ul>
  );
}

/** An appeal in a list: the person, the country, the date, where it stands and the honest count. */
function AppealCard({ appeal, tally, heading: Heading, by }: Props) {
  const { issue } = appeal;
  const { say } = by;
  return (
    <article className={styles.card}>
      <div className={styles.words}>
        <p className="kicker">{appeal.isPractice ? say("card_practice") : by.country(appeal.country)}</p>
        <Heading>
          <a href={`/appeals/${appeal.slug}`}>{appeal.personName}</a>
        </Heading>
        <p className={styles.title} {...by.spoken(appeal.language)}>
          {appeal.title}
        </p>
        <p>
          <span className={styles.state} data-status={issue.status}>
            {say(`status_${issue.status}_label`)}
          </span>
        </p>
        {issue.status === "closed" && issue.outcome && (
          <p className={styles.outcome} dir="auto">
            {issue.outcome}
          </p>
        )}
        {!appeal.isPractice && <p className="soft">{countedLetters(tally, by)}</p>}
      </div>
      {issue.deadline && issue.status !== "closed" && (
        <DeadlinePostmark deadline={issue.deadline} country={appeal.country} by={by} />
      )}
    </article>
  );
}

export function DeadlinePostmark({
  deadline,
  country,
  by,
}: {
  deadline: string;
  country: string;
  by: Reader;
}) {
  return (
    <Postmark
      day={deadline}
      month={by.capitals(by.monthOf(deadline))}
      rim={by.capitals(`${by.say("postmark_rim")} · ${by.country(country)} · `)}
      label={by.say("postmark_label", { day: by.day(deadline) })}
      direction={by.direction}
    />
  );
}

function countedLetters(tally: Tally | undefined, { say }: Reader): string {
  const { letters, writers } = tally?.declared ?? { letters: 0, writers: 0 };
  if (letters === 0) return say("card_none");
  return `${say("card_letters", { count: letters })} ${say("card_people", { count: writers })}`;
}
