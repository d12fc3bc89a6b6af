import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publishingTime } from "./publishingTime.ts";

const ZONE = { language: "en-US", timeZone: "America/New_York" };
const NOW = new Date("2014-06-13T16:00:00Z");
const time = (text: string) => publishingTime(text, ZONE, NOW);

describe("a time at which to publish", () => {
  it.each([
    ["now", "2014-06-13T12:00:00-04:00"],
    ["18:30", "2014-06-13T18:30:00-04:00"],
    ["9:05", "2014-06-14T09:05:00-04:00"],
    ["12:00", "2014-06-14T12:00:00-04:00"],
    ["2014-12-01 06:00", "2014-12-01T06:00:00-05:00"],
    ["2014-12-01T06:00", "2014-12-01T06:00:00-05:00"],
    ["tomorrow 6:00", "2014-06-14T06:00:00-04:00"],
    ["Today at 6 pm", "2014-06-13T18:00:00-04:00"],
    ["6:30pm tomorrow", "2014-06-14T18:30:00-04:00"],
    ["Friday 18:30", "2014-06-13T18:30:00-04:00"],
    ["fri 6:00", "2014-06-20T06:00:00-04:00"],
    ["Monday, 9am", "2014-06-16T09:00:00-04:00"],
    ["in 20 minutes", "2014-06-13T12:20:00-04:00"],
    ["2014-06-13T20:00:00Z", "2014-06-13T16:00:00-04:00"],
    ["2014-06-14T08:00:30+02:00", "2014-06-14T02:00:30-04:00"],
  ])("%s is %s by the paper's clocks", (text, meant) => {
    expect(time(text)).toBe(meant);
  });

  it.each([
    "tomorrow",
    "25:00",
    "2014-06-31 06:00",
    "2014-06-13",
    "",
    "6",
    "monday",
    "tomorrow 25:00",
    "13 pm",
    "tomorrow noonish",
  ])("cannot be “%s”, and the answer says how to write it", (text) => {
    expect(() => time(text)).toThrow(/Write “now”/);
  });
});

describe("a time in the paper's own language", () => {
  it.each([
    ["de", "morgen um 6:00", "2014-06-14T06:00:00-04:00"],
    ["de", "übermorgen 18 Uhr", "2014-06-15T18:00:00-04:00"],
    ["de", "Montag 9.30 Uhr", "2014-06-16T09:30:00-04:00"],
    ["de", "in 2 Stunden", "2014-06-13T14:00:00-04:00"],
    ["fr", "demain à 18h30", "2014-06-14T18:30:00-04:00"],
    ["fr", "après-demain 6:00", "2014-06-15T06:00:00-04:00"],
    ["es", "mañana a las 6:00", "2014-06-14T06:00:00-04:00"],
    ["pt", "amanhã às 6:00", "2014-06-14T06:00:00-04:00"],
    ["ja", "明日6時30分", "2014-06-14T06:30:00-04:00"],
    ["ar", "غدًا ٦:٣٠", "2014-06-14T06:30:00-04:00"],
    ["fr", "tomorrow 6:00", "2014-06-14T06:00:00-04:00"],
  ])("in %s, %s is %s", (language, text, meant) => {
    expect(publishingTime(text, { ...ZONE, language }, NOW)).toBe(meant);
  });

  it("is understood for every day word that the language has, with a time", () => {
    for (const language of [
      "ar",
      "da",
      "el",
      "fi",
      "he",
      "hi",
      "it",
      "ko",
      "nl",
      "pl",
      "ru",
      "tr",
      "uk",
      "vi",
      "zh",
    ]) {
      const near = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
      const text = `${near.format(1, "day")} 6:00`;
      expect(publishingTime(text, { ...ZONE, language }, NOW), text).toBe(
        "2014-06-14T06:00:00-04:00",
      );
      const name = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
      const monday = `${name.format(Date.UTC(2014, 5, 16, 12))} 6:00`;
      expect(publishingTime(monday, { ...ZONE, language }, NOW), monday).toBe(
        "2014-06-16T06:00:00-04:00",
      );
    }
  });
});

/** A Saturday, 13:21. */
const SATURDAY = new Date("2026-11-28T13:21:00Z");
const spoken = (language: string, text: string) =>
  publishingTime(text, { language, timeZone: "UTC" }, SATURDAY).slice(0, 16).replace("T", " ");

describe("a time as people of a language write it", () => {
  it.each([
    ["fr", "hier 8:00", "2026-11-27 08:00"],
    ["fr", "yesterday 8:00", "2026-11-27 08:00"],
    ["fr", "demain soir 8:00", "2026-11-29 20:00"],
    ["fr", "demain soir 20h", "2026-11-29 20:00"],
    ["fr", "demain matin à 8h", "2026-11-29 08:00"],
    ["fr", "ce soir 8h", "2026-11-28 20:00"],
    ["fr", "mardi 9:00", "2026-12-01 09:00"],
    ["fr", "mardi en huit 9:00", "2026-12-08 09:00"],
    ["fr", "mardi en quinze à 9h", "2026-12-15 09:00"],
    ["fr", "1er décembre 9h", "2026-12-01 09:00"],
    ["fr", "le mardi 1er décembre à 9 h 30", "2026-12-01 09:30"],
    ["fr", "12 décembre 2026 à 8h", "2026-12-12 08:00"],
    ["fr", "12 decembre 2026 8:00", "2026-12-12 08:00"],
    ["fr", "1/12/2026 9:00", "2026-12-01 09:00"],
    ["fr", "1/12 9h", "2026-12-01 09:00"],
    ["fr", "2 janvier 9:00", "2027-01-02 09:00"],
    ["fr", "27 novembre 9:00", "2026-11-27 09:00"],
    ["fr", "aujourd'hui 18h", "2026-11-28 18:00"],
    ["fr", "demain midi", "2026-11-29 12:00"],
    ["fr", "minuit", "2026-11-29 00:00"],
    ["fr", "aujourd’hui à minuit", "2026-11-29 00:00"],
    ["fr", "dans deux heures", "2026-11-28 15:21"],
    ["fr", "dans une demi-heure", "2026-11-28 13:51"],
    ["fr", "dans 20 min", "2026-11-28 13:41"],
    ["fr", "8 heures du soir", "2026-11-28 20:00"],
    ["en-US", "tomorrow evening 8", "2026-11-29 20:00"],
    ["en-US", "tonight at 8", "2026-11-28 20:00"],
    ["en-US", "noon", "2026-11-29 12:00"],
    ["en-US", "12 noon", "2026-11-29 12:00"],
    ["en-US", "December 1st, 2026 at 9 a.m.", "2026-12-01 09:00"],
    ["en-US", "1 December 9:00", "2026-12-01 09:00"],
    ["en-US", "12/1/2026 9:00", "2026-12-01 09:00"],
    ["en-GB", "1/12/2026 9:00", "2026-12-01 09:00"],
    ["en-GB", "in two hours", "2026-11-28 15:21"],
    ["de", "am 1. Dezember um 9 Uhr", "2026-12-01 09:00"],
    ["de", "1.12.2026 9:00", "2026-12-01 09:00"],
    ["de", "1.12. 9.30 Uhr", "2026-12-01 09:30"],
    ["de", "morgen früh 8 Uhr", "2026-11-29 08:00"],
    ["de", "heute Abend um 8", "2026-11-28 20:00"],
    ["de", "Freitagabend 8 Uhr", "2026-12-04 20:00"],
    ["de", "morgen Mittag", "2026-11-29 12:00"],
    ["de", "in zwei Stunden", "2026-11-28 15:21"],
    ["es", "el 1 de diciembre de 2026 a las 9:00", "2026-12-01 09:00"],
    ["es", "mañana por la mañana a las 8", "2026-11-29 08:00"],
    ["es", "hoy a las 8 de la noche", "2026-11-28 20:00"],
    ["es", "mañana al mediodía", "2026-11-29 12:00"],
    ["es", "dentro de dos horas", "2026-11-28 15:21"],
    ["pt", "1 de dezembro de 2026 às 9h", "2026-12-01 09:00"],
    ["pt", "1º de dezembro às 9h", "2026-12-01 09:00"],
    ["pt", "amanhã à noite às 8", "2026-11-29 20:00"],
    ["pt", "segunda às 8h30", "2026-11-30 08:30"],
    ["pt", "daqui a duas horas", "2026-11-28 15:21"],
    ["ar", "غدا الساعة 8 مساءً", "2026-11-29 20:00"],
    ["ar", "1 ديسمبر 2026 الساعة 9:00", "2026-12-01 09:00"],
    ["ar", "بعد ساعتين", "2026-11-28 15:21"],
    ["ar", "الليلة الساعة 8", "2026-11-28 20:00"],
    ["ja", "明日の午後8時", "2026-11-29 20:00"],
    ["ja", "12月1日9時半", "2026-12-01 09:30"],
    ["ja", "2026年12月1日（火）9:00", "2026-12-01 09:00"],
    ["ja", "今夜8時", "2026-11-28 20:00"],
    ["ja", "明日正午", "2026-11-29 12:00"],
    ["ja", "2時間後", "2026-11-28 15:21"],
  ])("in %s, %s is %s", (language, text, meant) => {
    expect(spoken(language, text)).toBe(meant);
  });

  // The day of the week that comes next, however far ahead it is: the desk says the day before anything happens.
  it.each([
    ["en-US", "next Tuesday 9:00", "2026-12-01 09:00"],
    ["en-US", "next Saturday at 9am", "2026-12-05 09:00"],
    ["en-US", "next Saturday 18:00", "2026-12-05 18:00"],
    ["en-US", "this Sunday 9:00", "2026-11-29 09:00"],
    ["en-US", "Tuesday next 9:00", "2026-12-01 09:00"],
    ["en-US", "Tuesday week 9:00", "2026-12-08 09:00"],
    ["en-US", "in 3 days 9:00", "2026-12-01 09:00"],
    ["en-US", "in 3 days at 9am", "2026-12-01 09:00"],
    ["en-US", "at 9:00 in three days", "2026-12-01 09:00"],
    ["en-US", "in a week at noon", "2026-12-05 12:00"],
    ["en-US", "in 2 weeks, 9:00", "2026-12-12 09:00"],
    ["en-US", "tues 9:00", "2026-12-01 09:00"],
    ["fr", "mardi prochain 9h", "2026-12-01 09:00"],
    ["fr", "samedi prochain à 18 h", "2026-12-05 18:00"],
    ["fr", "ce dimanche 9:00", "2026-11-29 09:00"],
    ["fr", "dans 3 jours à 9h", "2026-12-01 09:00"],
    ["fr", "dans trois jours 9:00", "2026-12-01 09:00"],
    ["fr", "dans une semaine à midi", "2026-12-05 12:00"],
    ["fr", "dans quinze jours 9:00", "2026-12-13 09:00"],
    ["fr", "dans 3 jours", "2026-12-01 13:21"],
    ["de", "nächsten Dienstag 9:00", "2026-12-01 09:00"],
    ["de", "am kommenden Samstag um 9 Uhr", "2026-12-05 09:00"],
    ["de", "diesen Sonntag 9:00", "2026-11-29 09:00"],
    ["de", "in 3 Tagen um 9 Uhr", "2026-12-01 09:00"],
    ["de", "in einer Woche 9:00", "2026-12-05 09:00"],
    ["de", "in zwei Wochen um 9", "2026-12-12 09:00"],
    ["de", "Sonnabend 18:00", "2026-11-28 18:00"],
    ["de", "dienstags 9:00", undefined],
    ["es", "el próximo martes a las 9:00", "2026-12-01 09:00"],
    ["es", "el martes que viene a las 9:00", "2026-12-01 09:00"],
    ["es", "este domingo a las 9:00", "2026-11-29 09:00"],
    ["es", "dentro de tres días a las 9:00", "2026-12-01 09:00"],
    ["es", "en una semana a las 9:00", "2026-12-05 09:00"],
    ["pt", "próxima terça às 9h", "2026-12-01 09:00"],
    ["pt", "na próxima terça-feira às 9h", "2026-12-01 09:00"],
    ["pt", "terça que vem às 9h", "2026-12-01 09:00"],
    ["pt", "este domingo às 9h", "2026-11-29 09:00"],
    ["pt", "daqui a três dias às 9h", "2026-12-01 09:00"],
    ["pt", "em 3 dias às 9h", "2026-12-01 09:00"],
    ["ar", "الثلاثاء القادم 9:00", "2026-12-01 09:00"],
    ["ar", "يوم الثلاثاء المقبل الساعة 9:00", "2026-12-01 09:00"],
    ["ar", "بعد 3 أيام الساعة 9:00", "2026-12-01 09:00"],
    ["ar", "بعد ثلاثة أيام الساعة 9:00", "2026-12-01 09:00"],
    ["ar", "بعد أسبوع الساعة 9:00", "2026-12-05 09:00"],
    ["ja", "次の火曜日9時", "2026-12-01 09:00"],
    ["ja", "今度の火曜日の9時", "2026-12-01 09:00"],
    ["ja", "火曜9時", "2026-12-01 09:00"],
    ["ja", "3日後の9時", "2026-12-01 09:00"],
    ["ja", "三日後の9時", "2026-12-01 09:00"],
    ["ja", "1週間後9時", "2026-12-05 09:00"],
    ["ja", "3日後", "2026-12-01 13:21"],
  ])("in %s, %s is %s, or is refused", (language, text, meant) => {
    if (meant) expect(spoken(language, text)).toBe(meant);
    else expect(() => spoken(language, text)).toThrow(/Write “now”/);
  });

  it.each(["en", "de", "fr", "es", "pt", "ar", "ja"])(
    "in %s, every day of the week is the next one, and the next one that is called next",
    (language) => {
      const name = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
      const short = new Intl.DateTimeFormat(language, { weekday: "short", timeZone: "UTC" });
      for (let ahead = 1; ahead <= 7; ahead += 1) {
        const day = new Date(SATURDAY.getTime() + ahead * 86_400_000);
        const meant = `${day.toISOString().slice(0, 10)} 09:00`;
        expect(spoken(language, `${name.format(day)} 9:00`)).toBe(meant);
        expect(spoken(language, `${short.format(day)} 9:00`)).toBe(meant);
      }
    },
  );

  it.each([
    ["fr", "bidule 8:00"],
    ["fr", "demain bidule 8:00"],
    ["fr", "demain 8:00 bidule"],
    ["fr", "mardi dernier 9:00"],
    ["fr", "demain 8:00 à"],
    ["fr", "demain soir"],
    ["fr", "demain matin 14:00"],
    ["fr", "demain minuit"],
    ["fr", "lundi 1er décembre 2026 9:00"],
    ["fr", "31 novembre 9h"],
    ["fr", "demain hier 8:00"],
    ["fr", "13/13/2026 9:00"],
    ["fr", "dans bidule heures"],
    ["en-US", "last Friday 9:00"],
    ["en-US", "next tomorrow 9:00"],
    ["en-US", "next 1 December 9:00"],
    ["en-US", "in 3 days tomorrow 9:00"],
    ["en-US", "in 0 days 9:00"],
    ["de", "letzten Dienstag 9:00"],
    ["fr", "prochain 9:00"],
    ["es", "la semana próxima 9:00"],
    ["ja", "来週9時"],
    ["ar", "الأسبوع القادم 9:00"],
  ])("in %s, “%s” is refused, and the answer says how to write it", (language, text) => {
    expect(() => spoken(language, text)).toThrow(/Write “now”/);
  });
});

const LANGUAGES = ["en-US", "en-GB", "de", "fr", "es", "pt", "ar", "ja"];

describe("words of a time", () => {
  it("are refused with any word among them that has no meaning", () => {
    const garbage = fc
      .string({ unit: fc.constantFrom(..."bcdfgkqvwxz"), minLength: 2, maxLength: 14 })
      .filter((word) => !["dc", "kl"].includes(word));
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        garbage,
        fc.constantFrom("8:00", "18h", "12 noon", "tomorrow 8:00", "tomorrow at 8 pm"),
        fc.nat({ max: 4 }),
        (language, word, text, at) => {
          const words = text.split(" ");
          words.splice(at, 0, word);
          expect(() => spoken(language, words.join(" ")), words.join(" ")).toThrow(/Write “now”/);
        },
      ),
    );
  });
});
