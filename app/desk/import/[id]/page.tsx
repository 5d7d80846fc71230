import { notFound } from "next/navigation";
import { fieldLists } from "@/components/desk/appeal/field-lists";
import { PartFields } from "@/components/desk/appeal/part-fields";
import { SheetEvidence } from "@/components/desk/appeal/sheet-evidence";
import { DeskHead } from "@/components/desk/desk-head";
import { DeskForm } from "@/components/desk/form/desk-form";
import { KeptNote } from "@/components/desk/form/kept-note";
import { Tick } from "@/components/form/tick";
import { findAppealByNumber } from "@/lib/appeals/find-desk-issue.db";
import { findImport, listKnownOfficials } from "@/lib/appeals/import/find-import.db";
import { reviewOf } from "@/lib/appeals/import/from-sheet";
import { importForm, repeatedInImport } from "@/lib/appeals/import/import-form";
import { officialLabel } from "@/lib/appeals/import/official-label";
import { requireCoordinator } from "@/lib/request/coordinator";
import { deskFormState } from "@/lib/request/desk/form-state";
import { StopOffer } from "./stop-offer";

type Props = { params: Promise<{ id: string }> };

export default async function ReviewPage({ params }: Props) {
  const { id } = await params;
  const page = `/desk/import/${id}`;
  const coordinator = await requireCoordinator("/desk/import/[id]", page);
  const sheet = await findImport(id);
  if (!sheet) notFound();
  const { reading } = sheet;
  const directory = await listKnownOfficials();
  const choices = directory.map((official) => ({ value: official.id, label: officialLabel(official) }));
  const { values: read, evidence } = reviewOf(reading, directory);
  const state = await deskFormState({ coordinator, page, many: repeatedInImport() });
  const values = state?.values ?? read;
  const numbers = [reading.fields.uaNumber, ...reading.fields.relatedUas].flatMap(({ value }) => value ?? []);
  const known =
    (await Promise.all(numbers.map(findAppealByNumber))).find((appeal) => appeal !== null) ?? null;
  const lists = fieldLists();
  return (
    <>
      <DeskHead
        title="Look the sheet through"
        kicker={<a href="/desk/import">Bring in a sheet</a>}
        state={state}
      >
        <p className="lead">
          Beside each field stand the lines it was read from. Fields marked “please check” are those the
          reader was not sure of, or found nothing for.
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
      <DeskForm page={page} action={`${page}/accept`} className="stack loose">
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
        {importForm(choices).map(({ legend, form }) => (
          <section key={legend} className="stack" aria-label={legend}>
            <h2>{legend}</h2>
            <PartFields
              form={form}
              values={values}
              errors={state?.errors ?? {}}
              lists={lists}
              language={reading.language}
              beside={(name) =>
                evidence[name] && <SheetEvidence evidence={evidence[name]} lines={reading.lines} />
              }
            />
          </section>
        ))}
        <p>
          <button className="button" type="submit">
            Make a draft of it
          </button>
        </p>
      </DeskForm>
      <details>
        <summary>The whole sheet as it was read</summary>
        <pre className="prose" dir="auto">
          {reading.lines.join("\n")}
        </pre>
      </details>
    </>
  );
}
