import type { EN_OUTPUT } from "../en/output.ts";

/** What the desk's commands print and what they refuse, in Portuguese. */
export const PT_OUTPUT: Readonly<Record<keyof typeof EN_OUTPUT, string>> = {
  // paperLine.ts, as commands say it
  paperNamed: "Jornal: {name} ({folder})",
  paperAt: "Jornal: {folder}",

  // runDesk.ts
  portNoNumber: "--port é “{port}”; tem de ser um número até {largest}",

  // terminal.ts
  severityError: "erro",
  severityWarning: "aviso",
  problemAndRemedy: "{message}; {remedy}",

  // commandOutput.ts: what a server does after a change
  noServer: "Os leitores só o têm quando houver um: “npm start” inicia um.",
  notBuilt: "O site ainda não foi compilado: “npm run build” compila-o, “npm start” serve-o.",
  serverShows:
    "O servidor em {url} mostra-o; {pages, plural, one {# página atualizada} many {# de páginas atualizadas} other {# páginas atualizadas}}.",
  serverShowsAtNew:
    "O servidor em {url} mostra-o no novo endereço; {pages, plural, one {# página atualizada} many {# de páginas atualizadas} other {# páginas atualizadas}}.",
  serverKeepsBack:
    "O servidor em {url} retém-no até lá; {pages, plural, one {# página atualizada} many {# de páginas atualizadas} other {# páginas atualizadas}}.",
  serverServes:
    "O servidor em {url} serve esta edição; {pages, plural, one {# página atualizada} many {# de páginas atualizadas} other {# páginas atualizadas}}.",
  serverSaysGone:
    "O servidor em {url} diz que já não existe; {pages, plural, one {# página atualizada} many {# de páginas atualizadas} other {# páginas atualizadas}}.",
  serverHides:
    "O servidor em {url} não o mostra; {pages, plural, one {# página atualizada} many {# de páginas atualizadas} other {# páginas atualizadas}}.",
  serverShowsUntold:
    "O servidor em {url} mostra-o, embora não tenha sido possível avisá-lo ({failure}).",
  serverShowsAtNewUntold:
    "O servidor em {url} mostra-o no novo endereço, embora não tenha sido possível avisá-lo ({failure}).",
  serverKeepsBackUntold:
    "O servidor em {url} retém-no até lá, embora não tenha sido possível avisá-lo ({failure}).",
  serverServesUntold:
    "O servidor em {url} serve esta edição, embora não tenha sido possível avisá-lo ({failure}).",
  serverSaysGoneUntold:
    "O servidor em {url} diz que já não existe, embora não tenha sido possível avisá-lo ({failure}).",
  serverHidesUntold:
    "O servidor em {url} não o mostra, embora não tenha sido possível avisá-lo ({failure}).",
  // {found} is what the server answers instead, in parentheses
  serverLacks:
    "O servidor em {url} não o mostra {found}. Veja se serve esta edição, reinicie-o e volte a executar este comando.",
  serverLacksThat:
    "O servidor em {url} não mostra isso {found}. Veja se serve esta edição, reinicie-o e volte a executar este comando.",
  serverLetsOut:
    "O servidor em {url} não o retém {found}. Veja se serve esta edição, reinicie-o e volte a executar este comando.",
  serverServesOther:
    "O servidor em {url} não a serve {found}. Veja se serve esta edição, reinicie-o e volte a executar este comando.",
  serverStillAnswers:
    "O servidor em {url} ainda responde por ele {found}. Veja se serve esta edição, reinicie-o e volte a executar este comando.",
  serverNotAsked:
    "Não foi possível consultar o servidor em {url} ({failure}); não se sabe se os leitores de lá veem a alteração.",
  serverSilent:
    "Não foi possível consultar o servidor em {url} (não responde); não se sabe se os leitores de lá veem a alteração.",
  noServerHere: "Não há aqui nenhum servidor de leitores a funcionar. {consequence}",
  serverElsewhere:
    "Um que funcione noutro lugar com esta edição segue-a a partir do próximo pedido; indicado em BROADSHEET_SERVERS, é consultado.",
  editorsServer: "“npm run dev” em {url} é só para redatores.",
  editorsServerShows: "“npm run dev” em {url} é só para redatores; pode vê-lo em {address}.",

  // notifySearchEngines.ts
  searchEnginesNotTold:
    "Os motores de pesquisa e os servidores de feeds não foram avisados, porque nenhum servidor mostrou a alteração; encontram-na pelos mapas do site e pelos feeds.",
  searchEnginesFailed: "Os motores de pesquisa não foram avisados: {why}.",

  // editionGaps.ts
  goneStories: "No jornal, mas desaparecidos da pasta de conteúdos ({count})",
  goneIsPublic: "{address}: os leitores têm-no até ser retirado ou o jornal ser compilado",
  goneIsScheduled: "{address}: ainda sairia à sua hora",
  goneSeemsToBe: "parece ser agora {file}",
  goneToLead: "para levar lá os leitores:",
  goneToTakeAway: "para o retirar:",
  goneMore: "e mais {count}; “npm run desk -- list --json” tem-nos todos",
  missingStories: "Na pasta de conteúdos, mas não no jornal ({count})",
  missingToPublish: "para o publicar:",
  missingMore: "e mais {count}; “npm run build” leva todos os {all} de uma vez",

  // dev.ts
  devDrafts: "Rascunhos: {url}",
  devNoProblems: "Nenhum problema em {folder}",

  // init.ts
  initDone: "*Um novo jornal:* {name}",
  initWithinProduct:
    "{folder} está na pasta do programa, que recebe as novas versões. Indique uma fora dela, como {better}; nada foi alterado.",
  initNext: "A seguir:",
  initStillWorksOn: "Os comandos aqui continuam a trabalhar em {paper}.",
  initNextForNew: "A seguir, para o novo jornal:",
  initDesk: "escrever, ver e publicar no navegador",
  initSite: "compilá-lo e servi-lo aos leitores",
  initMadeUp: "Inventado, até que escreva os seus em site.yaml: {values}",
  initGoesOn: "{file} continua a partir daí.",
  initFault: "{fault} Nada foi criado.",
  initNoName: "Um jornal tem um nome: {example}. Nada foi criado.",
  initEnvironment:
    "O jornal em que trabalham os comandos desta pasta; sem este ficheiro, é content/.",

  // new.ts, import.ts
  noLanguage: "“{language}” não é um código de língua. Escreva um como en, en-GB ou ar.",
  newDone: "*Um novo rascunho:* {file}",
  newOpenIt: "Abra-o no seu editor de texto e escreva; cada campo é explicado nele.",
  newSeeIt: "Veja-o enquanto escreve:",
  newSeeItAt: "npm run dev, depois {url}",
  newStillOpen: "O que ainda falta:",
  newReady: "Quando estiver pronto:",
  newNoHeadline: "Um rascunho precisa de um título. Escreva-o entre aspas: {example}",
  slugUnfit:
    "“{slug}” não pode estar num endereço. Use letras minúsculas, algarismos e hífenes simples.",
  slugUnfitBetter: "“{slug}” não pode estar num endereço. Escreva “{better}”.",
  slugNone:
    "Não é possível fazer um endereço de “{headline}”. A sua escrita não tem uma só maneira de passar a letras latinas. Indique um com --slug, em letras latinas minúsculas, como --slug dam-opens.",
  importOneStory: "--slug e --picture são para um só artigo; importe os ficheiros um a um",
  importNext: "A seguir: “npm run dev” lista os rascunhos em {url}",
  importEmptyFolder:
    "não há nenhum original na pasta {folder}; indique um ficheiro para ver porquê",
  importPaste: "Cole aqui o original e prima Enter e Ctrl+D.",
  importNoSection: "não existe a editoria “{section}”; existem {sections}",
  importNoSectionMeant: "não existe a editoria “{section}”; quis dizer “{meant}”?",
  importSlugUnfit:
    "“{slug}” não pode estar num endereço; use letras minúsculas, algarismos e hífenes simples",
  importSlugUnfitBetter: "“{slug}” não pode estar num endereço; escreva “{better}”",
  importNoLanguage: "“{language}” não é um código de língua; escreva um como en, en-GB ou ar",
  importNoPicture: "não há nenhuma imagem {file}; verifique o nome",
  importPictureUnreadable: "não é possível ler a imagem {file} ({code})",
  importing: "A importar {bar} {done} de {total}",

  // list.ts
  listDrafts: "Rascunhos ({count})",
  listScheduled: "Agendados ({count})",
  listPublished: "Mais recentes ({count})",
  listNone: "nenhum",
  listNotCompared: "Não comparado com o jornal: {why}.",
  listToSee: "O que falta a um artigo:",
  listToPublish: "Para publicar um rascunho pronto:",
  listToBegin: "Um novo rascunho:",
  listHeadline: "Título",
  listEmbargo: "sob embargo até: {time}",
  errorCount: "{count, plural, one {# erro} many {# de erros} other {# erros}}",
  warningCount: "{count, plural, one {# aviso} many {# de avisos} other {# avisos}}",
  listReady: "pronto",
  listNoNumber: "Escreva um número inteiro, como 20.",

  // check.ts
  checkClean:
    "{files, plural, one {# ficheiro verificado} many {# de ficheiros verificados} other {# ficheiros verificados}}: *nenhum problema*.",
  checkFound:
    "{files, plural, one {# ficheiro verificado} many {# de ficheiros verificados} other {# ficheiros verificados}}: {errors, plural, one {# erro} many {# de erros} other {# erros}}, {warnings, plural, one {# aviso} many {# de avisos} other {# avisos}}.",
  checkWhichReady: "Que rascunhos estão prontos para serem publicados:",
  checkErrorsFirst: "Nada que tenha um erro pode ser publicado. Corrija-o e verifique de novo.",
  checkLacking: "O que ainda falta a um rascunho tem de ser preenchido antes de o publicar.",
  checkWarningsAlone: "Os avisos não impedem nada de ser publicado.",
  checkWhichRules: "Que regras podem ser desligadas:",
  checkOptionalRules:
    "Regras que podem ser desligadas, em site.yaml ou com uma razão num só artigo:",
  checkFixedRules: "Regras que mantêm a edição íntegra:",

  // preview.ts
  previewOf: "Pré-visualização de {headline}",
  previewUnanswered:
    "Ninguém pode ainda abrir a sua ligação: nenhum servidor de leitores respondeu.",
  previewEmbargoed: "Sob embargo até: {time}. Quem receber a ligação não pode falar dele antes.",
  previewHeld: "Retido, não publicar: {why}",
  previewHere: "Nesta máquina: {url}",
  previewForYou: "Para si, enquanto escreve: {url}",
  previewExpires: "Expira: {time}. Quem a tiver pode ler o artigo.",
  previewStart:
    "Inicie o servidor que lhe responde com “npm start” (depois de “npm run build”) e volte a executar este comando.",
  previewDev: "Para ver o rascunho só para si, basta “npm run dev”.",
  previewElsewhere: "A ligação, para um servidor que funcione noutro lugar: {url}",
  previewNoTime:
    "“{time}” não é um tempo de validade para uma ligação; escreva 30m, 2h ou 3d, 7d no máximo.",

  // publish.ts, rename.ts
  published: "*Publicado:* {headline}, com data de {time}",
  publishedInEdition: "*Posto na edição:* {headline}, com data de {time}",
  publishedInFolder: "*Posto na pasta de conteúdos:* {headline}, com data de {time}",
  scheduled: "*Agendado:* {headline}, para {time}",
  scheduledAppears:
    "Sai por si onde quer que o jornal seja então servido. Até lá ninguém o pode ver.",
  updated: "*Atualizado:* {headline}",
  updatedInEdition: "*Posto na edição:* {headline}",
  updatedInFolder: "*Posto na pasta de conteúdos:* {headline}",
  updatedAt: "O artigo diz: atualizado: {time}",
  publishUnchanged:
    "{headline} está na edição tal como está no ficheiro; não há nada para atualizar.",
  publishEmbargoed: "Está sob embargo até {time} (o seu campo “embargo”): não antes.",
  publishDated: "É o próprio rascunho que o diz, em “published”; com --at escolhe outra hora.",
  toBeAt: "vai ficar em {url}",
  toBeAtLater: "vai ficar em {url}, a partir da sua hora",
  ledOn: "Os leitores de {address} são levados até ele.",
  namesNewAddress: "{file} indica agora o seu novo endereço.",
  nextOtherTime: "Outra hora:",
  nextChange: "Depois de uma alteração:",
  nextTakeBack: "Para o retirar:",
  renamed: "*Nome mudado:* {file}",
  renamedWordsToo: "O seu texto também tinha mudado. O artigo diz: atualizado: {time}",
  renameUnchanged: "{file} já tem esse nome; não há nada a fazer.",
  renameText: "Para levar aos leitores uma alteração do texto: {command}",
  renamedDraft:
    "É um rascunho: os leitores não conhecem nenhum endereço dele. As ligações de pré-visualização deixam de ser válidas.",
  renamedReady: "Quando estiver pronto: {command}",
  renameMentions:
    "Estes ainda têm o seu endereço anterior; escreva o novo quando voltar a alterá-los:",

  // renew.ts
  renewFontsMissing:
    "Os tipos de letra que o tema indica são preparados por uma compilação: npm run build. Até lá as páginas têm os do programa.",
  renewed: "*Atualizada:* {edition}",
  renewedInEdition: "*Posto na edição:* {edition}",
  editionNumber: "número {number}",
  renewEveryPage: "Todas as páginas mostram agora algo diferente.",
  renewPages:
    "{count, plural, one {# página mostra agora algo diferente; todas as outras ficam como estão.} many {# de páginas mostram agora algo diferente; todas as outras ficam como estão.} other {# páginas mostram agora algo diferente; todas as outras ficam como estão.}}",
  renewNothing: "A edição já tem tudo como está na pasta de conteúdos.",
  // The kinds of what has changed; {names} are files, addresses or names, or changedMore
  changedPaper: "site.yaml: {names}",
  changedSections: "editorias: {names}",
  changedTopics: "temas: {names}",
  changedAuthors: "autores: {names}",
  changedPages: "páginas: {names}",
  changedPublicFiles: "ficheiros de public/: {names}",
  addedStories: "novos artigos: {names}",
  changedStories: "artigos alterados: {names}",
  removedStories: "artigos que já não existem: {names}",
  oldAddresses: "endereços anteriores: {names}",
  changedMore: "{names}, e mais {count}",

  // fetch.ts
  fetchNoServer:
    "Não há aqui nenhum servidor de leitores a funcionar. “npm start” com CONTENT_REMOTE vai buscar o conteúdo.",
  fetchNotAsked: "Não foi possível consultá-lo: {why}.",
  fetchedLast: "{remote}, consultado pela última vez: {time}",
  fetchedLastBranch: "{remote}, ramo {branch}, consultado pela última vez: {time}",
  fetchedNever: "{remote}, nunca consultado",
  fetchedNeverBranch: "{remote}, ramo {branch}, nunca consultado",
  fetchPublished: "*Publicado:* {commit} “{subject}” de {author}, edição {edition}",
  fetchRefused: "*Recusado:* {commit} “{subject}” de {author}. {why}",
  fetchMoreErrors:
    "{count, plural, one {e mais # erro} many {e mais # de erros} other {e mais # erros}}",
  fetchFailing: "Sem consulta bem-sucedida desde {since}: {why}",
  fetchAside:
    "{count, plural, one {# ficheiro alterado no servidor, posto de lado em {folder} ({time})} many {# de ficheiros alterados no servidor, postos de lado em {folder} ({time})} other {# ficheiros alterados no servidor, postos de lado em {folder} ({time})}}",

  // breaking.ts
  breakingSet: "*Última hora:* {text}",
  breakingEnds: "até: {time}",
  breakingEndsLeading: "até: {time}, com ligação para {story}",
  breakingTakenOff: "Foi tirada.",
  breakingNone: "Não havia nenhuma notícia de última hora.",
  breakingBoth: "Diga o que aconteceu, ou --off, não ambos.",
  breakingNoText: "Diga o que aconteceu: {example}",
  breakingNoEnd:
    "Diga quando termina, pois nenhuma notícia é de última hora para sempre: --until 18:30",

  // unpublish.ts
  takenBack: "*Retirado:* {address}",
  takenBackNoFile: "Não há nenhum ficheiro dele na pasta de conteúdos.",
  takenBackAlso: "e {address}, que levava até ele",
  takenBackEverywhere:
    "Onde quer que esta edição seja servida, o seu endereço diz que já não existe (410).",
  takenBackNobody: "Um que seja iniciado agora não tem o artigo.",
  takenBackCache:
    "Uma cache à frente do servidor pode continuar a mostrá-lo durante algum tempo: esvazie-a lá.",
  takenBackUnfinished:
    "Não foi possível alterar a pasta de conteúdos ({why}). A próxima compilação traria o artigo de volta: resolva isso e volte a executar este comando.",
  takenBackMentions: "Estes ainda levam até ele; tire isso e publique-os:",
  takenBackReturn: "Para o recuperar: {command}",
  takenBackInGitToo:
    "O conteúdo vem por Git. Enquanto o artigo não for retirado também no repositório, nenhum commit que o tenha é publicado: num clone, {command}, commit e push.",
  takenBackDraftInGitToo:
    "O conteúdo vem por Git. O próximo commit que tenha o artigo trá-lo de volta, a não ser que seja retirado também no repositório: num clone, {command}, commit e push.",

  // backup.ts, restore.ts
  backupWhole:
    "{count, plural, one {*Íntegra:* # ficheiro de {paper}, criada em {time}} many {*Íntegra:* # de ficheiros de {paper}, criada em {time}} other {*Íntegra:* # ficheiros de {paper}, criada em {time}}}",
  backupSaved: "*Guardada:* {file}",
  backupSize:
    "{count, plural, one {# ficheiro, {size} MB, de {paper}} many {# de ficheiros, {size} MB, de {paper}} other {# ficheiros, {size} MB, de {paper}}}",
  backupSecretElsewhere:
    "O segredo é o de BROADSHEET_SECRET, que não está na cópia de segurança: guarde-o noutro lugar.",
  backupEditionDamaged: "A edição está danificada e foi deixada de fora; execute “npm run build”.",
  backupLeftOut:
    "Deixado de fora, porque não é um ficheiro, ou nenhum outro sistema o poderia ter: {name}",
  backupDeleted: "Apagada: {name}",
  backupInContent:
    "{file} está na pasta de conteúdos. Nada foi escrito; indique com --out um lugar fora dela.",
  backupNotOne:
    "{file} já existe e não é uma cópia de segurança. Nada foi escrito; indique outro ficheiro com --out.",
  backupNoNumber: "Escreva um número inteiro igual ou superior a 1, como 14.",
  restored:
    "{count, plural, one {*Reposto:* # ficheiro de conteúdos de {paper}, com data de {time}} many {*Repostos:* # de ficheiros de conteúdos de {paper}, com data de {time}} other {*Repostos:* # ficheiros de conteúdos de {paper}, com data de {time}}}",
  restoredContent: "conteúdos: {folder}",
  restoredAside: "o que lá estava antes: {place}",
  restoredNext: "A seguir: {command}, depois npm start.",
  restoredNoSecret:
    "Não tem segredo: defina BROADSHEET_SECRET como estava, ou as ligações de pré-visualização deixam de ser válidas.",

  // upgrade.ts
  upgradeNothing: "Cada ficheiro está como esta versão o lê: não há nada a alterar.",
  upgradeWould:
    "{count, plural, one {*Seria alterado # ficheiro:*} many {*Seriam alterados # de ficheiros:*} other {*Seriam alterados # ficheiros:*}}",
  upgradeDone:
    "{count, plural, one {*Foi alterado # ficheiro:*} many {*Foram alterados # de ficheiros:*} other {*Foram alterados # ficheiros:*}}",
  upgradeNext: "A seguir: {command}.",
  upgradeUnreadable: "{why}. Nada foi alterado.",
};
