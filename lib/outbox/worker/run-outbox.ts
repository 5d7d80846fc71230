import { setTimeout } from "node:timers/promises";
import { isClockTrusted } from "@/lib/letters/trusted-clock.db";
import type { MailSettings } from "@/lib/mail/mail-settings";
import { alertCoordinator } from "@/lib/outbox/queue-mail.db";
import { eraseEnded, sweepOutbox } from "@/lib/outbox/sweep-outbox.db";
import { OutboxWorker, type WorkerParts } from "./outbox-worker";

// An idle worker looks this often; a letter that is confirmed leaves within it.
const LOOK_EVERY = 1000;
// Three chances before a lease of a minute is over.
const RENEW_EVERY = 20_000;
// A dead worker's messages are taken over within its lease and one of these.
const SWEEP_EVERY = 15_000;
const ALERT_EVERY = 10 * 60_000;
const ERASE_EVERY = 24 * 3_600_000;
const AFTER_AN_ERROR = 5000;

/** Runs a worker with its clocks until it is stopped; resolves when nothing of it is under way any more. */
export function runOutbox(
  parts: WorkerParts,
  alerts: Pick<MailSettings, "alertTo" | "alertAbove">,
): { stop: () => Promise<void> } {
  const worker = new OutboxWorker(parts);
  const stopping = new AbortController();
  const { house, now, today, log } = parts;
  const timers = [
    every(RENEW_EVERY, () => worker.renew()),
    every(SWEEP_EVERY, async () => {
      if (!(await isClockTrusted(now()))) return;
      await sweepOutbox({ house, now: now(), today: today() });
    }),
    every(ALERT_EVERY, async () => {
      if (alerts.alertTo)
        await alertCoordinator({ to: alerts.alertTo, above: alerts.alertAbove, house, now: now() });
    }),
    every(ERASE_EVERY, async () => {
      if (await isClockTrusted(now())) await eraseEnded({ now: now() });
    }),
  ];
  const ended = look();

  async function look(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        const leased = await worker.turn();
        if (leased === 0) await Promise.race([roomMade(), pause(LOOK_EVERY)]);
      } catch (error) {
        log(`outbox: a turn failed: ${error instanceof Error ? error.name : "unknown"}`);
        await pause(AFTER_AN_ERROR);
      }
    }
  }

  async function roomMade(): Promise<void> {
    if (!(await worker.roomMade())) await pause(LOOK_EVERY);
  }

  function every(milliseconds: number, work: () => Promise<unknown>): NodeJS.Timeout {
    const run = () =>
      work().catch((error: unknown) =>
        log(`outbox: housekeeping failed: ${error instanceof Error ? error.name : "unknown"}`),
      );
    void run();
    return setInterval(run, milliseconds);
  }

  /** Cut short when everything stops. */
  async function pause(milliseconds: number): Promise<void> {
    await setTimeout(milliseconds, undefined, { signal: stopping.signal }).catch(() => {});
  }

  return {
    stop: async () => {
      stopping.abort();
      for (const timer of timers) clearInterval(timer);
      await worker.stop();
      await ended;
    },
  };
}
