import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { chromium } from "@playwright/test";
import type { ComposedLetter } from "@/lib/letters/compose-letter";
import { findChromium } from "@/scripts/setup/chromium.mjs";

export type ChromiumPrinter = {
  /** Which of Chromium's programs it is: they differ threefold. */
  program: string;
  print: (letter: ComposedLetter) => Promise<Uint8Array>;
  close: () => Promise<void>;
};

/** Headless Chromium with one warm page that prints letters as tagged PDF, or null where there is no browser. */
export async function startChromiumPrinter(): Promise<ChromiumPrinter | null> {
  const executablePath = findChromium();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] }).catch(() => null);
  if (!browser || !executablePath) return null;
  const page = await browser.newPage();
  // Fonts are loaded once and stay, as they would in a printing service.
  await page.setContent(`<!doctype html><style>${await letterStyle()}</style><body>`);
  return {
    program: basename(executablePath),
    print: async (letter) => {
      await page.evaluate(
        async ({ body, language, title }) => {
          document.documentElement.lang = language;
          document.title = title;
          document.body.innerHTML = body;
          await document.fonts.ready;
        },
        { body: letterBody(letter), language: letter.language, title: letter.subject },
      );
      return page.pdf({ format: "A4", tagged: true, outline: true });
    },
    close: () => browser.close(),
  };
}

async function letterStyle(): Promise<string> {
  const faces = await Promise.all(
    [
      ["NotoSerif-Regular", 400],
      ["NotoSerif-Bold", 700],
    ].map(async ([name, weight]) => {
      const font = await readFile(join(process.cwd(), "assets/fonts", `${name}.ttf`), "base64");
      return `@font-face { font-family: "Letter"; font-weight: ${weight}; src: url(data:font/ttf;base64,${font}); }`;
    }),
  );
  return `${faces.join("\n")}
    @page { margin: 0 }
    body { font: 11pt/1.4 Letter; margin: 18mm 20mm 18mm 25mm; hyphens: auto }
    .sender { position: absolute; top: 20mm; left: 125mm; font-size: 9.5pt; line-height: 1.15 }
    .address { position: absolute; top: 56mm; left: 25mm; font-size: 9pt; line-height: 1.15 }
    .body { padding-top: 76mm }
    .date { text-align: end }
    h1 { font-size: 12pt }
    .signature { padding-top: 14mm }`;
}

function letterBody(letter: ComposedLetter): string {
  const lines = (texts: readonly string[]) => texts.map(escaped).join("<br>");
  const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${escaped(text)}</p>`).join("");
  return `
    <div class="sender">${lines(letter.sender)}</div><div class="address">${lines(letter.addressee.lines)}</div>
    <div class="body"><p class="date">${escaped(letter.placeAndDate)}</p><h1>${escaped(letter.subject)}</h1>
    <p>${escaped(letter.salutation)}</p>${paragraphs(letter.paragraphs)}
    <ul>${letter.asks.map((ask) => `<li>${escaped(ask)}</li>`).join("")}</ul>${paragraphs(letter.closing)}
    <p>${escaped(letter.valediction)}</p><p class="signature">${lines(letter.signature)}</p></div>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
