import type { OfficialSeed } from "@/prisma/seed/appeal-seed";

// Addresses that lead nowhere: `.example` is kept out of the mail for good (RFC 2606), 020 7946 0xxx out of the
// telephone network (Ofcom gives it to films and plays), ZZ out of the list of countries (ISO 3166-1).
const invented = { phones: [], source: "invented for practice", verifiedOn: null } as const;

export const officials: readonly OfficialSeed[] = [
  {
    ...invented,
    id: "zz-minister-of-libraries",
    addressedAs: "to",
    role: "Minister of Libraries",
    name: "Odo Muster",
    organisation: "Ministry of Libraries",
    addressLines: ["1 Practice Street", "Postville 1000"],
    country: "ZZ",
    faxes: ["+44 20 7946 0101"],
    emails: ["minister@libraries.example"],
    salutations: { en: "Dear Minister", fr: "Monsieur le Ministre" },
    timeZone: "UTC",
  },
  {
    ...invented,
    id: "zz-mayor-of-postville",
    addressedAs: "to",
    role: "Mayor of Postville",
    name: "Inés Modelo",
    organisation: "City Hall",
    addressLines: ["2 Market Square", "Postville 1001"],
    country: "ZZ",
    faxes: ["+44 20 7946 0102"],
    emails: ["mayor@postville.example", "office@postville.example"],
    salutations: { en: "Dear Mayor", fr: "Madame la Maire" },
    timeZone: "UTC",
  },
  {
    ...invented,
    id: "zz-embassy",
    addressedAs: "embassy",
    role: "Ambassador",
    name: "Paul Exemple",
    organisation: "Embassy of Exampleland",
    addressLines: ["3 Nowhere Gardens", "London ZZ9 9ZZ"],
    country: "GB",
    faxes: ["+44 20 7946 0103"],
    emails: ["embassy@exampleland.example"],
    salutations: { en: "Dear Ambassador", fr: "Monsieur l’Ambassadeur" },
    timeZone: "Europe/London",
  },
];
