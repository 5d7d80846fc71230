import { LineTable } from "@/components/desk/form/line-table";
import type { FormState } from "@/lib/request/form-state";
import type { SafetyTopic } from "@/lib/section/safety-advice";

const topics: readonly { value: SafetyTopic; label: string }[] = [
  { value: "ties", label: "Ties to the country" },
  { value: "travel", label: "Travel" },
  { value: "minors", label: "Under 18" },
  { value: "prison", label: "Letters to a prison" },
];

/** What differs from country to country. Empty a line to take it out. */
export function SectionTables({ state: { values, errors } }: { state: FormState }) {
  return (
    <>
      <LineTable
        legend="Countries with extra caution"
        hint="Whoever writes about a case there is asked for initials and town only, and reads the reason before typing anything. Empty a line to take it out."
        values={values}
        errors={errors}
        columns={[
          { name: "cautionCountries-country", label: "Country" },
          { name: "cautionCountries-reason", label: "Reason", isLong: true },
        ]}
      />
      <LineTable
        legend="Advice on safety"
        hint="Writers read it before they type anything. Postbag has words of its own on each topic, in seven languages: a line without a country replaces them in its language; a line with one is added where a letter goes there."
        values={values}
        errors={errors}
        columns={[
          { name: "safetyAdvice-topic", label: "Topic", choices: topics },
          { name: "safetyAdvice-country", label: "Country" },
          { name: "safetyAdvice-language", label: "Language", placeholder: "en" },
          { name: "safetyAdvice-text", label: "Advice", isLong: true },
        ]}
      />
      <LineTable
        legend="Postage"
        hint="The price of one letter. Leave the countries empty for “everywhere else”."
        values={values}
        errors={errors}
        columns={[
          { name: "postage-zone", label: "Zone", placeholder: "Europe" },
          { name: "postage-countries", label: "Countries", placeholder: "DE, FR, IT" },
          { name: "postage-price", label: "Price", placeholder: "1.25" },
          { name: "postage-currency", label: "Currency", placeholder: "EUR" },
          { name: "postage-weightGrams", label: "Up to (g)", placeholder: "20" },
          { name: "postage-checkedOn", label: "Checked on", placeholder: "2026-11-21" },
        ]}
      />
      <LineTable
        legend="Suspended post"
        hint="Where letters do not arrive at the moment. Writers are told, and shown the way round if there is one."
        values={values}
        errors={errors}
        columns={[
          { name: "suspendedPost-country", label: "Country" },
          { name: "suspendedPost-since", label: "Since", placeholder: "2026-11-21" },
          { name: "suspendedPost-route", label: "Way round", isLong: true },
        ]}
      />
      <LineTable
        legend="Days in transit"
        hint="How long a letter takes. A line without a country counts for all others."
        values={values}
        errors={errors}
        columns={[
          { name: "transitDays-country", label: "Country" },
          { name: "transitDays-days", label: "Days", placeholder: "14" },
        ]}
      />
    </>
  );
}
