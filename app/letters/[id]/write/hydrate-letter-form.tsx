import { hydrateRoot } from "react-dom/client";
import { LetterForm, type LetterFormProps } from "./letter-form";
import { watchTyping } from "./typed-before-script";

// The page's only React in the browser: the form, without the framework round it. The server builds this file into
// /scripts/letter-form.js; the page carries the form's props as JSON.
const place = document.getElementById("letter-form");
const data = document.getElementById("letter-form-props")?.textContent;
const form = place?.querySelector("form");
if (place && data && form) {
  const props: LetterFormProps = JSON.parse(data);
  hydrateRoot(place, <LetterForm {...props} takeTyped={watchTyping(form)} />);
}
