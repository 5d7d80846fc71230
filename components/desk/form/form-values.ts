/** What a form shows when it comes back: the words as typed, and a message for each field that needs one. */
export type FormValues = {
  values: Readonly<Record<string, string | string[]>>;
  errors: Readonly<Record<string, string>>;
};
