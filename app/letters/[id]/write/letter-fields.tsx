"use client";
import { useFormContext } from "react-hook-form";
import { Field, fieldTies } from "@/components/form/field";
import { Tick } from "@/components/form/tick";
import type { LetterPart } from "@/lib/letters/letter-parts";
import { isNeeded, type LetterDraft, signingWays } from "@/lib/letters/schema";
import styles from "./letter-fields.module.css";

type Props = {
  values: LetterDraft;
  direction: "ltr" | "rtl";
  language: string;
  countries: { code: string; name: string }[];
  changeable: LetterPart[];
  prompts: string[];
  isCautious: boolean;
  asksForEmbassy: boolean;
};

/** The fields that are typed. Greeting and address are not among them: each official's own are put in. */
export function LetterFields({
  values,
  direction,
  language,
  countries,
  changeable,
  prompts,
  isCautious,
  asksForEmbassy,
}: Props) {
  const { register, formState } = useFormContext<LetterDraft>();
  const tie = (id: Exclude<keyof LetterDraft, "askIds" | "signsAs">, words?: string) => {
    const error = formState.errors[id]?.message;
    const isRequired = isNeeded(id, isCautious);
    // Said before it is missed. The browser's own check would keep a draft from being saved without a script.
    const hint = [isRequired ? "Required." : "", words].filter(Boolean).join(" ") || undefined;
    return {
      field: { id, hint, error },
      input: {
        ...register(id),
        ...fieldTies({ id, hint, error }),
        "aria-required": isRequired || undefined,
        defaultValue: values[id],
      },
    };
  };
  const subject = tie("subject");
  const personal = tie(
    "personal",
    "Optional, and what offices read first: who you are, what ties you to the country, what moved you.",
  );
  const body = tie("body", "Change anything you like. Identical letters get less attention.");
  const closing = tie("closing", "Comes after the asks.");
  const name = tie("name", isCautious ? "Initials are enough." : undefined);
  const signedWith = tie(
    "signedWith",
    "If you do not sign alone: the names of the others, or of your group, one a line.",
  );
  const address = tie(
    "address",
    isCautious
      ? "Better left empty here."
      : "So that the office can answer. It appears on the letter and nowhere else.",
  );
  const town = tie(
    "town",
    isCautious ? "Your town stands before the date and is enough." : "Optional: stands before the date.",
  );
  const country = tie("country");
  const embassy = tie(
    "embassy",
    "Optional. The sheet asks for a copy there, and no embassy is known here. If you know one: its name, then its address and email, line by line. It is kept with this letter only.",
  );
  const written = { lang: language, dir: direction, spellCheck: true, className: "letter" };
  return (
    <>
      <Field label="Subject" {...subject.field}>
        <input {...subject.input} {...written} autoComplete="off" />
        <AnotherWording parts={["subject"]} changeable={changeable} />
      </Field>
      <Field label="About you" {...personal.field}>
        {prompts.length > 0 && (
          <ul className="hint">
            {prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        )}
        <textarea {...personal.input} {...written} rows={3} />
      </Field>
      <Field label="Your letter" {...body.field}>
        <textarea {...body.input} {...written} rows={12} />
        <AnotherWording parts={["why", "facts"]} changeable={changeable} />
      </Field>
      <Field label="Closing lines" {...closing.field}>
        <textarea {...closing.input} {...written} rows={3} />
        <AnotherWording parts={["closing"]} changeable={changeable} />
      </Field>
      <Field label="Your name" {...name.field}>
        <input {...name.input} autoComplete="name" dir="auto" />
      </Field>
      <fieldset className="choices">
        <legend>You sign</legend>
        {signingWays.map((way) => (
          <Tick
            key={way}
            type="radio"
            value={way}
            {...register("signsAs")}
            defaultChecked={values.signsAs === way}
          >
            {signingWords[way]}
          </Tick>
        ))}
      </fieldset>
      <div className={styles.signedWith}>
        <Field label="Also signed by" {...signedWith.field}>
          {/* The blank tells the style sheet whether anything is typed. */}
          <textarea {...signedWith.input} rows={2} dir="auto" placeholder=" " />
        </Field>
      </div>
      <Field label="Your postal address" {...address.field}>
        <textarea {...address.input} rows={3} autoComplete="street-address" dir="auto" />
      </Field>
      <Field label="Place" {...town.field}>
        <input {...town.input} autoComplete="address-level2" dir="auto" />
      </Field>
      <Field label="Your country" {...country.field}>
        <select {...country.input} key={values.country} autoComplete="country">
          <option value="">Choose a country</option>
          {countries.map(({ code, name: countryName }) => (
            <option key={code} value={code}>
              {countryName}
            </option>
          ))}
        </select>
      </Field>
      {asksForEmbassy && (
        <Field label="Embassy in your country" {...embassy.field}>
          <textarea {...embassy.input} rows={3} dir="auto" />
        </Field>
      )}
    </>
  );
}

const signingWords = {
  person: "alone",
  together: "with a child, a partner or friends",
  group: "for a group",
};

const wordingLabels: Partial<Record<LetterPart, string>> = {
  subject: "Another subject",
  why: "Suggest another reason for writing",
  facts: "Suggest another wording of the facts",
  closing: "Suggest another closing",
};

/**
 * Changes the model's words in one part. Only for parts that nobody has put a hand to: typed words are never
 * replaced.
 */
function AnotherWording({ parts, changeable }: { parts: LetterPart[]; changeable: LetterPart[] }) {
  const offered = parts.filter((part) => changeable.includes(part));
  if (offered.length === 0) return null;
  return (
    <div className="row">
      {offered.map((part) => (
        <button
          key={part}
          id={`part-${part}`}
          type="submit"
          name="intent"
          value={`wording:${part}`}
          className="button small plain"
        >
          {wordingLabels[part]}
        </button>
      ))}
    </div>
  );
}
