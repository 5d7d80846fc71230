/** Bounces as ten mail systems write them, set down for these tests in their formats. `TO` is the return path. */
export type BounceSample = { system: string; verdict: string; raw: string };

const report = ({
  mta,
  action,
  status,
  extra = "",
  text = "It could not be delivered.",
  headers = "",
}: {
  mta: string;
  action: string;
  status: string;
  extra?: string;
  text?: string;
  headers?: string;
}) => `Return-Path: <>
${headers}From: MAILER-DAEMON@${mta}
To: TO
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
 boundary="=_part"

--=_part
Content-Type: text/plain; charset=us-ascii

${text}

--=_part
Content-Type: message/delivery-status

Reporting-MTA: dns; ${mta}
Arrival-Date: Sat, 1 Nov 2014 10:00:00 +0000

Final-Recipient: rfc822; office@pa.example
Action: ${action}
Status: ${status}
${extra}
--=_part
Content-Type: message/rfc822

From: letters@postbag.example
To: office@pa.example
Subject: About the case

Dear President
--=_part--
`;

export const bounceSamples: BounceSample[] = [
  {
    system: "Postfix, no such user",
    verdict: "failed hard 5.1.1",
    raw: report({
      mta: "mx.pa.example",
      action: "failed",
      status: "5.1.1",
      extra:
        "Remote-MTA: dns; mail.pa.example\nDiagnostic-Code: smtp; 550 5.1.1 <office@pa.example>:\n    Recipient address rejected: User unknown\n",
    }),
  },
  {
    system: "Postfix, still trying",
    verdict: "delayed 4.4.1",
    raw: report({
      mta: "mx.pa.example",
      action: "delayed",
      status: "4.4.1",
      extra: "Will-Retry-Until: Thu, 6 Nov 2014 10:00:00 +0000\n",
    }),
  },
  {
    system: "Exim, with its own headers",
    verdict: "failed soft 5.0.0",
    raw: report({
      mta: "exim.pa.example",
      action: "failed",
      status: "5.0.0",
      headers: "X-Failed-Recipients: office@pa.example\nAuto-Submitted: auto-replied\n",
    }),
  },
  {
    system: "Sendmail, action with a comment",
    verdict: "failed hard 5.1.2",
    raw: report({ mta: "send.pa.example", action: "failed (host unknown)", status: "5.1.2" }),
  },
  {
    system: "Exchange, mailbox full",
    verdict: "failed soft 5.2.2",
    raw: report({
      mta: "EXCH01.pa.example",
      action: "failed",
      status: "5.2.2",
      extra: "X-Display-Name: =?utf-8?Q?B=C3=BCro?=\n",
    }),
  },
  {
    system: "Microsoft 365, refused by policy",
    verdict: "failed soft 5.7.1",
    raw: report({
      mta: "EUR01.prod.outlook.example",
      action: "failed",
      status: "5.7.1",
      extra: "Diagnostic-Code: smtp;550 5.7.1 Message rejected due to content\n",
    }),
  },
  {
    system: "Gmail, given up after days",
    verdict: "failed soft 4.4.1",
    raw: report({
      mta: "googlemail.example",
      action: "failed",
      status: "4.4.1",
      headers: "Auto-Submitted: auto-replied\n",
    }),
  },
  {
    system: "Amazon SES, account disabled",
    verdict: "failed hard 5.2.1",
    raw: report({ mta: "a1-2.smtp-out.example", action: "failed", status: "5.2.1" }).replaceAll("\n", "\r\n"),
  },
  {
    system: "OpenSMTPD, sender refused",
    verdict: "failed soft 5.1.8",
    raw: report({ mta: "open.pa.example", action: "failed", status: "5.1.8" }),
  },
  {
    system: "Courier, delivered to a list",
    verdict: "delivered 2.0.0",
    raw: report({ mta: "courier.pa.example", action: "expanded", status: "2.0.0" }),
  },
  {
    system: "qmail, which has a format of its own",
    verdict: "unknown",
    raw: `From: MAILER-DAEMON@qmail.pa.example
To: TO
Subject: failure notice

Hi. This is the qmail-send program at qmail.pa.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<office@pa.example>:
Sorry, no mailbox here by that name. (#5.1.1)
`,
  },
  {
    system: "Lotus Domino, a report without a status",
    verdict: "unknown",
    raw: report({ mta: "domino.pa.example", action: "failed", status: "" }),
  },
  {
    system: "an absence note after RFC 3834",
    verdict: "auto_reply",
    raw: `From: office@pa.example
To: TO
Subject: Out of office
Auto-Submitted: auto-replied

The office is closed until Monday.
`,
  },
  {
    system: "an absence note of an older program",
    verdict: "auto_reply",
    raw: `From: office@pa.example
To: TO
Subject: Automatic reply
Precedence: auto_reply

We have received your message.
`,
  },
  {
    system: "a person who answered the return path",
    verdict: "unknown",
    raw: `From: office@pa.example
To: TO
Subject: Re: About the case

Thank you for your letter.
`,
  },
];
