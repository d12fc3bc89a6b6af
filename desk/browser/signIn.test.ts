import { expect, it } from "vitest";
import { notOfDesk, SignIn, SignInEnded } from "./signIn.ts";

it.each<[string, { status: number; type?: ResponseType }]>([
  ["leads to the sign-in", { status: 0, type: "opaqueredirect" }],
  ["leads to the sign-in, as a file's answer tells it", { status: 302 }],
  ["is the page of the sign-in", { status: 200, type: "basic" }],
  ["asks for a sign-in", { status: 401 }],
  ["shows the sign-in with a refusal", { status: 403 }],
  ["asks for a sign-in at the proxy", { status: 407 }],
])("An answer that is not the desk's and %s says that the sign-in has ended", (_, answer) => {
  expect(notOfDesk(answer)).toBeInstanceOf(SignInEnded);
});

it.each([404, 408, 413, 429, 500, 502, 503, 504])(
  "An answer of a proxy with %i says that the desk does not answer",
  (status) => {
    expect(notOfDesk({ status })).toBeInstanceOf(TypeError);
  },
);

it("A sign-in has ended by the answer that says so, until the desk answers again", async () => {
  const signIn = new SignIn();
  const seen: boolean[] = [];
  signIn.listen(() => seen.push(signIn.hasEnded));
  const fails = (error: Error) => expect(signIn.watch(Promise.reject(error))).rejects.toBe(error);
  await fails(new TypeError("no answer"));
  await fails(new SignInEnded("ended"));
  await fails(new SignInEnded("ended"));
  await fails(new TypeError("no answer"));
  expect(seen).toEqual([true]);
  expect(await signIn.watch(Promise.resolve("an answer"))).toBe("an answer");
  expect(seen).toEqual([true, false]);
});
