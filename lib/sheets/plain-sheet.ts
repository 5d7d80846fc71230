import type { Found, Sheet, SheetReading } from "./schema";

const values = <T>(found: readonly Found<T>[]): T[] => found.map((one) => one.value);

/** The values alone, in the key order that `npm run parse` prints. */
export function plainSheet({ fields }: SheetReading): Sheet {
  return {
    title: fields.title.value,
    country: fields.country.value?.name ?? null,
    uaNumber: fields.uaNumber.value,
    indexNumber: fields.indexNumber.value,
    issueDate: fields.issueDate.value,
    deadline: fields.deadline.value,
    languages: values(fields.languages).map(({ name }) => name),
    asks: values(fields.asks),
    targets: values(fields.targets),
    copiesTo: values(fields.copiesTo),
    copiesToDiplomats: fields.copiesToDiplomats.value,
    persons: values(fields.persons),
    additionalInformation: fields.additionalInformation.value,
    relatedUas: values(fields.relatedUas),
    modelLetter: fields.modelLetter.value,
  };
}
