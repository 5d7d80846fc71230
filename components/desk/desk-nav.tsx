import styles from "./desk-nav.module.css";

/** Index tabs of the desk; the one that is open is marked. */
export function DeskNav({
  places,
  name,
  path,
}: {
  places: readonly { href: string; label: string }[];
  name: string;
  path: string;
}) {
  return (
    <div className={`${styles.bar} no-print`}>
      <nav aria-label="Desk">
        <ul className={styles.tabs}>
          {places.map(({ href, label }) => (
            <li key={href}>
              <a href={href} aria-current={isOpen(path, href) ? "page" : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form method="post" action="/desk/sign-out" className={styles.person}>
        <a href="/desk/account" aria-current={isOpen(path, "/desk/account") ? "page" : undefined}>
          <bdi>{name}</bdi>
        </a>
        <button type="submit" className="button small quiet">
          Sign out
        </button>
      </form>
    </div>
  );
}

function isOpen(path: string, href: string): boolean {
  return path === href || (href !== "/desk" && path.startsWith(`${href}/`));
}
