import { randomUUID } from "node:crypto";
import { database } from "@/lib/ground/db";
import { confirmRequest, decideRequest, type WriterDecision } from "@/lib/outbox/decide-request.db";
import type { SendingCaps } from "@/lib/outbox/lease-messages.db";
import type { SendingWriter } from "@/lib/outbox/request-sending.db";
import { type Fault, type FaultServer, startFaultServer } from "@/tests/mail/fault-server";
import {
  addAppeal,
  addFinishedLetter,
  askForSending,
  type Clock,
  drain,
  house,
  letterStates,
  transportTo,
  workerFor,
} from "./outbox-world";

export type Office = {
  server: FaultServer;
  officialId: string;
  appealId: string;
  issueId: string;
  /** What goes wrong from now on, on new connections. */
  fault: Fault;
  /** A letter from asking to the queue. Its confirmation mail is out of the way unless it is kept. */
  queue(by: SendingWriter, options?: { keepsConfirmation: boolean }): Promise<string>;
  work(): Promise<void>;
  states(): Promise<Record<string, number>>;
  /** How often the server received a whole letter. */
  lettersReceived(): number;
  decide(requestId: string, decision: WriterDecision): Promise<number>;
  close(): Promise<void>;
};

export const OFFICE_EMAILS = ["office@pa.example", "second@pa.example"];

/** An official with two addresses behind a mail server on loopback that goes wrong as told. */
export async function openOffice({
  clock,
  fault,
  connections = 2,
  caps,
}: {
  clock: Clock;
  fault: Fault;
  connections?: number;
  caps?: SendingCaps;
}): Promise<Office> {
  const name = randomUUID();
  const officialId = `official-${name}`;
  const ids = await addAppeal([{ id: officialId, emails: OFFICE_EMAILS }], name);
  const server = await startFaultServer(() => office.fault);
  let transport = transportTo(server.port, connections);

  const office: Office = {
    server,
    officialId,
    ...ids,
    fault,
    async queue(by, { keepsConfirmation } = { keepsConfirmation: false }) {
      const letterId = await addFinishedLetter(ids.issueId);
      const answer = await askForSending({ clock, ...ids, officialIds: [officialId], by, letterId });
      if (answer.type !== "asked") throw new Error(answer.type);
      await confirmRequest({ requestId: answer.requestId, house, now: clock.now, today: clock.now });
      const db = await database();
      if (!keepsConfirmation)
        await db.outboxMessage.deleteMany({ where: { requestId: answer.requestId, kind: "confirmation" } });
      return answer.requestId;
    },
    async work() {
      // Connections of their own, so that a changed fault counts at once.
      transport.close();
      transport = transportTo(server.port, connections);
      await drain(workerFor({ clock, transport, connections, ...(caps ? { caps } : {}) }));
    },
    states: letterStates,
    lettersReceived: () =>
      server.envelopes.filter(({ to }) => to.some((address) => OFFICE_EMAILS.includes(address))).length,
    decide: (requestId, decision) => decideRequest({ requestId, decision, house, now: clock.now }),
    async close() {
      transport.close();
      await server.close();
    },
  };
  return office;
}
