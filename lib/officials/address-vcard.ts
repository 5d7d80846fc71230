import ICAL from "ical.js";
import { nameIn } from "@/lib/ground/country-names";
import { faxesOf } from "./address-list";
import type { Official } from "./official";

/** Contact cards for an address book, vCard 4.0 (RFC 6350), one for each official. */
export function addressVcard(officials: readonly Official[]): string {
  return officials.map((official) => `${card(official)}\r\n`).join("");
}

function card(official: Official): string {
  const { name, role, organisation, addressLines, country, emails } = official;
  const vcard = new ICAL.Component("vcard");
  vcard.addPropertyWithValue("version", "4.0");
  vcard.addPropertyWithValue("fn", name || role);
  if (name !== "") vcard.addPropertyWithValue("title", role);
  if (organisation !== "") vcard.addPropertyWithValue("org", organisation);
  // Which line is the street and which the town differs by country: all of them are the street, in their order.
  const address = ["", "", addressLines.join("\n"), "", "", "", nameIn(country, "en") ?? country];
  vcard.addProperty(new ICAL.Property(["adr", { type: "work" }, "text", address]));
  for (const { telHref, international } of faxesOf(official)) {
    vcard.addProperty(
      new ICAL.Property(["tel", { type: "fax" }, telHref ? "uri" : "text", telHref ?? international]),
    );
  }
  for (const email of emails) vcard.addPropertyWithValue("email", email);
  return vcard.toString();
}
