import { expect, test } from "vitest";
import { plainSheet } from "@/lib/sheets/plain-sheet";
import { readFileHere } from "@/lib/sheets/read-file";
import { plainSheetSample } from "./harness/plain-sheet-sample";
import { wordOf } from "./harness/zip";

const NAMES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");
const paragraph = (text: string): string =>
  text === ""
    ? "<w:p/>"
    : `<w:p><w:r><w:t xml:space="preserve">${text.replace(/&/g, "&amp;")}</w:t></w:r></w:p>`;
const paragraphs = (text: string): string => text.split("\n").map(paragraph).join("");
const document = (body: string): string => `<w:document ${NAMES}><w:body>${body}</w:body></w:document>`;

const [number = "", , ...rest] = plainSheetSample.split("\n");
const body = rest.join("\n");
const whole = plainSheet(await readFileHere(new TextEncoder().encode(plainSheetSample)));

// Planted fault: without `readMargins` the number, the index, the country and the date are not found.
test.each(["header1", "footer2"])("the line of the number is read from a Word file's %s", async (name) => {
  const kind = name.startsWith("h") ? "hdr" : "ftr";
  const margin = `<w:${kind} ${NAMES}>${paragraph(number)}</w:${kind}>`;
  const file = wordOf(document(paragraphs(body)), [{ name: `word/${name}.xml`, data: Buffer.from(margin) }]);
  expect(plainSheet(await readFileHere(file, "sheet.docx"))).toEqual(whole);
});

test("a text box above the sheet is read", async () => {
  const box = `<w:p><w:r><mc:AlternateContent><mc:Fallback>\
<w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(number)}\
</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  const { uaNumber, issueDate, targets } = plainSheet(
    await readFileHere(wordOf(document(box + paragraphs(body))), "sheet.docx"),
  );
  expect({ uaNumber, issueDate, targets }).toEqual({
    uaNumber: whole.uaNumber,
    issueDate: whole.issueDate,
    targets: whole.targets,
  });
});

// Planted fault: with mammoth's notes left out, and with cells read as one line, both lose their official.
test("a footnote and the cells of a table are read", async () => {
  const lines = body.split("\n");
  const deadline = lines.findIndex((line) => /before|after/i.test(line) && /\d{4}/.test(line));
  const note = lines[deadline] ?? "";
  const withNote = lines.map((line, at) =>
    at === deadline
      ? '<w:p><w:r><w:t>Until when to write stands in the note.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
      : paragraph(line),
  );
  const notes = `<w:footnotes ${NAMES}><w:footnote w:id="2">${paragraph(note)}</w:footnote></w:footnotes>`;
  const file = wordOf(document(paragraph(number) + withNote.join("")), [
    { name: "word/footnotes.xml", data: Buffer.from(notes) },
  ]);
  const { deadline: read } = plainSheet(await readFileHere(file, "sheet.docx"));
  expect(read).toBe(whole.deadline);
  const cell = (text: string): string => `<w:tc>${paragraphs(text)}</w:tc>`;
  const table = `<w:tbl><w:tr>${cell(`${number}\n\n${body}`)}</w:tr></w:tbl>`;
  expect(plainSheet(await readFileHere(wordOf(document(table)), "sheet.docx")).targets).toEqual(
    whole.targets,
  );
});
