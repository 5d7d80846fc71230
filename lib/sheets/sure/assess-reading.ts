import { countryCode } from "@/lib/ground/read-country";
import type { SheetFields, SheetReading } from "@/lib/sheets/schema";
import { blockDoubts, MERGED, pathsOf } from "./block-doubts";
import type { Doubt } from "./doubt";
import { sheetDoubts } from "./sheet-doubts";
import { textDoubts } from "./text-doubts";
import { unusedLines } from "./unused-lines";

type Assessed = { doubts: Doubt[]; unused: number[] };
type Reading = Pick<SheetReading, "fields" | "lines" | "template" | "kind">;

/**
 * What a person has to look at in a reading: values that something speaks against, what is missing, and the lines
 * that were
 * used nowhere. `kept` are the numbers of the lines that belong to the sheet and not to its page; `hasFrame` says that
 * headings or a number of the known forms were there.
 */
export function assessReading(
  reading: Reading,
  { kept, hasFrame, leftOut }: { kept: readonly number[]; hasFrame: boolean; leftOut: readonly Doubt[] },
): Assessed {
  const { fields, lines, template, kind } = reading;
  const isEnd = kind === "stop" || kind === "outcome";
  const country = countryCode(fields.country.value?.name.split("/")[0] ?? "");
  const blocks = (["targets", "copiesTo"] as const).flatMap((list) =>
    fields[list].map((found, at) => ({
      path: `${list}.${at}`,
      found,
      source: lines,
      country: list === "targets" ? country : null,
    })),
  );
  const read = new Set([...valuesOf(fields).flatMap((value) => value.lines), ...(template?.lines ?? [])]);
  const unused = unusedLines({ source: lines, read, kept: new Set(kept), printed: textsOf(fields) });
  const inBlocks = blocks.flatMap(blockDoubts);
  // Who stands in a column that was not told apart is missing.
  const merged = inBlocks
    .filter(({ reason }) => reason === MERGED)
    .map(({ path }) => path.split(".")[0] ?? "");
  const hasSalutations = fields.targets.some(({ value }) => value.salutation !== null);
  const unsaluted = fields.targets.flatMap(({ value }, at) =>
    hasSalutations && value.salutation === null
      ? [{ path: `targets.${at}.salutation`, reason: "the others have one, and none was found here" }]
      : [],
  );
  const doubts = [
    ...unsaluted,
    ...leftOut,
    ...[...new Set(merged)].map((path) => ({ path, reason: MERGED })),
    ...(hasFrame ? [] : unframed(fields)),
    ...sheetDoubts(fields, lines, isEnd),
    ...inBlocks,
    ...textDoubts(fields, lines),
    ...besideUnused(fields, unused),
  ];
  const seen = new Set<string>();
  return { doubts: doubts.filter(({ path }) => !seen.has(path) && seen.add(path)), unused };
}

/** All that is printed of addressees, as one text. */
const textsOf = ({ targets, copiesTo }: SheetFields): string =>
  [...targets, ...copiesTo].flatMap(({ value }) => Object.values(value).flat()).join(" \n ");

type Located = { paths: string[]; lines: readonly number[] };

/** Every value that has lines, with the paths that it is printed under. */
export function valuesOf(fields: SheetFields): Located[] {
  const single = (["title", "country", "uaNumber", "indexNumber", "issueDate", "deadline"] as const).flatMap(
    (path) => (fields[path].value === null ? [] : [{ paths: [path], lines: fields[path].lines }]),
  );
  const lists = (["languages", "asks", "relatedUas"] as const).flatMap((path) =>
    fields[path].map(({ lines }, at) => ({ paths: [`${path}.${at}`], lines })),
  );
  const persons = fields.persons.map(({ value, lines }, at) => ({
    paths: value.gender === null ? [`persons.${at}.name`] : [`persons.${at}.name`, `persons.${at}.gender`],
    lines,
  }));
  const blocks = (["targets", "copiesTo"] as const).flatMap((path) =>
    fields[path].map(({ value, lines }, at) => ({
      paths: pathsOf(value).map((one) => `${path}.${at}.${one}`),
      lines,
    })),
  );
  return [...single, ...lists, ...persons, ...blocks];
}

function unframed(fields: SheetFields): Doubt[] {
  const reason = "this is no sheet of a form that is known: no number and no heading of one";
  return valuesOf(fields).flatMap(({ paths }) => paths.map((path) => ({ path, reason })));
}

/** Values of addressees that stand beside a line which was used nowhere. */
function besideUnused(fields: SheetFields, unused: readonly number[]): Doubt[] {
  const beside = new Set(unused.flatMap((number) => [number - 1, number + 1]));
  const isBlock = (path: string): boolean => /^(?:targets|copiesTo|asks)\./.test(path);
  return valuesOf(fields)
    .filter(({ lines }) => lines.some((number) => beside.has(number)))
    .flatMap(({ paths }) => paths.filter(isBlock))
    .map((path) => ({ path, reason: "the line beside it was used nowhere" }));
}
