import { describe, expect, it } from "vitest";
import { readServerSettings } from "./serverSettings.ts";

const read = (env: Record<string, string>, isTerminal = false) =>
  readServerSettings(env as unknown as NodeJS.ProcessEnv, isTerminal);

describe("the log", () => {
  it.each([
    [{}, true, "text"],
    [{}, false, "json"],
    [{ LOG_FORMAT: "json" }, true, "json"],
    [{ LOG_FORMAT: "text" }, false, "text"],
    [{ LOG_FORMAT: "" }, false, "json"],
  ])("with %j in a terminal (%s) is %s", (env, isTerminal, format) => {
    expect(read(env, isTerminal).log.format).toBe(format);
  });

  it.each([
    [undefined, undefined],
    ["", undefined],
    ["0", undefined],
    ["1", { addresses: false, queries: false }],
    ["addresses", { addresses: true, queries: false }],
    ["1,queries", { addresses: false, queries: true }],
    ["addresses, queries", { addresses: true, queries: true }],
  ])("of accesses is, with ACCESS_LOG=%s, %j", (written, access) => {
    expect(read(written === undefined ? {} : { ACCESS_LOG: written }).log.access).toEqual(access);
  });

  it.each([
    [{ LOG_FORMAT: "xml" }, 'LOG_FORMAT is "xml"; write text or json'],
    [{ ACCESS_LOG: "yes" }, 'ACCESS_LOG is "yes"; write 1'],
    [{ ACCESS_LOG: "1,names" }, 'ACCESS_LOG is "1,names"; write 1'],
    [{ TRUSTED_PROXIES: "proxy.example" }, 'TRUSTED_PROXIES is "proxy.example"; write addresses'],
    [{ TRUSTED_PROXIES: "10.0.0.0/33" }, 'TRUSTED_PROXIES is "10.0.0.0/33"'],
    [{ TRUSTED_PROXIES: "::1/129" }, 'TRUSTED_PROXIES is "::1/129"'],
    [{ SEARCH_LIMIT: "0" }, 'SEARCH_LIMIT is "0"; write how many searches'],
    [{ SEARCH_LIMIT: "60/min" }, 'SEARCH_LIMIT is "60/min"'],
    [{ METRICS_PORT: "9100x" }, 'METRICS_PORT is "9100x"; it has to be a number'],
    [{ METRICS_PORT: "0" }, 'METRICS_PORT is "0"'],
    [{ METRICS_PORT: "65536" }, 'METRICS_PORT is "65536"'],
    [{ METRICS_PORT: "3000" }, "METRICS_PORT is 3000, the readers' port"],
    [{ METRICS_PORT: "65535", PORT: "65535" }, "like METRICS_PORT=65534"],
    [{ DRAIN_DELAY: "5s" }, 'DRAIN_DELAY is "5s"; write seconds from 0 to 300'],
    [{ DRAIN_DELAY: "301" }, 'DRAIN_DELAY is "301"'],
    [{ REDIS_URL: "127.0.0.1:6379" }, "REDIS_URL is no address of Redis; write it like redis://"],
    [{ REDIS_URL: "http://:secret@a" }, "REDIS_URL is no address of Redis"],
    [{ TRUSTED_PROXIES: "10.0.0.1/x" }, 'TRUSTED_PROXIES is "10.0.0.1/x"'],
  ])("says how to write %j", (env, said) => {
    expect(() => read(env)).toThrow(said);
  });
});

it.each([
  [undefined, 60],
  ["5", 5],
  ["off", undefined],
])("searches of a client are limited, with SEARCH_LIMIT=%s, to %s a minute", (written, limit) => {
  const env: Record<string, string> = written === undefined ? {} : { SEARCH_LIMIT: written };
  expect(read(env).searchesPerMinute).toBe(limit);
});

it("metrics are served only where a port is named for them", () => {
  expect(read({}).metricsPort).toBeUndefined();
  expect(read({ METRICS_PORT: "9100" }).metricsPort).toBe(9100);
});

it("a server that is asked to stop goes on for as long as DRAIN_DELAY says", () => {
  expect(["", "0", "300"].map((delay) => read({ DRAIN_DELAY: delay }).drainDelay)).toEqual([
    0, 0, 300,
  ]);
});

describe("proxies that are believed", () => {
  it.each([
    [undefined, ["127.0.0.1", "127.1.2.3", "::1"], ["10.0.0.1", "::2"]],
    ["none", [], ["127.0.0.1", "::1"]],
    ["10.0.0.0/8, 2001:db8::/32", ["10.1.2.3", "2001:db8::5"], ["127.0.0.1", "11.0.0.1", "::1"]],
    ["loopback,192.0.2.7", ["127.0.0.1", "192.0.2.7"], ["192.0.2.8"]],
  ])("are, with TRUSTED_PROXIES=%s, %j and not %j", (written, trusted, others) => {
    const { isTrusted } = read(written === undefined ? {} : { TRUSTED_PROXIES: written });
    expect(trusted.filter((address) => !isTrusted(address))).toEqual([]);
    expect(others.filter(isTrusted)).toEqual([]);
  });
});
