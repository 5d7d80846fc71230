import { test } from "vitest";
import { headerStorm } from "@/tests/mail/header-storm";

test("100,000 hostile names, subjects and addresses change neither headers nor recipients on the wire", async () => {
  await headerStorm(100_000);
}, 1_800_000);
