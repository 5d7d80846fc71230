import { expect, test } from "vitest";
import { database } from "@/lib/ground/db";
import { useFreshDatabase } from "./harness/fresh-database";

useFreshDatabase();

const official = (id: string) => ({
  id,
  role: "Minister",
  addressLines: [],
  country: "AZ",
  faxes: [],
  phones: [],
  emails: [],
  salutations: {},
  source: "Made up for a test",
});
const pause = () => new Promise((resolve) => setTimeout(resolve, 5));

test("fifty transactions at once all get their turn", async () => {
  const db = await database();
  const ids = Array.from({ length: 50 }, (_, index) => `queue-${index}`);
  await Promise.all(
    ids.map((id) =>
      db.$transaction(async (tx) => {
        await tx.official.findMany();
        await pause();
        await tx.official.create({ data: official(id) });
      }),
    ),
  );
  expect(await db.official.count({ where: { id: { in: ids } } })).toBe(50);
});

// Fault that turns this red on SQLite: let sqliteAdapter hand out the stock connection.
test("what is stored beside a transaction stays when that is rolled back", async () => {
  const db = await database();
  const store = async (id: string) => db.official.create({ data: official(id) }); // async, or it begins when awaited
  const beside: Promise<unknown>[] = [];
  const gone = db.$transaction(async (tx) => {
    await tx.official.create({ data: official("gone") });
    for (const id of ["beside-1", "beside-2"]) beside.push(store(id));
    await pause();
    throw new Error("changed my mind");
  });
  await expect(gone).rejects.toThrow("changed my mind");
  await Promise.all(beside);
  expect(await db.official.count({ where: { id: { startsWith: "beside" } } })).toBe(2);
  expect(await db.official.count({ where: { id: "gone" } })).toBe(0);
});

test("the same key twice is refused by name, so that a form posted twice can be told", async () => {
  const db = await database();
  await db.official.create({ data: official("once") });
  await expect(db.official.create({ data: official("once") })).rejects.toMatchObject({ code: "P2002" });
});
