import type { EN_SYSTEM } from "../en/system.ts";

/** What the report of the check, the settings, the system and the compiler say, in Portuguese. */
export const PT_SYSTEM: Readonly<Record<keyof typeof EN_SYSTEM, string>> = {
  // problems/problem.ts
  reportWarnings: "Avisos",
  reportErrors: "Erros",
  reportCount:
    "{errors, plural, one {# erro} many {# de erros} other {# erros}}, {warnings, plural, one {# aviso} many {# de avisos} other {# avisos}}",

  // content/withdrawn.ts, as notes at the head of withdrawn.yaml
  withdrawnFileAbout:
    "Artigos que foram retirados. Nestes endereços os leitores são informados disso (410).",
  withdrawnFileKeepers: "“npm run desk -- unpublish” e “publish” mantêm esta lista.",

  // content/compiler.ts
  compilerFailed:
    "contentlayer não compilou o que a verificação deixou passar; pedimos que o comunique:",

  // edition/editionError.ts
  contentToBeFixed: "Primeiro é preciso corrigir o conteúdo em {folder}.",

  // addresses/editorLink.ts
  editorOpensNothing:
    "BROADSHEET_EDITOR é “{written}”, que não abre nenhum ficheiro; escreva um de {editors}, ou um endereço como {example}",

  // deploy/themeFonts.ts
  themeFontUnreadable:
    "O tipo de letra {file} de {name} não se consegue ler. Indique outro em site.yaml, em theme: fonts.",
  themeFontNoLetters:
    "O tipo de letra {name} não tem nenhuma das letras do jornal. Indique outro em site.yaml, em theme: fonts, ou nenhum: é então usado o do sistema.",
  themeFontNotInstalled:
    "O tipo de letra {name}, que site.yaml indica em theme: fonts, não está instalado. Instale-o: {command}",
  themeFontSlanted:
    "O tipo de letra {name} não tem letras redondas. Indique outro em site.yaml, em theme: fonts.",
  themeFontHeavy:
    "O tipo de letra {name} ocupa {kilobytes} kB para uma só espessura, mais do que os leitores deveriam esperar. Indique outro em site.yaml, em theme: fonts.",

  // settings/settings.ts
  workFolderOutside:
    "WORK_DIR é “{written}”, que não está dentro de {root}; indique uma pasta de lá, como {example}",
  clockNoInstant:
    'BROADSHEET_NOW é "{written}", que não é um instante; escreva-o como 2014-06-13T12:00:00-04:00',
  settingNoAddress: '{name} é "{written}", que não é um endereço; escreva-o como {example}',
  offlineUnknown: 'OFFLINE é "{written}"; escreva on ou off, ou omita-o',
  siteUrlScheme: '{name} é "{written}"; tem de começar por https:// ou http://',
  siteUrlPath: '{name} é "{written}"; omita tudo o que vem depois do domínio',

  // settings/contentRemote.ts
  remoteMissing:
    "{name} está definido sem CONTENT_REMOTE; escreva lá o endereço do repositório, ou omita {name}",
  remoteNoAddress:
    'CONTENT_REMOTE é "{written}"; escreva um endereço como https://host/paper.git, ssh://git@host/paper.git, git@host:paper.git ou file:///srv/paper.git',
  remotePassword:
    'CONTENT_REMOTE é "{written}" com uma palavra-passe, que o ssh não aceita; dê ao utilizador do servidor uma chave que possa ler o repositório',
  remoteBranch:
    'CONTENT_BRANCH é "{written}", que não pode ser um ramo; escreva um nome como main, ou omita-o para usar o que o repositório escolhe',
  remoteFolder:
    'CONTENT_PATH é "{written}"; escreva uma pasta do repositório, como content, ou omita-o quando todo ele é conteúdo',
  remotePoll:
    'CONTENT_POLL é "{written}"; escreva os segundos entre duas consultas, como {seconds}, ou off',
  hookSecretShort:
    "CONTENT_HOOK_SECRET é demasiado curto; precisa de {least} caracteres ou mais, como os que “openssl rand -hex 32” cria",

  // settings/serverSettings.ts
  logFormat:
    'LOG_FORMAT é "{written}"; escreva text ou json, ou omita-o: text num terminal, senão json',
  accessLog:
    'ACCESS_LOG é "{written}"; escreva 1, ou o que deve conter além disso: addresses, queries, ou addresses,queries',
  trustedProxies:
    'TRUSTED_PROXIES é "{written}"; escreva endereços e redes separados por vírgulas, como loopback,10.0.0.0/8, ou none',
  searchLimit:
    'SEARCH_LIMIT é "{written}"; escreva quantas pesquisas um cliente pode fazer por minuto, como {searches}, ou off',
  metricsPort: 'METRICS_PORT é "{written}"; tem de ser um número de 1 a 65535',
  metricsPortTaken:
    "METRICS_PORT é {written}, a porta dos leitores; as métricas precisam de uma porta própria, como METRICS_PORT={free}",
  drainDelay:
    'DRAIN_DELAY é "{written}"; escreva segundos de 0 a {most}, mais do que o balanceador de carga demora a voltar a consultar /readyz',
  redisUrl:
    "REDIS_URL não é um endereço de Redis; escreva-o como redis://127.0.0.1:6379, ou rediss://user:password@redis.example:6380 com TLS",

  // system/failure.ts
  userNumber: "número {number}",
  diskFull: "O disco está cheio. Liberte espaço e volte a executar o mesmo comando.",
  diskFullAt: "O disco está cheio em {path}. Liberte espaço e volte a executar o mesmo comando.",
  quotaUsed:
    "A quota de disco deste utilizador está esgotada. Liberte espaço e volte a executar o mesmo comando.",
  quotaUsedAt:
    "A quota de disco deste utilizador está esgotada em {path}. Liberte espaço e volte a executar o mesmo comando.",
  fileTooLarge:
    "Um ficheiro ficaria maior do que este utilizador ou este disco permitem. Aumente o limite (“ulimit -f”) e volte a executar o mesmo comando.",
  fileTooLargeAt:
    "Um ficheiro ficaria maior do que este utilizador ou este disco permitem em {path}. Aumente o limite (“ulimit -f”) e volte a executar o mesmo comando.",
  diskUnreliable:
    "Não é possível ler ou escrever no disco (erro de entrada/saída). Verifique-o e volte a executar o mesmo comando.",
  diskUnreliableAt:
    "Não é possível ler ou escrever no disco em {path} (erro de entrada/saída). Verifique-o e volte a executar o mesmo comando.",
  diskReadOnly:
    "O sistema de ficheiros é só de leitura. Monte-o de modo que se possa escrever nele, ou indique em EDITION_FILE e CONTENT_DIR lugares onde se possa.",
  diskReadOnlyAt:
    "O sistema de ficheiros em {path} é só de leitura. Monte-o de modo que se possa escrever nele, ou indique em EDITION_FILE e CONTENT_DIR lugares onde se possa.",
  editionReadOnly:
    "Este utilizador ({user}) não pode escrever a edição. Dê-lhe o ficheiro e a pasta dela, ou execute o comando como o utilizador a quem pertencem.",
  editionReadOnlyAt:
    "Este utilizador ({user}) não pode escrever a edição em {path}. Dê-lhe o ficheiro e a pasta dela, ou execute o comando como o utilizador a quem pertencem.",
  editionNotOpened:
    "Não é possível abrir nem criar a edição, ou o bloqueio junto dela. Veja se a sua pasta existe e se este utilizador ({user}) pode escrever nela.",
  editionNotOpenedAt:
    "Não é possível abrir nem criar a edição, ou o bloqueio junto dela, em {path}. Veja se a sua pasta existe e se este utilizador ({user}) pode escrever nela.",
  nothingThere: "Não há lá nada. Crie-o, ou corrija o caminho.",
  nothingThereAt: "Não há nada em {path}. Crie-o, ou corrija o caminho.",
  fileForFolder:
    "Uma parte do caminho é um ficheiro onde tem de haver uma pasta. Tire o ficheiro, ou corrija o caminho.",
  fileForFolderAt:
    "Uma parte do caminho em {path} é um ficheiro onde tem de haver uma pasta. Tire o ficheiro, ou corrija o caminho.",
  folderForFile: "Há uma pasta onde tem de haver um ficheiro. Tire-a de lá, ou corrija o caminho.",
  folderForFileAt:
    "Há uma pasta em {path} onde tem de haver um ficheiro. Tire-a de lá, ou corrija o caminho.",
  filesTooMany:
    "Há demasiados ficheiros abertos para abrir mais um. Aumente o limite (“ulimit -n”) e volte a executar o mesmo comando.",
  filesTooManyAt:
    "Há demasiados ficheiros abertos para abrir mais um em {path}. Aumente o limite (“ulimit -n”) e volte a executar o mesmo comando.",
  addressInUse:
    "O endereço está a ser usado por outro programa; termine esse, ou indique outro endereço.",
  addressInUseAt:
    "O endereço em {path} está a ser usado por outro programa; termine esse, ou indique outro endereço.",
  portInUse:
    "A porta {port} está a ser usada por outro programa; termine esse, ou indique outra porta, como PORT={free}.",
  addressUnknown:
    "Esta máquina não tem o endereço {address} para receber pedidos. Escreva um que ela tenha.",
  addressNotFound:
    "Esta máquina não tem nenhum endereço com esse nome para receber pedidos. Escreva um que ela tenha.",
  editionBusy:
    "Outro programa está a alterar a edição e não termina. Espere que termine e volte a executar o mesmo comando.",
  editionDamaged:
    "A edição está danificada. Execute “npm run build” para a escrever de novo a partir da pasta de conteúdos.",
  editionDamagedAt:
    "A edição em {path} está danificada. Execute “npm run build” para a escrever de novo a partir da pasta de conteúdos.",
  portForbidden:
    "Este utilizador ({user}) não pode usar a porta {port}; indique uma acima de 1023, como PORT=3000.",
  forbidden:
    "Este utilizador ({user}) não tem permissão para o que é pedido. Dê-lha, ou execute o comando como o utilizador que a tem.",
  forbiddenAt:
    "Este utilizador ({user}) não tem permissão para o que está em {path}. Dê-lha, ou execute o comando como o utilizador que a tem.",
  forbiddenCall:
    "Este utilizador ({user}) não tem permissão para o que é pedido ({call}). Dê-lha, ou execute o comando como o utilizador que a tem.",
  forbiddenCallAt:
    "Este utilizador ({user}) não tem permissão para o que está em {path} ({call}). Dê-lha, ou execute o comando como o utilizador que a tem.",
  refused:
    "O sistema recusa: {meaning} ({code}). Nada mais se sabe; resolva isso e volte a executar o mesmo comando.",
  refusedAt:
    "O sistema recusa em {path}: {meaning} ({code}). Nada mais se sabe; resolva isso e volte a executar o mesmo comando.",
  refusedCall:
    "O sistema recusa “{call}”: {meaning} ({code}). Nada mais se sabe; resolva isso e volte a executar o mesmo comando.",
  refusedCallAt:
    "O sistema recusa “{call}” em {path}: {meaning} ({code}). Nada mais se sabe; resolva isso e volte a executar o mesmo comando.",
};
