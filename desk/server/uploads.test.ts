import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { runningDesk } from "../../testkit/runningDesk.ts";
import { paper } from "../../testkit/temporaryPaper.ts";
import type { UploadedPicture } from "../api/pictures.ts";

const BATCH = "0a1b2c3d-0000-4000-8000-000000000000";

const WIRE = `Upper Valley dam opens after nine years

By Jane Doe

UPPER VALLEY, June 13 (Courier) - The first water ran through the gates of the dam on Friday, two years later than planned.

The authority said that the lake would be full by spring.
`;

async function desk() {
  const { settings } = await paper({});
  const running = await runningDesk(settings);
  const { given } = await running.call("newStory", { headline: "Dam opens" });
  return { ...running, settings, contentDir: settings.contentDir, story: given.file };
}

type Desk = Awaited<ReturnType<typeof desk>>;

async function send(
  { fetch, origin }: Desk,
  place: string,
  query: Record<string, string>,
  body: Uint8Array<ArrayBuffer> | string,
  headers: Record<string, string> = { origin },
) {
  const response = await fetch(`/desk/upload/${place}?${new URLSearchParams(query)}`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream", ...headers },
    body,
  });
  return {
    status: response.status,
    given: (await response.json()) as UploadedPicture & { error: string },
  };
}

function photograph(caption?: string): Promise<Buffer<ArrayBuffer>> {
  const picture = sharp({ create: { width: 1300, height: 800, channels: 3, background: "#345" } });
  const described = caption ? picture.withExif({ IFD0: { ImageDescription: caption } }) : picture;
  return described.jpeg().toBuffer() as Promise<Buffer<ArrayBuffer>>;
}

describe("A portrait", () => {
  it("lies beside its author, under the author's name, and is refused to who may not set up the paper", async () => {
    const at = await desk();
    const values = { name: "Jane Doe", kind: "person" };
    const { file } = (await at.call("newFile", { kind: "author", values })).given;
    const query = { file, name: "IMG_0412.JPG" };
    const { status, given } = await send(at, "picture", query, await photograph());
    expect([status, given.picture?.name]).toEqual([200, "jane-doe.jpg"]);
    expect(existsSync(path.join(at.contentDir, "authors/jane-doe.jpg"))).toBe(true);
    const { pictures } = (await at.call("openFile", { file })).given;
    expect(pictures.map(({ name }) => name)).toEqual(["jane-doe.jpg"]);
    for (const other of ["site.yaml", "authors", "authors/nobody.md"]) {
      const refused = await send(at, "picture", { file: other, name: "a.jpg" }, await photograph());
      expect(refused.status, other).toBe(422);
    }
    const bob = await runningDesk(at.settings, { name: "bob", role: "publisher" });
    const byBob = await send({ ...at, ...bob }, "picture", query, await photograph("Other"));
    expect(byBob.status).toBe(403);
  });
});

describe("A picture that is dropped on a story", () => {
  it("lies beside it under a name from its caption, with what its file says", async () => {
    const at = await desk();
    const bytes = await photograph("Water pours through three gates of the dam");
    const { status, given } = await send(
      at,
      "picture",
      { file: at.story, name: "IMG_0412.JPG" },
      bytes,
    );
    expect(status).toBe(200);
    expect(given.caption ?? given.alt).toBe("Water pours through three gates of the dam");
    expect(given.picture).toMatchObject({
      name: "water-pours-through-three-gates-of-the-dam.jpg",
      width: 1300,
      height: 800,
    });
    const shown = await at.fetch(given.picture.address);
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(bytes);
  });

  it("has a name from the caption that is written for it, before that of its file", async () => {
    const at = await desk();
    const bytes = await photograph("Water pours");
    const query = { file: at.story, name: "IMG_0412.JPG", caption: "The gates open" };
    const { given } = await send(at, "picture", query, bytes);
    expect(given.picture.name).toBe("the-gates-open.jpg");
    expect(given.caption ?? given.alt).toBe("Water pours");
  });

  it("is stored once, and never takes the place of another one", async () => {
    const at = await desk();
    const [one, other] = [await photograph(), await photograph("x")];
    const names = [];
    for (const bytes of [one, one, other]) {
      names.push(
        (await send(at, "picture", { file: at.story, name: "dam.jpg" }, bytes)).given.picture.name,
      );
    }
    expect(names).toEqual(["dam.jpg", "dam.jpg", "x.jpg"]);
    const third = await sharp(one).resize(900).jpeg().toBuffer();
    const { given } = await send(
      at,
      "picture",
      { file: at.story, name: "dam.jpg" },
      new Uint8Array(third),
    );
    expect(given.picture.name).toBe("dam-2.jpg");
    expect(readFileSync(path.join(at.contentDir, path.dirname(at.story), "dam.jpg"))).toEqual(one);
  });

  it.each([
    ["a drawing with a script", "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>"],
    ["a page", "<!doctype html><script>1</script>"],
    ["no picture at all", "GIF89a"],
    ["nothing", ""],
  ])("is refused in words where it is %s, and nothing is stored", async (_, bytes) => {
    const at = await desk();
    const { status, given } = await send(at, "picture", { file: at.story, name: "a.png" }, bytes);
    expect(status).toBe(422);
    expect(given.error).toContain("a.png cannot be used");
    expect(readdirSync(path.join(at.contentDir, path.dirname(at.story)))).toEqual(["index.md"]);
  });

  it("is refused in words where it has more pixels than any computer should unpack", async () => {
    const at = await desk();
    // A head that promises a picture of four billion pixels, in a few bytes.
    const bomb = await photograph();
    const frame = bomb.indexOf(Buffer.from([0xff, 0xc0]));
    bomb.writeUInt16BE(65_000, frame + 5);
    bomb.writeUInt16BE(65_000, frame + 7);
    const { status, given } = await send(at, "picture", { file: at.story, name: "b.jpg" }, bomb);
    expect(status).toBe(422);
    expect(given.error).toContain("b.jpg cannot be used");
    expect(readdirSync(path.join(at.contentDir, path.dirname(at.story)))).toEqual(["index.md"]);
  });

  it("is refused in words where it is too large, while it is still being sent", async () => {
    const at = await desk();
    const { status, given } = await send(
      at,
      "picture",
      { file: at.story, name: "large.jpg" },
      new Uint8Array(61_000_000),
    );
    expect(status).toBe(413);
    expect(given.error).toContain("60 MB at most");
  });

  it("is refused beside anything that is no story of the paper", async () => {
    const at = await desk();
    const bytes = await photograph();
    for (const file of [
      "site.yaml",
      "../../etc/passwd",
      "drafts/../site.yaml",
      "/etc/passwd",
      "",
    ]) {
      expect((await send(at, "picture", { file, name: "a.jpg" }, bytes)).status, file).toBe(422);
    }
  });

  it("keeps within the story's folder, whatever its name is", async () => {
    const at = await desk();
    const bytes = await photograph();
    for (const name of ["../../x.jpg", "..\\..\\x.jpg", "/etc/x.jpg", ".htaccess", "con.jpg"]) {
      const { given } = await send(at, "picture", { file: at.story, name }, bytes);
      expect(given.picture.name).toMatch(/^[a-z][a-z0-9-]*\.jpg$/);
    }
  });

  it("is taken from the desk's own pages alone", async () => {
    const at = await desk();
    const bytes = await photograph();
    for (const headers of [{}, { origin: "https://evil.example" }]) {
      const { status } = await send(
        at,
        "picture",
        { file: at.story, name: "a.jpg" },
        bytes,
        headers as Record<string, string>,
      ).catch(() => ({ status: 403 }));
      expect(status).toBe(403);
    }
    expect(readdirSync(path.join(at.contentDir, path.dirname(at.story)))).toEqual(["index.md"]);
  });
});

describe("Copy that is pasted", () => {
  it("is taken apart into a draft, which takes the place of the empty one", async () => {
    const at = await desk();
    const { given } = await at.call("importPaste", { text: WIRE, instead: at.story });
    const [made] = given.results;
    expect(made).toMatchObject({ result: "imported", format: expect.any(String) });
    if (made?.result !== "imported") return;
    expect(made.parts.map(({ part }) => part)).toEqual(
      expect.arrayContaining(["headline", "dateline"]),
    );
    expect(existsSync(path.join(at.contentDir, at.story))).toBe(false);
    const { given: open } = await at.call("openStory", { file: made.draft });
    expect(open.text).toContain("The authority said that the lake would be full by spring.");
  });

  it("leaves a draft that has a text alone", async () => {
    const at = await desk();
    const { given: open } = await at.call("openStory", { file: at.story });
    await at.call("saveStory", {
      file: at.story,
      version: open.version,
      text: `${open.text}\nSomebody's first line.\n`,
    });
    await at.call("importPaste", { text: WIRE, instead: at.story });
    expect(readFileSync(path.join(at.contentDir, at.story), "utf8")).toContain("first line");
  });

  it("leaves a draft alone beside which a picture has been put meanwhile", async () => {
    const at = await desk();
    const bytes = await photograph();
    await send(at, "picture", { file: at.story, name: "dam.jpg" }, bytes);
    const { given } = await at.call("importPaste", { text: WIRE, instead: at.story });
    expect(given.results[0]?.result).toBe("imported");
    const home = path.join(at.contentDir, path.dirname(at.story));
    expect(readdirSync(home).sort()).toEqual(["dam.jpg", "index.md"]);
  });

  it("takes the place of nothing but a draft of the paper", async () => {
    const at = await desk();
    for (const instead of [
      "site.yaml",
      "../../secret/index.md",
      "drafts/../site.yaml",
      "drafts/dam\0",
    ]) {
      const { status } = await at.call("importPaste", { text: WIRE, instead });
      expect([400, 422], instead).toContain(status);
    }
    expect(readdirSync(path.join(at.contentDir, "drafts"))).toEqual(["dam", "dam-opens"]);
  });

  it("is refused with the reason where nothing can be made of it, and nothing goes", async () => {
    const at = await desk();
    const { given } = await at.call("importPaste", { text: "%PDF-1.4 x", instead: at.story });
    expect(given.results).toEqual([expect.objectContaining({ result: "refused" })]);
    expect(existsSync(path.join(at.contentDir, at.story))).toBe(true);
  });

  it("has none of the pictures that only the clipboard knows, and names them", async () => {
    const at = await desk();
    const { given } = await at.call("cleanPaste", {
      html: `<p>One<img src="file:///C:/Temp/clip_image001.png" alt="A map"> two</p><figure><img src="https://a.example/lake.jpg" alt="x"><figcaption>The lake</figcaption></figure>`,
    });
    expect(given.markdown.trim()).toBe("One two");
    expect(given.leftOut).toEqual([
      { what: "picture", text: "A map" },
      { what: "picture", text: "The lake" },
    ]);
  });

  it("is cleaned as text of a story, and says what it leaves out", async () => {
    const at = await desk();
    const { given } = await at.call("cleanPaste", {
      html: `<meta charset=utf-8><p class=MsoNormal style="mso-x:1">The <b>dam</b> opens<o:p></o:p></p><script>steal()</script><p onclick="steal()">See <a href="javascript:steal()">this</a> and <a href="https://water.example/">that</a>.</p><iframe src="https://video.example/1"></iframe>`,
    });
    expect(given.markdown.trim()).toBe(
      "The **dam** opens\n\nSee this and [that](https://water.example/).",
    );
    expect(given.leftOut.map(({ text }) => text)).toEqual([
      "https://video.example/1",
      "javascript:steal()",
    ]);
  });
});

describe("Files and folders that are dropped", () => {
  it("are imported with the pictures that lie with them, and reported one by one", async () => {
    const at = await desk();
    const told: unknown[] = [];
    at.parts.events.tell = (event) => told.push(event);
    const copy = (place: string, body: Uint8Array<ArrayBuffer> | string) =>
      send(at, "copy", { batch: BATCH, path: place }, body);
    await copy("old/one.txt", WIRE);
    await copy(
      "old/two.html",
      `<html><body><article><h1>Second story</h1><p>${"It has a text of some length. ".repeat(20)}</p><img src="pictures/lake.jpg" alt="A lake"></article></body></html>`,
    );
    await copy("old/pictures/lake.jpg", await photograph());
    await copy("old/list.csv", "a,b");
    const { given } = await at.call("importFiles", { batch: BATCH });
    expect(given.results.map(({ copy, result }) => [copy, result])).toEqual([
      ["old/one.txt", "imported"],
      ["old/two.html", "imported"],
    ]);
    expect(given.passedOver).toBe(2);
    expect(told).toContainEqual({ kind: "importing", batch: BATCH, done: 2, total: 2 });
    const second = given.results[1];
    const home = second?.result === "imported" ? path.dirname(second.draft) : "";
    expect(readdirSync(path.join(at.contentDir, home))).toContain("lake.jpg");
    const { refused } = await at.call("importFiles", { batch: BATCH });
    expect(refused.error).toContain("Drop the files once more");
  });

  it.each(["../x.txt", "a/../../x.txt", "C:\\x.txt", "a\\b.txt", "x\0.txt", ""])(
    "are refused under a name that leads elsewhere: %j",
    async (place) => {
      const at = await desk();
      const { status } = await send(at, "copy", { batch: BATCH, path: place }, WIRE);
      expect(status).toBe(400);
    },
  );

  it("are refused in words where a name is too long, there already, or that of a folder", async () => {
    const at = await desk();
    const put = (file: string) =>
      send(at, "copy", { batch: BATCH, path: file }, "Copy.").then(({ status, given }) => ({
        status,
        error: given.error,
      }));
    expect((await put(`${"長".repeat(90)}.txt`)).status).toBe(400);
    expect((await put("old/one.txt")).status).toBe(200);
    for (const taken of ["old/one.txt", "old/one.txt/two.txt", "old"]) {
      const { status, error } = await put(taken);
      expect(status, taken).toBe(400);
      expect(error).toContain(taken);
    }
  });

  it("are refused in an import whose name leads elsewhere", async () => {
    const at = await desk();
    for (const batch of ["../../../../tmp/x-xxxxxxxxx", "", "short", "a/b/c/d/e/f/g/h/i/j"]) {
      expect((await send(at, "copy", { batch, path: "x.txt" }, WIRE)).status, batch).toBe(400);
    }
  });
});
