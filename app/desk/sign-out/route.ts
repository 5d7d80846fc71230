import { endSession } from "@/lib/desk/sign-in/change-session.db";
import { forgetSession, sessionToken } from "@/lib/request/desk/cookies";
import { goTo } from "@/lib/request/replies";

export async function POST(): Promise<Response> {
  const token = await sessionToken();
  if (token) await endSession(token);
  return goTo("/desk/sign-in", [forgetSession()]);
}
