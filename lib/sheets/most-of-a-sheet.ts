import type { SheetFields } from "./schema";
import type { Doubt } from "./sure/doubt";

const LISTS = ["targets", "copiesTo", "asks", "persons", "languages", "relatedUas"] as const;

/**
 * What a sheet can hold; whoever sends more sends something else, and a page of thousands of officials helps
 * nobody.
 */
const MOST: Readonly<Record<(typeof LISTS)[number], number>> = {
  targets: 40,
  copiesTo: 40,
  asks: 40,
  persons: 20,
  languages: 20,
  relatedUas: 20,
};
// Numbers and addresses of one official.
const MOST_CHANNELS = 20;

/** The fields with at most what a sheet can hold, and what was left out, by its path, to be named. */
export function withinLimits(fields: SheetFields): { fields: SheetFields; leftOut: Doubt[] } {
  const leftOut = LISTS.flatMap((path) => {
    const most = MOST[path];
    const found = fields[path].length;
    return found > most
      ? [{ path, reason: `the first ${most} of ${found} were taken, the others left out` }]
      : [];
  });
  const cut = <T>(values: readonly T[], most: number): T[] => values.slice(0, most);
  const officials = (list: "targets" | "copiesTo") =>
    cut(fields[list], MOST[list]).map((one) => ({
      ...one,
      value: {
        ...one.value,
        addressLines: cut(one.value.addressLines, MOST_CHANNELS),
        fax: cut(one.value.fax, MOST_CHANNELS),
        phone: cut(one.value.phone, MOST_CHANNELS),
        email: cut(one.value.email, MOST_CHANNELS),
      },
    }));
  return {
    leftOut,
    fields: {
      ...fields,
      targets: officials("targets"),
      copiesTo: officials("copiesTo"),
      asks: cut(fields.asks, MOST.asks),
      persons: cut(fields.persons, MOST.persons),
      languages: cut(fields.languages, MOST.languages),
      relatedUas: cut(fields.relatedUas, MOST.relatedUas),
    },
  };
}
