"use client";

import { ErrorPage } from "@/components/layout/ErrorPage";
import "./globals.css";

/**
 * Shown for errors that app/guard.tsx could not catch. Next requires a client component here and
 * shows it by script only.
 */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong</title>
        <ErrorPage />
      </body>
    </html>
  );
}
