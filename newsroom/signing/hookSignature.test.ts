import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { hookCheck } from "./hookSignature.ts";

const SECRET = "a secret that is long enough for it";
const BODY = '{"ref":"refs/heads/main"}';
const hex = (body: string, secret = SECRET) =>
  createHmac("sha256", secret).update(body).digest("hex");

function isValid(headers: Record<string, string>, body = BODY): boolean | undefined {
  const check = hookCheck(headers, SECRET);
  // In two pieces, as a long body arrives.
  check?.add(Buffer.from(body.slice(0, 7)));
  check?.add(Buffer.from(body.slice(7)));
  return check?.isValid();
}

describe("a call of a code host", () => {
  it("has the signature of GitHub's documentation", () => {
    const headers = {
      "x-hub-signature-256":
        "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17",
    };
    const check = hookCheck(headers, "It's a Secret to Everybody");
    check?.add(Buffer.from("Hello, World!"));
    expect(check?.isValid()).toBe(true);
  });

  it.each([
    ["GitHub", "x-hub-signature-256", `sha256=${hex(BODY)}`],
    ["Gitea", "x-gitea-signature", hex(BODY)],
    ["Forgejo", "x-forgejo-signature", hex(BODY)],
    ["Bitbucket", "x-hub-signature", `sha256=${hex(BODY)}`],
    ["GitLab", "x-gitlab-token", SECRET],
  ])("of %s is believed by its header %s, and not when it is another", (_, header, value) => {
    expect(isValid({ [header]: value })).toBe(true);
    expect(isValid({ [header]: `${value}0` })).toBe(false);
    expect(isValid({ [header]: value.slice(0, -1) })).toBe(false);
    expect(isValid({ [header]: "" })).not.toBe(true);
    const other =
      header === "x-gitlab-token"
        ? `${SECRET}!`
        : value.replace(hex(BODY), hex(BODY, `${SECRET}!`));
    expect(isValid({ [header]: other })).toBe(false);
  });

  it("is not believed with another body", () => {
    const headers = { "x-hub-signature-256": `sha256=${hex(BODY)}` };
    expect(isValid(headers, BODY.replace("main", "mail"))).toBe(false);
    expect(isValid(headers, "")).toBe(false);
  });

  it("with a wrong token is not believed for a right signature besides", () => {
    const headers = { "x-gitlab-token": "guess", "x-hub-signature-256": `sha256=${hex(BODY)}` };
    expect(isValid(headers)).toBe(false);
  });

  it("without such a header, or with GitHub's older one, cannot be checked", () => {
    expect(isValid({})).toBeUndefined();
    expect(isValid({ "x-hub-signature": `sha1=${hex(BODY)}` })).toBeUndefined();
    expect(isValid({ "x-hub-signature-256": hex(BODY) })).toBeUndefined();
  });
});
