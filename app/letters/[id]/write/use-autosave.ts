"use client";
import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import type { SaveState } from "./save-status";

const AFTER_LAST_KEY_MS = 2000;
/** However one types: no word is older than this, and the time that a save takes, when a page is lost. */
const LONGEST_UNSAVED_MS = 4000;
const TRY_AGAIN_MS = 10_000;

type Save = (() => Promise<boolean>) & {
  /** Soon: after the last key, at the latest four seconds after the first one that is not saved. */
  later: () => void;
  /** Without waiting, where there are unsaved words: a field or the page is left. */
  atOnce: () => void;
  /** The words are on their way in another post: leaving the page asks nothing. */
  settle: () => void;
  /** What the next post has to name. */
  revision: () => number;
};

/**
 * Posts the form's fields in the background; one save at a time, the newest words win. `save()` does it now and tells
 * whether the words are kept. Where the letter was changed elsewhere it stops by itself: only the writer may decide to
 * replace those words.
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
  const unsavedSince = useRef<number | null>(null);
  const isForWriterToDecide = useRef(isChangedElsewhere);

  const save = useMemo<Save>(() => {
    const wait = (ms: number) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void now(), ms);
    };
    const post = async () => {
      if (!form.current) return false;
      const since = unsavedSince.current;
      unsavedSince.current = null;
      const next = await postDraft(form.current, { action, revision: known.current });
      known.current = next.revision ?? known.current;
      setShownRevision(known.current);
      setState(next.state);
      isForWriterToDecide.current = next.isChangedElsewhere;
      if (next.state.kind !== "saved") unsavedSince.current = since ?? Date.now();
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
      unsavedSince.current ??= Date.now();
      if (isForWriterToDecide.current) return;
      const left = unsavedSince.current + LONGEST_UNSAVED_MS - Date.now();
      wait(Math.min(AFTER_LAST_KEY_MS, Math.max(0, left)));
    };
    const atOnce = () => {
      if (unsavedSince.current !== null && !isForWriterToDecide.current) void now();
    };
    const settle = () => {
      clearTimeout(timer.current);
      unsavedSince.current = null;
    };
    return Object.assign(now, { later, atOnce, settle, revision: () => known.current });
  }, [form, action]);

  useEffect(() => {
    const stopped = new AbortController();
    const { signal } = stopped;
    const whenHidden = () => document.visibilityState === "hidden" && save.atOnce();
    document.addEventListener("visibilitychange", whenHidden, { signal });
    addEventListener("pagehide", save.atOnce, { signal });
    const ask = (event: BeforeUnloadEvent) => {
      // The quick exit has made the page dark by now, and must not be held up by a question.
      if (document.documentElement.hidden || unsavedSince.current === null) return;
      save.atOnce();
      event.preventDefault();
    };
    addEventListener("beforeunload", ask, { signal });
    return () => {
      clearTimeout(timer.current);
      stopped.abort();
    };
  }, [save]);
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
  const request = { method: "POST", body, headers: { accept: "application/json" } };
  try {
    const reply = await fetch(action, { ...request, keepalive: isShort(body) });
    const answer: { revision?: number; message?: string } = await reply.json();
    const { revision: next, message = "Your draft could not be saved." } = answer;
    const isChangedElsewhere = reply.status === 409;
    const state: SaveState = reply.ok
      ? { kind: "saved", at: clockTime(new Date()) }
      : { kind: "refused", message, isChangedElsewhere };
    return { state, revision: next, isChangedElsewhere };
  } catch {
    return { state: { kind: "offline" }, revision: undefined, isChangedElsewhere: false };
  }
}

// What outlives its page may carry 64 KiB; letters of two pages never reach it, other scripts may with their escapes.
const isShort = (body: URLSearchParams): boolean => body.toString().length < 60_000;

/** "09:05", by the device's clock; the browser's own formats are not asked, since it lacks languages. */
const clockTime = (moment: Date): string =>
  [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
