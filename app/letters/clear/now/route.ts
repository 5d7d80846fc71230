import { deviceLetters } from "@/lib/request/letter/device-letters";
import { forgetLetter } from "@/lib/request/letter/letter-cookie";
import { goTo } from "@/lib/request/replies";

/** Takes every code off this device, and asks the browser to drop whatever else it kept of us. */
export async function POST(): Promise<Response> {
  const ids = [...(await deviceLetters()).keys()];
  const reply = goTo("/letters?cleared=1", ids.map(forgetLetter));
  reply.headers.set("clear-site-data", '"cache", "cookies", "storage"');
  return reply;
}
