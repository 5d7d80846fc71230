"use client";
import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import type { SaveState } from "./save-status";

const AFTER_LAST_KEY_MS = 2000;
const TRY_AGAIN_MS = 10_000;

type Save = (() => Promise<boolean>) & { later: () => void };

/**
 * Posts the form's fields in the background two seconds after the last key; one save at a time, the newest words
 * win. `save()` does it now and tells whether the words are kept; `revision` is the one the next post has to name.
 * Where the letter was changed elsewhere it stops by itself: only the writer may decide to replace those words.
 */
export function useAutosave({
  form,
  action,
  revision,
  isChangedElsewhere,
}: {
  form: RefObject<HTMLFormElement | null>;
  action: string;
  revision: number;
  isChangedElsewhere: boolean;
}) {
  const [state, setState] = useState<SaveState | null>(null);
  const [shownRevision, setShownRevision] = useState(revision);
  const known = useRef(revision);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const running = useRef<Promise<boolean>>(Promise.resolve(true));
  const isForWriterToDecide = useRef(isChangedElsewhere);

  const save = useMemo<Save>(() => {
    const wait = (ms: number) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void now(), ms);
    };
    const post = async () => {
      if (!form.current) return false;
      const next = await postDraft(form.current, { action, revision: known.current });
      known.current = next.revision ?? known.current;
      setShownRevision(known.current);
      setState(next.state);
      isForWriterToDecide.current = next.isChangedElsewhere;
      if (next.state.kind === "offline") wait(TRY_AGAIN_MS);
      return next.state.kind === "saved";
    };
    const now = () => {
      clearTimeout(timer.current);
      // Pressed before the writer could read that the letter was changed elsewhere, a button decides nothing yet.
      const wasTold = isForWriterToDecide.current;
      running.current = running.current.then((kept) =>
        isForWriterToDecide.current && !wasTold ? kept : post(),
      );
      return running.current;
    };
    const later = () => {
      if (!isForWriterToDecide.current) wait(AFTER_LAST_KEY_MS);
    };
    return Object.assign(now, { later });
  }, [form, action]);

  useEffect(() => () => clearTimeout(timer.current), []);
  return { state, save, revision: shownRevision };
}

type Outcome = { state: SaveState; revision: number | undefined; isChangedElsewhere: boolean };

async function postDraft(
  form: HTMLFormElement,
  { action, revision }: { action: string; revision: number },
): Promise<Outcome> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
  body.set("revision", String(revision));
  body.set("intent", "draft");
  try {
    const reply = await fetch(action, { method: "POST", body, headers: { accept: "application/json" } });
    const answer: { revision?: number; message?: string } = await reply.json();
    const { revision: next, message = "Your draft could not be saved." } = answer;
    const state: SaveState = reply.ok ? { kind: "saved" } : { kind: "refused", message };
    return { state, revision: next, isChangedElsewhere: reply.status === 409 };
  } catch {
    return { state: { kind: "offline" }, revision: undefined, isChangedElsewhere: false };
  }
}
