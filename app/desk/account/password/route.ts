import { changePassphrase } from "@/lib/desk/sign-in/change-session.db";
import { findAccountById } from "@/lib/desk/sign-in/find-account.db";
import { newPassphraseErrors } from "@/lib/desk/sign-in/passphrase";
import { hashPassphrase, isPassphrase } from "@/lib/desk/sign-in/password-hash";
import { newPassphraseSchema } from "@/lib/desk/sign-in/schema";
import { coordinatorFor } from "@/lib/request/coordinator";
import { forgetSession } from "@/lib/request/desk/cookies";
import { countTry } from "@/lib/request/desk/sign-in";
import { readForm, readPost } from "@/lib/request/read-form";
import { goTo, showPage } from "@/lib/request/replies";

export async function POST(request: Request): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/account/password");
  if (!desk.ok) return desk.reply;
  const { email, id: coordinatorId } = desk.coordinator;
  const again = (status: number, errors: Record<string, string>) =>
    showPage({ path: "/desk/account", status, state: { values: {}, errors } });
  const values = await readPost(request);
  const form = readForm(newPassphraseSchema, values);
  const errors = { ...(form.ok ? {} : form.state.errors), ...newPassphraseErrors({ values, email }) };
  if (!form.ok || Object.keys(errors).length > 0) return again(400, errors);
  const patience = await countTry(email);
  if (patience) return again(429, { current: patience });
  const account = await findAccountById(coordinatorId);
  const turn = { visitor: coordinatorId, isKnown: true };
  if (!(await isPassphrase(form.data.current, account?.passwordHash ?? null, turn)))
    return again(400, { current: "Check your current passphrase: this is not it" });
  const passwordHash = await hashPassphrase(form.data.passphrase, turn);
  await changePassphrase({ coordinatorId, passwordHash, author: desk.author });
  return goTo("/desk/sign-in", [forgetSession()]);
}
