import { mayStartLetter } from "@/lib/appeals/issue-status";
import { composeForAll } from "@/lib/letters/compose-for-all";
import type { ComposedLetter } from "@/lib/letters/compose-letter";
import { appSettings } from "@/lib/request/app-settings";
import { now, today } from "@/lib/request/clock";
import { onPaper } from "@/lib/request/letter/on-paper";
import { type OwnLetter, ownLetter } from "@/lib/request/letter/own-letter";
import { pageChoice } from "@/lib/request/letter/page-choice";
import { showProblem } from "@/lib/request/replies";
import { fileKinds } from "./make-file";

type Context = { params: Promise<{ id: string; name: string }> };

/** A letter as a file to print, post, fax or open elsewhere: one official's with `?official=`, everyone's without. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, name } = await params;
  const own = await ownLetter(id);
  if (!own) return showProblem("not-your-letter");
  if (!mayStartLetter(own.issue.status)) return showProblem("stopped");
  const query = new URL(request.url).searchParams;
  const officialId = query.get("official");
  const page = await pageChoice(own.letter.draft.country);
  const appealUrl = page.hasQrCode ? `${appSettings().publicUrl}/appeals/${own.appeal.slug}` : null;
  const all = composeForAll({ letter: own.letter, issue: own.issue, day: today(), appealUrl });
  const letters = all.filter(({ addressee }) => officialId === null || addressee.officialId === officialId);
  const kind = Object.hasOwn(fileKinds, name) ? fileKinds[name] : undefined;
  const [first] = letters;
  if (!kind || !first) return showProblem("not-found");
  const set = await onPaper(() => kind.make({ own, letters, first, page, query, createdAt: now() }));
  if (set.problem) return showProblem(set.problem);
  const bytes = set.made;
  if (!bytes) return showProblem("address-too-long");
  const filename = fileName({ own, first, count: letters.length, name });
  return new Response(bytes, {
    headers: { "content-type": kind.type, "content-disposition": `attachment; filename="${filename}"` },
  });
}

/** "letter-president.pdf": ASCII, because not every browser reads more in this header. */
function fileName({
  own,
  first,
  count,
  name,
}: {
  own: OwnLetter;
  first: ComposedLetter;
  count: number;
  name: string;
}): string {
  const [base, extension] = name.split(".");
  const who = count === 1 ? first.addressee.role : own.appeal.slug;
  const words = who
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .toLowerCase();
  return `${base}-${words || "official"}.${extension}`;
}
