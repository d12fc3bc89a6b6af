import { BlockList, isIP, isIPv4 } from "node:net";

/** Which hosts are proxies whose `X-Forwarded-For` and `X-Request-Id` are believed. */
export type TrustedProxies = (address: string) => boolean;

/**
 * @param written addresses, networks as `10.0.0.0/8`, or `loopback`
 * @returns undefined if one of them is none
 */
export function trustedProxies(written: readonly string[]): TrustedProxies | undefined {
  const list = new BlockList();
  const add = (entry: string): boolean => {
    if (entry === "loopback") return ["127.0.0.0/8", "::1"].every(add);
    const [address = "", bits] = entry.split("/");
    const version = isIP(address);
    if (version === 0) return false;
    const family = version === 4 ? "ipv4" : "ipv6";
    if (bits === undefined) list.addAddress(address, family);
    else if (!/^\d{1,3}$/.test(bits) || Number(bits) > (version === 4 ? 32 : 128)) return false;
    else list.addSubnet(address, Number(bits), family);
    return true;
  };
  if (!written.every(add)) return undefined;
  return (address) => list.check(address, isIPv4(address) ? "ipv4" : "ipv6");
}
