import { expect, test } from "vitest";
import { useFreshDatabase } from "@/tests/database/harness/fresh-database";
import { seededRandom } from "./fault-storm";
import { killWhileAsking } from "./killed-while-asking";

useFreshDatabase();

test("killed in the midst between asking and confirming, no letter is without its messages and no message without its letter", async () => {
  // Planted fault: writing the confirmation mail after the transaction leaves requests torn.
  const found = await killWhileAsking({ kills: 2, random: seededRandom(7) });
  expect(found).toMatchObject({ forgotten: [], torn: [] });
  expect(found.asked).toBeGreaterThan(1);
}, 120_000);
