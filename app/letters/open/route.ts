import { openLetter } from "@/lib/letters/open-letter.db";
import { letterIdFor, readReturnCode } from "@/lib/letters/return-code";
import { rememberLetter } from "@/lib/request/letter/letter-cookie";
import { readPost } from "@/lib/request/read-form";
import { reader } from "@/lib/request/reader";
import { goTo, showPage } from "@/lib/request/replies";

/** Opens a letter with a typed return code, on any device. */
export async function POST(request: Request): Promise<Response> {
  const { say } = await reader();
  const values = await readPost(request);
  const typed = String(values.returnCode ?? "");
  const again = (status: number, message: string) =>
    showPage({
      path: "/letters",
      status,
      state: { values: { returnCode: typed.slice(0, 80) }, errors: { returnCode: message } },
    });
  const code = readReturnCode(typed);
  if (!code) return again(400, say("mine_code_odd"));
  const letterId = letterIdFor(code);
  const letter = await openLetter({ letterId, code });
  if (!letter) return again(404, say("mine_code_unknown"));
  return goTo(`/letters/${letterId}/${letter.status === "finished" ? "send" : "write"}`, [
    rememberLetter(code),
  ]);
}

export async function GET(): Promise<Response> {
  return goTo("/letters");
}
