import type { ReactNode } from "react";
import { QuickExit } from "@/components/safety/quick-exit";
import { AWAY_MINUTES } from "@/lib/request/away";

export default function NoTraceLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <QuickExit awayMinutes={AWAY_MINUTES} />
      {children}
    </>
  );
}
