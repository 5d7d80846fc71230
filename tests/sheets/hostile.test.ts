import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { forkConfined } from "@/lib/ground/fork-confined";
import { closeReader, readSheet } from "@/lib/sheets/read-sheet";
import { ReaderProcess } from "@/lib/sheets/sandbox/reader-process";
import { SheetError } from "@/lib/sheets/sheet-error";
import { pageOf, pdfOf } from "./harness/pdf";
import { wordOf, zipOf } from "./harness/zip";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const body = (text: string): string =>
  `<w:document ${W}><w:body><w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p></w:body></w:document>`;

const codeOf = async (bytes: Uint8Array, filename = ""): Promise<string> => {
  try {
    await readSheet({ bytes, filename });
    return "read";
  } catch (error) {
    return error instanceof SheetError ? error.code : "another error";
  }
};

afterAll(closeReader);

describe("a hostile file ends as a named error and the next file is read", () => {
  afterAll(async () => {
    const reading = await readSheet({
      bytes: Buffer.from("UA 5/99   Fear for safety   1 March 1999\n\nCHAD:  Ali Bongor (m)\n"),
    });
    expect(reading.fields.uaNumber.value).toBe("5/99");
  });

  test("an archive that unpacks to 60 MB", async () => {
    expect(
      await codeOf(wordOf(body("x"), [{ name: "word/media/a.bin", data: Buffer.alloc(60 * 1024 * 1024) }])),
    ).toBe("too-large");
  }, 30_000);

  test("an archive that lies about its sizes", async () => {
    // Negative control: a check that trusts `declaredSize` lets this one through.
    const lie = { name: "word/media/a.bin", data: Buffer.alloc(90 * 1024 * 1024), declaredSize: 10 };
    expect(await codeOf(wordOf(body("x"), [lie]))).toBe("too-large");
  }, 30_000);

  test("an archive of too many entries, one that is no document, and half of one", async () => {
    const many = Array.from({ length: 1500 }, (_, at) => ({
      name: `word/${at}.xml`,
      data: Buffer.from("x"),
    }));
    expect(await codeOf(zipOf(many))).toBe("too-large");
    expect(await codeOf(zipOf([{ name: "evil.exe", data: Buffer.from("MZ") }]))).toBe("unknown-format");
    const half = wordOf(body("x"));
    expect(await codeOf(half.subarray(0, half.length - 60))).toBe("damaged");
  });

  test("markup nested a hundred thousand deep", async () => {
    const deep = `<html><body>${"<div>".repeat(100_000)}UA 7/04 Fear for safety 2 May \
2004${"</div>".repeat(100_000)}</body></html>`;
    expect(["read", "damaged", "crashed", "too-much-memory"]).toContain(await codeOf(Buffer.from(deep)));
  }, 30_000);

  test("a PDF whose page unpacks to hundreds of megabytes", async () => {
    const code = await codeOf(pdfOf([Buffer.alloc(300 * 1024 * 1024, 32)]));
    expect(["too-much-memory", "too-slow", "no-text", "damaged"]).toContain(code);
  }, 60_000);

  test("a PDF of two thousand pages is read as far as a sheet can reach", async () => {
    const pages = Array.from({ length: 2000 }, (_, at) =>
      pageOf([`Page ${at} of a long book about nothing at all`]),
    );
    const { lines } = await readSheet({ bytes: pdfOf(pages) });
    expect(lines.join("\n")).toContain("Page 29 ");
    expect(lines.join("\n")).not.toContain("Page 31 ");
  }, 30_000);

  test("a scan, an empty file, a picture, ten megabytes and a byte", async () => {
    expect(await codeOf(pdfOf([Buffer.from("0 0 100 100 re f")]))).toBe("no-text");
    expect(await codeOf(new Uint8Array())).toBe("empty");
    expect(await codeOf(Buffer.from("\x89PNG\r\n\x1a\n", "latin1"))).toBe("unknown-format");
    expect(await codeOf(new Uint8Array(10 * 1024 * 1024 + 1))).toBe("too-large");
  });
});

test("nothing outside the file is opened: no linked picture, no external entity, no script, no network", async () => {
  let visits = 0;
  const server = createServer((_, response) => {
    visits++;
    response.end("SECRET");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  const url = `http://127.0.0.1:${address.port}/x`;
  const entity = `<!DOCTYPE w:document [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY web SYSTEM "${url}">]>`;
  const relations = `<?xml version="1.0"?><Relationships \
xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" \
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${url}" \
TargetMode="External"/><Relationship Id="r8" \
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" \
TargetMode="External"/></Relationships>`;
  const picture = (id: string): string =>
    `<w:p><w:r><w:drawing>\
<wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">\
<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData>\
<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill>\
<a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="${id}"/>\
</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
  const linked = body("UA 8/04 Fear for safety").replace(
    "</w:body>",
    `${picture("r9")}${picture("r8")}</w:body>`,
  );
  const parts = [{ name: "word/_rels/document.xml.rels", data: Buffer.from(relations) }];
  const files: [Uint8Array, string][] = [
    [wordOf(linked, parts), "linked.docx"],
    [wordOf(`${entity}${body("UA 8/04 &file; &web;")}`), "entity.docx"],
    [
      Buffer.from(
        `<html><img src="${url}"><link rel=stylesheet href="${url}"><script>fetch("${url}")</script><iframe \
src="${url}"></iframe>UA 8/04</html>`,
      ),
      "page.html",
    ],
  ];
  for (const [bytes, filename] of files) {
    const text = await readSheet({ bytes, filename }).then(
      (reading) => reading.lines.join("\n"),
      (error) => String(error),
    );
    expect(text).not.toMatch(/SECRET|root:/);
  }
  expect(visits).toBe(0);
  server.close();
}, 30_000);

describe("the reading process", () => {
  test("is ended when a file takes too long, and the next file gets a new one", async () => {
    const reader = new ReaderProcess(process.cwd(), { timeMs: 1500, memoryBytes: 256 * 1024 * 1024 });
    const first = await reader.read({ bytes: Buffer.from("UA 1/01 Fear for safety"), filename: "" });
    expect(first.fields.uaNumber.value).toBe("1/01");
    const pages = Array.from({ length: 30 }, () =>
      pageOf(Array.from({ length: 15_000 }, (_, at) => `word ${at} and more of it`)),
    );
    await expect(reader.read({ bytes: pdfOf(pages), filename: "" })).rejects.toMatchObject({
      name: "SheetError",
      code: expect.stringMatching(/too-slow|too-much-memory/),
    });
    const next = await reader.read({ bytes: Buffer.from("UA 2/01 Fear for safety"), filename: "" });
    expect(next.fields.uaNumber.value).toBe("2/01");
    reader.close();
  }, 60_000);

  test("is ended when it outgrows its memory", async () => {
    // Negative control: without `watchMemory` the process lives on, and the promise resolves.
    const reader = new ReaderProcess(process.cwd(), { timeMs: 10_000, memoryBytes: 40 * 1024 * 1024 });
    await expect(
      reader.read({ bytes: Buffer.from("UA 1/01 Fear for safety"), filename: "" }),
    ).rejects.toMatchObject({ code: "too-much-memory" });
    reader.close();
  }, 60_000);

  test("knows none of the server's environment", async () => {
    process.env.POSTBAG_TEST_SECRET = "do not pass on";
    const reader = new ReaderProcess(process.cwd());
    await reader.read({ bytes: Buffer.from("UA 1/01 Fear for safety"), filename: "" });
    const environments = environmentsOfReaders();
    reader.close();
    delete process.env.POSTBAG_TEST_SECRET;
    // Negative control: with `env: process.env` in `ReaderProcess` the secret is here.
    expect(environments.join()).not.toContain("do not pass on");
    expect(environments.length).toBeGreaterThan(existsSync("/proc/self/environ") ? 0 : -1);
  }, 30_000);
});

// Each of these succeeded while the reader ran from its sources, with nothing denied.
const HOSTILE = `
const fs = require("node:fs");
const tries = {
  "reads the project": () => fs.readFileSync(${JSON.stringify(path.resolve("package.json"))}),
  "reads the machine": () => fs.readFileSync("/etc/passwd"),
  "reads its parent's environment": () => fs.readFileSync("/proc/" + process.ppid + "/environ"),
  "lists the folder": () => fs.readdirSync("."),
  "writes": () => fs.writeFileSync(__filename + ".out", ""),
  "starts a process": () => require("node:child_process").execSync("true"),
  "starts a thread": () => new (require("node:worker_threads").Worker)("1", { eval: true }),
  "knows a secret": () => { if (Object.keys(process.env).some((name) => /POSTBAG|DATABASE/.test(name))) return; throw 0; },
};
const done = [];
for (const [name, attempt] of Object.entries(tries)) try { attempt(); done.push(name); } catch {}
process.send(done);
`;

// Planted fault: without the flag for permissions in `forkConfined` all but the last are done.
test("a reader that is taken over can read nothing, write nothing and start nothing", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "reader-"));
  const program = path.join(folder, "hostile.cjs");
  writeFileSync(program, HOSTILE);
  process.env.POSTBAG_TEST_SECRET = "do not pass on";
  const child = forkConfined(program);
  const done = await new Promise((resolve) => child.on("message", resolve));
  child.kill();
  delete process.env.POSTBAG_TEST_SECRET;
  rmSync(folder, { recursive: true });
  expect(done).toEqual([]);
}, 30_000);

/** What Linux tells of the environment of each reading process that this process has started. */
function environmentsOfReaders(): string[] {
  if (!existsSync("/proc/self/environ")) return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const isReader = readFileSync(`/proc/${name}/cmdline`, "utf8").includes("generated/reader/child.cjs");
        return isReader ? [readFileSync(`/proc/${name}/environ`, "utf8")] : [];
      } catch {
        return []; // it ended meanwhile, or is not ours
      }
    });
}
