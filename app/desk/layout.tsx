import type { Metadata } from "next";
import type { ReactNode } from "react";
import { DeskNav } from "@/components/desk/desk-nav";
import { deskPlaces } from "@/components/desk/desk-places";
import { mayVisit } from "@/lib/desk/access";
import { currentCoordinator } from "@/lib/request/coordinator";
import { pageAddress } from "@/lib/request/reader";

export const metadata: Metadata = { robots: { index: false } };

/** The frame of the desk: where one can go, and who is signed in. Who is not sees the page alone. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const coordinator = await currentCoordinator();
  if (!coordinator) return children;
  const { role, name } = coordinator;
  const places = deskPlaces.filter(({ address }) => mayVisit({ address, method: "GET", role }));
  const path = (await pageAddress()).replace(/\?.*$/, "");
  return (
    <>
      <DeskNav
        places={places.map(({ address, label }) => ({ href: address, label }))}
        name={name}
        path={path}
      />
      {children}
    </>
  );
}
