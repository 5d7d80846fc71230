import { expect, test } from "vitest";
import { holdSending, releaseSending, tieToSecret } from "@/lib/ground/instance.db";
import { useFreshDatabase } from "@/tests/database/harness/fresh-database";
import { fillQueue } from "./fill-queue";
import { openOffice } from "./office";
import { Clock, drain, emptyOutbox, transportTo, workerFor } from "./outbox-world";

useFreshDatabase();

// Fault that turns this red: let OutboxWorker.turn() not ask for sendingHeldAt.
test("nothing leaves after a restore until a publisher has released it", async () => {
  const clock = new Clock();
  await emptyOutbox();
  await tieToSecret(new Uint8Array(32));
  const office = await openOffice({ clock, fault: "none" });
  const transport = transportTo(office.server.port, 1);
  try {
    await fillQueue({ count: 3, clock, ...office });
    await holdSending(clock.now);
    const worker = workerFor({ clock, transport });
    expect(await worker.turn()).toBe(0);
    expect(office.server.received).toHaveLength(0);
    expect(await office.states()).toEqual({ queued: 3 });
    expect(await releaseSending()).toBe(true);
    expect(await releaseSending()).toBe(false);
    await drain(worker);
    expect(office.server.received).toHaveLength(3);
  } finally {
    await releaseSending();
    transport.close();
    await office.close();
  }
});
