import type { OfficialSeed } from "@/prisma/seed/appeal-seed";

const fromTheSheet = {
  addressedAs: "to",
  country: "AZ",
  phones: [],
  timeZone: "Asia/Baku",
  source: "the sheet",
  verifiedOn: "2014-10-15",
} as const;

export const officials: readonly OfficialSeed[] = [
  {
    ...fromTheSheet,
    id: "az-president",
    role: "President",
    name: "Ilham Aliyev",
    organisation: "Office of the President of Azerbaijan",
    addressLines: ["19 Istiqlaliyyat Street", "Baku AZ1066"],
    faxes: ["+994 12 492 0625"],
    emails: ["office@pa.gov.az"],
    salutations: {
      en: "Dear President",
      az: "Hörmətli cənab Prezident!",
      ru: "Уважаемый господин Президент!",
    },
  },
  {
    ...fromTheSheet,
    id: "az-prosecutor-general",
    role: "Prosecutor General",
    name: "Zakir Qaralov",
    organisation: "",
    addressLines: ["7 Rafibeyli Street", "Baku AZ1001"],
    faxes: ["+994 12 492 0335"],
    emails: ["info@prosecutor.gov.az", "z.qaralov@prosecutor.gov.az"],
    salutations: {
      en: "Dear Prosecutor General",
      az: "Hörmətli cənab Baş prokuror!",
      ru: "Уважаемый господин Генеральный прокурор!",
    },
  },
];
