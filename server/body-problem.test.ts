import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { problemWithBody } from "./body-problem";

const bounds = { fields: 500, nameBytes: 100 };
const form = (body: string) =>
  problemWithBody(Buffer.from(body), "application/x-www-form-urlencoded; charset=UTF-8", bounds);
const names = (count: number) => Array.from({ length: count }, (_, index) => `n${index}=x`).join("&");

describe("a form", () => {
  // Planted fault: without the count, 40,000 names (159 kB) stopped every answer for 13 seconds.
  test("of more fields than any page has is refused, however they look", () => {
    expect(form(names(500))).toBeNull();
    expect(form(names(501))).toBe("too-large");
    for (const many of ["&".repeat(600), "a&".repeat(600), "=&".repeat(600)])
      expect(form(many)).toBe("too-large");
  });

  test("has names of a decent length, and values of any", () => {
    expect(form(`body=${"x".repeat(1_000_000)}&name=Ann`)).toBeNull();
    expect(form(`${"x".repeat(100)}=1`)).toBeNull();
    expect(form(`${"x".repeat(101)}=1`)).toBe("too-large");
    expect(form("x".repeat(101))).toBe("too-large");
    expect(form("")).toBeNull();
  });

  test("with files has at most as many parts, each with a head", async () => {
    const multipart = async (count: number) => {
      const data = new FormData();
      for (let index = 0; index < count; index += 1) data.append(`n${index}`, "text\r\n--not a mark");
      data.append("file", new Blob(["%PDF"]), "sheet.pdf");
      const request = new Request("http://x.example", { method: "POST", body: data });
      const type = request.headers.get("content-type") ?? "";
      return problemWithBody(Buffer.from(await request.arrayBuffer()), type, bounds);
    };
    expect(await multipart(10)).toBeNull();
    expect(await multipart(499)).toBeNull();
    expect(await multipart(501)).toBe("too-large");
    const marked = "multipart/form-data; boundary=x";
    expect(problemWithBody(Buffer.from(`--x\r\n${"head".repeat(1000)}`), marked, bounds)).toBe("wrong-type");
    expect(problemWithBody(Buffer.from("--x\r\n".repeat(9000)), marked, bounds)).toBe("wrong-type");
    expect(problemWithBody(Buffer.from("--x--"), "multipart/form-data", bounds)).toBe("wrong-type");
  });
});

// Planted fault: looking for the end of each name in all that is left goes over n × n bytes.
test("twice as long a form is looked at twice as long", () => {
  const looked = [1000, 2000, 4000].map((count) => {
    const body = Buffer.from(names(count));
    let bytes = 0;
    const counting = new Proxy(body, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key, target);
        if (typeof value !== "function") return value;
        return (...args: unknown[]) => {
          const result: unknown = value.apply(target, args);
          if (key === "indexOf")
            bytes += (Number(result) === -1 ? target.length : Number(result)) - Number(args[1]);
          if (key === "subarray") bytes += Number(args[1]) - Number(args[0]);
          return result;
        };
      },
    });
    expect(
      problemWithBody(counting, "application/x-www-form-urlencoded", { fields: 10_000, nameBytes: 100 }),
    ).toBeNull();
    return bytes / body.length;
  });
  for (const perByte of looked) expect(perByte).toBeLessThan(3);
});

test("any bytes get an answer", () => {
  fc.assert(
    fc.property(
      fc.uint8Array(),
      fc.constantFrom("multipart/form-data; boundary=x", "x", ""),
      (bytes, type) => {
        expect([null, "too-large", "wrong-type"]).toContain(
          problemWithBody(Buffer.from(bytes), type, bounds),
        );
      },
    ),
  );
});
