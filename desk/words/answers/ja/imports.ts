import type { EN_IMPORTS } from "../en/imports.ts";

/** What is said of copies that are imported, of their parts and their drafts, in Japanese. */
export const JA_IMPORTS: Readonly<Record<keyof typeof EN_IMPORTS, string>> = {
  // Text that is not all of the story
  noTextOnPage: "ページに本文が見つかりません。記事の本文を手で下書きに写してください",
  noWordOfHeadline:
    "本文に見出しの言葉が一つもなく、ページの別の部分の可能性があります。先にページと比べてください",
  fewWords: "本文が {words} 語しかありません。先にページと比べてください",
  wordsOfWanted:
    "本文は、ページの示す {wanted} 語のうち {words} 語です。先にページと比べてください",
  shareOfArticle:
    "取り込んだのは、ページが記事と示す部分の {share} %だけです。先にページと比べてください",
  forSubscribers:
    "本文の全部または一部が購読者限定のため、終わりが欠けている可能性があります。先にページと比べてください",
  endsElsewhere:
    "本文の終わりが、続きが別の場所にあるようになっています。先にページと比べてください",
  draftWithoutText: "下書きに本文がありません。記事の本文を手で写してください",

  // Kinds of words that are kept
  compensationNotice: "広告リンクの説明",
  endMark: "終わりの印",
  copyrightLine: "著作権表示",
  signOff: "結びの言葉",
  noteToEditors: "編集者への連絡",
  contact: "連絡先",
  wireCode: "配信コード",
  embedded: "埋め込み",
  description: "説明",
  pictureCreator: "{picture}、作り手",
  pictureRights: "{picture}、権利",
  pictureRightsPage: "{picture}、権利のページ",
  pictureDate: "{picture}、日付",
  comment: "コメント",
  commentInDocument: "文書のコメント",
  htmlComment: "HTMLコメント",
  hiddenText: "隠し文字",
  noteOfHeadline: "見出しまたはリード文の注",
  embeddedElement: "埋め込まれた {element}",
  frontMatterKept: "フロントマター",
  linkOf: "「{words}」のリンク",
  markOfHeadline: "見出しの印",
  partOfPage: "コピー元のページの一部",
  readingTime: "読む時間",
  dayInDateline: "発信地の日付",
  fieldKept: "項目 {name}",
  bylineOfPage: "ページの署名",
  dateOnPage: "ページの日付",
  heroKept: "メイン画像",
  versionKept: "画像の {version} の版",
  authorsPage: "筆者のページ",
  templateCommand: "テンプレートの命令",
  authorOfFile: "ファイルの作成者",
  titleOfFile: "ファイルの題",
  fileMadeOn: "ファイルの作成日",
  commentBy: "{author} のコメント",
  deletedText: "削除された文",
  altTextKept: "代替テキスト",
  pictureKept: "画像",
  pageNumber: "ページ番号",

  // Formats
  aGhostExport: "Ghostの書き出し",
  aSavedPage: "保存したページ",
  aWordFile: "Wordファイル",
  plainText: "プレーンテキスト",
  markdownWithFields: "Markdown（{kind} のフロントマター付き）",

  // Encodings
  charactersLost: "{count, plural, other {読み取れなかった#字が {sign} になっています}}",
  readsAsUtf16: "ファイルに文字コードの指定がありません。UTF-16として読みました",
  readAsWestern:
    "ファイルがUTF-8ではありません。Windowsの西欧文字コード（1252）として読んだため、文字が正しいか確かめてください",

  // The draft
  sectionUnknown: "新聞に「{section}」というジャンルはありません",
  sectionUnknownMeant:
    "新聞に「{section}」というジャンルはありません。原稿のジャンルは「{meant}」ではありませんか",
  authorUnknown:
    "「{name}」という筆者はまだいません。{file} を書いてから「{line}」と書いてください",
  authorUnknownWithoutFile:
    "「{name}」という筆者はまだいません。authors に筆者のファイルを書き、その名前を「byline」に書いてください",
  cutInCopy: "{start} …（原稿にはほかに{count}字）",
  bothReasons: "{one}。{other}",
  givenSection: "--section による指定",
  givenLang: "--lang による指定",
  altIsCaption: "画像の説明が写真説明と同じため省きました。写っているものを書いてください",
  importedOn: "{day}に {copy} から取り込みました（{format}）。",
  guessedHead: "推定（確かめてください）：",
  lookFirstHead: "最初に確かめること：",
  toKnowHead: "参考：",
  keptHead: "原稿から残したもの（記事に入れる場所のないもの）：",

  // Dates and embargoes
  placeInCopy: "{place, select, paragraph {第{number}段落} other {{number}行目}}",
  saysSo: "{where}の記載による",
  dayMonthUnsure: "{why}。月と日が逆の可能性があります",
  copyWithheld: "原稿に、公開を控えるよう書かれています。",
  itsField: "原稿の項目「{name}」",
  embargoWithoutDay: "原稿に「{said}」とありますが、いつまで待つかの日付がありません。",
  embargoAmbiguous:
    "原稿に「{said}」とありますが、月と日が逆の可能性があります。「embargo」を書いて、これを削除してください。",
  saysNoon: "原稿に時刻がないため、正午としました",
  saysZone: "原稿にタイムゾーンがないため、{zone} としました",

  // Why a line is taken for a part
  headlineBy:
    "{place, select, paragraph {第{number}段落：{reasons}} other {{number}行目：{reasons}}}",
  markedSo:
    "{place, select, paragraph {第{number}段落にその印があります} other {{number}行目にその印があります}}",
  noteLeft:
    "{place, select, paragraph {第{number}段落は編集者の注記で、読者用に残しました。デスク宛てなら取り除いてください：{note}} other {{number}行目は編集者の注記で、読者用に残しました。デスク宛てなら取り除いてください：{note}}}",
  noticeLeft:
    "{place, select, paragraph {第{number}段落は広告リンクの説明のようですが、本文の途中にあるため、そのまま残しました} other {{number}行目は広告リンクの説明のようですが、本文の途中にあるため、そのまま残しました}}",
  dateAlone:
    "{place, select, paragraph {第{number}段落が日付だけのため} other {{number}行目が日付だけのため}}",
  beginsWithBy:
    "{place, select, paragraph {第{number}段落が署名のように始まるため} other {{number}行目が署名のように始まるため}}",
  namedAfterByline:
    "{place, select, paragraph {第{number}段落の署名の後にあるため} other {{number}行目の署名の後にあるため}}",
  endsWithIt:
    "{place, select, paragraph {第{number}段落の終わりにあるため} other {{number}行目の終わりにあるため}}",
  nameOfSection:
    "{place, select, paragraph {第{number}段落がジャンルの名前のため} other {{number}行目がジャンルの名前のため}}",
  fromPlace:
    "{place, select, paragraph {第{number}段落から：{why}} other {{number}行目から：{why}}}",
  nameOfAgency:
    "{place, select, paragraph {第{number}段落が通信社の名前のため} other {{number}行目が通信社の名前のため}}",
  betweenHeadlineAndDate:
    "{place, select, paragraph {第{number}段落が見出しと、日付または署名の間にあるため} other {{number}行目が見出しと、日付または署名の間にあるため}}",
  rightBelowHeadline:
    "{place, select, paragraph {第{number}段落が見出しのすぐ下にあるため} other {{number}行目が見出しのすぐ下にあるため}}",
  opensWithIt:
    "{place, select, paragraph {第{number}段落の始めにあるため} other {{number}行目の始めにあるため}}",
  namesItInDateline:
    "{place, select, paragraph {第{number}段落の発信地にあるため} other {{number}行目の発信地にあるため}}",
  setAsHeading: "見出しの書式",
  aboveDate: "日付または署名の上",
  belowDate: "日付または署名の下",
  standsAlone: "独立した行",
  comesFirst: "先頭",
  lengthOfHeadline: "見出しらしい長さ",
  inCapitals: "大文字だけの行",
  firstWords: "見出しらしい行がないため、本文の始めの言葉としました",
  becamePullQuote: "{line}行目は本文の言葉の繰り返しのため、本文からの引用としました：{words}",
  takenForSubhead: "{line}行目を小見出しとしました：{words}",

  // What copies say of themselves
  nameOfFolder: "フォルダーの名前",
  agencyForbids: "通信社が使用を禁じています。「pubstatus」が {status} です。",
  agencyForbidsSince: "通信社が使用を禁じています。「pubstatus」が {status} です（{reason}）。",
  pageMarksAuthor: "ページが筆者と示しているため",
  pageMarksPublished: "ページが公開日時と示しているため",
  firstTimeBelow: "ページが日時と示すもののうち、見出しの下の最初のものであるため",
  wherePageSetsDate: "ページの日付の位置にあるため",
  inPagesByline: "ページの署名にあるため",
  pageFromThere: "ページの発信地であるため",
  addressHasIt: "ページのアドレスにあるため",
  pagesOneHeading: "ページでただ一つの第1段階の見出しであるため",
  pageNamesPicture: "ページがその画像と示しているため",
  wordFileSays: "Wordファイル：{said}",
  styleOfTitles: "Wordの表題のスタイルであるため",
  itIsOneHeading: "ただ一つの第1段階の見出しであるため",
  styleOfSubtitles: "Wordの副題のスタイルであるため",
  propertiesNameThem: "ファイルのプロパティーにあるため",
  propertiesNameIt: "ファイルのプロパティーにあるため",
  commentOfFile: "ファイルのコメント：{comment}",
  fieldsUnreadable: "本文の上の項目を読み取れません：{why}",
  lineLeftOut: "本文の{line}行目を省きました：{why}",
  nameBeginsWithIt: "ファイルの名前の始めにあるため",
  nameOfFile: "ファイルの名前",
  oneHeading: "ただ一つの第1段階の見出し",
  onlyEditorsForm: "書き出しの中の本文が、元の編集ソフト独自の形式だけです。手で写してください",
  wasPage: "元は記事ではなく固定ページでした",
  linksWithoutTracking:
    "リンクはページへ直接つながります。読者を数える転送と、追跡のためのパラメーターを取り除きました",
  descriptionRepeats: "ページの説明は最初の段落と同じため、二重には取り込みませんでした",
  fieldsNoList: "項目の並びになっていません",
  itsHeadline: "原稿の見出し",
  itsDescription: "原稿の説明",
  whereWritten: "原稿にある発信地",
  itsLanguage: "原稿の言語",
  itsByline: "原稿の署名",
  itsSubjects: "原稿の主題とキーワード",
  whoseNews: "原稿にある配信元",
  pictureWithIt: "原稿に付いた画像",
  itsPubstatus: "原稿の「pubstatus」",
  noteSays: "編集者への連絡：{note}",
  itsNamed: "原稿の {name}",
  inJsonLd: "ページのJSON-LDによる",
  inOpenGraph: "ページのOpen Graphによる",
  inMetaTags: "ページのmetaタグによる",
  inTitle: "ページのtitleによる",
  inDescription: "ページの説明による",
  inLangAttribute: "ページのlang属性による",

  // The report
  lookFirst: "要確認",
  wasRecognised: "判明",
  wasGuessed: "推定",
  toFix: "要修正",
  isMissing: "不足",
  wasKept: "省略",
  toKnow: "参考",
  importRefused: "却下",
  importKnown: "既知",
  importDone: "取り込み",
  sameCopy: "{copy}：同じ原稿がすでに {draft} として新聞にあります。何も書き込んでいません",
  importedAs: "{copy}（{format}）→ {draft}",
  lookFirstAt: "要確認：{doubts}",
  countGuessed: "推定{count}件",
  countMissing: "不足{count}件",
  storiesImported: "{count, plural, other {取り込み#本}}",
  knownAlready: "既知{count}本",
  countRefused: "却下{count}本",
  passedOver: "{count, plural, other {対象外のファイル#件}}",
  nextReadThrough: "次に：{file} を開いて通読し、「npm run dev」の {address} で見てください",
  nextFillIn:
    "次に：{file} を開いて足りないものを書き入れ、「npm run dev」の {address} で見てください",
  nextCompareAndRead:
    "次に：{file} を開いて本文を原稿と比べ、通読し、「npm run dev」の {address} で見てください",
  nextCompareAndFillIn:
    "次に：{file} を開いて本文を原稿と比べ、足りないものを書き入れ、「npm run dev」の {address} で見てください",
  standardInput: "標準入力",

  // Pictures
  givenPicture: "--picture による指定",
  opensText: "本文の始めの画像",
  heroNotHere: "本文の上の画像 {file} がここにありません：{why}",
  heroTooNarrow:
    "{name} は幅が{width}ピクセルで、本文の上に置くには足りないため、本文中の画像にしました",
  versionNotHere: "画像の別の版 {file} がここにありません：{why}",
  figureWaits:
    "画像のファイルがまだありません。{name} という名前で本文と同じフォルダーに置いてください（{why}）",
  pictureOnWeb: "ウェブ上にありますが、そこからは何も取得しません",
  inputWithoutFiles: "標準入力にファイルは付きません",
  pictureNotThere: "原稿と同じ場所にそのファイルがありません",
  pictureOutside: "原稿のフォルダーの外にあります",
  pictureHasMegabytes: "{megabytes} MBあります",
  captionWithCreditAndDescription: "クレジットで終わる写真説明が、同じ画像の説明と並んでいるため",
  captionWithCredit: "クレジットで終わる写真説明であるため",
  twoLinesAlike: "見出しの上に同じものについての行が二つあり、一つ目が文でないため",
};
