import { describe, expect, test } from "vitest";
import { contentSecurityPolicy, headersForAll } from "./security-headers";

describe("the content security policy", () => {
  test("allows our own files and nothing inline", () => {
    const policy = contentSecurityPolicy();
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|nonce|\*/);
  });

  test("is loosened for development alone", () => {
    expect(contentSecurityPolicy({ isDevelopment: true })).toContain("'unsafe-eval'");
  });
});

test("browsers are told to stay with https only where that is how they came", () => {
  expect(headersForAll({ isHttps: true })).toHaveProperty("strict-transport-security");
  expect(headersForAll({ isHttps: false })).not.toHaveProperty("strict-transport-security");
});
