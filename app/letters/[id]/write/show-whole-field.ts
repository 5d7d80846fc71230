import type { KeyboardEvent } from "react";

/** By keyboard the browser brings the cursor into sight, not the field around it. A pointer's aim must not be moved. */
export function showWholeField({ key, target }: KeyboardEvent<HTMLFormElement>): void {
  if (key === "Tab" && target instanceof Element) target.scrollIntoView({ block: "nearest" });
}
