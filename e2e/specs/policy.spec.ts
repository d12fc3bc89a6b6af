import { expect, test } from "@playwright/test";
import { rawRequest } from "../../testkit/rawRequest.ts";
import { observatoryScore } from "../helpers/observatory.ts";
import { PAGE_KINDS } from "../helpers/pageKinds.ts";

// A blocked worker is a warning of its own.
test.use({ serviceWorkers: "allow" });

test.describe("Under its policy, without framework script or a word to another host, works", () => {
  for (const { name, address, status } of PAGE_KINDS) {
    test(name, async ({ page, baseURL, browserName }) => {
      const faults: string[] = [];
      page.on("console", (message) => {
        // The browser also reports the page's own status as an error.
        const own = message.location().url === new URL(address, baseURL).href;
        // Firefox warns of each rule that it does not know.
        const isReport =
          message.type() === "error" ||
          (message.type() === "warning" && browserName === "chromium");
        if (isReport && !(status === 404 && own)) faults.push(message.text());
      });
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("request", (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol !== "data:" && origin !== baseURL) faults.push(`asked ${request.url()}`);
      });
      await page.addInitScript(() => {
        Object.assign(window, { violations: [] });
        document.addEventListener("securitypolicyviolation", (event) => {
          const { violations } = window as unknown as { violations: string[] };
          violations.push(`${event.violatedDirective}: ${event.blockedURI}`);
        });
      });
      const response = await page.goto(address, { waitUntil: "networkidle" });
      expect(response?.status()).toBe(status);
      faults.push(
        ...(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)),
      );
      expect(faults).toEqual([]);

      const html = (await response?.text()) ?? "";
      expect(html.match(/<script(?! type="application\/ld\+json"| data-first)[^>]*>/g)).toBeNull();
      expect(html.includes("__next_f"), "flight data in the page").toBe(false);
      expect(html.match(/<[^>]* style="[^"]*"/g)).toBeNull();
      const policy = response?.headers()["content-security-policy"] ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toContain("unsafe");
      expect(response?.headers()["x-powered-by"]).toBeUndefined();
    });
  }
});

test("Mozilla's Observatory would give the site an A+", async ({ baseURL }) => {
  const answer = await rawRequest(baseURL ?? "", "/", { "x-forwarded-proto": "https" });
  const { score, findings } = observatoryScore(answer.headers);
  expect(score, findings.join("\n")).toBeGreaterThanOrEqual(100);
});

test("HSTS is sent where the site is served over HTTPS, and only there", async ({ baseURL }) => {
  const secure = await rawRequest(baseURL ?? "", "/", { "x-forwarded-proto": "https" });
  expect(secure.headers["strict-transport-security"]).toMatch(/max-age=\d{8}/);
  const plain = await rawRequest(baseURL ?? "", "/");
  expect(plain.headers["strict-transport-security"]).toBeUndefined();
});
