import { DeskForm } from "@/components/desk/form/desk-form";
import type { DeskIssue } from "@/lib/appeals/find-desk-issue.db";
import type { PartKey } from "@/lib/appeals/parts/part";
import { templateAt } from "@/lib/appeals/parts/template-part";
import { pageOfPart } from "@/lib/request/desk/desk-part";

/** Above a model letter for one official: when it is used, and the way back to everybody's. */
export function OneOfficial({
  issue,
  language,
  officialId,
  seen,
  mayWrite,
}: {
  issue: DeskIssue;
  language: string;
  officialId: string;
  seen: string;
  mayWrite: "at once" | "proposed" | "refused";
}) {
  const key: PartKey = { language, officialId };
  const hasOwn = templateAt(issue.content, key) !== undefined;
  const everybodys = pageOfPart({ issue, part: "template", key: { language, officialId: null } });
  const page = pageOfPart({ issue, part: "template", key });
  return (
    <div className="note">
      <p>
        {hasOwn
          ? "A letter that goes to this official alone begins with these words."
          : "This official has no model letter in this language yet: letters begin with everybody’s, which stands beside the fields."}{" "}
        <a href={everybodys}>Everybody’s model letter</a>
      </p>
      {hasOwn && mayWrite !== "refused" && (
        // Saved without a word in it: a model letter that says nothing is none.
        <DeskForm page={page} action={`${page.replace(/\?.*$/, "")}/save`}>
          <input type="hidden" name="language" value={language} />
          <input type="hidden" name="officialId" value={officialId} />
          <input type="hidden" name="seen" value={seen} />
          <button className="button small quiet" type="submit" name="intent" value="save">
            {mayWrite === "proposed" ? "Propose to use everybody’s again" : "Use everybody’s again"}
          </button>
        </DeskForm>
      )}
    </div>
  );
}
