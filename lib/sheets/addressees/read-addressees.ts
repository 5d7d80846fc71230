import type { Found, SheetAddressee } from "@/lib/sheets/schema";
import { type Line, numbersOf } from "@/lib/sheets/text/line";
import { findCountries } from "@/lib/sheets/words/countries";
import { hasHonorific } from "@/lib/sheets/words/names";
import { isOrganisation, isStreet } from "@/lib/sheets/words/offices";
import { regexOf } from "@/lib/sheets/words/pattern";
import { type BlockKind, readBlock } from "./block/read-block";
import { readEmails, readNumbers } from "./channels";
import { isOfficeLine, isPersonLine } from "./office-and-name";
import { cleanSalutation, isFormOfAddress, labelledSalutation } from "./salutation";
import { readTokens, type Token } from "./tokens";
import words from "./words.json" with { type: "json" };

type Block = { kind: BlockKind; tokens: Token[] };

const plainOf = (block: Block) => block.tokens.flatMap((token) => (token.kind === "plain" ? [token] : []));

const US_ZIP = regexOf(words.readAddressees.US_ZIP);

const endsAddress = (text: string): boolean => {
  const last = findCountries(text).at(-1);
  return (last !== undefined && /^[\s.,]*$/.test(text.slice(last.end))) || US_ZIP.test(text);
};

/** Whether an addressee may begin with this line. */
const mayBegin = (text: string): boolean => {
  const heads = /,.*,/.test(text) ? [text, text.split(",")[0] ?? ""] : [text];
  return heads.some((head) => isOfficeLine(head) || isPersonLine(head) || isOrganisation(head));
};

const isAddressPart = (text: string): boolean => /\d/.test(text) || isStreet(text) || endsAddress(text);

const TOWN_LAST = /^(?:[A-Z]{1,3}-)?\d{4,6} \p{Lu}|\p{L}{3},? \d{4,6}$/u;

/**
 * "The Soweto Lantern" below the finished address of another body, where an empty line is the only one in the
 * block.
 */
function isSetApart(
  plain: readonly (Token & { kind: "plain" })[],
  token: Token & { kind: "plain" },
): boolean {
  const last = plain.at(-1);
  const isFinished = last !== undefined && (endsAddress(last.text) || TOWN_LAST.test(last.text));
  return (
    isFinished &&
    plain.length > 1 &&
    token.line.gap > 0 &&
    plain.slice(1).every((other) => other.line.gap === 0) &&
    /^\p{Lu}/u.test(token.text) &&
    !isAddressPart(token.text)
  );
}

const isEntry = (text: string): boolean => /,.*,/.test(text) && endsAddress(text.replace(/[.;]$/, ""));

/** "State Prosecutor, Main Street 6, Tashkent, UZBEKISTAN": one line may be a whole entry. */
const isNextEntry = (last: string, { text, line }: Token & { kind: "plain" }): boolean =>
  isEntry(last) && mayBegin(text) && (line.gap > 0 || isEntry(text));

function beginsBlock(block: Block | undefined, token: Token & { kind: "plain" }): boolean {
  if (!block || token.isNumbered) return true;
  const before = block.tokens.filter((other) => other.kind !== "salutation" || !other.isAside).at(-1);
  const plain = plainOf(block);
  if (before?.kind === "salutation") {
    // "[Señor Ministro]" between an office and its holder.
    const [office] = plain;
    const isHolder = token.line.gap === 0 && isPersonLine(token.text) && !isOfficeLine(token.text);
    if (plain.length === 1 && block.tokens.length === 2 && office && isOfficeLine(office.text) && isHolder)
      return false;
    const hasAddress =
      plain.length > 2 ||
      plain.some((other) => isAddressPart(other.text)) ||
      block.tokens.some((other) => other.kind === "channel");
    return hasAddress || !isAddressPart(token.text)
      ? !(plain.length < 3 && isAddressPart(token.text) && !mayBegin(token.text))
      : false;
  }
  if (before?.kind === "channel")
    return mayBegin(token.text) || token.line.gap > 0 || !isAddressPart(token.text);
  const last = plain.at(-1);
  if (last && (isSetApart(plain, token) || isNextEntry(last.text, token))) return true;
  if (!last || !mayBegin(token.text) || plain.length < 2) return false;
  const isAfterEnd =
    endsAddress(last.text) &&
    !isOfficeLine(last.text) &&
    (isOfficeLine(token.text) || hasHonorific(token.text) || token.line.gap > 0);
  return isAfterEnd || (token.line.gap > 0 && plain.length >= 3 && isOfficeLine(token.text));
}

/**
 * "Monsieur le Ministre de l'Intérieur" above his ministry is the office that is written to; below an address, with
 * a comma or with
 * a label, it is the salutation.
 */
function withOffices(tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => {
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    const mayHead =
      token.kind === "salutation" &&
      !token.isAside &&
      labelledSalutation(token.line.text) === null &&
      isFormOfAddress(token.text) &&
      !/,$/.test(token.text);
    const isAbove = next?.kind === "plain" && next.line.gap === 0 && !isOfficeLine(next.text);
    if (!mayHead || !isAbove || before?.kind === "plain") return token;
    return { kind: "plain", text: token.text, isNumbered: false, line: token.line };
  });
}

function splitBlocks(tokens: readonly Token[], start: BlockKind): Block[] {
  const blocks: Block[] = [];
  let kind = start;
  let isFresh = true;
  for (const token of tokens) {
    if (token.kind === "copies") {
      kind = "copies";
      isFresh = true;
      continue;
    }
    const block = isFresh ? undefined : blocks.at(-1);
    const isEmailAlone =
      token.kind === "channel" &&
      token.channel.kind === "email" &&
      readEmails(token.channel.value).some((email) => !isOwn(email)) &&
      !block &&
      kind === "copies";
    if (isEmailAlone || (token.kind === "plain" && beginsBlock(block, token)))
      blocks.push({ kind, tokens: [token] });
    else if (block) block.tokens.push(token);
    else continue;
    isFresh = false;
  }
  return blocks;
}

/** The network's own address stands at the foot of many sheets; it is nobody to write to. */
const isOwn = (email: string): boolean => /@(?:[\w-]+\.)*(?:amnest|amnist|aiusa)/i.test(email);

function readOne(block: Block): Found<SheetAddressee> {
  const head = readBlock(
    plainOf(block).map((token) => token.text),
    block.kind,
  );
  const found: SheetAddressee = { ...head, fax: [], phone: [], email: [], salutation: null };
  for (const token of block.tokens) {
    if (token.kind === "salutation") found.salutation ??= cleanSalutation(token.text);
    if (token.kind !== "channel") continue;
    const { kind, value } = token.channel;
    if (kind === "email") found.email.push(...readEmails(value).filter((email) => !isOwn(email)));
    if (kind === "fax" || kind === "both") found.fax.push(...readNumbers(value));
    if (kind === "phone" || kind === "both") found.phone.push(...readNumbers(value));
  }
  return {
    value: found,
    confidence: confidenceOf(found, block.kind),
    lines: numbersOf(block.tokens.map((token) => token.line)),
  };
}

function confidenceOf(
  { role, name, addressLines, fax, email, salutation }: SheetAddressee,
  kind: BlockKind,
): number {
  let confidence = role === null && kind === "targets" ? 0.5 : 0.7;
  if (name !== null) confidence += 0.1;
  if (salutation !== null) confidence += 0.1;
  if (addressLines.length > 0 || fax.length > 0 || email.length > 0) confidence += 0.05;
  return Math.round(confidence * 100) / 100;
}

export type Addressees = { targets: Found<SheetAddressee>[]; copiesTo: Found<SheetAddressee>[] };

/**
 * Officials in an address region, kept apart as `targets` and `copiesTo`; "Copies to:" inside the region switches
 * over.
 */
export function readAddressees(lines: readonly Line[], start: BlockKind): Addressees {
  const blocks = splitBlocks(withOffices(readTokens(lines)), start);
  return {
    targets: blocks.filter((block) => block.kind === "targets").map(readOne),
    copiesTo: blocks.filter((block) => block.kind === "copies").map(readOne),
  };
}
