import { describe, expect, test } from "vitest";
import { qrCode } from "./qr-code";

describe("the code beside a signature", () => {
  test("is drawn for a web address", async () => {
    const code = await qrCode("https://post.example/appeals/mira-solen");
    expect(code?.svg).toMatch(/^<svg[^>]+viewBox="0 0 \d+ \d+"/u);
    expect(code?.url).toBe("https://post.example/appeals/mira-solen");
  });

  test("is left out for anything else, and for an address too long for one", async () => {
    for (const url of [null, "", "javascript:alert(1)", "file:///etc/passwd", "not a url"]) {
      expect(await qrCode(url)).toBeNull();
    }
    expect(await qrCode(`https://post.example/${"x".repeat(5000)}`)).toBeNull();
  });
});
