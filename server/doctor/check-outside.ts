import type { Settings } from "@/lib/ground/settings";
import type { MailSettings } from "@/lib/mail/mail-settings";
import { tryMailServer } from "@/lib/mail/smtp/smtp-transport";
import { labelPdf } from "@/lib/paper/label-pdf";
import { type Finding, fine, warning, wrong } from "./finding";

const LONGEST_MS = 10_000;

/** One page by the engine that sets every letter. */
export async function checkPaper(): Promise<Finding[]> {
  const addressee = { officialId: "", role: "", lines: ["Minister of Libraries", "Postville"] };
  const startedAt = performance.now();
  try {
    await labelPdf({ letters: [{ addressee }], sheet: "L7163", createdAt: new Date(0) });
    return [
      fine(
        "paper",
        `a page is set in ${Math.round(performance.now() - startedAt)} ms, the engine’s start included`,
      ),
    ];
  } catch {
    return [wrong("paper", "no page can be set", "Unpack the release again, and see that memory is free.")];
  }
}

export async function checkMailServer(mail: MailSettings): Promise<Finding[]> {
  const { smtpUrl } = mail;
  if (smtpUrl === null) return [fine("mail", "no mail server is set: Postbag sends nothing itself")];
  try {
    await tryMailServer({ ...mail, smtpUrl });
    return [fine("mail", "the mail server lets us in")];
  } catch (problem) {
    const code = problem instanceof Error && "code" in problem ? String(problem.code) : "no answer";
    return [
      wrong("mail", `the mail server lets nobody in (${code})`, "Check SMTP_URL, its password and its TLS."),
    ];
  }
}

/** What people get who come from outside, through the proxy. */
export async function checkSite({ publicUrl }: Settings): Promise<Finding[]> {
  const isHttps = publicUrl.startsWith("https:");
  const findings = isHttps
    ? []
    : [warning("site", "PUBLIC_URL has no https", "Put a proxy with https before it, and set PUBLIC_URL.")];
  const health = await ask(`${publicUrl}/api/health`);
  if (!health)
    return [
      ...findings,
      wrong("site", "PUBLIC_URL gives no answer from here", "Check the proxy and the server."),
    ];
  const ready = await ask(`${publicUrl}/api/ready`);
  if (health.status !== 200 || ready?.status !== 200)
    return [
      ...findings,
      wrong("site", "it answers, but is not ready", "Look at its log, and at PUBLIC_URL."),
    ];
  const wanted = ["content-security-policy", ...(isHttps ? ["strict-transport-security"] : [])];
  const missing = wanted.filter((name) => !health.headers.has(name));
  if (missing.length > 0)
    findings.push(wrong("site", `the proxy takes away ${missing.join(", ")}`, "Let Postbag’s headers pass."));
  if ((await ask(`${publicUrl}/metrics`))?.status === 200)
    findings.push(wrong("site", "/metrics can be read from outside", "Take it out of the proxy."));
  return findings.length > 0 ? findings : [fine("site", "ready, with its headers")];
}

async function ask(address: string): Promise<Response | null> {
  try {
    return await fetch(address, { redirect: "manual", signal: AbortSignal.timeout(LONGEST_MS) });
  } catch {
    return null;
  }
}
