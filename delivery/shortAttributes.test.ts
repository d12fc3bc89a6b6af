// In a document.
import { expect, it } from "vitest";
import { shortenAttributes } from "./shortAttributes.ts";

it("attributes are in small letters, and empty ones without a value", () => {
  expect(
    shortenAttributes(
      '<img srcSet="a.png 1x" alt="" fetchPriority="high" data-x=""/><time dateTime="2014">x</time>',
    ),
  ).toBe('<img srcset="a.png 1x" alt fetchpriority="high" data-x/><time datetime="2014">x</time>');
});

it("a page stays what it was: its text, its scripts, its values and the case of what is no name of HTML's", () => {
  const html = [
    '<style>[data-x=""]{}</style><script data-first="">const a = \'<img alt="" srcSet="b">\';</script>',
    '<p title="srcSet= hrefLang=&quot;&quot; a=" class="">dateTime=&quot;x&quot; alt="" &lt;img srcSet="a"></p>',
    '<svg viewBox="0 0 1 1" preserveAspectRatio=""><path d=""></path></svg><input value="" disabled="">',
  ].join("");
  const made = shortenAttributes(html);
  const tree = (text: string) => {
    document.body.innerHTML = text;
    return document.body.innerHTML;
  };
  expect(made).not.toBe(html);
  expect(tree(made)).toBe(tree(html));
});
