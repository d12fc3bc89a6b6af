import type { EN_OUTPUT } from "../en/output.ts";

/** What the desk's commands print and what they refuse, in Arabic. Words between asterisks are coloured on a terminal. */
export const AR_OUTPUT: Readonly<Record<keyof typeof EN_OUTPUT, string>> = {
  // paperLine.ts, as commands say it
  paperNamed: "الصحيفة: {name} ({folder})",
  paperAt: "الصحيفة: {folder}",

  // runDesk.ts
  portNoNumber: "قيمة --port هي «{port}»؛ يجب أن تكون رقمًا لا يتجاوز {largest}",

  // terminal.ts
  severityError: "خطأ",
  severityWarning: "تنبيه",
  problemAndRemedy: "{message}؛ {remedy}",

  // commandOutput.ts: what a server does after a change
  noServer: "لن يصل إلى القراء قبل أن يعمل خادم: «npm start» يشغّل واحدًا.",
  notBuilt: "لم يُبنَ الموقع بعد: «npm run build» يبنيه، و«npm start» يقدّمه.",
  serverShows:
    "الخادم على {url} يعرضه؛ {pages, plural, zero {ولم تُجدَّد أي صفحة} one {وجُدّدت صفحة واحدة} two {وجُدّدت صفحتان} few {وجُدّدت # صفحات} many {وجُدّدت # صفحة} other {وجُدّدت # صفحة}}.",
  serverShowsAtNew:
    "الخادم على {url} يعرضه على عنوانه الجديد؛ {pages, plural, zero {ولم تُجدَّد أي صفحة} one {وجُدّدت صفحة واحدة} two {وجُدّدت صفحتان} few {وجُدّدت # صفحات} many {وجُدّدت # صفحة} other {وجُدّدت # صفحة}}.",
  serverKeepsBack:
    "الخادم على {url} يحجبه حتى ذلك الحين؛ {pages, plural, zero {ولم تُجدَّد أي صفحة} one {وجُدّدت صفحة واحدة} two {وجُدّدت صفحتان} few {وجُدّدت # صفحات} many {وجُدّدت # صفحة} other {وجُدّدت # صفحة}}.",
  serverServes:
    "الخادم على {url} يقدّم هذا العدد؛ {pages, plural, zero {ولم تُجدَّد أي صفحة} one {وجُدّدت صفحة واحدة} two {وجُدّدت صفحتان} few {وجُدّدت # صفحات} many {وجُدّدت # صفحة} other {وجُدّدت # صفحة}}.",
  serverSaysGone:
    "الخادم على {url} يقول إنه لم يعد موجودًا؛ {pages, plural, zero {ولم تُجدَّد أي صفحة} one {وجُدّدت صفحة واحدة} two {وجُدّدت صفحتان} few {وجُدّدت # صفحات} many {وجُدّدت # صفحة} other {وجُدّدت # صفحة}}.",
  serverHides:
    "الخادم على {url} لا يعرضه؛ {pages, plural, zero {ولم تُجدَّد أي صفحة} one {وجُدّدت صفحة واحدة} two {وجُدّدت صفحتان} few {وجُدّدت # صفحات} many {وجُدّدت # صفحة} other {وجُدّدت # صفحة}}.",
  serverShowsUntold: "الخادم على {url} يعرضه، مع أنه تعذّر إبلاغه ({failure}).",
  serverShowsAtNewUntold:
    "الخادم على {url} يعرضه على عنوانه الجديد، مع أنه تعذّر إبلاغه ({failure}).",
  serverKeepsBackUntold: "الخادم على {url} يحجبه حتى ذلك الحين، مع أنه تعذّر إبلاغه ({failure}).",
  serverServesUntold: "الخادم على {url} يقدّم هذا العدد، مع أنه تعذّر إبلاغه ({failure}).",
  serverSaysGoneUntold: "الخادم على {url} يقول إنه لم يعد موجودًا، مع أنه تعذّر إبلاغه ({failure}).",
  serverHidesUntold: "الخادم على {url} لا يعرضه، مع أنه تعذّر إبلاغه ({failure}).",
  // {found} is what the server answers instead, in parentheses
  serverLacks:
    "الخادم على {url} لا يعرضه {found}. تأكد من أنه يقدّم هذا العدد، وأعد تشغيله، ثم شغّل هذا الأمر من جديد.",
  serverLacksThat:
    "الخادم على {url} لا يعرض ذلك {found}. تأكد من أنه يقدّم هذا العدد، وأعد تشغيله، ثم شغّل هذا الأمر من جديد.",
  serverLetsOut:
    "الخادم على {url} لا يحجبه {found}. تأكد من أنه يقدّم هذا العدد، وأعد تشغيله، ثم شغّل هذا الأمر من جديد.",
  serverServesOther:
    "الخادم على {url} لا يقدّمه {found}. تأكد من أنه يقدّم هذا العدد، وأعد تشغيله، ثم شغّل هذا الأمر من جديد.",
  serverStillAnswers:
    "الخادم على {url} ما زال يجيب عنه {found}. تأكد من أنه يقدّم هذا العدد، وأعد تشغيله، ثم شغّل هذا الأمر من جديد.",
  serverNotAsked: "تعذّر سؤال الخادم على {url} ({failure})؛ ولا يُعرف هل يرى القراء التعديل هناك.",
  serverSilent: "تعذّر سؤال الخادم على {url} (لا يجيب)؛ ولا يُعرف هل يرى القراء التعديل هناك.",
  noServerHere: "لا يعمل هنا خادم للقراء. {consequence}",
  serverElsewhere:
    "الخادم الذي يعمل في مكان آخر بهذا العدد يأخذ به من الطلب التالي؛ وإن ذُكر في BROADSHEET_SERVERS سُئل عنه.",
  editorsServer: "‏«npm run dev» على {url} للمحررين وحدهم.",
  editorsServerShows: "‏«npm run dev» على {url} للمحررين وحدهم؛ وتراه أنت على {address}.",

  // notifySearchEngines.ts
  searchEnginesNotTold:
    "لم تُبلَّغ محركات البحث وموزّعات الخلاصات، إذ لم يعرض أي خادم التعديل؛ وستجده عن طريق خرائط الموقع والخلاصات.",
  searchEnginesFailed: "لم تُبلَّغ محركات البحث: {why}.",

  // editionGaps.ts
  goneStories: "في الصحيفة، لكنها زالت من مجلد المحتوى ({count})",
  goneIsPublic: "{address}: يبقى لدى القراء حتى يُسحب أو تُبنى الصحيفة",
  goneIsScheduled: "{address}: سيظهر في وقته مع ذلك",
  goneSeemsToBe: "يبدو أنه الآن {file}",
  goneToLead: "لقيادة القراء إلى هناك:",
  goneToTakeAway: "لإزالته:",
  goneMore: "وغيرها وعددها {count}؛ يعرضها كلها «npm run desk -- list --json»",
  missingStories: "في مجلد المحتوى، لكنها ليست في الصحيفة ({count})",
  missingToPublish: "لنشره:",
  missingMore: "وغيرها وعددها {count}؛ يُدخلها «npm run build» كلها دفعة واحدة، وعددها {all}",

  // dev.ts
  devDrafts: "المسودات: {url}",
  devNoProblems: "لا ملاحظات على {folder}",

  // init.ts
  initDone: "*صحيفة جديدة:* {name}",
  initWithinProduct:
    "يقع {folder} في مجلد البرنامج الذي تُجلب إليه الإصدارات. اذكر مجلدًا خارجه، مثل {better}؛ لم يتغير شيء.",
  initNext: "الخطوة التالية:",
  initStillWorksOn: "تظل الأوامر هنا تعمل على {paper}.",
  initNextForNew: "الخطوة التالية، للصحيفة الجديدة:",
  initDesk: "اكتب وعاين وانشر في المتصفح",
  initSite: "بناؤها وتقديمها للقراء",
  initMadeUp: "قيم مؤقتة إلى أن تكتب قيمك في site.yaml: {values}",
  initGoesOn: "التتمة في {file}.",
  initFault: "{fault} لم يُنشأ شيء.",
  initNoName: "لا بد للصحيفة من اسم: {example}. لم يُنشأ شيء.",
  initEnvironment: "الصحيفة التي تعمل عليها أوامر هذا المجلد؛ ومن دون هذا الملف هي content/.",

  // new.ts, import.ts
  noLanguage: "«{language}» ليس رمز لغة. اكتب رمزًا مثل en أو en-GB أو ar.",
  newDone: "*مسودة جديدة:* {file}",
  newOpenIt: "افتحها في محرر النصوص واكتب؛ وفيها شرح كل حقل.",
  newSeeIt: "لتراها وأنت تكتب:",
  newSeeItAt: "npm run dev، ثم {url}",
  newStillOpen: "ما بقي فيها:",
  newReady: "متى صارت جاهزة:",
  newNoHeadline: "لا بد للمسودة من عنوان. اكتبه بين علامتي اقتباس: {example}",
  slugUnfit: "لا يصلح «{slug}» جزءًا من عنوان. استعمل أحرفًا لاتينية صغيرة وأرقامًا وشرطات مفردة.",
  slugUnfitBetter: "لا يصلح «{slug}» جزءًا من عنوان. اكتبه «{better}».",
  slugNone:
    "لا يمكن اشتقاق عنوان صفحة من «{headline}»، فليس لخطه طريقة واحدة يُكتب بها بأحرف لاتينية. اذكره مع --slug بأحرف لاتينية صغيرة، مثل --slug dam-opens.",
  importOneStory: "الخياران --slug و--picture لمقال واحد؛ استورد الملفات واحدًا واحدًا",
  importNext: "الخطوة التالية: «npm run dev» يعرض المسودات على {url}",
  importEmptyFolder: "لا توجد نصوص في المجلد {folder}؛ اذكر ملفًا لتعرف السبب",
  importPaste: "الصق النص هنا، ثم اضغط مفتاح الإدخال وCtrl+D.",
  importNoSection: "لا يوجد قسم «{section}»؛ الأقسام هي {sections}",
  importNoSectionMeant: "لا يوجد قسم «{section}»؛ هل تقصد «{meant}»؟",
  importSlugUnfit:
    "لا يصلح «{slug}» جزءًا من عنوان؛ استعمل أحرفًا لاتينية صغيرة وأرقامًا وشرطات مفردة",
  importSlugUnfitBetter: "لا يصلح «{slug}» جزءًا من عنوان؛ اكتبه «{better}»",
  importNoLanguage: "«{language}» ليس رمز لغة؛ اكتب رمزًا مثل en أو en-GB أو ar",
  importNoPicture: "لا توجد صورة {file}؛ تحقق من اسمها",
  importPictureUnreadable: "تتعذر قراءة الصورة {file} ({code})",
  importing: "جارٍ الاستيراد {bar} {done} من {total}",

  // list.ts
  listDrafts: "المسودات ({count})",
  listScheduled: "المجدولة ({count})",
  listPublished: "الأحدث ({count})",
  listNone: "لا شيء",
  listNotCompared: "لم تُقارَن بالصحيفة: {why}.",
  listToSee: "لمعرفة ما بقي في مقال:",
  listToPublish: "لنشر مسودة جاهزة:",
  listToBegin: "مسودة جديدة:",
  listHeadline: "العنوان",
  listEmbargo: "محظور النشر حتى {time}",
  errorCount:
    "{count, plural, zero {لا أخطاء} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأً} other {# خطأ}}",
  warningCount:
    "{count, plural, zero {لا تنبيهات} one {تنبيه واحد} two {تنبيهان} few {# تنبيهات} many {# تنبيهًا} other {# تنبيه}}",
  listReady: "جاهزة",
  listNoNumber: "اكتب عددًا صحيحًا، مثل 20.",

  // check.ts
  checkClean:
    "{files, plural, zero {لم يُدقَّق أي ملف} one {دُقّق ملف واحد} two {دُقّق ملفان} few {دُقّقت # ملفات} many {دُقّق # ملفًا} other {دُقّق # ملف}}: *لا ملاحظات*.",
  checkFound:
    "{files, plural, zero {لم يُدقَّق أي ملف} one {دُقّق ملف واحد} two {دُقّق ملفان} few {دُقّقت # ملفات} many {دُقّق # ملفًا} other {دُقّق # ملف}}: {errors, plural, zero {لا أخطاء} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأً} other {# خطأ}}، {warnings, plural, zero {لا تنبيهات} one {تنبيه واحد} two {تنبيهان} few {# تنبيهات} many {# تنبيهًا} other {# تنبيه}}.",
  checkWhichReady: "المسودات الجاهزة للنشر:",
  checkErrorsFirst: "لا يمكن نشر شيء فيه خطأ. صحّحه ثم دقّق من جديد.",
  checkLacking: "ما ينقص المسودة يجب أن يُملأ قبل نشرها.",
  checkWarningsAlone: "التنبيهات لا تمنع نشر شيء.",
  checkWhichRules: "القواعد التي يمكن تعطيلها:",
  checkOptionalRules: "قواعد يمكن تعطيلها، في site.yaml أو مع سبب في مقال واحد:",
  checkFixedRules: "قواعد تحفظ سلامة العدد:",

  // preview.ts
  previewOf: "معاينة {headline}",
  previewUnanswered: "لا يستطيع أحد فتح رابطه بعد: لم يجب أي خادم للقراء.",
  previewEmbargoed: "محظور النشر حتى {time}: لا يجوز لمن يصله الرابط أن يتداوله قبل ذلك.",
  previewHeld: "موقوف، لا يُنشر: {why}",
  previewHere: "على هذا الجهاز: {url}",
  previewForYou: "لك وأنت تكتب: {url}",
  previewExpires: "تنتهي صلاحيته في {time}. ومن لديه الرابط يستطيع قراءة المقال.",
  previewStart:
    "شغّل الخادم الذي يجيب عنه بالأمر «npm start» (بعد «npm run build»)، ثم شغّل هذا الأمر من جديد.",
  previewDev: "ولكي ترى المسودة بنفسك يكفي «npm run dev».",
  previewElsewhere: "الرابط، لخادم يعمل في مكان آخر: {url}",
  previewNoTime: "«{time}» ليست مدة يجوز أن يصلح لها رابط؛ اكتب 30m أو 2h أو 3d، و7d على الأكثر.",

  // publish.ts, rename.ts
  published: "*نُشر* {headline}، بتاريخ {time}",
  publishedInEdition: "*أُدرج في العدد:* {headline}، بتاريخ {time}",
  publishedInFolder: "*أُدرج في مجلد المحتوى:* {headline}، بتاريخ {time}",
  scheduled: "*جُدول* {headline} ليُنشر في {time}",
  scheduledAppears: "يظهر من تلقاء نفسه حيثما تُقدَّم الصحيفة حينها. ولا يستطيع أحد رؤيته قبل ذلك.",
  updated: "*حُدِّث* {headline}",
  updatedInEdition: "*أُدرج في العدد:* {headline}",
  updatedInFolder: "*أُدرج في مجلد المحتوى:* {headline}",
  updatedAt: "يقول المقال: حُدِّث في {time}",
  publishUnchanged: "{headline} في العدد كما هو ملفه؛ ولا شيء يلزم تحديثه.",
  publishEmbargoed: "نشره محظور حتى {time} (الحقل «embargo»): لا قبل ذلك.",
  publishDated: "تقول المسودة ذلك بنفسها في «published»؛ ويمكنك مع --at اختيار وقت آخر.",
  toBeAt: "سيكون على {url}",
  toBeAtLater: "سيكون على {url} ابتداءً من وقته",
  ledOn: "يُقاد قراء {address} إليه.",
  namesNewAddress: "يذكر {file} عنوانه الجديد الآن.",
  nextOtherTime: "وقت آخر:",
  nextChange: "بعد تعديل:",
  nextTakeBack: "لسحبه:",
  renamed: "*غُيّر اسم* {file}",
  renamedWordsToo: "وتغيّرت كلماته أيضًا. يقول المقال: حُدِّث في {time}",
  renameUnchanged: "لدى {file} ذلك الاسم بالفعل؛ ولا شيء يلزم فعله.",
  renameText: "لإيصال تعديل في نصه إلى القراء: {command}",
  renamedDraft: "هو مسودة: لا يعرف القراء لها عنوانًا. وقد بطلت روابط معاينتها.",
  renamedReady: "متى صارت جاهزة: {command}",
  renameMentions: "ما زال عنوانه القديم في هذه الملفات؛ اكتب الجديد حين تعدّلها المرة القادمة:",

  // renew.ts
  renewFontsMissing:
    "الخطوط التي يذكرها المظهر يعدّها البناء: npm run build. وحتى ذلك الحين تظهر الصفحات بخطوط البرنامج.",
  renewed: "*جُدّد العدد:* {edition}",
  renewedInEdition: "*أُدرج في العدد:* {edition}",
  editionNumber: "رقم {number}",
  renewEveryPage: "تعرض كل صفحة الآن شيئًا مختلفًا.",
  renewPages:
    "{count, plural, zero {لا تعرض أي صفحة شيئًا مختلفًا الآن؛ تبقى كلها كما هي.} one {تعرض صفحة واحدة الآن شيئًا مختلفًا؛ ويبقى ما عداها كما هو.} two {تعرض صفحتان الآن شيئًا مختلفًا؛ ويبقى ما عداهما كما هو.} few {تعرض # صفحات الآن شيئًا مختلفًا؛ ويبقى ما عداها كما هو.} many {تعرض # صفحة الآن شيئًا مختلفًا؛ ويبقى ما عداها كما هو.} other {تعرض # صفحة الآن شيئًا مختلفًا؛ ويبقى ما عداها كما هو.}}",
  renewNothing: "في العدد بالفعل كل شيء كما هو في مجلد المحتوى.",
  // The kinds of what has changed; {names} are files, addresses or names, or changedMore
  changedPaper: "site.yaml: {names}",
  changedSections: "الأقسام: {names}",
  changedTopics: "المواضيع: {names}",
  changedAuthors: "الكتّاب: {names}",
  changedPages: "الصفحات الثابتة: {names}",
  changedPublicFiles: "ملفات public/: {names}",
  addedStories: "مقالات جديدة: {names}",
  changedStories: "مقالات معدّلة: {names}",
  removedStories: "مقالات لم تعد موجودة: {names}",
  oldAddresses: "عناوين قديمة: {names}",
  changedMore: "{names}، وغيرها وعددها {count}",

  // fetch.ts
  fetchNoServer: "لا يعمل هنا خادم للقراء. «npm start» مع CONTENT_REMOTE يجلب المحتوى.",
  fetchNotAsked: "تعذّر سؤاله: {why}.",
  fetchedLast: "{remote}، آخر جلب {time}",
  fetchedLastBranch: "{remote}، الفرع {branch}، آخر جلب {time}",
  fetchedNever: "{remote}، لم يُجلب قط",
  fetchedNeverBranch: "{remote}، الفرع {branch}، لم يُجلب قط",
  fetchPublished: "*نُشر:* {commit} «{subject}» من {author}، العدد {edition}",
  fetchRefused: "*رُفض:* {commit} «{subject}» من {author}. {why}",
  fetchMoreErrors:
    "{count, plural, zero {ولا أخطاء أخرى} one {وخطأ آخر} two {وخطآن آخران} few {و# أخطاء أخرى} many {و# خطأً آخر} other {و# خطأ آخر}}",
  fetchFailing: "لم يُجلب منذ {since}: {why}",
  fetchAside:
    "{count, plural, zero {لم يُعدَّل أي ملف على الخادم ({folder}، {time})} one {عُدّل ملف واحد على الخادم، ووُضع جانبًا في {folder} ({time})} two {عُدّل ملفان على الخادم، ووُضعا جانبًا في {folder} ({time})} few {عُدّلت # ملفات على الخادم، ووُضعت جانبًا في {folder} ({time})} many {عُدّل # ملفًا على الخادم، ووُضعت جانبًا في {folder} ({time})} other {عُدّل # ملف على الخادم، ووُضعت جانبًا في {folder} ({time})}}",

  // breaking.ts
  breakingSet: "*خبر عاجل:* {text}",
  breakingEnds: "حتى {time}",
  breakingEndsLeading: "حتى {time}، ويقود إلى {story}",
  breakingTakenOff: "أُزيل.",
  breakingNone: "لم يكن هناك خبر عاجل.",
  breakingBoth: "اذكر ما حدث، أو --off، لا كليهما.",
  breakingNoText: "اذكر ما حدث: {example}",
  breakingNoEnd: "اذكر متى ينتهي، فلا خبر يبقى عاجلًا إلى الأبد: --until 18:30",

  // unpublish.ts
  takenBack: "*سُحب* {address}",
  takenBackNoFile: "لا ملف له في مجلد المحتوى.",
  takenBackAlso: "وكذلك {address}، وكان يقود إليه",
  takenBackEverywhere: "حيثما يُقدَّم هذا العدد يقول عنوانه إنه لم يعد موجودًا (410).",
  takenBackNobody: "الخادم الذي يُشغَّل الآن ليس لديه المقال.",
  takenBackCache: "قد تظل ذاكرة مؤقتة أمام الخادم تعرضه مدة: أفرغها منه.",
  takenBackUnfinished:
    "تعذّر تعديل مجلد المحتوى ({why}). سيعيد البناء التالي المقال: عالج ذلك، ثم شغّل هذا الأمر من جديد.",
  takenBackMentions: "ما زالت هذه تقود إليه؛ احذف ذلك منها وانشرها:",
  takenBackReturn: "لإعادته: {command}",
  takenBackInGitToo:
    "يأتي المحتوى عبر Git. ولا يُنشر أي إيداع فيه المقال حتى يُسحب من المستودع أيضًا: في نسخة من المستودع شغّل {command}، ثم أودِع وادفع.",
  takenBackDraftInGitToo:
    "يأتي المحتوى عبر Git. والإيداع التالي الذي فيه المقال يعيده ما لم يُسحب من المستودع أيضًا: في نسخة من المستودع شغّل {command}، ثم أودِع وادفع.",

  // backup.ts, restore.ts
  backupWhole:
    "{count, plural, zero {*سليمة:* لا ملفات من {paper}، أُعدّت {time}} one {*سليمة:* ملف واحد من {paper}، أُعدّت {time}} two {*سليمة:* ملفان من {paper}، أُعدّت {time}} few {*سليمة:* # ملفات من {paper}، أُعدّت {time}} many {*سليمة:* # ملفًا من {paper}، أُعدّت {time}} other {*سليمة:* # ملف من {paper}، أُعدّت {time}}}",
  backupSaved: "*حُفظت:* {file}",
  backupSize:
    "{count, plural, zero {لا ملفات، {size} م.ب، من {paper}} one {ملف واحد، {size} م.ب، من {paper}} two {ملفان، {size} م.ب، من {paper}} few {# ملفات، {size} م.ب، من {paper}} many {# ملفًا، {size} م.ب، من {paper}} other {# ملف، {size} م.ب، من {paper}}}",
  backupSecretElsewhere:
    "السر هو سر BROADSHEET_SECRET، وليس في النسخة الاحتياطية: احفظه في مكان آخر.",
  backupEditionDamaged: "العدد تالف ولم يُشمل؛ شغّل «npm run build».",
  backupLeftOut: "لم يُشمل، لأنه ليس ملفًا أو لا يمكن أن يوجد على نظام آخر: {name}",
  backupDeleted: "حُذفت: {name}",
  backupInContent: "يقع {file} في مجلد المحتوى. لم يُكتب شيء؛ اذكر موضعًا خارجه مع --out.",
  backupNotOne: "‏{file} موجود بالفعل وليس نسخة احتياطية. لم يُكتب شيء؛ اذكر ملفًا آخر مع --out.",
  backupNoNumber: "اكتب عددًا صحيحًا لا يقل عن 1، مثل 14.",
  restored:
    "{count, plural, zero {*استُعيد:* لا ملفات محتوى من {paper} كما كانت في {time}} one {*استُعيد:* ملف محتوى واحد من {paper} كما كانت في {time}} two {*استُعيد:* ملفا محتوى من {paper} كما كانت في {time}} few {*استُعيد:* # ملفات محتوى من {paper} كما كانت في {time}} many {*استُعيد:* # ملف محتوى من {paper} كما كانت في {time}} other {*استُعيد:* # ملف محتوى من {paper} كما كانت في {time}}}",
  restoredContent: "المحتوى: {folder}",
  restoredAside: "ما كان هناك من قبل: {place}",
  restoredNext: "الخطوة التالية: {command}، ثم npm start.",
  restoredNoSecret: "ليس فيها سر: اضبط BROADSHEET_SECRET كما كان، وإلا بطلت روابط المعاينة.",

  // upgrade.ts
  upgradeNothing: "كل ملف كما يقرؤه هذا الإصدار: لا شيء يحتاج إلى تعديل.",
  upgradeWould:
    "{count, plural, zero {*لن يُعدَّل أي ملف:*} one {*سيُعدَّل ملف واحد:*} two {*سيُعدَّل ملفان:*} few {*ستُعدَّل # ملفات:*} many {*سيُعدَّل # ملفًا:*} other {*سيُعدَّل # ملف:*}}",
  upgradeDone:
    "{count, plural, zero {*لم يُعدَّل أي ملف:*} one {*عُدِّل ملف واحد:*} two {*عُدِّل ملفان:*} few {*عُدِّلت # ملفات:*} many {*عُدِّل # ملفًا:*} other {*عُدِّل # ملف:*}}",
  upgradeNext: "بعد ذلك: {command}.",
  upgradeUnreadable: "{why}. لم يُعدَّل شيء.",
};
