import { expect, test } from "vitest";
import { readCountry } from "./read-country";

test.each([
  ["AZ", "AZ"],
  [" az ", "AZ"],
  ["Azerbaijan", "AZ"],
  ["Aserbaidschan", "AZ"],
  ["azerbaïdjan", "AZ"],
  ["Côte d’Ivoire", "CI"],
  ["Cote d'Ivoire", "CI"],
  ["United Kingdom", "GB"],
  ["UK", "GB"],
  ["Turkey", "TR"],
  ["Türkiye", "TR"],
  ["Czech Republic", "CZ"],
  ["Ivory Coast", "CI"],
  ["Burma", "MM"],
  ["DRC", "CD"],
  ["U.A.E.", "AE"],
  ["P.R. China", "CN"],
  ["the Netherlands", "NL"],
  ["Exampleland", "ZZ"],
  ["", ""],
  ["Atlantis", "Atlantis"],
])("%j is read as %j", (typed, code) => expect(readCountry(typed)).toBe(code));
