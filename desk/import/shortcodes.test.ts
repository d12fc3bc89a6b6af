import { describe, expect, it } from "vitest";
import { withoutShortcodes } from "./shortcodes.ts";

const text = (source: string) => withoutShortcodes(source).text;
const kept = (source: string) => withoutShortcodes(source).kept.map((one) => one.text);

describe("a figure of a template language", () => {
  it.each([
    ['{{< figure src="a.jpg" >}}', '<figure><img src="a.jpg"></figure>'],
    [
      "{{% figure src='a.jpg' alt='Two gates' %}}",
      '<figure><img src="a.jpg" alt="Two gates"></figure>',
    ],
    ["{{<img a.jpg>}}", '<figure><img src="a.jpg"></figure>'],
    ['{{< figure "a.jpg" />}}', '<figure><img src="a.jpg"></figure>'],
    [
      '{{< figure src=a.jpg caption="The gates." attr="Jane Doe" >}}',
      '<figure><img src="a.jpg"><figcaption>The gates. Jane Doe</figcaption></figure>',
    ],
    [
      '{{< figure src="a.jpg" title="A <b> & c" alt="&quot;<" >}}',
      '<figure><img src="a.jpg" alt="&amp;quot;&lt;"><figcaption>A &lt;b> &amp; c</figcaption></figure>',
    ],
    ["{{< figure src='a\"b.jpg' >}}", '<figure><img src="a&quot;b.jpg"></figure>'],
    ['{% include figure image_path="a.jpg" %}', '<figure><img src="a.jpg"></figure>'],
    ["{%- include image.html url=`a.jpg` -%}", '<figure><img src="a.jpg"></figure>'],
    [
      '{% include img.html src="a.jpg" caption="Own" title="Other" %}',
      '<figure><img src="a.jpg"><figcaption>Own</figcaption></figure>',
    ],
  ])("becomes one of HTML, by itself: %s", (source, wanted) => {
    expect(text(`Before ${source} after`)).toBe(`Before \n\n${wanted}\n\n after`);
    expect(kept(source)).toEqual([]);
  });

  it.each(["{{< figure >}}", "{{< img alt='x' >}}", "{% include figure alt='x' %}"])(
    "without a file is kept as a command: %s",
    (source) => {
      expect(text(`a ${source} b`)).toBe("a  b");
      expect(kept(source)).toEqual([source]);
    },
  );
});

describe("a link of a template language", () => {
  it.each([
    ['{{< ref "posts/plan.md" >}}', "/posts/plan.md"],
    ['{{< relref "/posts/plan.md" >}}', "/posts/plan.md"],
    ['{{% ref path="plan.md" %}}', "/plan.md"],
    ["{% post_url 2014-06-13-dam %}", "/2014-06-13-dam"],
    ["{% link /_posts/dam.md %}", "/_posts/dam.md"],
    ["{{ '/assets/map.png' | relative_url }}", "/assets/map.png"],
    ['{{- "/map.png" | absolute_url -}}', "/map.png"],
    ["{{ site.baseurl }}/map.png", "/map.png"],
    ["{{site.url}}/map.png", "/map.png"],
  ])("leads where it leads: %s", (source, wanted) => {
    expect(text(`[x](${source})`)).toBe(`[x](${wanted})`);
    expect(kept(source)).toEqual([]);
  });
});

describe("a command", () => {
  it.each([
    "{{< youtube abc123 >}}",
    '{{% tweet user="a" %}}',
    "{% if page.x %}",
    "{%- assign x = 1 -%}",
    "{{ page.title }}",
    "{% include header.html %}",
    "{% link %}",
    "{{ x.y | relative_url }}",
    "{{< my/code >}}",
  ])("is taken out and kept: %s", (source) => {
    expect(withoutShortcodes(`a ${source} b`)).toEqual({
      text: "a  b",
      kept: [{ what: "template command", text: source }],
    });
  });

  it.each([
    ["{{< note >}}words{{< /note >}}", "words", ["{{< note >}}"]],
    ["{% if x %}words{% endif %}", "words", ["{% if x %}"]],
    ["{% raw %}words{% endraw %}", "words", []],
    ["{{% box %}}\nwords\n{{% /box %}}", "\nwords\n", ["{{% box %}}"]],
  ])("around words leaves them: %s", (source, wanted, commands) => {
    expect(text(source)).toBe(wanted);
    expect(kept(source)).toEqual(commands);
  });

  it("in braces below a block is kept, and braces in a line are words", () => {
    expect(text("a\n  {: .note}  \nb {: x} c")).toBe("a\n\nb {: x} c");
    expect(kept("a\n  {: .note}  \nb")).toEqual(["{: .note}"]);
  });

  it("is no matter for more than two hundred comments", () => {
    expect(kept("{{ x }}".repeat(201))).toHaveLength(200);
    expect(text("{{ x }}".repeat(201))).toBe("");
  });
});

describe("code", () => {
  it.each([
    ["{% highlight js %}\nlet x;\n{% endhighlight %}", "```js\nlet x;\n```"],
    ["{%- highlight ruby linenos -%}\nputs 1\n{%- endhighlight -%}", "```ruby\nputs 1\n```"],
    ['{{< highlight go "linenos=table" >}}\nx := 1\n{{< /highlight >}}', "```go\nx := 1\n```"],
    ['{{% highlight "go" %}}x{{% /highlight %}}', "```go\nx\n```"],
  ])("between commands becomes a sample: %s", (source, wanted) => {
    expect(text(source)).toBe(wanted);
    expect(kept(source)).toEqual([]);
  });

  it.each(["```\n{{ x }}\n```", "a\n~~~ html\n{% y %}\n\n{{ z }}\n~~~\nb"])(
    "in a fence stays as it is: %j",
    (source) => {
      expect(withoutShortcodes(source)).toEqual({ text: source, kept: [] });
      expect(text(`${source}\n{{ x }}`)).toBe(`${source}\n`);
    },
  );
});
