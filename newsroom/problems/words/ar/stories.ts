import type { EN_STORIES } from "../en/stories.ts";

/**
 * What the check says of stories, their elements, pictures and places in the paper, in Arabic. Addresses stand between
 * spaces, words of the file in «…»: by them the column of a problem is found.
 */
export const AR_STORIES: Readonly<Record<keyof typeof EN_STORIES, string>> = {
  // Several files
  addressMeant: "هل تقصد {address} ؟",
  nameMeant: "هل تقصد «{name}»؟",
  lineOut: "احذف السطر",
  linkOut: "احذف الرابط",
  valueOut: "احذفه",
  wordsOrOut: "اكتبه أو احذفه",
  textOrOut: "اكتب نصه أو احذفه",
  httpsIfThere: "اكتب https:// إن كان الموقع يدعمه",

  // newsroom/rules/checkAddresses.ts
  folderNameNoAddress: "لا يصلح اسم المجلد «{name}» جزءًا من عنوان",
  fileNameNoAddress: "لا يصلح اسم الملف «{name}» جزءًا من عنوان",
  addressOfYear: "{address} أرشيف سنة",
  addressOfSite: "{address} يخص الموقع نفسه",
  sectionOtherName: "سمِّ ملف القسم باسم آخر",
  pageOtherName: "سمِّ ملف الصفحة باسم آخر",
  oneOtherName: "سمِّ أحد الملفين باسم آخر",

  // newsroom/rules/siteMap.ts: what an address belongs to; “other” is a file
  addressTaken:
    "{address} عنوان {owner, select, front {الصفحة الرئيسية} search {صفحة البحث} saved {صفحة المقالات المحفوظة} corrections {صفحة التصويبات} sitemap {إحدى خرائط الموقع} machines {ملف يعدّه الموقع للبرامج} feed {إحدى الخلاصات} fileFeed {خلاصة {name}} archive {الأرشيف} topic {الموضوع «{name}»} topicFeed {خلاصة الموضوع «{name}»} indexNow {مفتاح IndexNow} training {ما يقوله الإعداد «crawlers.training: refuse»} site {شيء يعدّه الموقع نفسه} other {{name}}} أيضًا",
  redirectFromTaken:
    "{address} لا يصلح لإعادة التوجيه: فهو عنوان {owner, select, front {الصفحة الرئيسية} search {صفحة البحث} saved {صفحة المقالات المحفوظة} corrections {صفحة التصويبات} sitemap {إحدى خرائط الموقع} machines {ملف يعدّه الموقع للبرامج} fileFeed {خلاصة {name}} archive {الأرشيف} topic {الموضوع «{name}»} topicFeed {خلاصة الموضوع «{name}»} other {{name}}}",

  // newsroom/rules/checkAffiliateNotice.ts
  noticeMissing:
    "توجد روابط مدفوعة، كما في {file}، وليس عنها «affiliate.{name}»: يقرأ القراء «{text}»",
  noticeMissingRemedy: "اكتبه بكلماتك، «{name}: …» تحت «affiliate:»",

  // newsroom/rules/checkDates.ts
  storyOnHold: "المقال موقوف ولا يجوز نشره: {reason}",
  draftOnHoldRemedy: "احذف «hold» متى رُفع الوقف",
  articleOnHoldRemedy:
    "احذف «hold» متى رُفع الوقف؛ ويُسحب ما لدى القراء منه بالأمر «npm run desk -- unpublish {slug}»",
  embargoAfterPublished:
    "ينتهي حظر النشر في {embargo}، بعد «published»، ولا يرى القراء المقال قبل ذلك",
  embargoAfterPublishedRemedy: "اكتب نهاية الحظر في «published» أيضًا، أو احذف الحظر إن كان قد رُفع",
  publishedFarAhead: "لن يرى القراء المقال قبل {day}، بعد أكثر من 30 يومًا",
  publishedFarAheadRemedy: "صحّح «published» إن كان ذلك سهوًا",
  embargoFarAhead: "لا يجوز لأحد أن يرى المقال قبل {day}، بعد أكثر من 30 يومًا",
  embargoFarAheadRemedy: "صحّح «embargo» إن كان ذلك سهوًا",
  updatedInFuture: "«updated» في المستقبل ({at})، فلا يراه القراء بعد",
  updatedInFutureRemedy: "اكتب متى عُدّل المقال",
  correctionInFuture: "تاريخ التصويب في المستقبل ({at})، فلا يراه القراء بعد",
  correctionInFutureRemedy: "اكتب متى جرى التصويب",
  folderOtherDay: "يدل المجلد على {day}، لكن المقال نُشر في {published}",
  folderOtherDayRemedy: "انقله إلى {folder} أو صحّح التاريخ",
  updatedBeforePublished: "«updated» قبل «published»",
  updatedBeforePublishedRemedy: "صحّح الخاطئ منهما، أو احذف «updated»",
  correctionBeforePublished: "تاريخ التصويب قبل نشر المقال",
  correctionBeforePublishedRemedy: "صحّح «at» في التصويب أو «published» في المقال",

  // newsroom/rules/checkDuplicates.ts
  textSame: "النص مطابق لنص {file}",
  textNearlySame: "النص يكاد يطابق نص {file}",
  textSameRemedy: "أبقِ أحدهما؛ ويمكن أن يُذكر عنوان الآخر في حقل redirectFrom منه",

  // newsroom/rules/checkFieldMarks.ts
  markShown: "ستظهر «{mark}» بعلاماتها",
  fieldMarkRemedy: "احذف العلامات؛ فالنص الذي تحت الحقول وحده بصيغة Markdown",

  // newsroom/rules/checkFooter.ts, checkFront.ts
  noPageAt: "لا توجد صفحة على {address}",
  noPageAtRemedy: "اكتبها في pages أو احذف السطر",
  frontWithdrawn: "سُحب المقال الذي على {address}",
  frontWithdrawnRemedy: "احذف السطر؛ ولا يراه القراء حتى ذلك الحين",
  frontDraft: "{address} مسودة لا يستطيع القراء فتحها",
  frontDraftRemedy: "انشرها أولًا بالأمر «npm run desk -- publish {slug}»، واكتب العنوان الذي تأخذه",
  noArticleAt: "لا يوجد مقال على {address}",
  noArticleAtRemedy: "اكتب عنوان مقال، مثل /2014/06/12/slug",
  frontTwice: "{address} على الصفحة الرئيسية بالفعل، في السطر {line}",
  frontTwiceRemedy: "احذف أحدهما؛ والمعتبر هو الأول",
  frontTooMany: "أقصى ما تعرضه الصفحة الرئيسية من مقالات «{list}» هو {most}، وهذا زائد عليها",
  frontTooManyRemedy: "احذف منها ما لا يلزم وجوده هناك",

  // newsroom/rules/checkLanguage.ts
  wordsInEnglish:
    "{count, plural, zero {لا يرى القراء أي عبارة من البرنامج بالإنجليزية} one {يرى القراء عبارة واحدة من البرنامج بالإنجليزية} two {يرى القراء عبارتين من البرنامج بالإنجليزية} few {يرى القراء # عبارات من البرنامج بالإنجليزية} many {يرى القراء # عبارة من البرنامج بالإنجليزية} other {يرى القراء # عبارة من البرنامج بالإنجليزية}}، إذ لا مقابل لها فيه بلغة «{language}»",
  wordsInEnglishRemedy:
    "اكتبها تحت «words»، بدءًا من {names}؛ وكلها مذكورة في docs/editing/words.md",

  // newsroom/rules/checkLinks.ts
  linkToDraft: "يقود الرابط إلى {address} ولا يستطيع القراء فتحه",
  linkToDraftRemedy: "اربط بالمقال المنشور، أو احذف الرابط",
  linkToScheduled: "يقود الرابط إلى {address} ولا يستطيع القراء فتحه قبل {opens}",
  linkToScheduledRemedy: "احذف الرابط حتى ذلك الحين",
  linkToOldAddress: "يقود الرابط إلى {address} وهو عنوان قديم",
  linkToOldAddressRemedy: "اربط بالعنوان {address}",
  linkToWithdrawn: "يقود الرابط إلى {address} وهو مقال سُحب",
  linkToListPage: "يقود الرابط إلى {address} حيث تنزاح المقالات مع كل مقال جديد",
  linkToListPageRemedy: "اربط بالعنوان {list} أو بالمقال نفسه",
  linkToNothing: "يقود الرابط إلى {address} ولا شيء هناك",
  linkToNothingRemedy: "صحّح العنوان أو احذف الرابط",

  // newsroom/rules/checkLostCharacters.ts
  characterLost: "«{found}» في موضع محرف آخر ضاع",
  characterLostRemedy: "اكتب ما كان مقصودًا؛ فقد قُرئ النص يومًا بترميز خاطئ",

  // newsroom/rules/checkStarterTexts.ts
  starterTextLeft: "«{found}» نص من النصوص التي تبدأ بها كل صحيفة جديدة",
  starterTextLeftRemedy: "اكتب مكانه ما يقوله مقالك، أو احذفه",
  noteToOwnerLeft: "«{found}» موجَّه إليك، والقراء يرونه",
  noteToOwnerLeftRemedy: "اكتب هنا المطلوب",

  // newsroom/rules/checkPictures.ts
  heroNarrow: "عرض «{name}» {width} بكسل، وهو أضيق من أن تكون صورة رئيسية",
  heroNarrowRemedy: "استعمل ملفًا لا يقل عرضه عن {narrowest} بكسل، أو اعرضها صورة في النص",
  heroNoCredit: "الصورة الرئيسية بلا مصدر",
  heroNoCreditRemedy: "أضف «credit: …» مع اسم من صنع الصورة",

  // newsroom/rules/checkProse.ts
  paragraphLong: "عدد كلمات الفقرة «{beginning}» هو {words}",
  paragraphLongRemedy: "قسّمها إلى فقرات لا تتجاوز كلمات كل منها {most}",
  pictureNoCredit: "الصورة «{name}» بلا مصدر",
  pictureNoCreditRemedy: "اكتب {example} مع اسم من صنعها",
  linkPaidElsewhere: "الرابط إلى «{address}» مدفوع في موضع آخر من المقال، لكنه غير معلَّم بذلك هنا",
  linkLooksPaid: "الرابط إلى «{address}» يبدو مدفوعًا، لكنه غير معلَّم بذلك",
  linkUnmarkedRemedy: "اكتب {mark} بعد قوسه الأخير مباشرة، أو احذف ما يجعله مدفوعًا",

  // newsroom/rules/checkPublicFiles.ts
  robotsLine: "«{line}» ليس سطرًا من سطور robots.txt",
  robotsLineRemedy: "اكتب «Disallow: /path/» أو نحوه تحت سطر «User-agent: …»، أو احذفه",
  publicUnreachable: "لا يستطيع متصفح أن يطلب {address}",
  publicUnreachableRemedy: "غيّر اسمه إلى أحرف وأرقام وشرطات وشرطات سفلية ونقاط",
  publicTakenRemedy: "غيّر اسم الملف، أو احذفه",

  // newsroom/rules/checkRedirectRules.ts, checkRedirects.ts
  redirectOfSite: "{address} لا يصلح لإعادة التوجيه: كل ما تحت {folder} يخص الموقع نفسه",
  redirectOfFeed: "{address} لا يصلح لإعادة التوجيه: فهو يقود إلى خلاصة",
  redirectAlready: "{address} يعيد التوجيه بالفعل إلى {other}",
  redirectWithdrawn: "{address} عنوان مقال سُحب",
  redirectRuleOut: "احذف القاعدة",
  redirectTakenRemedy: "احذفه من redirectFrom، أو انقل ما هو هناك",
  redirectFromOut: "احذفه من redirectFrom",
  redirectFromOne: "أبقِه في أحدهما",
  redirectTwice: "{address} بمعنى {other} في السطر {line}",
  redirectTwiceRemedy: "أبقِ أحدهما؛ فلا فرق إن كان في الآخر شرطة مائلة أو ‎.html",
  redirectToNothing: "{address} يقود إلى {target} ولا شيء هناك",
  redirectToNothingRemedy: "اكتب عنوانًا موجودًا، أو status: 410",
  redirectCircle: "{address} يقود إلى {target} ومن هناك في حلقة",
  redirectCircleRemedy: "اجعل أحدهما يقود إلى صفحة موجودة",
  redirectToOld: "{address} يقود إلى {target} وهو نفسه عنوان قديم",
  redirectToGoneRemedy: "اكتب «status: 410» بدلًا منه",
  redirectToOldRemedy: "اكتب «to: {address}»",

  // newsroom/rules/checkReferences.ts: {choice} says which there are
  noSection: "لا يوجد قسم «{name}»",
  noAuthor: "لا يوجد كاتب «{name}»",
  referenceMore: "وغيرها في المجلد {folder} وعددها {count}",
  referenceAdd: "أضف {file}",
  referenceAddTo: "أضف واحدًا إلى المجلد {folder}",
  referenceChoose: "{choice}؛ أو أضف {file}",
  referenceChooseTo: "{choice}؛ أو أضف واحدًا إلى المجلد {folder}",

  // newsroom/rules/checkSearchTitles.ts
  searchTitleLong: "عدد أحرف «{name}» {length}؛ تقطعه نتائج البحث بعد عدد من الأحرف يقارب {most}",
  headlineLongRemedy: "أضف لها «seoTitle» لا تتجاوز أحرفه {most}",
  seoTitleLongRemedy: "اختصره إلى {most} على الأكثر",

  // newsroom/rules/checkSections.ts
  noSections: "ليس في الصحيفة أقسام",
  noSectionsRemedy: "أضف قسمًا، مثل sections/world.md",
  sectionOrderTwice: "للملف {file} الترتيب {order} أيضًا",
  sectionOrderTwiceRemedy: "أعطِ كل قسم رقمًا خاصًا به",

  // newsroom/rules/checkSources.ts
  sourceInsecure: "عنوان المصدر «{address}» غير آمن",
  sourcePays: "عنوان المصدر «{address}» رابط مدفوع",
  sourcePaysRemedy: "اكتب العنوان دون ما يجعله مدفوعًا؛ فلا يكون المصدر رابطًا مدفوعًا",

  // newsroom/rules/checkThemeFiles.ts
  fontNotInstalled: "الخط {name} غير مثبّت",
  fontNotInstalledRemedy: "ثبّته حيث لا تمسّه الإصدارات الجديدة: {command}؛ ثم ابنِ الموقع",
  fontMissing: "لا يوجد خط عند {path} في مجلد المحتوى",
  fontMissingRemedy: "ضع ملفًا ينتهي اسمه بـ ‎.woff2 أو ‎.woff أو ‎.ttf أو ‎.otf في المجلد {folder}",

  // newsroom/rules/checkTranslations.ts
  translationTwice:
    "{kind, select, section {القسم موجود بلغة «{language}» بالفعل} page {الصفحة الثابتة موجودة بلغة «{language}» بالفعل} other {المقال موجود بلغة «{language}» بالفعل}}",
  translationTwiceRemedy: "اذكر ترجمة واحدة لكل لغة أخرى",
  translationWithdrawn: "سُحبت الترجمة التي على {address}",
  translationWithdrawnRemedy: "احذف الترجمة",
  noTranslation:
    "{kind, select, section {لا يوجد قسم على {address}} page {لا توجد صفحة ثابتة على {address}} other {لا يوجد مقال على {address}}}",
  translationMoved: "انتقلت: اكتب {address}",
  noTranslationRemedy:
    "{kind, select, section {اكتب عنوان القسم المترجم، أو احذف الترجمة} page {اكتب عنوان الصفحة الثابتة المترجمة، أو احذف الترجمة} other {اكتب عنوان المقال المترجم، أو احذف الترجمة}}",
  translationLanguage: "لغة {file} هي «{own}» وليست «{language}»",
  translationLanguageRemedy: "اذكر اللغة التي تقول الترجمة إنها بها",

  // newsroom/rules/checkUnreadText.ts
  textUnread: "ليس للأقسام والمواضيع نص",
  textUnreadRemedy: "ضعه في الوصف، أو احذفه",

  // newsroom/rules/disabledRules.ts
  ruleOffUnneeded: "القاعدة «{name}» معطّلة، لكن لا شيء هنا يخالفها",

  // newsroom/rules/pictureIndex.ts
  savePicture: "احفظها بصيغة JPEG أو PNG أو WebP أو AVIF أو GIF",
  pageNoPicture: "الصفحات لا تحمل صورًا، فلا يمكن عرض «{name}»",
  pageNoPictureRemedy: "احذف الصورة",
  pageNoFile: "الصفحات لا تحمل ملفات، فلا يمكن عرض «{name}»",
  pageNoFileRemedy: "احذف الملف",
  pictureNotBeside: "لا توجد صورة «{name}» بجانب النص",
  fileNotBeside: "لا يوجد ملف «{name}» بجانب النص",
  notBesideRemedy: "ضع الملف في المجلد نفسه أو صحّح اسمه",
  strayFile: "لا شيء يقرأ هذا الملف هنا",
  strayFileRemedy: "انقله إلى جانب المقال أو المسودة أو الكاتب الذي يعرضه، أو احذفه",
  notPicture: "«{name}» ليس صورة",
  notPictureRemedy: "اذكر صورة بدلًا منه",
  notFormat: "«{name}» ليس ملف {format}",
  notFormatRemedy: "اذكر ملف {format} بدلًا منه",
  notEitherFormat: "«{name}» ليس ملف {format} ولا ملف {other}",
  notEitherFormatRemedy: "اذكر ملف {format} أو {other} بدلًا منه",
  notForBrowsers: "«{name}» ليس صورة تعرضها المتصفحات، ولا شيء آخر يقرؤه",
  notForBrowsersRemedy: "احذفه، أو احفظه بصيغة JPEG أو PNG أو WebP أو AVIF أو GIF إن كان صورة",
  pictureNameSigns: "في اسم «{name}» علامات لا تكون في عنوان",
  pictureNameSignsRemedy: "غيّر اسمه إلى أحرف لاتينية وأرقام ونقاط وشرطات وشرطات سفلية",

  // newsroom/rules/pictureIndex.ts: {what} is one of the messages that begin with “broken”
  brokenFile: "الملف «{name}» {what}",
  // newsroom/pictures/measurePicture.ts
  brokenUnread: "ليس صورة تمكن قراءتها",
  brokenNoPicture: "ليس صورة",
  brokenFormat: "ملف {format}",
  brokenHeic: "ملف HEIC",
  brokenLarge: "أكبر من أن يُفك ترميزه، فأبعاده {width} × {height} بكسل",
  brokenLargeFrames: "أكبر من أن يُفك ترميزه، فأبعاده {width} × {height} بكسل وعدد إطاراته {frames}",
  brokenLargeRemedy: "صغّرها إلى 3000 بكسل في ضلعها الأطول",
  brokenDamaged: "تالف: لا يمكن فك ترميزه كله",
  fileAgain: "صدّره أو انسخه من جديد: فربما انقطع رفعه",
  // newsroom/story/elements/video/captionsFile.ts
  brokenNoUtf8: "غير مكتوب بترميز UTF-8",
  brokenNoUtf8Remedy: "احفظه بترميز UTF-8",
  brokenNoWebvtt: "ينقصه السطر WEBVTT في أوله",
  brokenNoWebvttRemedy: "اكتب WEBVTT في سطره الأول، وتحته سطرًا فارغًا",
  brokenNoCaptions: "ليس فيه أي ترجمة نصية",
  brokenNoCaptionsRemedy: "اكتب ما يُقال",
  brokenNoTime: "غير صالح، ففيه ترجمة نصية بلا وقت",
  brokenTime: "غير صالح، ففيه وقت تتعذر قراءته، «{time}»",
  captionTime: "اكتبه على هذا النحو 00:00:01.000 --> 00:00:04.000",
  captionTimeDot: "اكتبه على هذا النحو 00:00:01.000 --> 00:00:04.000؛ وقبل أجزاء الألف نقطة",
  brokenOrder: "غير صالح، ففيه ترجمة نصية تنتهي قبل أن تبدأ",
  brokenOrderRemedy: "صحّح أوقاتها",
  // newsroom/story/elements/video/mp4File.ts, webmFile.ts
  brokenNoMp4: "ليس ملف MP4",
  brokenNoWebm: "ليس ملف WebM",
  brokenQuickTime: "ملف QuickTime أو غيره مما لا تشغّله المتصفحات",
  brokenMatroska: "ملف Matroska، ولا تشغّله المتصفحات",
  brokenCutShort: "مبتور",
  brokenNoPictureTrack: "بلا مسار صورة",
  brokenTrackOf: "فيه مسار من نوع «{kind}» إلى جانب الصورة والصوت، وقد يكشف مكان التصوير",
  brokenOtherTrack: "فيه مسار آخر إلى جانب الصورة والصوت",
  brokenCodec: "مرمّز بصيغة {codec}، ولا تشغّلها كل المتصفحات",
  encodeAnew: "رمّزه من جديد: {command}",
  copyTracks: "انسخ الصورة والصوت وحدهما: {command}",

  // newsroom/rules/pictureSize.ts
  pictureSmall: "عرض «{name}» {width} بكسل وستبدو غير واضحة",
  pictureSmallRemedy: "استعمل ملفًا لا يقل عرضه عن {narrowest} بكسل",
  pictureHeavyBytes: "«{name}» أثقل من اللازم، فحجمها {megabytes} م.ب",
  pictureHeavyPixels: "«{name}» أثقل من اللازم، فأبعادها {width} × {height} بكسل",
  pictureHeavyRemedy: "صغّرها إلى 3000 بكسل في ضلعها الأطول، واحفظ الصورة الفوتوغرافية بصيغة JPEG",
  pictureMisnamed: "صيغة الملف «{name}» هي {format}",
  pictureMisnamedRemedy: "اجعل اسمه ينتهي بـ ‎.{ending}",

  // newsroom/pictures/versionFaults.ts
  versionShape: "شكل «{name}» غير شكل «{other}»: أبعادها {size} لا {otherSize}",
  versionShapeRemedy: "اجعل لهما العرض والارتفاع نفسيهما، كي لا يتحرك شيء عند تغيير المظهر",
  thumbnailShape: "أبعاد «thumbnail» هي {size}، وليست بنسبة 3:2",
  thumbnailShapeRemedy: "اجعلها بنسبة 3:2، مثل 720 × 480، وهي النسبة التي تعرضها القوائم",
  versionMissing: "ليس للصورة «{name}» إلى جانب نسخها الأخرى",
  versionMissingRemedy: "أضف «{name}»، كي تكون للهواتف نسخة خاصة في كل من المظهرين",

  // newsroom/story/placement.ts
  boxMisplaced:
    "{around, select, list {لا يمكن أن يكون الإطار داخل قائمة} quotation {لا يمكن أن يكون الإطار داخل اقتباس} box {لا يمكن أن يكون الإطار داخل إطار} other {لا يمكن أن يكون الإطار داخل حاشية}}",
  pullQuoteMisplaced:
    "{around, select, list {لا يمكن أن يكون الاقتباس من النص داخل قائمة} quotation {لا يمكن أن يكون الاقتباس من النص داخل اقتباس} box {لا يمكن أن يكون الاقتباس من النص داخل إطار} other {لا يمكن أن يكون الاقتباس من النص داخل حاشية}}",
  misplacedRemedy: "انقله إلى ما بين فقرتين من المقال",

  // newsroom/story/directives.ts
  directiveUnknown: "لا توجد تعليمة {directive}",
  directiveUnknownRemedy: "استعمل واحدة من {names} و {last}",
  directiveLeaf: "تُكتب «{name}» بعلامة ::",
  directiveLeafRemedy: "اكتب {example} في سطر واحد، دون سطر ختامي",
  directiveContainer: "تُكتب «{name}» بعلامة :::",
  directiveContainerRemedy: "اكتب {example} ثم النص ثم سطرًا من ::: يغلقها",
  directiveOpen: "لا تُغلق {name} هذه، فتشمل كل ما تحتها",
  directiveOpenRemedy: "ضع سطرًا من ::: حيث تنتهي",
  directiveLabel: "لا تُعرض الكلمات التي بين معقوفين بعد «{name}»",
  directiveLabelRemedy: "اكتبها بين قوسين معقوصين: {attributes}",
  attributeStyleMark: "«{name}» علامة تنسيق، ولا مكان للتنسيق في المقال",
  attributeRefused: "لا مكان للسمة «{name}» في المقال",
  attributeUnknown: "ليس للتعليمة {directive} سمة «{name}»",
  attributeTwice: "ذُكرت السمة «{name}» مرتين",
  attributeRemedy: "اقتصر على {attributes}",
  directiveUnreadable: "يبدو «{line}» تعليمة لكن لا تمكن قراءته كذلك",
  directiveUnreadableRemedy: "اكتبه على هذا النحو {example} دون مسافة بعد النقاط، أو احذف السطر",

  // newsroom/story/readBlocks.ts
  elementUnknown: "ليس في المقالات عنصر «{name}»",
  elementUnknownRemedy: "اكتبه نصًا بسيطًا أو احذفه",
  elementInLine: "لا يمكن أن يكون «{name}» داخل سطر من المقال",
  elementInLineRemedy: "اكتبه نصًا بسيطًا",

  // newsroom/story/elements/box
  boxNoTitle: "إطار بلا عنوان",
  boxNoText: "إطار بلا نص",
  beginWithExample: "ابدأ بـ {example}",

  // newsroom/story/elements/figure; “other” is a picture
  altMissing: "{what, select, video {الفيديو بلا نص بديل} other {الصورة بلا نص بديل}}",
  altMissingRemedy: "قل في كلمات قليلة ما يُرى فيها",
  altOpening: "يبدأ النص البديل بـ «{words}»",
  altOpeningRemedy:
    "{what, select, video {احذف هذه الكلمات؛ فالقراء يُخبَرون بأنه فيديو} other {احذف هذه الكلمات؛ فالقراء يُخبَرون بأنها صورة}}",
  altCaption: "يكرر النص البديل تعليق الصورة",
  altCaptionRemedy:
    "{what, select, video {قل ما يُرى في الفيديو؛ أما التعليق فيقول ما يعنيه} other {قل ما يُرى في الصورة؛ أما التعليق فيقول ما تعنيه}}",
  aiUnknown: "«{part}» ليس دورًا يكون للذكاء الاصطناعي في صورة",
  aiUnknownRemedy: "اكتب {example} أو {other}، أو احذفه",
  figureNoPicture: "عنصر صورة لا يذكر أي صورة",
  figureNoPictureRemedy: "اذكر ملف الصورة الذي بجانب النص، كما في {example}",
  pictureElsewhere: "الصورة «{name}» ليست بجانب النص",
  pictureElsewhereRemedy: "ضع ملف الصورة في مجلد المقال واذكره دون مسار",
  pictureFaultRemedy: "ضع الصورة بجانب النص أو صحّح اسمها",

  // newsroom/story/elements/footnote
  footnoteTwice: "كُتبت الحاشية {mark} مرتين",
  oneOutOrRenamed: "احذف إحداهما أو سمِّها باسم آخر",
  footnoteEmpty: "الحاشية {mark} بلا نص",
  footnoteUnused: "لا شيء في النص يشير إلى الحاشية {mark}",
  footnoteUnusedRemedy: "ضع علامتها في النص أو احذف الحاشية",
  footnoteMissing: "لا توجد حاشية {mark}",
  footnoteMissingRemedy: "اكتب الحاشية في سطر مستقل، {mark}: النص، أو احذف العلامة",

  // newsroom/story/elements/link
  anchorMissing: "لا يوجد موضع «{address}» في هذا المقال",
  anchorMissingRemedy: "اربط بأحد عناوينه الفرعية: {subheads}",
  anchorNoSubheads: "احذف الرابط؛ فليس في المقال عناوين فرعية",
  addressSigns: "في عنوان أحد الروابط مسافات أو محارف تحكم أو شرطات مائلة عكسية",
  addressSignsRemedy: "انسخ العنوان من جديد؛ وتُكتب المسافة فيه %20",
  addressEmpty: "أحد الروابط بلا عنوان",
  addressRefused: "لا يمكن أن يقود رابط في المقال إلى «{address}»",
  addressRefusedRemedy:
    "ابدأ العنوان بـ https:// لموقع آخر، أو بـ / لهذا الموقع، أو بـ # لموضع في هذا المقال",
  linkMarkUnknown: "ليس للروابط علامة «{mark}»",
  linkMarkUnknownRemedy: "اكتب {mark} لرابط مدفوع، أو ضع مسافة قبل القوس",
  linkMarkInAddress: "صارت العلامة جزءًا من عنوان الرابط",
  linkMarkInAddressRemedy: "اكتب الرابط على هذا النحو {example}",
  linkNoWords: "الرابط إلى «{address}» بلا كلمات",
  linkNoWordsRemedy: "اكتب بين المعقوفين ما سيجده القارئ هناك",
  linkNested: "علامة حاشية داخل كلمات رابط",
  linkNestedRemedy: "ضع العلامة بعد الرابط",
  linkInsecure: "الرابط إلى «{address}» غير آمن",
  linkNotPaid: "لا يكون الرابط مدفوعًا إلا إلى موقع آخر",
  linkNotPaidRemedy: "احذف {mark}",
  linkMarkStray: "لا رابط قبل {mark}",
  linkMarkStrayRemedy: "ضعها بعد القوس الأخير لرابط مباشرة، دون مسافة",

  // newsroom/story/elements/list
  taskList: "لا مكان في المقال لقائمة ذات مربعات للتأشير",
  taskListRemedy: "احذف [ ] و[x] من أول البنود",

  // newsroom/story/elements/pullQuote
  pullQuoteContent: "في اقتباس من النص شيء غير الكلمات البسيطة",
  pullQuoteContentRemedy: "اكتبه فقرات بسيطة، دون روابط أو إبراز أو حواشٍ أو قوائم",
  pullQuoteEmpty: "اقتباس من النص بلا كلمات",
  pullQuoteEmptyRemedy: "انسخ إليه كلمات من المقال أو احذفه",
  pullQuoteNotInText: "الاقتباس من النص «{quote}» غير موجود في المقال",
  pullQuoteNotInTextRemedy: "انسخ الكلمات كما هي في المقال تمامًا، أو احذف الاقتباس",
  pullQuoteDepartsRemedy:
    "انسخ الكلمات كما هي في المقال تمامًا (يخالفها بعد «{beginning}»)، أو احذف الاقتباس",

  // newsroom/story/elements/subhead
  subheadEmpty: "عنوان بلا كلمات",
  subheadFirstLevel: "عنوان المقال هو العنوان الوحيد من المستوى الأول",
  subheadFirstLevelRemedy: "اكتب ## لعنوان فرعي",
  subheadDeep: "عنوان من المستوى {level}، وهو أعمق مما يُقبل في مقال",
  subheadDeepRemedy: "استعمل ## أو ### أو ####",
  subheadSkips: "يتخطى العنوان «{text}» مستوى",
  subheadSkipsRemedy: "اكتبه بالعلامة {marks}",

  // newsroom/story/elements/table
  tableCells: "عدد خلايا هذا الصف {cells}، وعدد خلايا رأس الجدول {columns}",
  tableCellsRemedy: "اجعل فيهما العدد نفسه من الخلايا؛ وتُكتب العلامة | داخل خلية \\|",
  tableNoCaption: "جدول بلا عنوان توضيحي",
  tableContent: "بين :::table ونهايتها شيء غير جدول واحد",
  tableContentRemedy: "أبقِ هناك سطور الجدول وحدها، وانقل ما عداها إلى فوقها أو تحتها",

  // newsroom/story/elements/video
  videoLarge: "اعرض مقطعًا أقصر، أو رمّزه بحجم أصغر: {command}",
  captionsLarge: "احذف كل شيء غير الترجمة النصية",
  videoNoFile: "عنصر فيديو لا يذكر أي ملف",
  videoNoPoster: "ليس للفيديو صورة قبل التشغيل",
  videoNoCaptions: "ليس للفيديو ترجمة نصية",
  videoNamesRemedy: "اكتب {example} مع ملف بجانب النص",
  fileElsewhere: "الملف «{name}» ليس بجانب النص",
  fileElsewhereRemedy: "ضعه في مجلد المقال واذكره دون مسار",
  fileFaultRemedy: "ضع الملف بجانب النص أو صحّح اسمه",
  // {what} is “videoIndexLast”
  videoSlow: "«{name}» {what}",
  videoIndexLast: "فهرسه في آخره، فيتأخر بدء تشغيله",
  videoIndexLastRemedy: "انقله إلى أوله: {command}",
  posterShape: "شكل الصورة قبل التشغيل «{name}» غير شكل الفيديو، {width} × {height}",
  posterShapeRemedy: "خذ لقطة من الفيديو، كي لا يبقى فراغ إلى جانبها",

  // newsroom/story/elements/words
  pictureInLine: "الصورة «{alt}» داخل سطر",
  pictureInLineRemedy: "ضعها في سطر مستقل، فوقه سطر فارغ وتحته آخر، أو استعمل {example}",

  // newsroom/story/markdown
  definitionTwice: "عُرّف اسم الرابط «{name}» مرتين",
  definitionUnused: "لا رابط يستعمل الاسم «{name}»، فلا يرى القارئ هذا السطر أبدًا",
  definitionUnusedRemedy: "احذفه أو استعمله في رابط",
  definitionMissing: "اسم الرابط «{name}» غير معرَّف في أي موضع",
  definitionMissingRemedy: "أضف سطرًا [name]: address، أو اكتب العنوان بين قوسين بعد كلمات الرابط",
  textMarkRemedy: "أغلقها دون مسافات داخلها، أو اكتب \\ قبل كل علامة يراد أن تُقرأ",
  directiveInLine: "«{written}» داخل سطر ليس تعليمة",
  directiveInLineRemedy:
    "استعمل واحدة من {names} و {last} في سطور مستقلة، أو اكتب \\: لنقطتين عاديتين",
  nestedDeep: "اقتباسات أو قوائم أو مواضع إبراز متداخلة أكثر مما يُقبل",
  nestedDeepRemedy: "قلّل تداخلها",
  textUnreadable: "تتعذر قراءة النص ({reason})",
  textUnreadableRemedy: "احذف أعمق ما فيه تداخلًا",
  rawHtml: "لا مكان في المقال لشيفرة HTML («{html}»)",
  rawHtmlRemedy: "اكتبها بصيغة Markdown أو احذفها؛ وتُكتب العلامة < وحدها \\<",

  // newsroom/paper/checkTheme.ts
  paperDark:
    "الخلفية {colour} أغمق من أن يُقرأ عليها نص رمادي أو ملوّن: تباينها مع الأسود {found}، وهو أقل من {least}",
  paperDarkRemedy: "أقرب لون فاتح بما يكفي هو «{colour}»",
  colourOnTint: "تباين النص بلون {colour} مع صبغة الإطارات {tint} هو {found}، وهو أقل من {least}",
  colourOnPaper: "تباين النص بلون {colour} مع الخلفية هو {found}، وهو أقل من {least}",
  colourRemedy: "أقرب لون تمكن قراءته هو «{colour}»",

  // newsroom/paper/logo.ts
  logoText: "حوّل النص إلى مسارات قبل الحفظ: فليس في الصفحات خطوط برنامج الرسم",
  logoStyle: "احفظ الرسم بسمات عرض بدل ورقة الأنماط",
  logoUse: "ارسم الشكل نفسه في كل موضع",
  logoImage: "ارسمه بمسارات؛ فالصورة داخل الشعار لا تُعرض",
  logoLargeFile: "الملف أكبر من أن يكون شعارًا",
  logoLargeFileRemedy: "بسّط الرسم",
  logoWords: "توجد كلمات خارج أي عنصر",
  logoWordsRemedy: "احذفها",
  logoEntities: "يعرّف الملف كيانات",
  logoEntitiesRemedy: "احذف التعريف الذي بين معقوفين",
  logoMalformed: "الملف ليس SVG سليم البنية",
  logoMalformedRemedy: "احفظه من جديد من برنامج الرسم",
  logoIdMissing: "لا شيء في الشعار معرّفه «{id}»",
  logoIdMissingRemedy: "عرّفه في الملف نفسه، أو احذف الإحالة إليه",
  logoLong: "حجم الشعار {size} بايت، والزائد منه على ما تحمله الصفحة {excess}",
  logoLongRemedy: "بسّط مساراته وقرّب إحداثياته، بأداة SVGO مثلًا",
  logoNoSvg: "الملف ليس SVG بل <{element}>",
  logoNoSvgRemedy: "احفظ الشعار بصيغة SVG",
  logoElement: "لا يمكن أن يكون في الشعار <{element}>",
  logoElementRemedy: "احذفه مع كل ما فيه",
  logoNested: "المجموعات المتداخلة أكثر مما يُقبل",
  logoNestedRemedy: "فكّ تجميعها",
  logoNoSize: "الشعار بلا أبعاد",
  logoNoSizeRemedy: "ضع في <svg> سمة viewBox، مثل {example}",
  logoNothing: "الشعار لا يرسم شيئًا",
  logoNothingRemedy: "احفظه بأشكاله، أو احذف الملف",
  logoThin: "شعار أبعاده {width} في {height} أرفع من أن يُرى",
  logoThinRemedy: "اقتطع viewBox على قدر الرسم",
  logoScript: "لا يمكن أن يكون في الشعار «{name}»، فهي تشغّل نصًا برمجيًا",
  logoOutside: "«{name}» تحيل إلى شيء خارج الشعار",
  logoOutsideRemedy: "احذفها: فالشعار ملف واحد",
  logoHidden: "جزء من الشعار مخفي",
  logoAttribute: "لا يمكن أن تكون في الشعار السمة «{name}»",
  logoProperty: "لا يمكن أن يكون في الشعار النمط «{name}»",
  logoValue: "قيمة «{name}» لا تصلح لرسم",

  // newsroom/paper/paper.ts
  siteMissing: "الملف غير موجود",
  siteMissingRemedy: "اكتب ملفًا فيه name وtagline وurl وlanguage وtimeZone",
  siteNoFields: "الملف ليس قائمة حقول",
  siteNoFieldsRemedy: "اكتب في كل سطر «name: value» واحدًا",

  // newsroom/edition/lostAddresses.ts
  addressLost:
    "كان لدى القراء {kind, select, story {مقال على {address}} section {قسم على {address}} topic {موضوع على {address}} author {صفحة كاتب على {address}} page {صفحة على {address}} other {عنوان قديم يقودهم هو {address}}} ولم يعد لهم هناك شيء الآن",
  addressLostUntil:
    "كان لدى القراء {kind, select, story {مقال على {address}} section {قسم على {address}} topic {موضوع على {address}} author {صفحة كاتب على {address}} page {صفحة على {address}} other {عنوان قديم يقودهم هو {address}}} ولن يكون لهم هناك شيء قبل {opens}",
  storyLostRemedy:
    "اكتب «redirectFrom: [{address}]» في المقال الذي يجب أن يُقادوا إليه، أو أعلن أنه لم يعد موجودًا: npm run desk -- unpublish {address}",
  fileLostRemedy:
    "اكتب «redirectFrom: [{address}]» في المقال الذي يجب أن يُقادوا إليه، أو أعِد {file} إلى مكانه، أو أعلن أنه لم يعد موجودًا: npm run desk -- unpublish {address}",
  addressLostUntilRemedy:
    "أعِد إلى المقال تاريخه السابق، أو اسحبه بالأمر «npm run desk -- unpublish» حتى ذلك الحين",

  // newsroom/edition: refusals
  editionMissing: "لا يوجد عدد عند {file}؛ شغّل «npm run build» لكتابته",
  editionOtherVersion: "العدد الذي عند {file} من إصدار آخر؛ شغّل «npm run build» لتجديده",
  editionOtherBytes:
    "تتعذر قراءة العدد الذي عند {file} (ليست بايتاته هي التي كُتبت)؛ احذفه وشغّل «npm run build»",
  editionNoDatabase:
    "تتعذر قراءة العدد الذي عند {file} (ليس قاعدة بيانات)؛ احذفه وشغّل «npm run build»",
  editionUnreadable: "تتعذر قراءة العدد الذي عند {file} ({reason})؛ احذفه وشغّل «npm run build»",

  // newsroom/signing/secret.ts
  secretOpen: "يستطيع قراءة {file} غير صاحبه؛ احذفه (وينشئ التشغيل التالي ملفًا جديدًا)",
  secretShort:
    "السر الذي في {name} قصير جدًا؛ أقل عدد للأحرف {least}، كما يولّدها الأمر «openssl rand -hex 32»",
};
