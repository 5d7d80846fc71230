import { enrol } from "@/lib/desk/sign-in/change-session.db";
import { findAccountById } from "@/lib/desk/sign-in/find-account.db";
import { openTicket } from "@/lib/desk/sign-in/ticket";
import { sealTotpSecret, totpStep } from "@/lib/desk/sign-in/totp";
import { authorFor, deskSecret } from "@/lib/request/coordinator";
import { carriedIn, countTry, signedIn } from "@/lib/request/desk/sign-in";
import { readPost } from "@/lib/request/read-form";
import { goTo, showPage } from "@/lib/request/replies";

/** Sets up the second step once the app has shown that it holds the key. */
export async function POST(request: Request): Promise<Response> {
  const values = await readPost(request);
  const carried = carriedIn(values);
  const sealed = String(values.ticket ?? "");
  const secret = await deskSecret();
  const ticket = openTicket({ sealed, secret, now: new Date() });
  const account = ticket ? await findAccountById(ticket.coordinatorId) : null;
  if (!ticket?.totpSecret || !account) return goTo("/desk/sign-in");
  const again = (status: number, code: string) =>
    showPage({
      path: "/desk/sign-in/enrol",
      status,
      state: { values: { ticket: sealed, ...carried }, errors: { code } },
    });
  const patience = await countTry(account.email);
  if (patience) return again(429, patience);
  const step = totpStep({ code: String(values.code ?? ""), secret: ticket.totpSecret, now: new Date() });
  if (step === null) return again(400, "Enter the six digits that the app shows for Postbag at this moment");
  const totpSealed = sealTotpSecret({ totpSecret: ticket.totpSecret, coordinatorId: account.id, secret });
  const author = await authorFor(account.id);
  if (!(await enrol({ coordinatorId: account.id, totpSealed, step, author }))) return goTo("/desk/sign-in");
  return signedIn({ account, carried, to: "/desk/account/codes" });
}

export async function GET(): Promise<Response> {
  return goTo("/desk/sign-in");
}
