import { findAccount } from "@/lib/desk/sign-in/find-account.db";
import { isPassphrase } from "@/lib/desk/sign-in/password-hash";
import { signInSchema } from "@/lib/desk/sign-in/schema";
import { hasGivenWay } from "@/lib/ground/fair-turns";
import { carriedIn, countTry, showSecondStep, turnFor } from "@/lib/request/desk/sign-in";
import { readForm, readPost } from "@/lib/request/read-form";
import { goTo, showPage } from "@/lib/request/replies";

/** The first step: email and passphrase. Nobody learns from the answer, or its time, whether an account exists. */
export async function POST(request: Request): Promise<Response> {
  const values = await readPost(request);
  const carried = carriedIn(values);
  const again = (status: number, errors: Record<string, string>) =>
    showPage({
      path: "/desk/sign-in",
      status,
      state: { values: { email: String(values.email ?? ""), ...carried }, errors },
    });
  const form = readForm(signInSchema, values);
  if (!form.ok) return again(400, form.state.errors);
  const patience = await countTry(form.data.email);
  if (patience) return again(429, { passphrase: patience });
  const account = await findAccount(form.data.email);
  try {
    const turn = await turnFor(form.data.email);
    const isRight = await isPassphrase(form.data.passphrase, account?.passwordHash ?? null, turn);
    if (!isRight || !account)
      return again(400, { passphrase: "Check email and passphrase: they don’t match" });
  } catch (problem) {
    if (!hasGivenWay(problem)) throw problem;
    return again(503, { passphrase: "Many people are signing in: wait a minute, then try again" });
  }
  return showSecondStep({ coordinatorId: account.id, isEnrolled: account.totpSealed !== null, carried });
}

export async function GET(): Promise<Response> {
  return goTo("/desk/sign-in");
}
