const SHOWN_MS = 4000;

/** Puts the text on the clipboard and says so; where that fails, shows it selected, ready for the keys. */
export async function copyOnClick(button: HTMLElement, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    sayOn(button, "Copied");
  } catch {
    selectBeside(button, text);
  }
}

function sayOn(button: HTMLElement, word: string): void {
  button.dataset.label ??= button.textContent ?? "";
  const label = button.dataset.label;
  button.textContent = `${word} ✓`;
  announce(`${word}: ${label}`);
  setTimeout(() => {
    button.textContent = label;
  }, SHOWN_MS);
}

function selectBeside(button: HTMLElement, text: string): void {
  const beside = button.nextElementSibling;
  const field = beside instanceof HTMLTextAreaElement ? beside : document.createElement("textarea");
  if (field !== beside) {
    field.readOnly = true;
    field.rows = Math.min(8, text.split("\n").length + 1);
    field.className = "copy-by-hand";
    field.setAttribute("aria-label", `${button.textContent ?? ""}: copy it by hand`);
    button.after(field);
  }
  field.value = text;
  field.focus();
  field.select();
  announce("The text is selected. Copy it with your keyboard or menu.");
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
