import type { CellError } from "@/lib/officials/csv/read-official-csv";

// Past this one mistake is behind most of them.
const MOST_SHOWN = 200;

/** Every cell that is wrong, by row as a spreadsheet counts them. */
export function CellErrors({ errors }: { errors: readonly CellError[] }) {
  if (errors.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="cells">
      <h2 id="cells">{errors.length === 1 ? "One cell to mend" : `${errors.length} cells to mend`}</h2>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">Row</th>
            <th scope="col">Column</th>
            <th scope="col">What to do</th>
          </tr>
        </thead>
        <tbody>
          {errors.slice(0, MOST_SHOWN).map(({ row, column, message }) => (
            <tr key={`${row} ${column} ${message}`}>
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
