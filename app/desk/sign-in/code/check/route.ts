import { takeRecoveryCode, takeTotpStep } from "@/lib/desk/sign-in/change-session.db";
import { type Account, findAccountById } from "@/lib/desk/sign-in/find-account.db";
import { codeSchema } from "@/lib/desk/sign-in/schema";
import { readRecoveryCode } from "@/lib/desk/sign-in/secret-codes";
import { openTicket } from "@/lib/desk/sign-in/ticket";
import { openTotpSecret, totpStep } from "@/lib/desk/sign-in/totp";
import { deskSecret } from "@/lib/request/coordinator";
import { carriedIn, countTry, signedIn } from "@/lib/request/desk/sign-in";
import { readForm, readPost } from "@/lib/request/read-form";
import { goTo, showPage } from "@/lib/request/replies";

/** The second step: a code of the app, each once, or a recovery code. */
export async function POST(request: Request): Promise<Response> {
  const values = await readPost(request);
  const carried = carriedIn(values);
  const sealed = String(values.ticket ?? "");
  const again = (status: number, code: string) =>
    showPage({
      path: "/desk/sign-in/code",
      status,
      state: { values: { ticket: sealed, ...carried }, errors: { code } },
    });
  const ticket = openTicket({ sealed, secret: await deskSecret(), now: new Date() });
  const account = ticket ? await findAccountById(ticket.coordinatorId) : null;
  if (!account) return showPage({ path: "/desk/sign-in", status: 400, state: tooLate(carried) });
  const form = readForm(codeSchema, values);
  if (!form.ok) return again(400, form.state.errors.code ?? "Enter the code");
  const patience = await countTry(account.email);
  if (patience) return again(429, patience);
  if (await isCodeOf(account, form.data.code)) return signedIn({ account, carried });
  return again(400, "Check the code: it is wrong, too old, or was used before. Each works once");
}

export async function GET(): Promise<Response> {
  return goTo("/desk/sign-in");
}

async function isCodeOf(account: Account, typed: string): Promise<boolean> {
  const coordinatorId = account.id;
  const recoveryCode = readRecoveryCode(typed);
  if (recoveryCode) return takeRecoveryCode({ coordinatorId, code: recoveryCode });
  if (!account.totpSealed) return false;
  const secret = openTotpSecret({ sealed: account.totpSealed, coordinatorId, secret: await deskSecret() });
  const step = secret ? totpStep({ code: typed, secret, now: new Date() }) : null;
  return step !== null && takeTotpStep({ coordinatorId, step });
}

function tooLate(carried: { next: string; kept: string }) {
  return { values: carried, errors: { email: "Sign in again: the code came too late" } };
}
