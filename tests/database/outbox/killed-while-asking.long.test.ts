import { expect, test } from "vitest";
import { useFreshDatabase } from "@/tests/database/harness/fresh-database";
import { seededRandom } from "./fault-storm";
import { killWhileAsking } from "./killed-while-asking";

useFreshDatabase();

test("killed at thirty points between asking and confirming, no letter is without its messages and no message without its letter", async () => {
  const found = await killWhileAsking({ kills: 30, random: seededRandom(30) });
  expect(found).toMatchObject({ forgotten: [], torn: [] });
}, 300_000);
