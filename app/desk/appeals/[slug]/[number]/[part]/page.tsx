import { notFound } from "next/navigation";
import { AddressBook } from "@/components/desk/appeal/address-book";
import { fieldLists } from "@/components/desk/appeal/field-lists";
import { Beside } from "@/components/desk/appeal/part-field";
import { DefaultButton, PartFields } from "@/components/desk/appeal/part-fields";
import { DeskHead } from "@/components/desk/desk-head";
import { DeskForm } from "@/components/desk/form/desk-form";
import { KeptNote } from "@/components/desk/form/kept-note";
import { changeRule } from "@/lib/appeals/change-rule";
import type { AppealContent } from "@/lib/appeals/content";
import { findAddressed, listProposals } from "@/lib/appeals/find-desk-issue.db";
import { findProblems } from "@/lib/appeals/find-problems.db";
import { isPublicStage } from "@/lib/appeals/issue-stage";
import type { FormValues } from "@/lib/appeals/parts/part-form";
import { parts } from "@/lib/appeals/parts/parts";
import { translatedBy } from "@/lib/appeals/parts/text-part";
import { proposalName } from "@/lib/appeals/proposal-name";
import { problemsAt } from "@/lib/appeals/publish-problems";
import { sourceSeen } from "@/lib/appeals/source-seen";
import { isAskStale, isStale } from "@/lib/appeals/stale";
import { coordinatorNames, countPublishers } from "@/lib/desk/list-coordinators.db";
import { englishLanguageName } from "@/lib/ground/language-name";
import { CHANGED_ELSEWHERE } from "@/lib/history/changed-elsewhere";
import { fingerprint } from "@/lib/history/fingerprint";
import type { Official } from "@/lib/officials/official";
import { today } from "@/lib/request/clock";
import { requireCoordinator } from "@/lib/request/coordinator";
import { deskPathOf, type IssueParams, requireDeskIssue } from "@/lib/request/desk/desk-issue";
import { deskPartAt, pageOfPart } from "@/lib/request/desk/desk-part";
import { deskFormState } from "@/lib/request/desk/form-state";
import { LanguageChoice } from "./language-choice";
import { OneOfficial } from "./one-official";

type Props = {
  params: Promise<IssueParams & { part: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function PartPage({ params, searchParams }: Props) {
  const { part: name, ...address } = await params;
  const wanted = `/desk/appeals/${address.slug}/${address.number}/${name}`;
  const coordinator = await requireCoordinator("/desk/appeals/[slug]/[number]/[part]", wanted);
  const issue = await requireDeskIssue(address);
  const asked = await searchParams;
  const found = await deskPartAt({ issue, name, asked });
  if (!found || coordinator.role === "reports") notFound();
  const { part, key, form, many } = found;
  const { content } = issue;
  const { title, intro, isPerLanguage } = parts[part];
  const page = pageOfPart({ issue, part, key });
  const state = await deskFormState({ coordinator, page, many });
  const stored = parts[part].values(content, key);
  const theirs = state && "theirs" in state ? (state.theirs as FormValues) : null; // put there by the route beside
  const rule = changeRule({
    stage: issue.stage,
    part,
    key,
    sourceLanguage: content.sourceLanguage,
    role: coordinator.role,
    publishers: await countPublishers(),
  });
  const names = await coordinatorNames();
  const waiting = (await listProposals(issue.id)).find(
    ({ part: one, coordinatorId }) => one === proposalName(part, key) && coordinatorId !== coordinator.id,
  );
  const { elsewhere: _, ...named } = isPublicStage(issue.stage)
    ? {}
    : problemsAt(await findProblems({ issue, today: today() }), { part, key });
  const isTranslation = isPerLanguage && key.language !== content.sourceLanguage;
  const isForOne = key.officialId !== null;
  const compared = { language: isForOne ? key.language : content.sourceLanguage, officialId: null };
  const source = isTranslation || isForOne ? parts[part].values(content, compared) : null;
  const staleAsks = content.asks.map((ask) => part === "asks" && isAskStale(content, ask, key.language));
  const addressed = await findAddressed(content);
  const official = addressed.find(({ id }) => id === key.officialId);
  const beside = (id: string) => {
    const other = theirs && differing(theirs, state?.values ?? {}, id);
    if (other !== null && other !== undefined)
      return <Beside title="The other version" text={other} isDoubtful />;
    const wanted = waiting && differing(waiting.values, stored, id);
    if (wanted) return <Beside title="Proposed, and waiting" text={wanted} isDoubtful />;
    const original = source && id !== translatedBy.name && valueAt(source, id);
    const isBehind = staleAsks[placeOf(id).index] === true;
    const inSource = isBehind ? "In the source language, changed since" : "In the source language";
    return original ? (
      <Beside
        title={isForOne ? "In everybody’s" : inSource}
        text={original}
        isDoubtful={isBehind}
        language={compared.language}
      />
    ) : null;
  };
  return (
    <>
      <DeskHead
        title={[
          isPerLanguage ? `${title}, ${englishLanguageName(key.language)}` : title,
          ...(official ? [`for ${official.role || official.name}`] : []),
        ].join(", ")}
        kicker={<a href={deskPathOf(issue)}>{content.personName || issue.slug}</a>}
        state={state}
      >
        <p className="lead">{intro}</p>
        {rule === "proposed" && (
          <p className="note">
            Supporters see this issue: a publisher has to agree before your change shows.
          </p>
        )}
        {rule === "refused" && <p className="note stop">You can read this; writing it is for editors.</p>}
        {(isStale(content, part, key) || state?.errors.source) && (
          <p className="note stop" id="source">
            The source text has changed since this translation was made. Saving marks it as up to date.
          </p>
        )}
        {waiting && (
          <p className="note">
            <bdi>{names.get(waiting.coordinatorId) ?? "Somebody who has left"}</bdi> has proposed a change
            here, which stands beside the fields and <a href={`${deskPathOf(issue)}#proposals`}>waits</a>.
            What you propose takes its place.
          </p>
        )}
        {theirs && (
          <div className="note stop" role="alert">
            <strong>{CHANGED_ELSEWHERE}</strong>
            <p>
              Your words stand in the fields, theirs beside them where they differ. Nothing was overwritten.
              Copy what you need, then save.
            </p>
          </div>
        )}
      </DeskHead>
      {state?.errors.elsewhere && (
        <p className="note stop" id="elsewhere">
          Supporters see this issue, so it has to stay complete. {state.errors.elsewhere}
        </p>
      )}
      {key.officialId && (
        <OneOfficial
          issue={issue}
          language={key.language}
          officialId={key.officialId}
          seen={fingerprint(stored)}
          mayWrite={rule}
        />
      )}
      {isPerLanguage && (
        <LanguageChoice
          path={`${deskPathOf(issue)}/${part}`}
          content={content}
          chosen={key.language}
          officialId={key.officialId}
        />
      )}
      <KeptNote state={state} page={page} />
      <DeskForm page={page} action={`${deskPathOf(issue)}/${part}/save`} className="stack loose">
        <DefaultButton />
        <input type="hidden" name="language" value={key.language} />
        <input type="hidden" name="officialId" value={key.officialId ?? ""} />
        <input
          type="hidden"
          name="seen"
          value={String(state?.values.seen ?? fingerprint(theirs ?? stored))}
        />
        <input type="hidden" name="translatedFrom" value={sourceSeen(content, part, key)} />
        <input type="hidden" name="proposed" value={waiting?.proposedAt.toISOString() ?? ""} />
        <PartFields
          form={form}
          values={state?.values ?? stored}
          errors={state?.errors ?? named}
          lists={fieldLists()}
          language={key.language}
          beside={beside}
        />
        {rule !== "refused" && (
          <p>
            <button className="button" type="submit" name="intent" value="save">
              {rule === "proposed" ? "Propose this change" : "Save"}
            </button>
          </p>
        )}
      </DeskForm>
      {part === "addressees" && (
        <AddressBook officials={inOrder(content, addressed)} issuePath={deskPathOf(issue)} />
      )}
    </>
  );
}

function inOrder({ addressees }: AppealContent, officials: readonly Official[]): Official[] {
  return addressees.flatMap(({ officialId }) => officials.find(({ id }) => id === officialId) ?? []);
}

/** A field and its row, by the id it is drawn with: "title", or "asks.sheetForm-2". */
function placeOf(id: string): { name: string; index: number } {
  const [, name = id, index = "0"] = /^(.+)-(\d+)$/.exec(id) ?? [];
  return { name, index: Number(index) };
}

function valueAt(values: FormValues, id: string): string {
  const { name, index } = placeOf(id);
  return [values[name] ?? ""].flat()[index] ?? "";
}

function differing(theirs: FormValues, mine: FormValues, id: string): string | null {
  const other = valueAt(theirs, id);
  return other === valueAt(mine, id) ? null : other || "(nothing)";
}
