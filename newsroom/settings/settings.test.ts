import { describe, expect, it } from "vitest";
import {
  indexNowEndpoint,
  keepsOffline,
  readClock,
  readSettings,
  SettingsError,
  siteUrl,
} from "./settings.ts";

const env = (values: Record<string, string>) => values as unknown as NodeJS.ProcessEnv;

describe("the settings", () => {
  it("have defaults below the working directory", () => {
    expect(readSettings(env({}), "/paper")).toEqual({
      contentDir: "/paper/content",
      editionFile: "/paper/.broadsheet/edition.sqlite",
      siteUrl: undefined,
    });
  });

  it("come from the environment", () => {
    const settings = readSettings(
      env({
        CONTENT_DIR: "../other",
        EDITION_FILE: "/tmp/e.sqlite",
        SITE_URL: "https://a.example/",
      }),
      "/paper/site",
    );
    expect(settings).toEqual({
      contentDir: "/paper/other",
      editionFile: "/tmp/e.sqlite",
      siteUrl: "https://a.example",
    });
  });

  it.each(["/tmp/work", "../work", "/paper", "/paper-two"])(
    "have generated files below the project alone, not in %s",
    (folder) => {
      expect(() => readSettings(env({ WORK_DIR: folder }), "/paper")).toThrow(
        /^WORK_DIR is “.*”, which is not below \/paper; name a folder there/,
      );
    },
  );

  it("name the variable that is wrong, as a refusal of the settings", () => {
    expect(() => readSettings(env({ SITE_URL: "paper.example" }), "/paper")).toThrow(
      expect.objectContaining({
        name: "SettingsError",
        message:
          'SITE_URL is "paper.example", which is no address; write it like https://example.org',
      }),
    );
  });

  it.each([
    [
      "paper.example",
      'X is "paper.example", which is no address; write it like https://example.org',
    ],
    ["ftp://paper.example", 'X is "ftp://paper.example"; it has to start with https:// or http://'],
    [
      "https://paper.example/a",
      'X is "https://paper.example/a"; leave out everything after the host',
    ],
    [
      "https://paper.example?a",
      'X is "https://paper.example?a"; leave out everything after the host',
    ],
  ])("refuse the site %s", (value, message) => {
    expect(() => siteUrl(value, "X")).toThrow(new SettingsError(message));
  });

  it("keep a port", () => {
    expect(siteUrl("http://localhost:3000", "X")).toBe("http://localhost:3000");
  });
});

describe("where search engines are told of stories", () => {
  it("is the service for all of them, unless another address is set", () => {
    expect(indexNowEndpoint(env({}))).toBe("https://api.indexnow.org/indexnow");
    expect(indexNowEndpoint(env({ INDEXNOW_ENDPOINT: "http://localhost:9/a" }))).toBe(
      "http://localhost:9/a",
    );
    expect(() => indexNowEndpoint(env({ INDEXNOW_ENDPOINT: "localhost" }))).toThrow(
      new SettingsError(
        'INDEXNOW_ENDPOINT is "localhost", which is no address; write it like https://api.indexnow.org/indexnow',
      ),
    );
  });
});

describe("stories on readers' devices", () => {
  it("are kept unless they are turned off", () => {
    expect(keepsOffline(env({}))).toBe(true);
    expect(keepsOffline(env({ OFFLINE: "on" }))).toBe(true);
    expect(keepsOffline(env({ OFFLINE: "off" }))).toBe(false);
    expect(() => keepsOffline(env({ OFFLINE: "no" }))).toThrow(
      new SettingsError('OFFLINE is "no"; write on or off, or leave it out'),
    );
  });
});

describe("the clock", () => {
  it("stands where BROADSHEET_NOW sets it", () => {
    const now = readClock(env({ BROADSHEET_NOW: "2014-06-13T12:00:00-04:00" }));
    expect(now.toISOString()).toBe("2014-06-13T16:00:00.000Z");
  });

  it("goes on its own otherwise", () => {
    expect(Math.abs(readClock(env({})).getTime() - Date.now())).toBeLessThan(1000);
  });

  it.each(["2014-06-13", "2014-06-13T12:00:00", "noon"])("refuses %s", (value) => {
    expect(() => readClock(env({ BROADSHEET_NOW: value }))).toThrow(SettingsError);
  });
});
