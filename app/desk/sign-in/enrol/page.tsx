import { redirect } from "next/navigation";
import QRCode from "qrcode";
import { DeskHead } from "@/components/desk/desk-head";
import { AlongTheWay } from "@/components/desk/form/along-the-way";
import { TextField } from "@/components/desk/form/text-field";
import { findAccountById } from "@/lib/desk/sign-in/find-account.db";
import { openTicket } from "@/lib/desk/sign-in/ticket";
import { totpUri } from "@/lib/desk/sign-in/totp";
import { deskSecret } from "@/lib/request/coordinator";
import { takeFormState } from "@/lib/request/form-state";
import styles from "./enrol.module.css";

export default async function EnrolPage() {
  const state = await takeFormState();
  const sealed = String(state?.values.ticket ?? "");
  const ticket = openTicket({ sealed, secret: await deskSecret(), now: new Date() });
  const account = ticket ? await findAccountById(ticket.coordinatorId) : null;
  if (!state || !ticket?.totpSecret || !account) redirect("/desk/sign-in");
  const uri = totpUri({ secret: ticket.totpSecret, email: account.email });
  const svg = await QRCode.toString(uri, { type: "svg", margin: 2, errorCorrectionLevel: "M" });
  const picture = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  return (
    <>
      <DeskHead title="Set up the second step" kicker="Second step" state={state}>
        <p className="lead">
          From now on a code from an authenticator app goes with your passphrase. Any app will do; it needs no
          network.
        </p>
      </DeskHead>
      <ol className="numbered">
        <li>
          <div className="stack">
            <p>Scan this with the app, or type the key into it.</p>
            {/* biome-ignore lint/performance/noImgElement: it is made here, for this page only */}
            <img
              className={styles.picture}
              src={picture}
              alt="The key below as a QR code"
              width={240}
              height={240}
            />
            <p>
              Key: <code className={styles.key}>{ticket.totpSecret.match(/.{1,4}/g)?.join(" ")}</code>
            </p>
          </div>
        </li>
        <li>
          <form className="stack" method="post" action="/desk/sign-in/enrol/check" noValidate>
            <input type="hidden" name="ticket" value={sealed} />
            <AlongTheWay next={String(state.values.next ?? "")} kept={String(state.values.kept ?? "")} />
            <TextField
              name="code"
              label="The six digits that the app shows now"
              state={{ values: {}, errors: state.errors }}
              inputMode="numeric"
              autoComplete="one-time-code"
              dir="ltr"
            />
            <p>
              <button className="button" type="submit">
                Confirm and sign in
              </button>
            </p>
          </form>
        </li>
      </ol>
    </>
  );
}
