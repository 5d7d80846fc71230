/**
 * Offers the page in the browser's language, in that language, where the page speaks another: a link on top, never a
 * redirect. Whoever has chosen a language in this visit is not asked again: the choice stays in the address.
 */
export function offerLanguage(): void {
  const page = document.documentElement.lang;
  const wished = navigator.languages.map((tag) => tag.split("-")[0] ?? tag);
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a[data-offer]")];
  const spoken = wished.find((tag) => links.some(({ hreflang }) => hreflang === tag));
  const link = links.find(({ hreflang }) => hreflang === spoken);
  if (!link || spoken === page || cameFromHere()) return;
  const offer = document.createElement("a");
  offer.href = link.href;
  offer.hreflang = link.hreflang;
  offer.lang = link.lang;
  offer.dir = "auto";
  offer.className = "language-offer";
  offer.textContent = link.dataset.offer ?? "";
  document.querySelector(".site-head")?.before(offer);
}

function cameFromHere(): boolean {
  return document.referrer.startsWith(`${location.origin}/`);
}
