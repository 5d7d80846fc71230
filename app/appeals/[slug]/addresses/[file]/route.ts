import { type Appeal, writtenTo } from "@/lib/appeals/appeal";
import { findAppeal } from "@/lib/appeals/find-appeal.db";
import { mayStartLetter } from "@/lib/appeals/issue-status";
import { addressCsv } from "@/lib/officials/address-csv";
import { envelopeLines, wholeList } from "@/lib/officials/address-list";
import { addressVcard } from "@/lib/officials/address-vcard";
import type { Official } from "@/lib/officials/official";
import { labelPdfThatFits } from "@/lib/paper/label-pdf";
import { now } from "@/lib/request/clock";
import { showProblem } from "@/lib/request/replies";

type Context = { params: Promise<{ slug: string; file: string }> };
type FileKind = { type: string; make: (officials: Official[]) => Promise<BodyInit | null> };

/** The addresses of an appeal as a file; nobody has to begin a letter for them. */
const fileKinds: Readonly<Record<string, FileKind>> = {
  "addresses.csv": { type: "text/csv; charset=utf-8", make: async (all) => addressCsv(all) },
  "addresses.vcf": { type: "text/vcard; charset=utf-8", make: async (all) => addressVcard(all) },
  "addresses.txt": { type: "text/plain; charset=utf-8", make: async (all) => `${wholeList(all)}\n` },
  "labels-a4.pdf": { type: "application/pdf", make: (all) => labels(all, "L7160") },
  "labels-letter.pdf": { type: "application/pdf", make: (all) => labels(all, "5160") },
};

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug, file } = await params;
  const appeal = await findAppeal(slug, now());
  const kind = Object.hasOwn(fileKinds, file) ? fileKinds[file] : undefined;
  if (!appeal || !kind) return showProblem("not-found");
  if (!mayStartLetter(appeal.issue.status)) return showProblem("stopped");
  const body = await kind.make(writtenTo(appeal.issue));
  if (!body) return showProblem("address-too-long");
  return new Response(body, {
    headers: {
      "content-type": kind.type,
      "content-disposition": `attachment; filename="${fileName(appeal, file)}"`,
    },
  });
}

async function labels(officials: Official[], sheet: "L7160" | "5160"): Promise<BodyInit | null> {
  const letters = officials.map((official) => ({
    addressee: { officialId: official.id, role: official.role, lines: envelopeLines(official) },
  }));
  const fitting = await labelPdfThatFits({ letters, sheet, createdAt: now() });
  return fitting && new Blob([fitting.pdf.slice()]);
}

function fileName({ slug }: Appeal, file: string): string {
  return `${slug}-${file}`;
}
