import type { EN_PAPERS } from "../en/papers.ts";

/** What is said of new papers, backups and repositories, in Arabic. */
export const AR_PAPERS: Readonly<Record<keyof typeof EN_PAPERS, string>> = {
  // New papers
  noLanguage: "«{language}» ليس رمز لغة. اكتب رمزًا مثل en أو de أو ar.",
  noLanguageMeant: "«{language}» ليس رمز لغة. اكتب «{meant}».",
  noColour: "«{colour}» ليس لونًا. اكتب لونًا مثل «#0b4f2e»، بين علامتي اقتباس في سطر الأوامر.",
  noColourMeant: "«{colour}» ليس لونًا. اكتب «{meant}»، بين علامتي اقتباس في سطر الأوامر.",
  theAddress: "العنوان",
  faultAndRemedy: "{fault}؛ {remedy}.",
  folderNotEmpty:
    "يوجد شيء في {folder} بالفعل: {names}. اذكر مجلدًا فارغًا أو غير موجود؛ لم يتغير شيء.",
  folderNotEmptyMore:
    "يوجد شيء في {folder} بالفعل: {names} …. اذكر مجلدًا فارغًا أو غير موجود؛ لم يتغير شيء.",
  paperHasName: "لا بد للصحيفة من اسم.",
  noEmail: "«{email}» ليس عنوان بريد إلكتروني. اكتب عنوانًا مثل desk@courier.example.",
  question: "{question}:",
  questionOffered: "{question} [{offered}]:",
  askName: "اسم الصحيفة",
  askLanguage: "لغتها، مثل en أو de أو fr أو es أو pt أو ar أو ja",
  askTimeZone: "منطقتها الزمنية",
  askSections: "أقسامها، تفصل بينها فواصل",
  askAccent: "لون الروابط والخطوط، مثل ‎#0b4f2e، أو لا شيء للون البرنامج",
  noTimeZone: "«{zone}» ليست منطقة زمنية. اكتب منطقة مثل {like}.",
  nothingMade: "لم يُنشأ شيء.",
  fileForFolder: "‏{file} ملف. اذكر مجلدًا؛ لم يتغير شيء.",
  insidePaper: "سيكون {folder} جزءًا من الصحيفة التي في {paper}. اذكر مجلدًا خارجها؛ لم يتغير شيء.",
  paperNotMade: "لم تُنشأ الصحيفة.",

  // Backups
  paperNamedAt: "«{name}» ({url})",
  strangeEntry:
    "في {file} ملف لا يكون في نسخة احتياطية: {name}. لم يُستعد شيء؛ لا تثق بمصدر هذا الملف.",
  entryNoFile:
    "في {file} عند {name} مدخل من نوع {type}، ولا تكون في النسخ الاحتياطية إلا ملفات. لم يُستعد شيء؛ لا تثق بمصدر هذا الملف.",
  unpacksToMore:
    "يبلغ {file} بعد فك ضغطه أضعاف حجمه الكثيرة، وليس ذلك حال نسخة احتياطية. لم يُستعد شيء؛ لا تثق بمصدر هذا الملف.",
  paperWithoutName: "صحيفة بلا اسم",
  somethingAfterList: "بعد قائمة ملفاتها شيء آخر",
  backupEmpty: "هي فارغة",
  listMissing: "تنقصها قائمة ملفاتها",
  entryMissing: "ينقصها {path}",
  entryDiffers: "بايتات {path} غير التي نُسخت",
  beginsWith: "تبدأ بالملف {path}",
  noFormat: "لا يذكر {head} أي صيغة",
  newerBackup:
    "أعدّ {file} إصدار أحدث من هذا البرنامج ({version})، ولا يستطيع هذا الإصدار قراءته. حدّث البرنامج، ثم شغّل هذا الأمر من جديد.",
  listTooLarge: "قائمة ملفاتها أكبر من اللازم",
  damagedBackup:
    "‏{file} ليس نسخة احتياطية سليمة: {why}. لم يُستعد شيء؛ خذ نسخة احتياطية أخرى، أو انسخ هذه من جديد من حيث أُعدّت.",
  backupOfAnother:
    "النسخة الاحتياطية من {paper}، وفي {contentDir} صحيفة أخرى، {other}. لم يُستعد شيء؛ اذكر مجلدًا فارغًا مع --into.",
  restoreTaken:
    "يوجد شيء عند {there} بالفعل. لم يُستعد شيء؛ اكتب --replace لنقله جانبًا أولًا، أو اذكر مجلدًا فارغًا مع --into.",
  noRoom:
    "المساحة المتاحة على القرص عند {folder} بالبايت {room}، وتحتاج النسخة الاحتياطية إلى {needed}. لم يُستعد شيء؛ أفرغ مساحة، ثم شغّل هذا الأمر من جديد.",
  backupChanged: "تغيّر {file} أثناء قراءته. لم يُستعد شيء؛ شغّل هذا الأمر من جديد.",
  backupOfNothing:
    "حجم ما في الصحيفة من بايتات لا تكاد تقول شيئًا {bytes}، ومعظمها في {file}؛ ولا يمكن تمييز نسخة احتياطية كهذه من ملف أُعدّ لملء القرص. لم يُكتب شيء؛ أزِل ذلك الملف، ثم شغّل هذا الأمر من جديد.",
  changesAlways:
    "يتغير {file} طوال الوقت، فلا تأخذه نسخة احتياطية كاملًا. لم يُكتب شيء: أنهِ ما يكتب هناك، ثم شغّل هذا الأمر من جديد.",

  // Content that a server fetches
  commitUnpublished: "لا يمكن نشر الإيداع {commit} من {url}. {why}",
  noOwnBranch:
    "لا يذكر المستودع على {url} أي فرع هو فرعه الأساسي. اضبط CONTENT_BRANCH على أحد فروعه: {names}.",
  noOwnBranchOfMany:
    "لا يذكر المستودع على {url} أي فرع هو فرعه الأساسي. اضبط CONTENT_BRANCH على أحد فروعه: {names}، وغيرها وعددها {more}.",
  noSuchBranch:
    "ليس للمستودع على {url} فرع «{branch}». اضبط CONTENT_BRANCH على أحد فروعه: {names}.",
  noSuchBranchOfMany:
    "ليس للمستودع على {url} فرع «{branch}». اضبط CONTENT_BRANCH على أحد فروعه: {names}، وغيرها وعددها {more}.",
  noSuchBranchMeant: "ليس للمستودع على {url} فرع «{branch}». هل تقصد CONTENT_BRANCH={meant} ؟",
  hostNotFound:
    "تعذّر العثور على مضيف {url}. تحقق من العنوان ومن إعدادات DNS في هذا الجهاز. يقول Git: {said}",
  hostKeyUnknown:
    "لا يعرف ssh مضيف {url}. أضف مفتاحه إلى ~/.ssh/known_hosts لهذا المستخدم (يطبعه ssh-keyscan؛ قارنه بما ينشره المضيف). يقول Git: {said}",
  mayNotRead:
    "لا يسمح مضيف {url} لهذا الخادم بقراءة المستودع. أعطِ مستخدمه مفتاح نشر أو رمز وصول يتيح ذلك. يقول Git: {said}",
  noRemoteRepository: "لا يوجد مستودع على {url}، أو لا يحق لهذا الخادم قراءته. يقول Git: {said}",
  otherOwner:
    "المستودع على {url} يملكه مستخدم آخر على هذا الجهاز. أعطه لهذا المستخدم، أو اسمح به: git config --global --add safe.directory PATH يقول Git: {said}",
  certificateRefused: "شهادة {url} غير مقبولة. تحقق منها ومن ساعة هذا الجهاز. يقول Git: {said}",
  hostSilent: "مضيف {url} لا يجيب. يقول Git: {said}",
  cannotFetch: "يتعذر جلب المستودع على {url}. يقول Git: {said}",
  lfsPointer: "ليس الملف نفسه، بل يذكر أين يحتفظ به Git LFS",
  lfsPointerRemedy: "أودِع الملف نفسه: git lfs untrack لنوعه، ثم git add --renormalize، ثم أودِع",
  symbolicLink: "رابط رمزي، وقد يقود إلى ملفات خارج المحتوى",
  symbolicLinkRemedy: "أودِع الملف نفسه بدلًا منه",
  submodule: "وحدة فرعية، وملفاتها في مستودع آخر",
  submoduleRemedy: "أودِع ملفاتها نفسها، أو أخرجها من المحتوى",
  nameNoUtf8: "اسمه ليس بترميز UTF-8",
  nameNoUtf8Remedy: "سمِّه باسم آخر",
  nameUnusable: "له اسم لا يمكن كتابته هنا",
  noFolderInCommit:
    "ليس في الإيداع مجلد «{folder}». اضبط CONTENT_PATH على المجلد الذي فيه site.yaml، أو احذفه إن كان المستودع كله محتوى.",
  withdrawnOnServer: "سُحب على الخادم، وما زال في المستودع",
  withdrawnOnServerRemedy: "اسحبه من المستودع أيضًا: npm run desk -- unpublish {address}",
  siteFileElsewhere:
    "لا يوجد site.yaml حيث يُبحث عن المحتوى، لكنه موجود في {folders}. اضبط CONTENT_PATH على ذلك المجلد من المستودع.",
  fetchedElsewhere: "تجلب عملية أخرى محتوى هذا العدد الآن.",
  gitFailed: "فشل Git: {why}",
  checkEnded: "انتهت من تلقاء نفسها العملية التي تدقّق المحتوى ({how}). {said}",
  remoteEmpty: "المستودع على {url} فارغ. ادفع المحتوى إليه.",
  strangeFiles:
    "في مجلد المحتوى، {folder}، ملفات لم تأت من CONTENT_REMOTE؛ انقلها من هناك، أو اضبط CONTENT_DIR على مجلد غير موجود بعد",
  gitTooOld: "‏{version} أقدم مما يحتاج إليه CONTENT_REMOTE؛ ثبّت Git {oldest} أو أحدث.",
  noGit:
    "‏CONTENT_REMOTE مضبوط، وليس على هذا الجهاز Git. ثبّته (على Debian: apt-get install git)، أو احذف CONTENT_REMOTE.",

  // Repositories
  noBranch: "لا فرع مستخرج في {repository}، فيضيع ما يُنشر. استخرج فرعًا (git switch NAME).",
  noRepository:
    "يقول site.yaml «publishing: git»، و{contentDir} ليس في مستودع Git. اجعله مستودعًا، أو احذف ذلك السطر.",
  repositoryThere: "المجلد {contentDir} موجود في مستودع Git من قبل.",
  repositoryMissing: "المجلد {contentDir} ليس في أي مستودع Git. أنشئ واحدًا أولًا.",
  repositoryConnected: "المستودع مربوط من قبل.",
  repositoryNotReached: "لا يمكن استعمال {address}: {why}",
  repositoryNotEmpty: "في المستودع {address} شيء من قبل. أنشئ مستودعًا فارغًا من دون README.",
  repositoryNoAddress: "«{written}» ليس عنوان مستودع Git. انسخ العنوان الذي يعرضه المستضيف.",
  repositoryPassword:
    "في العنوان اسم أو كلمة سر يستطيع الجميع قراءتها هنا. احذفها واحفظها في Git ‏(git credential) أو استعمل مفتاحًا.",
  noRemote:
    "ليس للمستودع {repository} مستودع بعيد يأخذ منه الخادم ما يُنشر. أضف واحدًا: git remote add origin ADDRESS.",
  serverWithoutGit: "لا يأتي محتواه عبر Git؛ شغّله مع CONTENT_REMOTE",
  notPublishedYet: "لم ينشره بعد",
};
