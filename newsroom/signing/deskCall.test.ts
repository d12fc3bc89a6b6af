import { describe, expect, it, vi } from "vitest";
import { boundedText, callSignature, isSignedCall, parseCall } from "./deskCall.ts";

const SECRET = "a secret that is long enough for it";
const BODY = '{"edition":7,"picturesGone":false}';
const NOW = Date.parse("2014-06-14T12:00:00Z");
const MINUTE = 60_000;

describe("a call to the server", () => {
  const signature = callSignature(SECRET, BODY, NOW);

  it("is believed when it was signed a moment ago", () => {
    for (const late of [0, 5 * MINUTE, -5 * MINUTE]) {
      expect(isSignedCall(SECRET, BODY, signature, NOW + late)).toBe(true);
    }
  });

  it("is not believed when it is old, from the future, altered, or not signed", () => {
    expect(isSignedCall(SECRET, BODY, signature, NOW + 5 * MINUTE + 1)).toBe(false);
    expect(isSignedCall(SECRET, BODY, signature, NOW - 5 * MINUTE - 1)).toBe(false);
    expect(isSignedCall(SECRET, BODY.replace("7", "8"), signature, NOW)).toBe(false);
    expect(isSignedCall(`${SECRET}!`, BODY, signature, NOW)).toBe(false);
    const fresh = signature.replace(String(NOW), String(NOW + 1));
    for (const forged of [null, "", ".", `${NOW}`, `${NOW}.`, fresh, `${signature}.0`, "1e3.0"]) {
      expect(isSignedCall(SECRET, BODY, forged, NOW), String(forged)).toBe(false);
    }
  });

  it("does not send the secret", () => {
    expect(signature).not.toContain(SECRET);
  });

  it("says what it is about, or is none", () => {
    expect(parseCall(BODY)).toEqual({ edition: 7, picturesGone: false });
    for (const other of ["", "7", "null", "{}", '{"edition":"7","picturesGone":true}']) {
      expect(parseCall(other)).toBeUndefined();
    }
  });
});

describe("the body of a call", () => {
  const request = (body?: string) =>
    new Request("http://localhost/", { method: "POST", body: body ?? null });

  it("is read up to its limit", async () => {
    expect(await boundedText(request("é".repeat(5)), 10)).toBe("é".repeat(5));
    expect(await boundedText(request(), 10)).toBe("");
    expect(await boundedText(request("x".repeat(11)), 10)).toBeUndefined();
  });

  it("is not read at all when it says itself that it is too long", async () => {
    const claiming = (length: number) => {
      const pull = vi.fn((controller: ReadableStreamDefaultController<Uint8Array>) => {
        controller.enqueue(new Uint8Array([120]));
        controller.close();
      });
      const body = new ReadableStream<Uint8Array>({ pull }, { highWaterMark: 0 });
      const headers = { "content-length": String(length) };
      const init = { method: "POST", body, headers, duplex: "half" } as RequestInit;
      return { request: new Request("http://localhost/", init), pull };
    };
    const fitting = claiming(10);
    expect(await boundedText(fitting.request, 10)).toBe("x");
    const long = claiming(11);
    expect(await boundedText(long.request, 10)).toBeUndefined();
    expect(long.pull).not.toHaveBeenCalled();
  });

  it("may come in pieces, which count together", async () => {
    const pieces = (...sizes: number[]) =>
      new Request("http://localhost/", {
        method: "POST",
        body: new ReadableStream<Uint8Array>({
          start(controller) {
            for (const size of sizes) controller.enqueue(new Uint8Array(size).fill(120));
            controller.close();
          },
        }),
        duplex: "half",
      } as RequestInit);
    expect(await boundedText(pieces(6, 4), 10)).toBe("x".repeat(10));
    expect(await boundedText(pieces(6, 5), 10)).toBeUndefined();
  });

  it("is not read to its end when it goes on and on", async () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(100));
      },
    });
    const endless = new Request("http://localhost/", {
      method: "POST",
      body,
      duplex: "half",
    } as RequestInit);
    expect(await boundedText(endless, 1000)).toBeUndefined();
    expect(sent).toBeLessThan(20);
  });
});
