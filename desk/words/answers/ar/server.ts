import type { EN_SERVER } from "../en/server.ts";

/** What the server of the desk in the browser refuses and answers, in Arabic. */
export const AR_SERVER: Readonly<Record<keyof typeof EN_SERVER, string>> = {
  // Calls and requests
  fieldNotRead:
    "{kind, select, line {الحقل «{name}» ليس سطرًا، أو هو أطول من اللازم.} text {الحقل «{name}» ليس نصًا، أو هو أطول من اللازم.} number {الحقل «{name}» ليس رقمًا، أو هو أطول من اللازم.} other {الحقل «{name}» ليس نعم أو لا، أو هو أطول من اللازم.}}",
  deskElsewhere: "مكتب التحرير ليس على هذا العنوان.",
  deskNeedsScript: "يحتاج مكتب التحرير إلى JavaScript، أما صفحات القراء فلا.",
  somethingWrong: "حدث خطأ في مكتب التحرير؛ وتقول طرفيته ما هو.",
  previewsOnlyRead: "لا يمكن في المعاينات غير القراءة.",
  addressOnlyRead: "لا يمكن على هذا العنوان غير القراءة.",
  callsByPost: "تُرسل النداءات بطريقة POST.",
  callsAreJson: "النداءات بصيغة JSON.",
  noSuchCall: "لا يوجد نداء كهذا.",
  callNotJson: "النداء ليس بصيغة JSON.",
  noSuchFile: "لا يوجد ملف كهذا.",
  callNoObject: "النداء ليس كائنًا من حقول.",
  fieldMissing: "الحقل «{name}» ناقص.",
  fieldNoList: "الحقل «{name}» ليس قائمة سطور، أو هو أطول من اللازم.",
  requestTooLarge: "الطلب أكبر من اللازم.",
  requestTooSlow: "استغرق وصول الطلب وقتًا أطول من اللازم.",
  requestFromElsewhere: "يأتي الطلب من موقع آخر.",
  requestOfNoDesk: "لا يذكر الطلب أنه آتٍ من مكتب التحرير.",

  // Stories
  textNotWritten: "تعذّرت كتابة النص في {file}.",
  textNotWrittenSince: "تعذّرت كتابة النص في {file}. {why}",
  nothingToCorrect: "لم ير القراء هذا المقال بعد، فلا شيء يُصوَّب لهم. عدّل نصه.",
  notWatched:
    "تتعذر مراقبة مجلدات المحتوى كلها ({message}). وما تغيره برامج أخرى فيها يُلاحَظ عند التشغيل التالي. في لينكس يحدد fs.inotify.max_user_watches عدد المجلدات التي تُراقَب، ويمكن رفعه بالأمر sysctl.",
  contentUnreadable:
    "تتعذر قراءة مجلد المحتوى؛ وتقول طرفية مكتب التحرير السبب. عالج ذلك وحاول من جديد.",
  takenOver:
    "يكتب {name} فيه الآن من صفحة أخرى، فلا يُحفظ شيء من هذه الصفحة. اضغط «العودة إلى الكتابة هنا» للمتابعة؛ ويبقى نصك هنا حتى ذلك الحين.",
  storyNotHere:
    "لم يعد هذا المقال هنا: نُقل إلى سلة المهملات، أو نُقل مجلده. ابحث عنه في قائمة المقالات.",
  fileIsLink: "‏{file} رابط إلى موضع آخر. ضع هناك مجلد المقال نفسه؛ لم يتغير شيء.",
  undoOver:
    "لم يعد التراجع عن هذا ممكنًا: مضت دقيقة، أو جرى التراجع بالفعل. ويمكن ذلك بعدُ بزر «سحب» وبسجل المقال.",
  nameAlready: "للمقال ذلك الاسم بالفعل؛ ولا شيء يلزم فعله.",
  folderUnchanged:
    "تعذّر تعديل مجلد المحتوى ({why}): سيعيد البناء التالي المقال. عالج ذلك، ثم اسحبه من جديد.",
  stateNotKept: "لم تعد هذه النسخة السابقة محفوظة. افتح السجل من جديد.",
  noSuchState: "لا توجد حالة كهذه للمقالات.",
  noServerRuns: "لا يعمل على هذا الجهاز خادم للقراء.",
  linkNotSeen: "لم يُشاهَد بعد أن أحدًا يستطيع فتحه. {why}",
  correctionMissing: "اكتب ما كان خطأ وما هو الصواب.",
  correctionTooLong: "أقصى عدد لأحرف التصويب {count}. اكتب الباقي في المقال.",
  noSuchAction: "لا يوجد إجراء كهذا.",
  noCommit: "الحقل «commit» ليس إيداعًا.",
  theirStoryGone:
    "لم يعد لديهم مقال كهذا: نقلوه إلى سلة المهملات أو إلى موضع آخر. انشر نصك من جديد لإبقائه.",

  // What readers have
  serverSilent: "لا يجيب",
  notBuilt: "لم تُبنَ الصحيفة للقراء بعد، فلا يستطيع أحد قراءتها.",
  noServerYet: "لا يعمل على هذا الجهاز خادم للقراء. وحالما يعمل واحد سيجيب بذلك.",
  serverOtherwise: "يجيب الخادم على {url} بغير ذلك ({instead}).",
  serverNotAsked: "تعذّر سؤال الخادم على {url} ({why}).",
  committedOnly:
    "أُودع في {contentDir}، ولا يقبله المستودع الذي يتبعه خادم القراء ({why}). سيذهب مع النشر التالي.",
  publishedOtherWords:
    "نشر شخص آخر منذ ذلك الحين كلمات أخرى في السطور نفسها. انظر في النصين واختر، ثم انشر من جديد.",
  serverRefuses: "يرفضه الخادم على {url}: {why}",
  pushedOnly: "دُفع إلى المستودع، ولم يقل الخادم على {url} إنه لدى القراء ({why}).",
  noFrontYet: "لم تُبنَ الصحيفة للقراء بعد، فليس لها صفحة رئيسية تُعدَّل. ابنِها أولًا: npm run build.",
  nothingToRenew: "لم تُبنَ الصحيفة للقراء بعد، فلا شيء يُحدَّث. ابنِها أولًا: npm run build.",

  // Starting the desk
  takeBackButton: "«سحب»",
  renameButton: "«تغيير الاسم»",
  publishButton: "«نشر»",
  deskOfFetchedContent:
    "يبقى مجلد المحتوى، {contentDir}، كما هو في مستودع Git الخاص به: فما يُكتب هنا يُلغى. شغّل مكتب التحرير في نسخة من المستودع (يذكرها CONTENT_DIR).",
  deskRunsAlready: "مكتب التحرير يعمل بالفعل: {url}",
  deskAt: "مكتب التحرير: {origin}/desk/",
  noDeskFile:
    "لا يوجد {file}، وهو الذي يذكر من يحق له العمل في مكتب تحرير لعدة أشخاص. وفي docs/operating.md ملف للبدء («A desk for several people»).",
  deskFileWrong: "لم يُشغَّل مكتب التحرير، ففي {file} أخطاء:\n{problems}",
  portTaken:
    "يستعمل برنامج آخر المنفذ {port}. أنهِ ذلك البرنامج، أو اذكر منفذًا آخر: npm run desk -- --port {another}",
  paperBuiltFirst: "تُبنى الصحيفة أولًا، ويستغرق ذلك دقيقة.",
  paperNotBuilt: "تعذّر بناء الصحيفة؛ وما يجب تصحيحه مذكور أعلاه. ثم شغّل مكتب التحرير من جديد.",

  // Who may do what
  frontOnly:
    "يحق لك تعديل الصفحة الرئيسية دون غيرها من الصحيفة: أما إعداداتها وأقسامها فتحتاج إلى من دوره owner في مكتب التحرير هذا.",
  nobodyLetIn: "لا يمكن إدخال أحد: desk.yaml غير موجود أو فيه خطأ.",
  throughSignIn: "لا يُدخل إلى مكتب التحرير إلا بتسجيل الدخول.",
  signInSaysNobody: "لم يذكر تسجيل الدخول من أنت.",
  notAtThisDesk:
    "لا يحق للمستخدم {name} العمل في مكتب التحرير هذا. يُدخلك من دوره owner بسطر في desk.yaml.",
  roleNeeded:
    "{role, select, publisher {يحق لك أن تكتب ولا يحق لك هذا: فهو يحتاج إلى من دوره publisher في مكتب التحرير هذا.} other {يحق لك أن تكتب ولا يحق لك هذا: فهو يحتاج إلى من دوره owner في مكتب التحرير هذا.}}",

  // Files of the paper
  fileNotHere: "لم يعد هذا الملف هنا: حُذف أو غُيّر اسمه. ابحث عنه في قائمة ملفات الصحيفة.",
  fileThere: "يوجد ملف {file} بالفعل. افتح ذلك الملف، أو اختر اسمًا آخر.",
  noSuchKind: "لا يوجد نوع كهذا من الملفات.",
  nameWithoutAddress:
    "لا يمكن اشتقاق عنوان من ذلك. اكتب الجزء الأخير من عنوان الصفحة بأحرف من a إلى z وأرقام.",
  addressTaken:
    "لدى {file} العنوان {address} بالفعل. افتح ذلك الملف، أو اكتب جزءًا أخيرًا آخر لعنوان الصفحة.",
  addressOfProduct: "العنوان {address} يخص الموقع نفسه. اكتب جزءًا أخيرًا آخر لعنوان الصفحة.",
  logoRefused: "لم يؤخذ الشعار: صحّح هذه أولًا في ملفه.",
  logoChanged: "يوجد الآن شعار آخر؛ لم يُتراجع عن شيء.",
  fileNotMade: "لم يُنشأ بعد: صحّح هذه أولًا.",
  orderUnwritten:
    "تتعذر قراءة حقول {file}، فلا يمكن كتابة ترتيبه. لم يتغير شيء؛ صحّحه أولًا في نصه المصدري.",
  siteFileStays: "تحتاج الصحيفة إلى site.yaml. عدّله، أو ابدأ صحيفة أخرى.",
  fileNeeded:
    "{kind, select, section {لا يمكن حذف هذا القسم ما دامت تذكره ملفات أخرى: {names}. عدّلها أولًا.} author {لا يمكن حذف هذا الكاتب ما دامت تذكره ملفات أخرى: {names}. عدّلها أولًا.} topic {لا يمكن حذف هذا الموضوع ما دامت تذكره ملفات أخرى: {names}. عدّلها أولًا.} other {لا يمكن حذف هذه الصفحة ما دامت تذكرها ملفات أخرى: {names}. عدّلها أولًا.}}",
  fileNeededByMany:
    "{kind, select, section {لا يمكن حذف هذا القسم ما دامت تذكره ملفات أخرى: {names}، وغيرها وعددها {more}. عدّلها أولًا.} author {لا يمكن حذف هذا الكاتب ما دامت تذكره ملفات أخرى: {names}، وغيرها وعددها {more}. عدّلها أولًا.} topic {لا يمكن حذف هذا الموضوع ما دامت تذكره ملفات أخرى: {names}، وغيرها وعددها {more}. عدّلها أولًا.} other {لا يمكن حذف هذه الصفحة ما دامت تذكرها ملفات أخرى: {names}، وغيرها وعددها {more}. عدّلها أولًا.}}",

  // Pictures and files that are sent
  importWithoutName: "ليس للاستيراد اسم.",
  nameNotTaken: "لا يمكن قبول ملف بالاسم «{name}».",
  noSuchPicture: "لا توجد صورة كهذه.",
  pictureNotInArchive:
    "لم تعد هذه الصورة في الأرشيف: إما أن مقالها لم يعد يعرضها أو أن ملفها اختفى. اختر صورة أخرى.",
  noSuchUpload: "لا يوجد موضع كهذا للملفات.",
  fileTooLarge: "الملف أكبر من اللازم: أقصى حجم {megabytes} م.ب. احفظ نسخة أصغر منه؛ لم يُحفظ شيء.",
  nothingSent: "لم يُرسل شيء للاستيراد. أفلت الملفات مرة أخرى.",

  // Previews
  noServiceWorker: "لا يوجد هنا عامل خدمة (service worker).",
  previewPrepared: "تُعدّ المعاينة الآن.",
  previewSilent: "خادم المعاينة لا يجيب. شغّل مكتب التحرير من جديد.",
};
