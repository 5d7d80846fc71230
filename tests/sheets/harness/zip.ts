import { deflateRawSync } from "node:zlib";

type Part = { name: string; data: Uint8Array; declaredSize?: number };

function header(size: number, fields: [offset: number, bytes: 2 | 4, value: number][]): Buffer {
  const buffer = Buffer.alloc(size);
  for (const [offset, bytes, value] of fields) {
    if (bytes === 2) buffer.writeUInt16LE(value, offset);
    else buffer.writeUInt32LE(value, offset);
  }
  return buffer;
}

/** An archive whose directory may declare other sizes than the parts have. Check sums are left zero. */
export function zipOf(parts: readonly Part[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, data, declaredSize = data.length } of parts) {
    const packed = deflateRawSync(data);
    const title = Buffer.from(name);
    const common: [number, 2 | 4, number][] = [
      [0, 2, 20],
      [4, 2, 8],
      [14, 4, packed.length],
      [18, 4, declaredSize],
      [22, 2, title.length],
    ];
    const local = header(30, [
      [0, 4, 0x04034b50],
      ...common.map(([offset, bytes, value]): [number, 2 | 4, number] => [offset + 4, bytes, value]),
    ]);
    const entry = header(46, [
      [0, 4, 0x02014b50],
      ...common.map(([offset, bytes, value]): [number, 2 | 4, number] => [offset + 6, bytes, value]),
      [42, 4, at],
    ]);
    locals.push(local, title, packed);
    directory.push(entry, title);
    at += local.length + title.length + packed.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = header(22, [
    [0, 4, 0x06054b50],
    [8, 2, parts.length],
    [10, 2, parts.length],
    [12, 4, size],
    [16, 4, at],
  ]);
  return Buffer.concat([...locals, ...directory, end]);
}

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default \
Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" \
ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `<?xml version="1.0"?><Relationships \
xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
Target="word/document.xml"/></Relationships>`;

/** A Word document from the XML of its body, with further parts. */
export function wordOf(document: string, more: readonly Part[] = []): Uint8Array {
  const part = (name: string, text: string): Part => ({ name, data: Buffer.from(text) });
  return zipOf([
    part("[Content_Types].xml", TYPES),
    part("_rels/.rels", RELATIONS),
    part("word/document.xml", document),
    ...more,
  ]);
}
