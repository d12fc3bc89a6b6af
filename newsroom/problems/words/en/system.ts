/**
 * What the report of the check, the settings, the system and the compiler say, in English. These are whole sentences or
 * parts of a line of output. Values of environment variables stand in straight quotation marks, as in a shell.
 */
export const EN_SYSTEM = {
  // problems/problem.ts
  reportWarnings: "Warnings",
  reportErrors: "Errors",
  reportCount:
    "{errors, plural, one {# error} other {# errors}}, {warnings, plural, one {# warning} other {# warnings}}",

  // content/withdrawn.ts, as notes at the head of withdrawn.yaml
  withdrawnFileAbout:
    "Stories that have been taken back. Readers are told so at these addresses (410).",
  withdrawnFileKeepers: "“npm run desk -- unpublish” and “publish” keep this list.",

  // content/compiler.ts
  compilerFailed: "contentlayer has not compiled what the check let pass; please report it:",

  // edition/editionError.ts
  contentToBeFixed: "The content in {folder} has to be fixed first.",

  // addresses/editorLink.ts
  editorOpensNothing:
    "BROADSHEET_EDITOR is “{written}”, which opens no file; write one of {editors}, or an address like {example}",

  // deploy/themeFonts.ts
  themeFontUnreadable:
    "The font {file} of {name} cannot be read. Name another one in site.yaml under theme: fonts.",
  themeFontNoLetters:
    "The font {name} has none of the paper's letters. Name another one in site.yaml under theme: fonts, or none: then the system's font is used.",
  themeFontNotInstalled:
    "The font {name}, which site.yaml names under theme: fonts, is not installed. Install it: {command}",
  themeFontSlanted:
    "The font {name} has no upright letters. Name another one in site.yaml under theme: fonts.",
  themeFontHeavy:
    "The font {name} has {kilobytes} kB for one weight, more than readers should wait for. Name another one in site.yaml under theme: fonts.",

  // settings/settings.ts
  workFolderOutside:
    "WORK_DIR is “{written}”, which is not below {root}; name a folder there, such as {example}",
  clockNoInstant:
    'BROADSHEET_NOW is "{written}", which is no instant; write it like 2014-06-13T12:00:00-04:00',
  settingNoAddress: '{name} is "{written}", which is no address; write it like {example}',
  offlineUnknown: 'OFFLINE is "{written}"; write on or off, or leave it out',
  siteUrlScheme: '{name} is "{written}"; it has to start with https:// or http://',
  siteUrlPath: '{name} is "{written}"; leave out everything after the host',

  // settings/contentRemote.ts
  remoteMissing:
    "{name} is set without CONTENT_REMOTE; write the repository's address there, or leave out {name}",
  remoteNoAddress:
    'CONTENT_REMOTE is "{written}"; write an address like https://host/paper.git, ssh://git@host/paper.git, git@host:paper.git or file:///srv/paper.git',
  remotePassword:
    'CONTENT_REMOTE is "{written}" with a password, which ssh does not take; give the server\'s user a key that may read the repository',
  remoteBranch:
    'CONTENT_BRANCH is "{written}", which cannot be a branch; write a name like main, or leave it out for the remote\'s own choice',
  remoteFolder:
    'CONTENT_PATH is "{written}"; write a folder of the repository, like content, or leave it out when all of it is content',
  remotePoll:
    'CONTENT_POLL is "{written}"; write the seconds between two looks, like {seconds}, or off',
  hookSecretShort:
    "CONTENT_HOOK_SECRET is too short; it needs {least} characters or more, as “openssl rand -hex 32” makes them",

  // settings/serverSettings.ts
  logFormat:
    'LOG_FORMAT is "{written}"; write text or json, or leave it out: text in a terminal, else json',
  accessLog:
    'ACCESS_LOG is "{written}"; write 1, or what it is to have besides: addresses, queries, or addresses,queries',
  trustedProxies:
    'TRUSTED_PROXIES is "{written}"; write addresses and networks with commas between them, like loopback,10.0.0.0/8, or none',
  searchLimit:
    'SEARCH_LIMIT is "{written}"; write how many searches a client may make in a minute, like {searches}, or off',
  metricsPort: 'METRICS_PORT is "{written}"; it has to be a number from 1 to 65535',
  metricsPortTaken:
    "METRICS_PORT is {written}, the readers' port; metrics need a port of their own, like METRICS_PORT={free}",
  drainDelay:
    'DRAIN_DELAY is "{written}"; write seconds from 0 to {most}, more than the load balancer takes to ask /readyz again',
  redisUrl:
    "REDIS_URL is no address of Redis; write it like redis://127.0.0.1:6379, or rediss://user:password@redis.example:6380 with TLS",

  // system/failure.ts
  userNumber: "number {number}",
  diskFull: "The disk is full. Make room, then run the same command again.",
  diskFullAt: "The disk is full at {path}. Make room, then run the same command again.",
  quotaUsed:
    "This user's share of the disk is used up. Make room, then run the same command again.",
  quotaUsedAt:
    "This user's share of the disk is used up at {path}. Make room, then run the same command again.",
  fileTooLarge:
    "A file would become larger than this user or this disk allows. Raise the limit (“ulimit -f”), then run the same command again.",
  fileTooLargeAt:
    "A file would become larger than this user or this disk allows at {path}. Raise the limit (“ulimit -f”), then run the same command again.",
  diskUnreliable:
    "The disk cannot be read or written (input/output error). Look after it, then run the same command again.",
  diskUnreliableAt:
    "The disk cannot be read or written at {path} (input/output error). Look after it, then run the same command again.",
  diskReadOnly:
    "The file system is read-only. Mount it so that it can be written, or set EDITION_FILE and CONTENT_DIR to places that can.",
  diskReadOnlyAt:
    "The file system at {path} is read-only. Mount it so that it can be written, or set EDITION_FILE and CONTENT_DIR to places that can.",
  editionReadOnly:
    "This user ({user}) may not write the edition. Give its file and its folder to the user, or run the command as the one that they belong to.",
  editionReadOnlyAt:
    "This user ({user}) may not write the edition at {path}. Give its file and its folder to the user, or run the command as the one that they belong to.",
  editionNotOpened:
    "The edition, or the lock beside it, cannot be opened or made. Make sure that its folder is there and that this user ({user}) may write into it.",
  editionNotOpenedAt:
    "The edition, or the lock beside it, cannot be opened or made at {path}. Make sure that its folder is there and that this user ({user}) may write into it.",
  nothingThere: "There is nothing. Make it, or write the path anew.",
  nothingThereAt: "There is nothing at {path}. Make it, or write the path anew.",
  fileForFolder:
    "A part of the path is a file where a folder has to be. Take the file away, or write the path anew.",
  fileForFolderAt:
    "A part of the path at {path} is a file where a folder has to be. Take the file away, or write the path anew.",
  folderForFile: "There is a folder where a file has to be. Take it away, or write the path anew.",
  folderForFileAt:
    "There is a folder at {path} where a file has to be. Take it away, or write the path anew.",
  filesTooMany:
    "Too many files are open to open another. Raise the limit (“ulimit -n”), then run the same command again.",
  filesTooManyAt:
    "Too many files are open to open another at {path}. Raise the limit (“ulimit -n”), then run the same command again.",
  addressInUse: "The address is in use by another program; end that one, or name another address.",
  addressInUseAt:
    "The address at {path} is in use by another program; end that one, or name another address.",
  portInUse:
    "The port {port} is in use by another program; end that one, or name another port, like PORT={free}.",
  addressUnknown: "This machine has no address {address} to listen on. Write one that it has.",
  addressNotFound: "This machine has no address of that name to listen on. Write one that it has.",
  editionBusy:
    "Another program is changing the edition and does not end. Wait until it has, then run the same command again.",
  editionDamaged:
    "The edition is damaged. Run “npm run build” to write it anew from the content folder.",
  editionDamagedAt:
    "The edition at {path} is damaged. Run “npm run build” to write it anew from the content folder.",
  portForbidden:
    "The port {port} may not be used by this user ({user}); name one above 1023, like PORT=3000.",
  forbidden:
    "This user ({user}) has no right to what is asked for. Give it the right, or run the command as the user that has it.",
  forbiddenAt:
    "This user ({user}) has no right to what is at {path}. Give it the right, or run the command as the user that has it.",
  forbiddenCall:
    "This user ({user}) has no right to what is asked for ({call}). Give it the right, or run the command as the user that has it.",
  forbiddenCallAt:
    "This user ({user}) has no right to what is at {path} ({call}). Give it the right, or run the command as the user that has it.",
  refused:
    "The system refuses: {meaning} ({code}). Nothing else is known; remedy it, then run the same command again.",
  refusedAt:
    "The system refuses at {path}: {meaning} ({code}). Nothing else is known; remedy it, then run the same command again.",
  refusedCall:
    "The system refuses “{call}”: {meaning} ({code}). Nothing else is known; remedy it, then run the same command again.",
  refusedCallAt:
    "The system refuses “{call}” at {path}: {meaning} ({code}). Nothing else is known; remedy it, then run the same command again.",
} as const;
