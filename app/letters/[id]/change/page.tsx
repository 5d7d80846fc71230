import { redirect } from "next/navigation";
import { ErrorSummary } from "@/components/form/error-summary";
import { LanguageChoice } from "@/components/letter/language-choice";
import { OfficialChoice } from "@/components/letter/official-choice";
import type { Issue } from "@/lib/appeals/appeal";
import { hasEnded } from "@/lib/appeals/issue-status";
import { TYPED_EMBASSY } from "@/lib/letters/add-embassies";
import { takeFormState } from "@/lib/request/form-state";
import { requireOwnLetter } from "@/lib/request/letter/own-letter";

type Props = { params: Promise<{ id: string }> };

/** Language and officials of a letter that is begun. */
export default async function ChangeLetterPage({ params }: Props) {
  const { letter, appeal, issue } = await requireOwnLetter((await params).id);
  const path = `/letters/${letter.id}`;
  if (hasEnded(issue.status)) redirect(`${path}/write`);
  const state = await takeFormState();
  const errors = state?.errors ?? {};
  const isListed = issue.languages.includes(letter.language);
  const values = state?.values ?? {
    officialIds: letter.officialIds,
    language: isListed ? letter.language : "other",
    otherLanguage: isListed ? "" : letter.language,
  };
  return (
    <>
      <title>{`${state ? "Error: " : ""}Change your letter for ${appeal.personName} – Postbag`}</title>
      <div className="stack">
        <p className="kicker">
          <a href={`${path}/write`}>Your letter for {appeal.personName}</a>
        </p>
        <h1>Change language or officials</h1>
        <p className="lead">
          Your own words stay. Where the model letter is unchanged, it follows into the new language.
        </p>
      </div>
      <form className="stack loose" method="post" action={`${path}/change/now`}>
        <ErrorSummary
          title="There is a problem"
          problems={Object.entries(errors).map(([field, message]) => ({ field, message }))}
        />
        <input type="hidden" name="revision" value={letter.revision} />
        <OfficialChoice
          issue={withoutTypedEmbassy(issue)}
          chosen={new Set([values.officialIds ?? []].flat())}
          error={errors.officialIds}
        />
        <LanguageChoice
          languages={issue.languages}
          chosen={String(values.language ?? "")}
          other={String(values.otherLanguage ?? "")}
          error={errors.language}
        />
        <div className="row">
          <button className="button" type="submit">
            Change my letter
          </button>
          <a className="button quiet" href={`${path}/write`}>
            Leave it as it is
          </a>
        </div>
      </form>
    </>
  );
}

/** An embassy that the writer typed is a field of the letter, and goes with that field. */
const withoutTypedEmbassy = (issue: Issue): Issue => ({
  ...issue,
  addressees: issue.addressees.filter(({ official }) => official.id !== TYPED_EMBASSY),
});
