import { Moment } from "@/components/desk/moment";
import { ToldValue } from "@/components/desk/told-value";
import { fieldWords } from "@/lib/desk/history/field-words";
import type { ChangeGroup } from "@/lib/desk/history/group-changes";
import { rowWords, tableWords } from "@/lib/desk/history/row-words";
import styles from "./history.module.css";

/** What somebody changed of one row at one moment: each field as it was and as it is. */
export function ChangeCard({
  group,
  who,
  names,
}: {
  group: ChangeGroup;
  who: string;
  names: ReadonlyMap<string, string>;
}) {
  const { table, row, at, fields } = group;
  const place = `/desk/history?table=${encodeURIComponent(table)}&row=${encodeURIComponent(row)}`;
  const what = rowWords(group, (id) => names.get(id));
  return (
    <li className={styles.change} data-row={row}>
      <p>
        <strong>
          <bdi>{who}</bdi>
        </strong>
        , <Moment at={at} />:{" "}
        <a href={place}>
          <span className="visually-hidden">All changes of </span>
          {tableWords(table)}
          {what && (
            <>
              : <bdi>{what}</bdi>
            </>
          )}
        </a>
      </p>
      {tellingFields(fields).map(({ number, field, before, after }) => (
        <dl key={number} className={styles.values}>
          <div>
            <dt>{before === null ? `${fieldWords(field)}, set to` : `${fieldWords(field)}, before`}</dt>
            <dd dir="auto">{shown(before ?? after, names)}</dd>
          </div>
          {before !== null && (
            <div>
              <dt>After</dt>
              <dd dir="auto">{shown(after, names)}</dd>
            </div>
          )}
        </dl>
      ))}
    </li>
  );
}

// A new row begins with everything that it may hold: what it holds nothing of says nothing.
const NOTHING: readonly (string | null)[] = ['""', "[]", "{}"];

function tellingFields(fields: ChangeGroup["fields"]): ChangeGroup["fields"] {
  const telling = fields.filter(({ before, after }) => before !== null || !NOTHING.includes(after));
  return telling.length > 0 ? telling : fields;
}

function shown(json: string | null, names: ReadonlyMap<string, string>) {
  return json === null ? "(nothing)" : <ToldValue json={json} names={names} />;
}
