import { expect, it } from "vitest";
import { markupText } from "./markupText.ts";

it.each([
  ["<p>One</p><p>two</p>", "One two"],
  ["<w:p><w:r>One</w:r></w:p>two", "One two"],
  ["One<br/>two<BR class='x'>three<w:br/>four<w:tab/>five", "One two three four five"],
  ["O<b>n</b>e", "One"],
  ["<broken>One</broken>two", "Onetwo"],
  ["&lt;b&gt; &amp;amp; &quot;x&quot; &apos;y&apos;&nbsp;z &LT;", "<b> &amp; \"x\" 'y' z <"],
  ["&#65;&#x42;&#X1F30A;", "AB🌊"],
  ["&#0; &#x110000; &#1114111; &unknown;", "&#0; &#x110000; \u{10FFFF} &unknown;"],
  ["  one \n\t two ", "one two"],
])("the words in %j are %j", (markup, words) => {
  expect(markupText(markup)).toBe(words);
});
