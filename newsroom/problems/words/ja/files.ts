import type { EN_FILES } from "../en/files.ts";

/** What the check says of files, fields and values, in Japanese. */
export const JA_FILES: Readonly<Record<keyof typeof EN_FILES, string>> = {
  // Suggested names
  didYouMean: "「{meant}」ではありませんか",
  onlyOne: "あるのは {names} だけです",
  oneOf: "次から選んでください：{names}",
  meantOrOnlyOne: "「{meant}」ではありませんか。あるのは {names} だけです",
  meantOrOneOf: "「{meant}」ではありませんか。次から選んでください：{names}",
  eitherOf: "{one} または {other}",

  // The rule book
  ruleNeeded: "規則「{name}」はエディションを保つためのもので、使わないことはできません",
  ruleNeededRemedy: "指摘されたところを直し、この行を削除してください",
  ruleUnknown: "「{name}」という規則はありません",
  ruleUnknownRemedy: "使わないことのできる規則：{names}",

  // Redirects
  redirectNoAddress: "「{from}」はこのサイトのアドレスではありません",
  redirectNoAddressRemedy:
    "ホスト名の後のスラッシュから始まるパスだけを書いてください：/news/2014/dam.html",
  redirectSpace: "「{from}」に空白があります",
  redirectSpaceRemedy: "{address} と書いてください",
  redirectFragment: "「{from}」に、ブラウザーの送らないフラグメントがあります",
  redirectFragmentRemedy: "{fragment} を省いてください",
  redirectEncoding: "「{from}」に UTF-8 でない符号化文字があります",
  redirectEncodingRemedy: "/café のように、文字をそのまま書いてください",
  redirectPatternQuery: "「{from}」はクエリーのある型です",
  redirectPatternQueryRemedy:
    "クエリーごとに規則を書くか、クエリーを省いてください。クエリーは転送先に引き継がれます",
  redirectAsterisk: "「{from}」の途中にアスタリスクがあります",
  redirectAsteriskRemedy: "最後のスラッシュの後に一つだけ書いてください：/old/*",
  redirectParameterTwice: "「{from}」に {parameter} が二つあります",
  redirectParameterTwiceRemedy: "一方を別の名前にしてください",
  redirectCrowded: "「{segment}」のパラメーターが二つを超え、何通りにも読めます",
  redirectCrowdedRemedy: "二つを一つにまとめてください",

  // Files out of place, front matter
  strayDayRemedy: "フォルダー名を 2014/06/12 のような実在の日付にしてください",
  strayNameRemedy: "名前を {name} に変えてください",
  strayPlaceRemedy: "{path} に移してください",
  strayRemedy: "articles、drafts、authors、sections、topics、pages のいずれかに移してください",
  frontMatterOpen: "フロントマターの終わりがありません",
  frontMatterOpenRemedy: "最後の項目の下に --- の行を書いてください",
  frontMatterMissing: "フロントマターがありません",
  frontMatterMissingRemedy: "ファイルの始めに --- の行、項目、もう一つの --- の行を書いてください",
  frontMatterNoFields: "フロントマターが項目の並びになっていません",
  frontMatterNoFieldsRemedy: "1行に一つ「name: value」の形で書いてください",

  // The content folder
  unreadFile: "ここにあるこのファイルは使われません",
  contentFolderEmpty:
    "コンテンツのフォルダー {folder} は空です。CONTENT_DIR に新聞のフォルダーを指定するか、「{command}」で新しい新聞を作ってください",
  contentFolderMissing:
    "{folder} にコンテンツのフォルダーがありません。CONTENT_DIR に新聞のフォルダーを指定するか、「{command}」で新しい新聞を作ってください",
  contentFolderNoFolder:
    "コンテンツのフォルダー {folder} はファイルか、ファイルの下を指しています。CONTENT_DIR にフォルダーを指定してください",

  // Encodings
  encodingUtf32: "ファイルが、ここでは読めないUTF-32です",
  encodingUnmarked: "ファイルはUTF-16ですが、それを示すBOMがありません",
  encodingRemedy: "ファイルをUTF-8で保存してください",
  encodingNotUtf8: "ファイルがUTF-8ではありません。最初の誤ったバイトは、ここの {bytes} です",
  encodingNotUtf16:
    "ファイルが、示されているとおりのUTF-16ではありません。最初の誤ったバイトは、ここの {bytes} です",
  encodingWrongByteRemedy: "ファイルをUTF-8で保存し、漢字、記号、引用符が正しいか確かめてください",
  controlCharacter: "目に見えない文字（{character}）がここにあります",
  controlCharacters: "目に見えない文字（{character}）がここにあり、{lines} 行目にもあります",
  controlCharactersMany:
    "目に見えない文字（{character}）がここにあり、{lines} 行目と{others, plural, other {ほかの#行}}にもあります",
  controlCharacterRemedy:
    "削除してください。ほかのソフトから文章をコピーするときに紛れ込むものです",

  // desk.yaml
  fieldUnknown: "「{name}」という項目はありません",
  deskFieldRemedy: "あるのは {names} です",
  deskOrigin: "「origin」が、パスのないアドレスになっていません",
  deskOriginRemedy: "編集デスクを開くアドレスを {example} のように書いてください",
  deskProxies: "「proxies」がアドレスのリストになっていません",
  deskProxiesRemedy:
    "プロキシーの要求が届く元を {example} のように書いてください。そのヘッダーは、そこから届いたときだけ信用されます",
  deskHeader: "「header」がヘッダーの名前になっていません",
  deskHeaderRemedy:
    "プロキシーがログインした人を知らせるヘッダーを {example} のように書いてください",
  deskPeople: "「people」にだれもいません",
  deskPeopleRemedy: "ここで仕事のできる人を {example} のように書いてください",
  deskRole: "{person} の役割が正しくありません",
  deskRoleRemedy: "次のいずれかを書いてください：{roles}",

  // What a file is (brokenFile)
  brokenUnreadable: "読み取れないファイル",
  brokenUnreadableRemedy: "読み取りの権限を確かめてください",
  brokenHeavy: "大きすぎるファイル（{megabytes} MB、上限 {most} MB）",
  brokenGone: "なくなったファイル",
  brokenGoneRemedy: "もう一度置いてください",

  // redirects.yaml
  redirectForm: "規則になっていない行があります",
  redirectFormRemedy: "1行に一つ「{example}」の形で書いてください",
  redirectFieldRemedy: "from、to、status を書いてください",
  redirectStatus: "「{status}」は転送のステータスではありません",
  redirectStatusRemedy: "301、308、410 のいずれかを書いてください",
  redirectGoneLeads: "消滅したもの（410）に移動先はありません",
  redirectGoneLeadsRemedy: "「to」かステータスを省いてください",
  redirectNowhere: "{from} に移動先がありません",
  redirectNowhereRemedy:
    "「to」にアドレスを書くか、もう何もなければ「status: 410」と書いてください",
  redirectTarget:
    "「{to}」はこのサイトのアドレスではありません。ほかのサイトへ転送することはできません",
  redirectTargetRemedy: "/about のように、スラッシュ一つで始まるアドレスを書いてください",
  redirectTargetAsterisk: "「{to}」にアスタリスクがありますが、「{from}」にはありません",
  redirectTargetParameter: "「{to}」に {parameter} がありますが、「{from}」にはありません",
  redirectTargetParameterRemedy: "「from」にも書くか、それのないアドレスを書いてください",
  redirectTargetPlain: "「{to}」が普通のアドレスになっていません",
  redirectTargetPlainRemedy: "/about のように書いてください",

  // withdrawn.yaml
  withdrawnNoList: "ファイルがリストになっていません",
  withdrawnEntry: "普通のアドレスと日時のない行があります",
  withdrawnRemedy: "1行に一つ「{example}」の形で書いてください",

  // YAML
  quoteWhole: "値全体を引用符で囲んでください",
  quoteAs: "引用符で囲んでください：{example}",
  quoteAllAs: "全体を引用符で囲んでください：{example}",
  commaOrQuoteRemedy: "コンマを書くか、値全体を引用符で囲んでください",
  outOrQuoteRemedy: "取り除くか、値全体を引用符で囲んでください",
  keyLong: "「{line}」は、コロンの前が1024字を超えています",
  keyLongRemedy: "短い名前で「name: value」と書くか、全体が値なら引用符で囲んでください",
  commaMissing: "「{rest}」の前にコンマがありません",
  endsBefore:
    "{named, select, yes {「{name}」の値が「{rest}」の前で終わっています} other {値が「{rest}」の前で終わっています}}",
  endsBeforeRemedy: "値全体を引用符で囲むか、そこからメモが始まるなら # の前に空白を入れてください",
  dashInBrackets: "「{name}」の「{rest}」は括弧の中にあるのに、前に - があります",
  dashInBracketsRemedy: "- を取り除き、間をコンマで区切ってください",
  commaMissingBehind: "「{rest}」の後にコンマがありません",
  colonShown:
    "{named, select, yes {「{name}」の値の中にコロンがあります：「{value}」} other {値の中にコロンがあります：「{value}」}}",
  colonInBrackets:
    "{named, select, yes {「{name}」の値の中にコロンがあります} other {値の中にコロンがあります}}",
  escape: "「{rest}」は二重引用符の中では意味をもちません",
  escapeRemedy: "バックスラッシュなら {example} と書くか、一重引用符を使ってください",
  documentsMany: "「{line}」の行で項目が終わり、その下にまだ続きがあります",
  documentsManyRemedy: "その行を削除してください",
  tooDeep:
    "{named, select, yes {「{name}」の値は、括弧やまとまりが深く重なりすぎています} other {値の括弧やまとまりが深く重なりすぎています}}",
  tooDeepRemedy: "必要のないものを取り除いてください",
  tabIndent: "行の字下げにタブが使われています",
  tabIndentRemedy: "空白で字下げしてください",
  entryBeside: "「{rest}」が項目と同じ行にあります",
  entryBesideRemedy: "「- …」を「{name}:」の下に1行ずつ書くか、値を引用符で囲んでください",
  behindBlockSign: "{sign} の後には、同じ行に何も書けません",
  behindBlockSignRemedy: "次の行から字下げして文を始めるか、引用符で囲んでください：{example}",
  strayMark: "「{name}」の値にある「{mark}」は、何も閉じたり区切ったりしていません",
  strayMarkUnnamed: "値の中の「{mark}」は、何も閉じたり区切ったりしていません",
  quotationEnds:
    "{named, select, yes {「{name}」の値が「{rest}」の前で終わっています。そこで引用符が閉じています} other {値が「{rest}」の前で終わっています。そこで引用符が閉じています}}",
  bracketEnds:
    "{named, select, yes {「{name}」の値が「{rest}」の前で終わっています。そこで括弧が閉じています} other {値が「{rest}」の前で終わっています。そこで括弧が閉じています}}",
  colonGlued: "「{line}」のコロンの後に空白がありません",
  colonGluedRemedy: "「{example}」と書いてください",
  lineNoField: "「{line}」には名前とコロンがなく、項目になっていません",
  lineNoFieldRemedy:
    "「name: value」と書いてください。上の行の続きなら字下げし、不要なら取り除いてください",
  fieldTwice: "「{name}」が二つあります",
  fieldTwiceRemedy: "一方だけを残してください",
  badStart:
    "{named, select, yes {「{name}」の値は {sign} で始められません：「{rest}」} other {値は {sign} で始められません：「{rest}」}}",
  badStartUnseen:
    "{named, select, yes {「{name}」の値はこの記号で始められません：「{rest}」} other {値はこの記号で始められません：「{rest}」}}",
  lineUnreadable: "「{line}」の行を読み取れません",
  lineUnreadableRemedy: "{signs} のような記号のある値は引用符で囲み、字下げを確かめてください",
  quotationOpen:
    "{named, select, yes {「{name}」の値を始める引用符が閉じていません} other {値を始める引用符が閉じていません}}",
  quotationOpenRemedy: "終わりに同じ引用符を書くか、最初の引用符を取り除いてください",
  bracketOpen:
    "{named, select, yes {「{name}」の値を始める括弧 {mark} が閉じていません} other {値を始める括弧 {mark} が閉じていません}}",
  bracketOpenRemedy: "終わりに {mark} を書くか、値全体を引用符で囲んでください",
  bracketUnindented: "「{rest}」の行は括弧の中にあるのに、字下げされていません",
  bracketUnindentedRemedy: "項目の行より多い空白で始めてください（タブは使えません）",
  indentOther: "「{line}」の字下げが、同じまとまりの行と異なります",
  indentOtherRemedy: "一つのまとまりの項目は、同じ桁から始めてください",
  indentBelow: "「{line}」が、すでに値のある「{name}」の続きのように字下げされています",
  indentBelowUnnamed: "「{line}」が、すでに書かれた値の続きのように字下げされています",
  indentBelowRemedy: "並ぶべき項目と同じ桁から行を始めるか、値を引用符で囲んでください",
  valuesTooMany: "項目の値が {most} 個を超えています。多くは参照によるものです",
  valuesTooManyRemedy: "& と * で繰り返さず、値をそのまま書いてください",
  valueStrange: "この値は文字列でも数値でもありません",
  valueStrangeRemedy: "! で始まる言葉を前に付けず、文字列として書いてください",
  nameStrange: "名前が普通の文字列でない項目があります",
  nameStrangeRemedy: "「name: value」と書いてください",
  valueUnseen: "値の中に目に見えない文字（{character}）があります",
  valueUnseenRemedy: "取り除いてください",
  cutOff: "「{note}」は無視されます。空白の後の # からはメモになるためです",
  cutOffRemedy: "値全体を引用符で囲むか、メモなら # の後に空白を入れてください",
  referenceLost: "「{reference}」の参照する値が上にありません",
  referenceLostRemedy: "* で始まる値は引用符で囲んでください：{example}",

  // Fields
  colourCommented: "「{field}」が空です。YAMLでは # からコメントになります",
  colourCommentedRemedy: "色を {example} のように引用符で囲んでください",
  textLong: "「{field}」は{length}字あり、{excess}字超過しています",
  textLongRemedy: "{most}字以内にしてください",
  lineBreaks: "「{field}」が複数の行にわたっています",
  lineBreaksRemedy: "1行で書いてください",
  entryTwice: "「{entry}」が {field} に二つあります",
  entryTwiceRemedy: "一方を取り除いてください",
  fieldUnknownRemedy: "使える項目は {names} です",
  fieldMissing: "「{field}」がありません",
  fieldMissingRemedy: "「{line}」の行を加えてください",
  fieldMissingInGroupRemedy: "{group} に「{line}」を加えてください",
  fieldEmpty: "「{field}」が空です",
  fieldEmptyRemedy: "「{line}」のように書いてください",
  notGroup:
    "「{field}」は{found, select, empty {空で、項目のまとまりではありません} list {リストで、項目のまとまりではありません} group {項目のまとまりで、項目のまとまりではありません} text {文字列で、項目のまとまりではありません} number {数値で、項目のまとまりではありません} other {真偽値で、項目のまとまりではありません}}",
  notList:
    "「{field}」は{found, select, empty {空で、リストではありません} list {リストで、リストではありません} group {項目のまとまりで、リストではありません} text {文字列で、リストではありません} number {数値で、リストではありません} other {真偽値で、リストではありません}}",
  notNumber:
    "「{field}」は{found, select, empty {空で、数値ではありません} list {リストで、数値ではありません} group {項目のまとまりで、数値ではありません} text {文字列で、数値ではありません} number {数値で、数値ではありません} other {真偽値で、数値ではありません}}",
  notText:
    "「{field}」は{found, select, empty {空で、文字列ではありません} list {リストで、文字列ではありません} group {項目のまとまりで、文字列ではありません} text {文字列で、文字列ではありません} number {数値で、文字列ではありません} other {真偽値で、文字列ではありません}}",
  notGroupRemedy: "「{name}:」の下に、その項目を字下げして書いてください",
  notListRemedy: "「{line}」と書いてください",
  notNumberRemedy: "「{line}」と、引用符を付けずに書いてください",
  notTextRemedy: "1行の文字列で書いてください",

  // The paper's own words
  wordsUnknown: "「{name}」という用語はありません",
  wordsUnknownRemedy: "docs/editing/words.md にある名前を使ってください",
  wordsMeantRemedy: "docs/editing/words.md にある名前（たとえば {meant}）を使ってください",
  wordsNone: "用語「{name}」の言葉がありません",
  wordsNoneRemedy: "コロンの後に書くか、行を削除してください",
  wordsUnreadable: "「{name}」の波括弧か山括弧を読み取れません",
  wordsForeignValue: "用語「{name}」に「{value}」という値はありません",
  wordsLostValue: "「{name}」の言葉に「{value}」がありません",
  wordsLikeRemedy: "元の言葉にならって書いてください：{example}",

  // Rules turned off
  ruleSwitch: "規則「{name}」の値が on でも off でもありません",
  ruleSwitchRemedy: "「{line}」と書くか、行を削除してください",
  ruleReason: "規則「{name}」を使わない理由が書かれていません",
  ruleReasonRemedy: "「{name}: 演説を全文掲載するため」のように、理由を短く書いてください",

  // Values
  slugEntry: "{field} の「{value}」はアドレスに使えません",
  slugRemedy: "英小文字、数字、1個ずつのハイフンを使ってください",
  writeItRemedy: "「{better}」のように書いてください",
  language: "「{value}」は言語タグではありません",
  languageRemedy: "en、en-GB、ar のように書いてください",
  timeZone: "「{value}」はタイムゾーンではありません",
  timeZoneRemedy: "たとえば America/New_York のように書いてください",
  focus: "「{value}」は画像の中の点を表していません",
  focusRemedy: "左からと上からの割合を 50% 40% のように書いてください",
  webAddress: "「{value}」は完全なウェブアドレスではありません",
  webAddressRemedy: "https:// から始めて https://example.org/page のように書いてください",
  fediverse: "{field} の「{value}」はフェディバースの名前ではありません",
  fediverseRemedy: "「@jane@social.example」のように引用符で囲んで書いてください",
  address: "{field} の「{value}」はアドレスではありません",
  addressRemedy:
    "このサイトのページなら /2014/06/12/story のように書き、ほかは https:// で始めてください",
  ownAddress: "{field} の「{value}」は、このサイトの普通のアドレスではありません",
  ownAddressRemedy:
    "/ で始め、英小文字、数字、ハイフン、ピリオドを使って /old/address のように書いてください",
  indexNowKey: "「{field}」はキーになっていません",
  indexNowKeyRemedy: "英小文字、数字、ハイフンを8字から128字で書いてください",
  font: "{field} の「{value}」は書体ではありません",
  fontRemedy:
    "「{package}」のようなパッケージを引用符で囲んで書くか、{file} のようなファイルを書いてください",
  colour: "{field} の「{value}」は色ではありません",
  colourUnquotedRemedy: "「{example}」と、引用符で囲んで書いてください",
  colourDigitsRemedy: "十六進数6桁を引用符で囲み、{example} のように書いてください",
  choice: "「{value}」は {field} で選べません",
  siteAddressRemedy: "サイトのアドレスだけを書いてください",
  instantTwice: "時計を戻すため、「{field}」の時刻は新聞の時計に2回現れます",
  instantTwiceRemedy: "どちらかを書いてください：{earlier} または {later}",
  instantSkipped: "時計を進めるため、「{field}」の時刻は新聞の時計に現れません",
  instantSkippedRemedy: "この時刻のことであれば {instant} と書いてください",
  instantDay: "「{field}」に時刻がありません",
  instantNone: "{field} の「{value}」は実在する日時ではありません",
  instantRemedy:
    "新聞の時刻で 2014-06-12 18:05 のように書くか、時差を付けて 2014-06-12T18:05:00-04:00 のように書いてください",
};
