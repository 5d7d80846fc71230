import { z } from "zod";
import { countryName } from "@/lib/officials/country-names";
import type { Official } from "@/lib/officials/official";

/** Whom a state has sent to a country, or who looks after it from another one. Countries are ISO 3166-1 alpha-2. */
export type MissionEntry = {
  /** The state that sends it. */
  sending: string;
  /** Where it is accredited. */
  host: string;
  name: string;
  addressLines: string[];
  /** Where it stands: another country than the host for a mission accredited from abroad. */
  country: string;
  phones: string[];
  faxes: string[];
  emails: string[];
  source: string;
  verifiedOn: string | null;
};

export type Mission = MissionEntry & { id: string };

const texts = z.array(z.string());

/** Reads a row of the table; its Json columns were written by our own code and are checked all the same. */
export function readMission<
  Row extends { addressLines: unknown; phones: unknown; faxes: unknown; emails: unknown },
>(row: Row) {
  return {
    ...row,
    addressLines: texts.parse(row.addressLines),
    phones: texts.parse(row.phones),
    faxes: texts.parse(row.faxes),
    emails: texts.parse(row.emails),
  };
}

/** The official that stands for a mission on a letter has this id. */
export function officialIdOf({ id }: Pick<Mission, "id">): string {
  return `${PREFIX}${id}`;
}

/** The mission that such an official stands for. */
export function missionIdOf(officialId: string): string {
  return officialId.slice(PREFIX.length);
}

/** Whether an official is a mission that the writer's country brought to the letter. */
export function isMissionId(officialId: string): boolean {
  return officialId.startsWith(PREFIX);
}

const PREFIX = "mission-";

/** A mission as an official gets a copy. A mission accredited from abroad is written to where it stands. */
export function missionOfficial(mission: Mission): Official {
  const { name, addressLines, country, faxes, emails, source, verifiedOn } = mission;
  return {
    id: officialIdOf(mission),
    role: name,
    name: "",
    organisation: "",
    addressLines: [...addressLines],
    country,
    faxes: [...faxes],
    emails: [...emails],
    salutations: { en: "Your Excellency", fr: "Excellence", es: "Excelencia", de: "Exzellenz" },
    source,
    verifiedOn,
  };
}

/** "Embassy of Moldova in Ireland (in London)": what a mission is called where its list gives no name. */
export function missionName({
  kind = "Embassy",
  sending,
  host,
}: {
  kind?: string;
  sending: string;
  host: string;
}): string {
  return `${kind} of ${countryName(sending, "en")} in ${countryName(host, "en")}`;
}
