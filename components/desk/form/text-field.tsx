import type { ComponentProps, ReactNode } from "react";
import { Field, fieldTies } from "@/components/form/field";
import type { FormValues } from "./form-values";

type Common = { name: string; label: string; hint?: ReactNode; state: FormValues | null; stored?: string };

/** One line: what was typed where the form comes back, else what is stored, with its hint and its mistake. */
export function TextField({
  name,
  label,
  hint,
  state,
  stored = "",
  ...input
}: Common & Omit<ComponentProps<"input">, "name" | "id" | "defaultValue">) {
  const error = state?.errors[name];
  return (
    <Field id={name} label={label} hint={hint} error={error}>
      <input
        {...fieldTies({ id: name, hint, error })}
        name={name}
        defaultValue={typedIn(state, name) ?? stored}
        {...input}
      />
    </Field>
  );
}

/** The same for several lines. */
export function TextArea({
  name,
  label,
  hint,
  state,
  stored = "",
  ...input
}: Common & Omit<ComponentProps<"textarea">, "name" | "id" | "defaultValue">) {
  const error = state?.errors[name];
  return (
    <Field id={name} label={label} hint={hint} error={error}>
      <textarea
        {...fieldTies({ id: name, hint, error })}
        name={name}
        defaultValue={typedIn(state, name) ?? stored}
        {...input}
      />
    </Field>
  );
}

/** What was typed into a field; undefined where the form was not posted. */
export function typedIn(state: FormValues | null, name: string): string | undefined {
  const typed = state?.values[name];
  return Array.isArray(typed) ? typed.join("\n") : typed;
}
