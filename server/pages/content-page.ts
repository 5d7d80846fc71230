// No page needs a script of the framework: what they carry is taken out on the way, so that an old phone, or a desk
// with a long sheet, loads nothing but the page. Our own scripts and their data stay.
const FRAMEWORK_SCRIPTS =
  /<script(?![^>]*(?:\ssrc="\/scripts\/|\stype="application\/json"))[^>]*>[\s\S]*?<\/script>/g;
const SCRIPT_PRELOADS = /<link[^>]*\sas="script"[^>]*>/g;

/** The page without the framework's scripts. */
export function withoutScripts(html: string): string {
  return html.replace(FRAMEWORK_SCRIPTS, "").replace(SCRIPT_PRELOADS, "");
}

// The same for everyone: no cookie is read, nothing in them is random.
const SHARED = [
  /^\/$/,
  /^\/appeals\/[a-z0-9-]+(\?language=[A-Za-z0-9-]{2,12})?$/,
  /^\/appeals\/[a-z0-9-]+\/letters$/,
  /^\/outcomes$/,
  /^\/privacy$/,
  /^\/for-offices$/,
];

export function isShared(path: string): boolean {
  return SHARED.some((pattern) => pattern.test(path));
}
