import { CopyButton } from "@/components/letter/copy-button";
import type { Reader } from "@/lib/interface/reader";
import { addressList, emailList, faxList, wholeList } from "@/lib/officials/address-list";
import type { Official } from "@/lib/officials/official";

type Props = { officials: readonly Official[]; path: string; by: Reader };

/** Every address of an appeal at once: to copy, to download, and as text to select where no script runs. */
export function AllAddresses({ officials, path, by: { say } }: Props) {
  const [emails, faxes] = [emailList(officials), faxList(officials)];
  return (
    <div className="stack">
      <div className="row">
        <CopyButton
          label={say("copy_all_addresses")}
          copied={say("copied_all_addresses")}
          text={addressList(officials)}
        />
        {emails && (
          <CopyButton label={say("copy_all_emails")} copied={say("copied_all_emails")} text={emails} />
        )}
        {faxes && <CopyButton label={say("copy_all_faxes")} copied={say("copied_all_faxes")} text={faxes} />}
      </div>
      <details>
        <summary>{say("addresses_files")}</summary>
        <div className="stack">
          <div className="field">
            <label htmlFor="all-addresses">{say("addresses_text")}</label>
            <textarea
              id="all-addresses"
              readOnly
              dir="ltr"
              rows={8}
              className="copy-by-hand"
              defaultValue={wholeList(officials)}
            />
          </div>
          <ul>
            <li>
              <a href={`${path}/addresses/addresses.csv`}>{say("addresses_csv")}</a>
            </li>
            <li>
              <a href={`${path}/addresses/addresses.vcf`}>{say("addresses_vcard")}</a>
            </li>
            <li>
              <a href={`${path}/addresses/addresses.txt`}>{say("addresses_plain")}</a>
            </li>
            <li>
              <a href={`${path}/addresses/labels-a4.pdf`}>{say("addresses_labels_a4")}</a>
            </li>
            <li>
              <a href={`${path}/addresses/labels-letter.pdf`}>{say("addresses_labels_letter")}</a>
            </li>
          </ul>
        </div>
      </details>
    </div>
  );
}
