import { z } from "zod";
import { countryName } from "@/lib/ground/country-names";
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

/** A mission as the history and proposals hold it, by our own code; checked all the same. */
export const storedMissionSchema = z.object({
  sending: z.string(),
  host: z.string(),
  name: z.string(),
  addressLines: texts,
  country: z.string(),
  phones: texts,
  faxes: texts,
  emails: texts,
  source: z.string(),
  verifiedOn: z.string().nullable(),
}) satisfies z.ZodType<MissionEntry>;

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

/**
 * Of the missions of one state in one country, the one that a writer is led to: an embassy before a consulate, one that
 * stands there before one elsewhere, else the first.
 */
export function leadingMission<Row extends MissionEntry>(missions: readonly Row[]): Row | null {
  return missions.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** Whether writers would be led to this mission instead of one of these, or might be. */
export function takesPlaceOf(mission: MissionEntry, others: readonly MissionEntry[]): boolean {
  const leading = leadingMission(others);
  return leading !== null && rank(mission) <= rank(leading);
}

function rank({ name, country, host }: MissionEntry): number {
  const isConsulate = /consul/i.test(name) ? 2 : 0;
  return isConsulate + (country === host ? 0 : 1);
}

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
