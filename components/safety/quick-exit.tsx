import styles from "./quick-exit.module.css";

/** One tap, or Escape three times, and this page is gone. A plain link; the page's script is quicker. */
export function QuickExit({ awayMinutes }: { awayMinutes: number }) {
  return (
    <aside className={`${styles.exit} no-print`} aria-label="Leave quickly">
      <a className="button small danger" href="/away" data-quick-exit>
        Leave this page now
      </a>
      <details>
        <summary>What this does, and what it can’t hide</summary>
        <p>
          It opens Wikipedia in place of this page. For {awayMinutes} minutes, going back leads there again; a
          letter that was saved stays saved. On a keyboard, press Escape three times.
        </p>
        <p>
          It can’t hide that you visited this site: the address stays in your browser’s history, and files you
          downloaded stay on this device. Your provider, or whoever runs the network, may also know.
        </p>
      </details>
    </aside>
  );
}
