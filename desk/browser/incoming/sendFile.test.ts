import { expect, it, vi } from "vitest";
import { CallRefused } from "../call.ts";
import { SignInEnded } from "../signIn.ts";
import { sendFile } from "./sendFile.ts";

/** What the server, or a proxy in front of it, answers in a test. */
const answer = { status: 200, responseText: "", isSilent: false };

class Request extends EventTarget {
  readonly upload = new EventTarget();
  readonly status = answer.status;
  readonly responseText = answer.responseText;
  open(): void {}
  setRequestHeader(): void {}
  send(): void {
    this.dispatchEvent(new Event(answer.isSilent ? "error" : "load"));
  }
}

const send = () => sendFile({ copy: { batch: "1", path: "one.txt" } }, new Blob(["Copy."]));

it.each([
  ["the desk's words", 413, '{"error":"It is too large."}', new CallRefused("It is too large.")],
  ["the page of a sign-in, to which a proxy has led", 200, "<h1>Sign in</h1>", SignInEnded],
  ["a refusal that is not the desk's", 403, "<h1>Sign in</h1>", SignInEnded],
  ["a proxy that has no desk behind it", 502, "<h1>Bad gateway</h1>", TypeError],
])("A file that is answered with %s is not sent", async (_, status, responseText, outcome) => {
  vi.stubGlobal("XMLHttpRequest", Request);
  Object.assign(answer, { status, responseText, isSilent: false });
  await expect(send()).rejects.toThrow(outcome as Error);
});

it("A file that the desk has taken gives its answer, and one that nobody answers is not sent", async () => {
  vi.stubGlobal("XMLHttpRequest", Request);
  Object.assign(answer, { status: 200, responseText: '{"path":"one.txt"}', isSilent: false });
  expect(await send()).toEqual({ path: "one.txt" });
  Object.assign(answer, { isSilent: true });
  await expect(send()).rejects.toThrow(TypeError);
});
