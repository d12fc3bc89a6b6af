import { expect, it } from "vitest";
import { slugOf } from "./slugs.ts";

it.each([
  ["Dam opens", "dam-opens"],
  ["  —Dam—opens!—", "dam-opens"],
  [
    "Straße, Æsir, œuvre, smørrebrød, đ, ð, Łódź, þorn, ılık",
    "strasse-aesir-oeuvre-smorrebrod-d-d-lodz-thorn-ilik",
  ],
  ["Ñandú", "nandu"],
  ["Ana’s 'own' ʼdam", "anas-own-dam"],
  ["Hawaiʻi and O‘zbekiston", "hawaii-and-ozbekiston"],
  ["An ‘own’ dam", "an-own-dam"],
  ["U.S. dam", "us-dam"],
  ["The U.S.", "the-us"],
  ["a.m. to p.m.", "am-to-pm"],
  ["ab.c", "ab-c"],
  ["ﬁve", "five"],
  ["水", undefined],
  ["", undefined],
  ["a".repeat(60), "a".repeat(60)],
  [`${"a".repeat(60)}-b`, "a".repeat(60)],
  [`${"a".repeat(59)}-b`, "a".repeat(59)],
  ["a".repeat(61), "a".repeat(60)],
  [`${"ab-".repeat(20)}ab`, "ab-".repeat(20).slice(0, -1)],
])("%s as a part of an address is %s", (words, slug) => {
  expect(slugOf(words)).toBe(slug);
});

it.each([
  ["de", "Über Größe und Äpfel", "ueber-groesse-und-aepfel"],
  ["de-AT", "A\u0308pfel", "aepfel"],
  ["en", "Müller und Söhne", "muller-und-sohne"],
  ["da", "Ærø får ål på Ødegård", "aeroe-faar-aal-paa-oedegaard"],
  ["nb-NO", "Blåbærsyltetøy", "blaabaersyltetoey"],
  ["sv", "Malmö får ärtor", "malmo-far-artor"],
  ["es", "Ñandú y cigüeña", "nandu-y-ciguena"],
  ["tr", "İstanbul’da ılık ağaç", "istanbulda-ilik-agac"],
  ["pl", "Łódź: żółw", "lodz-zolw"],
  ["cs", "Příliš žluťoučký", "prilis-zlutoucky"],
  ["ru", "Правительство объявило ещё о Хрущёве", "pravitelstvo-obyavilo-eshche-o-khrushcheve"],
  ["uk", "Київ: ґанок і щастя", "kyiv-ganok-i-shchastia"],
  ["bg", "България, щастие, ъгъл", "balgariya-shtastie-agal"],
  ["sr", "Ђоковић", "djokovic"],
  ["el", "Ευρώπη: το Ευαγγέλιο του μπαμπά", "evropi-to-evangelio-tou-bampa"],
  ["hy", "Երևան", "erevan"],
  ["ka", "თბილისი", "tbilisi"],
  ["ja", "政府、NATOと会議", undefined],
  ["ar", "الحكومة العراقية", undefined],
  ["he", "ירושלים", undefined],
  ["zh", "北京2014", undefined],
  ["en", "The 水 crisis", "the-crisis"],
  ["constructor", "Über", "uber"],
])("in %s, %s is %s", (language, words, slug) => {
  expect(slugOf(words, language)).toBe(slug);
});
