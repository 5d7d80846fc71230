import { LineTable } from "@/components/desk/form/line-table";
import type { FormState } from "@/lib/request/form-state";

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
