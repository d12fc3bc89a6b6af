import type { EN_HELP } from "../en/help.ts";

/** What `--help` of the desk's commands says, in Japanese. Texts of several lines are broken by hand. */
export const JA_HELP: Readonly<Record<keyof typeof EN_HELP, string>> = {
  // commander.ts
  usage: "使い方：",
  arguments: "引数：",
  options: "オプション：",
  commands: "コマンド：",
  examples: "例：",
  helpOption: "コマンドのヘルプを表示",
  choices: "選択肢：{values}",
  usualValue: "既定：{value}",
  seeHelp: "--help を付けて実行すると、例を表示します。",
  unknownOption: "エラー：不明なオプション ''{option}''",
  missingArgument: "エラー：必要な引数 ''{argument}'' がありません",
  missingOptionArgument: "エラー：オプション ''{option}'' の引数がありません",
  invalidOptionArgument: "エラー：オプション ''{option}'' の引数 ''{value}'' は使えません。{why}",
  allowedChoices: "選べるのは {values} です。",
  tooManyArguments:
    "エラー：引数が多すぎます。{expected, plural, other {#個}}のところに {received} 個あります。",
  tooManyArgumentsFor:
    "エラー：''{command}'' の引数が多すぎます。{expected, plural, other {#個}}のところに {received} 個あります。",
  didYouMean: "（{name} ではありませんか）",
  didYouMeanOneOf: "（{names} のいずれかではありませんか）",

  // runDesk.ts
  deskAbout:
    "編集デスク。コマンドがなければブラウザーで開き、あれば原稿の取り込みから公開までを行います。",
  deskPort: "ブラウザーで開く編集デスクのポート（{port}）",
  deskNoOpen: "ブラウザーを開かない",
  deskHost: "desk.yaml に従い、プロキシーでログインした人に編集デスクを開く",

  // Options and arguments of several commands
  jsonOption: "プログラム用にJSONで答える",
  storyArgument: "記事のフォルダー名、アドレス、またはファイル",

  // init.ts
  initAbout:
    "自分の新聞を作ります。言語と色を決め、そのままビルドできるコンテンツのフォルダーを用意します。",
  initFolder: "新聞を置く場所（このフォルダーの外）",
  initName: "新聞の名前",
  initLanguage: "その言語（de、pt-BR など）",
  initTimeZone: "そのタイムゾーン（Europe/Berlin など）",
  initSections: "そのジャンル（コンマ区切り）",
  initAccent: "リンクと罫線の色（{example} など）",
  initUrl: "読者が新聞を見るアドレス",
  initEmail: "読者の連絡先",
  initYes: "指定のないものは既定に従う",
  initHelp: `指定のないものは尋ねます。--yes を付けると既定に従います。フォルダーには、ビルドに必要なものが
すべて入ります。全項目に説明のある site.yaml、ジャンル、筆者、固定ページ、最初の下書きです。
続きは docs/own-paper.md にあります。`,

  // new.ts
  newAbout: "下書きを始めます。フォルダーと、全項目に説明のあるファイルを作ります。",
  newHeadline: "見出し（引用符で囲む）",
  newSlug: "アドレスの最後の部分（省くと見出しから作る）",
  newSection: "記事の載るジャンル",
  newByline: "筆者（authors のファイル名）",
  newLang: "記事の言語（新聞の言語と違うとき。es など）",
  newHelp: `下書きには記事の全項目があり、それぞれにコメントで説明が付きます。画像は同じフォルダーに
置いてください。`,

  // import.ts
  importAbout:
    "原稿を下書きにします。テキスト、Word、保存したページ、Markdown、ninjsを読み取ります。",
  importFile: "ファイルまたはフォルダー（- は標準入力）",
  importSection: "記事のジャンル（content/sections のもの）",
  importPicture: "記事の上の画像（下書きと同じ場所にコピー）",
  importSlug: "下書きの名前（見出しから作らないとき）",
  importLang: "記事の言語（新聞の言語と違うとき。es など）",
  importHelp: `プレーンテキスト、保存したウェブページ、Wordファイル（.docx）、ほかのシステムのMarkdown、
Ghostの書き出し、ninjsを読み取ります。記事は1本ごとに content/drafts の下書きになり、上書きされる
ものはありません。RSS、NITF、メール、CSV、RTF、PDFなどは、形式の名前と代わりの方法を示して却下し、
何も書き込みません。`,

  // list.ts
  listAbout: "下書き、公開予約、最新の記事を、残る問題とともに一覧にし、なくなった記事も示します。",
  listLatest: "一覧に出す公開済みの記事の数",
  listHelp: `コンテンツのフォルダーを、読者に届いている新聞とも比べます。フォルダーがなくなったか名前の
変わった記事と、まだ新聞にない記事を示します。`,

  // check.ts
  checkAbout: "コンテンツのどこに何の問題があり、どう直すかを示します。",
  checkPaths: "ファイル、フォルダー、記事の名前（省くとすべて）",
  checkFormat: "表示の形式",
  checkJson: "--format json と同じ",
  checkStrict: "注意だけのときも終了ステータスを 1 にする",
  checkRules: "規則を一覧にする",
  checkAll: "コンテンツのフォルダー全体",
  checkOne: "記事1本（フォルダー名）",
  checkDrafts: "すべての下書き",
  checkRulesMeans: "規則と、使わないことのできるもの",
  checkHelp: `エラーがあれば終了ステータスは 1、注意だけなら 0 です。GitHubのワークフローでは、指摘がプルリクエストの
該当する行に自動で表示されます。`,

  // preview.ts
  previewAbout: "下書きや公開予約の記事を見るための、期限のあるリンクを作ります。",
  previewStory: "記事のフォルダー名、またはファイル",
  previewFor: "有効期間：30m、2h、3d（最長 7d）",
  previewOn: "site.yaml のサイトの代わりに、開くサイト",
  previewUsual: "48時間有効なリンクと、そのQRコード",
  previewHelp: `リンクを知っている人だけが、開いた時点の下書きを見られます。応答するのは読者用サーバー
（「npm start」）で、このコンテンツのフォルダーが必要です。「npm run dev」は、専用のアドレスで
あなただけに下書きを表示します。`,

  // publish.ts
  publishAbout:
    "下書きを今すぐ、または日時を決めて公開します。ファイルの変わった記事は更新します。",
  publishAt: "日時：now、18:30、「2014-06-13 18:30」、2014-06-13T18:30:00-04:00",
  publishMinor: "記事の更新を読者に知らせない",
  publishNow: "下書き {folder} を今すぐ",
  publishAtHour: "新聞の時計で次の 18:30 に",
  publishAgain: "ファイルが変わったとき、もう一度",
  publishMisspelling: "誤字を直したとき（「更新」の表示なし）",
  publishHelp: `公開日時（項目「published」）のある下書きは、その日時で公開されます。「--at now」を付けると今に
なります。その時刻まで、記事はだれにも見えません。解禁日時（項目「embargo」）のある記事はそのときまで
延び、保留（項目「hold」）の記事は公開されません。記事の名前を変えるには「rename」を使ってください。`,

  // rename.ts
  renameAbout: "記事の名前を変えます。以前のアドレスを開いた読者は新しいアドレスへ導かれます。",
  renameTo: "英小文字、数字、1個ずつのハイフン",
  renameHelp: `記事のフォルダーが新しい名前になり、それがアドレスの最後の部分になります。公開済みの記事では、
以前のアドレスから新しいアドレスへ転送します（ファイルの「redirectFrom」）。先にフォルダー名を手で
変えていても同じです。アドレスの日付は「published」のものです。変えるには、そこを直して公開してください。`,

  // renew.ts
  renewAbout: "固定ページ、ジャンル、筆者、テーマ、site.yaml、変更した記事を読者に反映します。",
  renewAfter: "pages/、sections/、authors/、topics/、site.yaml を変更した後に",
  renewForPrograms: "プログラム用（コンテンツのフォルダーをプルしたジョブなど）",
  renewHelp: `下書きを除くコンテンツのフォルダー全体を先に点検します。誤りがあれば、エディションは元のままです
（終了ステータス 1）。その後エディション全体を置き換え、動いているサーバーは、内容の変わるページを作り
直します。ファイルは変更しないため、本文の変わった記事にも「更新」は表示されません。表示するには記事を
公開してください。ビルドが必要なもの（書体、コード、設定）には「npm run build」を使ってください。`,

  // fetch.ts
  fetchAbout: "サーバーにGitでコンテンツを取得させ、公開または却下されたものを示します。",
  fetchState: "取得せず、状態だけを示す",
  fetchUsual: "プッシュしたものを公開し、その結果を示す",
  fetchStateMeans: "読者に届いているものと、却下されたものとその理由だけを示す",
  fetchForPrograms: "プログラム用",
  fetchHelp: `コンテンツがGitで届くサーバー（CONTENT_REMOTE）用です。最新のコミットが読者に届いていなければ、
終了ステータスは 1 です。`,

  // breaking.ts
  breakingAbout: "指定した時刻まで、速報を1行、各ページの上に出します。",
  breakingText: "できごと（80字以内）",
  breakingStory: "リンク先の公開済みの記事（フォルダー名またはアドレス）",
  breakingUntil: "終了日時：18:30、「2014-06-13 18:30」、2014-06-13T18:30:00-04:00",
  breakingOff: "速報を外す",
  breakingHelp: `速報は、終了日時になるか外されるまで、各ページの題字の上に出ます。site.yaml に書き込まれ、新しい
速報は前のものを置き換えます。コンテンツのフォルダーのほかの変更が、読者に届くことはありません。`,

  // unpublish.ts
  unpublishAbout: "記事を取り下げます。下書きは残り、アドレスでは取り下げたことを知らせます。",
  unpublishBack: "{folder} に戻す",
  unpublishByAddress: "アドレスで指定（フォルダーがなくなっていても可）",
  unpublishHelp: `そのアドレスを開いた読者には、もう一度公開されるまで、どのビルドの後も、記事を取り下げたことを
知らせます（410）。公開予約の記事は下書きに戻るだけです。コンテンツのほかの誤りは妨げにならず、
サーバーが動いている必要もありません。`,

  // backup.ts
  backupAbout:
    "コンテンツ、下書き、シークレットを一つのファイルにバックアップするか、バックアップを検証します。",
  backupOut: ".tar.gz で終わればファイル、ほかはフォルダー",
  backupKeep: "そのフォルダーにあるこの新聞の古いバックアップを削除する",
  backupVerify: "バックアップ全体を読み、中のファイルをすべて照合する",
  backupUsual: "フォルダー「{folder}」に",
  backupKeepMeans: "この新聞の新しいもの14個だけを残す",
  backupHelp: `作り直せないものがすべて入ります。下書きとGitの履歴を含むコンテンツのフォルダー、編集デスクのシークレット、
読者の知るアドレスを記録したエディションです。これを持つ人は下書きを見ることも、編集デスクとして署名
することもできます。所有者だけが読めるようにし、このマシンの外には暗号化して出してください。その間も
編集の作業は続けられます。元に戻すには「npm run desk -- restore FILE」を使います。`,

  // restore.ts
  restoreAbout: "コンテンツ、下書き、シークレットをバックアップから復元します。",
  restoreFile: "バックアップ",
  restoreInto: "このフォルダーに復元する（content/、edition.sqlite とそのシークレット）",
  restoreReplace: "今あるものを先に別の場所へ移す",
  restoreIntoMeans: "コンテンツとエディションをこのフォルダーに",
  restoreReplaceMeans: "今のコンテンツを別の場所へ移す",
  restoreHelp: `何かを変える前に、ファイル全体を検証します。--into がなければ、新聞は CONTENT_DIR と EDITION_FILE に
入ります。コンテンツのあるフォルダーは --replace を付けないかぎりそのままで、付けても名前を変えるだけで
削除はしません。復元するのは、自分か自分のマシンが作ったファイルだけにしてください。コンテンツの
フォルダーにはGitリポジトリーが入ることがあり、その設定でプログラムを指定できるためです。`,

  // upgrade.ts
  upgradeAbout: "古いバージョンのファイルを、このバージョンが読む形に直す。",
  upgradeDryRun: "何が変わるかを示し、何も変えない",
  upgradeHelp: `すべてのファイルを変えるか、まったく変えないかのどちらかです。コメント、引用符、改行はそのまま残ります。
必要なバージョンは docs/upgrading.md に書かれています。`,
};
