import { ColumnWords } from "@/components/desk/form/list-form";
import { csvColumns, understoodHeadings } from "@/lib/officials/csv/columns";

const columns = csvColumns.map(({ column, heading }) => ({
  heading,
  understood: understoodHeadings[column],
}));

/** How the columns may be called. */
export function UnderstoodHeadings() {
  return (
    <details>
      <summary>Which columns are understood</summary>
      <div className="stack">
        <p>
          The first row holds the headings: role, country and source at least. Several values of one cell
          stand on lines of their own; columns of one kind are put together (address 1, address 2, town, post
          code). A column “salutation (fr)” holds greetings in that language. With an id from an export the
          row changes that official, without one it adds one.
        </p>
        <ColumnWords columns={columns} />
      </div>
    </details>
  );
}
