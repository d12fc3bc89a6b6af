import type { EN_PAPERS } from "../en/papers.ts";

/** What is said of new papers, backups and repositories, in Japanese. */
export const JA_PAPERS: Readonly<Record<keyof typeof EN_PAPERS, string>> = {
  // New papers
  noLanguage: "「{language}」は言語タグではありません。en、de、ar のように書いてください。",
  noLanguageMeant: "「{language}」は言語タグではありません。「{meant}」と書いてください。",
  noColour:
    "「{colour}」は色ではありません。「#0b4f2e」のように書き、コマンドでは引用符で囲んでください。",
  noColourMeant:
    "「{colour}」は色ではありません。「{meant}」と書き、コマンドでは引用符で囲んでください。",
  theAddress: "アドレス",
  faultAndRemedy: "{fault}。{remedy}。",
  folderNotEmpty:
    "{folder} にすでにほかのものがあります：{names}。空のフォルダーか、まだないフォルダーを指定してください。何も変更していません。",
  folderNotEmptyMore:
    "{folder} にすでにほかのものがあります：{names} …。空のフォルダーか、まだないフォルダーを指定してください。何も変更していません。",
  paperHasName: "新聞には名前が必要です。",
  noEmail:
    "「{email}」はメールアドレスではありません。desk@courier.example のように書いてください。",
  question: "{question}：",
  questionOffered: "{question} [{offered}]：",
  askName: "新聞の名前",
  askLanguage: "新聞の言語（en、de、fr、es、pt、ar、ja など）",
  askTimeZone: "新聞のタイムゾーン",
  askSections: "ジャンル（コンマ区切り）",
  askAccent: "リンクと罫線の色（#0b4f2e など。空欄なら既定の色）",
  noTimeZone: "「{zone}」はタイムゾーンではありません。{like} のように書いてください。",
  nothingMade: "何も作っていません。",
  fileForFolder: "{file} はファイルです。フォルダーを指定してください。何も変更していません。",
  insidePaper:
    "{folder} は {paper} の新聞の中です。その外のフォルダーを指定してください。何も変更していません。",
  paperNotMade: "新聞を作れませんでした。",

  // Backups
  paperNamedAt: "「{name}」（{url}）",
  strangeEntry:
    "{file} に、バックアップにはないはずのファイルがあります：{name}。何も復元していません。このファイルの出所を信用しないでください。",
  entryNoFile:
    "{file} の {name} が {type} です。バックアップにはファイルしかないはずです。何も復元していません。このファイルの出所を信用しないでください。",
  unpacksToMore:
    "{file} は展開すると何倍もの大きさになり、バックアップとは考えられません。何も復元していません。このファイルの出所を信用しないでください。",
  paperWithoutName: "名前のない新聞",
  somethingAfterList: "ファイルの一覧の後に余分なものがあります",
  backupEmpty: "空です",
  listMissing: "ファイルの一覧がありません",
  entryMissing: "{path} がありません",
  entryDiffers: "{path} の内容がバックアップしたときと異なります",
  beginsWith: "{path} から始まっています",
  noFormat: "{head} に形式が書かれていません",
  newerBackup:
    "{file} は、このソフトの新しいバージョン（{version}）で作られたもので、このバージョンでは読み取れません。ソフトを更新してから、このコマンドを実行し直してください。",
  listTooLarge: "ファイルの一覧が大きすぎます",
  damagedBackup:
    "{file} は完全なバックアップではありません：{why}。何も復元していません。別のバックアップを使うか、作った場所からコピーし直してください。",
  backupOfAnother:
    "バックアップは {paper} のものですが、{contentDir} にあるのは別の新聞 {other} です。何も復元していません。--into で空のフォルダーを指定してください。",
  restoreTaken:
    "{there} にすでにほかのものがあります。何も復元していません。--replace を付けて先に別の場所へ移すか、--into で空のフォルダーを指定してください。",
  noRoom:
    "{folder} のディスクの空きは {room} バイトですが、バックアップには {needed} バイトが必要です。何も復元していません。空きを作ってから、このコマンドを実行し直してください。",
  backupChanged:
    "{file} が読み取り中に変わりました。何も復元していません。このコマンドを実行し直してください。",
  backupOfNothing:
    "新聞に、ほとんど内容のないデータが {bytes} バイトあり、大半は {file} にあります。このままバックアップすると、ディスクを埋めるために作られたものと区別できません。何も書き込んでいません。そのファイルを取り除いてから、このコマンドを実行し直してください。",
  changesAlways:
    "{file} は常に変わり続けているため、完全にバックアップできません。何も書き込んでいません。そこに書き込むプログラムを終えてから、このコマンドを実行し直してください。",

  // Content that a server fetches
  commitUnpublished: "{url} のコミット {commit} は公開できません。{why}",
  noOwnBranch:
    "{url} のリポジトリーは、どのブランチが既定かを示していません。CONTENT_BRANCH にブランチのいずれかを指定してください：{names}。",
  noOwnBranchOfMany:
    "{url} のリポジトリーは、どのブランチが既定かを示していません。CONTENT_BRANCH にブランチのいずれかを指定してください：{names}、ほか{more}件。",
  noSuchBranch:
    "{url} のリポジトリーに「{branch}」というブランチはありません。CONTENT_BRANCH にブランチのいずれかを指定してください：{names}。",
  noSuchBranchOfMany:
    "{url} のリポジトリーに「{branch}」というブランチはありません。CONTENT_BRANCH にブランチのいずれかを指定してください：{names}、ほか{more}件。",
  noSuchBranchMeant:
    "{url} のリポジトリーに「{branch}」というブランチはありません。CONTENT_BRANCH={meant} ではありませんか。",
  hostNotFound:
    "{url} のホストが見つかりません。アドレスと、このマシンのDNSを確かめてください。Gitの応答：{said}",
  hostKeyUnknown:
    "sshが {url} のホストを知りません。このユーザーの ~/.ssh/known_hosts に鍵を加えてください（ssh-keyscan で表示し、ホストの公表する鍵と比べてください）。Gitの応答：{said}",
  mayNotRead:
    "{url} のホストが、このサーバーにリポジトリーの読み取りを許していません。権限のあるデプロイキーかトークンを、サーバーのユーザーに渡してください。Gitの応答：{said}",
  noRemoteRepository:
    "{url} にリポジトリーがないか、このサーバーに読み取る権限がありません。Gitの応答：{said}",
  otherOwner:
    "{url} のリポジトリーは、このマシンの別のユーザーのものです。所有者をこのユーザーに変えるか、使用を許可してください（git config --global --add safe.directory PATH）。Gitの応答：{said}",
  certificateRefused:
    "{url} の証明書を受け入れられません。証明書と、このマシンの時計を確かめてください。Gitの応答：{said}",
  hostSilent: "{url} のホストが応答しません。Gitの応答：{said}",
  cannotFetch: "{url} のリポジトリーを取得できません。Gitの応答：{said}",
  lfsPointer: "ファイルそのものではなく、Git LFSでの置き場所を示すものです",
  lfsPointerRemedy:
    "ファイルそのものをコミットしてください（その種類を git lfs untrack で外し、git add --renormalize の後にコミット）",
  symbolicLink: "シンボリックリンクのため、コンテンツの外のファイルを指す可能性があります",
  symbolicLinkRemedy: "代わりに、ファイルそのものをコミットしてください",
  submodule: "サブモジュールのため、ファイルが別のリポジトリーにあります",
  submoduleRemedy: "ファイルそのものをコミットするか、コンテンツから外してください",
  nameNoUtf8: "名前がUTF-8ではありません",
  nameNoUtf8Remedy: "別の名前にしてください",
  nameUnusable: "ここでは書き込めない名前です",
  noFolderInCommit:
    "コミットにフォルダー「{folder}」がありません。CONTENT_PATH に site.yaml のあるフォルダーを指定するか、リポジトリー全体がコンテンツなら省いてください。",
  withdrawnOnServer: "サーバーで取り下げられましたが、リポジトリーにはまだあります",
  withdrawnOnServerRemedy:
    "リポジトリーでも「npm run desk -- unpublish {address}」で取り下げてください",
  siteFileElsewhere:
    "コンテンツのあるはずの場所に site.yaml がなく、{folders} にあります。CONTENT_PATH に、リポジトリーのそのフォルダーを指定してください。",
  fetchedElsewhere: "別のプロセスが、このエディションのコンテンツを取得しています。",
  gitFailed: "Gitが失敗しました：{why}",
  checkEnded: "コンテンツを点検するプロセスが途中で終わりました（{how}）。{said}",
  remoteEmpty: "{url} のリポジトリーは空です。コンテンツをプッシュしてください。",
  strangeFiles:
    "コンテンツのフォルダー {folder} に、CONTENT_REMOTE から来たものではないファイルがあります。別の場所へ移すか、CONTENT_DIR にまだないフォルダーを指定してください",
  gitTooOld:
    "{version} は CONTENT_REMOTE には古すぎます。Git {oldest} 以降をインストールしてください。",
  noGit:
    "CONTENT_REMOTE が設定されていますが、このマシンにGitがありません。インストールするか（Debianでは apt-get install git）、CONTENT_REMOTE を外してください。",

  // Repositories
  noBranch:
    "{repository} でブランチがチェックアウトされていないため、公開したものが失われます。ブランチをチェックアウトしてください（git switch NAME）。",
  noRepository:
    "site.yaml に「publishing: git」とありますが、{contentDir} はGitリポジトリーの中ではありません。リポジトリーにするか、その行を削除してください。",
  repositoryThere: "フォルダー {contentDir} はすでに Git リポジトリに入っています。",
  repositoryMissing:
    "フォルダー {contentDir} はどの Git リポジトリにも入っていません。先に作ってください。",
  repositoryConnected: "リポジトリはすでにつながっています。",
  repositoryNotReached: "{address} は使えません:{why}",
  repositoryNotEmpty:
    "{address} のリポジトリにはすでに中身があります。README のない空のリポジトリを作ってください。",
  repositoryNoAddress:
    "「{written}」は Git リポジトリのアドレスではありません。サービスが示すものをコピーしてください。",
  repositoryPassword:
    "アドレスにユーザー名かパスワードが含まれていて、ここで誰でも読めてしまいます。取り除いて Git に預ける(git credential)か、鍵を使ってください。",
  noRemote:
    "リポジトリー {repository} に、公開したものをサーバーが取りに行くリモートがありません。「git remote add origin ADDRESS」で加えてください。",
  serverWithoutGit:
    "コンテンツがGitで届くようになっていません。CONTENT_REMOTE を設定して起動してください",
  notPublishedYet: "まだ公開していません",
};
