import { DeskHead } from "@/components/desk/desk-head";
import { Field } from "@/components/form/field";
import type { DayCounts } from "@/lib/dispatches/day-share";
import { letterChoices, lettersByAppeal, reported } from "@/lib/dispatches/letters-by-appeal.db";
import { countryName } from "@/lib/ground/country-names";
import { requireCoordinator } from "@/lib/request/coordinator";
import styles from "./numbers.module.css";

type Query = { year?: string | string[]; country?: string | string[] };

export default async function NumbersPage({ searchParams }: { searchParams: Promise<Query> }) {
  await requireCoordinator("/desk/numbers");
  const query = await searchParams;
  const choices = await letterChoices();
  const year = choices.years.find((one) => one === query.year) ?? null;
  const country = choices.countries.find((one) => one === query.country) ?? null;
  const letters = await lettersByAppeal({ year, country });
  const when = year === null ? "in all years" : `in ${year}`;
  const where = country === null ? "all countries" : countryName(country, "en");
  return (
    <>
      <DeskHead title="Numbers">
        <p className="lead">
          How many letters went, for which appeals, and how. Practice letters, copies to embassies and what
          was taken back are not counted.
        </p>
      </DeskHead>
      <form method="get" action="/desk/numbers" className="row" aria-label="Filter">
        <Field id="year" label="Year">
          <select id="year" name="year" defaultValue={year ?? ""} key={year}>
            <option value="">All years</option>
            {choices.years.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </Field>
        <Field id="country" label="Country of the case">
          <select id="country" name="country" defaultValue={country ?? ""} key={country}>
            <option value="">All countries</option>
            {choices.countries
              .map((code) => ({ code, name: countryName(code, "en") }))
              .sort((a, b) => a.name.localeCompare(b.name, "en"))
              .map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
          </select>
        </Field>
        <button className="button small quiet" type="submit">
          Show
        </button>
      </form>
      <section className="stack" aria-labelledby="letters">
        <h2 id="letters">{`Letters for ${where} ${when}`}</h2>
        {letters.appeals.length === 0 ? (
          <p>None yet. Letters appear here as soon as their writers report them as sent.</p>
        ) : (
          <>
            <p>
              Writers reported {reported(letters.total)} letters as sent: {letters.total.post} by post,{" "}
              {letters.total.fax} by fax, {letters.total.email} by email. Postbag itself sent{" "}
              {letters.total.accepted}; a writer may have reported one of these as well, so don’t add the two.
            </p>
            <Figures
              caption="By appeal"
              first="Appeal"
              rows={letters.appeals.map(({ slug, personName, counts }) => ({
                name: personName,
                href: `/appeals/${slug}/letters`,
                counts,
              }))}
            />
            <Figures
              caption={year === null ? "By year" : "By month"}
              first={year === null ? "Year" : "Month"}
              rows={letters.times.map(({ time, counts }) => ({ name: timeName(time), counts }))}
            />
          </>
        )}
      </section>
    </>
  );
}

type Row = { name: string; href?: string; counts: DayCounts };

function Figures({ caption, first, rows }: { caption: string; first: string; rows: readonly Row[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls by itself, also by keyboard
    <section className={styles.wide} tabIndex={0} aria-label={caption}>
      <table className="figures">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {[first, "Post", "Fax", "Email", "Sent by Postbag"].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, href, counts }) => (
            <tr key={href ?? name}>
              <th scope="row">{href ? <a href={href}>{name}</a> : name}</th>
              <td>{counts.post}</td>
              <td>{counts.fax}</td>
              <td>{counts.email}</td>
              <td>{counts.accepted}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** "2026-11" is November 2026; a year is itself. */
function timeName(time: string): string {
  if (!time.includes("-")) return time;
  return new Date(`${time}-01T00:00:00Z`).toLocaleDateString("en", {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
}
