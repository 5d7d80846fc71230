import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { database } from "@/lib/ground/db";
import type { MailTransport } from "@/lib/mail/smtp/smtp-transport";
import { holdAppeal, releaseAppeal } from "@/lib/outbox/decide-message.db";
import { leaseMessages, type SendingCaps } from "@/lib/outbox/lease-messages.db";
import { moveMessages } from "@/lib/outbox/move-messages.db";
import { moveFor } from "@/lib/outbox/outbox-events";
import { useFreshDatabase } from "@/tests/database/harness/fresh-database";
import { fillQueue } from "./fill-queue";
import { type Office, openOffice } from "./office";
import {
  Clock,
  drain,
  emptyOutbox,
  HOUR,
  house,
  MINUTE,
  noCaps,
  sweep,
  transportTo,
  workerFor,
  writer,
} from "./outbox-world";

useFreshDatabase();

let clock: Clock;
let office: Office;

beforeEach(async () => {
  clock = new Clock();
  await emptyOutbox();
  office = await openOffice({ clock, fault: "none" });
});

afterEach(async () => {
  await office.close();
});

const queueMany = (count: number) => fillQueue({ count, clock, ...office });

const lease = (owner: string, limit = 100) =>
  leaseMessages({ owner, limit, caps: noCaps, house, now: clock.now, today: clock.now });

describe("several workers on one queue", () => {
  test("hand over each message once", async () => {
    // Planted faults: rows that are not locked, a move that does not ask for the state it comes from, a mark of the
    // last
    // byte that asks neither for owner nor for an earlier mark. Any one alone is caught by the others.
    await queueMany(40);
    const transports = [1, 2, 3].map(() => transportTo(office.server.port, 3));
    await Promise.all(transports.map((transport) => drain(workerFor({ clock, transport, connections: 3 }))));
    for (const transport of transports) transport.close();
    expect(await office.states()).toEqual({ accepted: 40 });
    expect(new Set(office.server.received).size).toBe(40);
    expect(office.server.received).toHaveLength(40);
  });

  test("lease in the same moment without taking the same message", async () => {
    await queueMany(20);
    const leases = await Promise.all(["a", "b", "c", "d"].map((owner) => lease(owner, 8)));
    const ids = leases.flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("of two who move a message out of one state one wins, whatever they read before", async () => {
    // Planted fault: a move that does not ask for the state it comes from turns this red.
    const [id = ""] = await queueMany(1);
    const before = { status: "queued" as const, attempts: 0, giveUpAt: null, lastByteAt: null };
    const moves = (["date_passed", "lease"] as const).map((type) => moveFor(before, { type }, clock.now));
    const db = await database();
    const moved = moves.map((move) =>
      move
        ? db.$transaction((tx) =>
            moveMessages(
              tx,
              { ids: [id], from: "queued", move, by: "test", owner: "worker" },
              { house, now: clock.now },
            ),
          )
        : [],
    );
    expect((await Promise.all(moved)).flat()).toEqual([id]);
    expect(await db.outboxLog.count({ where: { messageId: id } })).toBe(1);
  });

  test("take over from a dead one within two minutes, and not before its lease is over", async () => {
    await queueMany(1);
    expect(await lease("dead")).toHaveLength(1);
    clock.pass(MINUTE - 1);
    await sweep(clock);
    expect(await office.states()).toEqual({ handing_over: 1 });
    clock.pass(1);
    await sweep(clock);
    await office.work();
    expect(await office.states()).toEqual({ accepted: 1 });
  });

  test("a worker that was asleep and wakes up finds its messages taken away and sends nothing", async () => {
    // Planted fault: a gate that opens without asking the database sends the letter a second time.
    await queueMany(1);
    const real = transportTo(office.server.port);
    let wake = () => {};
    const asleep = new Promise<void>((awake) => {
      wake = awake;
    });
    const sleepy: MailTransport = {
      ...real,
      handOver: async (mail, mayLeave) => asleep.then(() => real.handOver(mail, mayLeave)),
    };
    const sleeper = workerFor({ clock, transport: sleepy });
    await sleeper.turn();
    clock.pass(2 * MINUTE);
    await sweep(clock);
    await office.work();
    wake();
    await sleeper.roomMade();
    real.close();
    expect(office.server.received).toHaveLength(1);
    expect(await office.states()).toEqual({ accepted: 1 });
  });

  test("a worker that is stopped gives back what has not left, at once", async () => {
    await queueMany(12);
    const never: MailTransport = {
      host: "h",
      close: () => {},
      handOver: async (_, mayLeave) =>
        (await mayLeave()) ? { type: "taken", reply: "" } : { type: "withdrawn" },
    };
    const held = {
      ...never,
      handOver: async (...request: Parameters<MailTransport["handOver"]>) =>
        stopping.then(() => never.handOver(...request)),
    };
    let stop = () => {};
    const stopping = new Promise<void>((stopped) => {
      stop = stopped;
    });
    const worker = workerFor({ clock, transport: held, connections: 2 });
    await worker.turn();
    expect(await office.states()).toEqual({ handing_over: 12 });
    const stopped = worker.stop();
    stop();
    await stopped;
    expect(await office.states()).toEqual({ queued: 12 });
  });
});

describe("the emergency stop", () => {
  test("holds a thousand queued letters within a second, and lets them go again", async () => {
    await queueMany(1000);
    const before = performance.now();
    const held = await holdAppeal({
      appealId: office.appealId,
      reason: "appeal_stopped",
      by: "coordinator",
      house,
      now: clock.now,
    });
    expect(performance.now() - before).toBeLessThan(1000);
    expect(held).toBe(1000);
    await office.work();
    expect(office.server.received).toEqual([]);
    expect(await releaseAppeal({ appealId: office.appealId, by: "coordinator", house, now: clock.now })).toBe(
      1000,
    );
    expect(await office.states()).toEqual({ queued: 1000 });
  });

  test("holds a letter that a worker has in its hands, up to the last byte", async () => {
    await queueMany(1);
    const real = transportTo(office.server.port);
    const stopped: MailTransport = {
      ...real,
      handOver: (mail, mayLeave) =>
        real.handOver(mail, async () => {
          await holdAppeal({
            appealId: office.appealId,
            reason: "appeal_stopped",
            by: "coordinator",
            house,
            now: clock.now,
          });
          return mayLeave();
        }),
    };
    await drain(workerFor({ clock, transport: stopped }));
    real.close();
    expect(await office.states()).toEqual({ held: 1 });
    expect(office.server.received).toEqual([]);
  });

  test("is asked at hand-over too: a letter of a stopped appeal is held even if nobody held it", async () => {
    await queueMany(1);
    await (await database()).issue.update({ where: { id: office.issueId }, data: { stage: "stopped" } });
    await office.work();
    expect(await office.states()).toEqual({ held: 1 });
  });
});

describe("budgets", () => {
  const worked = async (caps: SendingCaps, minutes: number, step = 5) => {
    const transport = transportTo(office.server.port);
    for (let minute = 0; minute < minutes; minute += step) {
      await drain(workerFor({ clock, transport, caps }));
      clock.pass(step * MINUTE);
    }
    transport.close();
    return office.lettersReceived();
  };

  test("an official gets at most the hour's number, evenly spread", async () => {
    await queueMany(30);
    expect(await worked({ perOfficialHour: 12, perHour: null }, 5, 1)).toBe(1);
    expect(await worked({ perOfficialHour: 12, perHour: null }, 55)).toBe(12);
  });

  test("at night in the official's time zone they come four times slower", async () => {
    clock.now = new Date("2014-11-03T18:00:00Z"); // 22:00 in Baku
    await queueMany(10);
    expect(await worked({ perOfficialHour: 12, perHour: null }, 60)).toBe(3);
  });

  test("the instance sends at most its hour's number, to whomever", async () => {
    await queueMany(15);
    expect(await worked({ perOfficialHour: null, perHour: 10 }, 60, 3)).toBe(10);
  });

  test("mail to people does not wait for the letters' budgets", async () => {
    await queueMany(3);
    await worked({ perOfficialHour: 1, perHour: 1 }, 1);
    await office.queue(writer("new@writer.example"), { keepsConfirmation: true });
    await worked({ perOfficialHour: 1, perHour: 1 }, 1);
    expect(office.server.envelopes.map(({ to }) => to[0])).toContain("new@writer.example");
  });

  test("two workers do not spend one slot twice", async () => {
    await queueMany(6);
    const caps = { perOfficialHour: 12, perHour: null };
    const request = { limit: 10, caps, house, now: clock.now, today: clock.now };
    const leases = await Promise.all(["a", "b", "c"].map((owner) => leaseMessages({ ...request, owner })));
    expect(leases.flat()).toHaveLength(1);
    clock.pass(HOUR);
  });
});
