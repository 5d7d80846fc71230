import { Field, fieldTies } from "@/components/form/field";
import { isNarrowed, type ListQuery, listOrders, listStatuses } from "@/lib/appeals/choose-listed";
import type { ListedAppeal } from "@/lib/appeals/listed-appeal";
import type { Reader } from "@/lib/interface/reader";
import styles from "./list-form.module.css";

type Choice = { value: string; label: string };
type Props = { appeals: readonly ListedAppeal[]; query: ListQuery; by: Reader };

/** Search, filters and order of the list. It is sent as an address, which can be kept and passed on. */
export function ListForm({ appeals, query, by }: Props) {
  const { say } = by;
  const byName = new Intl.Collator(by.language);
  const choices = (values: Iterable<string>, name: (value: string) => string) =>
    [...new Set(values)]
      .map((value) => ({ value, label: name(value) }))
      .sort((a, b) => byName.compare(a.label, b.label));
  const countries = choices(
    appeals.map(({ country }) => country),
    by.country,
  );
  const languages = choices(
    appeals.flatMap(({ issue }) => issue.languages).filter((one) => one !== "own"),
    by.languageName,
  );
  const statuses = listStatuses.map((value) => ({ value, label: say(`status_${value}_label`) }));
  const orders = listOrders.map((value) => ({ value, label: say(`list_sort_${value}`) }));
  const any = { value: "", label: say("list_any") };
  const isOpen = query.sort !== "urgent" || isNarrowed({ ...query, q: "" });
  return (
    <search>
      <form action="/" method="get" className={styles.form}>
        <div className={styles.line}>
          <Field id="q" label={say("list_search")}>
            <input
              type="search"
              name="q"
              defaultValue={query.q}
              maxLength={100}
              {...fieldTies({ id: "q" })}
            />
          </Field>
          <button className="button" type="submit">
            {say("list_show")}
          </button>
        </div>
        <details open={isOpen}>
          <summary>{say("list_filter")}</summary>
          <div className={styles.filters}>
            <Select
              name="country"
              label={say("list_country")}
              chosen={query.country}
              choices={[any, ...countries]}
            />
            <Select
              name="language"
              label={say("list_language")}
              chosen={query.language}
              choices={[any, ...languages]}
            />
            <Select
              name="status"
              label={say("list_status")}
              chosen={query.status}
              choices={[any, ...statuses]}
            />
            <Select name="sort" label={say("list_sort")} chosen={query.sort} choices={orders} />
          </div>
        </details>
      </form>
    </search>
  );
}

function Select({
  name,
  label,
  chosen,
  choices,
}: {
  name: string;
  label: string;
  chosen: string;
  choices: readonly Choice[];
}) {
  return (
    <Field id={name} label={label}>
      <select key={chosen} name={name} defaultValue={chosen} {...fieldTies({ id: name })}>
        {choices.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Field>
  );
}
