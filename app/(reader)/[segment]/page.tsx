import type { Metadata } from "next";
import { guarded, guardedMetadata } from "@/app/guard";
import { missing, missingMetadata } from "@/app/missing";
import { Translations } from "@/components/article/Translations";
import { PageLayout } from "@/components/layout/PageLayout";
import { PageTitle } from "@/components/layout/PageTitle";
import { StandingPage } from "@/components/layout/StandingPage";
import { ArchiveList } from "@/components/lists/ArchiveList";
import { StoryList } from "@/components/lists/StoryList";
import {
  archiveAddress,
  feedAddress,
  pageAddress,
  sectionAddress,
} from "@/newsroom/addresses/addresses";
import { standingCard } from "@/newsroom/cards/card";
import { currentEdition } from "@/newsroom/edition/currentEdition";
import type { Edition } from "@/newsroom/edition/edition";
import { storiesInSection } from "@/newsroom/edition/lists";
import type { TranslationRecord } from "@/newsroom/edition/records";
import { siteChrome } from "@/newsroom/edition/siteChrome";
import { pageTranslations, sectionTranslations } from "@/newsroom/edition/translations";
import type { ListPage } from "@/newsroom/edition/views";
import { say, wordingFor } from "@/newsroom/locales/messages";
import type { Paper } from "@/newsroom/paper/paper";
import { listPagination, type PageInfo, pageMetadata } from "@/newsroom/seo/pageMetadata";
import { listGraph, pageGraph, storyListGraph } from "@/newsroom/seo/structuredPages";
import { readClock } from "@/newsroom/settings/settings";
import { type SegmentTarget, targetAt } from "./segment";

export const revalidate = 60;

interface Props {
  params: Promise<{ segment: string }>;
}

export function generateStaticParams() {
  return [];
}

export function generateMetadata({ params }: Props): Promise<Metadata> {
  return guardedMetadata(async () => {
    const { segment } = await params;
    const edition = currentEdition();
    const now = readClock();
    const target = targetAt(edition, segment, now);
    if (!target) return missingMetadata(`/${segment}`);
    const paper = paperFor(edition.paper, target);
    const list = target.kind === "section" ? storiesInSection(edition, segment, 1, now) : undefined;
    const translations = translationsOf(edition, target);
    return pageMetadata(paper, { ...pageInfo(paper, target, list), translations });
  });
}

export default function SegmentPage({ params }: Props) {
  return guarded(async () => {
    const { segment } = await params;
    const edition = currentEdition();
    const now = readClock();
    const target = targetAt(edition, segment, now);
    if (!target) return missing(`/${segment}`);
    const paper = paperFor(edition.paper, target);
    const translations = translationsOf(edition, target);
    if (target.kind === "section") {
      const { section } = target;
      const list = storiesInSection(edition, section.slug, 1, now);
      return (
        <PageLayout
          chrome={siteChrome(edition, now)}
          wide
          section={section.slug}
          lang={paper.language}
          graph={list && storyListGraph(paper, pageInfo(paper, target), [], list)}
        >
          <PageTitle
            title={section.name}
            colour={section.colour}
            lang={section.lang === paper.language ? undefined : section.lang}
            feed={{ address: feedAddress(sectionAddress(section.slug)), of: section.name, paper }}
            translations={
              <Translations
                translations={translations}
                wording={paper}
                className=" label-face mt-3 text-note"
              />
            }
          >
            <p>{section.description}</p>
          </PageTitle>
          {list && (
            <StoryList
              list={list}
              locale={paper}
              addressOf={(page) => sectionAddress(section.slug, page)}
              kicker={false}
              lead
            />
          )}
        </PageLayout>
      );
    }
    if (target.kind === "page") {
      return (
        <PageLayout
          chrome={siteChrome(edition, now)}
          italics={target.page.story.hasEmphasis}
          lang={paper.language}
          graph={pageGraph(paper, pageInfo(paper, target), target.page)}
        >
          <StandingPage page={target.page} paper={paper} translations={translations} />
        </PageLayout>
      );
    }
    const days = target.days.map(({ day }) => archiveAddress(...day.split("-")));
    return (
      <PageLayout
        chrome={siteChrome(edition, now)}
        wide
        graph={listGraph(paper, pageInfo(paper, target), [], days)}
      >
        <PageTitle title={say(paper, "archiveOf", { year: target.year })} />
        <ArchiveList days={target.days} paper={paper} />
      </PageLayout>
    );
  });
}

/** The paper with its words in the language of a section or standing page. */
function paperFor(paper: Paper, target: SegmentTarget): Paper {
  return wordingFor(paper, languageOf(target) ?? paper.language);
}

function languageOf(target: SegmentTarget): string | undefined {
  if (target.kind === "section") return target.section.lang;
  return target.kind === "page" ? target.page.lang : undefined;
}

function translationsOf(edition: Edition, target: SegmentTarget): TranslationRecord[] {
  if (target.kind === "section") return sectionTranslations(edition, target.section);
  return target.kind === "page" ? pageTranslations(edition, target.page) : [];
}

function pageInfo(paper: Paper, target: SegmentTarget, list?: ListPage): PageInfo {
  switch (target.kind) {
    case "section": {
      const { name, description, slug } = target.section;
      return {
        title: name,
        description,
        address: sectionAddress(slug),
        section: target.section,
        lang: target.section.lang,
        list: { address: sectionAddress(slug), name },
        ...(list && listPagination(list, (page) => sectionAddress(slug, page))),
      };
    }
    case "page":
      return {
        title: target.page.headline,
        description: target.page.standfirst ?? `${target.page.headline} – ${paper.name}`,
        address: pageAddress(target.page.slug),
        lang: target.page.lang,
        card: standingCard(paper, target.page),
      };
    case "year":
      return {
        title: say(paper, "archiveOf", { year: target.year }),
        description: say(paper, "everyStoryOfYear", { paper: paper.name, year: target.year }),
        address: archiveAddress(target.year),
      };
  }
}
