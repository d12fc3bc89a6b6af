import { expect, it, vi } from "vitest";
import { CallRefused, call, whyOf } from "./call.ts";
import { SignInEnded } from "./signIn.ts";

it("A call that was refused says why in the server's words, any other that the desk does not answer", () => {
  expect(whyOf(new CallRefused("The file is gone."), "No answer.")).toBe("The file is gone.");
  expect(whyOf(new TypeError("Failed to fetch"), "No answer.")).toBe("No answer.");
  expect(whyOf(new SignInEnded("ended"), "No answer.")).toBe("No answer.");
  expect(whyOf("?", "No answer.")).toBe("No answer.");
});

it("Addresses in a refusal run as they would alone on a page from right to left, and nowhere else", () => {
  const refusal = "لا يوجد مقال في /2014/06/14/dam؛ انظر articles/a/index.md.";
  const page = (dir: string) => vi.stubGlobal("document", { documentElement: { dir } });
  page("rtl");
  const apart =
    "لا يوجد مقال في \u2068/2014/06/14/dam\u2069؛ انظر \u2068articles/a/index.md\u2069.";
  expect(new CallRefused(refusal).message).toBe(apart);
  expect(new CallRefused(apart).message).toBe(apart);
  page("ltr");
  expect(new CallRefused(refusal).message).toBe(refusal);
  vi.unstubAllGlobals();
  expect(new CallRefused(refusal).message).toBe(refusal);
});

it("A proxy's page is never taken for an answer of the desk, nor shown as its words", async () => {
  const json = { "content-type": "application/json; charset=utf-8" };
  const page = { "content-type": "text/html" };
  const answers: [string, number, Record<string, string>, unknown][] = [
    ['{"topics":[]}', 200, json, { topics: [] }],
    ['{"error":"Not yours.","problems":[]}', 403, json, new CallRefused("Not yours.")],
    ["<h1>Sign in</h1>", 200, page, SignInEnded],
    ["<h1>Sign in</h1>", 403, page, SignInEnded],
    ["{}", 401, json, SignInEnded],
    ["<h1>Bad gateway</h1>", 502, page, TypeError],
    ['{"message":"no upstream"}', 503, json, TypeError],
  ];
  const asked = vi.fn<typeof fetch>();
  vi.stubGlobal("fetch", asked);
  for (const [body, status, headers, outcome] of answers) {
    asked.mockResolvedValueOnce(new Response(body, { status, headers }));
    const given = call("listThrownAway", {});
    if (status === 200 && headers === json) expect(await given).toEqual(outcome);
    else await expect(given, body).rejects.toThrow(outcome as Error);
  }
  expect(asked.mock.lastCall?.[1]).toMatchObject({ redirect: "manual" });
});
