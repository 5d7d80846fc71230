import type { OutboxEvent } from "./outbox-events";

export type DeskDecision = "hold" | "release" | "send_again" | "arrived" | "give_up";

/** What each decision of a coordinator means to a message. */
export const deskEvents: Record<DeskDecision, OutboxEvent> = {
  hold: { type: "hold", reason: "held_by_coordinator" },
  release: { type: "release" },
  send_again: { type: "send_again" },
  arrived: { type: "arrived" },
  give_up: { type: "stop", reason: "given_up" },
};
