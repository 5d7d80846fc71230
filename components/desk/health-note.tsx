import type { Channel } from "@/generated/sqlite/enums";

const ways: Record<Channel, string> = {
  post: "this address does not work",
  fax: "this fax is dead",
  email: "an email address does not work",
};

/** What writers report of an official, as a sentence for each way; nothing where nobody has. */
export function HealthNote({ health }: { health: Partial<Record<Channel, number>> }) {
  const reports = Object.entries(health).map(([channel, count]) => ({ channel, count }));
  if (reports.length === 0) return null;
  return (
    <ul className="note stop">
      {reports.map(({ channel, count }) => (
        <li key={channel}>
          {count === 1 ? "One writer reports" : `${count} writers report`} that{" "}
          {isChannel(channel) && ways[channel]}
        </li>
      ))}
    </ul>
  );
}

function isChannel(text: string): text is Channel {
  return text in ways;
}
