import { expect, test } from "vitest";
import { createVisitorKeys } from "./visitor-keys";

function keys(now?: () => number) {
  const keyOf = createVisitorKeys(now);
  return (remoteAddress: string, forwardedFor?: string) => keyOf({ remoteAddress, forwardedFor });
}

test("the same address has the same key for a day, and its key does not show it", () => {
  let now = 0;
  const key = keys(() => now);
  const before = key("198.51.100.7");
  expect(key("::ffff:198.51.100.7")).toBe(before);
  expect(key("198.51.100.8")).not.toBe(before);
  expect(before).not.toContain("198");
  now = 86_400_000;
  expect(key("198.51.100.7")).not.toBe(before);
  expect(keys()("198.51.100.7")).not.toBe(before);
});

test("behind a proxy of ours the last address that it names counts, elsewhere nobody names another", () => {
  const key = keys();
  expect(key("127.0.0.1", "made up, 198.51.100.7")).toBe(key("198.51.100.7"));
  expect(key("203.0.113.9", "198.51.100.7")).toBe(key("203.0.113.9"));
  expect(key("::1")).toBe(key("::1", ""));
});

test("a household with version 6 is one visitor", () => {
  const key = keys();
  const home = key("2001:db8:0:7::1");
  for (const same of ["2001:0db8::7:1:2:3:4", "2001:db8:0:7:ffff::", "2001:DB8:0:0007::9"])
    expect(key(same)).toBe(home);
  expect(key("2001:db8:0:8::1")).not.toBe(home);
});
