import { createServer, type Server } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { send } from "@/tests/browser/harness/http-client";
import { answerWith, keepPage } from "./kept-page";

const TEXT = "<p>A page that is worth packing.</p>".repeat(50);

describe("a kept page", () => {
  let server: Server;
  let url = "";
  beforeAll(async () => {
    const kept = await keepPage(Buffer.from(TEXT), { "content-type": "text/html", "x-guard": "on" });
    server = createServer((request, response) => answerWith(kept, request, response));
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const address = server.address();
    url = `http://127.0.0.1:${address && typeof address === "object" ? address.port : 0}`;
  });
  afterAll(() => void server.close());

  const ask = (headers: Record<string, string>, method = "GET") => send(url, "/", { headers, method });

  test("comes packed as the browser likes it, and the same each way", async () => {
    const plain = await ask({});
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(plain.text).toBe(TEXT);
    const zipped = await ask({ "accept-encoding": "gzip, deflate" });
    expect([zipped.headers["content-encoding"], gunzipSync(zipped.bytes).toString()]).toEqual(["gzip", TEXT]);
    const brotli = await ask({ "accept-encoding": "gzip, deflate, br, zstd" });
    expect([brotli.headers["content-encoding"], brotliDecompressSync(brotli.bytes).toString()]).toEqual([
      "br",
      TEXT,
    ]);
    expect(brotli.bytes.length).toBeLessThan(TEXT.length / 5);
    for (const { headers } of [plain, zipped, brotli]) expect(headers.vary).toBe("accept-encoding");
  });

  test("is not sent again to a browser that has it, and keeps its guards", async () => {
    const { headers } = await ask({});
    const again = await ask({ "if-none-match": String(headers.etag), "accept-encoding": "br" });
    expect([again.status, again.bytes.length, again.headers["x-guard"]]).toEqual([304, 0, "on"]);
    expect((await ask({ "if-none-match": '"another"' })).status).toBe(200);
  });

  test("tells its length to whoever asks for the head alone", async () => {
    const { headers, bytes } = await ask({}, "HEAD");
    expect([headers["content-length"], bytes.length]).toEqual([String(TEXT.length), 0]);
  });
});
