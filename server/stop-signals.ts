// npm passes the signal to a shell and ends, and the shell may end without passing it on: then nobody tells us.
const LOOK_EVERY_MS = 500;

/** Calls `stop`, once, when the system or the terminal says so, or when the npm that started us is gone. */
export function whenToldToStop(stop: () => void): void {
  let isTold = false;
  const tell = () => {
    if (isTold) return;
    isTold = true;
    stop();
  };
  process.once("SIGTERM", tell);
  process.once("SIGINT", tell);
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && tell(), LOOK_EVERY_MS).unref();
}
