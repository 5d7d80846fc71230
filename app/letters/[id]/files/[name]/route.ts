import { mayStartLetter } from "@/lib/appeals/issue-status";
import { composeForAll } from "@/lib/letters/compose-for-all";
import type { ComposedLetter } from "@/lib/letters/compose-letter";
import { emlFile } from "@/lib/mail/eml-file";
import { letterPdf } from "@/lib/paper/letter-pdf";
import { letterText } from "@/lib/paper/letter-text";
import { now, today } from "@/lib/request/clock";
import { type OwnLetter, ownLetter } from "@/lib/request/own-letter";
import { pageChoice } from "@/lib/request/page-choice";
import { showProblem } from "@/lib/request/replies";

type Context = { params: Promise<{ id: string; name: string }> };

type Made = { bytes: Uint8Array<ArrayBuffer>; type: string };
type Material = { own: OwnLetter; letters: ComposedLetter[]; first: ComposedLetter };

/** The files of a finished letter: one official's with `?official=`, everyone's without. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, name } = await params;
  const own = await ownLetter(id);
  if (!own) return new Response(null, { status: 404 });
  if (!mayStartLetter(own.issue.status)) return showProblem("stopped");
  const officialId = new URL(request.url).searchParams.get("official");
  const letters = composeForAll({ letter: own.letter, issue: own.issue, day: today(), appealUrl: null });
  const chosen = letters.filter(
    ({ addressee }) => officialId === null || addressee.officialId === officialId,
  );
  const make = makers[name];
  const [first] = chosen;
  if (!make || !first) return new Response(null, { status: 404 });
  const { bytes, type } = await make({ own, letters: chosen, first });
  return new Response(bytes, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${fileName(own, first, chosen.length, name)}"`,
    },
  });
}

const makers: Record<string, (material: Material) => Promise<Made>> = {
  "letter.pdf": pdf,
  "letters.pdf": pdf,
  "letter.txt": async ({ first }) => ({
    bytes: new TextEncoder().encode(letterText(first, { withAddresses: true })),
    type: "text/plain; charset=utf-8",
  }),
  "letter.eml": async (material) => {
    const { own, first } = material;
    const official = own.issue.addressees.find(
      ({ official: { id } }) => id === first.addressee.officialId,
    )?.official;
    const attachment = { filename: "letter.pdf", bytes: (await pdf(material)).bytes };
    const draft = {
      to: official?.emails ?? [],
      subject: first.subject,
      text: letterText(first),
      language: first.language,
    };
    return { bytes: new Uint8Array(await emlFile({ ...draft, attachment })), type: "message/rfc822" };
  },
};

async function pdf({ own, letters }: Material): Promise<Made> {
  const page = await pageChoice(own.letter.draft.country);
  const { pdf: bytes } = await letterPdf({ letters, ...page, createdAt: now() });
  return { bytes, type: "application/pdf" };
}

/** "letter-president.pdf": ASCII, because not every browser reads more in this header. */
function fileName(own: OwnLetter, first: ComposedLetter, count: number, name: string): string {
  const [base, extension] = name.split(".");
  const who = count === 1 ? first.addressee.role : own.appeal.slug;
  const words = who
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .toLowerCase();
  return `${base}-${words || "official"}.${extension}`;
}
