import { deflateSync } from "node:zlib";

/** A PDF with these page contents (PDF operators), each compressed. */
export function pdfOf(contents: readonly Uint8Array[]): Uint8Array {
  const chunks: Buffer[] = [];
  const offsets: number[] = [];
  let length = 0;
  const push = (...parts: (string | Uint8Array)[]) => {
    for (const part of parts) {
      const buffer = Buffer.from(part);
      chunks.push(buffer);
      length += buffer.length;
    }
  };
  const object = (body: string, stream?: Uint8Array) => {
    offsets.push(length);
    push(`${offsets.length} 0 obj\n${body}\n`);
    if (stream) push("stream\n", stream, "\nendstream\n");
    push("endobj\n");
  };
  push("%PDF-1.4\n");
  const pages = contents.map((_, at) => 4 + at * 2);
  object("<< /Type /Catalog /Pages 2 0 R >>");
  object(
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((number) => `${number} 0 R`).join(" ")}] >>`,
  );
  object("<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>");
  for (const content of contents) {
    const packed = deflateSync(content);
    object(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents \
${offsets.length + 2} 0 R >>`,
    );
    object(`<< /Length ${packed.length} /Filter /FlateDecode >>`, packed);
  }
  const start = length;
  push(
    `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n`,
    ...offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`),
  );
  push(`trailer\n<< /Size ${offsets.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(chunks);
}

/** Lines of Courier from the top of a page. */
export function pageOf(lines: readonly string[]): Uint8Array {
  const escaped = lines.map((line) => `(${line.replace(/[\\()]/g, "\\$&")}) Tj T*`);
  return Buffer.from(`BT /F 8 Tf 11 TL 20 800 Td ${escaped.join("\n")} ET`, "latin1");
}
