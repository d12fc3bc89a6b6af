import type { ReactNode } from "react";

/** A link to the same search with other filters or in another order. Search engines do not follow it. */
export function FilterLink({
  href,
  chosen = false,
  children,
}: {
  href: string;
  chosen?: boolean;
  children: ReactNode;
}) {
  return (
    <a
      href={href}
      rel="nofollow"
      aria-current={chosen ? "true" : undefined}
      className="block py-1 hover:underline aria-[current]:font-bold"
    >
      {children}
    </a>
  );
}
