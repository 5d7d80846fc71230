import type { FormValues } from "@/components/desk/form/form-values";
import { TextArea } from "@/components/desk/form/text-field";
import type { CoachWords } from "@/lib/coach/coach-words";
import { phrasesIn, type WordListName } from "@/lib/desk/coach-words/word-lists";
import { fieldsOf } from "@/lib/desk/coach-words/words-form";
import { directionOf } from "@/lib/ground/direction";
import { groupTitle, listTitle } from "./list-words";

type Props = { language: string; names: readonly WordListName[]; builtIn: CoachWords; state: FormValues };

/** All lists by their kind, folded up but where something is changed or to be mended. */
export function WordGroups({ language, names, builtIn, state }: Props) {
  const titles = [...new Set(names.map(groupTitle))];
  return titles.map((title) => {
    const group = names.filter((name) => groupTitle(name) === title);
    const fields = group.map(fieldsOf).flatMap(({ added, leftOut }) => [added, leftOut]);
    const isOpen = fields.some((field) => state.errors[field] || String(state.values[field] ?? "").trim());
    return (
      <details key={title} open={isOpen}>
        <summary>{title}</summary>
        <div className="stack loose">
          {group.map((name) => (
            <ListFields
              key={name.key}
              name={name}
              known={phrasesIn(builtIn, name)}
              language={language}
              state={state}
            />
          ))}
        </div>
      </details>
    );
  });
}

/** What is added to one list and left out of it, and the built-in list to look at. */
function ListFields({
  name,
  known,
  language,
  state,
}: {
  name: WordListName;
  known: readonly string[];
  language: string;
  state: FormValues;
}) {
  const { added, leftOut } = fieldsOf(name);
  const typing = { lang: language, dir: directionOf(language), spellCheck: false, rows: 3, state };
  const hasLeftOut = known.length > 0 || String(state.values[leftOut] ?? "") !== "";
  return (
    <fieldset className="stack">
      <legend>
        <strong>{listTitle(name)}</strong>
      </legend>
      <TextArea name={added} label="Add" {...typing} />
      {hasLeftOut && <TextArea name={leftOut} label="Leave out" {...typing} />}
      {known.length > 0 && (
        <details>
          <summary>
            {known.length === 1 ? "The built-in phrase" : `The ${known.length} built-in phrases`}
          </summary>
          <ul lang={language} dir={directionOf(language)}>
            {known.map((phrase) => (
              <li key={phrase}>{phrase}</li>
            ))}
          </ul>
        </details>
      )}
    </fieldset>
  );
}
