import { headers } from "next/headers";
import { isSaid } from "@/lib/interface/addresses";
import { type Reader, readerOf } from "@/lib/interface/reader";

/** Who reads this page or posted this form; in English where the page is not said in other languages yet. */
export async function reader(): Promise<Reader> {
  return isSaid(await pageAddress()) ? frameReader() : readerOf("en");
}

/** Who reads the frame around every page. Only the front can set the header: it takes it from the address. */
export async function frameReader(): Promise<Reader> {
  return readerOf((await headers()).get("x-postbag-language") ?? "en");
}

/** The address of this page without its language, for the links to it in other languages. */
export async function pageAddress(): Promise<string> {
  return (await headers()).get("x-postbag-address") ?? "/";
}
