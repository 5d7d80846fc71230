import fc from "fast-check";
import PostalMime from "postal-mime";
import { describe, expect, test } from "vitest";
import { safeText } from "@/lib/ground/clean-text";
import { emlFile } from "./eml-file";
import { headerLine } from "./header-line";

const letter = {
  to: ["office@pa.example", "second@pa.example"],
  cc: ["embassy@pa.example"],
  subject: "Дело журналистки",
  text: "Dear President,\n\nƏdalət və həqiqət.\n",
  language: "az",
};

describe("a letter as an .eml draft", () => {
  test("is marked unsent and leaves sender, date and Message-ID to the writer's program", async () => {
    const head = headOf(await emlFile(letter));
    expect(head).toMatch(/^X-Unsent: 1$/m);
    expect(head).toMatch(/^Content-Language: az$/m);
    expect(head).not.toMatch(/^(From|Sender|Date|Message-ID):/im);
  });

  test("is the same bytes each time", async () => {
    const attachment = { filename: "letter.pdf", bytes: new Uint8Array([37, 80, 68, 70]) };
    expect(await emlFile({ ...letter, attachment })).toEqual(await emlFile({ ...letter, attachment }));
  });

  test("parses back to exactly the addresses, the subject, the text and the bytes of the PDF", async () => {
    // Planted faults: a subject or a text that is not cleaned, or a PDF sent as text.
    const text = fc.string({ unit: "grapheme", maxLength: 400 });
    const typed = fc.record({ subject: text, text: fc.oneof(text, fc.string({ unit: "binary" })) });
    await fc.assert(
      fc.asyncProperty(typed, fc.uint8Array({ maxLength: 2000 }), async (words, bytes) => {
        const file = await emlFile({ ...letter, ...words, attachment: { filename: "letter.pdf", bytes } });
        const read = await PostalMime.parse(file, { attachmentEncoding: "arraybuffer" });
        expect(read.to?.map((mailbox) => mailbox.address)).toEqual(letter.to);
        expect(read.cc?.map((mailbox) => mailbox.address)).toEqual(letter.cc);
        expect(read.subject ?? "").toBe(headerLine(words.subject));
        // The reader ends a text that has no line end with one of its own.
        const wrote = safeText(words.text);
        expect([wrote, `${wrote}\n`]).toContain((read.text ?? "").replaceAll("\r\n", "\n"));
        expect(read.attachments).toHaveLength(1);
        const content = read.attachments[0]?.content;
        expect(content instanceof ArrayBuffer ? new Uint8Array(content) : null).toEqual(bytes);
        expect(read.attachments[0]?.mimeType).toBe("application/pdf");
      }),
      { numRuns: 200 },
    );
  });
});

function headOf(file: Uint8Array): string {
  const text = Buffer.from(file).toString("latin1");
  return text.slice(0, text.indexOf("\r\n\r\n")).replaceAll("\r\n", "\n");
}
