import type { Browser, BrowserContext } from "@playwright/test";

// What the browser itself logs of a reply; whether a reply has the right status is asserted where it is asked for.
const OF_A_REPLY = /^Failed to load resource:/;

/**
 * Notes every error that any page of the browser logs or throws from now on: scripts that fail, a form that hydrates
 * to something else, what the content policy refuses. An answer to an ordinary visit or post is no error, whatever
 * its status; a script, style sheet or picture that is missing is one.
 */
export function watchConsole(browser: Browser): { takeErrors: () => string[] } {
  const errors: string[] = [];
  const newContext = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await newContext(options);
    watchContext(context, errors);
    return context;
  };
  return { takeErrors: () => errors.splice(0) };
}

function watchContext(context: BrowserContext, errors: string[]): void {
  const documents = new Set<string>();
  context.on("request", (request) => {
    if (request.isNavigationRequest()) documents.add(request.url());
  });
  context.on("console", (line) => {
    const isOfDocument = OF_A_REPLY.test(line.text()) && documents.has(line.location().url);
    if (line.type() === "error" && !isOfDocument) errors.push(`${line.text()} (${line.location().url})`);
  });
  context.on("weberror", (problem) => {
    errors.push(`${problem.error().message} (${problem.page()?.url() ?? "no page"})`);
  });
}
