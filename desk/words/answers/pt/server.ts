import type { EN_SERVER } from "../en/server.ts";

/** What the server of the desk in the browser refuses and answers, in Portuguese. */
export const PT_SERVER: Readonly<Record<keyof typeof EN_SERVER, string>> = {
  // Calls and requests
  fieldNotRead:
    "{kind, select, line {O campo “{name}” não é uma linha, ou é demasiado longo.} text {O campo “{name}” não é texto, ou é demasiado longo.} number {O campo “{name}” não é um número, ou é demasiado longo.} other {O campo “{name}” não é um sim ou não, ou é demasiado longo.}}",
  deskElsewhere: "A mesa de redação não está neste endereço.",
  deskNeedsScript: "A mesa de redação precisa de JavaScript. As páginas dos leitores não.",
  somethingWrong: "Algo correu mal na mesa de redação; o seu terminal diz o quê.",
  previewsOnlyRead: "As pré-visualizações só podem ser lidas.",
  addressOnlyRead: "Este endereço só pode ser lido.",
  callsByPost: "As chamadas são enviadas por POST.",
  callsAreJson: "As chamadas são em JSON.",
  noSuchCall: "Não existe essa chamada.",
  callNotJson: "A chamada não é JSON.",
  noSuchFile: "Não existe esse ficheiro.",
  callNoObject: "A chamada não é um objeto com campos.",
  fieldMissing: "Falta o campo “{name}”.",
  fieldNoList: "O campo “{name}” não é uma lista de linhas, ou é demasiado longo.",
  requestTooLarge: "O pedido é demasiado grande.",
  requestTooSlow: "O pedido demorou demasiado a chegar.",
  requestFromElsewhere: "O pedido vem de outro site.",
  requestOfNoDesk: "O pedido não diz que vem da mesa de redação.",

  // Stories
  textNotWritten: "Não foi possível escrever o texto em {file}.",
  textNotWrittenSince: "Não foi possível escrever o texto em {file}. {why}",
  nothingToCorrect:
    "Os leitores ainda não viram este artigo; por isso não há nada que corrigir para eles. Altere o texto.",
  notWatched:
    "Não é possível vigiar todas as pastas de conteúdos ({message}). O que outros programas lá mudarem será notado no próximo arranque. No Linux, fs.inotify.max_user_watches limita quantas pastas são vigiadas; pode ser aumentado com sysctl.",
  contentUnreadable:
    "Não é possível ler a pasta de conteúdos; o terminal da mesa de redação diz porquê. Resolva isso e tente de novo.",
  takenOver:
    "{name} escreve agora noutra página, por isso nada é guardado a partir desta. Carregue em “Voltar a escrever aqui” para continuar; até lá, o seu texto fica aqui.",
  storyNotHere:
    "Este artigo já não está aqui: foi descartado, ou a sua pasta mudou de lugar. Procure-o na lista de artigos.",
  fileIsLink:
    "{file} é uma ligação para outro lugar. Ponha lá a própria pasta do artigo; nada foi alterado.",
  undoOver:
    "Isto já não pode ser desfeito: passou um minuto, ou já foi desfeito. “Retirar” e o histórico do artigo ainda o permitem.",
  nameAlready: "O artigo já tem esse nome; não há nada a fazer.",
  folderUnchanged:
    "Não foi possível alterar a pasta de conteúdos ({why}): a próxima compilação traria o artigo de volta. Resolva isso e retire-o de novo.",
  stateNotKept: "Este estado anterior já não é conservado. Abra de novo a lista de estados.",
  noSuchState: "Não existe esse estado de artigos.",
  noServerRuns: "Não há nesta máquina nenhum servidor de leitores a funcionar.",
  linkNotSeen: "Ainda não se viu que alguém a consiga abrir. {why}",
  correctionMissing: "Escreva o que estava errado e o que é correto.",
  correctionTooLong: "Uma correção tem {count} caracteres no máximo. Escreva o resto no artigo.",
  noSuchAction: "Não existe essa ação.",
  noCommit: "O campo “commit” não é um commit.",
  theirStoryGone:
    "Os outros já não têm esse artigo: descartaram-no ou mudaram-no de lugar. Publique o seu de novo para o manter.",

  // What readers have
  serverSilent: "não responde",
  notBuilt: "O jornal ainda não foi compilado para os leitores; por isso ninguém o pode ler.",
  noServerYet:
    "Não há nesta máquina nenhum servidor de leitores a funcionar. Assim que houver um, responderá assim.",
  serverOtherwise: "O servidor em {url} responde outra coisa ({instead}).",
  serverNotAsked: "Não foi possível consultar o servidor em {url} ({why}).",
  committedOnly:
    "Está num commit em {contentDir}, e o repositório que o servidor dos leitores segue não o aceita ({why}). Vai com a próxima publicação.",
  publishedOtherWords:
    "Entretanto outra pessoa publicou outras palavras nas mesmas linhas. Veja as duas versões, decida e publique de novo.",
  serverRefuses: "O servidor em {url} recusa-o: {why}",
  pushedOnly: "Foi enviado, e o servidor em {url} não disse que os leitores o têm ({why}).",
  noFrontYet:
    "O jornal ainda não foi compilado para os leitores; por isso não tem uma capa que se possa alterar. Compile-o primeiro: npm run build.",
  nothingToRenew:
    "O jornal ainda não foi compilado para os leitores; por isso não há nada para atualizar. Compile-o primeiro: npm run build.",

  // Starting the desk
  takeBackButton: "“Retirar”",
  renameButton: "“Mudar o nome”",
  publishButton: "“Publicar”",
  deskOfFetchedContent:
    "A pasta de conteúdos, {contentDir}, é mantida como está no seu repositório Git: o que aqui se escrevesse seria desfeito. Inicie a mesa de redação num clone do repositório (indicado em CONTENT_DIR).",
  deskRunsAlready: "A mesa de redação já está a funcionar: {url}",
  deskAt: "A mesa de redação: {origin}/desk/",
  noDeskFile:
    "Não há nenhum ficheiro {file}, que diz quem pode trabalhar numa mesa de redação para várias pessoas. docs/operating.md tem um para começar (“A desk for several people”).",
  deskFileWrong: "A mesa de redação não é iniciada, porque {file} tem erros:\n{problems}",
  portTaken:
    "A porta {port} está a ser usada por outro programa. Termine esse, ou indique outra porta: npm run desk -- --port {another}",
  paperBuiltFirst: "Primeiro o jornal é compilado, o que demora um minuto.",
  paperNotBuilt:
    "Não foi possível compilar o jornal; o que é preciso corrigir está acima. Depois volte a iniciar a mesa de redação.",

  // Who may do what
  frontOnly:
    "Pode alterar a capa, e nada mais do jornal: as definições e as editorias precisam de alguém que tenha nesta mesa de redação a função “owner”.",
  nobodyLetIn: "Não é possível deixar entrar ninguém: falta desk.yaml, ou tem um erro.",
  throughSignIn: "Só se acede à mesa de redação através do início de sessão.",
  signInSaysNobody: "O início de sessão não disse quem é.",
  notAtThisDesk:
    "{name} não pode trabalhar nesta mesa de redação. Quem tem a função “owner” dá-lhe acesso com uma linha em desk.yaml.",
  roleNeeded:
    "{role, select, publisher {Pode escrever, mas não pode fazer isto: é preciso alguém que tenha nesta mesa de redação a função “publisher”.} other {Pode escrever, mas não pode fazer isto: é preciso alguém que tenha nesta mesa de redação a função “owner”.}}",

  // Files of the paper
  fileNotHere:
    "Este ficheiro já não está aqui: foi descartado ou mudou de nome. Procure-o na lista de ficheiros do jornal.",
  fileThere: "Já existe um ficheiro {file}. Abra esse, ou escolha outro nome.",
  noSuchKind: "Não existe esse género de ficheiro.",
  nameWithoutAddress:
    "Daí não se pode formar nenhum endereço. Escreva a última parte do endereço com letras de a a z e algarismos.",
  addressTaken:
    "{file} já tem o endereço {address}. Abra esse, ou escreva outra última parte do endereço.",
  addressOfProduct: "{address} pertence ao próprio sítio. Escreva outra última parte do endereço.",
  logoRefused: "O logótipo não foi aceite: corrija primeiro isto no seu ficheiro.",
  logoChanged: "Agora há outro logótipo; nada foi desfeito.",
  fileNotMade: "Ainda não foi criado: corrija primeiro isto.",
  orderUnwritten:
    "Não é possível ler os campos de {file}; por isso a sua ordem não pode ser escrita. Nada foi alterado; corrija-o primeiro no código-fonte.",
  siteFileStays: "Um jornal precisa do seu site.yaml. Altere-o, ou comece outro jornal.",
  fileNeeded:
    "{kind, select, section {Esta editoria não pode ser descartada enquanto outros a indicarem: {names}. Altere esses primeiro.} author {Este autor não pode ser descartado enquanto outros o indicarem: {names}. Altere esses primeiro.} topic {Este tema não pode ser descartado enquanto outros o indicarem: {names}. Altere esses primeiro.} other {Esta página não pode ser descartada enquanto outros a indicarem: {names}. Altere esses primeiro.}}",
  fileNeededByMany:
    "{kind, select, section {Esta editoria não pode ser descartada enquanto outros a indicarem: {names}, e mais {more}. Altere esses primeiro.} author {Este autor não pode ser descartado enquanto outros o indicarem: {names}, e mais {more}. Altere esses primeiro.} topic {Este tema não pode ser descartado enquanto outros o indicarem: {names}, e mais {more}. Altere esses primeiro.} other {Esta página não pode ser descartada enquanto outros a indicarem: {names}, e mais {more}. Altere esses primeiro.}}",

  // Pictures and files that are sent
  importWithoutName: "A importação não tem nome.",
  nameNotTaken: "Não é possível receber um ficheiro com o nome “{name}”.",
  noSuchPicture: "Não existe essa imagem.",
  pictureNotInArchive:
    "Esta imagem já não está no arquivo: o seu artigo já não a mostra ou o seu ficheiro desapareceu. Escolha outra.",
  noSuchUpload: "Não existe esse lugar para ficheiros.",
  fileTooLarge:
    "O ficheiro é demasiado grande: {megabytes} MB no máximo. Guarde uma versão menor; nada ficou guardado.",
  nothingSent: "Nada foi enviado para importar. Largue os ficheiros mais uma vez.",

  // Previews
  noServiceWorker: "Não há aqui nenhum service worker.",
  previewPrepared: "A pré-visualização está a ser preparada.",
  previewSilent: "O servidor da pré-visualização não responde. Volte a iniciar a mesa de redação.",
};
