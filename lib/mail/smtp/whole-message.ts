import * as base64 from "nodemailer/lib/base64";
import type MimeNode from "nodemailer/lib/mime-node";
import * as quotedPrintable from "nodemailer/lib/qp";

/**
 * A message of one text in one piece, byte for byte what its stream would give: the library's own headers and
 * encodings without its four streams, which cost more than all the rest of a letter. `text` is what it was made of.
 */
export function wholeMessage(message: MimeNode, text: string): Buffer {
  const headers = message.buildHeaders();
  const whole = `${headers}\r\n\r\n${encodedBody(message.getTransferEncoding(), text)}`;
  return Buffer.from(whole.endsWith("\n") ? whole : `${whole}\r\n`);
}

function encodedBody(transferEncoding: string | false, text: string): string {
  switch (transferEncoding) {
    case "quoted-printable":
      return quotedPrintable.wrap(quotedPrintable.encode(text));
    case "base64":
      return base64.wrap(base64.encode(text));
    default:
      return text;
  }
}
