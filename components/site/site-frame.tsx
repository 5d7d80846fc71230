import styles from "./site-frame.module.css";

export function SiteHead() {
  return (
    <header className={`site-head ${styles.head}`}>
      <a className={styles.brand} href="/">
        Postbag
      </a>
      <nav className={styles.nav} aria-label="Main">
        <a href="/">Appeals</a>
        <a href="/letters">My letters</a>
      </nav>
    </header>
  );
}

export function SiteFoot() {
  return (
    <footer className={`site-foot ${styles.foot}`}>
      <p>
        No account, no tracking, nothing from third parties. Your letter is sealed: only your return code
        opens it.
      </p>
      <nav className={styles.nav} aria-label="About">
        <a href="/privacy">Privacy</a>
        <a href="/for-offices">For the offices we write to</a>
      </nav>
    </footer>
  );
}
