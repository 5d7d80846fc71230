import { isMissionId, missionIdOf } from "@/lib/officials/embassies/mission";

/** Where the desk shows an entry: the directory's page, or the one among the embassies. */
export function directoryPage(officialId: string): string {
  return isMissionId(officialId)
    ? `/desk/embassies/${missionIdOf(officialId)}`
    : `/desk/officials/${officialId}`;
}
