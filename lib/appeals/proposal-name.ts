import type { PartKey } from "@/lib/appeals/parts/part";
import { isPartName, type PartName } from "@/lib/appeals/parts/parts";

/** What a proposed change is kept under: the part, and which of its texts. */
export function proposalName(part: PartName, { language, officialId }: PartKey): string {
  return [part, language, officialId ?? ""].join("|");
}

/** Reads it back; null for the proposal to publish and anything else. */
export function readProposalName(name: string): { part: PartName; key: PartKey } | null {
  const [part = "", language = "", officialId = ""] = name.split("|");
  return isPartName(part) && language !== ""
    ? { part, key: { language, officialId: officialId || null } }
    : null;
}
