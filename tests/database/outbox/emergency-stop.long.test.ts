import { expect, test } from "vitest";
import { database } from "@/lib/ground/db";
import { holdAppeal } from "@/lib/outbox/decide-message.db";
import { useFreshDatabase } from "@/tests/database/harness/fresh-database";
import { fillQueue } from "./fill-queue";
import { openOffice } from "./office";
import { Clock, house, transportTo, workerFor } from "./outbox-world";

useFreshDatabase();

test("the emergency stop holds ten thousand letters within a second while a worker hands over", async () => {
  // Planted fault: holding one message in a transaction of its own takes ten seconds and more.
  const clock = new Clock();
  const office = await openOffice({ clock, fault: "none" });
  await fillQueue({ count: 10_000, clock, ...office });
  const transport = transportTo(office.server.port);
  const worker = workerFor({ clock, transport });
  await worker.turn();
  const before = performance.now();
  await holdAppeal({
    appealId: office.appealId,
    reason: "appeal_stopped",
    by: "coordinator",
    house,
    now: clock.now,
  });
  const milliseconds = performance.now() - before;
  // What was past its last byte goes on; nothing else does.
  while (await worker.roomMade());
  const gone = office.server.received.length;
  console.log(`ten thousand held in ${Math.round(milliseconds)} ms; ${gone} had left`);
  transport.close();
  await office.close();
  expect(await office.states()).toEqual({ held: 10_000 - gone, ...(gone > 0 ? { accepted: gone } : {}) });
  expect(gone).toBeLessThan(200);
  expect(await (await database()).outboxMessage.count({ where: { status: "queued" } })).toBe(0);
  expect(milliseconds).toBeLessThan(1000);
}, 120_000);
