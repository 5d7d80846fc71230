import { languageInItself } from "@/lib/ground/language-name";
import type { Reader } from "@/lib/interface/reader";
import styles from "./site-frame.module.css";

type Props = { by: Reader; links: readonly { language: string; href: string; offer: string }[] };

export function SiteHead({ by, links }: Props) {
  const { say } = by;
  return (
    <header className={`site-head ${styles.head}`}>
      <a className={styles.brand} href="/">
        Postbag
      </a>
      <nav className={styles.nav} aria-label={say("site_main")}>
        <a href="/">{say("site_appeals")}</a>
        <a href="/letters">{say("site_my_letters")}</a>
      </nav>
      <nav className={styles.languages} aria-label={say("site_languages")}>
        {links.map(({ language, href, offer }) => (
          <a
            key={language}
            href={href}
            hrefLang={language}
            lang={language}
            aria-current={language === by.language ? "true" : undefined}
            data-offer={offer}
          >
            {languageInItself(language)}
          </a>
        ))}
      </nav>
    </header>
  );
}

export function SiteFoot({ by: { say } }: { by: Reader }) {
  return (
    <footer className={`site-foot ${styles.foot}`}>
      <p>{say("site_promise")}</p>
      <nav className={styles.nav} aria-label={say("site_about")}>
        <a href="/privacy">{say("site_privacy")}</a>
        <a href="/for-offices">{say("site_for_offices")}</a>
      </nav>
    </footer>
  );
}
