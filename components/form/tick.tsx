import type { ComponentProps, ReactNode } from "react";

/** A checkbox or radio with its words; the whole line is the target. */
export function Tick({
  children,
  type = "checkbox",
  ...input
}: ComponentProps<"input"> & { children: ReactNode }) {
  return (
    <label className="tick">
      <input type={type} {...input} />
      <span>{children}</span>
    </label>
  );
}
