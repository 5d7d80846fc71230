import { cleanLine } from "@/lib/ground/clean-text";

/** Text for a header of a message: what looks like an encoded word (RFC 2047) would be decoded by whoever reads it. */
export function headerLine(text: string): string {
  return cleanLine(text).replace(/=\?/g, "= ?");
}
