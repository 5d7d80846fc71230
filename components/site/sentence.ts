import { createElement, Fragment, type ReactNode } from "react";

/** The parts of a message with tags as one piece of markup: React would want keys of an array. */
export function sentence(parts: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...parts);
}
