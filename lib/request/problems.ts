/** What can be wrong with a request as a whole. */
export type Problem =
  | "cross-site"
  | "method"
  | "no-length"
  | "too-large"
  | "wrong-type"
  | "not-found"
  | "not-your-letter"
  | "not-your-role"
  | "signed-out"
  | "busy"
  | "crowded"
  | "not-printable"
  | "address-too-long"
  | "stopped"
  | "broken";

/** Each with the status that says so to a machine, and the words for people: app/problem shows them. */
export const problems: Record<Problem, { status: number; title: string; text: string }> = {
  "cross-site": {
    status: 403,
    title: "This came from another website",
    text: "A form on another website tried to act here in your name, so nothing was done. If you pressed a button on this site, load the page again and press it once more.",
  },
  // Only for what is larger than a form: an ordinary form comes back after signing in.
  "signed-out": {
    status: 401,
    title: "Sign in first",
    text: "Your session at the desk has ended, so nothing was stored. What you typed is still in your browser: sign in in another tab, then go back and send it again.",
  },
  busy: {
    status: 503,
    title: "Too much is coming in at once",
    text: "Nothing was stored. What you typed is still in your browser: go back and try again in a minute.",
  },
  "address-too-long": {
    status: 409,
    title: "An address is too long for this size",
    text: "Part of it would be printed over the edge, so nothing was printed. Go back and choose a larger label or envelope.",
  },
  crowded: {
    status: 503,
    title: "Many letters are being prepared right now",
    text: "Your letter is saved. Try again in a moment.",
  },
  "not-printable": {
    status: 422,
    title: "This letter can’t be printed",
    text: "Something in its text takes the typesetter too long. Your letter is saved as you typed it: go back and take out unusual characters or very long words, or copy the text instead.",
  },
  "not-found": {
    status: 404,
    title: "There is nothing at this address",
    text: "The link may be old or mistyped. The appeals are one step away, and your letters are under “My letters”.",
  },
  // The same for a letter that never was and for another writer's: nobody learns which.
  "not-your-letter": {
    status: 404,
    title: "This device does not hold the key to that letter",
    text: "A letter opens only with its return code. If it is yours, open it with the code under “My letters”. After 28 days without a change a letter is erased, and so is its key.",
  },
  "not-your-role": {
    status: 403,
    title: "This is for another role",
    text: "Your place at the desk does not include this, so nothing was done. A publisher of your section can change your role.",
  },
  method: {
    status: 405,
    title: "This address takes no such request",
    text: "Go back and use the links and buttons of the page.",
  },
  stopped: {
    status: 409,
    title: "No letters, please: this action has ended",
    text: "It was stopped or closed since you opened the page. The appeal says why. Thank you for being ready to write.",
  },
  "no-length": {
    status: 411,
    title: "The form did not say how long it is",
    text: "Go back and send it again with an ordinary browser.",
  },
  "too-large": {
    status: 413,
    title: "That is too much at once",
    text: "What you sent is far longer than a letter, or has far more parts than any form here, so nothing was stored. Your words are still in your browser: go back, keep a copy, and shorten them.",
  },
  "wrong-type": {
    status: 415,
    title: "This is not a form of ours",
    text: "What came was no form that this site can read, so nothing was stored. Go back and use the buttons of the page.",
  },
  broken: {
    status: 500,
    title: "Something broke on our side",
    text: "It was not you. Go back: what you typed is still in your browser. Try again in a minute.",
  },
};

export function isProblem(kind: string): kind is Problem {
  return Object.hasOwn(problems, kind);
}
