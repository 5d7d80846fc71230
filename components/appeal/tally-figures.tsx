import styles from "./tally-figures.module.css";

/** A few numbers side by side, each with its own words, never added up. */
export function TallyFigures({ figures }: { figures: { count: number; words: string }[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map(({ count, words }) => (
        <div key={words}>
          <dt>{words}</dt>
          <dd>{count.toLocaleString("en-GB")}</dd>
        </div>
      ))}
    </dl>
  );
}
