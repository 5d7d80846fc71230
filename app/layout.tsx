// First of all: the order of the layers is in tokens.css.
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/layout.css";
import "./styles/parts.css";
import "./styles/forms.css";
import "./styles/figures.css";
import "./styles/sheet.css";
import "./styles/coach.css";
import "./styles/print.css";

import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { ClockBanner } from "@/components/site/clock-banner";
import { JsonData } from "@/components/site/json-data";
import { SiteFoot, SiteHead } from "@/components/site/site-frame";
import { addressIn, isPassedOn, isSaid, languageLinks } from "@/lib/interface/addresses";
import { appSettings } from "@/lib/request/app-settings";
import { today } from "@/lib/request/clock";
import { frameReader, pageAddress } from "@/lib/request/reader";

// Every page shows what is in the database now.
export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const [{ say }, address] = await Promise.all([frameReader(), pageAddress()]);
  const { publicUrl } = appSettings();
  const links = languageLinks(address).map(({ language, href }) => [language, `${publicUrl}${href}`]);
  const languages = { ...Object.fromEntries(links), "x-default": publicUrl + addressIn("en", address) };
  return {
    applicationName: "Postbag",
    description: say("site_description"),
    formatDetection: { telephone: false, address: false, email: false, date: false },
    ...(isPassedOn(address) && isSaid(address) && { alternates: { languages } }),
  };
}

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [by, address] = await Promise.all([frameReader(), pageAddress()]);
  const { say } = by;
  const scriptWords = {
    byHand: say("script_by_hand"),
    selected: say("script_selected"),
  };
  return (
    <html lang={by.language} dir={by.direction} suppressHydrationWarning>
      <body>
        <a className="skip" href="#main">
          {say("site_skip")}
        </a>
        <div className="stripes" />
        <div>
          {appSettings().now && <ClockBanner day={today()} by={by} />}
          <SiteHead by={by} links={languageLinks(address)} />
        </div>
        <main id="main" className="page" tabIndex={-1} {...(isSaid(address) ? {} : by.spoken("en"))}>
          {children}
        </main>
        <SiteFoot by={by} />
        <JsonData id="script-words" data={scriptWords} />
        <script type="module" src="/scripts/page.js" async />
      </body>
    </html>
  );
}
