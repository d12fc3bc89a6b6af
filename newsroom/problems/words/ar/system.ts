import type { EN_SYSTEM } from "../en/system.ts";

/** What the report of the check, the settings, the system and the compiler say, in Arabic. */
export const AR_SYSTEM: Readonly<Record<keyof typeof EN_SYSTEM, string>> = {
  // problems/problem.ts
  reportWarnings: "التنبيهات",
  reportErrors: "الأخطاء",
  reportCount:
    "{errors, plural, zero {لا أخطاء} one {خطأ واحد} two {خطآن} few {# أخطاء} many {# خطأً} other {# خطأ}}، {warnings, plural, zero {لا تنبيهات} one {تنبيه واحد} two {تنبيهان} few {# تنبيهات} many {# تنبيهًا} other {# تنبيه}}",

  // content/withdrawn.ts
  withdrawnFileAbout: "مقالات سُحبت. يُخبَر القراء بذلك على هذه العناوين (410).",
  withdrawnFileKeepers: "يتولى الأمران «npm run desk -- unpublish» و«publish» هذه القائمة.",

  // content/compiler.ts
  compilerFailed: "لم تُصرِّف contentlayer ما أجازه التدقيق؛ يُرجى الإبلاغ عن ذلك:",

  // edition/editionError.ts
  contentToBeFixed: "يجب أولًا تصحيح المحتوى في {folder}.",

  // addresses/editorLink.ts
  editorOpensNothing:
    "قيمة BROADSHEET_EDITOR هي «{written}»، وهي لا تفتح أي ملف؛ اكتب واحدًا من {editors}، أو عنوانًا مثل {example}",

  // deploy/themeFonts.ts
  themeFontUnreadable:
    "لا تمكن قراءة الخط {file} من {name}. اذكر خطًا آخر في site.yaml تحت theme: fonts.",
  themeFontNoLetters:
    "ليس في الخط {name} أي من حروف الصحيفة. اذكر خطًا آخر في site.yaml تحت theme: fonts، أو لا تذكر شيئًا، فيُستعمل خط النظام.",
  themeFontNotInstalled:
    "الخط {name} المذكور في site.yaml تحت theme: fonts غير مثبّت. ثبّته: {command}",
  themeFontSlanted: "ليس في الخط {name} حروف قائمة. اذكر خطًا آخر في site.yaml تحت theme: fonts.",
  themeFontHeavy:
    "حجم الخط {name} يبلغ {kilobytes} كيلوبايت لوزن واحد، وهذا أكثر مما ينبغي أن ينتظره القراء. اذكر خطًا آخر في site.yaml تحت theme: fonts.",

  // settings/settings.ts
  workFolderOutside: "WORK_DIR هو «{written}»، وهو ليس داخل {root}؛ سمِّ مجلدًا هناك، مثل {example}",
  clockNoInstant:
    'قيمة BROADSHEET_NOW هي "{written}"، وليست لحظة زمنية؛ اكتبها على هذا النحو: 2014-06-13T12:00:00-04:00',
  settingNoAddress: 'قيمة {name} هي "{written}"، وليست عنوانًا؛ اكتبها على هذا النحو: {example}',
  offlineUnknown: 'قيمة OFFLINE هي "{written}"؛ اكتب on أو off، أو احذفها',
  siteUrlScheme: 'قيمة {name} هي "{written}"؛ يجب أن تبدأ بـ https://‎ أو http://‎',
  siteUrlPath: 'قيمة {name} هي "{written}"؛ احذف كل ما بعد اسم النطاق',

  // settings/contentRemote.ts
  remoteMissing: "ضُبط {name} دون CONTENT_REMOTE؛ اكتب فيه عنوان المستودع، أو احذف {name}",
  remoteNoAddress:
    'قيمة CONTENT_REMOTE هي "{written}"؛ اكتب عنوانًا مثل https://host/paper.git أو ssh://git@host/paper.git أو git@host:paper.git أو file:///srv/paper.git',
  remotePassword:
    'قيمة CONTENT_REMOTE هي "{written}" وفيها كلمة مرور، وهي ما لا يقبله ssh؛ أعطِ مستخدم الخادم مفتاحًا يتيح قراءة المستودع',
  remoteBranch:
    'قيمة CONTENT_BRANCH هي "{written}"، ولا تصلح اسمًا لفرع؛ اكتب اسمًا مثل main، أو احذفها ليختار المستودع البعيد',
  remoteFolder:
    'قيمة CONTENT_PATH هي "{written}"؛ اكتب مجلدًا من المستودع، مثل content، أو احذفها إن كان كله محتوى',
  remotePoll:
    'قيمة CONTENT_POLL هي "{written}"؛ اكتب عدد الثواني بين نظرة وأخرى، مثل {seconds}، أو off',
  hookSecretShort:
    "قيمة CONTENT_HOOK_SECRET قصيرة جدًا؛ أقل عدد للأحرف {least}، كما يولّدها الأمر «openssl rand -hex 32»",

  // settings/serverSettings.ts
  logFormat:
    'قيمة LOG_FORMAT هي "{written}"؛ اكتب text أو json، أو احذفها: text في الطرفية، وjson في غيرها',
  accessLog:
    'قيمة ACCESS_LOG هي "{written}"؛ اكتب 1، أو ما يُضاف إلى السجل: addresses أو queries أو addresses,queries',
  trustedProxies:
    'قيمة TRUSTED_PROXIES هي "{written}"؛ اكتب عناوين وشبكات تفصل بينها فواصل، مثل loopback,10.0.0.0/8، أو none',
  searchLimit:
    'قيمة SEARCH_LIMIT هي "{written}"؛ اكتب كم عملية بحث يُسمح بها للعميل في الدقيقة، مثل {searches}، أو off',
  metricsPort: 'قيمة METRICS_PORT هي "{written}"؛ يجب أن تكون رقمًا من 1 إلى 65535',
  metricsPortTaken:
    "قيمة METRICS_PORT هي {written}، وهو منفذ القراء؛ تحتاج القياسات إلى منفذ خاص بها، مثل METRICS_PORT={free}",
  drainDelay:
    'قيمة DRAIN_DELAY هي "{written}"؛ اكتب عددًا من الثواني من 0 إلى {most}، أكثر مما يستغرقه موزّع الأحمال ليسأل /readyz من جديد',
  redisUrl:
    "قيمة REDIS_URL ليست عنوانًا لـ Redis؛ اكتبها على هذا النحو: redis://127.0.0.1:6379، أو rediss://user:password@redis.example:6380 مع TLS",

  // system/failure.ts
  userNumber: "رقم {number}",
  diskFull: "القرص ممتلئ. أفرغ مساحة، ثم شغّل الأمر نفسه من جديد.",
  diskFullAt: "القرص ممتلئ عند {path}. أفرغ مساحة، ثم شغّل الأمر نفسه من جديد.",
  quotaUsed: "استُنفدت حصة هذا المستخدم من القرص. أفرغ مساحة، ثم شغّل الأمر نفسه من جديد.",
  quotaUsedAt:
    "استُنفدت حصة هذا المستخدم من القرص عند {path}. أفرغ مساحة، ثم شغّل الأمر نفسه من جديد.",
  fileTooLarge:
    "كان أحد الملفات سيتجاوز ما يُسمح به لهذا المستخدم أو على هذا القرص. ارفع الحد («ulimit -f»)، ثم شغّل الأمر نفسه من جديد.",
  fileTooLargeAt:
    "كان أحد الملفات سيتجاوز ما يُسمح به لهذا المستخدم أو على هذا القرص عند {path}. ارفع الحد («ulimit -f»)، ثم شغّل الأمر نفسه من جديد.",
  diskUnreliable:
    "تتعذر القراءة من القرص أو الكتابة عليه (خطأ في الإدخال والإخراج). افحصه، ثم شغّل الأمر نفسه من جديد.",
  diskUnreliableAt:
    "تتعذر القراءة من القرص أو الكتابة عليه عند {path} (خطأ في الإدخال والإخراج). افحصه، ثم شغّل الأمر نفسه من جديد.",
  diskReadOnly:
    "نظام الملفات للقراءة فقط. صِله بحيث تمكن الكتابة عليه، أو اضبط EDITION_FILE وCONTENT_DIR على موضعين تمكن الكتابة فيهما.",
  diskReadOnlyAt:
    "نظام الملفات عند {path} للقراءة فقط. صِله بحيث تمكن الكتابة عليه، أو اضبط EDITION_FILE وCONTENT_DIR على موضعين تمكن الكتابة فيهما.",
  editionReadOnly:
    "لا يحق لهذا المستخدم ({user}) كتابة العدد. أعطه ملف العدد ومجلده، أو شغّل الأمر باسم المستخدم الذي يملكهما.",
  editionReadOnlyAt:
    "لا يحق لهذا المستخدم ({user}) كتابة العدد عند {path}. أعطه ملف العدد ومجلده، أو شغّل الأمر باسم المستخدم الذي يملكهما.",
  editionNotOpened:
    "تعذّر فتح العدد أو القفل الذي بجانبه أو إنشاؤهما. تأكد من وجود مجلده ومن أن هذا المستخدم ({user}) يستطيع الكتابة فيه.",
  editionNotOpenedAt:
    "تعذّر فتح العدد أو القفل الذي بجانبه أو إنشاؤهما عند {path}. تأكد من وجود مجلده ومن أن هذا المستخدم ({user}) يستطيع الكتابة فيه.",
  nothingThere: "لا يوجد شيء هناك. أنشئه، أو صحّح المسار.",
  nothingThereAt: "لا يوجد شيء عند {path}. أنشئه، أو صحّح المسار.",
  fileForFolder: "جزء من المسار ملف حيث يجب أن يكون مجلدًا. أزِل الملف، أو صحّح المسار.",
  fileForFolderAt: "جزء من المسار عند {path} ملف حيث يجب أن يكون مجلدًا. أزِل الملف، أو صحّح المسار.",
  folderForFile: "يوجد مجلد حيث يجب أن يكون ملف. أزِله، أو صحّح المسار.",
  folderForFileAt: "يوجد عند {path} مجلد حيث يجب أن يكون ملف. أزِله، أو صحّح المسار.",
  filesTooMany:
    "الملفات المفتوحة أكثر من أن يُفتح غيرها. ارفع الحد («ulimit -n»)، ثم شغّل الأمر نفسه من جديد.",
  filesTooManyAt:
    "الملفات المفتوحة أكثر من أن يُفتح غيرها عند {path}. ارفع الحد («ulimit -n»)، ثم شغّل الأمر نفسه من جديد.",
  addressInUse: "يستعمل برنامج آخر هذا العنوان؛ أنهِ ذلك البرنامج، أو اذكر عنوانًا آخر.",
  addressInUseAt:
    "يستعمل برنامج آخر العنوان الذي عند {path}؛ أنهِ ذلك البرنامج، أو اذكر عنوانًا آخر.",
  portInUse:
    "يستعمل برنامج آخر المنفذ {port}؛ أنهِ ذلك البرنامج، أو اذكر منفذًا آخر، مثل PORT={free}.",
  addressUnknown: "ليس لهذا الجهاز عنوان {address} ليستمع عليه. اكتب عنوانًا له.",
  addressNotFound: "ليس لهذا الجهاز عنوان بهذا الاسم ليستمع عليه. اكتب عنوانًا له.",
  editionBusy: "يعدّل برنامج آخر العدد الآن ولا ينتهي. انتظر حتى ينتهي، ثم شغّل الأمر نفسه من جديد.",
  editionDamaged: "العدد تالف. شغّل «npm run build» لكتابته من جديد من مجلد المحتوى.",
  editionDamagedAt:
    "العدد الذي عند {path} تالف. شغّل «npm run build» لكتابته من جديد من مجلد المحتوى.",
  portForbidden:
    "لا يحق لهذا المستخدم ({user}) استعمال المنفذ {port}؛ اذكر منفذًا فوق 1023، مثل PORT=3000.",
  forbidden:
    "ليس لهذا المستخدم ({user}) حق في ما طُلب. أعطه الحق، أو شغّل الأمر باسم المستخدم الذي يملكه.",
  forbiddenAt:
    "ليس لهذا المستخدم ({user}) حق في ما هو عند {path}. أعطه الحق، أو شغّل الأمر باسم المستخدم الذي يملكه.",
  forbiddenCall:
    "ليس لهذا المستخدم ({user}) حق في ما طُلب ({call}). أعطه الحق، أو شغّل الأمر باسم المستخدم الذي يملكه.",
  forbiddenCallAt:
    "ليس لهذا المستخدم ({user}) حق في ما هو عند {path} ({call}). أعطه الحق، أو شغّل الأمر باسم المستخدم الذي يملكه.",
  refused: "النظام يرفض: {meaning} ({code}). لا يُعرف غير ذلك؛ عالجه، ثم شغّل الأمر نفسه من جديد.",
  refusedAt:
    "النظام يرفض عند {path}: {meaning} ({code}). لا يُعرف غير ذلك؛ عالجه، ثم شغّل الأمر نفسه من جديد.",
  refusedCall:
    "النظام يرفض «{call}»: {meaning} ({code}). لا يُعرف غير ذلك؛ عالجه، ثم شغّل الأمر نفسه من جديد.",
  refusedCallAt:
    "النظام يرفض «{call}» عند {path}: {meaning} ({code}). لا يُعرف غير ذلك؛ عالجه، ثم شغّل الأمر نفسه من جديد.",
};
