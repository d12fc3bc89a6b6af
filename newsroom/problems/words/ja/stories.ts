import type { EN_STORIES } from "../en/stories.ts";

/**
 * What the check says of stories, their elements, pictures and places in the paper, in Japanese. Addresses stand between
 * spaces: by them the column of a problem is found.
 */
export const JA_STORIES: Readonly<Record<keyof typeof EN_STORIES, string>> = {
  // Several files
  addressMeant: "{address} ではありませんか",
  nameMeant: "「{name}」ではありませんか",
  lineOut: "行を削除してください",
  linkOut: "リンクを外してください",
  valueOut: "取り除いてください",
  wordsOrOut: "書き入れるか、取り除いてください",
  textOrOut: "内容を書くか、取り除いてください",
  httpsIfThere: "そのサイトで使えるなら https:// と書いてください",

  // Addresses
  folderNameNoAddress: "フォルダー名「{name}」はアドレスに使えません",
  fileNameNoAddress: "ファイル名「{name}」はアドレスに使えません",
  addressOfYear: "{address} は年ごとのバックナンバーのアドレスです",
  addressOfSite: "{address} はサイト自体のアドレスです",
  sectionOtherName: "ジャンルのファイル名を変えてください",
  pageOtherName: "ページのファイル名を変えてください",
  oneOtherName: "どちらかのファイル名を変えてください",

  // What an address belongs to
  addressTaken:
    "{address} は{owner, select, front {トップページ} search {検索ページ} saved {保存した記事のページ} corrections {訂正の一覧} sitemap {サイトマップ} machines {サイトがプログラム用に作るファイル} feed {フィード} fileFeed { {name} のフィード} archive {バックナンバー} topic {テーマ「{name}」} topicFeed {テーマ「{name}」のフィード} indexNow {IndexNowのキー} training {「crawlers.training: refuse」の知らせるもの} site {サイト自体が作るもの} other { {name} }}のアドレスでもあります",
  redirectFromTaken:
    "{address} からは転送できません。{owner, select, front {トップページ} search {検索ページ} saved {保存した記事のページ} corrections {訂正の一覧} sitemap {サイトマップ} machines {サイトがプログラム用に作るファイル} fileFeed {{name} のフィード} archive {バックナンバー} topic {テーマ「{name}」} topicFeed {テーマ「{name}」のフィード} other {{name} }}のアドレスです",

  // Paid links
  noticeMissing:
    "{file} などに広告リンクがありますが、それを説明する「affiliate.{name}」がありません。読者には「{text}」と表示されます",
  noticeMissingRemedy: "「affiliate:」の下に「{name}: …」として、独自の言葉で書いてください",

  // Dates
  storyOnHold: "この記事は保留中で、公開できません：{reason}",
  draftOnHoldRemedy: "公開できるようになったら「hold」を削除してください",
  articleOnHoldRemedy:
    "公開できるようになったら「hold」を削除してください。読者に届いているものは「npm run desk -- unpublish {slug}」で取り下げられます",
  embargoAfterPublished:
    "解禁日時 {embargo} は「published」より後です。読者に見えるのはそれからです",
  embargoAfterPublishedRemedy:
    "「published」にも解禁日時を書くか、解禁されていれば「embargo」を削除してください",
  publishedFarAhead: "読者に見えるのは、30日以上先の {day} からです",
  publishedFarAheadRemedy: "間違いであれば「published」を直してください",
  embargoFarAhead: "30日以上先の {day} まで、だれにも見せられません",
  embargoFarAheadRemedy: "間違いであれば「embargo」を直してください",
  updatedInFuture: "「updated」が先の日時（{at}）のため、読者にはまだ表示されません",
  updatedInFutureRemedy: "記事を改めた日時を書いてください",
  correctionInFuture: "訂正が先の日時（{at}）のため、読者にはまだ表示されません",
  correctionInFutureRemedy: "訂正した日時を書いてください",
  folderOtherDay: "フォルダーの日付は {day} ですが、記事の公開日は {published} です",
  folderOtherDayRemedy: "{folder} に移すか、日付を直してください",
  updatedBeforePublished: "「updated」が「published」より前です",
  updatedBeforePublishedRemedy: "誤りのあるほうを直すか、「updated」を省いてください",
  correctionBeforePublished: "訂正の日時が記事の公開より前です",
  correctionBeforePublishedRemedy: "訂正の「at」か、記事の「published」を直してください",

  // Duplicates
  textSame: "本文が {file} と同じです",
  textNearlySame: "本文が {file} とほとんど同じです",
  textSameRemedy:
    "一方だけを残してください。もう一方のアドレスは、残すほうの redirectFrom に書けます",

  // Marks in fields
  markShown: "「{mark}」の記号がそのまま表示されます",
  fieldMarkRemedy: "記号を取り除いてください。Markdownで書けるのは、項目の下の本文だけです",

  // The footer, the front
  noPageAt: "アドレス {address} にページがありません",
  noPageAtRemedy: "pages にページを書くか、行を削除してください",
  frontWithdrawn: "アドレス {address} の記事は取り下げられています",
  frontWithdrawnRemedy: "行を削除してください。それまで読者には表示されません",
  frontDraft: "{address} は下書きで、読者は開けません",
  frontDraftRemedy:
    "先に「npm run desk -- publish {slug}」で公開し、公開後のアドレスを書いてください",
  noArticleAt: "アドレス {address} に記事がありません",
  noArticleAtRemedy: "/2014/06/12/slug のような記事のアドレスを書いてください",
  frontTwice: "{address} は{line}行目ですでにトップページに載っています",
  frontTwiceRemedy: "一方を削除してください。使われるのは先に書いたほうです",
  frontTooMany: "トップページに載る「{list}」の記事は{most}本までで、これは超過分です",
  frontTooManyRemedy: "載せなくてよいものを削除してください",

  // The language of the paper's words
  wordsInEnglish:
    "{count, plural, other {「{language}」の言葉がない用語#件が、読者に英語で表示されます}}",
  wordsInEnglishRemedy:
    "{names} から順に「words」の下に書いてください。すべての用語は docs/editing/words.md にあります",

  // Links
  linkToDraft: "リンク先の {address} を読者は開けません",
  linkToDraftRemedy: "公開済みの記事にリンクするか、リンクを外してください",
  linkToScheduled: "リンク先の {address} を、読者は {opens} まで開けません",
  linkToScheduledRemedy: "それまでリンクを外してください",
  linkToOldAddress: "リンク先の {address} は以前のアドレスです",
  linkToOldAddressRemedy: "{address} にリンクしてください",
  linkToWithdrawn: "リンク先の {address} は取り下げられた記事です",
  linkToListPage: "リンク先の {address} の記事は、新しい記事が載るたびに移動します",
  linkToListPageRemedy: "{list} か、記事そのものにリンクしてください",
  linkToNothing: "リンク先の {address} には何もありません",
  linkToNothingRemedy: "アドレスを直すか、リンクを外してください",

  // Lost characters
  characterLost: "「{found}」は、失われた文字の跡です",
  characterLostRemedy:
    "本来の文字を書いてください。誤った文字コードで読み込まれたことがある文章です",

  // Pictures
  // newsroom/rules/checkStarterTexts.ts
  starterTextLeft: "「{found}」は、新しい新聞に最初から入っている文章のままです",
  starterTextLeftRemedy: "記事の内容に書き換えるか、取り除いてください",
  noteToOwnerLeft: "「{found}」は編集者への案内ですが、読者にも見えています",
  noteToOwnerLeftRemedy: "求められている内容をここに書いてください",

  heroNarrow: "「{name}」の幅は{width}ピクセルで、メイン画像には足りません",
  heroNarrowRemedy: "幅{narrowest}ピクセル以上のファイルを使うか、本文中の画像として載せてください",
  heroNoCredit: "メイン画像にクレジットがありません",
  heroNoCreditRemedy: "画像の作り手を「credit: …」と書き加えてください",

  // Prose
  paragraphLong: "「{beginning}」の段落に {words} 語あります",
  paragraphLongRemedy: "{most} 語以内の段落に分けてください",
  pictureNoCredit: "画像「{name}」にクレジットがありません",
  pictureNoCreditRemedy: "画像の作り手を {example} と書いてください",
  linkPaidElsewhere:
    "「{address}」へのリンクは、この記事のほかの箇所では広告リンクですが、ここではその印がありません",
  linkLooksPaid: "「{address}」へのリンクは広告リンクのようですが、その印がありません",
  linkUnmarkedRemedy: "閉じる括弧のすぐ後に {mark} と書くか、広告にあたる部分を取り除いてください",

  // Files of public/
  robotsLine: "「{line}」は robots.txt の行になっていません",
  robotsLineRemedy:
    "「User-agent: …」の行の下に「Disallow: /path/」などと書くか、取り除いてください",
  publicUnreachable: "ブラウザーは {address} を要求できません",
  publicUnreachableRemedy: "英数字、ハイフン、下線、ピリオドだけの名前に変えてください",
  publicTakenRemedy: "ファイルの名前を変えるか、取り除いてください",

  // Redirects
  redirectOfSite: "{address} からは転送できません。{folder} より下はサイト自体のものです",
  redirectOfFeed: "{address} からは転送できません。フィードのアドレスです",
  redirectAlready: "{address} はすでに {other} へ転送しています",
  redirectWithdrawn: "{address} は取り下げられた記事のアドレスです",
  redirectRuleOut: "規則を取り除いてください",
  redirectTakenRemedy: "redirectFrom から取り除くか、そこにあるものを移してください",
  redirectFromOut: "redirectFrom から取り除いてください",
  redirectFromOne: "どちらか一方だけに残してください",
  redirectTwice: "{address} は{line}行目の {other} と同じ意味です",
  redirectTwiceRemedy: "一方だけを残してください。末尾のスラッシュや .html の有無は区別されません",
  redirectToNothing: "{address} の移動先の {target} には何もありません",
  redirectToNothingRemedy: "実在するアドレスか、status: 410 を書いてください",
  redirectCircle: "{address} から {target} への転送が循環しています",
  redirectCircleRemedy: "どれかの移動先を、実在するページにしてください",
  redirectToOld: "{address} の移動先の {target} も以前のアドレスです",
  redirectToGoneRemedy: "代わりに「status: 410」と書いてください",
  redirectToOldRemedy: "「to: {address}」と書いてください",

  // References
  noSection: "「{name}」というジャンルはありません",
  noAuthor: "「{name}」という筆者はいません",
  referenceMore: "ほかに {count} 件がフォルダー {folder} にあります",
  referenceAdd: "{file} を加えてください",
  referenceAddTo: "フォルダー {folder} に加えてください",
  referenceChoose: "{choice}。または {file} を加えてください",
  referenceChooseTo: "{choice}。またはフォルダー {folder} に加えてください",

  // Titles in search results
  searchTitleLong: "「{name}」は{length}字あり、検索結果では{most}字ほどで切れます",
  headlineLongRemedy: "検索結果のために、{most}字以内の「seoTitle」を書き加えてください",
  seoTitleLongRemedy: "{most}字以内にしてください",

  // Sections
  noSections: "新聞にジャンルがありません",
  noSectionsRemedy: "sections/world.md のように一つ加えてください",
  sectionOrderTwice: "{file} の順序も {order} です",
  sectionOrderTwiceRemedy: "ジャンルごとに別の番号を付けてください",

  // Sources
  sourceInsecure: "出典のアドレス「{address}」は暗号化されていません",
  sourcePays: "出典のアドレス「{address}」は広告のアドレスです",
  sourcePaysRemedy:
    "広告にあたる部分のないアドレスにしてください。出典を広告リンクにすることはできません",

  // Fonts
  fontNotInstalled: "書体 {name} がインストールされていません",
  fontNotInstalledRemedy:
    "新しい版の影響を受けない場所にインストールしてから、ビルドしてください：{command}",
  fontMissing: "コンテンツのフォルダーの {path} に書体がありません",
  fontMissingRemedy:
    ".woff2、.woff、.ttf、.otf のいずれかで終わるファイルをフォルダー {folder} に置いてください",

  // Translations
  translationTwice:
    "{kind, select, section {このジャンルの「{language}」のページはすでにあります} page {この固定ページの「{language}」の版はすでにあります} other {この記事の「{language}」の版はすでにあります}}",
  translationTwiceRemedy: "翻訳は、ほかの言語ごとに一つだけ書いてください",
  translationWithdrawn: "翻訳の {address} は取り下げられています",
  translationWithdrawnRemedy: "翻訳の記載を取り除いてください",
  noTranslation:
    "{kind, select, section {翻訳の {address} にジャンルがありません} page {翻訳の {address} に固定ページがありません} other {翻訳の {address} に記事がありません}}",
  translationMoved: "移動先の {address} を書いてください",
  noTranslationRemedy:
    "{kind, select, section {翻訳したジャンルのアドレスを書くか、翻訳の記載を取り除いてください} page {翻訳した固定ページのアドレスを書くか、翻訳の記載を取り除いてください} other {翻訳した記事のアドレスを書くか、翻訳の記載を取り除いてください}}",
  translationLanguage: "{file} の言語は「{language}」ではなく「{own}」です",
  translationLanguageRemedy: "翻訳のファイルにある言語を書いてください",

  // Text that is not read
  textUnread: "ジャンルとテーマに本文はありません",
  textUnreadRemedy: "「description」に書くか、取り除いてください",

  // Rules turned off
  ruleOffUnneeded: "規則「{name}」を使わない設定ですが、ここにその規則に反するものはありません",

  // Files beside stories
  savePicture: "JPEG、PNG、WebP、AVIF、GIFのいずれかで保存してください",
  pageNoPicture: "固定ページに画像は載せられないため、「{name}」は表示できません",
  pageNoPictureRemedy: "画像を取り除いてください",
  pageNoFile: "固定ページにファイルは載せられないため、「{name}」は表示できません",
  pageNoFileRemedy: "ファイルを取り除いてください",
  pictureNotBeside: "本文と同じフォルダーに画像「{name}」がありません",
  fileNotBeside: "本文と同じフォルダーにファイル「{name}」がありません",
  notBesideRemedy: "ファイルを同じフォルダーに置くか、名前を直してください",
  strayFile: "ここにあるこのファイルは使われません",
  strayFileRemedy: "使っている記事、下書き、筆者と同じフォルダーに移すか、取り除いてください",
  notPicture: "「{name}」は画像ではありません",
  notPictureRemedy: "代わりに画像を指定してください",
  notFormat: "「{name}」は{format}ファイルではありません",
  notFormatRemedy: "代わりに{format}ファイルを指定してください",
  notEitherFormat: "「{name}」は{format}でも{other}でもないファイルです",
  notEitherFormatRemedy: "代わりに{format}か{other}のファイルを指定してください",
  notForBrowsers: "「{name}」はブラウザーで表示できる画像ではなく、ほかで使われることもありません",
  notForBrowsersRemedy:
    "取り除いてください。画像であればJPEG、PNG、WebP、AVIF、GIFのいずれかで保存してください",
  pictureNameSigns: "「{name}」に、アドレスに使えない文字があります",
  pictureNameSignsRemedy: "英数字、ピリオド、ハイフン、下線だけの名前に変えてください",

  // What a file is: “broken” messages stand in {what}
  brokenFile: "「{name}」は{what}です",
  brokenUnread: "読み取れない画像",
  brokenNoPicture: "画像ではないファイル",
  brokenFormat: "{format}ファイル",
  brokenHeic: "HEICファイル",
  brokenLarge: "大きすぎて展開できない画像（{width} × {height} ピクセル）",
  brokenLargeFrames: "大きすぎて展開できない画像（{width} × {height} ピクセル、{frames} コマ）",
  brokenLargeRemedy: "長辺が3000ピクセルになるように縮小してください",
  brokenDamaged: "破損し、一部を展開できないファイル",
  fileAgain: "書き出すかコピーし直してください。送信が途中で切れた可能性があります",
  brokenNoUtf8: "UTF-8で書かれていないファイル",
  brokenNoUtf8Remedy: "UTF-8で保存してください",
  brokenNoWebvtt: "始めに WEBVTT の行がないファイル",
  brokenNoWebvttRemedy: "最初の行に WEBVTT と書き、その下を1行空けてください",
  brokenNoCaptions: "字幕が一つもないファイル",
  brokenNoCaptionsRemedy: "話されている言葉を書いてください",
  brokenNoTime: "時間のない字幕があるファイル",
  brokenTime: "読み取れない時間「{time}」のあるファイル",
  captionTime: "00:00:01.000 --> 00:00:04.000 のように書いてください",
  captionTimeDot:
    "00:00:01.000 --> 00:00:04.000 のように書いてください。千分の一秒の前はピリオドです",
  brokenOrder: "始まる前に終わる字幕があるファイル",
  brokenOrderRemedy: "その時間を直してください",
  brokenNoMp4: "形式がMP4ではないファイル",
  brokenNoWebm: "形式がWebMではないファイル",
  brokenQuickTime: "ブラウザーで再生できない形式（QuickTimeなど）のファイル",
  brokenMatroska: "ブラウザーで再生できないMatroskaファイル",
  brokenCutShort: "途中で切れているファイル",
  brokenNoPictureTrack: "映像のトラックがないファイル",
  brokenTrackOf:
    "映像と音声のほかに「{kind}」のトラックがあり、撮影場所が分かるおそれのあるファイル",
  brokenOtherTrack: "映像と音声のほかにもトラックがあるファイル",
  brokenCodec: "一部のブラウザーで再生できない {codec} のファイル",
  encodeAnew: "変換し直してください：{command}",
  copyTracks: "映像と音声だけをコピーしてください：{command}",

  // The size of pictures
  pictureSmall: "「{name}」の幅は{width}ピクセルで、ぼやけて見えます",
  pictureSmallRemedy: "幅{narrowest}ピクセル以上のファイルを使ってください",
  pictureHeavyBytes: "「{name}」のサイズが大きすぎます（{megabytes} MB）",
  pictureHeavyPixels: "「{name}」のサイズが大きすぎます（{width} × {height} ピクセル）",
  pictureHeavyRemedy: "長辺が3000ピクセルになるように縮小し、写真はJPEGで保存してください",
  pictureMisnamed: "「{name}」の中身は{format}形式です",
  pictureMisnamedRemedy: "名前の終わりを .{ending} にしてください",

  // Versions of pictures
  versionShape: "「{name}」の形が「{other}」と異なります（{otherSize} に対して {size}）",
  versionShapeRemedy: "配色が変わっても表示がずれないように、両方の幅と高さをそろえてください",
  thumbnailShape: "「thumbnail」は {size} で、3:2 ではありません",
  thumbnailShapeRemedy: "一覧での形に合わせ、720 × 480 など 3:2 の形にしてください",
  versionMissing: "画像にほかの版がありますが、「{name}」がありません",
  versionMissingRemedy:
    "どちらの配色の携帯にもその版が表示されるように、「{name}」を加えてください",

  // Placement
  boxMisplaced:
    "{around, select, list {囲みはリストの中に置けません} quotation {囲みは引用の中に置けません} box {囲みは囲みの中に置けません} other {囲みは注の中に置けません}}",
  pullQuoteMisplaced:
    "{around, select, list {本文からの引用はリストの中に置けません} quotation {本文からの引用は引用の中に置けません} box {本文からの引用は囲みの中に置けません} other {本文からの引用は注の中に置けません}}",
  misplacedRemedy: "記事の段落と段落の間に移してください",

  // Directives
  directiveUnknown: "{directive} というディレクティブはありません",
  directiveUnknownRemedy: "{names}、{last} のいずれかを使ってください",
  directiveLeaf: "「{name}」はコロン二つで書きます",
  directiveLeafRemedy: "{example} と1行で書き、閉じる行は付けないでください",
  directiveContainer: "「{name}」はコロン三つで書きます",
  directiveContainerRemedy: "{example}、本文、閉じる行 ::: の順に書いてください",
  directiveOpen: "この {name} は閉じていないため、下のすべてがその中に入ります",
  directiveOpenRemedy: "終わるところに ::: の行を書いてください",
  directiveLabel: "「{name}」の後の角括弧の中の言葉は表示されません",
  directiveLabelRemedy: "波括弧の中に書いてください：{attributes}",
  attributeStyleMark: "「{name}」はスタイルの指定で、記事の中では使えません",
  attributeRefused: "属性「{name}」は記事の中では使えません",
  attributeUnknown: "{directive} に属性「{name}」はありません",
  attributeTwice: "属性「{name}」が二つあります",
  attributeRemedy: "使える属性：{attributes}",
  directiveUnreadable: "「{line}」はディレクティブのようですが、読み取れません",
  directiveUnreadableRemedy: "コロンの後に空白を入れずに {example} と書くか、行を削除してください",

  // Elements
  elementUnknown: "記事に「{name}」という要素はありません",
  elementUnknownRemedy: "普通の文として書くか、取り除いてください",
  elementInLine: "「{name}」は記事の行の途中に置けません",
  elementInLineRemedy: "普通の文として書いてください",

  // Boxes
  boxNoTitle: "囲みに題がありません",
  boxNoText: "囲みに本文がありません",
  beginWithExample: "{example} で始めてください",

  // Figures
  altMissing:
    "{what, select, video {動画に代替テキストがありません} other {画像に代替テキストがありません}}",
  altMissingRemedy: "写っているものを短く書いてください",
  altOpening: "代替テキストが「{words}」で始まっています",
  altOpeningRemedy:
    "{what, select, video {この言葉を省いてください。動画であることは読者に伝わります} other {この言葉を省いてください。画像であることは読者に伝わります}}",
  altCaption: "代替テキストが写真説明と同じです",
  altCaptionRemedy:
    "{what, select, video {動画に写っているものを書いてください。その意味は写真説明に書きます} other {画像に写っているものを書いてください。その意味は写真説明に書きます}}",
  aiUnknown: "「{part}」は、画像でのAIの使用を表す値ではありません",
  aiUnknownRemedy: "{example} か {other} と書くか、省いてください",
  figureNoPicture: "画像にファイルが指定されていません",
  figureNoPictureRemedy: "本文と同じフォルダーの画像ファイルを {example} のように指定してください",
  pictureElsewhere: "画像「{name}」が本文と同じフォルダーにありません",
  pictureElsewhereRemedy: "画像ファイルを記事のフォルダーに置き、パスを付けずに指定してください",
  pictureFaultRemedy: "画像を本文と同じフォルダーに置くか、名前を直してください",

  // Footnotes
  footnoteTwice: "注 {mark} が二つあります",
  oneOutOrRenamed: "一方を取り除くか、別の名前にしてください",
  footnoteEmpty: "注 {mark} に文がありません",
  footnoteUnused: "本文に注 {mark} の印がありません",
  footnoteUnusedRemedy: "本文に印を書くか、注を取り除いてください",
  footnoteMissing: "注 {mark} がありません",
  footnoteMissingRemedy: "注を独立した行に {mark}: 文 の形で書くか、印を取り除いてください",

  // Links
  anchorMissing: "この記事に「{address}」という場所はありません",
  anchorMissingRemedy: "小見出しのいずれかにリンクしてください：{subheads}",
  anchorNoSubheads: "リンクを外してください。この記事に小見出しはありません",
  addressSigns: "リンクのアドレスに、空白、制御文字、バックスラッシュのいずれかがあります",
  addressSignsRemedy: "アドレスをコピーし直してください。空白は %20 と書きます",
  addressEmpty: "アドレスのないリンクがあります",
  addressRefused: "記事から「{address}」へリンクすることはできません",
  addressRefusedRemedy:
    "アドレスを、ほかのサイトなら https://、このサイトなら /、この記事の中なら # で始めてください",
  linkMarkUnknown: "「{mark}」というリンクの印はありません",
  linkMarkUnknownRemedy:
    "広告リンクなら {mark} と書き、そうでなければ波括弧の前に空白を入れてください",
  linkMarkInAddress: "印がリンクのアドレスの一部になっています",
  linkMarkInAddressRemedy: "リンクを {example} のように書いてください",
  linkNoWords: "「{address}」へのリンクに言葉がありません",
  linkNoWordsRemedy: "リンク先に何があるかを角括弧の中に書いてください",
  linkNested: "リンクの言葉の中に注の印があります",
  linkNestedRemedy: "印をリンクの後に移してください",
  linkInsecure: "「{address}」へのリンクは暗号化されていません",
  linkNotPaid: "広告リンクにできるのは、ほかのサイトへのリンクだけです",
  linkNotPaidRemedy: "{mark} を取り除いてください",
  linkMarkStray: "{mark} の前にリンクがありません",
  linkMarkStrayRemedy: "リンクを閉じる括弧のすぐ後に、空白を入れずに書いてください",

  // Lists
  taskList: "チェックボックスのあるリストは記事の中では使えません",
  taskListRemedy: "項目の始めの [ ] と [x] を取り除いてください",

  // Pull quotes
  pullQuoteContent: "本文からの引用に、普通の文以外のものがあります",
  pullQuoteContentRemedy: "リンク、強調、注、リストのない普通の段落で書いてください",
  pullQuoteEmpty: "本文からの引用に言葉がありません",
  pullQuoteEmptyRemedy: "記事の言葉を写すか、取り除いてください",
  pullQuoteNotInText: "引用した「{quote}」が記事の本文にありません",
  pullQuoteNotInTextRemedy: "言葉を記事にあるとおりに写すか、引用を取り除いてください",
  pullQuoteDepartsRemedy:
    "言葉を記事にあるとおりに写すか（「{beginning}」の後が異なります）、引用を取り除いてください",

  // Subheads
  subheadEmpty: "小見出しに言葉がありません",
  subheadFirstLevel: "第1段階の見出しは、記事の見出しだけです",
  subheadFirstLevelRemedy: "小見出しは ## で書いてください",
  subheadDeep: "第{level}段階の見出しは記事では使えません",
  subheadDeepRemedy: "##、###、#### のいずれかを使ってください",
  subheadSkips: "小見出し「{text}」が段階を飛ばしています",
  subheadSkipsRemedy: "{marks} で書いてください",

  // Tables
  tableCells: "この行のセルは {cells} 個ですが、表の見出し行は {columns} 個です",
  tableCellsRemedy: "セルの数をそろえてください。セルの中に | を出すときは \\| と書きます",
  tableNoCaption: "表に題がありません",
  tableContent: "「:::table」から終わりの行までに、一つの表以外のものがあります",
  tableContentRemedy: "表の行だけを残し、ほかのものは上か下に移してください",

  // Videos
  videoLarge: "短くするか、容量を小さくして変換し直してください：{command}",
  captionsLarge: "字幕以外のものを取り除いてください",
  videoNoFile: "動画にファイルが指定されていません",
  videoNoPoster: "動画に再生前の画像がありません",
  videoNoCaptions: "動画に字幕がありません",
  videoNamesRemedy: "本文と同じフォルダーのファイルを {example} と書いてください",
  fileElsewhere: "ファイル「{name}」が本文と同じフォルダーにありません",
  fileElsewhereRemedy: "記事のフォルダーに置き、パスを付けずに指定してください",
  fileFaultRemedy: "ファイルを本文と同じフォルダーに置くか、名前を直してください",
  videoSlow: "「{name}」は{what}",
  videoIndexLast: "索引が末尾にあるため、再生が始まるまでに時間がかかります",
  videoIndexLastRemedy: "索引を先頭に移してください：{command}",
  posterShape: "再生前の画像「{name}」の形が動画（{width} × {height}）と異なります",
  posterShapeRemedy: "余白が出ないように、動画の一コマを使ってください",

  // Words
  pictureInLine: "画像「{alt}」が行の途中にあります",
  pictureInLineRemedy: "上下を1行ずつ空けて独立した行に書くか、{example} を使ってください",

  // Markdown
  definitionTwice: "リンク名「{name}」が二度定義されています",
  definitionUnused: "リンク名「{name}」は使われていないため、この行は読者に表示されません",
  definitionUnusedRemedy: "取り除くか、リンクで使ってください",
  definitionMissing: "リンク名「{name}」が定義されていません",
  definitionMissingRemedy:
    "[name]: アドレス の行を加えるか、リンクの言葉の後の括弧にアドレスを書いてください",
  textMarkRemedy: "内側に空白を入れずに閉じるか、文字として見せるものの前に \\ を書いてください",
  directiveInLine: "行の途中の「{written}」はディレクティブになりません",
  directiveInLineRemedy:
    "{names}、{last} のいずれかを独立した行で使ってください。ただのコロンは \\: と書きます",
  nestedDeep: "引用、リスト、強調が深く入れ子になりすぎています",
  nestedDeepRemedy: "入れ子を浅くしてください",
  textUnreadable: "本文を読み取れません（{reason}）",
  textUnreadableRemedy: "最も深い入れ子を取り除いてください",
  rawHtml: "HTML（「{html}」）は記事の中では使えません",
  rawHtmlRemedy: "普通のMarkdownで書くか、取り除いてください。ただの < は \\< と書きます",

  // Colours
  paperDark:
    "紙の色 {colour} は、灰色や色の付いた文字には暗すぎます。黒とのコントラストは {found} で、{least} に足りません",
  paperDarkRemedy: "十分に明るい最も近い色は「{colour}」です",
  colourOnTint:
    "{colour} の文字と囲みの地色 {tint} とのコントラストは {found} で、{least} に足りません",
  colourOnPaper: "{colour} の文字と紙の色とのコントラストは {found} で、{least} に足りません",
  colourRemedy: "読むことのできる最も近い色は「{colour}」です",

  // The logo
  logoText: "保存する前に文字をアウトライン化してください。描画ソフトの書体はページにありません",
  logoStyle: "スタイルシートではなく、プレゼンテーション属性で保存してください",
  logoUse: "図形をそれぞれの場所に直接書いてください",
  logoImage: "パスで描いてください。ロゴの中の画像は表示されません",
  logoLargeFile: "ロゴのファイルが大きすぎます",
  logoLargeFileRemedy: "図を簡素にしてください",
  logoWords: "要素の外に文字があります",
  logoWordsRemedy: "取り除いてください",
  logoEntities: "ファイルに実体宣言があります",
  logoEntitiesRemedy: "括弧の中の宣言を取り除いてください",
  logoMalformed: "ファイルが正しい形式のSVGではありません",
  logoMalformedRemedy: "描画ソフトで保存し直してください",
  logoIdMissing: "ロゴにid「{id}」がありません",
  logoIdMissingRemedy: "同じファイルで定義するか、参照を取り除いてください",
  logoLong: "ロゴは{size}バイトで、ページに埋め込むには{excess}バイト超過しています",
  logoLongRemedy: "SVGOなどで、パスを簡素にし、座標を丸めてください",
  logoNoSvg: "ファイルがSVGではなく <{element}> です",
  logoNoSvgRemedy: "ロゴをSVGで保存してください",
  logoElement: "ロゴに <{element}> は使えません",
  logoElementRemedy: "中にあるものごと取り除いてください",
  logoNested: "グループが深く入れ子になりすぎています",
  logoNestedRemedy: "グループを解除してください",
  logoNoSize: "ロゴに大きさがありません",
  logoNoSizeRemedy: "<svg> に {example} のような viewBox を付けてください",
  logoNothing: "ロゴに何も描かれていません",
  logoNothingRemedy: "図形を含めて保存し直すか、ファイルを取り除いてください",
  logoThin: "{width}×{height} のロゴは細すぎて見えません",
  logoThinRemedy: "viewBox を絵の大きさに合わせてください",
  logoScript: "ロゴに、スクリプトを動かす「{name}」は使えません",
  logoOutside: "「{name}」がロゴの外のものを参照しています",
  logoOutsideRemedy: "取り除いてください。ロゴは一つのファイルにまとめます",
  logoHidden: "ロゴに隠れた部分があります",
  logoAttribute: "ロゴに属性「{name}」は使えません",
  logoProperty: "ロゴにスタイル「{name}」は使えません",
  logoValue: "「{name}」の値は図形に使えるものではありません",

  // site.yaml
  siteMissing: "ファイルがありません",
  siteMissingRemedy: "name、tagline、url、language、timeZone のあるファイルを書いてください",
  siteNoFields: "ファイルが項目の並びになっていません",
  siteNoFieldsRemedy: "1行に一つ「name: value」の形で書いてください",

  // Lost addresses
  addressLost:
    "読者の知る {address} に{kind, select, story {あった記事} section {あったジャンル} topic {あったテーマ} author {あった筆者のページ} page {あったページ} other {あった以前のアドレスからの転送}}が、もうありません",
  addressLostUntil:
    "読者の知る {address} に{kind, select, story {あった記事} section {あったジャンル} topic {あったテーマ} author {あった筆者のページ} page {あったページ} other {あった以前のアドレスからの転送}}が、{opens} までありません",
  storyLostRemedy:
    "読者を導く先の記事に「redirectFrom: [{address}]」と書くか、「npm run desk -- unpublish {address}」で消滅したことを示してください",
  fileLostRemedy:
    "読者を導く先の記事に「redirectFrom: [{address}]」と書くか、{file} を元に戻すか、「npm run desk -- unpublish {address}」で消滅したことを示してください",
  addressLostUntilRemedy:
    "記事の日時を元に戻すか、それまで「npm run desk -- unpublish」で取り下げてください",

  // Editions: refusals
  editionMissing: "{file} にエディションがありません。「npm run build」で作ってください",
  editionOtherVersion:
    "{file} のエディションは別のバージョンのものです。「npm run build」で作り直してください",
  editionOtherBytes:
    "{file} のエディションを読み取れません（書き込まれた内容と異なります）。削除して「npm run build」を実行してください",
  editionNoDatabase:
    "{file} のエディションを読み取れません（データベースではありません）。削除して「npm run build」を実行してください",
  editionUnreadable:
    "{file} のエディションを読み取れません（{reason}）。削除して「npm run build」を実行してください",

  // Secrets
  secretOpen:
    "{file} を所有者以外も読み取れます。削除してください（次に起動すると新しく作られます）",
  secretShort:
    "{name} のシークレットが短すぎます。{least}字以上が必要です（「openssl rand -hex 32」で作れます）",
};
