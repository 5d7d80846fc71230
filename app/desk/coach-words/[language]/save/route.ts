import { conflictState } from "@/components/desk/conflict/conflict-state";
import { findWordsWithRevision } from "@/lib/desk/coach-words/find-words-change.db";
import { saveCoachWords } from "@/lib/desk/coach-words/save-coach-words.db";
import { readWordsForm, wordsValues } from "@/lib/desk/coach-words/words-form";
import { wordsLanguages, wordsOf } from "@/lib/desk/coach-words/words-language";
import { lastAuthorOf } from "@/lib/desk/history/list-changes.db";
import { coordinatorName } from "@/lib/desk/list-coordinators.db";
import { readOpened } from "@/lib/history/merge-edits";
import { coordinatorFor, formIsDone } from "@/lib/request/coordinator";
import { readPost } from "@/lib/request/read-form";
import { goTo, showPage, showProblem } from "@/lib/request/replies";
import { findSection } from "@/lib/section/find-section.db";

type Context = { params: Promise<{ language: string }> };

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/coach-words/[language]/save");
  if (!desk.ok) return desk.reply;
  const { language } = await params;
  const page = `/desk/coach-words/${language}`;
  const [section, { change, revision }] = await Promise.all([findSection(), findWordsWithRevision(language)]);
  if (revision === 0 && !wordsLanguages(section.languages).includes(language))
    return showProblem("not-found");
  const { builtIn, names } = await wordsOf(language, change);
  const values = await readPost(request);
  const form = readWordsForm(values, { names, builtIn });
  if (!form.ok) return showPage({ path: page, status: 400, state: { values, errors: form.errors } });
  const opened = readOpened(values.opened);
  const saved = await saveCoachWords({ language, names, lists: form.lists, opened, author: desk.author });
  await formIsDone(desk.coordinator, page);
  if (saved.isSaved) return goTo(`${page}?saved`);
  const state = conflictState({
    values: wordsValues(saved.merged, names),
    who: await coordinatorName(await lastAuthorOf({ table: "CoachWords", row: language })),
    conflicts: saved.conflicts,
    stored: saved.stored,
  });
  return showPage({ path: page, status: 409, state });
}
