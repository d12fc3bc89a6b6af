import type { EN_SERVER } from "../en/server.ts";

/** What the server of the desk in the browser refuses and answers, in Japanese. */
export const JA_SERVER: Readonly<Record<keyof typeof EN_SERVER, string>> = {
  // Calls and requests
  fieldNotRead:
    "{kind, select, line {項目「{name}」が1行の文字列でないか、長すぎます。} text {項目「{name}」が文字列でないか、長すぎます。} number {項目「{name}」が数値でないか、長すぎます。} other {項目「{name}」が真偽値でないか、長すぎます。}}",
  deskElsewhere: "編集デスクはこのアドレスにはありません。",
  deskNeedsScript: "編集デスクにはJavaScriptが必要です。読者のページには必要ありません。",
  somethingWrong: "編集デスクで不具合が起きました。内容は端末に表示されています。",
  previewsOnlyRead: "プレビューは読み取り専用です。",
  addressOnlyRead: "このアドレスは読み取り専用です。",
  callsByPost: "呼び出しはPOSTで送ります。",
  callsAreJson: "呼び出しはJSONです。",
  noSuchCall: "そのような呼び出しはありません。",
  callNotJson: "呼び出しがJSONではありません。",
  noSuchFile: "そのファイルはありません。",
  callNoObject: "呼び出しが項目のオブジェクトではありません。",
  fieldMissing: "項目「{name}」がありません。",
  fieldNoList: "項目「{name}」が行のリストでないか、長すぎます。",
  requestTooLarge: "要求が大きすぎます。",
  requestTooSlow: "要求が届くまでに時間がかかりすぎました。",
  requestFromElsewhere: "要求が別のサイトから来ています。",
  requestOfNoDesk: "要求に、編集デスクから来たことが示されていません。",

  // Stories
  textNotWritten: "本文を {file} に書き込めませんでした。",
  textNotWrittenSince: "本文を {file} に書き込めませんでした。{why}",
  nothingToCorrect:
    "この記事はまだ読者に見えたことがないため、訂正するものがありません。本文を直してください。",
  notWatched:
    "コンテンツのフォルダーの一部を監視できません（{message}）。そこで他のプログラムが行った変更は、次に起動したときに反映されます。Linuxでは監視できるフォルダーの数をfs.inotify.max_user_watchesが制限しており、sysctlで増やせます。",
  contentUnreadable:
    "コンテンツのフォルダーを読み取れません。理由は編集デスクの端末に表示されています。直してから、もう一度試してください。",
  takenOver:
    "今は{name}さんが別のページで書いているため、このページからは保存されません。続けるには「ここで書く」を押してください。それまであなたの文章はここに残ります。",
  storyNotHere:
    "この記事はもうここにありません。ごみ箱へ移されたか、フォルダーが移動しています。記事の一覧から探してください。",
  fileIsLink:
    "{file} は別の場所へのリンクです。そこに記事自体のフォルダーを置いてください。何も変更していません。",
  undoOver:
    "もう元に戻せません。1分が過ぎたか、すでに元に戻されています。「取り下げ」や記事の履歴は引き続き使えます。",
  nameAlready: "記事はすでにその名前です。することはありません。",
  folderUnchanged:
    "コンテンツのフォルダーを変更できませんでした（{why}）。このままでは次のビルドで記事が戻ります。直してから、もう一度取り下げてください。",
  stateNotKept: "この版はもう残っていません。履歴を開き直してください。",
  noSuchState: "記事にそのような状態はありません。",
  noServerRuns: "このマシンで動いている読者用サーバーはありません。",
  linkNotSeen: "外部から開けることは、まだ確認できていません。{why}",
  correctionMissing: "何が誤りで、何が正しいかを書いてください。",
  correctionTooLong: "訂正は{count}字以内です。残りは記事の本文に書いてください。",
  noSuchAction: "そのような操作はありません。",
  noCommit: "項目「commit」がコミットではありません。",
  theirStoryGone:
    "ほかの人のところに、この記事はもうありません。捨てられたか、移動しています。残すには、あなたの記事をもう一度公開してください。",

  // What readers have
  serverSilent: "応答がありません",
  notBuilt: "新聞が読者のためにまだビルドされていないため、だれも読めません。",
  noServerYet:
    "このマシンで動いている読者用サーバーはありません。サーバーが動けば、そのとおりに応答します。",
  serverOtherwise: "{url} のサーバーの応答が異なります（{instead}）。",
  serverNotAsked: "{url} のサーバーに確認できませんでした（{why}）。",
  committedOnly:
    "{contentDir} にコミットしましたが、読者用サーバーの従うリポジトリーが受け付けません（{why}）。次の公開のときに一緒に届きます。",
  publishedOtherWords:
    "その後、ほかの人が同じ行に別の言葉を公開しました。両方を見て決め、もう一度公開してください。",
  serverRefuses: "{url} のサーバーが却下しました：{why}",
  pushedOnly:
    "プッシュしましたが、読者に届いたことを {url} のサーバーで確認できていません（{why}）。",
  noFrontYet:
    "新聞が読者のためにまだビルドされていないため、変更するトップページがありません。先に「npm run build」でビルドしてください。",
  nothingToRenew:
    "新聞が読者のためにまだビルドされていないため、反映するものがありません。先に「npm run build」でビルドしてください。",

  // Starting the desk
  takeBackButton: "「取り下げ」",
  renameButton: "「名前の変更」",
  publishButton: "「公開」",
  deskOfFetchedContent:
    "コンテンツのフォルダー {contentDir} はGitリポジトリーのとおりに保たれるため、ここに書いても元に戻されます。リポジトリーのクローンで編集デスクを起動してください（CONTENT_DIR で指定）。",
  deskRunsAlready: "編集デスクはすでに動いています：{url}",
  deskAt: "編集デスク：{origin}/desk/",
  noDeskFile:
    "複数の人の編集デスクで、だれが仕事をするかを示す {file} がありません。始めに使えるものが docs/operating.md にあります（「A desk for several people」）。",
  deskFileWrong: "{file} に誤りがあるため、編集デスクを起動していません：\n{problems}",
  portTaken:
    "ポート {port} はほかのプログラムが使っています。そのプログラムを終えるか、別のポートを指定してください：npm run desk -- --port {another}",
  paperBuiltFirst: "先に新聞をビルドします。1分ほどかかります。",
  paperNotBuilt:
    "新聞をビルドできませんでした。直すところは上に示しています。直してから、編集デスクを起動し直してください。",

  // Who may do what
  frontOnly:
    "あなたに変更できるのはトップページだけです。新聞の設定とジャンルの変更は、この編集デスクの owner に頼んでください。",
  nobodyLetIn: "desk.yaml がないか、誤りがあるため、だれも入れません。",
  throughSignIn: "編集デスクには、ログインした場合だけ入れます。",
  signInSaysNobody: "ログインの情報に、あなたがだれかが示されていません。",
  notAtThisDesk:
    "{name} はこの編集デスクで仕事ができません。owner が desk.yaml に1行書くと入れるようになります。",
  roleNeeded:
    "{role, select, publisher {あなたは記事を書けますが、この操作はできません。この編集デスクの publisher に頼んでください。} other {あなたは記事を書けますが、この操作はできません。この編集デスクの owner に頼んでください。}}",

  // Files of the paper
  fileNotHere:
    "このファイルはもうここにありません。削除されたか、名前が変わっています。ファイルの一覧から探してください。",
  fileThere: "{file} というファイルがすでにあります。それを開くか、別の名前を選んでください。",
  noSuchKind: "そのような種類のファイルはありません。",
  nameWithoutAddress:
    "そこからはアドレスを作れません。アドレスの最後の部分を、a から z までの文字と数字で書いてください。",
  addressTaken:
    "{address} はすでに {file} のアドレスです。それを開くか、アドレスの最後の部分を別に書いてください。",
  addressOfProduct:
    "{address} はサイト自体のアドレスです。アドレスの最後の部分を別に書いてください。",
  logoRefused: "ロゴは取り込まれていません。先にファイルの次のところを直してください。",
  logoChanged: "すでに別のロゴがあります。何も元に戻していません。",
  fileNotMade: "まだ作られていません。先に次のところを直してください。",
  orderUnwritten:
    "{file} の項目を読み取れないため、順序を書き込めません。何も変更していません。先にソースで直してください。",
  siteFileStays: "site.yaml は新聞に必要です。内容を変更するか、別の新聞を始めてください。",
  fileNeeded:
    "{kind, select, section {ほかで使われているため、このジャンルは削除できません：{names}。先にそちらを変更してください。} author {ほかで使われているため、この筆者は削除できません：{names}。先にそちらを変更してください。} topic {ほかで使われているため、このテーマは削除できません：{names}。先にそちらを変更してください。} other {ほかで使われているため、このページは削除できません：{names}。先にそちらを変更してください。}}",
  fileNeededByMany:
    "{kind, select, section {ほかで使われているため、このジャンルは削除できません：{names}、ほか{more}件。先にそちらを変更してください。} author {ほかで使われているため、この筆者は削除できません：{names}、ほか{more}件。先にそちらを変更してください。} topic {ほかで使われているため、このテーマは削除できません：{names}、ほか{more}件。先にそちらを変更してください。} other {ほかで使われているため、このページは削除できません：{names}、ほか{more}件。先にそちらを変更してください。}}",

  // Pictures and files that are sent
  importWithoutName: "取り込みに名前がありません。",
  nameNotTaken: "「{name}」という名前のファイルは受け取れません。",
  noSuchPicture: "その画像はありません。",
  pictureNotInArchive:
    "この画像はもうバックナンバーにありません。記事から外されたか、ファイルがなくなりました。別の画像を選んでください。",
  noSuchUpload: "ファイルを置くその場所はありません。",
  fileTooLarge:
    "ファイルが大きすぎます（上限 {megabytes} MB）。小さくして保存し直してください。何も保存していません。",
  nothingSent: "取り込むものが送られていません。ファイルをもう一度ドロップしてください。",

  // Previews
  noServiceWorker: "ここにサービスワーカーはありません。",
  previewPrepared: "プレビューを準備しています。",
  previewSilent: "プレビューのサーバーが応答しません。編集デスクを起動し直してください。",
};
