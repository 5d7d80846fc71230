// Writers who ask and confirm without end, in a process of its own, to be killed. Arguments: appeal, issue, official.
// Says "asked LETTER" and "confirmed LETTER" when the answer has come, as a page would.
import { randomUUID } from "node:crypto";
import { confirmRequest } from "@/lib/outbox/decide-request.db";
import { addFinishedLetter, askForSending, Clock, house, writer } from "./outbox-world";

const [appealId = "", issueId = "", officialId = ""] = process.argv.slice(2);
const clock = new Clock();

async function writeForEver(): Promise<void> {
  for (;;) {
    const letterId = await addFinishedLetter(issueId);
    const by = writer(`${randomUUID()}@writer.example`);
    const answer = await askForSending({ clock, appealId, issueId, officialIds: [officialId], by, letterId });
    if (answer.type !== "asked") throw new Error(answer.type);
    console.log(`asked ${letterId}`);
    await confirmRequest({ requestId: answer.requestId, house, now: clock.now, today: clock.now });
    console.log(`confirmed ${letterId}`);
  }
}

await Promise.all([writeForEver(), writeForEver(), writeForEver()]);
