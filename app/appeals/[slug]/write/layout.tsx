import type { ReactNode } from "react";
import { QuickExit } from "@/components/safety/quick-exit";

export default function StartLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <QuickExit />
      {children}
    </>
  );
}
