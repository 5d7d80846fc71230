/** Why a message is where it is, for the desk. The writer’s words stand in outbox-status.ts. */
const outboxReasons = {
  asked: "The writer asked Postbag to send it.",
  confirmed: "The writer confirmed by email.",
  queued_at_once: "Mail to a person goes without confirmation.",
  leased: "A worker took it.",
  taken: "The mail server accepted it.",
  try_later: "The mail server asked to try later.",
  host_busy: "The mail server asked for a pause; everything waits for it.",
  unreachable: "The mail server could not be reached. Nothing of the message had left.",
  withdrawn_lease: "The worker stopped before the last byte left.",
  refused: "The mail server refused it for good.",
  no_answer:
    "The connection broke after the last byte and before the reply: nobody knows whether it arrived.",
  gave_up: "It was tried for five days.",
  not_confirmed: "The writer did not confirm within seven days.",
  date_passed: "The appeal’s date passed before it could be handed over.",
  no_bounce: "Nothing came back for six days.",
  address_failed: "One of the official’s addresses sent it back; another may have taken it.",
  bounced: "The office’s mail server sent it back.",
  nobody_decided: "Nobody decided within seven days; whether it arrived stays unknown.",
  held_too_long: "It was held for fourteen days.",
  appeal_stopped: "The appeal was stopped.",
  official_changed: "The official is no longer an addressee, or has no email.",
  sending_not_allowed: "The coordinators no longer allow sending for this appeal.",
  exception: "Postbag met an error of its own with this message.",
  held_by_coordinator: "A coordinator holds it back.",
  released: "A coordinator released it.",
  sent_again: "Somebody who was told of the doubt had it sent again.",
  arrived: "Somebody found out that it had arrived.",
  given_up: "A coordinator gave it up.",
  withdrawn: "The writer took it back.",
  viewed: "A coordinator read the text.",
} as const;

export type OutboxReason = keyof typeof outboxReasons;

/** The desk’s words for a stored reason; a reason of a newer version is shown as it is. */
export function describeReason(reason: string): string {
  return Object.hasOwn(outboxReasons, reason) ? outboxReasons[reason as OutboxReason] : reason;
}
