/** What one check found. Sent to whoever helps, so it names no person, no place and no address. */
export type Finding = {
  check: string;
  state: "fine" | "warning" | "wrong";
  says: string;
  /** What to do about it. */
  mend?: string;
};

export function fine(check: string, says: string): Finding {
  return { check, state: "fine", says };
}

export function warning(check: string, says: string, mend: string): Finding {
  return { check, state: "warning", says, mend };
}

export function wrong(check: string, says: string, mend: string): Finding {
  return { check, state: "wrong", says, mend };
}
