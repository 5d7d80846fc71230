import { DeskHead } from "@/components/desk/desk-head";
import { DeskForm } from "@/components/desk/form/desk-form";
import { KeptNote } from "@/components/desk/form/kept-note";
import { Day } from "@/components/desk/moment";
import { Field, fieldTies } from "@/components/form/field";
import { listImports } from "@/lib/appeals/import/find-import.db";
import { requireCoordinator } from "@/lib/request/coordinator";
import { deskFormState } from "@/lib/request/desk/form-state";

const PAGE = "/desk/import";

export default async function ImportPage() {
  const coordinator = await requireCoordinator(PAGE);
  const state = await deskFormState({ coordinator, page: PAGE });
  const imports = await listImports();
  const fileHint = "PDF, Word (.docx), web page, email (.eml) or text, up to 10 MB.";
  const textHint = "Everything from the first line on, with line breaks as they are.";
  return (
    <>
      <DeskHead title="Import a sheet" state={state}>
        <p className="lead">
          Choose the file, or paste the text. You then check what the reader was not sure of. Nothing is
          published.
        </p>
      </DeskHead>
      <KeptNote state={state} page={PAGE} />
      <form className="stack" method="post" action="/desk/import/read" encType="multipart/form-data">
        <input type="hidden" name="page" value={PAGE} />
        <Field id="file" label="The sheet as a file" hint={fileHint} error={state?.errors.file}>
          <input
            {...fieldTies({ id: "file", hint: fileHint, error: state?.errors.file })}
            type="file"
            name="file"
            accept=".pdf,.docx,.html,.htm,.eml,.txt"
          />
        </Field>
        <Field id="text" label="Or its text" hint={textHint} error={state?.errors.text}>
          <textarea
            {...fieldTies({ id: "text", hint: textHint, error: state?.errors.text })}
            name="text"
            rows={10}
            dir="auto"
            defaultValue={String(state?.values.text ?? "")}
          />
        </Field>
        <p>
          <button className="button" type="submit">
            Read it
          </button>
        </p>
      </form>
      {imports.length > 0 && (
        <section className="stack" aria-labelledby="read">
          <h2 id="read">Sheets read before</h2>
          <ul className="envelopes">
            {imports.map(({ id, filename, createdAt, acceptedAs }) => (
              <li key={id} className="note">
                <strong>{filename || "Pasted text"}</strong>
                <p className="soft">
                  <Day day={createdAt.toISOString().slice(0, 10)} />
                </p>
                <div className="row">
                  {acceptedAs ? (
                    <a className="button small quiet" href={`/desk/appeals/${acceptedAs}`}>
                      Draft<span className="visually-hidden"> from {filename || "pasted text"}</span>
                    </a>
                  ) : (
                    <a className="button small quiet" href={`/desk/import/${id}`}>
                      Review<span className="visually-hidden">: {filename || "pasted text"}</span>
                    </a>
                  )}
                  <DeskForm page={PAGE} action={`/desk/import/${id}/drop`}>
                    <button className="button small danger" type="submit">
                      Delete<span className="visually-hidden">: {filename || "pasted text"}</span>
                    </button>
                  </DeskForm>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
