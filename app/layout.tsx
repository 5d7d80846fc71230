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
import { SiteFoot, SiteHead } from "@/components/site/site-frame";
import { appSettings } from "@/lib/request/app-settings";
import { today } from "@/lib/request/clock";

// Every page shows what is in the database now.
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  applicationName: "Postbag",
  description: "Letters for people at risk, to those who can help.",
  formatDetection: { telephone: false, address: false, email: false, date: false },
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" dir="ltr" suppressHydrationWarning>
      <body>
        <a className="skip" href="#main">
          Skip to the main part
        </a>
        <div className="stripes" />
        <div>
          {appSettings().now && <ClockBanner day={today()} />}
          <SiteHead />
        </div>
        <main id="main" className="page" tabIndex={-1}>
          {children}
        </main>
        <SiteFoot />
        <script type="module" src="/scripts/page.js" async />
      </body>
    </html>
  );
}
