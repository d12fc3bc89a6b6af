import { expect, it } from "vitest";
import { readServerSettings } from "../newsroom/settings/serverSettings.ts";
import { clientAddress } from "./clientAddress.ts";

const { isTrusted } = readServerSettings({
  TRUSTED_PROXIES: "loopback,10.0.0.0/8",
} as unknown as NodeJS.ProcessEnv);

it.each([
  ["its own", "192.0.2.1", undefined, "192.0.2.1"],
  ["its own, whatever it says", "192.0.2.1", "198.51.100.9", "192.0.2.1"],
  ["IPv4, however the system writes it", "::ffff:192.0.2.1", undefined, "192.0.2.1"],
  ["what a proxy says", "127.0.0.1", "192.0.2.1", "192.0.2.1"],
  ["what a proxy that is written as IPv6 says", "::ffff:127.0.0.1", "192.0.2.1", "192.0.2.1"],
  [
    "the proxy's word, not the client's before it",
    "::1",
    "10.9.9.9, 1.2.3.4, 192.0.2.1",
    "192.0.2.1",
  ],
  ["before a second proxy", "127.0.0.1", "192.0.2.1, 10.0.0.2", "192.0.2.1"],
  ["without its port", "127.0.0.1", "192.0.2.1:4711", "192.0.2.1"],
  ["without its brackets", "127.0.0.1", "[2001:DB8::1]:4711", "2001:db8::1"],
  ["unknown where the proxy does not say it", "127.0.0.1", undefined, undefined],
  ["unknown where the proxy says nothing that is one", "127.0.0.1", "unknown, evil", undefined],
  ["unknown where all are proxies", "127.0.0.1", "10.0.0.1, 10.0.0.2", undefined],
  ["unknown when the connection is closed", undefined, "192.0.2.1", undefined],
])("a client's address is %s", (_, remoteAddress, forwarded, address) => {
  const request = { socket: { remoteAddress }, headers: { "x-forwarded-for": forwarded } };
  expect(clientAddress(request as never, isTrusted)).toBe(address);
});
