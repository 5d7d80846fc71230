import type { MissionEntry } from "@/lib/officials/embassies/mission";

/** An embassy as a coordinator enters it, at an address that is nobody's. */
export const sampleMission: MissionEntry = {
  sending: "MD",
  host: "IE",
  name: "Embassy of Moldova",
  addressLines: ["5 Example Square", "Dublin"],
  country: "IE",
  phones: [],
  faxes: [],
  emails: ["dublin@embassy.example"],
  source: "a call",
  verifiedOn: null,
};
