import { expect, test } from "vitest";
import { letterChoices, lettersByAppeal } from "@/lib/dispatches/letters-by-appeal.db";
import { useFreshDatabase } from "./harness/fresh-database";
import { type Happening, happen, openLedger } from "./ledger-world";

useFreshDatabase();

const posted: Happening = {
  ...{
    letter: 0,
    official: 0,
    channel: "post",
    kind: "declared",
    message: 0,
    day: "2025-12-31",
    isPersonal: false,
  },
};

test("a desk asks how many letters went for a country in a year, and by which way", async () => {
  const ledger = await openLedger();
  const copy = 2;
  for (const one of [
    posted,
    { ...posted, letter: 1, day: "2026-01-01" },
    { ...posted, letter: 1, official: 1, channel: "fax" as const, day: "2026-11-30" },
    { ...posted, letter: 2, official: copy, day: "2026-11-30" },
    { ...posted, letter: 2, channel: "email" as const, kind: "accepted" as const, day: "2026-11-30" },
    { ...posted, letter: 2, channel: "email" as const, day: "2026-02-02" },
    { ...posted, letter: 2, channel: "email" as const, kind: "undone" as const, day: "2026-02-03" },
  ])
    await happen(ledger, one);

  const year = await lettersByAppeal({ year: "2026", country: "AZ" });
  expect(year.total).toEqual({ post: 1, fax: 1, email: 0, accepted: 1 });
  expect(year.times.map(({ time, counts }) => [time, counts.post, counts.fax, counts.accepted])).toEqual([
    ["2026-01", 1, 0, 0],
    ["2026-11", 0, 1, 1],
  ]);
  expect(year.appeals.map(({ country, counts }) => [country, counts.post])).toEqual([["AZ", 1]]);

  const all = await lettersByAppeal({ year: null, country: null });
  expect(all.total).toMatchObject({ post: 2, fax: 1 });
  expect(all.times.map(({ time }) => time)).toEqual(["2025", "2026"]);
  expect((await lettersByAppeal({ year: "2026", country: "CL" })).appeals).toEqual([]);
  expect(await letterChoices()).toMatchObject({ years: ["2026", "2025"] });
});
