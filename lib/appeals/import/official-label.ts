import { countryName } from "@/lib/ground/country-names";

/** An official in a list of choices: "Azerbaijan: President, Ilham Aliyev". */
export function officialLabel({
  role,
  name,
  country,
}: {
  role: string;
  name: string;
  country: string;
}): string {
  return `${countryName(country, "en")}: ${[role, name].filter((text) => text !== "").join(", ")}`;
}
