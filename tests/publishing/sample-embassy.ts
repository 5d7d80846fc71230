import type { Embassy } from "@/lib/officials/embassy";

/** An embassy as a coordinator enters it, at an address that is nobody's. */
export const sampleEmbassy: Embassy = {
  role: "Embassy of Moldova",
  name: "",
  organisation: "",
  represents: "MD",
  serves: "IE",
  addressLines: ["5 Example Square", "Dublin"],
  country: "IE",
  faxes: [],
  phones: [],
  emails: ["dublin@embassy.example"],
  salutations: { en: "Your Excellency" },
  timeZone: "Europe/Dublin",
  source: "a call",
  verifiedOn: null,
};
