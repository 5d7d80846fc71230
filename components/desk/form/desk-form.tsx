import type { ReactNode } from "react";

/**
 * A form of the desk. It names the page that shows it: a post that comes after the session has ended brings the
 * form back there, whole, once its writer has signed in.
 */
export function DeskForm({
  page,
  action,
  children,
  className = "stack",
}: {
  page: string;
  action: string;
  children: ReactNode;
  className?: string;
}) {
  return (
    <form method="post" action={action} className={className} noValidate>
      <input type="hidden" name="page" value={page} />
      {children}
    </form>
  );
}
