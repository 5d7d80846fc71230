import type { Reader } from "@/lib/interface/reader";
import styles from "./tally-figures.module.css";

type Props = { figures: { count: number; words: string }[]; by: Reader };

/** A few numbers side by side, each with its own words, never added up. */
export function TallyFigures({ figures, by }: Props) {
  return (
    <dl className={styles.figures}>
      {figures.map(({ count, words }) => (
        <div key={words}>
          <dt>{words}</dt>
          <dd>{by.number(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
