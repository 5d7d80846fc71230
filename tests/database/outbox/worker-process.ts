// A worker in a process of its own, to be killed. Arguments: port of the mail server, connections, its clock's time in
// milliseconds, and how many it waits for the server. Ends when nothing is due any more.
import { Clock, drain, transportTo, workerFor } from "./outbox-world";

const [port, connections, time, patience = 400] = process.argv.slice(2).map(Number);
const clock = new Clock();
clock.now = new Date(time ?? 0);
const transport = transportTo(port ?? 0, connections, {
  connect: patience,
  greeting: patience,
  silence: patience,
  whole: 4 * patience,
});
await drain(workerFor({ clock, transport, connections: connections ?? 1 }));
process.exit(0);
