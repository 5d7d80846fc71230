import type { Sheet, SheetAddressee } from "@/lib/sheets/schema";

/** One field of one sheet, or of one addressee in it. A value found where none is due is wrong. */
export type Verdict = {
  field: string;
  outcome: "right" | "wrong" | "missed" | "extra" | "empty";
  expected: string;
  actual: string;
  /** Where the value that was found is printed: "targets.0.email.1". Of what was missed, where it would be. */
  path: string;
};

function print(value: string | boolean | null | undefined): string {
  if (value === null || value === undefined) return "";
  return String(value);
}

function scalar(
  path: string,
  expected: string | boolean | null | undefined,
  actual: string | boolean | null | undefined,
): Verdict {
  const want = print(expected);
  const got = print(actual);
  const verdict = { field: fieldOf(path), expected: want, actual: got, path };
  if (want === got) return { ...verdict, outcome: want === "" ? "empty" : "right" };
  if (got === "") return { ...verdict, outcome: "missed" };
  return { ...verdict, outcome: want === "" ? "extra" : "wrong" };
}

/** "targets.0.role" is the field "targets.role". */
const fieldOf = (path: string): string => path.replace(/\.\d+/g, "");

/** Each expected item once: right where the list has it, else wrong or missed; what is left over is extra. */
function list(path: string, expected: readonly string[], actual: readonly string[]): Verdict[] {
  const field = fieldOf(path);
  const left = actual.map((item, at) => ({ item, path: `${path}.${at}` }));
  const verdicts: Verdict[] = [];
  const open: string[] = [];
  for (const item of expected) {
    const at = left.findIndex((one) => one.item === item);
    const [same] = at < 0 ? [] : left.splice(at, 1);
    if (same) verdicts.push({ field, outcome: "right", expected: item, actual: item, path: same.path });
    else open.push(item);
  }
  for (const item of open) {
    const other = left.shift();
    verdicts.push({
      field,
      outcome: other === undefined ? "missed" : "wrong",
      expected: item,
      actual: other?.item ?? "",
      path: other?.path ?? path,
    });
  }
  return [
    ...verdicts,
    ...left.map(
      (one): Verdict => ({ field, outcome: "extra", expected: "", actual: one.item, path: one.path }),
    ),
  ];
}

function addressees(
  field: string,
  expected: readonly SheetAddressee[],
  actual: readonly SheetAddressee[],
): Verdict[] {
  const verdicts: Verdict[] = [];
  for (let at = 0; at < Math.max(expected.length, actual.length); at++) {
    const want = expected[at];
    const got = actual[at];
    verdicts.push(
      scalar(`${field}.${at}.role`, want?.role, got?.role),
      scalar(`${field}.${at}.name`, want?.name, got?.name),
      scalar(`${field}.${at}.salutation`, want?.salutation, got?.salutation),
      ...list(`${field}.${at}.addressLines`, want?.addressLines ?? [], got?.addressLines ?? []),
      ...list(`${field}.${at}.fax`, want?.fax ?? [], got?.fax ?? []),
      ...list(`${field}.${at}.phone`, want?.phone ?? [], got?.phone ?? []),
      ...list(`${field}.${at}.email`, want?.email ?? [], got?.email ?? []),
    );
  }
  return verdicts;
}

/** Field by field, exactly: no letter of a value may differ. */
export function compareSheets(expected: Sheet, actual: Sheet): Verdict[] {
  const persons = (sheet: Sheet): string[] =>
    sheet.persons.map(({ name, gender }) => `${name} (${gender ?? "-"})`);
  return [
    scalar("title", expected.title, actual.title),
    scalar("country", expected.country, actual.country),
    scalar("uaNumber", expected.uaNumber, actual.uaNumber),
    scalar("indexNumber", expected.indexNumber, actual.indexNumber),
    scalar("issueDate", expected.issueDate, actual.issueDate),
    scalar("deadline", expected.deadline, actual.deadline),
    ...list("languages", expected.languages, actual.languages),
    ...list("asks", expected.asks, actual.asks),
    ...addressees("targets", expected.targets, actual.targets),
    ...addressees("copiesTo", expected.copiesTo, actual.copiesTo),
    scalar("copiesToDiplomats", expected.copiesToDiplomats, actual.copiesToDiplomats),
    ...list("persons", persons(expected), persons(actual)),
    scalar("additionalInformation", expected.additionalInformation, actual.additionalInformation),
    ...list("relatedUas", expected.relatedUas, actual.relatedUas),
    scalar("modelLetter", expected.modelLetter, actual.modelLetter),
  ];
}
