import QRCode from "qrcode";

/** A QR code of a web address as an SVG drawing without its quiet zone, or null for what is no web address. */
export async function qrCode(url: string | null): Promise<{ svg: string; url: string } | null> {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") return null;
  // Level M survives a fold and a bad photocopier; more would make the modules too small at 18 mm.
  const svg = await QRCode.toString(url, { type: "svg", errorCorrectionLevel: "M", margin: 0 }).catch(
    () => null,
  );
  return svg === null ? null : { svg, url };
}
