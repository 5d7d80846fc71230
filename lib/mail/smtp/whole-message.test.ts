import fc from "fast-check";
import MailComposer from "nodemailer/lib/mail-composer";
import { expect, test } from "vitest";
import { wholeMessage } from "./whole-message";

const sentence = fc.constantFrom(
  "Dear President,",
  "I am writing about Khadija Ismayilova, a journalist who is in prison for her work, and I ask you to free her.",
  "Пишу Вам о судьбе журналистки и прошу её освободить.",
  "يرجى إطلاق سراحها",
  ". a dot at the start of a line",
  "trailing spaces   ",
  "a=b, 100 % and café",
  "x".repeat(1200),
  "",
);
const letter = fc.array(fc.oneof(sentence, fc.string({ unit: "grapheme", maxLength: 90 })), {
  maxLength: 60,
});

test("a message in one piece is the library's own stream of it, byte for byte", async () => {
  // Planted fault: wrapping a quoted-printable text before encoding it, not after, turns this red.
  await fc.assert(
    fc.asyncProperty(letter, async (lines) => {
      const text = lines.join("\n");
      const options = {
        from: "a@b.example",
        to: "c@d.example",
        messageId: "<1@b.example>",
        date: new Date(0),
        subject: "Über",
        text,
      };
      const streamed = await new MailComposer(options).compile().build();
      expect(wholeMessage(new MailComposer(options).compile(), text).toString()).toBe(streamed.toString());
    }),
    { numRuns: 300 },
  );
});
