import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deskTime } from "../../desk/browser/times.ts";
import { publishingTime } from "../../desk/publishingTime.ts";

const LANGUAGES = ["en-US", "en-GB", "de", "fr", "es", "pt", "ar", "ja"];

const SATURDAY = new Date("2026-11-28T13:21:00Z");

describe("a time that the desk writes", () => {
  it("is read as the instant of which it is written, in the desk's words and in full ones", () => {
    // Months without a change of the clocks, whose hour is written twice.
    const instants = fc
      .integer({ min: SATURDAY.getTime() / 60_000 + 1, max: Date.UTC(2027, 1, 20) / 60_000 })
      .map((minute) => new Date(minute * 60_000));
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom("UTC", "America/New_York", "Asia/Tokyo"),
        instants,
        (language, timeZone, instant) => {
          const session = { wording: language, now: SATURDAY.toISOString(), paper: { timeZone } };
          const full = new Intl.DateTimeFormat(language, {
            dateStyle: "full",
            timeStyle: "short",
            timeZone,
          }).format(instant);
          for (const text of [deskTime(instant.toISOString(), session), full]) {
            const read = publishingTime(text, { language, timeZone }, SATURDAY);
            expect(Date.parse(read), `${language}: ${text}`).toBe(instant.getTime());
          }
        },
      ),
    );
  });
});
