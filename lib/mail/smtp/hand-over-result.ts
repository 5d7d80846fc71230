/** How an attempt to hand over a mail ended. `reply` holds codes only: a server's sentences repeat addresses. */
export type HandOverResult =
  | { type: "taken"; reply: string }
  | { type: "try_later"; reply: string; isHostBusy: boolean }
  | { type: "unreachable"; reply: string }
  | { type: "refuse"; reply: string }
  /** The last byte may have left, and no reply came (RFC 1047). */
  | { type: "no_answer"; reply: string }
  /** The gate stayed shut: lease lost, or held at the last moment. */
  | { type: "withdrawn" };

// Errors of the way to the server. All others are faults of ours or of the message, and are thrown on.
const ON_THE_WAY: readonly string[] = [
  ...["ECONNECTION", "ETIMEDOUT", "ESOCKET", "EDNS", "ETLS", "EREQUIRETLS", "EPROTOCOL"],
  ...["EAUTH", "ENOAUTH", "EOAUTH2", "EPROXY", "EABORT", "ESTREAM", "EMAXLIMIT"],
];
const ABOUT_THIS_MESSAGE = /^(EENVELOPE|EMESSAGE)$/;
// "Authentication required" and its kin answer our settings, whatever command they follow.
const ABOUT_OUR_LOGIN: readonly number[] = [530, 534, 535, 538];

/**
 * Reads an error of the mail library. Only a complete reply to a command of this message decides about the message:
 * error codes alone are the same for a server that never greeted and for one that hung after the final dot, so
 * `didLastByteLeave` decides between "try again" and "nobody knows". Throws what is not about mail.
 */
export function readFailure(error: unknown, didLastByteLeave: boolean): HandOverResult {
  const { code, responseCode, response } = readError(error);
  const reply = replyCodes(response) || code;
  if (ABOUT_THIS_MESSAGE.test(code) && responseCode >= 400 && responseCode < 600) {
    if (ABOUT_OUR_LOGIN.includes(responseCode)) return { type: "unreachable", reply };
    if (responseCode >= 500) return { type: "refuse", reply };
    return { type: "try_later", reply, isHostBusy: responseCode === 421 };
  }
  if (didLastByteLeave) return { type: "no_answer", reply };
  if (ON_THE_WAY.includes(code)) {
    return responseCode === 421
      ? { type: "try_later", reply, isHostBusy: true }
      : { type: "unreachable", reply };
  }
  throw error;
}

/** "451 4.7.1 Greylisted for <a@b>" gives "451 4.7.1": basic and enhanced code (RFC 3463), nothing else. */
export function replyCodes(response: string): string {
  const [, basic, enhanced] = /^(\d{3})[ -]?(\d\.\d{1,3}\.\d{1,3})?/.exec(response) ?? [];
  return [basic, enhanced].filter((part) => part !== undefined).join(" ");
}

function readError(error: unknown): { code: string; responseCode: number; response: string } {
  const fields: Record<string, unknown> = error instanceof Error ? { ...error } : {};
  return {
    code: typeof fields.code === "string" ? fields.code : "",
    responseCode: typeof fields.responseCode === "number" ? fields.responseCode : 0,
    response: typeof fields.response === "string" ? fields.response : "",
  };
}
