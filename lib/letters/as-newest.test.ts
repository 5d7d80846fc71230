import { expect, test } from "vitest";
import { asNewest } from "./as-newest";

const issue = (status: "superseded" | "stopped" | "closed" | "open", stopReason = "") => ({
  number: status === "superseded" ? 1 : 2,
  status,
  stopReason,
});

// Planted fault: a letter that looks at its own issue alone goes on saying "act on the newer one".
test("a letter begun on an older issue is told that the newest one was stopped, and why", () => {
  expect(asNewest(issue("superseded"), issue("stopped", "She is free."))).toEqual({
    number: 1,
    status: "stopped",
    stopReason: "She is free.",
  });
  expect(asNewest(issue("superseded"), issue("closed")).status).toBe("closed");
});

test("while the newest issue asks for letters an older one stays replaced, and a stopped one stopped", () => {
  expect(asNewest(issue("superseded"), issue("open")).status).toBe("superseded");
  expect(asNewest(issue("stopped", "Harm."), issue("closed")).stopReason).toBe("Harm.");
  const triedOut = { number: 3, status: "open" as const, stopReason: "" };
  expect(asNewest<typeof triedOut | ReturnType<typeof issue>>(triedOut, issue("stopped")).status).toBe(
    "open",
  );
});
