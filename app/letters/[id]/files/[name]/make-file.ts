import type { ComposedLetter } from "@/lib/letters/compose-letter";
import { letterText } from "@/lib/letters/letter-text";
import { emlFile } from "@/lib/mail/eml-file";
import { readFaxNumber } from "@/lib/officials/fax-number";
import { type AddressSheets, envelopePdf } from "@/lib/paper/envelope-pdf";
import { faxCoverPdf } from "@/lib/paper/fax-cover-pdf";
import { labelPdf } from "@/lib/paper/label-pdf";
import { envelopeForPaper, envelopeIds } from "@/lib/paper/layout/envelopes";
import { labelSheetIds } from "@/lib/paper/layout/label-sheets";
import { letterDocx } from "@/lib/paper/letter-docx";
import { letterPdf, measureLetters } from "@/lib/paper/letter-pdf";
import type { PageChoice } from "@/lib/paper/setting/page-geometry";
import type { OwnLetter } from "@/lib/request/letter/own-letter";

export type FileMaterial = {
  own: OwnLetter;
  letters: ComposedLetter[];
  first: ComposedLetter;
  page: PageChoice;
  query: URLSearchParams;
  createdAt: Date;
};
type Bytes = Uint8Array<ArrayBuffer>;
/** `null` where the addresses do not fit: nothing is printed over an edge. */
type FileKind = { type: string; make: (material: FileMaterial) => Promise<Bytes | null> };

const pdf = "application/pdf";

/** Every file a letter can become, by its name in the address. */
export const fileKinds: Readonly<Record<string, FileKind>> = {
  "letter.pdf": { type: pdf, make: letters },
  "letters.pdf": { type: pdf, make: letters },
  "envelopes.pdf": { type: pdf, make: envelopes },
  "labels.pdf": { type: pdf, make: labels },
  "fax-cover.pdf": { type: pdf, make: faxCover },
  "letter.eml": { type: "message/rfc822", make: eml },
  "letter.docx": {
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    make: ({ first, page }) => letterDocx({ letter: first, ...page }),
  },
  "letter.txt": {
    type: "text/plain; charset=utf-8",
    make: async ({ first }) => new TextEncoder().encode(letterText(first, { withAddresses: true })),
  },
};

async function letters({ own, letters: all, page, createdAt }: FileMaterial): Promise<Bytes> {
  return (await letterPdf({ letters: all, visitor: own.letter.id, ...page, createdAt })).pdf;
}

async function envelopes({ letters: all, page, query, createdAt }: FileMaterial): Promise<Bytes | null> {
  const envelope =
    envelopeIds.find((id) => id === query.get("envelope")) ?? envelopeForPaper(page.paper ?? "a4");
  const showsSender = query.get("sender") !== "no";
  return ifAllFit(
    await envelopePdf({ letters: all, envelope, createdAt, showsSender, offsetMm: page.offsetMm }),
  );
}

async function labels({ letters: all, page, query, createdAt }: FileMaterial): Promise<Bytes | null> {
  const sheet = labelSheetIds.find((id) => id === query.get("sheet")) ?? "L7160";
  const outlines = query.get("outlines") === "yes";
  const job = { letters: all, sheet, createdAt, startAt: Number(query.get("start") ?? 1), outlines };
  return ifAllFit(await labelPdf({ ...job, offsetMm: page.offsetMm }));
}

function ifAllFit({ pdf, tooLarge }: AddressSheets): Bytes | null {
  return tooLarge.length === 0 ? pdf : null;
}

async function faxCover({ own, first, page, createdAt }: FileMaterial): Promise<Bytes> {
  const official = officialOf({ own, first });
  const fromCountry = own.letter.draft.country || null;
  const printed = official?.faxes[0] ?? "";
  const { dialled } = readFaxNumber({ printed, officialCountry: official?.country ?? "", fromCountry });
  const { pages } = await measureLetters({ letters: [first], visitor: own.letter.id, ...page });
  const paper = page.paper ?? (page.layout === "us-10" ? "us-letter" : "a4");
  return (
    await faxCoverPdf({
      letter: first,
      faxNumber: dialled,
      letterPages: pages[0] ?? 1,
      paper,
      createdAt,
    })
  ).pdf;
}

async function eml(material: FileMaterial): Promise<Bytes> {
  const { first } = material;
  const attachment = { filename: "letter.pdf", bytes: await letters({ ...material, letters: [first] }) };
  const draft = {
    to: officialOf(material)?.emails ?? [],
    subject: first.subject,
    text: letterText(first),
    language: first.language,
  };
  return new Uint8Array(await emlFile({ ...draft, attachment }));
}

function officialOf({ own, first }: Pick<FileMaterial, "own" | "first">) {
  return own.issue.addressees.find(({ official }) => official.id === first.addressee.officialId)?.official;
}
