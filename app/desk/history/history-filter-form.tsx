import { Field } from "@/components/form/field";
import { tableWords } from "@/lib/desk/history/row-words";

/** An ordinary GET form: what is asked for stands in the address and can be passed on. */
export function HistoryFilterForm({
  tables,
  names,
  filter,
}: {
  tables: readonly string[];
  names: ReadonlyMap<string, string>;
  filter: { table: string; row: string; coordinatorId: string };
}) {
  return (
    <form method="get" action="/desk/history" className="row" aria-label="Filter">
      <Field id="table" label="What">
        <select id="table" name="table" defaultValue={filter.table} key={filter.table}>
          <option value="">Everything</option>
          {tables.map((table) => (
            <option key={table} value={table}>
              {tableWords(table)}
            </option>
          ))}
        </select>
      </Field>
      <Field id="who" label="Who">
        <select id="who" name="who" defaultValue={filter.coordinatorId} key={filter.coordinatorId}>
          <option value="">Everybody</option>
          {[...names].map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="host">The server’s command line</option>
        </select>
      </Field>
      {filter.row && <input type="hidden" name="row" value={filter.row} />}
      <button className="button small quiet" type="submit">
        Show
      </button>
      {filter.row && <a href="/desk/history">Show everything again</a>}
    </form>
  );
}
