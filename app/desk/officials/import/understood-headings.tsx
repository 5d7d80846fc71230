import { ColumnWords } from "@/components/desk/form/list-form";
import { understoodHeadings } from "@/lib/officials/csv/columns";

const columns = Object.values(understoodHeadings).map((understood) => ({
  heading: understood[0] ?? "",
  understood,
}));

/** How the columns may be called. */
export function UnderstoodHeadings() {
  return (
    <details>
      <summary>Which columns are understood</summary>
      <div className="stack">
        <p>
          The first row holds the headings: at least role, country and source, or for a list of embassies
          represents, serves and source. The public database of embassies can be imported as it is. Put
          several values of one cell on separate lines. Columns of one kind are combined (address 1, address
          2, town, post code). A column “salutation (fr)” holds salutations in that language. A row with an id
          from an export changes that official; a row without one adds an official, or changes the embassy of
          the same countries and role.
        </p>
        <ColumnWords columns={columns} />
      </div>
    </details>
  );
}
