import PostalMime from "postal-mime";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findIssue } from "@/lib/appeals/find-appeal.db";
import { database } from "@/lib/ground/db";
import { openLetter } from "@/lib/letters/open-letter.db";
import { finishLetter } from "@/lib/letters/save-letter.db";
import { DayLimit } from "@/lib/outbox/day-limit";
import { confirmRequest } from "@/lib/outbox/decide-request.db";
import { lettersToSend } from "@/lib/outbox/letters-to-send";
import { CONFIRMATIONS_A_DAY, requestSending } from "@/lib/outbox/request-sending.db";
import { useFreshDatabase } from "@/tests/database/harness/fresh-database";
import { begunLetter, noon, practice } from "@/tests/database/harness/practice-letter";
import { type FaultServer, startFaultServer } from "@/tests/mail/fault-server";
import { hasPoppler, pdfText } from "@/tests/paper/poppler";
import { comparableWords } from "@/tests/paper/same-words";
import { Clock, drain, emptyOutbox, house, transportTo, workerFor, writer } from "./outbox-world";

useFreshDatabase();

let server: FaultServer;

beforeEach(async () => {
  await emptyOutbox();
  const db = await database();
  await db.appeal.update({ where: { id: practice.appealId }, data: { allowsServerSending: true } });
  server = await startFaultServer(() => "none");
});

afterEach(() => server.close());

/** Sends a whole letter as the page does, and gives it as it was on the wire. */
async function sentLetter({ attachesPdf }: { attachesPdf: boolean }) {
  const { letterId, code } = await begunLetter();
  await finishLetter({ letterId, revision: 1, isPersonal: true, now: noon });
  const letter = await openLetter({ letterId, code });
  const issue = await findIssue(practice.issueId, noon);
  if (!letter || !issue) throw new Error("The practice letter is gone");
  const answer = await requestSending({
    letterId,
    appeal: { id: practice.appealId, title: "Practice", url: "https://letters.example.org/appeals/practice" },
    language: letter.language,
    letters: await lettersToSend({
      letter,
      issue,
      officialIds: practice.officialIds.slice(0, 1),
      day: "2026-03-01",
      pdf: attachesPdf ? { page: { layout: "right-window" }, createdAt: noon } : null,
    }),
    writer: writer("zach@writer.example", { name: letter.draft.name }),
    house,
    limit: new DayLimit(CONFIRMATIONS_A_DAY),
    now: noon,
    today: noon,
  });
  if (answer.type !== "asked") throw new Error(answer.type);
  await confirmRequest({ requestId: answer.requestId, house, now: noon, today: noon });
  const clock = new Clock();
  clock.now = noon;
  const transport = transportTo(server.port);
  await drain(workerFor({ clock, transport }));
  transport.close();
  const at = server.envelopes.findIndex(({ to }) => to.includes("minister@libraries.example"));
  return PostalMime.parse(server.messages[at] ?? "", { attachmentEncoding: "arraybuffer" });
}

test.runIf(hasPoppler)("where the section wants it, a letter carries its own words as a PDF", async () => {
  // Planted fault: setting the sheets of all officials into one PDF changes its words.
  const mail = await sentLetter({ attachesPdf: true });
  expect(mail.attachments).toMatchObject([{ filename: "letter.pdf", mimeType: "application/pdf" }]);
  const content = mail.attachments[0]?.content;
  if (!(content instanceof ArrayBuffer)) throw new Error("No bytes");
  expect(comparableWords(mail.text ?? "")).toContain("Quirrell");
  expect(comparableWords(pdfText(new Uint8Array(content)))).toEqual(comparableWords(mail.text ?? ""));
});

test("where the section does not, nothing is attached", async () => {
  const mail = await sentLetter({ attachesPdf: false });
  expect(mail.text).toContain("Please open the reading room again.");
  expect(mail.attachments).toEqual([]);
});
