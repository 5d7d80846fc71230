import nodemailer from "nodemailer";
import { isLoopback, type MailSettings } from "@/lib/mail/mail-settings";
import { mailOptions, type OutgoingMail, SIGNED_HEADERS } from "@/lib/mail/outgoing-mail";
import { type HandOverResult, readFailure, replyCodes } from "./hand-over-result";
import { LastByteGate } from "./last-byte-gate";

/** Hands mail over. `mayLeave` is asked right before the last byte; its "no" takes the mail back. */
export type MailTransport = {
  /** Names the server in HostBackoff. */
  host: string;
  handOver(mail: OutgoingMail, mayLeave: () => Promise<boolean>): Promise<HandOverResult>;
  close(): void;
};

export type TransportTimes = { connect: number; greeting: number; silence: number; whole: number };

// RFC 5321 section 4.5.3.2 wants patience: five minutes for commands, ten for the reply to the final dot. `whole`
// ends what a server stretches by dripping, which no silence notices.
const patient: TransportTimes = { connect: 60_000, greeting: 300_000, silence: 600_000, whole: 900_000 };

function needsTls(smtpUrl: string): boolean {
  return !isLoopback(smtpUrl) && !/[?&]requireTLS=false/i.test(smtpUrl);
}

/** Connects, with TLS where it is required, signs in and sends nothing. Throws what the mail server or Node says. */
export async function tryMailServer({ smtpUrl, domain }: MailSettings & { smtpUrl: string }): Promise<void> {
  const times = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 10_000 };
  const transporter = nodemailer.createTransport({
    url: smtpUrl,
    requireTLS: needsTls(smtpUrl),
    name: domain,
    ...times,
  });
  try {
    await transporter.verify();
  } finally {
    transporter.close();
  }
}

/** A pool of connections to the mail server of SMTP_URL. TLS is required unless the server is this machine. */
export function smtpTransport(settings: MailSettings & { smtpUrl: string }, times = patient): MailTransport {
  const underWay = new Map<string, LastByteGate>();
  const transporter = nodemailer.createTransport({
    url: settings.smtpUrl,
    pool: true,
    maxConnections: settings.connections,
    // Once more when an idle connection turns out to be dead; the gate sees to it that nothing leaves twice.
    maxRequeues: 1,
    requireTLS: needsTls(settings.smtpUrl),
    name: settings.domain,
    connectionTimeout: times.connect,
    greetingTimeout: times.greeting,
    socketTimeout: times.silence,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(settings.dkim ? { dkim: signature(settings.dkim, settings.domain) } : {}),
  });
  transporter.use("stream", ({ data, message }, done) => {
    const gate = underWay.get(String(data.messageId));
    if (!gate) return done(new Error("A mail that nobody hands over"));
    // Around the finished stream: a DKIM signature is added after plugins have had their turn.
    const readMessage = message.createReadStream.bind(message);
    message.createReadStream = (options) => gate.guard(readMessage(options));
    done();
  });

  async function handOver(mail: OutgoingMail, mayLeave: () => Promise<boolean>): Promise<HandOverResult> {
    const gate = new LastByteGate(mayLeave);
    const ending = new AbortController();
    const timer = setTimeout(() => ending.abort(), times.whole);
    try {
      underWay.set(mail.messageId, gate);
      const sent = await transporter.sendMail({ ...mailOptions(mail), signal: ending.signal });
      // A server that says yes before it has the whole mail has promised nothing.
      return gate.settle()
        ? { type: "taken", reply: replyCodes(sent.response) }
        : { type: "unreachable", reply: "early" };
    } catch (error) {
      const didLastByteLeave = gate.settle();
      return gate.wasRefused ? { type: "withdrawn" } : readFailure(error, didLastByteLeave);
    } finally {
      clearTimeout(timer);
      underWay.delete(mail.messageId);
    }
  }

  return { host: new URL(settings.smtpUrl).host, handOver, close: () => transporter.close({ force: true }) };
}

function signature(dkim: { selector: string; privateKey: string }, domain: string) {
  return {
    domainName: domain,
    keySelector: dkim.selector,
    privateKey: dkim.privateKey,
    headerFieldNames: SIGNED_HEADERS,
  };
}
