import { flushSync } from "react-dom";
import { hydrateRoot } from "react-dom/client";
import { LetterForm, type LetterFormProps } from "./letter-form";
import { typedBeforeScript } from "./typed-before-script";

// The page's only React in the browser: the form, without the framework round it. The server builds this file into
// /scripts/letter-form.js; the page carries the form's props as JSON.
const place = document.getElementById("letter-form");
const data = document.getElementById("letter-form-props")?.textContent;
const form = place?.querySelector("form");
if (place && data && form) {
  const props: LetterFormProps = JSON.parse(data);
  const typed = typedBeforeScript(form);
  // In one go: no key can fall between what was read and what takes the fields over.
  flushSync(() => hydrateRoot(place, <LetterForm {...props} typed={typed} />));
}
