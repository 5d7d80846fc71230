import type { Appeal } from "@/lib/appeals/appeal";
import type { Tally } from "@/lib/dispatches/tally";
import type { Reader } from "@/lib/interface/reader";
import styles from "./appeal-card.module.css";
import { Postmark } from "./postmark";

type Props = { appeal: Appeal; tally: Tally | undefined; by: Reader };

/** An appeal in a list: the person, the country, the date, where it stands and the honest count. */
export function AppealCard({ appeal, tally, by }: Props) {
  const { issue } = appeal;
  const { say } = by;
  return (
    <article className={styles.card}>
      <div className={styles.words}>
        <p className="kicker">{appeal.isPractice ? say("card_practice") : by.country(appeal.country)}</p>
        <h3>
          <a href={`/appeals/${appeal.slug}`}>{appeal.personName}</a>
        </h3>
        <p className={styles.title} {...by.spoken(appeal.language)}>
          {appeal.title}
        </p>
        <p>
          <span className={styles.state} data-status={issue.status}>
            {say(`status_${issue.status}_label`)}
          </span>
        </p>
        {!appeal.isPractice && <p className="soft">{countedLetters(tally, by)}</p>}
      </div>
      {issue.deadline && <DeadlinePostmark deadline={issue.deadline} country={appeal.country} by={by} />}
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
