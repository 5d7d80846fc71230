import type { ReactNode } from "react";
import { QuickExit } from "@/components/safety/quick-exit";

export default function NoTraceLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <QuickExit />
      {children}
    </>
  );
}
