import type { ReactNode } from "react";
import { Field, FieldError, fieldTies } from "@/components/form/field";
import { Tick } from "@/components/form/tick";
import type { Choice, PartField } from "@/lib/appeals/parts/part-form";
import styles from "./part-fields.module.css";

/** What the choices of a field are taken from, besides its own. */
export type FieldLists = {
  countries: readonly Choice[];
  languages: readonly Choice[];
  /** Where the names of all countries stand once on the page: they are typed, not chosen from a list each. */
  countriesId?: string;
};

/** One field of a part with what belongs beside it. `name` is what is posted, `id` what its mistake links to. */
export function PartFieldInput({
  field,
  id,
  name,
  value,
  error,
  beside,
  lists,
  language,
}: {
  field: PartField;
  id: string;
  name: string;
  value: string;
  error: string | undefined;
  beside: ReactNode;
  lists: FieldLists;
  language: string;
}) {
  const { label, hint } = field;
  return (
    <div className={styles.pair} data-has-beside={beside ? "" : undefined}>
      {field.kind === "tick" ? (
        <div className="choices" id={id}>
          {error && <FieldError id={id} message={error} />}
          <Tick name={name} value="yes" defaultChecked={value === "yes"}>
            {label}
          </Tick>
          {hint && <span className="hint under-tick">{hint}</span>}
        </div>
      ) : (
        <Field id={id} label={label} hint={hint} error={error}>
          <Input
            field={field}
            name={name}
            value={value}
            lists={lists}
            language={language}
            ties={fieldTies({ id, hint, error })}
          />
        </Field>
      )}
      {beside}
    </div>
  );
}

function Input({
  field: { kind, choices },
  name,
  value,
  lists,
  language,
  ties,
}: {
  field: PartField;
  name: string;
  value: string;
  lists: FieldLists;
  language: string;
  ties: ReturnType<typeof fieldTies>;
}) {
  if (kind === "text" || kind === "lines")
    return (
      <textarea
        {...ties}
        name={name}
        defaultValue={value}
        rows={kind === "text" ? 4 : 2}
        dir="auto"
        lang={kind === "text" ? language : undefined}
      />
    );
  if (kind === "line" || kind === "day")
    return (
      <input
        {...ties}
        name={name}
        defaultValue={value}
        autoComplete="off"
        dir={kind === "day" ? "ltr" : "auto"}
        placeholder={kind === "day" ? "2014-11-26" : undefined}
      />
    );
  if (kind === "country" && lists.countriesId)
    return (
      <input
        {...ties}
        name={name}
        list={lists.countriesId}
        defaultValue={lists.countries.find((choice) => choice.value === value)?.label ?? value}
        autoComplete="off"
      />
    );
  const own = kind === "official" ? shortDirectory(choices ?? [], value) : choices;
  const options = { country: lists.countries, language: lists.languages }[kind as string] ?? own ?? [];
  const isListed = options.some((option) => option.value === value);
  return (
    <select {...ties} name={name} defaultValue={value} key={value}>
      {kind !== "choice" && <option value="">Choose</option>}
      {!isListed && value !== "" && <option value={value}>{value}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

// Forty rows with a long directory each make a page of megabytes.
const LONGEST_IN_EACH_ROW = 50;

/** Who is chosen already is emptied or kept; somebody else is chosen in a new row. */
function shortDirectory(choices: readonly Choice[], value: string): readonly Choice[] {
  if (value === "" || choices.length <= LONGEST_IN_EACH_ROW) return choices;
  return choices.filter((choice) => choice.value === value);
}

/** Words to compare a field with: its lines in the sheet, the source text, another coordinator's version. */
export function Beside({
  title,
  text,
  isDoubtful = false,
  language,
}: {
  title: string;
  text: string;
  isDoubtful?: boolean;
  language?: string;
}) {
  return (
    <div className={styles.beside} data-doubtful={isDoubtful ? "" : undefined}>
      <strong>{title}</strong>
      <span lang={language} dir="auto">
        {text}
      </span>
    </div>
  );
}
