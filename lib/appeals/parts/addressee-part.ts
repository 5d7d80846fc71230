import type { AppealContent } from "@/lib/appeals/content";
import type { Part } from "./part";
import { rowsOf, rowValues } from "./part-form";

const names = ["officialId", "kind"] as const;

/** Whom the letters go to, in the sheet's order. */
export const addresseePart: Part = {
  title: "Addressees",
  intro: "Whom letters are written to, who gets a copy, and embassies, in the sheet’s order.",
  isPerLanguage: false,
  form: (_content, _key, { officials }) => ({
    fields: [],
    rows: [
      {
        name: "addressees",
        legend: "Addressee",
        isOrdered: true,
        hint: "Somebody who is not in the list is entered in the directory of officials first.",
        fields: [
          {
            name: "officialId",
            label: "Official",
            kind: "official",
            choices: officials.map(({ id, label }) => ({ value: id, label })),
          },
          { name: "kind", label: "Gets", kind: "choice", choices: kinds },
        ],
      },
    ],
  }),
  values: ({ addressees }) => rowValues("addressees", names, addressees),
  apply: (content, _key, values) => {
    const rows = rowsOf(values, "addressees", names).filter(({ texts }) => texts.officialId !== "");
    const twice = rows.find(({ texts }, at) =>
      rows.slice(0, at).some((other) => other.texts.officialId === texts.officialId),
    );
    const addressees = rows
      .filter((row) => row !== twice)
      .map(({ texts: { officialId, kind } }) => ({ officialId, kind: readKind(kind) }));
    return {
      content: { ...content, addressees },
      errors: twice
        ? { [`addressees.officialId-${twice.index}`]: "This official is in the list already: choose another" }
        : {},
    };
  },
};

export const kinds = [
  { value: "to", label: "a letter" },
  { value: "copy", label: "a copy" },
  { value: "embassy", label: "a copy, as an embassy" },
];

export function readKind(kind: string): AppealContent["addressees"][number]["kind"] {
  return kind === "copy" || kind === "embassy" ? kind : "to";
}
