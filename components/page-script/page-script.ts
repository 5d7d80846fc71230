import { copyOnClick } from "./copy-on-click";
import { lookAgain } from "./look-again";
import { noteOnClick } from "./note-on-click";
import { offerLanguage } from "./offer-language";
import { readyQuickExit } from "./quick-exit";
import { readyShareSheet } from "./share-on-click";

// The only script of pages that are read, ticked and posted. Everything works without it; it adds copying, looking
// again and the offer of the browser's language.
document.documentElement.classList.add("has-script");
document.addEventListener("click", (event) => {
  const pressed =
    event.target instanceof Element ? event.target.closest<HTMLElement>("[data-copy], [data-note]") : null;
  if (!pressed) return;
  if (pressed.dataset.copy !== undefined) void copyOnClick(pressed, pressed.dataset.copy);
  noteOnClick(pressed);
});

for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-quick-exit]")) readyQuickExit(link);
for (const button of document.querySelectorAll<HTMLElement>("[data-share]")) readyShareSheet(button);
offerLanguage();
for (const part of document.querySelectorAll<HTMLElement>("[data-look-again]")) lookAgain(part);
