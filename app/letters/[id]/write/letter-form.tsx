"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { type FormEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { type FieldErrors, FormProvider, useForm } from "react-hook-form";
import { ErrorSummary, type Problem } from "@/components/form/error-summary";
import { Tick } from "@/components/form/tick";
import type { CoachMaterial } from "@/lib/coach/coach-material";
import { paragraphDirection } from "@/lib/ground/direction";
import type { LetterMaterial } from "@/lib/letters/compose-letter";
import type { CountryLines } from "@/lib/letters/country-lines";
import type { LetterPart } from "@/lib/letters/letter-parts";
import { completeLetterSchema, draftFieldNames, type LetterDraft } from "@/lib/letters/schema";
import type { FormState } from "@/lib/request/form-state";
import { LetterFields } from "./letter-fields";
import { LiveCoach } from "./live-coach";
import { LiveSheet } from "./live-sheet";
import { SaveFailure, type SaveState, SaveStatus } from "./save-status";
import { showWholeField } from "./show-whole-field";
import type { TypedBefore } from "./typed-before-script";
import { useAutosave } from "./use-autosave";

export type LetterFormProps = {
  action: string;
  checkPath: string;
  /** Whom the letter is about. */
  personName: string;
  draft: LetterDraft;
  revision: number;
  state: FormState | null;
  /** Another tab or device saved first, and this page came back to say so. */
  isChangedElsewhere: boolean;
  wasSaved: boolean;
  /** Each in the letter's language, or in the one that it is left in. */
  asks: { id: string; sentence: string; language: string }[];
  letters: Omit<LetterMaterial, "draft" | "countryLines">[];
  /** By the officials' countries: most letters have one, and its lines are long. */
  countryLines: Readonly<Record<string, CountryLines>>;
  language: string;
  /** Its English name. */
  languageName: string;
  /** Parts whose wording the writer has not touched, so that another one may take its place. */
  changeable: LetterPart[];
  prompts: string[];
  isCautious: boolean;
  /** The sheet wants a copy for the embassy in the writer's country, and none is known there. */
  asksForEmbassy: boolean;
  /** A newer issue has taken the place of this letter's, and the letter can go on with it. */
  mayMove: boolean;
  coach: CoachMaterial;
  /** What the fields held when the script came. The first drawing has to be the server's, so it is not in `draft`. */
  typed?: TypedBefore;
  direction: "ltr" | "rtl";
  countries: { code: string; name: string }[];
};

/**
 * The letter as a form: it posts without a script; with one it checks, saves itself and shows the sheet as one types.
 */
export function LetterForm(props: LetterFormProps) {
  const { action, draft, state } = props;
  const values = useMemo(
    () => ({ ...draft, ...(state?.values as Partial<LetterDraft> | undefined) }),
    [draft, state],
  );
  const letters = useMemo(() => props.letters.map((one) => withCountryLines(one, props)), [props]);
  const posted = useMemo(() => postedErrors(state), [state]);
  const form = useForm<LetterDraft>({
    resolver: zodResolver(completeLetterSchema(props.isCautious)),
    defaultValues: values,
    errors: posted,
    reValidateMode: "onChange",
    shouldFocusError: false,
  });
  const { errors, submitCount } = form.formState;
  const problems = inOrderOfForm(errors);
  const element = useRef<HTMLFormElement>(null);
  const [isWired, setIsWired] = useState(false);
  const {
    state: saving,
    save,
    revision,
  } = useAutosave({
    form: element,
    action,
    revision: props.revision,
    isChangedElsewhere: props.isChangedElsewhere,
  });
  const { typed } = props;
  const { setValue } = form;
  useLayoutEffect(() => {
    setIsWired(true);
    if (!typed) return;
    if (!isSameDraft(typed.draft, values)) {
      for (const field of draftFieldNames) {
        const value = typed.draft[field];
        if (value !== undefined) setValue(field, value);
      }
      save.later();
    }
    typed.putCursorBack();
  }, [typed, values, save, setValue]);
  useEffect(() => {
    if (submitCount > 0) document.getElementById("error-summary")?.focus();
  }, [submitCount]);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    const intent = submitter instanceof HTMLButtonElement ? submitter.value : "check";
    event.preventDefault();
    // Another wording and a newer issue are the server's: an ordinary post, behind the save that may be on its way.
    if (intent.startsWith("wording:") || intent === "move") {
      const form = event.currentTarget;
      void save().then((isKept) => isKept && postAs(form, { intent, revision: save.revision() }));
      return;
    }
    if (intent === "draft") {
      void save();
      return;
    }
    // Kept first: without a connection the words and the page stay where they are.
    const check = async () => {
      if (await save()) window.location.assign(props.checkPath);
    };
    void form.handleSubmit(check)(event);
  };

  const initial: SaveState = props.wasSaved ? { kind: "saved" } : { kind: "quiet" };
  return (
    <FormProvider {...form}>
      <title>{`${problems.length > 0 ? "Error: " : ""}Your letter for ${props.personName} – Postbag`}</title>
      <div className="two halves">
        <form
          className="stack loose"
          method="post"
          action={action}
          ref={element}
          onSubmit={onSubmit}
          onInput={save.later}
          onBlur={save.atOnce}
          onKeyUp={showWholeField}
          onPaste={() => setTimeout(save.atOnce)}
          noValidate={isWired}
        >
          <ErrorSummary title="There is a problem" problems={problems} />
          <input type="hidden" name="revision" value={revision} readOnly />
          <fieldset className="choices" id="askIds">
            <legend>What you ask for</legend>
            <p className="hint">
              Ticked sentences go into your letter, after your own text.
              {props.asks.some(({ language }) => language !== props.language) &&
                ` There is no translation into ${props.languageName} yet: ask in your own words below, or tick a sentence as it is.`}
            </p>
            {props.asks.map(({ id, sentence, language }) => (
              <Tick
                key={id}
                value={id}
                {...form.register("askIds")}
                defaultChecked={values.askIds.includes(id)}
              >
                <span lang={language} dir={paragraphDirection(sentence, props.direction)}>
                  {sentence}
                </span>
              </Tick>
            ))}
          </fieldset>
          <LetterFields
            values={values}
            direction={props.direction}
            language={props.language}
            countries={props.countries}
            changeable={props.changeable}
            prompts={props.prompts}
            isCautious={props.isCautious}
            asksForEmbassy={props.asksForEmbassy}
          />
          <SaveFailure state={saving ?? initial} />
          <div className="row decision">
            <button className="button" type="submit" name="intent" value="check">
              Save and check
            </button>
            <button className="button quiet" type="submit" name="intent" value="draft">
              Save draft
            </button>
            {props.mayMove && (
              <button className="button quiet" type="submit" name="intent" value="move" id="move">
                Move my letter to the updated appeal
              </button>
            )}
            <SaveStatus state={saving ?? initial} />
          </div>
        </form>
        <div className="stack loose beside-form">
          {/* Reachable by keyboard: on a wide screen it scrolls by itself. */}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the focus */}
          <section aria-label="Your letter as it will look" tabIndex={0}>
            <LiveSheet letters={letters} values={values} />
          </section>
          <LiveCoach material={props.coach} asks={props.asks} letters={letters} values={values} />
        </div>
      </div>
    </FormProvider>
  );
}

/** Posts the form as its button would have, with the revision that the last save made. */
function postAs(form: HTMLFormElement, { intent, revision }: { intent: string; revision: number }): void {
  const field = form.elements.namedItem("revision");
  if (field instanceof HTMLInputElement) field.value = String(revision);
  form.append(
    Object.assign(document.createElement("input"), { type: "hidden", name: "intent", value: intent }),
  );
  form.submit();
}

function withCountryLines(
  letter: LetterFormProps["letters"][number],
  { countryLines }: Pick<LetterFormProps, "countryLines">,
) {
  return { ...letter, countryLines: countryLines[letter.official.country] ?? { official: {}, writer: {} } };
}

/** Texts count as the browser posts them: with the line breaks of HTTP. */
function isSameDraft(typed: Partial<LetterDraft>, draft: LetterDraft): boolean {
  const plain = (value: unknown) => String(value).replaceAll("\r\n", "\n");
  return Object.entries(typed).every(([field, value]) => plain(value) === plain(Object(draft)[field]));
}

function inOrderOfForm(errors: FieldErrors<LetterDraft>): Problem[] {
  const order: readonly string[] = draftFieldNames;
  return Object.entries(errors)
    .map(([field, error]) => ({ field, message: String(error?.message ?? "") }))
    .sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
}

/** What the server found, in the form's own shape. React Hook Form takes a new object as new errors: keep it stable. */
function postedErrors(state: FormState | null): FieldErrors<LetterDraft> | undefined {
  const errors = Object.entries(state?.errors ?? {});
  if (errors.length === 0) return undefined;
  return Object.fromEntries(errors.map(([field, message]) => [field, { type: "server", message }]));
}
