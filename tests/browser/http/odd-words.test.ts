import { expect } from "@playwright/test";
import { beginLetter, post, send, wholeLetter } from "@/tests/browser/harness/http-client";
import { expectPage, inHtml } from "@/tests/browser/harness/page-reply";
import { test } from "@/tests/browser/harness/story";

const odd: Record<string, string> = {
  HTML: `<script>alert(1)</script><img src=x onerror=alert(1)>"'&`,
  "an end of the page’s own data": "</script><!-- <script> ]]>",
  "a link that is a script": "javascript:alert(1)",
  "a formula": '=HYPERLINK("http://evil.example")',
  "a path": "../../etc/passwd",
  "the typesetter’s markup": '#read("/etc/passwd") $x$ *bold* _it_ <label> @ref',
  "a trap for JSON": '{"__proto__":{"x":1}}',
  "faces of many parts": "👩🏽‍🏫 👨‍👩‍👧‍👦 🏳️‍🌈",
  "a tower of accents": `Z${"\u0301".repeat(50)}algo`,
};

for (const [kind, words] of Object.entries(odd)) {
  test(`${kind}: kept as words, shown as typed, and the PDF still comes`, async ({ server }) => {
    const { path, cookie } = await beginLetter(server);
    const whole = { ...wholeLetter, subject: words, body: words, name: words, address: words };
    const saved = await post(server, `${path}/draft`, { ...whole, intent: "check" }, { cookie });
    expect(saved.status).toBe(303);
    for (const page of [path, `${path}/write`]) {
      const reply = await send(server, page, { headers: { cookie } });
      expectPage(reply, 200);
      expect(reply.text).toContain(inHtml(words));
      expect(reply.text).not.toContain("<img src=x");
      expect(reply.text).not.toContain("<script>alert");
    }
    expect((await post(server, `${path}/finish`, {}, { cookie })).status).toBe(303);
    expectPage(await send(server, `${path}/send`, { headers: { cookie } }), 200);
    const pdf = await send(server, `${path}/files/letters.pdf`, { headers: { cookie } });
    expect(pdf.status).toBe(200);
    expect(pdf.text.slice(0, 5)).toBe("%PDF-");
  });
}

test("controls, halves of characters and turned-round text do not get in", async ({ server }) => {
  const { path, cookie } = await beginLetter(server);
  // %ED%A0%80 is half a character in the clothes of UTF-8; %FF is none at all; %E2%80%AE turns what follows round.
  const body =
    "body=a%00b%07c%0Bd%ED%A0%80e%FFf%E2%80%AEg%0D%0Ah&subject=x%0D%0ABcc%3Ay" +
    "&name=Ann&address=Street&country=GB&revision=1";
  const headers = { "content-type": "application/x-www-form-urlencoded", cookie };
  const saved = await send(server, `${path}/draft`, { method: "POST", headers, body });
  expect(saved.status).toBe(303);
  const { text } = await send(server, `${path}/write`, { headers: { cookie } });
  expect(text).toMatch(/>abcd\ufffd+e\ufffdfg\nh</);
  expect(text).toContain('value="x Bcc:y"');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(text).not.toMatch(/[\u0000-\u0008\u000b\u202e]/);
});
