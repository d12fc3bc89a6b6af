"use client";

import "./globals.css";

/**
 * Shown when a page cannot be made at all. Next requires a client component here; it is rendered to
 * plain HTML at build time and uses nothing of the edition, which may be what failed.
 */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong</title>
        <main className="mx-auto max-w-[42rem] px-5 py-16">
          <h1 className="headline-face text-title">This page could not be made</h1>
          <p className="mt-4">
            The fault is ours. Try again in a moment, or go to the{" "}
            <a href="/" className="underline">
              front page
            </a>
            .
          </p>
        </main>
      </body>
    </html>
  );
}
