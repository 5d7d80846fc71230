type EmailAddress = {
  /** Ready for a header, a link or an SMTP command: local part as typed, domain in lower-case ASCII. */
  address: string;
  /** The local part has letters beyond ASCII: only servers with SMTPUTF8 (RFC 6531) take it. */
  needsUtf8: boolean;
};

// RFC 5321 section 4.5.3.1: 64 octets before the @, 254 for the whole (the path is 256 with its brackets).
const LONGEST_LOCAL_PART = 64;
const LONGEST_ADDRESS = 254;

// The WHATWG form of an address, which is RFC 5322's dot-atom, less "%" and "!": old relays read a route to
// another host from them. Quoted local parts, comments, groups and address literals are all left out: real
// people do not have them, and each has been used to send mail to somebody else.
const LOCAL_PART = /^[\p{L}\p{M}\p{N}#$&'*+/=?^_`{|}~-]+(\.[\p{L}\p{M}\p{N}#$&'*+/=?^_`{|}~-]+)*$/u;
const DOMAIN_LABEL = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
const DOMAIN_TYPED = /^[\p{L}\p{M}\p{N}.-]+$/u;

/**
 * Reads one email address as people type or paste it: blanks around it, angle brackets and a trailing ";" or
 * "," fall away, the domain becomes lower-case ASCII (UTS 46). Null for anything that is not exactly one plain
 * address, above all line breaks, lists, groups and quoted local parts.
 */
export function readEmailAddress(typed: string): EmailAddress | null {
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(typed)) return null;
  const bare = withoutBrackets(typed.trim().replace(/\s*[;,]$/, ""));
  const at = bare.lastIndexOf("@");
  const localPart = bare.slice(0, Math.max(at, 0)).normalize("NFC");
  const domain = readDomain(bare.slice(at + 1));
  if (!LOCAL_PART.test(localPart) || domain === null) return null;
  const address = `${localPart}@${domain}`;
  if (octets(localPart) > LONGEST_LOCAL_PART || octets(address) > LONGEST_ADDRESS) return null;
  return { address, needsUtf8: octets(localPart) > localPart.length };
}

/** Is this exactly the normal form of one address? What recipients are checked with before they reach the wire. */
export function isEmailAddress(address: string): boolean {
  return readEmailAddress(address)?.address === address;
}

/** A domain as DNS knows it, or null: at least two labels, no IP address, letters beyond ASCII as Punycode. */
export function readDomain(typed: string): string | null {
  if (!DOMAIN_TYPED.test(typed)) return null;
  const ascii = asciiHost(typed);
  const labels = ascii.split(".");
  if (labels.length < 2 || ascii.length > 253) return null;
  if (!labels.every((label) => DOMAIN_LABEL.test(label))) return null;
  return /^[0-9]+$/.test(labels.at(-1) ?? "") ? null : ascii;
}

// The address bar's own reader does UTS 46 in the browser as on the server; only host characters get this far.
function asciiHost(typed: string): string {
  // Nearly all domains are plain already; reading an address of the web takes many times longer than looking.
  // One that ends in letters alone is no number in disguise ("example.0x7f").
  if (/^[a-z0-9.-]+\.[a-z]{2,}$/.test(typed) && !typed.includes("xn--")) return typed;
  try {
    return new URL(`http://${typed}/`).hostname;
  } catch {
    return "";
  }
}

function withoutBrackets(text: string): string {
  return text.startsWith("<") && text.endsWith(">") ? text.slice(1, -1) : text;
}

function octets(text: string): number {
  return /[\u0080-\uffff]/.test(text) ? new TextEncoder().encode(text).length : text.length;
}
