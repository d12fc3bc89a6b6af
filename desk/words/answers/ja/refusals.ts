import type { EN_COPIES } from "../en/refusals.ts";

/** Why a copy cannot be imported, and what to do instead, in Japanese. */
export const JA_COPIES: Readonly<Record<keyof typeof EN_COPIES, string>> = {
  // What to do instead
  faultInstead: "{fault}。{instead}",
  saveAsDocx: "開いて .docx で保存してください",
  saveAsWordOrPage:
    ".docx か .html で保存するか、記事の本文だけを .txt ファイルに写してください",
  copyText: "本文を .txt ファイルに写してください",
  copyTextAlone: "記事の本文だけを .txt ファイルに写してください",
  copyWithoutAddresses:
    "宛先などを除き、記事の本文だけを .txt ファイルに写してください",
  copyOneByOne: "記事1本ごとに、本文を別の .txt ファイルに写してください",
  copyFromPdf: "そこから作られるPDFの記事の本文を .txt ファイルに写してください",
  copyFromReader: "専用のソフトで開き、記事の本文を .txt ファイルに写してください",
  unpackFirst: "先に展開し、中のファイルを取り込んでください",
  wordsElsewhere: "記事の本文は別のファイルにあります",
  theStorysWordsElsewhere: "記事の本文は別のファイルにあります",
  savePageComplete: "代わりに、ページを「ウェブページ、完全」（.html）で保存してください",
  saveAsOneList:
    "記事をninjsの一つのJSONリストとして保存するか、1本ごとに本文を別の .txt ファイルに写してください",
  copyOrWriteFields:
    "本文を .txt ファイルに写すか、.md ファイルの本文の上に、--- の行で挟んで項目を書いてください",
  savePages: "記事ごとのページを .html で保存して取り込んでください",
  drawMap: "図にして、その記事と一緒に --picture で指定してください",
  askForNinjs:
    "通信社にninjs（.json）を求めるか、記事の本文だけを .txt ファイルに写してください",
  openAndSavePages:
    "記事をそれぞれブラウザーで開き、ウェブページとして保存して取り込んでください",
  convertWordPress:
    "wordpress-export-to-markdownなどでMarkdownに変換するか、記事をそれぞれブラウザーで開き、ウェブページとして保存して取り込んでください",
  saveAsPng: "PNGで保存し、その記事と一緒に --picture で指定してください",

  // Bytes
  isRtf: "リッチテキスト（RTF）です",
  isPostScript: "PostScriptです",
  isWordPerfect: "WordPerfectのファイルです",
  isOldWord: "非常に古いWordファイルです",
  isWrite: "Microsoft Writeのファイルです",
  isKindle: "Kindleの電子書籍です",
  isDjVu: "DjVuの文書です",
  isHelpBook: "Windowsのヘルプファイルです",
  isGzip: "圧縮されています（gzip）",
  isBzip2: "圧縮されています（bzip2）",
  isXz: "圧縮されています（xz）",
  isZstd: "圧縮されています（zstd）",
  isSevenZip: "7-Zipのアーカイブです",
  isRar: "RARのアーカイブです",
  isTar: "tarのアーカイブです",
  isPicture: "画像です。使う記事と一緒に --picture で指定してください",
  isFilm: "音声か動画で、読み取れる文字がありません。言葉を .txt ファイルに書いてください",
  isDatabase: "データベースです。そこから記事の本文を書き出してください",
  isFont: "書体のファイルです",
  isProgram: "プログラムです",
  isUtf32: "UTF-32で書かれています。UTF-8のテキストで保存してください",
  isOldWordOrOffice: "古いWordかOfficeのファイルです",
  isEpub: "EPUBの電子書籍です",
  isOdt: "OpenDocumentのテキスト（.odt）です",
  isArchive: "アーカイブですが、Wordファイルではありません",
  isWireMessage:
    "伝送記号の付いた配信原稿（IPTC 7901またはANPA 1312）です。記事の本文だけを .txt ファイルに写してください",
  isPdf: "PDFです。本文を .txt ファイルに写してください",
  isWebArchive:
    "Safariのウェブアーカイブです。代わりに、ページをソース（.html）で保存してください",
  isMacSettings: "Macの設定ファイルです。記事の本文は別のファイルにあります",
  isLocked: "パスワードが掛かっています。パスワードなしで保存してください",
  isOutlook: "Outlookのメッセージです。記事の本文だけを .txt ファイルに写してください",
  isOldOffice:
    "Officeの古い表かスライドです。記事の本文を .txt ファイルに写してください",
  isOpenDocument:
    "OpenDocumentの表か図です。記事の本文を .txt ファイルに写してください",
  isInDesign: "InDesignのファイルです。そこから本文を書き出してください",
  isExcel: "Excelの表です。記事の本文を .txt ファイルに写してください",
  isPowerPoint: "PowerPointのファイルです。記事の本文を .txt ファイルに写してください",
  isPages:
    "Pages、Numbers、Keynoteのいずれかのファイルです。Word（.docx）で書き出してください",

  // Texts
  isMhtml: "一つのファイルになったウェブページ（MHTML）です",
  isMail: "メールです",
  isCalendar: "カレンダーです",
  isAddressCard: "連絡先のファイルです",
  isSubtitles: "字幕です",
  isMovableType: "Movable Typeの書き出しです",
  isLaTeX: "LaTeXです",
  isReStructuredText: "reStructuredTextです",
  isAsciiDoc: "AsciiDocです",
  isOrg: "Orgです",
  isWiki: "Wikiのテキストです",
  isManual: "マニュアルのページ（troff）です",
  isTextile: "Textileです",
  isScript: "スクリプトです",
  isJsonLines: "1行に一つのオブジェクトがあるJSONです",
  isTsv: "タブ区切りの表（TSV）です",
  isCsv: "コンマ区切りの表（CSV）です",
  isYaml: "YAMLです",
  isSettings: "設定ファイルです",
  isCode: "プログラムのコードです",
  isJsonFeed: "JSONフィードです",
  isWordPressAnswer: "WordPressのAPIの応答です",
  isJsonLd: "ページの構造化データ（JSON-LD）です",
  isGeoJson: "地図（GeoJSON）です",
  isOtherJson: "JSONですが、ninjsでもGhostの書き出しでもありません",

  // XML
  isNitf: "NITFです",
  isNewsMl1: "NewsML 1です",
  isNewsMlG2: "NewsML-G2です",
  isEventsMl: "EventsMLです",
  isWordPressExport: "WordPressの書き出しです",
  isRss: "RSSフィードです",
  isAtom: "Atomフィードです",
  isOpml: "フィードの一覧（OPML）です",
  isSitemap: "サイトマップです",
  isSvg: "図（SVG）です",
  isWordXml: "XML形式のWordファイルです",
  isOdtXml: "XML形式のOpenDocumentテキストです",
  isPropertyList: "Macのプロパティーリストです",
  isTei: "TEIです",
  isFictionBook: "FictionBookです",
  isMediaWiki: "MediaWikiの書き出しです",
  isOtherXml: "ここでは読めない種類のXMLです（最初の要素は「{element}」）",

  // Copies that cannot be read
  ninjsItemEmpty:
    "ninjsの {item} に見出しも本文もありません。通信社に求めてください",
  isDamaged: "破損していて展開できません。送り直してもらってください",
  partTooMany:
    "展開すると{count}個を超える部分があり、文書とは考えられません。記事の本文を .txt ファイルに写してください",
  partDamaged:
    "破損していて、一部を展開できません。送り直してもらってください",
  unpacksTooLarge:
    "展開すると {megabytes} MBを超え、文書とは考えられません。記事の本文を .txt ファイルに写してください",
  partOfOtherSize:
    "破損していて、一部の大きさが示されたものと異なります。送り直してもらってください",
  partsUnreadable:
    "破損していて、中の一覧を読み取れません。送り直してもらってください",
  isNoText:
    "制御文字ばかりで、テキストではありません。元のソフトで開き、テキストか .docx で保存してください",
  isEmpty: "空です。保存や送信が最後まで済んだか確かめてください",
  ghostWithoutPosts: "Ghostの書き出しに記事がありません。記事を含めて書き出し直してください",
  noArticle:
    "記事がありません。ページを開いて記事の本文を .txt ファイルに写し、それを取り込んでください",
  holdsMore:
    "{copy} には記事が{count}本あります。--slug と --picture は1本のためのものです",
  isNoFile: "ファイルではありません。ファイルかフォルダーを指定してください",
  noFileThere: "そのファイルがありません。名前を確かめてください",
  mayNotBeRead: "読み取る権限がありません。権限を確かめてください",
  diskFull: "ディスクがいっぱいです。空きを作り、コマンドを入力し直してください",
  nestedTooDeeply:
    "入れ子が深すぎて読み取れません。記事の本文を .txt ファイルに写してください",
  cannotBeRead: "読み取れません（{why}）。記事の本文を .txt ファイルに写してください",
  neitherHeadlineNorText:
    "見出しも本文もありません。保存が最後まで済んだか確かめてください",
  ninjsWithoutText:
    "ninjsに本文がなく、あるのは {types} です。画像は、その記事と一緒に --picture で指定してください",
  isNoJson:
    "JSONのように始まりますが、JSONではありません（{why}）。送り直してもらうか、テキストなら名前を .txt にしてください",
  isTooLarge:
    "{megabytes} MBあり、この種類の記事の上限 {most} MBを超えています。記事を .txt ファイルに写してください",
  hasDocumentType:
    "Wordファイルにはない文書型宣言があります。開いて .docx で保存し直してください",
  noWords:
    "文字がありません。本文が枠や画像の中にあるなら、.txt ファイルに写してください",
  draftNamed:
    "「{slug}」という下書きがすでにあり、上書きはしません。--slug で別の名前を付けてください",
};
