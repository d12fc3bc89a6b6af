import { rmSync } from "node:fs";
import path from "node:path";
import { install, type Peer, put, run, serveFiles } from "./peer.ts";
import { markdownOf, plainArticle } from "./peerStory.ts";

/** Programs that make a folder of files, which nginx serves; a story is added by making the site again. */

const LIQUID = {
  title: "{{ title }}",
  description: "{{ description }}",
  date: "{{ date }}",
  body: "{{ content }}",
};

function staticPeer(
  peer: Pick<Peer, "name" | "prepare" | "write" | "version"> & {
    out: string;
    make(dir: string): void;
  },
): Peer {
  return {
    ...peer,
    build(dir) {
      rmSync(path.join(dir, peer.out), { recursive: true, force: true });
      peer.make(dir);
    },
    serve: (dir) => serveFiles(path.join(dir, peer.out)),
    async add(dir, served) {
      peer.make(dir);
      return served;
    },
  };
}

/** Debian's package. */
export const hugo = staticPeer({
  name: "Hugo",
  out: "public",
  prepare(dir) {
    put(
      dir,
      "config.toml",
      'baseURL = "https://paper.example/"\ntitle = "The Paper"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]\n',
    );
    put(
      dir,
      "layouts/_default/single.html",
      plainArticle({
        title: "{{ .Title }}",
        description: "{{ .Description }}",
        date: "{{ .Date }}",
        body: "{{ .Content }}",
      }),
    );
    put(
      dir,
      "layouts/index.html",
      '{{ range first 50 .Site.RegularPages }}<p><a href="{{ .RelPermalink }}">{{ .Title }}</a></p>{{ end }}',
    );
    put(dir, "layouts/_default/list.html", "{{ .Title }}");
  },
  write(dir, stories) {
    for (const story of stories) {
      put(dir, `content/${story.slug}.md`, markdownOf(story, { url: `/${story.slug}/` }));
    }
  },
  make: (dir) => void run(dir, "hugo", ["--quiet", "--environment", "production"]),
  version: (dir) => /v([\d.]+)/.exec(run(dir, "hugo", ["version"]))?.[1] ?? "",
});

export const eleventy = staticPeer({
  name: "Eleventy",
  out: "_site",
  prepare(dir) {
    install(dir, { "@11ty/eleventy": "3.1.8" });
    put(dir, "_includes/story.liquid", plainArticle(LIQUID));
    put(dir, "stories/stories.json", JSON.stringify({ layout: "story.liquid", tags: "story" }));
    put(
      dir,
      "index.liquid",
      '---\n---\n{% assign newest = collections.story | reverse %}{% for one in newest limit: 50 %}<p><a href="{{ one.url }}">{{ one.data.title }}</a></p>{% endfor %}',
    );
  },
  write(dir, stories) {
    for (const story of stories) {
      const text = markdownOf(story, { permalink: `/${story.slug}/index.html` });
      put(dir, `stories/${story.slug.replaceAll("/", "-")}.md`, text);
    }
  },
  make: (dir) => void run(dir, "npx", ["@11ty/eleventy", "--quiet"]),
  version: () => "3.1.8",
});

export const astro = staticPeer({
  name: "Astro",
  out: "dist",
  prepare(dir) {
    install(dir, { astro: "5.18.2" });
    put(dir, "astro.config.mjs", 'export default { site: "https://paper.example" };\n');
    put(
      dir,
      "src/content.config.ts",
      `import { defineCollection, z } from "astro:content";
import { glob } from "astro/loaders";
export const collections = {
  stories: defineCollection({
    loader: glob({ pattern: "**/*.md", base: "./stories" }),
    schema: z.object({ title: z.string(), description: z.string(), date: z.string(), slug: z.string() }),
  }),
};
`,
    );
    put(
      dir,
      "src/pages/[...slug].astro",
      `---
import { getCollection, render } from "astro:content";
export async function getStaticPaths() {
  const stories = await getCollection("stories");
  return stories.map((story) => ({ params: { slug: story.id }, props: { story } }));
}
const { story } = Astro.props;
const { Content } = await render(story);
const { title, description, date } = story.data;
---
${plainArticle({ title: "{title}", description: "{description}", date: "{date}", body: "<Content />" }).replace('content="{description}"', "content={description}")}
`,
    );
    put(
      dir,
      "src/pages/index.astro",
      `---
import { getCollection } from "astro:content";
const stories = (await getCollection("stories")).sort((a, b) => b.data.date.localeCompare(a.data.date));
---
{stories.slice(0, 50).map(({ id, data }) => <p><a href={"/" + id}>{data.title}</a></p>)}
`,
    );
  },
  write(dir, stories) {
    for (const story of stories) put(dir, `stories/${story.slug}.md`, markdownOf(story));
  },
  make: (dir) => void run(dir, "npx", ["astro", "build", "--silent"]),
  version: () => "5.18.2",
});
