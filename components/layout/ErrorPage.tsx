import { say, type Wording } from "@/newsroom/locales/messages";
import { frontLink } from "./frontLink";
import { Message } from "./Message";

/** Shown when rendering fails. It does not use the edition, which may be the cause. */
export function ErrorPage({ wording }: { wording: Wording }) {
  return (
    <main id="content" className="mx-auto max-w-[42rem] px-5 py-16">
      <h1 className="headline-face text-title">{say(wording, "pageBroken")}</h1>
      <p className="mt-4">
        <Message wording={wording} name="pageBrokenText" values={{ front: frontLink }} />
      </p>
    </main>
  );
}
