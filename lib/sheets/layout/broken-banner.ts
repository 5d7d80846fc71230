import { fold } from "@/lib/sheets/text/fold";
import type { Line } from "@/lib/sheets/text/line";

const HALVES = /^(?:urgent actions?|accion(?:es)? urgentes?|actions? urgentes?|(?:eil|brief)-? ?aktion)$/;

const isBrokenBanner = (first: string, second: string): boolean =>
  !/\s/.test(first) && !/\s/.test(second) && HALVES.test(fold(`${first} ${second}`));

/** "ACTION" above "URGENTE": a banner that its narrow box breaks in two, made one line. */
export function joinBrokenBanners(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    const next = lines[at + 1];
    const isBroken = next !== undefined && isBrokenBanner(line.text.trim(), next.text.trim());
    joined.push(isBroken ? { ...line, text: `${line.text.trim()} ${next.text.trim()}` } : line);
    if (isBroken) at++;
  }
  return joined;
}
