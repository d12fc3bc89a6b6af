import type { EN_ACTIONS } from "../en/actions.ts";

/** What the desk's functions refuse and answer about stories, the front and servers, in Japanese. */
export const JA_ACTIONS: Readonly<Record<keyof typeof EN_ACTIONS, string>> = {
  // Errors that have to be fixed first
  errorsFirst: "{count, plural, other {先にエラー#件を直してください。}}",
  errorsFirstEditionKept:
    "{count, plural, other {先にエラー#件を直してください。エディションは元のままです。}}",
  frontErrorsFirst:
    "先に次のエラーを直してください。読者にはこれまでのトップページが届いています。",
  errorsFirstNothingChanged: "先に次のエラーを直してください。何も変更していません。",
  siteFileFirst: "先に site.yaml を直してください。",

  // Stories and files that are named
  noFileCalledMeant:
    "{contentDir} に「{name}」というものはありません。「{meant}」ではありませんか。",
  noFileCalled:
    "{contentDir} に「{name}」というものはありません。ファイル、フォルダー、記事のいずれかを指定してください。「npm run desk -- list」で最新の記事が分かります。",
  noStoryCalled:
    "「{argument}」という下書きも記事もありません。「npm run desk -- list」ですべての名前が分かります。",
  noStoryCalledMeant:
    "「{argument}」という下書きも記事もありません。{near} ではありませんか。「npm run desk -- list」ですべての名前が分かります。",
  storiesCalled: "{argument} という記事が二つ以上あります。どれかを指定してください：\n{names}",

  // Where the editors' server works
  deskLockedAtDesk:
    "編集デスクの別のコマンドが、まだこの新聞を変更しています。何もしていません。終わるのを待って、もう一度試してください。",
  paperWithoutSiteFile: "site.yaml のない新聞",
  contentRemoteWhileEditing:
    "CONTENT_REMOTE が設定されていますが、これはコンテンツを取得するサーバーのためのものです。「npm run dev」は編集中のコンテンツのためのものです。CONTENT_REMOTE を外し、CONTENT_DIR にリポジトリーのクローンを指定してください。",
  readersEditionWhileEditing:
    "EDITION_FILE が {edition} で、{url} のサーバーがこれを読者に届けています。このままでは下書きも保存のたびの変更も読者に届きます。「npm run dev」では EDITION_FILE を外すか、別のファイルを指定してください。",
  contentIsFetched:
    "コンテンツのフォルダー {contentDir} はGitリポジトリーのとおりに保たれるため、ここでは変更できません。リポジトリーのクローンで「{command}」を実行し、コミットしてプッシュしてください。点検で問題のないものをサーバーが公開し、「npm run desk -- fetch」でその結果が分かります。",
  deskLocked:
    "編集デスクの別のコマンドが、まだこの新聞を変更しています。何もしていません。終わるのを待って、このコマンドを実行し直してください。",

  // Embargoes
  publishedUnderEmbargoAtDesk:
    "{file} は {embargo} まで解禁前のため、{published} には公開できません。日時を指定せずに公開すると、解禁とともに読者に見えます。解禁されていれば、ファイルから「embargo」を削除してください。",
  embargoAfterPublished:
    "{file} はすでに読者に届いており、{embargo} までの解禁日時を付けても取り消せません。「npm run desk -- unpublish {story}」で取り下げるか、ファイルから「embargo」を削除してください。",
  publishedUnderEmbargo:
    "{file} は {embargo} まで解禁前のため、{published} には公開できません。--at を付けずに公開すると、解禁とともに読者に見えます。解禁されていれば、ファイルから「embargo」を削除してください。",

  // Former addresses
  storyAtTwoAddresses:
    "この記事は {old} で読者に届いていますが（「{headline}」）、そのフォルダーがなくなっています。二つのアドレスには置けないため、先に以前のアドレスをどうするか決めてください：\n  npm run desk -- rename {old} {slug}\n      以前のアドレスから新しいアドレスへ読者を導く（通常はこちら）\n  npm run desk -- unpublish {old}\n      取り下げる（その後 {address} を公開し直す）\n何も変更していません。",
  movedStoryPutOffAtDesk:
    "{file} を {published} に公開しようとしていますが、記事はすでに {old} で読者に届いているため、先に延ばせません。「published」を元の日時にして、日時を指定せずに公開するか、「取り下げ」で記事を取り下げてください。何も変更していません。",
  movedStoryPutOff:
    "{file} を {published} に公開しようとしていますが、記事はすでに {old} で読者に届いているため、先に延ばせません。「published」を元の日時にして --at を省くか、「npm run desk -- unpublish {old}」で記事を取り下げてください。何も変更していません。",
  folderTaken: "{to} にすでにほかのものがあります。先にフォルダー {from} の名前を変えてください。",

  // New drafts
  noSection:
    "{count, plural, =1 {「{name}」というジャンルはありません。あるのは {known} だけです。} other {「{name}」というジャンルはありません。次から選んでください：{known}。}}",
  noSectionMeant:
    "{count, plural, =1 {「{name}」というジャンルはありません。「{meant}」ではありませんか。あるのは {known} だけです。} other {「{name}」というジャンルはありません。「{meant}」ではありませんか。次から選んでください：{known}。}}",
  noAuthor:
    "{count, plural, =1 {「{name}」という筆者はいません。いるのは {known} だけです。} other {「{name}」という筆者はいません。次から選んでください：{known}。}}",
  noAuthorMeant:
    "{count, plural, =1 {「{name}」という筆者はいません。「{meant}」ではありませんか。いるのは {known} だけです。} other {「{name}」という筆者はいません。「{meant}」ではありませんか。次から選んでください：{known}。}}",
  draftTaken:
    "{draft} に下書きがすでにあります。そこに書き進めるか、--slug で新しい下書きに別の名前を付けてください。",

  // Publishing
  alreadyPublishedAtDesk:
    "{address} はすでに公開されているため、先に延ばせません。更新するなら日時を指定せずに公開し、取り下げるなら「取り下げ」を使ってください。",
  timeForms:
    "「now」、「18:30」「明日 6:00」「金曜日 18:30」のような時刻、「20 分後」、「2014-06-13 18:30」のような日時（新聞の時刻）、または「2014-06-13T18:30:00-04:00」のような時差のある日時を書いてください。",
  frontPublishedSince:
    "その後トップページがもう一度公開されたため、何も元に戻していません。トップページを望む形に変えて公開してください。",
  storyFolderTaken:
    "{to} に記事がすでにあります。{from} の名前を変えてください。名前はアドレスの最後の部分になります。何も変更していません。",
  alreadyPublished:
    "{address} はすでに公開されているため、先に延ばせません。更新するなら --at を付けずに公開し、取り下げるなら「npm run desk -- unpublish {story}」を使ってください。",
  noDay: "「{date}」は実在する日付ではありません。{forms}",
  dayWithoutTime: "「{time}」には日付だけで時刻がありません。{forms}",
  noPublishingTime: "「{time}」は公開の日時になりません。{forms}",

  // Renaming
  noAddressEnd:
    "「{name}」はアドレスの最後の部分になりません。英小文字、数字、1個ずつのハイフンを使ってください。何も変更していません。",
  noAddressEndBetter:
    "「{name}」はアドレスの最後の部分になりません。「{better}」と書いてください。その前の日付は「published」のものです。何も変更していません。",
  newNameTaken:
    "{to} にすでにほかのものがあります。別の名前を選んでください。何も変更していません。",
  noHeir:
    "{old} のフォルダーがなくなり、その後身と考えられる {slug} という記事もありません。名前を変えるにはフォルダーを元に戻し、記事を取り下げるには次を実行してください：npm run desk -- unpublish {old}",
  heirIsAnother:
    "{address} は別の記事です。{old} の読者をそこへ導くには、{file} に「redirectFrom: [{old}]」と書いて {address} を公開してください。記事がなくなったことを示すには：npm run desk -- unpublish {old}",

  // Servers that readers have
  serverAnswered: "応答は {status}",
  servedEdition: "エディションが {wanted} ではなく {served}",
  ledTo: "{status}、{target} へ転送",
  nothingAnswersThere: "応答するものがありません",
  noAnswerWithin: "{seconds}秒以内に応答がありませんでした",
  cannotBeReached: "接続できません（{code}）",
  serverOfAnotherSecret:
    "シークレットが異なります。両方が同じエディションのファイルと BROADSHEET_SECRET を使っているか確かめてください",
  serverOfAnotherVersion: "バージョンが異なります。再起動してください",
  serverOfAnotherEdition: "別のエディションを使っています",

  // Pictures
  pictureUnusable: "{name} は使えません：{why}。何も保存していません。",
  noPicture: "読み取れる画像ではありません",
  pictureNotShown: "{format}ファイルです。JPEG、PNG、WebP、AVIF、GIFのいずれかで保存してください",

  // Breaking news and links to drafts
  breakingDraft:
    "{story} は下書きで、読者は開けません。先に公開してください：npm run desk -- publish {story}",
  breakingOver: "終了日時 {until} が開始より前です。",
  linkTooLong: "リンクの有効期間は最長1週間です。もっと短くしてください。",
  nothingAnswersAt: "{url} に応答するものがありません。",
  serverKnowsNoLink:
    "{url} のサーバーがこのリンクを認識しません（{answer}）。同じコンテンツのフォルダー、エディション、シークレットが必要です。",
  linkToPublished:
    "公開済みのため、だれでも読めます： {site}{address} 。変更を読者に反映するには：npm run desk -- publish {address}",

  // Copies of stories
  fieldsOfCopyUnreadable:
    "{file} の先頭の項目を読み取れないため、複製に残せる項目が分かりません。先に直してください。",

  // Taking stories back
  withdrawnToDraft:
    "{address} はすでに取り下げられています。読者にはそのことを知らせ（410）、{draft} は下書きに戻っています。ほかにすることはありません。",
  withdrawnAlready:
    "{address} はすでに取り下げられています。読者にはそのことを知らせています（410）。ほかにすることはありません。",
  draftNeverSeen: "{draft} は下書きで、読者に見えたことはありません。",
  addressIsOld:
    "{address} は以前のアドレスで、今は {target} へ転送します。記事を取り下げるには：npm run desk -- unpublish {target}",
  addressOfFile:
    "{address} は記事ではなく、{file} から作られるページです。そのファイルを取り除いてビルドしてください：npm run build",
  onAnotherSite:
    "{argument} は別のサイトのアドレスです。この新聞は {own} にあります。記事を、そこでのアドレスか、 /2014/06/13/dam-opens のようなパスで指定してください。",
  changedInSameLines:
    "{file} はその後、同じ行が変更されています。何も元に戻していません。本文を望む形に変えるか、以前の版に戻してください。",
  storyMovedSince:
    "その後、記事が移動しています。何も元に戻していません。記事の一覧から探してください。",
  throwAwayPublished:
    "この記事は公開済みか公開予約です。先に取り下げると、下書きをごみ箱へ移せます。",
  notThrownAway: "この記事はごみ箱にありません。すでに復元されたか、30日が過ぎています。",
  listUnreadable: "{file} を読み取れないため、何も追加できません。",

  // Lists
  quoted: "「{name}」",
  andAnother: "{one} と {other}",
};
