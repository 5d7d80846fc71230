import PostalMime from "postal-mime";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { useFreshDatabase } from "@/tests/database/harness/fresh-database";
import type { Fault } from "@/tests/mail/fault-server";
import { type Office, openOffice } from "./office";
import { Clock, DAY, emptyOutbox, sweep, writer } from "./outbox-world";

useFreshDatabase();

let clock: Clock;
let office: Office;

beforeEach(async () => {
  clock = new Clock();
  await emptyOutbox();
});

afterEach(() => office.close());

type Occasion = "confirmation" | "copy" | "reminder" | "failed" | "expired" | "uncertain";

/** What the subject says apart from the official, what the text says, and what stands before the letter. */
const words: Record<string, Record<Occasion, readonly string[]>> = {
  de: {
    confirmation: ["Bitte bestätigen: Ihr Brief an", "Der Link gilt sieben Tage."],
    copy: ["ist übergeben", "Am 1. November 2014 hat der Mailserver Ihren Brief", "Das ist Ihr Brief:"],
    reminder: ["geantwortet?", "Das war die einzige Erinnerung."],
    failed: ["ließ sich nicht verschicken", "ohne Erfolg versucht", "Das ist Ihr Brief:"],
    expired: ["kam zu spät", "Er wurde nicht verschickt.", "Das ist Ihr Brief:"],
    uncertain: ["Wir wissen nicht, ob Ihr Brief", "schicken wir keinen Brief zweimal", "Das ist Ihr Brief:"],
  },
  ru: {
    confirmation: ["Подтвердите, пожалуйста: Ваше письмо", "Ссылка действует семь дней."],
    copy: ["Ваше письмо передано", "1 ноября 2014 г. почтовый сервер принял", "Вот Ваше письмо:"],
    reminder: ["Пришёл ли ответ", "Это было единственное напоминание."],
    failed: ["не удалось отправить", "но безуспешно", "Вот Ваше письмо:"],
    expired: ["Ваше письмо опоздало", "Оно не отправлено.", "Вот Ваше письмо:"],
    uncertain: ["Мы не знаем, дошло ли", "никогда не отправляем письмо дважды", "Вот Ваше письмо:"],
  },
};
const greetings: Record<string, string> = { de: "Guten Tag Zora,", ru: "Здравствуйте, Zora!" };
const cases = Object.entries(words).flatMap(([language, occasions]) =>
  Object.entries(occasions).map(([occasion, said]) => ({ language, occasion, said })),
);

async function open(fault: Fault, language: string): Promise<void> {
  office = await openOffice({ clock, fault });
  const zora = { name: "Zora", language, wantsCopy: true, wantsReminder: true };
  await office.queue(writer("zora@writer.example", zora), { keepsConfirmation: true });
}

/** Brings an occasion about; gives the whole mail that the writer has of it, the newest. */
async function mailOf(occasion: string, language: string): Promise<string> {
  switch (occasion) {
    case "failed":
      await open("550 at RCPT", language);
      break;
    case "uncertain":
      await open("drop after dot", language);
      await office.work();
      office.fault = "none";
      break;
    case "expired":
      clock.now = new Date("2014-11-25T19:00:00Z");
      await open("450 at RCPT", language);
      await office.work();
      clock.now = new Date("2014-11-25T20:00:00Z"); // midnight in Baku
      await sweep(clock);
      office.fault = "none";
      break;
    default:
      await open("none", language);
  }
  await office.work();
  if (occasion === "reminder") {
    clock.pass(14 * DAY);
    await office.work();
  }
  await office.work();
  const toWriter = office.server.messages.filter((_, at) =>
    office.server.envelopes[at]?.to.includes("zora@writer.example"),
  );
  return (occasion === "confirmation" ? toWriter[0] : toWriter.at(-1)) ?? "";
}

describe("what Postbag writes to a writer is in the writer's language", () => {
  // Planted faults: English words in noticeOf, in acceptedNotices or in confirmationMail, and the mail marked as
  // English:
  // each turns its own red.
  test.each(cases)("$occasion, $language", async ({ occasion, language, said }) => {
    const [subject = "", ...sentences] = said;
    const mail = await PostalMime.parse(Buffer.from(await mailOf(occasion, language), "latin1"));
    const header = (key: string) => mail.headers.find((one) => one.key === key)?.value;
    expect(mail.subject).toContain(subject);
    expect(mail.subject).toContain("Role of ");
    for (const sentence of sentences) expect(mail.text).toContain(sentence);
    expect(header("content-language")).toBe(language);
    expect(header("auto-submitted")).toBe("auto-generated");
    expect(header("list-unsubscribe") !== undefined).toBe(occasion === "reminder");
    // The name comes only when the address is known to be the writer's; the letter stays in its own language.
    const greeting = greetings[language] ?? "";
    expect(mail.text?.startsWith(greeting)).toBe(occasion !== "confirmation");
    expect(mail.text?.includes("please act.")).toBe(occasion !== "confirmation" && occasion !== "reminder");
    expect(mail.text).not.toMatch(/\{\w+\}/);
  });

  test("the letter itself says its own language, not the writer's", async () => {
    await open("none", "de");
    await office.work();
    const at = office.server.envelopes.findIndex(({ to }) => to.includes("office@pa.example"));
    expect(office.server.messages[at]).toMatch(/^Content-Language: en\r?$/m);
  });
});
