/** Shown when rendering fails. It does not use the edition, which may be the cause. */
export function ErrorPage() {
  return (
    <main id="content" className="mx-auto max-w-[42rem] px-5 py-16">
      <h1 className="headline-face text-title">This page could not be made</h1>
      <p className="mt-4">
        The fault is ours. Try again in a moment, or go to the{" "}
        <a href="/" className="underline underline-offset-4">
          front page
        </a>
        .
      </p>
    </main>
  );
}
