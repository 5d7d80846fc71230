import { COMMON_PASSPHRASES } from "./common-passphrases";

// NIST SP 800-63B asks for 15 without a second factor; with one, twelve keeps a phrase of three or four words.
export const SHORTEST_PASSPHRASE = 12;
// Long enough for any sentence; hashing takes the same time for each.
export const LONGEST_PASSPHRASE = 200;

/** One form of each character: the same phrase typed on another keyboard opens the same door. */
export function normalPassphrase(typed: string): string {
  return typed.normalize("NFKC");
}

/** What is wrong with a new passphrase, as words for its field; null when it will do. No rules of composition. */
export function passphraseProblem({ typed, email }: { typed: string; email: string }): string | null {
  const passphrase = normalPassphrase(typed);
  const length = [...passphrase].length;
  if (length === 0) return "Enter a passphrase";
  if (length < SHORTEST_PASSPHRASE)
    return `Use at least ${SHORTEST_PASSPHRASE} characters: a few words that belong together only for you`;
  if (length > LONGEST_PASSPHRASE) return `Use at most ${LONGEST_PASSPHRASE} characters`;
  if (isCommon(passphrase, email))
    return "Choose another passphrase: this one is among the first to be tried";
  return null;
}

function isCommon(passphrase: string, email: string): boolean {
  const bare = fold(passphrase);
  if (new Set(passphrase.toLowerCase()).size < 4) return true;
  const [name = ""] = email.split("@", 1);
  const guesses = [email, name, `${name}${name}`, ...COMMON_PASSPHRASES].map(fold);
  return guesses.some((guess) => guess.length > 0 && bare.replace(guess, "").length < 4 && guess.length > 5);
}

/** Capitals, blanks and marks do not make a common phrase rare. */
function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** What is wrong with a new passphrase typed twice (fields `passphrase` and `again`), by field. */
export function newPassphraseErrors({
  values,
  email,
}: {
  values: Readonly<Record<string, unknown>>;
  email: string;
}): Record<string, string> {
  const typed = String(values.passphrase ?? "");
  const problem = passphraseProblem({ typed, email });
  if (problem) return { passphrase: problem };
  const isSame = normalPassphrase(typed) === normalPassphrase(String(values.again ?? ""));
  return isSame ? {} : { again: "Type the same passphrase twice" };
}
