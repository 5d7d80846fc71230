import { DeskForm } from "@/components/desk/form/desk-form";
import { TextArea, TextField } from "@/components/desk/form/text-field";
import type { CoordinatorRole } from "@/generated/sqlite/enums";
import type { DeskIssue, ProposalOnRecord } from "@/lib/appeals/find-desk-issue.db";
import { mayMove } from "@/lib/appeals/issue-stage";
import { deskPathOf } from "@/lib/request/desk/desk-issue";
import type { FormState } from "@/lib/request/form-state";

/** What can be done to an issue as a whole, by the one who is looking: each a form of its own. */
export function StageForms({
  issue,
  role,
  coordinatorId,
  hasProblems,
  needsSecond,
  proposal,
  state,
}: {
  issue: DeskIssue;
  role: CoordinatorRole;
  coordinatorId: string;
  hasProblems: boolean;
  needsSecond: boolean;
  proposal: ProposalOnRecord | null;
  state: FormState | null;
}) {
  const path = deskPathOf(issue);
  const isPublisher = role === "publisher";
  const isOwn = needsSecond && proposal?.coordinatorId === coordinatorId;
  const may = (move: Parameters<typeof mayMove>[1]) => mayMove(issue.stage, move);
  if (role !== "publisher" && role !== "editor") return null;
  return (
    <section className="stack loose" aria-labelledby="moves">
      <h2 id="moves">What to do with it</h2>
      {isPublisher && may("publish") && (
        <DeskForm page={path} action={`${path}/publish`}>
          {isOwn ? (
            <p className="note">You have proposed it. Another publisher has to agree.</p>
          ) : (
            <p>
              <button className="button" type="submit" aria-describedby="publish-hint">
                {needsSecond && issue.stage === "draft" ? "Propose to publish it" : "Publish it"}
              </button>
            </p>
          )}
          <p className="hint" id="publish-hint">
            {hasProblems
              ? "What is named under “Before it can be published” must be fixed first."
              : "Everything that is needed is there."}
            {needsSecond && " A second publisher has to agree."}
          </p>
        </DeskForm>
      )}
      {isPublisher && may("withdraw") && (
        <DeskForm page={path} action={`${path}/withdraw`}>
          <p>
            <button className="button quiet" type="submit">
              Take the proposal back
            </button>
          </p>
        </DeskForm>
      )}
      {may("stop") && (
        <DeskForm page={path} action={`${path}/stop`}>
          <TextArea
            name="reason"
            label="Stop it: the reason"
            hint="Shown on the page. Writing, printing and sending end at once; letters that were begun can be read and no more."
            state={state}
            rows={2}
          />
          <p>
            <button className="button danger" type="submit">
              Stop this action now
            </button>
          </p>
        </DeskForm>
      )}
      {isPublisher && may("stop") && (
        <DeskForm page={path} action={`${path}/extend`}>
          <input type="hidden" name="before" value={issue.content.issue.deadline ?? ""} />
          <TextField
            name="deadline"
            label="Extend the date: letters before"
            hint="2014-11-26"
            state={state}
            stored={issue.content.issue.deadline ?? ""}
            dir="ltr"
            autoComplete="off"
          />
          <p>
            <button className="button quiet" type="submit">
              Set the new date
            </button>
          </p>
        </DeskForm>
      )}
      {isPublisher && may("close") && (
        <DeskForm page={path} action={`${path}/close`}>
          <TextArea
            name="outcome"
            label="Close it: the outcome"
            hint="The page shows it first, with thanks to those who wrote."
            state={state}
            rows={3}
          />
          <p>
            <button className="button quiet" type="submit">
              Close it with this outcome
            </button>
          </p>
        </DeskForm>
      )}
      {isPublisher && may("reopen") && (
        <DeskForm page={path} action={`${path}/reopen`}>
          <p>
            <button className="button quiet" type="submit">
              Open it again
            </button>
          </p>
          <p className="hint">For a stop or an outcome that was entered by mistake.</p>
        </DeskForm>
      )}
      <DeskForm page={path} action={`/desk/appeals/${issue.slug}/next`}>
        <p>
          <button className="button quiet" type="submit">
            Begin the next issue
          </button>
        </p>
        <p className="hint">
          A draft with everything this appeal holds. Once published it takes this one’s place.
        </p>
      </DeskForm>
    </section>
  );
}
