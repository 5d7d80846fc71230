import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The front compresses; doing it twice costs and gains nothing.
  compress: false,
  // What brought most of the framework's remote holes stays off.
  images: { unoptimized: true },
  // npm test checks the types of everything; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Titles are in the head from the start: pages carry no script that could move them there.
  htmlLimitedBots: /.*/,
  serverExternalPackages: [
    "better-sqlite3",
    "pg",
    "@myriaddreamin/typst-ts-web-compiler",
    "nodemailer",
    "mammoth",
    "unpdf",
    "docx",
  ],
};

export default config;
