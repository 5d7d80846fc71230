import { describe, expect, test } from "vitest";
import { isCrossSite } from "./cross-site";

const ours = "https://letters.example";
const host = "letters.example";

describe("a post from another site", () => {
  test.each([
    [{ host, "sec-fetch-site": "cross-site", origin: ours }],
    [{ host, "sec-fetch-site": "same-site" }],
    [{ host, origin: "https://evil.example" }],
    [{ host, origin: "null" }],
    [{ host, referer: "https://evil.example/letters.example" }],
    [{ host, origin: "https://letters.example.evil.example" }],
  ])("is recognised by %o", (headers) => expect(isCrossSite(headers, ours)).toBe(true));
});

describe("a post from our own page", () => {
  test.each([
    [{ host, "sec-fetch-site": "same-origin", origin: "null" }],
    [{ host, "sec-fetch-site": "none" }],
    [{ host, origin: ours }],
    [{ host: "127.0.0.1:3000", origin: "http://127.0.0.1:3000" }],
    [{ host, referer: `${ours}/letters` }],
    [{ host }],
  ])("passes with %o", (headers) => expect(isCrossSite(headers, ours)).toBe(false));
});
