import { notFound } from "next/navigation";
import type { Problem } from "@/lib/request/replies";

const words: Record<Problem, { title: string; text: string }> = {
  "cross-site": {
    title: "This came from another website",
    text: "A form on another website tried to act here in your name, so nothing was done. If you pressed a button on this site, load the page again and press it once more.",
  },
  "not-your-letter": {
    title: "This device does not hold the key to that letter",
    text: "A letter opens only with its return code. If it is yours, open it with the code under “My letters”. After 28 days without a change a letter is erased, and so is its key.",
  },
  "not-found": {
    title: "There is nothing at this address",
    text: "The link may be old or mistyped. The appeals are one step away, and your letters are under “My letters”.",
  },
  method: {
    title: "This address takes no such request",
    text: "Go back and use the links and buttons of the page.",
  },
  stopped: {
    title: "No letters, please: this action has ended",
    text: "It was stopped or closed since you opened the page. The appeal says why. Thank you for being ready to write.",
  },
  "no-length": {
    title: "The form did not say how long it is",
    text: "Go back and send it again with an ordinary browser.",
  },
  broken: {
    title: "Something broke on our side",
    text: "It was not you. Go back: what you typed is still in your browser. Try again in a minute.",
  },
  "too-large": {
    title: "That is too much at once",
    text: "What you sent is far longer than a letter, so nothing was stored. Your words are still in your browser: go back, keep a copy, and shorten them.",
  },
};

export default async function ProblemPage({ params }: { params: Promise<{ kind: string }> }) {
  const { kind } = await params;
  if (!isProblem(kind)) notFound();
  return (
    <div className="stack">
      <title>{`${words[kind].title} – Postbag`}</title>
      <h1>{words[kind].title}</h1>
      <p className="lead">{words[kind].text}</p>
      <p className="row">
        <a className="button quiet" href="/">
          To the appeals
        </a>
        <a className="button quiet" href="/letters">
          My letters
        </a>
      </p>
    </div>
  );
}

function isProblem(kind: string): kind is Problem {
  return Object.hasOwn(words, kind);
}
