import { describe, expect, test } from "vitest";
import { problemWithPost } from "./post-problem";

const form = { "content-type": "application/x-www-form-urlencoded", "content-length": "10" };
const files = { ...form, "content-type": "multipart/form-data; boundary=x" };
const at = (path: string) => ({ path, origin: "https://letters.example" });

describe("a post", () => {
  test("passes as a form, with or without fields", () => {
    expect(problemWithPost(form, at("/letters/open"))).toBeNull();
    expect(
      problemWithPost({ ...form, "content-type": `${form["content-type"]};charset=UTF-8` }, at("/")),
    ).toBeNull();
    expect(problemWithPost({ "content-length": "0" }, at("/letters/clear/now"))).toBeNull();
  });

  test("has to say how long it is, and to be no longer than a letter", () => {
    const { "content-length": _, ...noLength } = form;
    expect(problemWithPost(noLength, at("/letters/open"))).toBe("no-length");
    expect(problemWithPost({ ...form, "content-length": "2000001" }, at("/letters/open"))).toBe("too-large");
  });

  test("brings files to the desk only", () => {
    const sheet = { ...files, "content-length": "9000000" };
    expect(problemWithPost(sheet, at("/desk/sheets"))).toBeNull();
    expect(problemWithPost({ ...sheet, "content-length": "90000000" }, at("/desk/sheets"))).toBe("too-large");
    expect(problemWithPost(files, at("/letters/open"))).toBe("wrong-type");
    expect(problemWithPost(files, at("/deskx"))).toBe("wrong-type");
  });

  test.each([["application/json"], ["text/plain"], [""], ["application/x-www-form-urlencodedx"]])(
    "is no form as %s",
    (type) => {
      expect(problemWithPost({ ...form, "content-type": type }, at("/letters/open"))).toBe("wrong-type");
    },
  );

  test("from another site is refused before anything else is looked at", () => {
    expect(problemWithPost({ "sec-fetch-site": "cross-site" }, at("/letters/open"))).toBe("cross-site");
  });
});
