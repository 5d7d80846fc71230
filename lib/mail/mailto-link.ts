import { cleanLine, safeText } from "@/lib/ground/clean-text";

// Windows cuts a link at 2,046 to 2,083 characters when it hands it to a mail program; some programs add their
// own arguments. 1,900 leaves room and is what every program that was looked at takes.
export const MAILTO_BUDGET = 1900;

export type MailDraft = {
  /** Normalised addresses, see readEmailAddress. */
  to: readonly string[];
  cc?: readonly string[];
  subject: string;
  text: string;
};

export type MailLink = {
  href: string;
  /** False: the text did not fit, the writer pastes it. */
  carriesText: boolean;
};

/**
 * A mailto link after RFC 6068: UTF-8 percent-encoded, line ends as %0D%0A, addresses joined by commas. A link
 * longer than the budget (in encoded characters) loses the text first, then the subject, never an address.
 */
export function mailtoLink(draft: MailDraft, budget = MAILTO_BUDGET): MailLink {
  const address = `mailto:${draft.to.map(encodeAddress).join(",")}`;
  const cc = draft.cc?.length ? [`cc=${draft.cc.map(encodeAddress).join(",")}`] : [];
  const subject = `subject=${encodeValue(cleanLine(draft.subject))}`;
  const body = `body=${encodeValue(safeText(draft.text).replace(/\n/g, "\r\n"))}`;

  const whole = `${address}?${[...cc, subject, body].join("&")}`;
  if (whole.length <= budget) return { href: whole, carriesText: true };
  const withoutText = `${address}?${[...cc, subject].join("&")}`;
  if (withoutText.length <= budget) return { href: withoutText, carriesText: false };
  return { href: [address, ...cc].join("?"), carriesText: false };
}

// "+" must be encoded as well as "&": form decoders in some programs read a plain one as a blank.
function encodeAddress(address: string): string {
  const at = address.lastIndexOf("@");
  return `${encodeValue(address.slice(0, at))}@${encodeValue(address.slice(at + 1))}`;
}

/** Percent-encodes everything but RFC 3986's unreserved characters; chat programs cut links at "'" and ")". */
export function encodeValue(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
