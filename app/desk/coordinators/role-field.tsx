import { FieldError } from "@/components/form/field";
import { Tick } from "@/components/form/tick";
import { roleWords } from "@/lib/desk/access";

/** The four roles with what each is for; `idStart` keeps several on one page apart. */
export function RoleField({
  chosen,
  error,
  idStart = "role",
}: {
  chosen: string;
  error?: string | undefined;
  idStart?: string;
}) {
  return (
    <fieldset className="choices" id={idStart} aria-describedby={error ? `${idStart}-error` : undefined}>
      <legend>Role</legend>
      {error && <FieldError id={idStart} message={error} />}
      {Object.entries(roleWords).map(([role, { name, does }]) => (
        <Tick key={role} type="radio" name="role" value={role} defaultChecked={role === chosen}>
          {name}
          <span className="hint"> – {does}</span>
        </Tick>
      ))}
    </fieldset>
  );
}
