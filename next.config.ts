import type { NextConfig } from "next";

// A release carries only the packages that the pages need. What stands in a data folder is never among them: the
// tracer has taken secrets along.
const forRelease: NextConfig = {
  output: "standalone",
  outputFileTracingExcludes: { "/**": ["data/**", "data-*/**", "**/secret", "**/*.db*", "**/.env*"] },
};

const config: NextConfig = {
  ...(process.env.POSTBAG_RELEASE === "1" && forRelease),
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
