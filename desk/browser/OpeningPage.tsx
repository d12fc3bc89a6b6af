import type { ReactNode } from "react";
import { useWords } from "./deskContext.ts";

interface OpeningPageProps {
  /** What is being opened. */
  title: string;
  /** Why it is not open; empty while it is awaited. */
  why: string;
  children?: ReactNode;
}

/** A page whose contents are awaited, or were refused. */
export function OpeningPage({ title, why, children }: OpeningPageProps) {
  const say = useWords();
  return (
    <main id="content" className="page">
      <h1 dir="auto">{title}</h1>
      {why ? <p className="refusal">{why}</p> : <p role="status">{say("loading")}</p>}
      {children}
    </main>
  );
}
