import { notFound } from "next/navigation";
import { AppealView } from "@/components/appeal/view/appeal-view";
import { DeskForm } from "@/components/desk/form/desk-form";
import { Field } from "@/components/form/field";
import { findAppealOnTrial } from "@/lib/appeals/find-appeal.db";
import { tallyOfAppeal } from "@/lib/dispatches/read-tally.db";
import { languageName } from "@/lib/ground/language-name";
import { now } from "@/lib/request/clock";
import { requireCoordinator } from "@/lib/request/coordinator";
import { deskPathOf, type IssueParams, requireDeskIssue } from "@/lib/request/desk/desk-issue";
import { reader } from "@/lib/request/reader";
import { findSection } from "@/lib/section/find-section.db";

type Props = {
  params: Promise<IssueParams>;
  searchParams: Promise<{ language?: string | string[] }>;
};

/** The issue exactly as supporters see it, and a way to write a letter that is not counted. */
export default async function PreviewPage({ params, searchParams }: Props) {
  const { slug, number } = await params;
  await requireCoordinator(
    "/desk/appeals/[slug]/[number]/preview",
    `/desk/appeals/${slug}/${number}/preview`,
  );
  const issue = await requireDeskIssue({ slug, number });
  const [language] = [(await searchParams).language ?? []].flat();
  const appeal = await findAppealOnTrial(issue.id, now(), language ?? null);
  const path = deskPathOf(issue);
  if (!appeal) notFound();
  const [tally, section] = await Promise.all([tallyOfAppeal(appeal.id), findSection()]);
  const asked = appeal.issue.languages.filter((tag) => tag !== "own");
  const languages = [...new Set([...asked, ...appeal.readableIn])];
  // A letter that opens with the editors' words is what one wants to try.
  const written = languages.find((tag) => appeal.issue.templates.some(({ language }) => language === tag));
  return (
    <>
      <title>{`Preview: ${appeal.personName} – Postbag`}</title>
      <section className="note" id="try" aria-label="Preview">
        <p>
          <strong>This is a preview.</strong> Below stands what supporters{" "}
          {issue.stage === "draft" ? "will see" : "see"}. <a href={path}>Back to the desk</a>
        </p>
        <DeskForm page={`${path}/preview`} action={`${path}/try`} className="row">
          <Field id="language" label="Try it as a writer, in">
            <select id="language" name="language" defaultValue={written ?? languages[0]}>
              {languages.map((language) => (
                <option key={language} value={language}>
                  {languageName(language)}
                </option>
              ))}
            </select>
          </Field>
          <button className="button quiet" type="submit">
            Begin a letter that is not counted
          </button>
        </DeskForm>
      </section>
      <AppealView
        appeal={appeal}
        tally={tally}
        section={section}
        path={`${path}/preview`}
        by={await reader()}
        writePath="#try"
      />
    </>
  );
}
