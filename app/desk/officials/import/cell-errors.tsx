import { z } from "zod";
import styles from "./import.module.css";

const shape = z.array(z.object({ row: z.number(), column: z.string(), message: z.string() }));

// Past this one mistake is behind most of them.
const MOST_SHOWN = 200;

/** Every cell that is wrong, by row as a spreadsheet counts them. */
export function CellErrors({ found }: { found: string | undefined }) {
  if (!found) return null;
  const errors = shape.parse(JSON.parse(found));
  return (
    <section className="stack" aria-labelledby="cells">
      <h2 id="cells">{errors.length === 1 ? "One cell to mend" : `${errors.length} cells to mend`}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Row</th>
            <th scope="col">Column</th>
            <th scope="col">What to do</th>
          </tr>
        </thead>
        <tbody>
          {errors.slice(0, MOST_SHOWN).map(({ row, column, message }) => (
            <tr key={`${row} ${column}`}>
              <td>{row}</td>
              <td>{column || "whole row"}</td>
              <td dir="auto">{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {errors.length > MOST_SHOWN && <p>These are the first {MOST_SHOWN}.</p>}
    </section>
  );
}
