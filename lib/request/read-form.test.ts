import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { fieldValues } from "@/lib/ground/field-values";
import { readForm, readPost, readRevision } from "./read-form";

const schema = z.object({
  name: z.string().min(1, "Enter your name").max(3, "Keep it short"),
  ticks: z.array(z.string()),
});

describe("a posted form", () => {
  test("is read as the browser sent it; ticks that are off come as none", async () => {
    const request = new Request("http://x.example/", {
      method: "POST",
      body: new URLSearchParams("a=1&t=x&t=y"),
    });
    expect(await readPost(request, ["t", "u"])).toEqual({ a: "1", t: ["x", "y"], u: [] });
  });

  test("of a field that came twice keeps the last, and no file", () => {
    const form = new FormData();
    form.append("a", "1");
    form.append("a", "2");
    form.append("file", new Blob(["x"]), "x.txt");
    expect(fieldValues(form)).toEqual({ a: "2", file: "" });
  });

  test("gives its fields or the first message of each, and always what was typed", () => {
    expect(readForm(schema, { name: "Ann", ticks: ["x"], other: "not asked for" })).toEqual({
      ok: true,
      data: { name: "Ann", ticks: ["x"] },
    });
    const values = { name: "", ticks: [] };
    expect(readForm(schema, values)).toEqual({
      ok: false,
      state: { values, errors: { name: "Enter your name" } },
    });
    expect(readForm(schema, { ticks: [] })).toMatchObject({
      ok: false,
      state: { errors: { name: "Enter your name" } },
    });
  });

  test("with the names of every object’s own parts is a form like any other", () => {
    const values = fieldValues(new URLSearchParams("__proto__=x&constructor=y&toString=z&name=Ann"));
    expect(values.name).toBe("Ann");
    expect(readForm(schema, { ...values, ticks: [] }).ok).toBe(true);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

test("a revision is a whole number that was made here, or the one that no letter has", () => {
  expect(readRevision("12")).toBe(12);
  expect(readRevision("000000012")).toBe(12);
  for (const odd of ["", "x", "-1", "1.5", "1e9", "9999999999", undefined, ["1", "2"], " 1"])
    expect(readRevision(odd)).toBe(0);
  fc.assert(fc.property(fc.string(), (text) => Number.isSafeInteger(readRevision(text))));
});
