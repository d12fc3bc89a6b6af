import type { EN_FILES } from "../en/files.ts";

/** What the check says of files, fields and values, in Arabic. Messages and remedies end without a full stop. */
export const AR_FILES: Readonly<Record<keyof typeof EN_FILES, string>> = {
  // problems/nearestName.ts and other places that suggest a name
  didYouMean: "هل تقصد «{meant}»؟",
  onlyOne: "لا يوجد غير {names}",
  oneOf: "اختر واحدًا من {names}",
  meantOrOnlyOne: "هل تقصد «{meant}»؟ لا يوجد غير {names}",
  meantOrOneOf: "هل تقصد «{meant}»؟ اختر واحدًا من {names}",
  eitherOf: "{one} أو {other}",

  // problems/ruleBook.ts
  ruleNeeded: "القاعدة «{name}» تحفظ سلامة العدد ولا يمكن تعطيلها",
  ruleNeededRemedy: "صحّح ما تنبّه إليه، واحذف هذا السطر",
  ruleUnknown: "لا توجد قاعدة «{name}»",
  ruleUnknownRemedy: "ما يمكن تعطيله: {names}",

  // addresses/redirectRules.ts
  redirectNoAddress: "«{from}» ليس عنوانًا في هذا الموقع",
  redirectNoAddressRemedy:
    "اكتب المسار وحده، ابتداءً من الشرطة المائلة بعد اسم النطاق: /news/2014/dam.html",
  redirectSpace: "في «{from}» مسافة",
  redirectSpaceRemedy: "اكتب {address}",
  redirectFragment: "في «{from}» جزء بعد # لا ترسله المتصفحات",
  redirectFragmentRemedy: "اكتبه من دون {fragment}",
  redirectEncoding: "«{from}» فيه حرف مرمَّز ليس بترميز UTF-8",
  redirectEncodingRemedy: "اكتب الحروف كما هي، مثل /café",
  redirectPatternQuery: "«{from}» نمط فيه استعلام",
  redirectPatternQueryRemedy: "اكتب قاعدة لكل استعلام، أو احذف الاستعلام: فهو يُنقل كما هو",
  redirectAsterisk: "في وسط «{from}» علامة نجمة",
  redirectAsteriskRemedy: "اكتبها مرة واحدة، وحدها بعد آخر شرطة مائلة: /old/*",
  redirectParameterTwice: "ورد {parameter} مرتين في «{from}»",
  redirectParameterTwiceRemedy: "سمِّ أحدهما باسم آخر",
  redirectCrowded: "في «{segment}» أكثر من معاملين، وتمكن قراءته بطرق كثيرة",
  redirectCrowdedRemedy: "اجمع اثنين منها في واحد",

  // content/contentFile.ts
  strayDayRemedy: "سمِّ المجلدات بيوم حقيقي، كما في 2014/06/12",
  strayNameRemedy: "غيّر اسمه إلى {name}",
  strayPlaceRemedy: "انقله إلى {path}",
  strayRemedy: "انقله إلى articles أو drafts أو authors أو sections أو topics أو pages",
  frontMatterOpen: "كتلة الحقول لا نهاية لها",
  frontMatterOpenRemedy: "اكتب سطرًا من --- تحت آخر حقل فيها",
  frontMatterMissing: "لا توجد كتلة حقول",
  frontMatterMissingRemedy: "ابدأ الملف بسطر من ---، ثم الحقول، ثم سطر آخر من ---",
  frontMatterNoFields: "كتلة الحقول ليست قائمة حقول",
  frontMatterNoFieldsRemedy: "اكتب في كل سطر «name: value» واحدًا",

  // content/contentFolder.ts
  unreadFile: "لا شيء يقرأ هذا الملف هنا",

  // content/contentFolderAccess.ts
  contentFolderEmpty:
    "مجلد المحتوى، {folder}، فارغ؛ اضبط CONTENT_DIR على مجلد صحيفة، أو أنشئ صحيفة جديدة بالأمر «{command}»",
  contentFolderMissing:
    "لا يوجد مجلد محتوى عند {folder}؛ اضبط CONTENT_DIR على مجلد صحيفة، أو أنشئ صحيفة جديدة بالأمر «{command}»",
  contentFolderNoFolder: "مجلد المحتوى، {folder}، ملف أو يقع تحت ملف؛ اضبط CONTENT_DIR على مجلد",

  // content/decodeText.ts
  encodingUtf32: "الملف مكتوب بترميز UTF-32، ولا شيء هنا يقرؤه",
  encodingUnmarked: "الملف مكتوب بترميز UTF-16 دون العلامة التي تدل عليه",
  encodingRemedy: "احفظ الملف بترميز UTF-8",
  encodingNotUtf8: "الملف ليس بترميز UTF-8: أول بايت خاطئ هنا هو {bytes}",
  encodingNotUtf16: "الملف ليس بترميز UTF-16 كما يقول: أول بايت خاطئ هنا هو {bytes}",
  encodingWrongByteRemedy: "احفظ الملف بترميز UTF-8، وراجع ما فيه من تشكيل وعلامات اقتباس",
  controlCharacter: "هنا محرف لا يُرى ({character})",
  controlCharacters: "هنا محرف لا يُرى ({character})، ومثله في السطر {lines}",
  controlCharactersMany:
    "هنا محرف لا يُرى ({character})، ومثله في السطر {lines} {others, plural, zero {ولا سطور أخرى} one {وفي سطر آخر} two {وفي سطرين آخرين} few {وفي # سطور أخرى} many {وفي # سطرًا آخر} other {وفي # سطر آخر}}",
  controlCharacterRemedy: "احذفه؛ فهو يأتي مع النص المنسوخ من برامج أخرى",

  // content/deskFile.ts
  fieldUnknown: "لا يوجد حقل «{name}»",
  deskFieldRemedy: "الحقول هي {names}",
  deskOrigin: "«origin» ليس عنوانًا دون مسار",
  deskOriginRemedy: "اكتب العنوان الذي يصل منه المحررون إلى مكتب التحرير، مثل {example}",
  deskProxies: "«proxies» ليس قائمة عناوين",
  deskProxiesRemedy: "اكتب من أين تأتي طلبات الوسيط، مثل {example}؛ فلا تُصدَّق ترويسته إلا من هناك",
  deskHeader: "«header» ليس اسم ترويسة",
  deskHeaderRemedy: "اكتب الترويسة التي يذكر فيها الوسيط من سجّل الدخول، مثل {example}",
  deskPeople: "لا أحد في «people»",
  deskPeopleRemedy: "اكتب من يحق له العمل هنا، مثل {example}",
  deskRole: "دور {person} ليس من الأدوار المعروفة",
  deskRoleRemedy: "اكتب واحدًا من {roles}",

  // content/pictureFile.ts, as what a file is (brokenFile)
  brokenUnreadable: "ملف تتعذر قراءته",
  brokenUnreadableRemedy: "انظر من يحق له قراءته",
  brokenHeavy: "أثقل من اللازم، فحجمه {megabytes} م.ب والحد الأقصى {most} م.ب",
  brokenGone: "لم يعد موجودًا",
  brokenGoneRemedy: "ضعه هناك من جديد",

  // content/redirectsFile.ts
  redirectForm: "أحد المداخل ليس قاعدة",
  redirectFormRemedy: "اكتب في كل سطر «{example}»",
  redirectFieldRemedy: "اكتب from وto وstatus",
  redirectStatus: "«{status}» ليس رمز حالة لإعادة التوجيه",
  redirectStatusRemedy: "اكتب 301 أو 308 أو 410",
  redirectGoneLeads: "ما لم يعد موجودًا (410) لا يقود إلى أي مكان",
  redirectGoneLeadsRemedy: "احذف «to» أو رمز الحالة",
  redirectNowhere: "{from} لا يقود إلى أي مكان",
  redirectNowhereRemedy: "اكتب «to» ومعه عنوان، أو «status: 410» حيث لم يعد هناك شيء",
  redirectTarget: "«{to}» ليس عنوانًا في هذا الموقع، ولا تقود قاعدة إلى موقع آخر",
  redirectTargetRemedy: "اكتب عنوانًا يبدأ بشرطة مائلة واحدة، مثل /about",
  redirectTargetAsterisk: "في «{to}» علامة نجمة ليست في «{from}»",
  redirectTargetParameter: "في «{to}» المعامل {parameter} وليس في «{from}»",
  redirectTargetParameterRemedy: "اكتبه في «from» أيضًا، أو اكتب عنوانًا من دونه",
  redirectTargetPlain: "«{to}» ليس عنوانًا بسيطًا",
  redirectTargetPlainRemedy: "اكتب عنوانًا مثل /about",

  // content/withdrawn.ts
  withdrawnNoList: "الملف ليس قائمة",
  withdrawnEntry: "أحد المداخل ليس فيه عنوان بسيط ووقت",
  withdrawnRemedy: "اكتب في كل سطر «{example}»",

  // content/yamlMessages.ts
  quoteWhole: "ضع القيمة كلها بين علامتي اقتباس",
  quoteAs: "ضعها بين علامتي اقتباس: {example}",
  quoteAllAs: "ضعها كلها بين علامتي اقتباس: {example}",
  commaOrQuoteRemedy: "اكتب الفاصلة، أو ضع القيمة كلها بين علامتي اقتباس",
  outOrQuoteRemedy: "احذفها، أو ضع القيمة كلها بين علامتي اقتباس",
  keyLong: "في «{line}» أكثر من 1024 حرفًا قبل النقطتين",
  keyLongRemedy: "اكتب «name: value» باسم قصير، أو ضع ذلك كله بين علامتي اقتباس إن كان قيمة",
  commaMissing: "تنقص فاصلة قبل «{rest}»",
  endsBefore:
    "{named, select, yes {تنتهي قيمة «{name}» قبل «{rest}»} other {تنتهي قيمة قبل «{rest}»}}",
  endsBeforeRemedy:
    "ضع القيمة كلها بين علامتي اقتباس، أو اكتب مسافة قبل # إن كانت ملاحظة تبدأ هناك",
  dashInBrackets: "المدخل «{rest}» في «{name}» بين قوسين وأمامه -",
  dashInBracketsRemedy: "احذف العلامة -، واكتب فواصل بين المداخل",
  commaMissingBehind: "تنقص فاصلة بعد «{rest}»",
  colonShown:
    "{named, select, yes {في قيمة «{name}» نقطتان: «{value}»} other {في إحدى القيم نقطتان: «{value}»}}",
  colonInBrackets: "{named, select, yes {في قيمة «{name}» نقطتان} other {في إحدى القيم نقطتان}}",
  escape: "«{rest}» لا معنى لها بين علامتي اقتباس مزدوجتين",
  escapeRemedy: "اكتب {example} للشرطة المائلة العكسية، أو استعمل علامتي اقتباس مفردتين",
  documentsMany: "السطر «{line}» ينهي الحقول، وتحته المزيد",
  documentsManyRemedy: "احذف السطر",
  tooDeep:
    "{named, select, yes {في قيمة «{name}» أقواس أو مجموعات متداخلة أكثر مما يُقبل} other {في إحدى القيم أقواس أو مجموعات متداخلة أكثر مما يُقبل}}",
  tooDeepRemedy: "احذف ما لا حاجة إليه منها",
  tabIndent: "السطر مزاح بعلامة جدولة",
  tabIndentRemedy: "أزِحه بمسافات",
  entryBeside: "المدخل «{rest}» في سطر حقله نفسه",
  entryBesideRemedy: "اكتب كل «- …» في سطر مستقل تحت «{name}:»، أو ضع القيمة بين علامتي اقتباس",
  behindBlockSign: "لا يمكن أن يأتي شيء بعد {sign} في السطر نفسه",
  behindBlockSignRemedy: "ابدأ النص في السطر التالي مع إزاحة؛ أو ضعه بين علامتي اقتباس: {example}",
  strayMark: "«{mark}» في قيمة «{name}» لا تغلق شيئًا ولا تفصل",
  strayMarkUnnamed: "«{mark}» في إحدى القيم لا تغلق شيئًا ولا تفصل",
  quotationEnds:
    "{named, select, yes {تنتهي قيمة «{name}» قبل «{rest}»: هناك تُغلق علامة اقتباس} other {تنتهي قيمة قبل «{rest}»: هناك تُغلق علامة اقتباس}}",
  bracketEnds:
    "{named, select, yes {تنتهي قيمة «{name}» قبل «{rest}»: هناك يُغلق قوس} other {تنتهي قيمة قبل «{rest}»: هناك يُغلق قوس}}",
  colonGlued: "لا مسافة بعد النقطتين في «{line}»",
  colonGluedRemedy: "اكتب «{example}»",
  lineNoField: "«{line}» ليس حقلًا: لا اسم له تتبعه نقطتان",
  lineNoFieldRemedy: "اكتب «name: value»؛ وأزِح السطر إن كان تتمة لما فوقه، أو احذفه",
  fieldTwice: "ورد «{name}» مرتين",
  fieldTwiceRemedy: "أبقِ واحدًا منهما",
  badStart:
    "{named, select, yes {لا يمكن أن تبدأ قيمة «{name}» بالعلامة {sign}: «{rest}»} other {لا يمكن أن تبدأ قيمة بالعلامة {sign}: «{rest}»}}",
  badStartUnseen:
    "{named, select, yes {لا يمكن أن تبدأ قيمة «{name}» بهذه العلامة: «{rest}»} other {لا يمكن أن تبدأ قيمة بهذه العلامة: «{rest}»}}",
  lineUnreadable: "تتعذر قراءة السطر «{line}»",
  lineUnreadableRemedy: "ضع القيم التي فيها علامات مثل {signs} بين علامتي اقتباس، وتحقق من الإزاحة",
  quotationOpen:
    "{named, select, yes {تبدأ قيمة «{name}» بعلامة اقتباس لا تُغلق} other {تبدأ إحدى القيم بعلامة اقتباس لا تُغلق}}",
  quotationOpenRemedy: "اكتب العلامة نفسها في آخرها، أو احذف الأولى",
  bracketOpen:
    "{named, select, yes {في قيمة «{name}» قوس {mark} لا يُغلق} other {في إحدى القيم قوس {mark} لا يُغلق}}",
  bracketOpenRemedy: "اكتب {mark} في آخرها، أو ضع القيمة كلها بين علامتي اقتباس",
  bracketUnindented: "السطر «{rest}» داخل قوسين وليس مزاحًا",
  bracketUnindentedRemedy: "ابدأه بمسافات أكثر من سطر الحقل، دون علامات جدولة",
  indentOther: "إزاحة «{line}» تختلف عن إزاحة السطور التي ينتمي إليها",
  indentOtherRemedy: "ابدأ حقول المجموعة الواحدة من العمود نفسه",
  indentBelow: "إزاحة «{line}» توحي بأنه تتمة لقيمة «{name}»، ولها قيمة بالفعل",
  indentBelowUnnamed: "إزاحة «{line}» توحي بأنه تتمة لقيمة، ولها قيمة بالفعل",
  indentBelowRemedy: "ابدأ السطر من عمود الحقل الذي يجاوره، أو ضع القيمة بين علامتي اقتباس",
  valuesTooMany: "قيم الحقول أكثر من {most}، ومعظمها بالإحالة",
  valuesTooManyRemedy: "اكتب القيم كاملة بدل تكرارها بعلامتي & و*",
  valueStrange: "هذه القيمة ليست نصًا ولا رقمًا",
  valueStrangeRemedy: "اكتبها نصًا، دون كلمة تبدأ بعلامة ! أمامها",
  nameStrange: "أحد الحقول ليس له اسم من نص بسيط",
  nameStrangeRemedy: "اكتب «name: value»",
  valueUnseen: "في القيمة محرف لا يُرى ({character})",
  valueUnseenRemedy: "احذفه",
  cutOff: "تُرك «{note}»: علامة # بعد مسافة تبدأ ملاحظة",
  cutOffRemedy: "ضع القيمة كلها بين علامتي اقتباس، أو اكتب مسافة بعد # إن كانت ملاحظة",
  referenceLost: "«{reference}» يحيل إلى قيمة ليست فوقه",
  referenceLostRemedy: "ضع القيم التي تبدأ بعلامة * بين علامتي اقتباس: {example}",

  // schema/checkFields.ts
  colourCommented: "«{field}» فارغ، لأن # تبدأ تعليقًا في YAML",
  colourCommentedRemedy: "ضع اللون بين علامتي اقتباس، مثل {example}",
  textLong: "عدد أحرف «{field}» {length}، والزائد منها {excess}",
  textLongRemedy: "اختصره إلى {most} على الأكثر",
  lineBreaks: "«{field}» مكتوب في عدة سطور",
  lineBreaksRemedy: "اكتبه في سطر واحد",
  entryTwice: "ورد «{entry}» مرتين في {field}",
  entryTwiceRemedy: "احذف أحدهما",
  fieldUnknownRemedy: "الحقول المعروفة هي {names}",
  fieldMissing: "الحقل «{field}» ناقص",
  fieldMissingRemedy: "أضف سطرًا «{line}»",
  fieldMissingInGroupRemedy: "أضف «{line}» إلى {group}",
  fieldEmpty: "«{field}» فارغ",
  fieldEmptyRemedy: "املأه، كما في «{line}»",
  notGroup:
    "«{field}» {found, select, empty {فارغ، وليس مجموعة حقول} list {قائمة، وليس مجموعة حقول} group {مجموعة حقول، وليس مجموعة حقول} text {نص، وليس مجموعة حقول} number {رقم، وليس مجموعة حقول} other {نعم أو لا، وليس مجموعة حقول}}",
  notList:
    "«{field}» {found, select, empty {فارغ، وليس قائمة} list {قائمة، وليس قائمة} group {مجموعة حقول، وليس قائمة} text {نص، وليس قائمة} number {رقم، وليس قائمة} other {نعم أو لا، وليس قائمة}}",
  notNumber:
    "«{field}» {found, select, empty {فارغ، وليس رقمًا} list {قائمة، وليس رقمًا} group {مجموعة حقول، وليس رقمًا} text {نص، وليس رقمًا} number {رقم، وليس رقمًا} other {نعم أو لا، وليس رقمًا}}",
  notText:
    "«{field}» {found, select, empty {فارغ، وليس نصًا} list {قائمة، وليس نصًا} group {مجموعة حقول، وليس نصًا} text {نص، وليس نصًا} number {رقم، وليس نصًا} other {نعم أو لا، وليس نصًا}}",
  notGroupRemedy: "أزِح حقوله تحت «{name}:»",
  notListRemedy: "اكتب «{line}»",
  notNumberRemedy: "اكتب «{line}»، دون علامتي اقتباس",
  notTextRemedy: "اكتبه سطرًا واحدًا من النص",

  // schema/checkMessages.ts
  wordsUnknown: "لا توجد عبارة «{name}»",
  wordsUnknownRemedy: "استعمل أحد الأسماء التي في docs/editing/words.md",
  wordsMeantRemedy: "استعمل أحد الأسماء التي في docs/editing/words.md، مثل {meant}",
  wordsNone: "العبارة «{name}» بلا كلمات",
  wordsNoneRemedy: "اكتبها بعد النقطتين، أو احذف السطر",
  wordsUnreadable: "تتعذر قراءة الأقواس المعقوفة أو الزاوية في «{name}»",
  wordsForeignValue: "ليس للعبارة «{name}» قيمة «{value}»",
  wordsLostValue: "كلمات «{name}» تُغفل «{value}»",
  wordsLikeRemedy: "اكتبها مثل عبارة البرنامج: {example}",

  // schema/checkRuleSettings.ts
  ruleSwitch: "القاعدة «{name}» ليست مفعّلة ولا معطّلة",
  ruleSwitchRemedy: "اكتب «{line}»، أو احذف السطر",
  ruleReason: "عُطّلت القاعدة «{name}» دون سبب",
  ruleReasonRemedy: "اكتب السبب في كلمات قليلة، كما في «{name}: تُنشر الكلمة كاملة.»",

  // schema/checkText.ts
  slugEntry: "لا يصلح «{value}» في {field} جزءًا من عنوان",
  slugRemedy: "استعمل أحرفًا لاتينية صغيرة وأرقامًا وشرطات مفردة",
  writeItRemedy: "اكتبه «{better}»",
  language: "«{value}» ليس رمز لغة",
  languageRemedy: "اكتب رمزًا مثل en أو en-GB أو ar",
  timeZone: "«{value}» ليست منطقة زمنية",
  timeZoneRemedy: "اكتب منطقة مثل America/New_York",
  focus: "«{value}» ليست نقطة في الصورة",
  focusRemedy: "اكتب نسبتين مئويتين، من اليسار ومن الأعلى، مثل 50% 40%",
  webAddress: "«{value}» ليس عنوان ويب كاملًا",
  webAddressRemedy: "اكتبه وأمامه https://‎ على هذا النحو: https://example.org/page",
  fediverse: "«{value}» في {field} ليس اسمًا في الفيديفرس",
  fediverseRemedy: "اكتبه على هذا النحو «@jane@social.example»، بين علامتي اقتباس",
  address: "«{value}» في {field} ليس عنوانًا",
  addressRemedy: "اكتب /2014/06/12/story لصفحة في هذا الموقع، أو ابدأ بـ https://‎",
  ownAddress: "«{value}» في {field} ليس عنوانًا بسيطًا في هذا الموقع",
  ownAddressRemedy:
    "ابدأه بـ / واستعمل أحرفًا لاتينية صغيرة وأرقامًا وشرطات ونقاطًا، مثل /old/address",
  indexNowKey: "«{field}» ليس مفتاحًا",
  indexNowKeyRemedy: "اكتب من 8 إلى 128 من الأحرف اللاتينية الصغيرة والأرقام والشرطات",
  font: "«{value}» في {field} ليس خطًا",
  fontRemedy: "اكتب حزمة مثل «{package}» بين علامتي اقتباس، أو ملفًا مثل {file}",
  colour: "«{value}» في {field} ليس لونًا",
  colourUnquotedRemedy: "اكتبه «{example}»، بين علامتي اقتباس",
  colourDigitsRemedy: "اكتبه ستة أرقام سداسية عشرية بين علامتي اقتباس، مثل {example}",
  choice: "«{value}» ليس من القيم المتاحة في {field}",
  siteAddressRemedy: "اكتب عنوان الموقع وحده",
  instantTwice: "تمر ساعات الصحيفة بالوقت الذي في «{field}» مرتين، إذ تؤخَّر",
  instantTwiceRemedy: "اكتب أيهما تقصد: {earlier} أو {later}",
  instantSkipped: "لا تمر ساعات الصحيفة أبدًا بالوقت الذي في «{field}»، إذ تُقدَّم",
  instantSkippedRemedy: "اكتب {instant} إن كان هو المقصود",
  instantDay: "لا يذكر «{field}» ساعة من اليوم",
  instantNone: "«{value}» في {field} ليس تاريخًا ووقتًا حقيقيين",
  instantRemedy:
    "اكتبه على هذا النحو 2014-06-12 18:05 بتوقيت الصحيفة، أو مع فارق التوقيت: 2014-06-12T18:05:00-04:00",
};
