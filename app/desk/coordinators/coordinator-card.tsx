import { roleWords } from "@/lib/desk/access";
import type { ListedCoordinator } from "@/lib/desk/list-coordinators.db";
import styles from "./coordinator-card.module.css";
import { RoleField } from "./role-field";

/** One coordinator; what can be changed about them is behind a disclosure. */
export function CoordinatorCard({
  coordinator,
  isOneself,
}: {
  coordinator: ListedCoordinator;
  isOneself: boolean;
}) {
  const { id, name, email, role, isOn, hasSecondStep } = coordinator;
  return (
    <article className={styles.card} aria-labelledby={`name-${id}`}>
      <h3 id={`name-${id}`}>
        <bdi>{name}</bdi>
        {isOneself && <span className="soft"> (you)</span>}
      </h3>
      <p>
        <bdi dir="ltr">{email}</bdi>
        <br />
        {isOn ? roleWords[role].name : `Switched off, was ${roleWords[role].name.toLowerCase()}`}
        {isOn && !hasSecondStep && ", has not set up the second step yet"}
      </p>
      <details>
        <summary>Change</summary>
        <div className="stack">
          {isOn && (
            <form className="stack" method="post" action={`/desk/coordinators/${id}/role`}>
              <RoleField chosen={role} idStart={`role-${id}`} />
              <p>
                <button
                  className="button small quiet"
                  type="submit"
                  aria-label={`Change the role of ${name}`}
                >
                  Change the role
                </button>
              </p>
            </form>
          )}
          <form method="post" action={`/desk/coordinators/${id}/switch`}>
            <input type="hidden" name="to" value={isOn ? "off" : "on"} />
            <button className={`button small ${isOn ? "danger" : "quiet"}`} type="submit">
              {isOn ? "Switch off" : "Switch on"} <span className="visually-hidden">{name}</span>
            </button>
          </form>
        </div>
      </details>
    </article>
  );
}
