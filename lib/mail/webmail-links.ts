import { cleanLine, safeText } from "@/lib/ground/clean-text";
import { encodeValue, type MailDraft, type MailLink } from "./mailto-link";

export type Webmail = "gmail" | "outlook" | "yahoo";
type WebmailLink = MailLink & { webmail: Webmail; name: string };

type ComposePage = {
  name: string;
  address: string;
  subject: "su" | "subject";
  /** Encoded characters the page is known, or for want of a measurement assumed, to take. */
  budget: number;
};

// Gmail answers links of about 8,000 characters; Outlook's own compose page was not measured, a sister page of
// it took several times as much. Nobody has published Yahoo's limit, so it gets the mailto budget.
const composePages: Record<Webmail, ComposePage> = {
  gmail: {
    name: "Gmail",
    address: "https://mail.google.com/mail/?view=cm&fs=1",
    subject: "su",
    budget: 7500,
  },
  outlook: {
    name: "Outlook",
    address: "https://outlook.live.com/mail/0/deeplink/compose",
    subject: "subject",
    budget: 7500,
  },
  yahoo: { name: "Yahoo Mail", address: "https://compose.mail.yahoo.com/", subject: "subject", budget: 1900 },
};

/** Compose links of the webmail services, each with the text where it fits, otherwise addresses and subject. */
export function webmailLinks(draft: MailDraft): WebmailLink[] {
  const webmails: readonly Webmail[] = ["gmail", "outlook", "yahoo"];
  return webmails.map((webmail) => ({ webmail, ...webmailLink(webmail, draft) }));
}

function webmailLink(webmail: Webmail, draft: MailDraft): MailLink & { name: string } {
  const page = composePages[webmail];
  const fields = [
    `to=${encodeValue(draft.to.join(","))}`,
    ...(draft.cc?.length ? [`cc=${encodeValue(draft.cc.join(","))}`] : []),
    `${page.subject}=${encodeValue(cleanLine(draft.subject))}`,
  ];
  const start = page.address + (page.address.includes("?") ? "&" : "?");
  const whole = `${start}${fields.join("&")}&body=${encodeValue(safeText(draft.text))}`;
  if (whole.length <= page.budget) return { name: page.name, href: whole, carriesText: true };
  return { name: page.name, href: start + fields.join("&"), carriesText: false };
}
