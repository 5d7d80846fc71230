import { pageOf, pdfOf } from "./pdf";
import { wordOf } from "./zip";

const escapeXml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const LINES_A_PAGE = 66;

/** Typed on paper: Courier, every blank kept, broken into pages anywhere. */
function typedPdf(text: string): Uint8Array {
  const lines = text.split("\n");
  const pages: Uint8Array[] = [];
  for (let at = 0; at < lines.length; at += LINES_A_PAGE)
    pages.push(pageOf(lines.slice(at, at + LINES_A_PAGE)));
  return pdfOf(pages);
}

const run = (line: string): string => `<w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r>`;

const documentOf = (paragraphs: readonly string[]): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs
    .map((content) => `<w:p>${content}</w:p>`)
    .join("")}</w:body></w:document>`;

const blocksOf = (text: string): string[][] =>
  text
    .split(/\n\s*\n/)
    .map((block) => block.split("\n").filter((line) => line.trim() !== ""))
    .filter((block) => block.length > 0);

/** The same sheet as each of the files it may arrive in. */
export const CARRIERS: Record<string, { filename: string; wrap: (text: string) => Uint8Array }> = {
  "a Word file with line breaks": {
    filename: "sheet.docx",
    wrap: (text) =>
      wordOf(documentOf(blocksOf(text).map((block) => block.map(run).join("<w:r><w:br/></w:r>")))),
  },
  "a Word file with a paragraph for every line": {
    filename: "sheet.docx",
    wrap: (text) => wordOf(documentOf(text.split("\n").map(run))),
  },
  "a page of paragraphs": {
    filename: "sheet.html",
    wrap: (text) => {
      const paragraphs = blocksOf(text).map((block) => `<p>${block.map(escapeXml).join("<br>\n")}</p>`);
      return Buffer.from(
        `<html><head><meta charset="utf-8"></head><body>${paragraphs.join("\n")}</body></html>`,
      );
    },
  },
  "a page of typewriter text": {
    filename: "sheet.html",
    wrap: (text) =>
      Buffer.from(
        `<html><head><meta charset="utf-8"></head><body><pre>${escapeXml(text)}</pre></body></html>`,
      ),
  },
  "a mail in base64": {
    filename: "sheet.eml",
    wrap: (text) =>
      Buffer.from(
        `From: a@example.org\r\nTo: b@example.org\r\nSubject: For you\r\nMIME-Version: 1.0\r\nContent-Type: \
text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n\
${Buffer.from(text).toString("base64").replace(/.{76}/g, "$&\r\n")}\r\n`,
      ),
  },
  "a mail with a Word file": {
    filename: "sheet.eml",
    wrap: (text) => {
      const file = Buffer.from(wordOf(documentOf(text.split("\n").map(run)))).toString("base64");
      const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
      return Buffer.from(
        `From: a@example.org\r\nTo: b@example.org\r\nSubject: For you\r\nMIME-Version: 1.0\r\nContent-Type: \
multipart/mixed; boundary=xx\r\n\r\n--xx\r\nContent-Type: text/plain\r\n\r\nPlease find it attached.\r\n--xx\r\n\
Content-Type: ${type}; name="ua.docx"\r\nContent-Disposition: attachment; filename="ua.docx"\r\n\
Content-Transfer-Encoding: base64\r\n\r\n${file.replace(/.{76}/g, "$&\r\n")}\r\n--xx--\r\n`,
      );
    },
  },
  "UTF-16": { filename: "sheet.txt", wrap: (text) => Buffer.from(`\ufeff${text}`, "utf16le") },
};

/** Only what the standard fonts of a PDF can write, and no line longer than the page is wide. */
export const TYPED_PDF = { filename: "sheet.pdf", wrap: typedPdf };
export const canBeTyped = (text: string): boolean => /^[\n\x20-\x7e]*$/.test(text) && !/^.{115}/m.test(text);
