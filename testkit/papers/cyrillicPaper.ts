import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { emptyPaper, type PaperFiles } from "../papers.ts";
import { writeFiles } from "../writeFiles.ts";

/** The instant at which the paper is read: three days after its newest correction, two years after its first story. */
export const CYRILLIC_NOW = "2016-03-14T13:00:00+01:00";

/** A story with every element and notice that a story can have. */
export const EVERYTHING = "/2016/03/12/vse";

/** A story in Arabic, whose page has words around it. */
export const FOREIGN = "/2016/03/11/naharun";

/**
 * A paper in one language whose own words are all Cyrillic or Arabic, so that whatever is written in Latin letters is
 * the product's.
 */
export async function writeCyrillicPaper(name: string, language: string): Promise<PaperFiles> {
  const paper = emptyPaper(name);
  const files: Record<string, string> = {
    "site.yaml": [
      "name: Вестник",
      "tagline: Новости долины",
      "url: https://vestnik.example",
      `language: ${language}`,
      "timeZone: Europe/Moscow",
      "policies: { corrections: /corrections, privacy: /privacy, affiliate: /platno }",
      "front:",
      `  lead: ${EVERYTHING}`,
      `  related: [${FOREIGN}]`,
      "breaking:",
      "  text: Плотина открыта",
      "  until: 2016-03-14T20:00:00+01:00",
      "",
    ].join("\n"),
    "sections/mir.md": "---\nname: Мир\ndescription: Что в мире.\norder: 1\ncolour: teal\n---\n",
    "sections/pusto.md":
      "---\nname: Пусто\ndescription: Тут пока нет ничего.\norder: 2\ncolour: red\n---\n",
    "topics/voda.md": "---\nname: Вода\n---\n",
    "authors/anna.md":
      "---\nname: Анна\nkind: person\nrole: репортёр\nsameAs: ['https://анна.example/']\n---\n\nОна пишет.\n",
    "authors/boris.md": "---\nname: Борис\nkind: person\n---\n",
    "pages/corrections.md": "---\nheadline: Поправки\n---\n\nМы исправляем ошибки.\n",
    "pages/privacy.md":
      "---\nheadline: Тайна\nupdated: 2016-03-01T10:00:00+03:00\n---\n\nМы не следим.\n",
    "pages/platno.md": "---\nheadline: О платных ссылках\n---\n\nТак бывает.\n",
    [`articles${EVERYTHING}/index.md`]: `---
headline: Плотина открывает ворота
standfirst: Вода идёт в долину.
kind: analysis
section: mir
topics: [voda]
byline: [anna, boris]
dateline: Долина
published: 2016-03-12T10:00:00+03:00
updated: 2016-03-13T11:00:00+03:00
hero: { image: plotina.png, alt: Плотина, caption: Так выглядит плотина., credit: Анна, ai: altered }
corrections:
  - { at: "2016-03-13T11:00:00+03:00", text: "Ворот три." }
sources:
  - { name: "Отчёт", url: "https://анна.example/отчёт" }
---

Вода идёт, и стена стоит.[^вода] Так говорит Анна.[^вода]

:::pullquote{by="Анна" role="репортёр"}
Вода идёт, и стена стоит.
:::

## Первая часть

Тут есть [книга](https://книги.example/){.affiliate} и [отчёт](https://анна.example/отчёт).

::figure{image="plotina.png" alt="Карта долины" caption="Долина сверху." credit="Анна" ai="made"}

## Вторая часть

:::box{title="Числа"}
- Ворота: 3
:::

:::table{caption="Как открывали"}
| Ворота | Час |
|-|-|
| Север | 6 |
:::

## Третья часть

> Мы мерили стену.

${`${"Стена стоит, вода идёт, и долина ждёт. ".repeat(12)}\n\n`.repeat(10)}

[^вода]: Так измерили.
`,
    [`articles${FOREIGN}/index.md`]: `---
headline: النهر يفيض
standfirst: الماء يصل إلى الوادي.
kind: opinion
section: mir
topics: [voda]
byline: [anna]
lang: ar
published: 2016-03-11T10:00:00+03:00
hero: { image: plotina.png, alt: سدّ, caption: السدّ., credit: آنا, ai: made }
---

يصل الماء إلى الوادي صباحًا.
`,
  };
  // Two pages of a list, the oldest story more than a year old.
  for (let number = 1; number <= 24; number += 1) {
    const year = number === 1 ? 2014 : 2016;
    files[`articles/${year}/03/10/novost-${number}/index.md`] = `---
headline: Новость ${number} из долины
standfirst: Короткая новость ${number}.
section: mir
topics: [voda]
byline: [anna]
published: ${year}-03-10T${String(number % 24).padStart(2, "0")}:00:00+03:00
---

Это новость ${number}, и она ${"не ".repeat(number)}длинная.
`;
  }
  writeFiles(paper.contentDir, files);
  const picture = await sharp({
    create: { width: 1400, height: 900, channels: 3, background: "#28508c" },
  })
    .png()
    .toBuffer();
  for (const story of [EVERYTHING, FOREIGN]) {
    const file = path.join(paper.contentDir, `articles${story}/plotina.png`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, picture);
  }
  return paper;
}
