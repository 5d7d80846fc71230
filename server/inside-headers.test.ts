import { describe, expect, test } from "vitest";
import { headersForInside } from "./inside-headers";

describe("headers that go on to Next", () => {
  // Turns red when content-length passes: then one visitor's GET eats the head of another's request.
  test("announce no body where none is sent", () => {
    const headers = { host: "a.example", "content-length": "40", "content-type": "text/plain" };
    expect(headersForInside(headers, { hasBody: false })).toEqual({
      host: "a.example",
      "content-type": "text/plain",
    });
    expect(headersForInside(headers, { hasBody: true })).toEqual(headers);
  });

  test("keep what belongs to the visitor’s own connection out", () => {
    const headers = {
      connection: "upgrade",
      upgrade: "websocket",
      expect: "100-continue",
      te: "trailers",
      "transfer-encoding": "chunked",
      cookie: "letter-a=b",
    };
    expect(headersForInside(headers, { hasBody: false })).toEqual({ cookie: "letter-a=b" });
  });

  test("leave out what the visitor did not send", () => {
    expect(headersForInside({ host: "a.example", cookie: undefined }, { hasBody: false })).toEqual({
      host: "a.example",
    });
  });
});
