import type { EN_IMPORTS } from "../en/imports.ts";

/** What is said of copies that are imported, of their parts and their drafts, in Arabic. */
export const AR_IMPORTS: Readonly<Record<keyof typeof EN_IMPORTS, string>> = {
  // Text that is not all of the story
  noTextOnPage: "لم يُعثر في الصفحة على نص؛ انسخ نص المقال إلى المسودة يدويًا",
  noWordOfHeadline:
    "ليس في النص كلمة من العنوان، فقد يكون جزءًا آخر من الصفحة؛ قارنه بالصفحة قبل المتابعة",
  fewWords: "عدد كلمات النص {words} فقط؛ قارنه بالصفحة قبل المتابعة",
  wordsOfWanted:
    "عدد كلمات النص {words}، وتقول الصفحة إن عددها {wanted}؛ قارنه بالصفحة قبل المتابعة",
  shareOfArticle: "لم يُؤخذ إلا {share} % مما تعلّمه الصفحة مقالًا؛ قارنه بالصفحة قبل المتابعة",
  forSubscribers:
    "تحتفظ الصفحة بنصها (أو بجزء منه) للمشتركين، فقد تنقص نهايته؛ قارنه بالصفحة قبل المتابعة",
  endsElsewhere: "ينتهي النص كأن بقيته في موضع آخر؛ قارنه بالصفحة قبل المتابعة",
  draftWithoutText: "المسودة بلا نص؛ انسخ نص المقال إليها يدويًا",

  // Kinds of words that are kept
  compensationNotice: "تنبيه إلى العائد",
  endMark: "علامة النهاية",
  copyrightLine: "سطر حقوق النشر",
  signOff: "توقيع ختامي",
  noteToEditors: "ملاحظة للمحررين",
  contact: "جهة اتصال",
  wireCode: "رمز الوكالة",
  embedded: "مضمّن",
  description: "الوصف",
  pictureCreator: "{picture}، صانعها",
  pictureRights: "{picture}، حقوقها",
  pictureRightsPage: "{picture}، صفحة حقوقها",
  pictureDate: "{picture}، تاريخها",
  comment: "تعليق",
  commentInDocument: "تعليق في الوثيقة",
  htmlComment: "تعليق HTML",
  hiddenText: "نص مخفي",
  noteOfHeadline: "حاشية العنوان أو المقدمة",
  embeddedElement: "{element} مضمّن",
  frontMatterKept: "كتلة الحقول",
  linkOf: "رابط «{words}»",
  markOfHeadline: "علامة العنوان",
  partOfPage: "جزء من الصفحة التي نُسخ منها",
  readingTime: "مدة القراءة",
  dayInDateline: "اليوم المذكور مع مكان الكتابة",
  fieldKept: "الحقل {name}",
  bylineOfPage: "أسماء الكتّاب في الصفحة",
  dateOnPage: "التاريخ على الصفحة",
  heroKept: "الصورة الرئيسية",
  versionKept: "نسخة {version} من صورة",
  authorsPage: "صفحة الكاتب",
  templateCommand: "أمر قالب",
  authorOfFile: "صاحب الملف",
  titleOfFile: "عنوان الملف",
  fileMadeOn: "تاريخ إنشاء الملف",
  commentBy: "تعليق من {author}",
  deletedText: "نص محذوف",
  altTextKept: "النص البديل",
  pictureKept: "صورة",
  pageNumber: "رقم الصفحة",

  // Formats
  aGhostExport: "ملف مصدَّر من Ghost",
  aSavedPage: "صفحة محفوظة",
  aWordFile: "ملف Word",
  plainText: "نص بسيط",
  markdownWithFields: "‏Markdown مع كتلة حقول بصيغة {kind}",

  // Encodings
  charactersLost:
    "{count, plural, zero {لا محارف تعذّرت قراءتها وظهرت بصورة {sign}} one {تعذّرت قراءة محرف واحد فظهر بصورة {sign}} two {تعذّرت قراءة محرفين فظهرا بصورة {sign}} few {تعذّرت قراءة # محارف فظهرت بصورة {sign}} many {تعذّرت قراءة # محرفًا فظهرت بصورة {sign}} other {تعذّرت قراءة # محرف فظهرت بصورة {sign}}}",
  readsAsUtf16: "لا يذكر الملف ترميزه؛ ويُقرأ بترميز UTF-16",
  readAsWestern: "الملف ليس بترميز UTF-8؛ وقد قُرئ بترميز Windows الغربي (1252)، فراجع محارفه",

  // The draft
  sectionUnknown: "ليس في الصحيفة قسم «{section}»",
  sectionUnknownMeant: "ليس في الصحيفة قسم «{section}»؛ هل المقصود «{meant}»؟",
  authorUnknown: "لا يوجد كاتب «{name}» بعد: اكتب {file}، ثم «{line}»",
  authorUnknownWithoutFile: "لا يوجد كاتب «{name}» بعد: اكتب له ملفًا في authors واذكره في «byline»",
  cutInCopy: "{start} … والباقي في النص الوارد، وعدد أحرفه {count}",
  bothReasons: "{one}؛ {other}",
  givenSection: "ذُكر مع --section",
  givenLang: "ذُكرت مع --lang",
  altIsCaption: "وصف الصورة يكرر تعليقها فتُرك؛ قل ما يُرى فيها",
  importedOn: "استُورد في {day} من {copy} ({format}).",
  guessedHead: "مُخمَّن؛ راجعه:",
  lookFirstHead: "انظر في هذا أولًا:",
  toKnowHead: "للعلم:",
  keptHead: "متروك من النص الوارد، إذ لا مكان له في المقال:",

  // Dates and embargoes
  placeInCopy: "{place, select, paragraph {الفقرة {number}} other {السطر {number}}}",
  saysSo: "كما في {where}",
  dayMonthUnsure: "{why}؛ وقد يكون اليوم والشهر معكوسين",
  copyWithheld: "يقول النص الوارد إن نشره ممنوع.",
  itsField: "حقله «{name}»",
  embargoWithoutDay: "يقول النص الوارد «{said}»، ولا يذكر يومًا يُنتظر.",
  embargoAmbiguous:
    "يقول النص الوارد «{said}»، وقد يكون اليوم والشهر فيه معكوسين؛ اكتب «embargo» واحذف هذا.",
  saysNoon: "لا يذكر النص الوارد ساعة، فجُعلت الظهر",
  saysZone: "لا يذكر النص الوارد منطقة زمنية، فجُعلت {zone}",

  // Why a line is taken for a part
  headlineBy:
    "{place, select, paragraph {الفقرة {number}: {reasons}} other {السطر {number}: {reasons}}}",
  markedSo:
    "{place, select, paragraph {الفقرة {number} معلَّمة كذلك} other {السطر {number} معلَّم كذلك}}",
  noteLeft:
    "{place, select, paragraph {الفقرة {number} ملاحظة من المحررين تُركت للقراء؛ احذفها إن كانت لمكتب التحرير: {note}} other {السطر {number} ملاحظة من المحررين تُركت للقراء؛ احذفها إن كانت لمكتب التحرير: {note}}}",
  noticeLeft:
    "{place, select, paragraph {تبدو الفقرة {number} تنبيهًا إلى الروابط المدفوعة، لكنها في وسط النص؛ فتُركت هناك} other {يبدو السطر {number} تنبيهًا إلى الروابط المدفوعة، لكنه في وسط النص؛ فتُرك هناك}}",
  dateAlone:
    "{place, select, paragraph {الفقرة {number} تاريخ لا غير} other {السطر {number} تاريخ لا غير}}",
  beginsWithBy:
    "{place, select, paragraph {تبدأ الفقرة {number} كسطر اسم الكاتب} other {يبدأ السطر {number} كسطر اسم الكاتب}}",
  namedAfterByline:
    "{place, select, paragraph {تذكره الفقرة {number} بعد أسماء الكتّاب} other {يذكره السطر {number} بعد أسماء الكتّاب}}",
  endsWithIt:
    "{place, select, paragraph {به تنتهي الفقرة {number}} other {به ينتهي السطر {number}}}",
  nameOfSection:
    "{place, select, paragraph {الفقرة {number} اسم القسم} other {السطر {number} اسم القسم}}",
  fromPlace:
    "{place, select, paragraph {من الفقرة {number}: {why}} other {من السطر {number}: {why}}}",
  nameOfAgency:
    "{place, select, paragraph {الفقرة {number} اسم وكالة} other {السطر {number} اسم وكالة}}",
  betweenHeadlineAndDate:
    "{place, select, paragraph {الفقرة {number} بين العنوان والتاريخ أو أسماء الكتّاب} other {السطر {number} بين العنوان والتاريخ أو أسماء الكتّاب}}",
  rightBelowHeadline:
    "{place, select, paragraph {الفقرة {number} تحت العنوان مباشرة} other {السطر {number} تحت العنوان مباشرة}}",
  opensWithIt:
    "{place, select, paragraph {به تُفتتح الفقرة {number}} other {به يُفتتح السطر {number}}}",
  namesItInDateline:
    "{place, select, paragraph {تذكره الفقرة {number} مع مكان الكتابة} other {يذكره السطر {number} مع مكان الكتابة}}",
  setAsHeading: "منسّق بصفة عنوان",
  aboveDate: "فوق التاريخ أو أسماء الكتّاب",
  belowDate: "تحت التاريخ أو أسماء الكتّاب",
  standsAlone: "قائم بذاته",
  comesFirst: "في أول النص",
  lengthOfHeadline: "طوله طول عنوان",
  inCapitals: "مكتوب بأحرف كبيرة",
  firstWords: "لا سطر يشبه عنوانًا؛ وهذه أول كلمات النص",
  becamePullQuote: "يكرر السطر {line} كلمات من النص فصار اقتباسًا من النص: {words}",
  takenForSubhead: "اعتُبر السطر {line} عنوانًا فرعيًا: {words}",

  // What copies say of themselves
  nameOfFolder: "اسم مجلده",
  agencyForbids: "تقول الوكالة إنه لا يجوز استعماله: قيمة «pubstatus» هي {status}.",
  agencyForbidsSince: "تقول الوكالة إنه لا يجوز استعماله: قيمة «pubstatus» هي {status} ({reason}).",
  pageMarksAuthor: "تعلّمه الصفحة كاتبًا لها",
  pageMarksPublished: "تعلّمه الصفحة وقتًا لنشرها",
  firstTimeBelow: "هو أول وقت تحت العنوان تعلّمه الصفحة وقتًا",
  wherePageSetsDate: "هو حيث تضع الصفحة تاريخًا",
  inPagesByline: "هو بين أسماء الكتّاب في الصفحة",
  pageFromThere: "الصفحة من هناك",
  addressHasIt: "هو في عنوان الصفحة على الويب",
  pagesOneHeading: "هو العنوان الوحيد من المستوى الأول في الصفحة",
  pageNamesPicture: "تذكرها الصفحة صورة لها",
  wordFileSays: "ملف Word: {said}",
  styleOfTitles: "منسّق بنمط العناوين في Word",
  itIsOneHeading: "هو العنوان الوحيد من المستوى الأول",
  styleOfSubtitles: "منسّق بنمط العناوين الثانوية في Word",
  propertiesNameThem: "تذكرها خصائص الملف",
  propertiesNameIt: "تذكره خصائص الملف",
  commentOfFile: "يقول تعليق الملف: {comment}",
  fieldsUnreadable: "تتعذر قراءة الحقول التي فوق النص: {why}",
  lineLeftOut: "تُرك السطر {line} من النص: {why}",
  nameBeginsWithIt: "به يبدأ اسم الملف",
  nameOfFile: "اسم الملف",
  oneHeading: "العنوان الوحيد من المستوى الأول",
  onlyEditorsForm: "ليس هذا النص في الملف المصدَّر إلا بصيغة المحرر الخاصة؛ انسخه يدويًا",
  wasPage: "كان هناك صفحة لا مقالًا",
  linksWithoutTracking:
    "تقود الروابط إلى صفحاتها مباشرة: أُزيلت التحويلات التي تعدّ القرّاء والمعاملات التي تتتبعهم",
  descriptionRepeats: "وصف الصفحة هو فقرتها الأولى، فلم يُؤخذ مرتين",
  fieldsNoList: "ليست قائمة حقول",
  itsHeadline: "عنوانه",
  itsDescription: "وصفه",
  whereWritten: "مكان كتابته، كما يقول",
  itsLanguage: "لغته",
  itsByline: "أسماء كتّابه",
  itsSubjects: "مواضيعه وكلماته المفتاحية",
  whoseNews: "لمن الخبر، كما يقول",
  pictureWithIt: "الصورة المرفقة به",
  itsPubstatus: "قيمة pubstatus فيه",
  noteSays: "ملاحظة للمحررين: {note}",
  itsNamed: "حقله {name}",
  inJsonLd: "تقول الصفحة ذلك في JSON-LD",
  inOpenGraph: "تقول الصفحة ذلك في Open Graph",
  inMetaTags: "تقول الصفحة ذلك في وسوم meta",
  inTitle: "تقول الصفحة ذلك في title",
  inDescription: "تقول الصفحة ذلك في وصفها",
  inLangAttribute: "تقول الصفحة ذلك في سمة lang",

  // The report
  lookFirst: "للنظر أولًا",
  wasRecognised: "مؤكد",
  wasGuessed: "مُخمَّن",
  toFix: "يجب تصحيحه",
  isMissing: "ناقص",
  wasKept: "متروك",
  toKnow: "للعلم",
  importRefused: "مرفوض",
  importKnown: "معروف من قبل",
  importDone: "مستورَد",
  sameCopy: "{copy}: النص نفسه في الصحيفة بالفعل، وهو {draft}؛ ولم يُكتب شيء",
  importedAs: "{copy} بصيغة {format} ← {draft}",
  lookFirstAt: "للنظر أولًا: {doubts}",
  countGuessed: "مُخمَّن: {count}",
  countMissing: "ناقص: {count}",
  storiesImported:
    "{count, plural, zero {لم يُستورد أي مقال} one {استُورد مقال واحد} two {استُورد مقالان} few {استُوردت # مقالات} many {استُورد # مقالًا} other {استُورد # مقال}}",
  knownAlready: "معروف من قبل: {count}",
  countRefused: "مرفوض: {count}",
  passedOver:
    "متجاوَز: {count, plural, zero {لا ملفات أخرى} one {ملف آخر} two {ملفان آخران} few {# ملفات أخرى} many {# ملفًا آخر} other {# ملف آخر}}",
  nextReadThrough:
    "الخطوة التالية: افتح {file} واقرأه كله، وانظر إليه بالأمر «npm run dev» على {address}",
  nextFillIn:
    "الخطوة التالية: افتح {file} واملأ الناقص، وانظر إليه بالأمر «npm run dev» على {address}",
  nextCompareAndRead:
    "الخطوة التالية: افتح {file} وقارن نصه بالنص الوارد واقرأه كله، وانظر إليه بالأمر «npm run dev» على {address}",
  nextCompareAndFillIn:
    "الخطوة التالية: افتح {file} وقارن نصه بالنص الوارد واملأ الناقص، وانظر إليه بالأمر «npm run dev» على {address}",
  standardInput: "الدخل القياسي",

  // Pictures
  givenPicture: "ذُكرت مع --picture",
  opensText: "الصورة التي يُفتتح بها النص",
  heroNotHere: "الصورة التي فوق النص، {file}، ليست هنا: {why}",
  heroTooNarrow: "عرض {name} هو {width} بكسل، وهو أضيق من أن تكون فوق النص، فوُضعت داخله صورة",
  versionNotHere: "إحدى نسخ صورة، {file}، ليست هنا: {why}",
  figureWaits: "عنصر صورة ينتظر صورته: ضعها بجانب النص باسم {name} ({why})",
  pictureOnWeb: "هي على الويب، ولا يُجلب من هناك شيء",
  inputWithoutFiles: "لا تأتي مع الدخل القياسي ملفات",
  pictureNotThere: "لا يوجد ملف كهذا مع النص الوارد",
  pictureOutside: "هي خارج مجلد النص الوارد",
  pictureHasMegabytes: "حجمها {megabytes} م.ب",
  captionWithCreditAndDescription: "تعليق ينتهي بمصدر الصورة، إلى جانب وصف للصورة نفسها",
  captionWithCredit: "تعليق ينتهي بمصدر الصورة",
  twoLinesAlike: "سطران عن الأمر نفسه فوق العنوان، وليس أولهما جملة",
};
