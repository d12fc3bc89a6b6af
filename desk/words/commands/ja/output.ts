import type { EN_OUTPUT } from "../en/output.ts";

/** What the desk's commands print and what they refuse, in Japanese. Words between asterisks are coloured on a terminal. */
export const JA_OUTPUT: Readonly<Record<keyof typeof EN_OUTPUT, string>> = {
  // paperLine.ts
  paperNamed: "新聞：{name}（{folder}）",
  paperAt: "新聞：{folder}",

  // runDesk.ts
  portNoNumber: "--port が「{port}」です。{largest} 以下の数値にしてください",

  // terminal.ts
  severityError: "エラー",
  severityWarning: "注意",
  problemAndRemedy: "{message}。{remedy}",

  // commandOutput.ts: what a server does after a change
  noServer: "サーバーが動くまで読者には届きません。「npm start」で起動します。",
  notBuilt:
    "サイトはまだビルドされていません。「npm run build」で作り、「npm start」で読者に届けます。",
  serverShows:
    "サーバー {url} に反映されています（作り直したページ：{pages, plural, other {#件}}）。",
  serverShowsAtNew:
    "サーバー {url} の新しいアドレスに反映されています（作り直したページ：{pages, plural, other {#件}}）。",
  serverKeepsBack:
    "サーバー {url} はそのときまで表示しません（作り直したページ：{pages, plural, other {#件}}）。",
  serverServes:
    "サーバー {url} はこのエディションを使っています（作り直したページ：{pages, plural, other {#件}}）。",
  serverSaysGone:
    "サーバー {url} は、なくなったことを知らせています（作り直したページ：{pages, plural, other {#件}}）。",
  serverHides:
    "サーバー {url} は表示していません（作り直したページ：{pages, plural, other {#件}}）。",
  serverShowsUntold:
    "サーバー {url} に反映されていますが、変更を知らせることはできませんでした（{failure}）。",
  serverShowsAtNewUntold:
    "サーバー {url} の新しいアドレスに反映されていますが、変更を知らせることはできませんでした（{failure}）。",
  serverKeepsBackUntold:
    "サーバー {url} はそのときまで表示しませんが、変更を知らせることはできませんでした（{failure}）。",
  serverServesUntold:
    "サーバー {url} はこのエディションを使っていますが、変更を知らせることはできませんでした（{failure}）。",
  serverSaysGoneUntold:
    "サーバー {url} は、なくなったことを知らせていますが、変更を知らせることはできませんでした（{failure}）。",
  serverHidesUntold:
    "サーバー {url} は表示していませんが、変更を知らせることはできませんでした（{failure}）。",
  serverLacks:
    "サーバー {url} に反映されていません {found}。このエディションを使っているか確かめ、再起動してから、このコマンドを実行し直してください。",
  serverLacksThat:
    "サーバー {url} にその変更が反映されていません {found}。このエディションを使っているか確かめ、再起動してから、このコマンドを実行し直してください。",
  serverLetsOut:
    "サーバー {url} が、まだ見せないはずのものを表示しています {found}。このエディションを使っているか確かめ、再起動してから、このコマンドを実行し直してください。",
  serverServesOther:
    "サーバー {url} がこれを使っていません {found}。このエディションを使っているか確かめ、再起動してから、このコマンドを実行し直してください。",
  serverStillAnswers:
    "サーバー {url} がまだ表示しています {found}。このエディションを使っているか確かめ、再起動してから、このコマンドを実行し直してください。",
  serverNotAsked:
    "サーバー {url} に確認できませんでした（{failure}）。そこの読者に変更が届いているかどうかは分かりません。",
  serverSilent:
    "サーバー {url} に確認できませんでした（応答がありません）。そこの読者に変更が届いているかどうかは分かりません。",
  noServerHere: "ここで動いている読者用サーバーはありません。{consequence}",
  serverElsewhere:
    "別の場所でこのエディションを使うサーバーは、次の要求からこれに従います。BROADSHEET_SERVERS に書いておくと確認できます。",
  editorsServer: "{url} の「npm run dev」は編集者専用です。",
  editorsServerShows: "{url} の「npm run dev」は編集者専用です。{address} で見られます。",

  // notifySearchEngines.ts
  searchEnginesNotTold:
    "変更を表示したサーバーがないため、検索エンジンとフィードのハブには知らせていません。サイトマップとフィードから伝わります。",
  searchEnginesFailed: "検索エンジンに知らせることができませんでした：{why}。",

  // editionGaps.ts
  goneStories: "新聞にはあるが、コンテンツのフォルダーからなくなったもの（{count}）",
  goneIsPublic: "{address}：取り下げるかビルドするまで、読者に見えます",
  goneIsScheduled: "{address}：その時刻になると、今も公開されます",
  goneSeemsToBe: "今は {file} のようです",
  goneToLead: "そこへ読者を導くには：",
  goneToTakeAway: "取り下げるには：",
  goneMore: "ほか{count}件（「npm run desk -- list --json」ですべて表示）",
  missingStories: "コンテンツのフォルダーにはあるが、新聞にないもの（{count}）",
  missingToPublish: "公開するには：",
  missingMore: "ほか{count}件（「npm run build」で全{all}件が一度に入ります）",

  // dev.ts
  devDrafts: "下書き：{url}",
  devNoProblems: "{folder} に問題はありません",

  // init.ts
  initDone: "*新しい新聞：* {name}",
  initWithinProduct:
    "{folder} は、新しいリリースの入るこのソフトのフォルダーの中です。{better} のように外の場所を指定してください。変更したものはありません。",
  initNext: "次に：",
  initStillWorksOn: "ここでのコマンドの対象は、引き続き {paper} です。",
  initNextForNew: "次に、新しい新聞のために：",
  initDesk: "ブラウザーで書き、確かめ、公開する",
  initSite: "ビルドして読者に届ける",
  initMadeUp: "site.yaml に書き込むまでの仮の値：{values}",
  initGoesOn: "続きは {file} にあります。",
  initFault: "{fault} 何も作っていません。",
  initNoName: "新聞には名前が必要です（例：{example}）。何も作っていません。",
  initEnvironment:
    "このフォルダーのコマンドの対象になる新聞。このファイルがなければ content/ になる。",

  // new.ts, import.ts
  noLanguage: "「{language}」は言語タグではありません。en、en-GB、ar のように書いてください。",
  newDone: "*新しい下書き：* {file}",
  newOpenIt: "テキストエディターで開いて書いてください。全項目に説明があります。",
  newSeeIt: "書きながら見るには：",
  newSeeItAt: "npm run dev の後、{url}",
  newStillOpen: "残っていること：",
  newReady: "書き終えたら：",
  newNoHeadline: "下書きには見出しが必要です。引用符で囲んで書いてください：{example}",
  slugUnfit:
    "「{slug}」はアドレスに使えません。英小文字、数字、1個ずつのハイフンを使ってください。",
  slugUnfitBetter: "「{slug}」はアドレスに使えません。「{better}」と書いてください。",
  slugNone:
    "「{headline}」からはアドレスを作れません。ローマ字での書き方が一通りに決まらない文字のためです。--slug dam-opens のように、--slug に英小文字で指定してください。",
  importOneStory:
    "--slug と --picture は記事1本のためのものです。ファイルを1件ずつ取り込んでください",
  importNext: "次に：「npm run dev」で、下書きの一覧が {url} に出ます",
  importEmptyFolder:
    "フォルダー {folder} に原稿がありません。ファイルを指定すると、理由が分かります",
  importPaste: "ここに原稿を貼り付け、EnterキーとCtrl+Dを押してください。",
  importNoSection: "「{section}」というジャンルはありません。あるのは {sections} です",
  importNoSectionMeant: "「{section}」というジャンルはありません。「{meant}」ではありませんか",
  importSlugUnfit:
    "「{slug}」はアドレスに使えません。英小文字、数字、1個ずつのハイフンを使ってください",
  importSlugUnfitBetter: "「{slug}」はアドレスに使えません。「{better}」と書いてください",
  importNoLanguage: "「{language}」は言語タグではありません。en、en-GB、ar のように書いてください",
  importNoPicture: "画像 {file} がありません。名前を確かめてください",
  importPictureUnreadable: "画像 {file} を読み取れません（{code}）",
  importing: "取り込み中 {bar} {total}件中{done}件",

  // list.ts
  listDrafts: "下書き（{count}）",
  listScheduled: "公開予約（{count}）",
  listPublished: "最新（{count}）",
  listNone: "なし",
  listNotCompared: "読者に届いている新聞とは比べていません：{why}。",
  listToSee: "記事に残る問題を見るには：",
  listToPublish: "書き終えた下書きを公開するには：",
  listToBegin: "新しい下書き：",
  listHeadline: "見出し",
  listEmbargo: "{time} 解禁",
  errorCount: "{count, plural, other {エラー#件}}",
  warningCount: "{count, plural, other {注意#件}}",
  listReady: "公開できます",
  listNoNumber: "20 のような整数を書いてください。",

  // check.ts
  checkClean: "{files, plural, other {ファイル#件}}を点検：*問題なし*。",
  checkFound:
    "{files, plural, other {ファイル#件}}を点検：{errors, plural, other {エラー#件}}、{warnings, plural, other {注意#件}}。",
  checkWhichReady: "公開できる下書きを見るには：",
  checkErrorsFirst: "エラーのあるものは公開できません。直してから、もう一度点検してください。",
  checkLacking: "下書きに足りないものは、公開するまでに書き入れてください。",
  checkWarningsAlone: "注意だけなら公開できます。",
  checkWhichRules: "使わないことのできる規則を見るには：",
  checkOptionalRules: "使わないことのできる規則（site.yaml で、または記事ごとに理由を添えて）：",
  checkFixedRules: "エディションを保つための規則：",

  // preview.ts
  previewOf: "プレビュー：{headline}",
  previewUnanswered: "応答した読者用サーバーがないため、リンクはまだだれにも開けません。",
  previewEmbargoed: "{time} まで解禁前です。リンクを受け取った人も、それまで公にできません。",
  previewHeld: "保留中（公開不可）：{why}",
  previewHere: "このマシンで：{url}",
  previewForYou: "書きながら自分で見るには：{url}",
  previewExpires: "{time} に無効になります。リンクを知っている人は記事を読めます。",
  previewStart:
    "（「npm run build」の後に）「npm start」で応答するサーバーを起動してから、このコマンドを実行し直してください。",
  previewDev: "自分で下書きを見るだけなら、「npm run dev」で足ります。",
  previewElsewhere: "別の場所で動くサーバーのためのリンク：{url}",
  previewNoTime:
    "「{time}」はリンクの有効期間になりません。30m、2h、3d のように、最長 7d で書いてください。",

  // publish.ts, rename.ts
  published: "*公開しました：* {headline}（{time}）",
  publishedInEdition: "*エディションに入れました：* {headline}（{time}）",
  publishedInFolder: "*コンテンツのフォルダーに入れました：* {headline}（{time}）",
  scheduled: "*公開予約：* {headline}（{time}）",
  scheduledAppears:
    "そのとき新聞を届けているサーバーで、自動で公開されます。それまではだれにも見えません。",
  updated: "*更新しました：* {headline}",
  updatedInEdition: "*エディションに入れました：* {headline}",
  updatedInFolder: "*コンテンツのフォルダーに入れました：* {headline}",
  updatedAt: "記事の表示：{time} 更新",
  publishUnchanged:
    "{headline} は、すでにファイルのとおりエディションにあります。更新するものはありません。",
  publishEmbargoed: "{time} まで解禁前です（項目「embargo」）。それより前には公開されません。",
  publishDated: "日時は下書きの「published」によるものです。--at を付けると別の日時にできます。",
  toBeAt: "公開先：{url}",
  toBeAtLater: "その時刻からの公開先：{url}",
  ledOn: "{address} を開いた読者は、ここへ導かれます。",
  namesNewAddress: "{file} に新しいアドレスを書きました。",
  nextOtherTime: "別の日時にするには：",
  nextChange: "変更した後は：",
  nextTakeBack: "取り下げるには：",
  renamed: "*名前を変更しました：* {file}",
  renamedWordsToo: "本文も変わっていました。記事の表示：{time} 更新",
  renameUnchanged: "{file} はすでにその名前です。することはありません。",
  renameText: "本文の変更を読者に反映するには：{command}",
  renamedDraft:
    "下書きのため、読者の知るアドレスはありません。プレビューのリンクは無効になりました。",
  renamedReady: "書き終えたら：{command}",
  renameMentions:
    "次の場所に以前のアドレスが残っています。今度変更するときに、新しいアドレスに書き換えてください：",

  // renew.ts
  renewFontsMissing:
    "外観の設定にある書体は、ビルド（npm run build）で作られます。それまでページにはこのソフトの書体が使われます。",
  renewed: "*更新しました：* {edition}",
  renewedInEdition: "*エディションに入れました：* {edition}",
  editionNumber: "番号 {number}",
  renewEveryPage: "すべてのページの表示が変わりました。",
  renewPages: "{count, plural, other {#ページの表示が変わりました。ほかのページはそのままです。}}",
  renewNothing: "コンテンツのフォルダーの内容は、すでにすべてエディションにあります。",
  changedPaper: "site.yaml：{names}",
  changedSections: "ジャンル：{names}",
  changedTopics: "テーマ：{names}",
  changedAuthors: "筆者：{names}",
  changedPages: "固定ページ：{names}",
  changedPublicFiles: "public/ のファイル：{names}",
  addedStories: "新しい記事：{names}",
  changedStories: "変更した記事：{names}",
  removedStories: "なくなった記事：{names}",
  oldAddresses: "以前のアドレス：{names}",
  changedMore: "{names}、ほか{count}件",

  // fetch.ts
  fetchNoServer:
    "ここで動いている読者用サーバーはありません。CONTENT_REMOTE を設定して「npm start」を実行すると、コンテンツを取得します。",
  fetchNotAsked: "確認できませんでした：{why}。",
  fetchedLast: "{remote}、最終取得 {time}",
  fetchedLastBranch: "{remote}、ブランチ {branch}、最終取得 {time}",
  fetchedNever: "{remote}、まだ取得していません",
  fetchedNeverBranch: "{remote}、ブランチ {branch}、まだ取得していません",
  fetchPublished: "*公開：* {commit}「{subject}」（{author}）、エディション {edition}",
  fetchRefused: "*却下：* {commit}「{subject}」（{author}）。{why}",
  fetchMoreErrors: "{count, plural, other {ほかにエラー#件}}",
  fetchFailing: "{since} から取得できていません：{why}",
  fetchAside:
    "{count, plural, other {サーバーで変更されたファイル#件を {folder} に移しました（{time}）}}",

  // breaking.ts
  breakingSet: "*速報：* {text}",
  breakingEnds: "{time} まで",
  breakingEndsLeading: "{time} まで、リンク先 {story}",
  breakingTakenOff: "速報を外しました。",
  breakingNone: "速報は出ていませんでした。",
  breakingBoth: "できごとか --off の、どちらか一方だけを書いてください。",
  breakingNoText: "できごとを書いてください：{example}",
  breakingNoEnd: "終了日時を書いてください。速報には終わりが必要です：--until 18:30",

  // unpublish.ts
  takenBack: "*取り下げました：* {address}",
  takenBackNoFile: "コンテンツのフォルダーにそのファイルはありません。",
  takenBackAlso: "ここへ転送していた {address} も含みます",
  takenBackEverywhere:
    "このエディションを使うサーバーではどこでも、そのアドレスで取り下げたことを知らせます（410）。",
  takenBackNobody: "これから起動するサーバーに、この記事はありません。",
  takenBackCache:
    "サーバーの手前にあるキャッシュは、しばらく表示し続けることがあります。そこで消去してください。",
  takenBackUnfinished:
    "コンテンツのフォルダーを変更できませんでした（{why}）。このままでは次のビルドで記事が戻ります。直してから、このコマンドを実行し直してください。",
  takenBackMentions: "次の場所に、この記事へのリンクが残っています。取り除いて公開してください：",
  takenBackReturn: "元に戻すには：{command}",
  takenBackInGitToo:
    "コンテンツはGitで届きます。リポジトリーでも記事を取り下げるまで、この記事のあるコミットは公開されません。クローンで {command} を実行し、コミットしてプッシュしてください。",
  takenBackDraftInGitToo:
    "コンテンツはGitで届きます。リポジトリーでも取り下げなければ、この記事のある次のコミットで記事が戻ります。クローンで {command} を実行し、コミットしてプッシュしてください。",

  // backup.ts, restore.ts
  backupWhole: "{count, plural, other {*完全です：* {paper} のファイル#件（{time} 作成）}}",
  backupSaved: "*保存しました：* {file}",
  backupSize: "{count, plural, other {{paper} のファイル#件、{size} MB}}",
  backupSecretElsewhere:
    "シークレットは BROADSHEET_SECRET のもので、バックアップには入っていません。別の場所に保管してください。",
  backupEditionDamaged:
    "エディションは破損しているため省きました。「npm run build」を実行してください。",
  backupLeftOut: "ファイルではないか、ほかのシステムで使えないため省きました：{name}",
  backupDeleted: "削除しました：{name}",
  backupInContent:
    "{file} はコンテンツのフォルダーの中です。何も書き込んでいません。--out で外の場所を指定してください。",
  backupNotOne:
    "{file} はすでにあり、バックアップではありません。何も書き込んでいません。--out で別のファイルを指定してください。",
  backupNoNumber: "14 のように、1 以上の整数を書いてください。",
  restored:
    "{count, plural, other {*復元しました：* {paper} のコンテンツのファイル#件（{time} 時点）}}",
  restoredContent: "コンテンツ：{folder}",
  restoredAside: "それまであったもの：{place}",
  restoredNext: "次に {command} を実行し、続いて npm start を実行してください。",
  restoredNoSecret:
    "シークレットがありません。BROADSHEET_SECRET を以前と同じにしてください。同じでなければ、プレビューのリンクは無効になります。",

  // upgrade.ts
  upgradeNothing: "どのファイルもこのバージョンが読む形になっています。変えるものはありません。",
  upgradeWould: "{count, plural, other {*変更されるファイル # 件：*}}",
  upgradeDone: "{count, plural, other {*変更したファイル # 件：*}}",
  upgradeNext: "次は「{command}」です。",
  upgradeUnreadable: "{why}。何も変更していません。",
};
