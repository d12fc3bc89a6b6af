import type { EN_PAPERS } from "../en/papers.ts";

/** What is said of new papers, backups and repositories, in Portuguese. */
export const PT_PAPERS: Readonly<Record<keyof typeof EN_PAPERS, string>> = {
  // New papers
  noLanguage: "“{language}” não é um código de língua. Escreva um como en, de ou ar.",
  noLanguageMeant: "“{language}” não é um código de língua. Escreva “{meant}”.",
  noColour:
    "“{colour}” não é uma cor. Escreva uma como “#0b4f2e”, entre aspas numa linha de comandos.",
  noColourMeant: "“{colour}” não é uma cor. Escreva “{meant}”, entre aspas numa linha de comandos.",
  theAddress: "O endereço",
  faultAndRemedy: "{fault}; {remedy}.",
  folderNotEmpty:
    "Já há algo em {folder}: {names}. Indique uma pasta que esteja vazia ou não exista; nada foi alterado.",
  folderNotEmptyMore:
    "Já há algo em {folder}: {names} …. Indique uma pasta que esteja vazia ou não exista; nada foi alterado.",
  paperHasName: "Um jornal tem um nome.",
  noEmail:
    "“{email}” não é um endereço de correio eletrónico. Escreva um como desk@courier.example.",
  question: "{question}:",
  questionOffered: "{question} [{offered}]:",
  askName: "O nome do jornal",
  askLanguage: "A sua língua, como en, de, fr, es, pt, ar ou ja",
  askTimeZone: "O seu fuso horário",
  askSections: "As suas editorias, separadas por vírgulas",
  askAccent: "A cor das ligações e dos fios, como #0b4f2e, ou nada para a do programa",
  noTimeZone: "“{zone}” não é um fuso horário. Escreva um como {like}.",
  nothingMade: "Nada foi criado.",
  fileForFolder: "{file} é um ficheiro. Indique uma pasta; nada foi alterado.",
  insidePaper:
    "{folder} seria uma parte do jornal em {paper}. Indique uma pasta fora dele; nada foi alterado.",
  paperNotMade: "O jornal não foi criado.",

  // Backups
  paperNamedAt: "“{name}” ({url})",
  strangeEntry:
    "{file} tem um ficheiro que nenhuma cópia de segurança tem: {name}. Nada foi reposto; não confie na origem deste ficheiro.",
  entryNoFile:
    "{file} tem um {type} em {name}, onde uma cópia de segurança só tem ficheiros. Nada foi reposto; não confie na origem deste ficheiro.",
  unpacksToMore:
    "{file} descompacta-se em muitas vezes o seu tamanho, o que não acontece com nenhuma cópia de segurança. Nada foi reposto; não confie na origem deste ficheiro.",
  paperWithoutName: "um jornal sem nome",
  somethingAfterList: "há algo depois da sua lista de ficheiros",
  backupEmpty: "está vazia",
  listMissing: "falta a sua lista de ficheiros",
  entryMissing: "falta {path}",
  entryDiffers: "{path} tem bytes diferentes dos que foram copiados",
  beginsWith: "começa por {path}",
  noFormat: "{head} não indica nenhum formato",
  newerBackup:
    "{file} foi criado por uma versão mais recente deste programa ({version}), que esta não consegue ler. Atualize o programa e volte a executar este comando.",
  listTooLarge: "a sua lista de ficheiros é demasiado grande",
  damagedBackup:
    "{file} não é uma cópia de segurança íntegra: {why}. Nada foi reposto; use outra cópia de segurança, ou copie esta de novo de onde foi criada.",
  backupOfAnother:
    "A cópia de segurança é de {paper}, e {contentDir} tem outro jornal, {other}. Nada foi reposto; indique uma pasta vazia com --into.",
  restoreTaken:
    "Já há algo em {there}. Nada foi reposto; escreva --replace para o pôr primeiro de lado, ou indique uma pasta vazia com --into.",
  noRoom:
    "O disco em {folder} tem espaço para {room} bytes, e a cópia de segurança precisa de {needed}. Nada foi reposto; liberte espaço e volte a executar este comando.",
  backupChanged: "{file} mudou enquanto era lido. Nada foi reposto; volte a executar este comando.",
  backupOfNothing:
    "O jornal tem {bytes} bytes que não dizem quase nada, a maioria em {file}; não seria possível distinguir tal cópia de segurança de uma criada para encher um disco. Nada foi escrito; tire esse ficheiro e volte a executar este comando.",
  changesAlways:
    "{file} está sempre a mudar; por isso nenhuma cópia de segurança o tem inteiro. Nada foi escrito: termine o que lá escreve e volte a executar este comando.",

  // Content that a server fetches
  commitUnpublished: "O commit {commit} de {url} não pode ser publicado. {why}",
  noOwnBranch:
    "O repositório em {url} não diz qual é o seu ramo próprio. Indique em CONTENT_BRANCH um dos seus ramos: {names}.",
  noOwnBranchOfMany:
    "O repositório em {url} não diz qual é o seu ramo próprio. Indique em CONTENT_BRANCH um dos seus ramos: {names}, e mais {more}.",
  noSuchBranch:
    "O repositório em {url} não tem o ramo “{branch}”. Indique em CONTENT_BRANCH um dos seus ramos: {names}.",
  noSuchBranchOfMany:
    "O repositório em {url} não tem o ramo “{branch}”. Indique em CONTENT_BRANCH um dos seus ramos: {names}, e mais {more}.",
  noSuchBranchMeant:
    "O repositório em {url} não tem o ramo “{branch}”. Quis dizer CONTENT_BRANCH={meant}?",
  hostNotFound:
    "O domínio de {url} não foi encontrado. Verifique o endereço, e o DNS desta máquina. O Git diz: {said}",
  hostKeyUnknown:
    "O ssh não conhece o servidor de {url}. Acrescente a sua chave a ~/.ssh/known_hosts deste utilizador (ssh-keyscan mostra-a; compare-a com a que o servidor publica). O Git diz: {said}",
  mayNotRead:
    "O servidor de {url} não deixa este servidor ler o repositório. Dê ao seu utilizador uma chave de leitura (deploy key), ou um token, que possa. O Git diz: {said}",
  noRemoteRepository:
    "Não há nenhum repositório em {url}, ou este servidor não o pode ler. O Git diz: {said}",
  otherOwner:
    "O repositório em {url} pertence a outro utilizador desta máquina. Dê-o a este, ou permita-o: git config --global --add safe.directory PATH O Git diz: {said}",
  certificateRefused:
    "O certificado de {url} não é aceite. Verifique-o, e o relógio desta máquina. O Git diz: {said}",
  hostSilent: "O servidor de {url} não responde. O Git diz: {said}",
  cannotFetch: "Não é possível obter o repositório em {url}. O Git diz: {said}",
  lfsPointer: "não é o ficheiro, mas diz onde o Git LFS o tem",
  lfsPointerRemedy:
    "faça commit do próprio ficheiro: git lfs untrack para esse género, git add --renormalize e commit",
  symbolicLink: "é uma ligação simbólica, que pode levar a ficheiros fora da pasta de conteúdos",
  symbolicLinkRemedy: "faça commit do próprio ficheiro em vez dela",
  submodule: "é um submódulo, cujos ficheiros estão noutro repositório",
  submoduleRemedy: "faça commit dos seus próprios ficheiros, ou tire-o da pasta de conteúdos",
  nameNoUtf8: "tem um nome que não está em UTF-8",
  nameNoUtf8Remedy: "dê-lhe outro nome",
  nameUnusable: "tem um nome que não pode ser escrito aqui",
  noFolderInCommit:
    "O commit não tem a pasta “{folder}”. Indique em CONTENT_PATH a pasta que tem site.yaml, ou omita-o quando todo o repositório é conteúdo.",
  withdrawnOnServer: "foi retirado no servidor, e o repositório ainda o tem",
  withdrawnOnServerRemedy: "retire-o também no repositório: npm run desk -- unpublish {address}",
  siteFileElsewhere:
    "Não há site.yaml onde se procura o conteúdo, mas há um em {folders}. Indique em CONTENT_PATH essa pasta do repositório.",
  fetchedElsewhere: "Outro processo está a ir buscar o conteúdo desta edição.",
  gitFailed: "O Git falhou: {why}",
  checkEnded: "O processo que verifica o conteúdo terminou por si ({how}). {said}",
  remoteEmpty: "O repositório em {url} está vazio. Envie-lhe o conteúdo (git push).",
  strangeFiles:
    "a pasta de conteúdos, {folder}, tem ficheiros que não vêm de CONTENT_REMOTE; mude-os de lugar, ou indique em CONTENT_DIR uma pasta que ainda não exista",
  gitTooOld:
    "{version} é demasiado antigo para CONTENT_REMOTE; instale o Git {oldest} ou mais recente.",
  noGit:
    "CONTENT_REMOTE está definido, e não há Git nesta máquina. Instale-o (em Debian: apt-get install git), ou omita CONTENT_REMOTE.",

  // Repositories
  noBranch:
    "Nenhum ramo está selecionado em {repository}; por isso o que se publica perder-se-ia. Selecione um (git switch NAME).",
  noRepository:
    "site.yaml diz “publishing: git”, e {contentDir} não está em nenhum repositório Git. Faça dela um, ou tire essa linha.",
  repositoryThere: "A pasta {contentDir} já está num repositório Git.",
  repositoryMissing: "A pasta {contentDir} não está em nenhum repositório Git. Crie primeiro um.",
  repositoryConnected: "O repositório já está ligado.",
  repositoryNotReached: "Não é possível usar {address}: {why}",
  repositoryNotEmpty: "O repositório em {address} já tem conteúdo. Crie um vazio, sem README.",
  repositoryNoAddress:
    "“{written}” não é o endereço de um repositório Git. Copie o que o serviço mostra.",
  repositoryPassword:
    "O endereço contém um nome ou uma senha que aqui todos poderiam ler. Retire-o e guarde-o no Git (git credential), ou use uma chave.",
  noRemote:
    "O repositório {repository} não tem um repositório remoto de onde um servidor possa receber o que se publica. Acrescente um: git remote add origin ADDRESS.",
  serverWithoutGit: "o seu conteúdo não vem por Git; inicie-o com CONTENT_REMOTE",
  notPublishedYet: "ainda não o publicou",
};
