import { notFound } from "next/navigation";
import { ConflictNote } from "@/components/desk/conflict/conflict-note";
import { DeskHead } from "@/components/desk/desk-head";
import { DeskForm } from "@/components/desk/form/desk-form";
import { KeptNote } from "@/components/desk/form/kept-note";
import { mayVisit } from "@/lib/desk/access";
import { findWordsWithRevision } from "@/lib/desk/coach-words/find-words-change.db";
import { changedLists } from "@/lib/desk/coach-words/word-lists";
import { wordsValues } from "@/lib/desk/coach-words/words-form";
import { wordsLanguages, wordsOf } from "@/lib/desk/coach-words/words-language";
import { languageName } from "@/lib/ground/language-name";
import { told } from "@/lib/history/field-changes";
import { requireCoordinator } from "@/lib/request/coordinator";
import { deskFormState } from "@/lib/request/desk/form-state";
import { findSection } from "@/lib/section/find-section.db";
import { HowToWrite } from "./how-to-write";
import { WordGroups } from "./word-groups";

type Props = { params: Promise<{ language: string }>; searchParams: Promise<{ saved?: string | string[] }> };

export default async function CoachWordsOfLanguagePage({ params, searchParams }: Props) {
  const { language } = await params;
  const page = `/desk/coach-words/${language}`;
  const coordinator = await requireCoordinator("/desk/coach-words/[language]", page);
  const [section, { change, revision }] = await Promise.all([findSection(), findWordsWithRevision(language)]);
  if (revision === 0 && !wordsLanguages(section.languages).includes(language)) notFound();
  const { builtIn, names } = await wordsOf(language, change);
  const state = await deskFormState({ coordinator, page });
  const stored = changedLists(change, names);
  const shown = { values: state?.values ?? wordsValues(stored, names), errors: state?.errors ?? {} };
  const isSaved = !state && (await searchParams).saved !== undefined;
  const address = "/desk/coach-words/[language]/save";
  const maySave = mayVisit({ address, method: "POST", role: coordinator.role });
  return (
    <>
      <DeskHead
        title={`Coach’s words: ${languageName(language)}`}
        kicker={<a href="/desk/coach-words">Words of the letter coach</a>}
        state={state}
      >
        {isSaved && (
          <p role="status" className="note good">
            Saved. The coach reads with it from the next letter page on.
          </p>
        )}
        {!maySave && <p className="note">You can read this. A publisher can change it.</p>}
        <HowToWrite />
      </DeskHead>
      <KeptNote state={state} page={page} />
      <ConflictNote state={state} />
      <DeskForm page={page} action={`${page}/save`} className="stack loose">
        <input type="hidden" name="opened" value={String(shown.values.opened ?? told(stored))} />
        <WordGroups language={language} names={names} builtIn={builtIn} state={shown} />
        {maySave && (
          <p>
            <button className="button" type="submit">
              Save
            </button>
          </p>
        )}
      </DeskForm>
    </>
  );
}
