import type { ReactNode } from "react";
import type { Channel } from "@/generated/sqlite/enums";
import type { Say } from "@/lib/interface/say";
import { channelWords } from "./channel-words";
import { DispatchButton } from "./dispatch-button";
import { ReportWay } from "./report-way";
import styles from "./send-card.module.css";

type Props = {
  letterId: string;
  officialId: string;
  channel: Channel;
  isDeclared: boolean;
  isReported: boolean | null;
  isOpen: boolean;
  say: Say;
  children: ReactNode;
};

/** One channel of an official, opened by its name: the browser closes the others, and says in place what has gone. */
export function ChannelWay({ isDeclared, isReported, isOpen, say, children, ...way }: Props) {
  const words = channelWords[way.channel];
  const id = `${way.officialId}-${way.channel}-done`;
  return (
    <details className={styles.way} name={`way-${way.officialId}`} open={isOpen}>
      <summary>
        <h4>{say(words.name)}</h4>
        {isDeclared && (
          <span className="done" id={id}>
            <span aria-hidden="true">✓ </span>
            {say(words.declared)}
          </span>
        )}
      </summary>
      <div className={styles.inside}>
        {children}
        {isDeclared ? (
          <DispatchButton {...way} kind="undone" label={say("send_undo")} describedBy={id} />
        ) : (
          <DispatchButton {...way} kind="declared" label={say(words.declare)} />
        )}
        {isReported !== null && <ReportWay {...way} isReported={isReported} say={say} />}
      </div>
    </details>
  );
}
