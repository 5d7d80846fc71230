import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "@playwright/test";
import { beginLetter, post, send, wholeLetter } from "@/tests/browser/harness/http-client";
import type { RealServer } from "@/tests/browser/harness/real-server";
import { startOwnServer, test } from "@/tests/browser/harness/story";

/** Everything that a thief of the data folder or of the log would hold. */
function stolen({ dataFolder, output }: RealServer): Buffer {
  const files = readdirSync(dataFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "secret")
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name)));
  return Buffer.concat([...files, Buffer.from(output())]);
}

test("neither database nor log holds an address, a typed word or a code, also after everything went wrong", async () => {
  const server = await startOwnServer();
  try {
    const { path: letter, cookie, code } = await beginLetter(server.url);
    const from = { cookie, "x-forwarded-for": "203.0.113.77", "x-real-ip": "203.0.113.77" };
    const words = {
      ...wholeLetter,
      name: "Zacharias Quirrell",
      body: "Wombats in the orangery.",
      town: "Tharsis",
    };
    await post(server.url, `${letter}/draft`, { ...words, intent: "check" }, from);
    await post(server.url, `${letter}/finish`, {}, from);
    const note = { kind: "declared", channel: "post", officialId: "" };
    await post(server.url, `${letter}/dispatches`, note, from);
    await post(server.url, "/letters/open", { returnCode: code.slice(0, 9) }, from);
    await post(server.url, `${letter}/draft`, { ...words, country: "QQ" }, from);
    for (const page of [
      "/",
      "/letters",
      letter,
      `${letter}/send`,
      `${letter}/files/letters.pdf`,
      "/%E0%A4%A",
      "/x",
    ])
      await send(server.url, page, { headers: from, localAddress: "127.0.0.77" });

    const loot = stolen(server);
    for (const secret of [
      "203.0.113.77",
      "127.0.0.77",
      "Quirrell",
      "Wombats",
      "Tharsis",
      code,
      code.slice(0, 9),
    ])
      expect(loot.includes(secret), secret).toBe(false);
    // The other way round: what is no secret is found, so the search does look where the letter lies.
    expect(loot.includes(letter.split("/").at(-1) ?? "")).toBe(true);
    expect(loot.includes("Khadija Ismayilova")).toBe(true);
  } finally {
    await server.stop();
  }
});
