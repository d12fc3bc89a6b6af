"use client";

import { EN } from "@/newsroom/locales/words/en";
import "./globals.css";

/**
 * Shown for errors that app/guard.tsx could not catch. Next requires a client component here and
 * shows it by script only. It has English words alone, since a catalogue of every language would be loaded for it.
 */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <title>{EN.pageBroken}</title>
        <main className="mx-auto max-w-[42rem] px-5 py-16">
          <h1 className="headline-face text-title">{EN.pageBroken}</h1>
          <p className="mt-4">
            <a href="/" className="underline underline-offset-4">
              {EN.frontPage}
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}
