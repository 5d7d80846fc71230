import { CopyButton } from "@/components/letter/copy-button";
import { addressList, emailList, faxList, wholeList } from "@/lib/officials/address-list";
import type { Official } from "@/lib/officials/official";

/** Every address of an appeal at once: to copy, to download, and as text to select where no script runs. */
export function AllAddresses({ officials, path }: { officials: readonly Official[]; path: string }) {
  const [emails, faxes] = [emailList(officials), faxList(officials)];
  return (
    <div className="stack">
      <div className="row">
        <CopyButton label="Copy all addresses" copied="All addresses copied" text={addressList(officials)} />
        {emails && <CopyButton label="Copy all emails" copied="All emails copied" text={emails} />}
        {faxes && <CopyButton label="Copy all faxes" copied="All faxes copied" text={faxes} />}
      </div>
      <details>
        <summary>Addresses as text, files and labels</summary>
        <div className="stack">
          <div className="field">
            <label htmlFor="all-addresses">All addresses, to select and copy</label>
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
              <a href={`${path}/addresses/addresses.csv`}>Spreadsheet (CSV)</a>
            </li>
            <li>
              <a href={`${path}/addresses/addresses.vcf`}>Contacts for an address book (vCard)</a>
            </li>
            <li>
              <a href={`${path}/addresses/addresses.txt`}>Plain text</a>
            </li>
            <li>
              <a href={`${path}/addresses/labels-a4.pdf`}>Labels, A4 (PDF)</a>
            </li>
            <li>
              <a href={`${path}/addresses/labels-letter.pdf`}>Labels, US Letter (PDF)</a>
            </li>
          </ul>
        </div>
      </details>
    </div>
  );
}
