import { describe, expect, it } from "vitest";
import { plainAddress } from "./plainAddress.ts";

describe("the address of a link", () => {
  it.each([
    [
      "Outlook",
      "https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwater.example%2Fplan%3Fid%3D3&data=05%7C01&reserved=0",
    ],
    ["Google", "https://www.google.com/url?q=https://water.example/plan?id%3D3&sa=D&usg=AOv"],
    [
      "Facebook",
      "https://l.facebook.com/l.php?u=https%3A%2F%2Fwater.example%2Fplan%3Fid%3D3&h=AT0",
    ],
    ["YouTube", "https://www.youtube.com/redirect?q=https%3A%2F%2Fwater.example%2Fplan%3Fid%3D3"],
    ["Proofpoint", "https://urldefense.com/v3/__https://water.example/plan__;!!abc!def$"],
    [
      "Outlook around Google",
      "https://nam1.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%253A%252F%252Fwater.example%252Fplan%253Fid%253D3",
    ],
  ])("leads to its page where it went through %s", (_, address) => {
    expect(plainAddress(address)).toMatch(/^https:\/\/water\.example\/plan(?:\?id=3)?$/);
  });

  it("has nothing that says where its reader comes from", () => {
    expect(
      plainAddress("https://water.example/d?utm_source=x&id=5&utm_medium=mail&a=b%20c#top"),
    ).toBe("https://water.example/d?id=5&a=b%20c#top");
    expect(plainAddress("https://water.example/d?fbclid=x")).toBe("https://water.example/d");
    expect(plainAddress("https://water.example/d?fbclid=x#top")).toBe(
      "https://water.example/d#top",
    );
  });

  it.each([
    "https://www.google.com/search?q=dam",
    "https://www.google.com/url?q=javascript:alert(1)",
    "https://safelinks.protection.outlook.com.evil.example/?url=https://water.example/",
    "https://shop.example/dam?tag=courier-20&ref=x",
    "https://water.example/d?a=1&&b=?#?utm_source=x",
    "mailto:jane@water.example?subject=utm_source=x",
    "/plan?utm_source=x",
    "https://[bad",
  ])("stays as it is otherwise: %s", (address) => {
    expect(plainAddress(address)).toBe(address);
  });
});
