import { acceptInvitation } from "@/lib/desk/sign-in/change-session.db";
import { findInvitation } from "@/lib/desk/sign-in/find-account.db";
import { newPassphraseErrors } from "@/lib/desk/sign-in/passphrase";
import { hashPassphrase } from "@/lib/desk/sign-in/password-hash";
import { acceptSchema } from "@/lib/desk/sign-in/schema";
import { authorFor } from "@/lib/request/coordinator";
import { showSecondStep } from "@/lib/request/desk/sign-in";
import { readForm, readPost } from "@/lib/request/read-form";
import { goTo, showPage } from "@/lib/request/replies";

type Context = { params: Promise<{ token: string }> };

/** Takes up an invitation, once: the account has its passphrase, and the second step comes next. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const path = `/desk/invitation/${token}`;
  const invitation = await findInvitation(token, new Date());
  if (!invitation) return showPage({ path, status: 410 });
  const values = await readPost(request);
  const form = readForm(acceptSchema, values);
  const errors = {
    ...(form.ok ? {} : form.state.errors),
    ...newPassphraseErrors({ values, email: invitation.email }),
  };
  if (!form.ok || Object.keys(errors).length > 0)
    return showPage({ path, status: 400, state: { values: { name: values.name ?? "" }, errors } });
  const { name, passphrase } = form.data;
  const { at, historyKey } = await authorFor("");
  // Whoever holds an invitation is known to the section.
  const passwordHash = await hashPassphrase(passphrase, { visitor: invitation.email, isKnown: true });
  const coordinatorId = await acceptInvitation({ token, name, passwordHash, at, historyKey });
  if (!coordinatorId) return showPage({ path, status: 410 });
  return showSecondStep({ coordinatorId, isEnrolled: false, carried: { next: "/desk", kept: "" } });
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return goTo(`/desk/invitation/${(await params).token}`);
}
