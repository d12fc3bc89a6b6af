import type { EN_ACTIONS } from "../en/actions.ts";

/** What the desk's functions refuse and answer about stories, the front and servers, in Portuguese. */
export const PT_ACTIONS: Readonly<Record<keyof typeof EN_ACTIONS, string>> = {
  // Errors that have to be fixed first
  errorsFirst:
    "{count, plural, one {É preciso corrigir primeiro um erro.} many {É preciso corrigir primeiro # de erros.} other {É preciso corrigir primeiro # erros.}}",
  errorsFirstEditionKept:
    "{count, plural, one {É preciso corrigir primeiro um erro. A edição está como estava.} many {É preciso corrigir primeiro # de erros. A edição está como estava.} other {É preciso corrigir primeiro # erros. A edição está como estava.}}",
  frontErrorsFirst: "É preciso corrigir primeiro estes erros. Os leitores têm a capa que tinham.",
  errorsFirstNothingChanged: "É preciso corrigir primeiro estes erros. Nada foi alterado.",
  siteFileFirst: "É preciso corrigir primeiro site.yaml.",

  // Stories and files that are named
  noFileCalledMeant: "Não há nada chamado “{name}” em {contentDir}. Quis dizer “{meant}”?",
  noFileCalled:
    "Não há nada chamado “{name}” em {contentDir}. Indique um ficheiro, uma pasta ou um artigo; “npm run desk -- list” mostra os artigos mais recentes.",
  noStoryCalled:
    "Não há nenhum rascunho nem artigo chamado “{argument}”. “npm run desk -- list” indica-os todos.",
  noStoryCalledMeant:
    "Não há nenhum rascunho nem artigo chamado “{argument}”; quis dizer {near}? “npm run desk -- list” indica-os todos.",
  storiesCalled: "Há mais de um artigo chamado {argument}. Indique a qual se refere:\n{names}",

  // Where the editors' server works
  deskLockedAtDesk:
    "Outro comando da mesa de redação ainda está a alterar este jornal. Nada foi feito: espere que termine e tente de novo.",
  paperWithoutSiteFile: "Um jornal sem site.yaml",
  contentRemoteWhileEditing:
    "CONTENT_REMOTE está definido, para um servidor que vai buscar o seu conteúdo. “npm run dev” é para conteúdo em que alguém trabalha: omita-o, e indique em CONTENT_DIR um clone do repositório.",
  readersEditionWhileEditing:
    "EDITION_FILE é {edition}, que o servidor em {url} mostra aos leitores: os rascunhos e tudo o que se guarda chegariam até eles. Omita EDITION_FILE em “npm run dev”, ou indique outro ficheiro.",
  contentIsFetched:
    "A pasta de conteúdos, {contentDir}, é mantida como está no seu repositório Git; por isso nada é alterado aqui. Execute “{command}” num clone do repositório e depois faça commit e push: o servidor publica o que passa na verificação, e “npm run desk -- fetch” diz o que fez.",
  deskLocked:
    "Outro comando da mesa de redação ainda está a alterar este jornal. Nada foi feito: espere que termine e volte a executar este.",

  // Embargoes
  publishedUnderEmbargoAtDesk:
    "{file} está sob embargo até {embargo}; por isso não pode ser publicado em {published}. Publique-o sem indicar hora, e sai quando o embargo terminar; ou, se o embargo foi levantado, tire “embargo” do ficheiro.",
  embargoAfterPublished:
    "Os leitores já têm {file}, e o seu embargo, até {embargo}, não o pode retirar. Retire-o com “npm run desk -- unpublish {story}”, ou tire “embargo” do ficheiro.",
  publishedUnderEmbargo:
    "{file} está sob embargo até {embargo}; por isso não pode ser publicado em {published}. Publique-o sem --at, e sai quando o embargo terminar; ou, se o embargo foi levantado, tire “embargo” do ficheiro.",

  // Former addresses
  storyAtTwoAddresses:
    "Os leitores têm este artigo em {old} (“{headline}”), e a sua pasta já não está lá. Não pode estar em dois endereços; diga primeiro o que acontece a esse:\n  npm run desk -- rename {old} {slug}\n      leva os seus leitores ao novo endereço (é o habitual)\n  npm run desk -- unpublish {old}\n      retira-o; depois publique {address} de novo\nNada foi alterado.",
  movedStoryPutOffAtDesk:
    "{file} é para publicar em {published}, mas os leitores já têm o artigo, em {old}; por isso não pode ser adiado. Dê a “published” a data que tinha e omita a hora, ou retire o artigo com “Retirar”. Nada foi alterado.",
  movedStoryPutOff:
    "{file} é para publicar em {published}, mas os leitores já têm o artigo, em {old}; por isso não pode ser adiado. Dê a “published” a data que tinha e omita --at, ou retire o artigo com “npm run desk -- unpublish {old}”. Nada foi alterado.",
  folderTaken: "Já há algo em {to}; mude primeiro o nome da pasta {from}.",

  // New drafts
  noSection:
    "{count, plural, =1 {Não existe a editoria “{name}”. Só existe {known}.} other {Não existe a editoria “{name}”. Escolha entre {known}.}}",
  noSectionMeant:
    "{count, plural, =1 {Não existe a editoria “{name}”. Quis dizer “{meant}”? Só existe {known}.} other {Não existe a editoria “{name}”. Quis dizer “{meant}”? Escolha entre {known}.}}",
  noAuthor:
    "{count, plural, =1 {Não existe o autor “{name}”. Só existe {known}.} other {Não existe o autor “{name}”. Escolha entre {known}.}}",
  noAuthorMeant:
    "{count, plural, =1 {Não existe o autor “{name}”. Quis dizer “{meant}”? Só existe {known}.} other {Não existe o autor “{name}”. Quis dizer “{meant}”? Escolha entre {known}.}}",
  draftTaken:
    "Já há um rascunho em {draft}. Continue a escrever lá, ou dê outro nome ao novo com --slug.",

  // Publishing
  alreadyPublishedAtDesk:
    "{address} já foi publicado; por isso não pode ser adiado. Publique-o sem indicar hora para o atualizar, ou retire-o com “Retirar”.",
  timeForms:
    "Escreva “now”, uma hora como “18:30”, “amanhã 6:00” ou “sexta-feira 18:30”, “em 20 minutos”, um dia e uma hora como “2014-06-13 18:30” (pelo relógio do jornal), ou um instante como “2014-06-13T18:30:00-04:00”.",
  frontPublishedSince:
    "A capa foi entretanto publicada mais uma vez. Nada foi desfeito; altere a capa como a quer e publique-a.",
  storyFolderTaken:
    "Já há um artigo em {to}. Dê a {from} outro nome, que passa a ser o fim do seu endereço. Nada foi alterado.",
  alreadyPublished:
    "{address} já foi publicado; por isso não pode ser adiado. Publique-o sem --at para o atualizar, ou retire-o com “npm run desk -- unpublish {story}”.",
  noDay: "“{date}” não é um dia do calendário. {forms}",
  dayWithoutTime: "“{time}” indica um dia sem hora. {forms}",
  noPublishingTime: "“{time}” não é uma hora a que se possa publicar. {forms}",

  // Renaming
  noAddressEnd:
    "“{name}” não pode ser o fim de um endereço. Use letras latinas minúsculas, algarismos e hífenes simples. Nada foi alterado.",
  noAddressEndBetter:
    "“{name}” não pode ser o fim de um endereço. Escreva “{better}”. O dia que vem antes é o de “published”. Nada foi alterado.",
  newNameTaken: "Já há algo em {to}: escolha outro nome. Nada foi alterado.",
  noHeir:
    "A pasta de {old} desapareceu, e não há nenhum artigo chamado {slug} em que se possa ter tornado. Reponha a pasta para lhe mudar o nome, ou retire o artigo: npm run desk -- unpublish {old}",
  heirIsAnother:
    "{address} é outro artigo. Para levar até lá os leitores de {old}, escreva “redirectFrom: [{old}]” em {file} e publique {address}; para dizer que o artigo desapareceu: npm run desk -- unpublish {old}",

  // Servers that readers have
  serverAnswered: "respondeu {status}",
  servedEdition: "edição {served}, não {wanted}",
  ledTo: "{status} para {target}",
  nothingAnswersThere: "nada responde lá",
  noAnswerWithin: "não respondeu em {seconds} segundos",
  cannotBeReached: "não é possível contactá-lo: {code}",
  serverOfAnotherSecret:
    "tem outro segredo; usam ambos o mesmo ficheiro de edição e o mesmo BROADSHEET_SECRET?",
  serverOfAnotherVersion: "é de outra versão; reinicie-o",
  serverOfAnotherEdition: "serve outra edição",

  // Pictures
  pictureUnusable: "{name} não pode ser usada: {why}. Nada ficou guardado.",
  noPicture: "não é uma imagem que se consiga ler",
  pictureNotShown: "é um ficheiro {format}; guarde-a em JPEG, PNG, WebP, AVIF ou GIF",

  // Breaking news and links to drafts
  breakingDraft:
    "{story} é um rascunho, que os leitores não podem abrir. Publique-o primeiro: npm run desk -- publish {story}",
  breakingOver: "Teria terminado antes de começar, em {until}.",
  linkTooLong: "Uma ligação é válida durante uma semana no máximo. Escolha um tempo mais curto.",
  nothingAnswersAt: "Nada responde em {url}.",
  serverKnowsNoLink:
    "O servidor em {url} não a conhece ({answer}): tem de ter a mesma pasta de conteúdos, a mesma edição e o mesmo segredo.",
  linkToPublished:
    "Está publicado; por isso todos o podem ler: {site}{address}. Para levar uma alteração aos leitores: npm run desk -- publish {address}",

  // Copies of stories
  fieldsOfCopyUnreadable:
    "Não é possível ler os campos no início de {file}; por isso não se sabe quais deles a cópia pode manter. Corrija-os primeiro.",

  // Taking stories back
  withdrawnToDraft:
    "{address} já foi retirado: os leitores são informados disso (410), e {draft} é de novo um rascunho. Não há mais nada a fazer.",
  withdrawnAlready:
    "{address} já foi retirado: os leitores são informados disso (410). Não há mais nada a fazer.",
  draftNeverSeen: "{draft} é um rascunho: os leitores nunca o viram.",
  addressIsOld:
    "{address} é um endereço anterior e leva a {target}. Para retirar o artigo: npm run desk -- unpublish {target}",
  addressOfFile:
    "{address} não é um artigo: é feito por {file}. Tire esse ficheiro e compile: npm run build",
  onAnotherSite:
    "{argument} está noutro site: este jornal está em {own}. Indique o artigo pelo seu endereço lá, ou pelo caminho, como /2014/06/13/dam-opens.",
  changedInSameLines:
    "{file} foi entretanto alterado, nas mesmas linhas. Nada foi desfeito; altere o texto como o quer, ou recupere um estado anterior dele.",
  storyMovedSince:
    "O artigo mudou entretanto de lugar. Nada foi desfeito; procure-o na lista de artigos.",
  throwAwayPublished:
    "Este artigo está publicado ou agendado. Retire-o primeiro; depois o seu rascunho pode ser descartado.",
  notThrownAway:
    "Este artigo não está entre os que foram descartados: já foi recuperado, ou passaram os seus 30 dias.",
  listUnreadable: "Não é possível ler {file}; por isso não se pode acrescentar nada.",

  // Lists
  quoted: "“{name}”",
  andAnother: "{one} e {other}",
};
