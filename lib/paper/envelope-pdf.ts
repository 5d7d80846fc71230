import { z } from "zod";
import type { ComposedLetter } from "@/lib/letters/compose-letter";
import { type EnvelopeId, envelopeGeometry } from "./layout/envelopes";
import { directedLine } from "./script/directed-line";
import { type MissingCharacter, nameCharacter } from "./script/missing-character";
import { limitedOffset, type Offset } from "./setting/offset";
import { timeParts } from "./setting/time-parts";
import { sharedTypesetter } from "./typeset/typesetter";

type EnvelopeJob = {
  letters: readonly Pick<ComposedLetter, "sender" | "addressee">[];
  envelope: EnvelopeId;
  createdAt: Date;
  /** A writer who must stay unknown to those who handle the mail leaves it out. */
  showsSender?: boolean;
  offsetMm?: Offset | undefined;
};

export type AddressSheets = {
  pdf: Uint8Array<ArrayBuffer>;
  missing: MissingCharacter[];
  /** Positions (from 0) of the addresses that stick out even at the smallest size. */
  tooLarge: number[];
};

/** One envelope a page, in the order of the letters. */
export async function envelopePdf(job: EnvelopeJob): Promise<AddressSheets> {
  const { letters, envelope, createdAt, showsSender = true, offsetMm } = job;
  const data = {
    title: [...new Set(letters.map(({ addressee }) => addressee.role))].join(", "),
    authors: [...new Set(letters.map(({ sender }) => sender[0] ?? ""))],
    createdAt: timeParts(createdAt),
    ...envelopeGeometry(envelope),
    offset: limitedOffset(offsetMm),
    showsSender,
    envelopes: letters.map(({ sender, addressee }) => ({
      sender: sender.map(directedLine),
      addressee: addressee.lines,
    })),
  };
  return addressSheets("envelope.typ", data, letters.length);
}

const factsSchema = z.tuple([z.array(z.string())]);

/** Sets a source that places addresses and says of each how it fitted. */
export async function addressSheets(
  source: "envelope.typ" | "labels.typ",
  data: unknown,
  pages: number,
): Promise<AddressSheets> {
  const { pdf, missing, facts } = await sharedTypesetter().set({ source, data, pages, wantsPdf: true });
  if (pdf === null) throw new Error("no PDF was asked for");
  const [actions] = factsSchema.parse(facts);
  const tooLarge = actions.flatMap((action, index) => (action === "too-large" ? [index] : []));
  return { pdf, missing: missing.map(nameCharacter), tooLarge };
}
