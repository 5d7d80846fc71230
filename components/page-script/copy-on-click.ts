const SHOWN_MS = 4000;
// The page gives the words in its reader's language.
const words: { byHand: string; selected: string } = JSON.parse(
  document.getElementById("script-words")?.textContent ?? "{}",
);
let forget: ReturnType<typeof setTimeout> | undefined;

/** Puts the text on the clipboard and says so in the button; where that fails, shows it selected for the keys. */
export async function copyOnClick(button: HTMLElement, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    sayOn(button);
  } catch {
    selectBeside(button, text);
  }
}

/** Only the last copy is on the clipboard: what an earlier button said is taken back. */
function sayOn(button: HTMLElement): void {
  for (const earlier of document.querySelectorAll<HTMLElement>("[data-is-copied]"))
    delete earlier.dataset.isCopied;
  button.dataset.isCopied = "";
  announce(button.dataset.copied ?? "");
  clearTimeout(forget);
  forget = setTimeout(() => delete button.dataset.isCopied, SHOWN_MS);
}

function selectBeside(button: HTMLElement, text: string): void {
  const beside = button.nextElementSibling;
  const field = beside instanceof HTMLTextAreaElement ? beside : document.createElement("textarea");
  if (field !== beside) {
    field.readOnly = true;
    field.rows = Math.min(8, text.split("\n").length + 1);
    field.className = "copy-by-hand";
    field.setAttribute("aria-label", `${button.firstElementChild?.textContent ?? ""}: ${words.byHand}`);
    button.after(field);
  }
  field.value = text;
  field.focus();
  field.select();
  announce(words.selected);
}

function announce(message: string): void {
  let region = document.getElementById("announcements");
  if (!region) {
    region = document.createElement("p");
    region.id = "announcements";
    region.className = "visually-hidden";
    region.setAttribute("role", "status");
    document.body.append(region);
  }
  region.textContent = message;
}
