import { notFound } from "next/navigation";
import { fieldLists } from "@/components/desk/appeal/field-lists";
import { DeskHead } from "@/components/desk/desk-head";
import { DeskForm } from "@/components/desk/form/desk-form";
import { KeptNote } from "@/components/desk/form/kept-note";
import { Tick } from "@/components/form/tick";
import { findAppealByNumber } from "@/lib/appeals/find-desk-issue.db";
import { findImport, listKnownOfficials } from "@/lib/appeals/import/find-import.db";
import { reviewOf } from "@/lib/appeals/import/from-sheet";
import { importForm, repeatedInImport } from "@/lib/appeals/import/import-form";
import { requireCoordinator } from "@/lib/request/coordinator";
import { deskFormState } from "@/lib/request/desk/form-state";
import styles from "./review.module.css";
import { CountryNames, idsOf, needsLook, type Review, ReviewFields } from "./review-fields";
import { StopOffer } from "./stop-offer";
import { UnusedLines } from "./unused-lines";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ sheet?: string | string[] }> };

// As long as two pages of paper; a longer sheet would be most of the page and has one of its own.
const LONGEST_BELOW = 10_000;

export default async function ReviewPage({ params, searchParams }: Props) {
  const { id } = await params;
  const page = `/desk/import/${id}`;
  const coordinator = await requireCoordinator("/desk/import/[id]", page);
  const sheet = await findImport(id);
  if (!sheet) notFound();
  const { reading } = sheet;
  const whole = reading.lines.join("\n");
  if ((await searchParams).sheet !== undefined) return <WholeSheet page={page} text={whole} />;
  const directory = await listKnownOfficials();
  const { values: read, evidence, replaceable } = reviewOf(reading, directory);
  const state = await deskFormState({ coordinator, page, many: repeatedInImport() });
  const values = state?.values ?? read;
  const numbers = [reading.fields.uaNumber, ...reading.fields.relatedUas].flatMap(({ value }) => value ?? []);
  const known =
    (await Promise.all(numbers.map(findAppealByNumber))).find((appeal) => appeal !== null) ?? null;
  const errors = state?.errors ?? {};
  const { language, lines } = reading;
  const review: Review = { values, evidence, errors, lists: fieldLists(), language, lines };
  // What needs a person comes first, whole groups that are sure last.
  const groups = importForm(directory, replaceable)
    .map((group) => ({
      ...group,
      toCheck: idsOf(group.form, values).filter((id) => needsLook(review, id)).length,
    }))
    .sort((a, b) => Number(b.toCheck > 0) - Number(a.toCheck > 0));
  const toCheck = groups.reduce((sum, group) => sum + group.toCheck, 0) + Number(reading.unused.length > 0);
  return (
    <>
      <DeskHead title="Review the sheet" kicker={<a href="/desk/import">Import a sheet</a>} state={state}>
        <p className="lead">
          {toCheck === 0
            ? "Everything was read without doubt. Create the draft, or open a line to change it."
            : `Check ${toCheck === 1 ? "1 field" : `${toCheck} fields`}. The rest was read without doubt and is folded: open a line to change it.`}
        </p>
      </DeskHead>
      {sheet.acceptedAs && (
        <p className="note good">
          This sheet has become <a href={`/desk/appeals/${sheet.acceptedAs}`}>a draft</a> already.
        </p>
      )}
      {known && (reading.kind === "stop" || reading.kind === "outcome") && (
        <StopOffer kind={reading.kind} appeal={known} />
      )}
      <KeptNote state={state} page={page} />
      <DeskForm page={page} action={`${page}/accept`} className={`stack ${styles.review}`}>
        {known && (
          <fieldset className="choices" id="attachTo">
            <legend>Which appeal does it belong to?</legend>
            <p className="hint">
              As its next issue it takes the place of the live one when it is published. Its title and summary
              become what is new; the appeal’s own title, text and background stay as they are until you
              change them.
            </p>
            <Tick
              type="radio"
              name="attachTo"
              value={known.slug}
              defaultChecked={(values.attachTo ?? known.slug) === known.slug}
            >
              The next issue of the appeal for {known.personName}
            </Tick>
            <Tick type="radio" name="attachTo" value="" defaultChecked={values.attachTo === ""}>
              A new appeal
            </Tick>
          </fieldset>
        )}
        {reading.unused.length > 0 && (
          <UnusedLines
            unused={reading.unused}
            lines={lines}
            isRight={[values.right ?? []].flat().includes("unused")}
          />
        )}
        {groups.map(({ legend, form }) => (
          <section key={legend} className="stack" aria-label={legend}>
            <h2>{legend}</h2>
            <ReviewFields form={form} review={review} />
          </section>
        ))}
        <CountryNames lists={review.lists} />
        <div className="row decision">
          <button className="button" type="submit">
            Create draft
          </button>
          {toCheck > 0 && (
            <span>
              <span className={styles.count} /> left to check
            </span>
          )}
        </div>
      </DeskForm>
      {whole.length > LONGEST_BELOW ? (
        <p>
          <a href={`${page}?sheet=whole`} target="_blank" rel="noopener">
            The whole sheet as it was read (in a new tab)
          </a>
        </p>
      ) : (
        <details>
          <summary>The whole sheet as it was read</summary>
          <pre className="prose" dir="auto">
            {whole}
          </pre>
        </details>
      )}
    </>
  );
}

function WholeSheet({ page, text }: { page: string; text: string }) {
  return (
    <>
      <DeskHead
        title="The whole sheet as it was read"
        kicker={<a href={page}>Review the sheet</a>}
        state={null}
      />
      <pre className="prose" dir="auto">
        {text}
      </pre>
    </>
  );
}
