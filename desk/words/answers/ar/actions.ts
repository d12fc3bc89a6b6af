import type { EN_ACTIONS } from "../en/actions.ts";

/** What the desk's functions refuse and answer about stories, the front and servers, in Arabic. */
export const AR_ACTIONS: Readonly<Record<keyof typeof EN_ACTIONS, string>> = {
  // Errors that have to be fixed first
  errorsFirst:
    "{count, plural, zero {لا أخطاء يجب تصحيحها أولًا.} one {يجب أولًا تصحيح خطأ واحد.} two {يجب أولًا تصحيح خطأين.} few {يجب أولًا تصحيح # أخطاء.} many {يجب أولًا تصحيح # خطأً.} other {يجب أولًا تصحيح # خطأ.}}",
  errorsFirstEditionKept:
    "{count, plural, zero {لا أخطاء يجب تصحيحها أولًا. العدد كما كان.} one {يجب أولًا تصحيح خطأ واحد. العدد كما كان.} two {يجب أولًا تصحيح خطأين. العدد كما كان.} few {يجب أولًا تصحيح # أخطاء. العدد كما كان.} many {يجب أولًا تصحيح # خطأً. العدد كما كان.} other {يجب أولًا تصحيح # خطأ. العدد كما كان.}}",
  frontErrorsFirst: "يجب أولًا تصحيح هذه الأخطاء. لدى القراء الصفحة الرئيسية التي كانت لديهم.",
  errorsFirstNothingChanged: "يجب أولًا تصحيح هذه الأخطاء. لم يتغير شيء.",
  siteFileFirst: "يجب أولًا تصحيح site.yaml.",

  // Stories and files that are named
  noFileCalledMeant: "لا يوجد شيء باسم «{name}» في {contentDir}. هل تقصد «{meant}»؟",
  noFileCalled:
    "لا يوجد شيء باسم «{name}» في {contentDir}. اذكر ملفًا أو مجلدًا أو مقالًا؛ ويعرض «npm run desk -- list» أحدث المقالات.",
  noStoryCalled: "لا توجد مسودة ولا مقال باسم «{argument}». يذكرها كلها «npm run desk -- list».",
  noStoryCalledMeant:
    "لا توجد مسودة ولا مقال باسم «{argument}»؛ هل تقصد {near}؟ يذكرها كلها «npm run desk -- list».",
  storiesCalled: "يوجد أكثر من مقال باسم {argument}. اذكر أيها تقصد:\n{names}",

  // Where the editors' server works
  deskLockedAtDesk:
    "ما زال أمر آخر من أوامر مكتب التحرير يعدّل هذه الصحيفة. لم يُفعل شيء: انتظر حتى ينتهي، ثم حاول من جديد.",
  paperWithoutSiteFile: "صحيفة بلا site.yaml",
  contentRemoteWhileEditing:
    "‏CONTENT_REMOTE مضبوط، وهو لخادم يجلب محتواه. أما «npm run dev» فلمحتوى يعمل عليه شخص: احذفه، واضبط CONTENT_DIR على نسخة من المستودع.",
  readersEditionWhileEditing:
    "قيمة EDITION_FILE هي {edition}، وهو ما يعرضه الخادم على {url} للقراء: فتصل إليهم المسودات وكل حفظ. احذف EDITION_FILE مع «npm run dev»، أو اذكر ملفًا آخر.",
  contentIsFetched:
    "يبقى مجلد المحتوى، {contentDir}، كما هو في مستودع Git الخاص به، فلا يُعدَّل شيء هنا. شغّل «{command}» في نسخة من المستودع، ثم أودِع وادفع: ينشر الخادم ما يجيزه التدقيق، ويقول «npm run desk -- fetch» ما فعله.",
  deskLocked:
    "ما زال أمر آخر من أوامر مكتب التحرير يعدّل هذه الصحيفة. لم يُفعل شيء: انتظر حتى ينتهي، ثم شغّل هذا الأمر من جديد.",

  // Embargoes
  publishedUnderEmbargoAtDesk:
    "نشر {file} محظور حتى {embargo}، فلا يمكن نشره في {published}. انشره دون وقت فيظهر متى انتهى الحظر؛ وإن كان الحظر قد رُفع فاحذف «embargo» من الملف.",
  embargoAfterPublished:
    "لدى القراء {file} بالفعل، ولا يسحبه حظر نشره حتى {embargo}. اسحبه بالأمر «npm run desk -- unpublish {story}»، أو احذف «embargo» من الملف.",
  publishedUnderEmbargo:
    "نشر {file} محظور حتى {embargo}، فلا يمكن نشره في {published}. انشره دون --at فيظهر متى انتهى الحظر؛ وإن كان الحظر قد رُفع فاحذف «embargo» من الملف.",

  // Former addresses
  storyAtTwoAddresses:
    "لدى القراء هذا المقال على {old} («{headline}»)، وقد زال مجلده من هناك. لا يمكن أن يكون على عنوانين، فحدّد أولًا ما يؤول إليه ذلك العنوان:\n  npm run desk -- rename {old} {slug}\n      يقود قراءه إلى العنوان الجديد (وهذا هو المعتاد)\n  npm run desk -- unpublish {old}\n      يزيله؛ ثم انشر {address} من جديد\nلم يتغير شيء.",
  movedStoryPutOffAtDesk:
    "يراد نشر {file} في {published}، لكن المقال لدى القراء بالفعل على {old}، فلا يمكن تأجيله. أعِد إلى «published» تاريخه السابق ودع الوقت، أو اسحب المقال بزر «سحب». لم يتغير شيء.",
  movedStoryPutOff:
    "يراد نشر {file} في {published}، لكن المقال لدى القراء بالفعل على {old}، فلا يمكن تأجيله. أعِد إلى «published» تاريخه السابق ودع --at، أو اسحب المقال بالأمر «npm run desk -- unpublish {old}». لم يتغير شيء.",
  folderTaken: "يوجد شيء عند {to} بالفعل؛ غيّر أولًا اسم المجلد {from}.",

  // New drafts
  noSection:
    "لا يوجد قسم «{name}». {count, plural, =1 {لا يوجد غير {known}.} zero {اختر واحدًا من {known}.} one {لا يوجد غير {known}.} two {اختر أحد القسمين {known}.} few {اختر واحدًا من {known}.} many {اختر واحدًا من {known}.} other {اختر واحدًا من {known}.}}",
  noSectionMeant:
    "لا يوجد قسم «{name}». هل تقصد «{meant}»؟ {count, plural, =1 {لا يوجد غير {known}.} zero {اختر واحدًا من {known}.} one {لا يوجد غير {known}.} two {اختر أحد القسمين {known}.} few {اختر واحدًا من {known}.} many {اختر واحدًا من {known}.} other {اختر واحدًا من {known}.}}",
  noAuthor:
    "لا يوجد كاتب «{name}». {count, plural, =1 {لا يوجد غير {known}.} zero {اختر واحدًا من {known}.} one {لا يوجد غير {known}.} two {اختر أحد الكاتبين {known}.} few {اختر واحدًا من {known}.} many {اختر واحدًا من {known}.} other {اختر واحدًا من {known}.}}",
  noAuthorMeant:
    "لا يوجد كاتب «{name}». هل تقصد «{meant}»؟ {count, plural, =1 {لا يوجد غير {known}.} zero {اختر واحدًا من {known}.} one {لا يوجد غير {known}.} two {اختر أحد الكاتبين {known}.} few {اختر واحدًا من {known}.} many {اختر واحدًا من {known}.} other {اختر واحدًا من {known}.}}",
  draftTaken: "توجد مسودة عند {draft} بالفعل. تابع الكتابة هناك، أو سمِّ الجديدة باسم آخر مع --slug.",

  // Publishing
  alreadyPublishedAtDesk:
    "نُشر {address} بالفعل، فلا يمكن تأجيله. انشره دون وقت لتحديثه، أو اسحبه بزر «سحب».",
  timeForms:
    "اكتب «now»، أو وقتًا مثل «18:30» أو «غدًا 6:00» أو «الجمعة 18:30»، أو «خلال 20 دقيقة»، أو يومًا ووقتًا مثل «2014-06-13 18:30» (بتوقيت الصحيفة)، أو لحظة مثل «2014-06-13T18:30:00-04:00».",
  frontPublishedSince:
    "نُشرت الصفحة الرئيسية مرة أخرى منذ ذلك الحين. لم يُتراجع عن شيء؛ عدّلها كما تريد وانشرها.",
  storyFolderTaken:
    "يوجد مقال عند {to} بالفعل. سمِّ {from} باسم آخر، فيصير نهاية عنوانه. لم يتغير شيء.",
  alreadyPublished:
    "نُشر {address} بالفعل، فلا يمكن تأجيله. انشره دون --at لتحديثه، أو اسحبه بالأمر «npm run desk -- unpublish {story}».",
  noDay: "«{date}» ليس يومًا في التقويم. {forms}",
  dayWithoutTime: "«{time}» يوم بلا وقت. {forms}",
  noPublishingTime: "«{time}» ليس وقتًا للنشر. {forms}",

  // Renaming
  noAddressEnd:
    "لا يصلح «{name}» نهاية لعنوان. استعمل أحرفًا لاتينية صغيرة وأرقامًا وشرطات مفردة. لم يتغير شيء.",
  noAddressEndBetter:
    "لا يصلح «{name}» نهاية لعنوان. اكتبه «{better}». واليوم الذي أمامه هو يوم «published». لم يتغير شيء.",
  newNameTaken: "يوجد شيء عند {to} بالفعل: اختر اسمًا آخر. لم يتغير شيء.",
  noHeir:
    "زال مجلد {old}، ولا يوجد مقال باسم {slug} يمكن أن يكون قد صار إليه. أعِد المجلد إلى مكانه لتغيير اسمه، أو أزِل المقال: npm run desk -- unpublish {old}",
  heirIsAnother:
    "‏{address} مقال آخر. لقيادة قراء {old} إليه اكتب «redirectFrom: [{old}]» في {file} وانشر {address}؛ ولإعلان أن المقال لم يعد موجودًا: npm run desk -- unpublish {old}",

  // Servers that readers have
  serverAnswered: "أجاب {status}",
  servedEdition: "العدد {served} لا {wanted}",
  ledTo: "{status} إلى {target}",
  nothingAnswersThere: "لا شيء يجيب هناك",
  noAnswerWithin: "لم يجب في المهلة المحددة بالثواني: {seconds}",
  cannotBeReached: "يتعذر الوصول إليه: {code}",
  serverOfAnotherSecret:
    "لديه سر آخر؛ هل يستعمل الاثنان ملف العدد نفسه وقيمة BROADSHEET_SECRET نفسها؟",
  serverOfAnotherVersion: "هو من إصدار آخر؛ أعد تشغيله",
  serverOfAnotherEdition: "يقدّم عددًا آخر",

  // Pictures
  pictureUnusable: "لا يمكن استعمال {name}: {why}. لم يُحفظ شيء.",
  noPicture: "ليس صورة تمكن قراءتها",
  pictureNotShown: "هو ملف {format}؛ احفظه بصيغة JPEG أو PNG أو WebP أو AVIF أو GIF",

  // Breaking news and links to drafts
  breakingDraft:
    "‏{story} مسودة لا يستطيع القراء فتحها. انشرها أولًا: npm run desk -- publish {story}",
  breakingOver: "سينتهي قبل أن يبدأ، في {until}.",
  linkTooLong: "أقصى مدة لصلاحية الرابط أسبوع. اختر مدة أقصر.",
  nothingAnswersAt: "لا شيء يجيب على {url}.",
  serverKnowsNoLink:
    "الخادم على {url} لا يعرفه ({answer}): يجب أن يكون له مجلد المحتوى نفسه والعدد نفسه والسر نفسه.",
  linkToPublished:
    "هو منشور، فيحق للجميع قراءته: {site}{address}. ولإيصال تعديل إلى القراء: npm run desk -- publish {address}",

  // Copies of stories
  fieldsOfCopyUnreadable:
    "تتعذر قراءة الحقول التي في أول {file}، فلا يُعرف أيها يجوز أن تبقى في النسخة. صحّحها أولًا.",

  // Taking stories back
  withdrawnToDraft:
    "سُحب {address} بالفعل: يُخبَر القراء بذلك (410)، وعاد {draft} مسودة. لم يبق شيء يلزم فعله.",
  withdrawnAlready: "سُحب {address} بالفعل: يُخبَر القراء بذلك (410). لم يبق شيء يلزم فعله.",
  draftNeverSeen: "‏{draft} مسودة: لم يرها القراء قط.",
  addressIsOld:
    "‏{address} عنوان قديم يقود إلى {target}. لسحب المقال: npm run desk -- unpublish {target}",
  addressOfFile: "‏{address} ليس مقالًا: يُعدّ من {file}. أزِل ذلك الملف ثم ابنِ: npm run build",
  onAnotherSite:
    "‏{argument} على موقع آخر: هذه الصحيفة على {own}. اذكر المقال بعنوانه هناك، أو بمساره، مثل /2014/06/13/dam-opens.",
  changedInSameLines:
    "تغيّر {file} منذ ذلك الحين في السطور نفسها. لم يُتراجع عن شيء؛ عدّل النص كما تريد، أو استرجع نسخة سابقة منه.",
  storyMovedSince: "نُقل المقال منذ ذلك الحين. لم يُتراجع عن شيء؛ ابحث عنه في قائمة المقالات.",
  throwAwayPublished: "هذا المقال منشور أو مجدول. اسحبه أولًا؛ ثم يمكن نقل مسودته إلى سلة المهملات.",
  notThrownAway:
    "هذا المقال ليس في سلة المهملات: فإما أنه استُرجع بالفعل، وإما أن أيامه الثلاثين قد انقضت.",
  listUnreadable: "تتعذر قراءة {file}، فلا يمكن إضافة شيء.",

  // Lists
  quoted: "«{name}»",
  andAnother: "{one} و{other}",
};
