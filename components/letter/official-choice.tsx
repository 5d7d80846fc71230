import { FieldError } from "@/components/form/field";
import { Tick } from "@/components/form/tick";
import { copiedTo, type Issue, writtenTo } from "@/lib/appeals/appeal";
import type { Official } from "@/lib/officials/official";

/** Who the letter is for, and who gets a copy. */
export function OfficialChoice({
  issue,
  chosen,
  error,
}: {
  issue: Issue;
  chosen: ReadonlySet<string>;
  error: string | undefined;
}) {
  const copies = copiedTo(issue);
  return (
    <>
      <fieldset
        className="choices"
        id="officialIds"
        aria-describedby={error ? "officialIds-error" : undefined}
      >
        <legend>Who is it for?</legend>
        <p className="hint">Each gets a letter of their own, with their own address and greeting.</p>
        {error && <FieldError id="officialIds" message={error} />}
        {writtenTo(issue).map((official) => (
          <OfficialTick key={official.id} official={official} isChosen={chosen.has(official.id)} />
        ))}
      </fieldset>
      {copies.length > 0 && (
        <fieldset className="choices">
          <legend>Who gets a copy?</legend>
          <p className="hint">For their information. An embassy reports home what it is sent.</p>
          {copies.map((official) => (
            <OfficialTick key={official.id} official={official} isChosen={chosen.has(official.id)} />
          ))}
        </fieldset>
      )}
    </>
  );
}

function OfficialTick({ official: { id, role, name }, isChosen }: { official: Official; isChosen: boolean }) {
  return (
    <div>
      <Tick name="officialIds" value={id} defaultChecked={isChosen} aria-describedby={`${id}-name`}>
        <strong>{role}</strong>
      </Tick>
      <span className="hint under-tick" id={`${id}-name`}>
        <bdi>{name}</bdi>
      </span>
    </div>
  );
}
