import type { EN_SYSTEM } from "../en/system.ts";

/** What the report of the check, the settings, the system and the compiler say, in Japanese. */
export const JA_SYSTEM: Readonly<Record<keyof typeof EN_SYSTEM, string>> = {
  // The report
  reportWarnings: "注意",
  reportErrors: "エラー",
  reportCount: "{errors, plural, other {エラー#件}}、{warnings, plural, other {注意#件}}",

  // The head of withdrawn.yaml
  withdrawnFileAbout:
    "取り下げた記事。これらのアドレスでは、取り下げたことを読者に知らせます（410）。",
  withdrawnFileKeepers: "このリストは「npm run desk -- unpublish」と「publish」が書き換えます。",

  // The compiler
  compilerFailed:
    "点検で問題のなかったものを、contentlayerがコンパイルできませんでした。お知らせください：",

  // The edition
  contentToBeFixed: "先に {folder} のコンテンツを直してください。",

  // The editor
  editorOpensNothing:
    "BROADSHEET_EDITOR の「{written}」ではファイルを開けません。{editors} のいずれかか、{example} のようなアドレスを書いてください",

  // Settings
  // deploy/themeFonts.ts
  themeFontUnreadable:
    "{name} の書体 {file} を読み取れません。site.yaml の theme: fonts に別の書体を指定してください。",
  themeFontNoLetters:
    "書体 {name} には新聞の文字がありません。site.yaml の theme: fonts に別の書体を指定するか、何も指定しないでください。その場合はシステムの書体を使います。",
  themeFontNotInstalled:
    "site.yaml の theme: fonts にある書体 {name} がインストールされていません。インストールしてください：{command}",
  themeFontSlanted:
    "書体 {name} には正立の文字がありません。site.yaml の theme: fonts に別の書体を指定してください。",
  themeFontHeavy:
    "書体 {name} は一つの太さで {kilobytes} kB あり、読者を待たせすぎます。site.yaml の theme: fonts に別の書体を指定してください。",

  workFolderOutside:
    "WORK_DIR は「{written}」ですが、{root} の下にありません。{example} のようにその下のフォルダーを指定してください",
  clockNoInstant:
    'BROADSHEET_NOW の "{written}" は日時ではありません。2014-06-13T12:00:00-04:00 のように書いてください',
  settingNoAddress:
    '{name} の "{written}" はアドレスではありません。{example} のように書いてください',
  offlineUnknown: 'OFFLINE が "{written}" です。on か off と書くか、省いてください',
  siteUrlScheme: '{name} が "{written}" です。https:// か http:// で始めてください',
  siteUrlPath: '{name} が "{written}" です。ホスト名より後を省いてください',

  // CONTENT_REMOTE
  remoteMissing:
    "CONTENT_REMOTE がないのに {name} が設定されています。そこにリポジトリーのアドレスを書くか、{name} を省いてください",
  remoteNoAddress:
    'CONTENT_REMOTE が "{written}" です。https://host/paper.git 、ssh://git@host/paper.git 、git@host:paper.git 、file:///srv/paper.git のようなアドレスを書いてください',
  remotePassword:
    'CONTENT_REMOTE の "{written}" にパスワードがありますが、sshでは使えません。サーバーのユーザーに、リポジトリーを読める鍵を渡してください',
  remoteBranch:
    'CONTENT_BRANCH の "{written}" はブランチの名前になりません。main のように書くか、リモートの既定に従うなら省いてください',
  remoteFolder:
    'CONTENT_PATH が "{written}" です。content のようなリポジトリーのフォルダーを書くか、全体がコンテンツなら省いてください',
  remotePoll:
    'CONTENT_POLL が "{written}" です。確認の間隔を {seconds} のように秒数で書くか、off と書いてください',
  hookSecretShort:
    "CONTENT_HOOK_SECRET が短すぎます。{least}字以上が必要です（「openssl rand -hex 32」で作れます）",

  // The server's settings
  logFormat:
    'LOG_FORMAT が "{written}" です。text か json と書くか、省いてください（端末では text、ほかは json になります）',
  accessLog:
    'ACCESS_LOG が "{written}" です。1 と書くか、ほかに記録するものを addresses、queries、addresses,queries のいずれかで書いてください',
  trustedProxies:
    'TRUSTED_PROXIES が "{written}" です。アドレスとネットワークを loopback,10.0.0.0/8 のようにコンマで区切って書くか、none と書いてください',
  searchLimit:
    'SEARCH_LIMIT が "{written}" です。1分間に受け付ける検索の数を {searches} のように書くか、off と書いてください',
  metricsPort: 'METRICS_PORT が "{written}" です。1 から 65535 までの数値にしてください',
  metricsPortTaken:
    "METRICS_PORT の {written} は読者用のポートです。計測には METRICS_PORT={free} のように別のポートを指定してください",
  drainDelay:
    'DRAIN_DELAY が "{written}" です。0 から {most} までの秒数で、ロードバランサーが /readyz を確かめる間隔より長く書いてください',
  redisUrl:
    "REDIS_URL がRedisのアドレスではありません。redis://127.0.0.1:6379 のように書いてください。TLSなら rediss://user:password@redis.example:6380 のように書きます",

  // The system
  userNumber: "番号 {number}",
  diskFull: "ディスクがいっぱいです。空きを作ってから、同じコマンドを実行し直してください。",
  diskFullAt:
    "{path} のディスクがいっぱいです。空きを作ってから、同じコマンドを実行し直してください。",
  quotaUsed:
    "このユーザーのディスク割り当てを使い切りました。空きを作ってから、同じコマンドを実行し直してください。",
  quotaUsedAt:
    "{path} で、このユーザーのディスク割り当てを使い切りました。空きを作ってから、同じコマンドを実行し直してください。",
  fileTooLarge:
    "ファイルが、このユーザーかディスクの上限を超えます。上限を引き上げてから（「ulimit -f」）、同じコマンドを実行し直してください。",
  fileTooLargeAt:
    "{path} のファイルが、このユーザーかディスクの上限を超えます。上限を引き上げてから（「ulimit -f」）、同じコマンドを実行し直してください。",
  diskUnreliable:
    "ディスクの読み書きができません（入出力エラー）。ディスクを確かめてから、同じコマンドを実行し直してください。",
  diskUnreliableAt:
    "{path} でディスクの読み書きができません（入出力エラー）。ディスクを確かめてから、同じコマンドを実行し直してください。",
  diskReadOnly:
    "ファイルシステムが読み取り専用です。書き込めるようにマウントするか、EDITION_FILE と CONTENT_DIR に書き込める場所を指定してください。",
  diskReadOnlyAt:
    "{path} のファイルシステムが読み取り専用です。書き込めるようにマウントするか、EDITION_FILE と CONTENT_DIR に書き込める場所を指定してください。",
  editionReadOnly:
    "このユーザー（{user}）はエディションに書き込めません。ファイルとフォルダーの権限をこのユーザーに与えるか、その所有者としてコマンドを実行してください。",
  editionReadOnlyAt:
    "このユーザー（{user}）は {path} のエディションに書き込めません。ファイルとフォルダーの権限をこのユーザーに与えるか、その所有者としてコマンドを実行してください。",
  editionNotOpened:
    "エディションか、その横のロックを開くことも作ることもできません。フォルダーがあり、このユーザー（{user}）が書き込めることを確かめてください。",
  editionNotOpenedAt:
    "{path} のエディションか、その横のロックを開くことも作ることもできません。フォルダーがあり、このユーザー（{user}）が書き込めることを確かめてください。",
  nothingThere: "そこには何もありません。作るか、パスを書き直してください。",
  nothingThereAt: "{path} には何もありません。作るか、パスを書き直してください。",
  fileForFolder:
    "パスの途中の、フォルダーであるべきところがファイルです。ファイルを取り除くか、パスを書き直してください。",
  fileForFolderAt:
    "{path} のパスの途中の、フォルダーであるべきところがファイルです。ファイルを取り除くか、パスを書き直してください。",
  folderForFile:
    "ファイルであるべきところにフォルダーがあります。取り除くか、パスを書き直してください。",
  folderForFileAt:
    "ファイルであるべき {path} がフォルダーです。取り除くか、パスを書き直してください。",
  filesTooMany:
    "開いているファイルが多すぎて、これ以上開けません。上限を引き上げてから（「ulimit -n」）、同じコマンドを実行し直してください。",
  filesTooManyAt:
    "開いているファイルが多すぎて、{path} を開けません。上限を引き上げてから（「ulimit -n」）、同じコマンドを実行し直してください。",
  addressInUse:
    "アドレスはほかのプログラムが使っています。そのプログラムを終えるか、別のアドレスを指定してください。",
  addressInUseAt:
    "{path} のアドレスはほかのプログラムが使っています。そのプログラムを終えるか、別のアドレスを指定してください。",
  portInUse:
    "ポート {port} はほかのプログラムが使っています。そのプログラムを終えるか、PORT={free} のように別のポートを指定してください。",
  addressUnknown:
    "このマシンに、接続を待つアドレス {address} がありません。実在するアドレスを書いてください。",
  addressNotFound:
    "このマシンに、接続を待つその名前のアドレスがありません。実在するアドレスを書いてください。",
  editionBusy:
    "ほかのプログラムがエディションを変更していて、終わりません。終わるのを待って、同じコマンドを実行し直してください。",
  editionDamaged:
    "エディションが破損しています。「npm run build」で、コンテンツのフォルダーから作り直してください。",
  editionDamagedAt:
    "{path} のエディションが破損しています。「npm run build」で、コンテンツのフォルダーから作り直してください。",
  portForbidden:
    "このユーザー（{user}）はポート {port} を使えません。PORT=3000 のように、1023より大きいポートを指定してください。",
  forbidden:
    "このユーザー（{user}）には、求められたものへの権限がありません。権限を与えるか、権限のあるユーザーとしてコマンドを実行してください。",
  forbiddenAt:
    "このユーザー（{user}）には {path} への権限がありません。権限を与えるか、権限のあるユーザーとしてコマンドを実行してください。",
  forbiddenCall:
    "このユーザー（{user}）には、求められたもの（{call}）への権限がありません。権限を与えるか、権限のあるユーザーとしてコマンドを実行してください。",
  forbiddenCallAt:
    "このユーザー（{user}）には {path} への権限（{call}）がありません。権限を与えるか、権限のあるユーザーとしてコマンドを実行してください。",
  refused:
    "システムが拒否しました：{meaning}（{code}）。ほかのことは分かりません。原因を取り除いてから、同じコマンドを実行し直してください。",
  refusedAt:
    "システムが {path} で拒否しました：{meaning}（{code}）。ほかのことは分かりません。原因を取り除いてから、同じコマンドを実行し直してください。",
  refusedCall:
    "システムが「{call}」を拒否しました：{meaning}（{code}）。ほかのことは分かりません。原因を取り除いてから、同じコマンドを実行し直してください。",
  refusedCallAt:
    "システムが {path} で「{call}」を拒否しました：{meaning}（{code}）。ほかのことは分かりません。原因を取り除いてから、同じコマンドを実行し直してください。",
};
