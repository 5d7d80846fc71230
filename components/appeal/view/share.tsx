import QRCode from "qrcode";
import { CopyButton } from "@/components/letter/copy-button";
import type { Reader } from "@/lib/interface/reader";
import { mailtoLink } from "@/lib/mail/mailto-link";
import styles from "./share.module.css";

type Props = { title: string; url: string; by: Reader };

/** Ways to pass an appeal on that ask nobody else: the device's own sheet, the link, a mail, a code to show. */
export async function Share({ title, url, by: { say } }: Props) {
  const mail = mailtoLink({ to: [], subject: title, text: `${title}\n\n${url}` }).href;
  const svg = await QRCode.toString(url, { type: "svg", margin: 2, errorCorrectionLevel: "M" });
  return (
    <details>
      <summary>{say("share_title")}</summary>
      <div className={`stack ${styles.ways}`}>
        <div className="field">
          <label htmlFor="share-link">{say("share_link")}</label>
          <input id="share-link" readOnly dir="ltr" defaultValue={url} />
        </div>
        <div className="row">
          <button type="button" className="button small" hidden data-share={url} data-share-title={title}>
            {say("share_sheet")}
          </button>
          <CopyButton label={say("share_copy")} copied={say("share_copied")} text={url} />
          <a className="button small quiet" href={mail}>
            {say("share_mail")}
          </a>
        </div>
        <figure className={styles.code}>
          {/* biome-ignore lint/performance/noImgElement: drawn here, there is nothing to load */}
          <img
            src={`data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`}
            alt={say("share_code_alt")}
            width="180"
            height="180"
          />
          <figcaption className="soft">{say("share_code")}</figcaption>
        </figure>
      </div>
    </details>
  );
}
