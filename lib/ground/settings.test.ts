import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSettings, SettingsError } from "./settings";

/** The message about one setting with this value. */
function complaintAbout(variable: string, value: string): string {
  try {
    readSettings({ [variable]: value });
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  throw new Error(`${variable}=${value} was accepted`);
}

describe("without any setting", () => {
  test("everything has a default", () => {
    expect(readSettings({})).toEqual({
      port: 3000,
      host: "127.0.0.1",
      publicUrl: "http://localhost:3000",
      dataFolder: path.resolve("data"),
      databaseUrl: `file:${path.resolve("data/postbag.db")}`,
      smtpUrl: null,
      now: null,
      clockCheckedOn: null,
    });
  });

  test("a blank setting counts as none", () => {
    expect(readSettings({ PORT: "", DATABASE_URL: " ", SMTP_URL: "" })).toEqual(readSettings({}));
  });

  test("the public address follows the port", () => {
    expect(readSettings({ PORT: "8080" }).publicUrl).toBe("http://localhost:8080");
  });

  test("the database file follows the data folder", () => {
    expect(readSettings({ POSTBAG_DATA: "/srv/post" }).databaseUrl).toBe("file:/srv/post/postbag.db");
  });
});

describe("settings that are right", () => {
  test.each([
    ["PUBLIC_URL", "https://letters.example.org/", { publicUrl: "https://letters.example.org" }],
    ["PUBLIC_URL", "http://pqrstuvwxyz234567.onion", { publicUrl: "http://pqrstuvwxyz234567.onion" }],
    ["HOST", "::1", { host: "::1" }],
    ["HOST", "0.0.0.0", { host: "0.0.0.0" }],
    ["DATABASE_URL", "file:/srv/post.db", { databaseUrl: "file:/srv/post.db" }],
    ["DATABASE_URL", "file:///srv/post.db", { databaseUrl: "file:/srv/post.db" }],
    ["DATABASE_URL", "file:./post.db", { databaseUrl: `file:${path.resolve("post.db")}` }],
    ["DATABASE_URL", "postgres://a:b@db.example/post", { databaseUrl: "postgres://a:b@db.example/post" }],
    ["DATABASE_URL", "postgresql://db.example/post", { databaseUrl: "postgresql://db.example/post" }],
    ["SMTP_URL", "smtps://a:b@mail.example:465", { smtpUrl: "smtps://a:b@mail.example:465" }],
    ["POSTBAG_NOW", "2014-11-01", { now: new Date("2014-11-01T12:00:00Z") }],
    ["POSTBAG_CLOCK_CHECKED", "2026-12-01", { clockCheckedOn: "2026-12-01" }],
    ["POSTBAG_NOW", "2014-11-01T09:30:00+04:00", { now: new Date("2014-11-01T05:30:00Z") }],
  ])("%s=%s is taken", (variable, value, expected) => {
    expect(readSettings({ [variable]: value })).toMatchObject(expected);
  });
});

describe("settings that are wrong", () => {
  test.each([
    ["PORT", "80a"],
    ["PORT", "0"],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["HOST", "http://localhost"],
    ["HOST", "localhost:3000"],
    ["HOST", "3000"],
    ["PUBLIC_URL", "letters.example.org"],
    ["PUBLIC_URL", "https://letters.example.org/post"],
    ["PUBLIC_URL", "https://letters.example.org?x"],
    ["PUBLIC_URL", "ftp://letters.example.org"],
    ["DATABASE_URL", "mysql://db.example/post"],
    ["DATABASE_URL", "file:"],
    ["DATABASE_URL", "file::memory:"],
    ["DATABASE_URL", "file:./post.db?mode=ro"],
    ["DATABASE_URL", "file:./folder/"],
    ["DATABASE_URL", "postgres://db.example"],
    ["DATABASE_URL", "postgres:post"],
    ["SMTP_URL", "mail.example"],
    ["SMTP_URL", "smtp://"],
    ["POSTBAG_NOW", "1 November 2014"],
    ["POSTBAG_NOW", "2014-02-30"],
    ["POSTBAG_NOW", "2014-11-01T09:30"],
  ])("%s=%s is refused by name, with an example of what would be right", (variable, value) => {
    expect(complaintAbout(variable, value)).toMatch(new RegExp(`^${variable} is not .*: set .*[.]$`));
  });

  test("all of them are named at once", () => {
    const read = () => readSettings({ PORT: "x", POSTBAG_NOW: "x", HOST: "fine" });
    expect(read).toThrow(expect.objectContaining({ variables: ["PORT", "POSTBAG_NOW"] }));
  });

  // Fault that turns this red: put the value into the message.
  test("a password is never repeated", () => {
    expect(complaintAbout("DATABASE_URL", "mysql://me:hunter2@db/post")).not.toContain("hunter2");
    expect(complaintAbout("SMTP_URL", "http://me:hunter2@mail")).not.toContain("hunter2");
  });

  test("whatever a setting holds, it is read or refused, and nothing else is thrown", () => {
    const variables = fc.constantFrom(
      "PORT",
      "HOST",
      "PUBLIC_URL",
      "DATABASE_URL",
      "SMTP_URL",
      "POSTBAG_NOW",
    );
    const starts = fc.constantFrom("", "file:", "postgres://", "smtp://", "https://", "2014-11-01T");
    fc.assert(
      fc.property(variables, starts, fc.string(), (variable, start, rest) => {
        try {
          readSettings({ [variable]: start + rest });
        } catch (error) {
          expect(error).toBeInstanceOf(SettingsError);
        }
      }),
    );
  });
});
