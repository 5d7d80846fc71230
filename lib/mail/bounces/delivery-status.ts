/** One recipient in a delivery status notification. */
export type RecipientStatus = {
  action: "failed" | "delayed" | "delivered" | "relayed" | "expanded";
  /** RFC 3463, "5.1.1". */
  status: string;
  /** As the report names it, without its type. */
  recipient: string;
};

const ACTION = /^(failed|delayed|delivered|relayed|expanded)\b/i;
const STATUS = /^([245]\.\d{1,3}\.\d{1,3})\b/;

/**
 * Reads a message/delivery-status body (RFC 3464): groups of fields between blank lines, the first about the message,
 * each further one about a recipient. Null unless the first names its Reporting-MTA and every other has recipient,
 * action and status: half a report decides nothing.
 */
export function readDeliveryStatus(body: string): RecipientStatus[] | null {
  const [message, ...recipients] = fieldGroups(body);
  if (!message?.has("reporting-mta") || recipients.length === 0) return null;
  const statuses = recipients.map(readRecipient);
  return statuses.every((status) => status !== null) ? statuses : null;
}

function readRecipient(fields: Map<string, string>): RecipientStatus | null {
  const action = ACTION.exec(fields.get("action") ?? "")?.[1]?.toLowerCase();
  const status = STATUS.exec(fields.get("status") ?? "")?.[1];
  const recipient = /^[^;]+;\s*(.+)$/.exec(
    fields.get("final-recipient") ?? fields.get("original-recipient") ?? "",
  )?.[1];
  if (!isAction(action) || !status || !recipient) return null;
  return { action, status, recipient: recipient.trim() };
}

function isAction(action: string | undefined): action is RecipientStatus["action"] {
  return action !== undefined && ACTION.test(action);
}

function fieldGroups(body: string): Map<string, string>[] {
  const unfolded = body.replace(/\r\n?/g, "\n").replace(/\n[ \t]+/g, " ");
  return unfolded
    .split(/\n{2,}/)
    .map((group) => group.trim())
    .filter((group) => group !== "")
    .map((group) => new Map(group.split("\n").flatMap(field)));
}

function field(line: string): [string, string][] {
  const colon = line.indexOf(":");
  return colon > 0 ? [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]] : [];
}
