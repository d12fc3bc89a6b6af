import type { EN_DRAFTS } from "./en.ts";

export const AR_DRAFTS: Readonly<Record<keyof typeof EN_DRAFTS, string>> = {
  draftsDesk: "مكتب التحرير",
  draftsAsReaders: "{paper} كما يراها القراء",
  draftsTitle: "المسودات",
  draftsCounts: "{drafts} قيد الكتابة · {scheduled} مجدولة · {today} نُشرت اليوم",
  draftsNone: "لا توجد مسودات. ابدأ واحدة بالأمر",
  draftsNotSeen: "لا يرى القراء هذه الصفحة أبدًا. تتجدد كلما حفظت.",
  draftsScheduled: "مجدولة",
  draftsNothingWaits: "لا شيء ينتظر.",
  draftsToday: "نُشرت اليوم",
  draftsNothingToday: "لا شيء بعد اليوم.",
  draftsElsewhere: "في مواضع أخرى من المحتوى",
  draftsNoProblems: "لا مشكلات.",
  draftsReady: "جاهزة",
  draftsErrors:
    "{count, plural, zero {لا أخطاء} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأً} other {# خطأ}}",
  draftsWarnings:
    "{count, plural, zero {لا تنبيهات} one {تنبيه واحد} two {تنبيهان} few {# تنبيهات} many {# تنبيهًا} other {# تنبيه}}",
  draftsError: "خطأ",
  draftsWarning: "تنبيه",
  draftsDraft: "مسودة",
  draftsOnlyYou:
    "– لا يرى هذه الصفحة سواك. {count, plural, =0 {لا مشكلات مفتوحة.} zero {لا مشكلات مفتوحة.} one {مشكلة واحدة مفتوحة:} two {مشكلتان مفتوحتان:} few {# مشكلات مفتوحة:} many {# مشكلة مفتوحة:} other {# مشكلة مفتوحة:}}",
  draftsEmbargoed: "محظورة النشر حتى {time}",
  draftsAll: "كل المسودات",
  draftsPublished: "منشورة",
  draftsScheduledFor: "مجدولة: {time}",
  draftsPublishedAt: "نُشرت: {time}",
  draftsEmbargoedUntil: "محظورة النشر حتى {time}",
  draftsWords:
    "{count, plural, zero {لا كلمات} one {كلمة واحدة} two {كلمتان} few {# كلمات} many {# كلمة} other {# كلمة}}",
  draftsMinutes: "قراءة {count} د",
  draftsErrorsLabel: "أخطاء في المحتوى",
  draftsErrorsAbove:
    "{count, plural, zero {لا أخطاء} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأً} other {# خطأ}} في المحتوى. تُعرض الملفات المعنية كما كانت، أو لا تُعرض.",
  draftsDraftTitle: "مسودة: {headline}",
  draftsDraftNotFound: "لا توجد مسودة كهذه",
};
