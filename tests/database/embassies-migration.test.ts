import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { agreeToOfficial } from "@/lib/desk/agree-to-official.db";
import { verifyHistory } from "@/lib/desk/verify/verify-history.db";
import { database } from "@/lib/ground/db";
import { type RowChange, recordChange } from "@/lib/history/record-change.db";
import { embassyFor, findEmbassies } from "@/lib/officials/find-embassy.db";
import { findDirectoryEntry } from "@/lib/officials/list-officials.db";
import { dropEmbassy } from "@/lib/officials/save-official.db";
import { useOldDatabase } from "./harness/old-database";

// The last one before embassies became officials.
const old = useOldDatabase("20261122015554_mark_stale_translations");

const historyKey = new Uint8Array(32).fill(1);
const author = { coordinatorId: "anna", at: new Date("2026-11-20T12:00:00.123Z"), historyKey };
const removal = { ...author, at: new Date("2026-11-21T08:30:00.456Z") };

const inMalta = {
  sending: "AZ",
  host: "MT",
  name: "Embassy of Azerbaijan",
  addressLines: ["1 Street", "It's a town"],
  country: "IT",
  phones: [],
  faxes: ["+39 06 555 0100"],
  emails: ["malta@embassy.example"],
  source: "a call",
  verifiedOn: "2026-11-19",
};
const missions = {
  "named-by-a-letter": { ...inMalta, host: "IE", country: "IE" },
  "named-by-none": inMalta,
  waits: { ...inMalta, name: "Second embassy" },
  "taken-out": { ...inMalta, host: "FR", country: "FR" },
  "taken-out-unnamed": { ...inMalta, host: "DE", country: "DE" },
};
const named = ["named-by-a-letter", "waits", "taken-out"] as const;
const removed = ["taken-out", "taken-out-unnamed"] as const;
const text = (value: unknown) =>
  `'${(typeof value === "string" ? value : JSON.stringify(value)).replaceAll("'", "''")}'`;

/** What the table Mission and the copies for letters held, and the history told of them, when they were two tables. */
beforeAll(async () => {
  const db = await database();
  const tell = (by: typeof author, changes: readonly RowChange[]) =>
    db.$transaction((tx) => recordChange(tx, by, changes));
  await tell(
    author,
    Object.entries(missions).map(([row, after]) => ({
      table: "Mission",
      row,
      before: null,
      after: row === "waits" ? { ...after, isWaiting: true } : after,
    })),
  );
  await tell(
    removal,
    removed.map((row) => ({ table: "Mission", row, before: missions[row], after: null })),
  );
  for (const [id, one] of Object.entries(missions)) {
    const fields = [
      one.addressLines,
      one.country,
      one.phones,
      one.faxes,
      one.emails,
      one.source,
      one.verifiedOn,
    ];
    const values = fields.map(text).join(", ");
    if (!removed.some((gone) => gone === id))
      await old.run(
        `INSERT INTO "Mission" ("id", "sending", "host", "name", "addressLines", "country", "phones", "faxes", "emails",
         "source", "verifiedOn", "isWaiting") VALUES (${[id, one.sending, one.host, one.name].map(text).join(", ")},
         ${values}, ${id === "waits"})`,
      );
    if (named.some((copied) => copied === id))
      await old.run(
        `INSERT INTO "Official" ("id", "role", "addressLines", "country", "phones", "faxes", "emails", "source",
         "verifiedOn", "salutations", "timeZone") VALUES ('mission-${id}', ${text(one.name)}, ${values},
         '{"en":"Your Excellency","fr":"Excellence","es":"Excelencia","de":"Exzellenz"}',
         '${id === "named-by-a-letter" ? "Europe/Dublin" : "UTC"}')`,
      );
  }
  const entry = { ...inMalta, name: "Second embassy" };
  const changed = { ...missions["named-by-a-letter"], name: "Embassy in Dublin", host: "GB" };
  await old.run(
    `INSERT INTO "OfficialProposal" ("officialId", "coordinatorId", "proposedAt", "seen", "entry", "wholeEntry") VALUES
     ('mission-waits', 'anna', '2026-11-20 12:00:00', ${text(entry)}, ${text(entry)}, 'enters'),
     ('mission-named-by-a-letter', 'anna', '2026-11-20 12:00:00', ${text(missions["named-by-a-letter"])},
      ${text(changed)}, NULL)`,
  );
  await tell(author, [
    { table: "OfficialProposal", row: "mission-waits", before: null, after: { wholeEntry: "enters" } },
    {
      table: "OfficialProposal",
      row: "mission-named-by-a-letter",
      before: null,
      after: { name: "Embassy in Dublin", host: "GB" },
    },
  ]);
  await old.migrate();
});

test("every embassy is an official that keeps the id its letters know, with both of its countries", async () => {
  for (const [id, { sending, host, name, ...rest }] of Object.entries(missions)) {
    const found = await findDirectoryEntry(`mission-${id}`);
    if (id === "taken-out-unnamed") expect(found).toBeNull();
    else {
      expect(found?.entry, id).toMatchObject({ ...rest, role: name, represents: sending, serves: host });
      expect([found?.isRetired, found?.isWaiting], id).toEqual([id === "taken-out", id === "waits"]);
      expect(found?.entry.salutations.en).toBe("Your Excellency");
    }
  }
  expect(await embassyFor({ represents: "AZ", serves: "MT" }), "not to the one that waits").toBe(
    "mission-named-by-none",
  );
  expect(await embassyFor({ represents: "AZ", serves: "FR" }), "not to one that was taken out").toBeNull();
  expect(await findEmbassies(["mission-taken-out"]), "but a letter keeps it").toHaveLength(1);
});

// Planted fault: without embassiesAsOfficials every embassy was "removed outside the app".
test("the history stays true, and finds what is done to an embassy behind the app’s back", async () => {
  const problems = async () => (await verifyHistory(historyKey)).problems;
  expect(await problems()).toEqual([]);
  const db = await database();
  for (const id of ["named-by-a-letter", "named-by-none", "waits", "taken-out"]) {
    const where = { id: `mission-${id}` };
    await db.official.update({ where, data: { emails: ["thief@evil.example"] } });
    expect(await problems()).toEqual([`Official mission-${id}: emails was altered outside the app`]);
    await db.official.update({ where, data: { emails: inMalta.emails } });
  }
  await db.official.update({ where: { id: "mission-taken-out" }, data: { retiredAt: null } });
  expect(await problems()).toEqual(["Official mission-taken-out: retiredAt was altered outside the app"]);
  await db.official.update({ where: { id: "mission-taken-out" }, data: { retiredAt: removal.at } });
  expect(await problems()).toEqual([]);
});

test("what waited can be agreed to, and an embassy can be removed, in the same history", async () => {
  const db = await database();
  const ben = { ...author, coordinatorId: "ben", at: new Date("2026-12-01T10:00:00Z") };
  for (const officialId of ["mission-waits", "mission-named-by-a-letter"]) {
    const row = await db.officialProposal.findUniqueOrThrow({ where: { officialId } });
    const saw = row.proposedAt.toISOString();
    expect(
      await agreeToOfficial({ officialId, saw, author: ben, today: "2026-12-01", newId: randomUUID }),
    ).toEqual({ done: "changed" });
  }
  expect((await findDirectoryEntry("mission-named-by-a-letter"))?.entry).toMatchObject({
    role: "Embassy in Dublin",
    serves: "GB",
    addressLines: inMalta.addressLines,
  });
  expect((await findDirectoryEntry("mission-waits"))?.isWaiting).toBe(false);
  const editor = { role: "publisher", publishers: 1 } as const;
  expect(await dropEmbassy({ officialId: "mission-named-by-none", editor, author: ben })).toBe("removed");
  expect((await verifyHistory(historyKey)).problems).toEqual([]);
});
