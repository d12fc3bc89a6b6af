import type { EN_HELP } from "../en/help.ts";

/** What `--help` of the desk's commands says, in Portuguese. */
export const PT_HELP: Readonly<Record<keyof typeof EN_HELP, string>> = {
  // commander.ts: the words of every command's help, and of command lines that cannot be read
  usage: "Utilização:",
  arguments: "Argumentos:",
  options: "Opções:",
  commands: "Comandos:",
  examples: "Exemplos:",
  helpOption: "mostrar a ajuda do comando",
  choices: "valores: {values}",
  usualValue: "se faltar: {value}",
  seeHelp: "Execute-o com --help para ver exemplos.",
  unknownOption: "erro: opção desconhecida ''{option}''",
  missingArgument: "erro: falta o argumento necessário ''{argument}''",
  missingOptionArgument: "erro: falta o argumento da opção ''{option}''",
  invalidOptionArgument: "erro: o argumento ''{value}'' da opção ''{option}'' não é válido. {why}",
  allowedChoices: "Os valores permitidos são {values}.",
  tooManyArguments:
    "erro: demasiados argumentos. {expected, plural, one {Esperava-se # argumento} many {Esperavam-se # de argumentos} other {Esperavam-se # argumentos}}, mas há {received}.",
  tooManyArgumentsFor:
    "erro: demasiados argumentos para ''{command}''. {expected, plural, one {Esperava-se # argumento} many {Esperavam-se # de argumentos} other {Esperavam-se # argumentos}}, mas há {received}.",
  didYouMean: "(Quis dizer {name}?)",
  didYouMeanOneOf: "(Quis dizer um destes: {names}?)",

  // runDesk.ts
  deskAbout:
    "A mesa de redação: no navegador, sem comando; senão entram originais e saem artigos publicados.",
  deskPort: "a porta da mesa de redação no navegador ({port})",
  deskNoOpen: "não abrir o navegador",
  deskHost: "servi-la a quem um proxy deixa entrar, como diz desk.yaml",

  // Options and arguments of several commands
  jsonOption: "responder em JSON, para programas",
  storyArgument: "o nome da pasta do artigo, o seu endereço ou o seu ficheiro",

  // init.ts
  initAbout:
    "Criar um jornal próprio: uma pasta de conteúdos pronta a compilar, na sua língua e cor.",
  initFolder: "onde o jornal vai ficar, fora desta pasta",
  initName: "o nome do jornal",
  initLanguage: "a sua língua, como de ou pt-BR",
  initTimeZone: "o seu fuso horário, como Europe/Berlin",
  initSections: "as suas editorias, separadas por vírgulas",
  initAccent: "a cor das ligações e dos fios, como {example}",
  initUrl: "o endereço em que os leitores o vão encontrar",
  initEmail: "para onde os leitores podem escrever",
  initYes: "usar o habitual no que não é dito",
  initHelp: `O que não é dito é perguntado; com --yes usa-se o habitual. A pasta recebe tudo o que um jornal precisa
para ser compilado: site.yaml com cada campo explicado, editorias, um autor, páginas permanentes e um
primeiro rascunho. docs/own-paper.md continua a partir daí.`,

  // new.ts
  newAbout: "Começar um rascunho: uma pasta com um ficheiro em que cada campo é explicado.",
  newHeadline: "o título, entre aspas",
  newSlug: "a última parte do endereço; se faltar, é feita a partir do título",
  newSection: "a editoria a que pertence",
  newByline: "quem o escreve: nomes de ficheiros de authors",
  newLang: "a sua língua, se não for a do jornal, como es",
  newHelp: `O rascunho tem todos os campos de um artigo, cada um explicado num comentário. Ponha as suas imagens
junto dele, na mesma pasta.`,

  // import.ts
  importAbout:
    "Transformar originais em rascunhos: texto, Word, páginas guardadas, Markdown, ninjs.",
  importFile: "ficheiros ou pastas; - lê a entrada padrão",
  importSection: "a editoria do artigo, como em content/sections",
  importPicture: "a imagem por cima do artigo; é copiada para junto do rascunho",
  importSlug: "o nome do rascunho, em vez de um feito a partir do título",
  importLang: "a língua do artigo, como es, se não for a do jornal",
  importHelp: `Lê texto simples, páginas web guardadas, ficheiros Word (.docx), Markdown de outros sistemas,
exportações do Ghost e ninjs. Cada artigo torna-se um rascunho em content/drafts; nunca se substitui
nada. Tudo o resto, como RSS, NITF, mensagens de correio, CSV, RTF ou PDF, é recusado pelo seu nome, com
o que fazer em vez disso, e nada é escrito.`,

  // list.ts
  listAbout:
    "Listar rascunhos, artigos agendados e os mais recentes, com o que falta a cada um, e o que desapareceu.",
  listLatest: "quantos artigos publicados listar",
  listHelp: `Compara também a pasta de conteúdos com o jornal que os leitores têm: artigos cuja pasta desapareceu ou
tem outro nome, e artigos que ainda não estão no jornal.`,

  // check.ts
  checkAbout: "Dizer o que está errado no conteúdo, onde, e como o corrigir.",
  checkPaths: "ficheiros, pastas ou nomes de artigos; se faltarem, tudo",
  checkFormat: "como o dizer",
  checkJson: "o mesmo que --format json",
  checkStrict: "terminar com o estado 1 também se houver avisos",
  checkRules: "listar as regras",
  checkAll: "tudo o que há na pasta de conteúdos",
  checkOne: "um artigo, pelo nome da sua pasta",
  checkDrafts: "todos os rascunhos",
  checkRulesMeans: "as regras, e quais delas podem ser desligadas",
  checkHelp: `Se houver erros, termina com o estado 1; se houver só avisos, com 0. Num workflow do GitHub os problemas
aparecem por si nas suas linhas do pull request.`,

  // preview.ts
  previewAbout: "Criar uma ligação, que expira, para um rascunho ou um artigo agendado.",
  previewStory: "o nome da pasta do artigo, ou o seu ficheiro",
  previewFor: "quanto tempo é válida: 30m, 2h, 3d (7d no máximo)",
  previewOn: "o site em que abre, em vez do que está em site.yaml",
  previewUsual: "uma ligação válida durante 48 horas, e o seu código QR",
  previewHelp: `Quem tiver a ligação vê o rascunho como está quando a abre, e mais ninguém. Quem responde é o servidor
dos leitores (“npm start”), que tem de ter esta pasta de conteúdos; “npm run dev” mostra os rascunhos só
a si, num endereço próprio.`,

  // publish.ts
  publishAbout:
    "Publicar um rascunho, agora ou mais tarde, ou atualizar um artigo cujo ficheiro mudou.",
  publishAt: "quando: now, 18:30, “2014-06-13 18:30” ou 2014-06-13T18:30:00-04:00",
  publishMinor: "não dizer aos leitores que o artigo foi atualizado",
  publishNow: "o rascunho {folder}, agora",
  publishAtHour: "às próximas seis e meia da tarde pelo relógio do jornal",
  publishAgain: "mais uma vez, quando o seu ficheiro mudou",
  publishMisspelling: "uma gralha corrigida: sem “Atualizado”",
  publishHelp: `Um rascunho que diz quando é publicado (o campo “published”) é publicado com essa data; “--at now” faz
dela este momento. Antes da hora do artigo ninguém o pode ver. Um artigo com embargo (o campo “embargo”)
é adiado até ao fim dele, e um artigo retido (o campo “hold”) não é publicado. Para dar outro nome a um
artigo, use “rename”.`,

  // rename.ts
  renameAbout: "Dar outro nome a um artigo; os leitores do endereço anterior são levados ao novo.",
  renameTo: "letras minúsculas, algarismos e hífenes simples",
  renameHelp: `A pasta do artigo recebe o novo nome, que passa a ser o fim do seu endereço. Os leitores de um artigo
publicado são levados do endereço anterior ao novo (“redirectFrom” no seu ficheiro), também se o nome da
pasta já tiver sido mudado à mão. O dia no endereço é o de “published”: mude-o lá e publique.`,

  // renew.ts
  renewAbout:
    "Levar aos leitores páginas, editorias, autores, temas, site.yaml e artigos alterados.",
  renewAfter: "depois de alterações em pages/, sections/, authors/, topics/ ou site.yaml",
  renewForPrograms: "para programas, como uma tarefa que foi buscar a pasta de conteúdos",
  renewHelp: `Primeiro verifica-se tudo na pasta de conteúdos menos os rascunhos; com um erro, a edição fica como está
(estado 1). Depois a edição é substituída por inteiro, e os servidores em funcionamento voltam a compor
as páginas que mostram algo diferente. Nenhum ficheiro é alterado; por isso um artigo cujo texto mudou
não diz “Atualizado”: publique-o para que o diga. Para o que além disso precisa de uma compilação (tipos
de letra, código, definições): npm run build.`,

  // fetch.ts
  fetchAbout:
    "Fazer os servidores buscar o conteúdo por Git, e ver o que foi publicado ou recusado.",
  fetchState: "não buscar nada, dizer apenas o estado",
  fetchUsual: "o que foi enviado é publicado, e isto diz o que lhe aconteceu",
  fetchStateMeans: "diz apenas o que os leitores têm, o que foi recusado e porquê",
  fetchForPrograms: "para programas",
  fetchHelp: `Para servidores que recebem o conteúdo por Git (CONTENT_REMOTE). Termina com o estado 1 quando o commit
mais recente não chegou aos leitores.`,

  // breaking.ts
  breakingAbout: "Pôr uma linha de última hora por cima de todas as páginas, até uma certa hora.",
  breakingText: "o que aconteceu, em 80 caracteres no máximo",
  breakingStory: "o artigo publicado a que leva: o nome da sua pasta, ou o seu endereço",
  breakingUntil: "quando termina: 18:30, “2014-06-13 18:30” ou 2014-06-13T18:30:00-04:00",
  breakingOff: "tirá-la",
  breakingHelp: `A linha fica por cima do cabeçalho de cada página até à hora em que termina, ou até ser tirada. É
escrita em site.yaml; uma nova substitui a anterior. Nada mais do que mudou na pasta de conteúdos chega
aos leitores.`,

  // unpublish.ts
  unpublishAbout: "Retirar um artigo; o rascunho fica, e o seu endereço diz que ele já não existe.",
  unpublishBack: "de volta a {folder}",
  unpublishByAddress: "pelo seu endereço, também quando a pasta desapareceu",
  unpublishHelp: `Os leitores do seu endereço são informados de que o artigo foi retirado (410), agora e depois de cada
compilação, até ele voltar a ser publicado. Um artigo agendado volta simplesmente a ser rascunho. Erros
noutros lugares do conteúdo não importam, e não precisa de haver nenhum servidor a funcionar.`,

  // backup.ts
  backupAbout: "Escrever conteúdos, rascunhos e segredos num só ficheiro, ou verificar um.",
  backupOut: "um ficheiro, se terminar em .tar.gz; senão, uma pasta",
  backupKeep: "apagar dessa pasta cópias de segurança mais antigas deste jornal",
  backupVerify: "ler uma cópia de segurança inteira e comparar cada ficheiro dela",
  backupUsual: "para a pasta “{folder}”",
  backupKeepMeans: "e ficam só as 14 mais recentes deste jornal",
  backupHelp: `Tem tudo o que não se pode voltar a fazer: a pasta de conteúdos com os seus rascunhos e o seu histórico
do Git, o segredo da mesa de redação e a edição, que recorda que endereços os leitores tinham. Quem a
tiver pode ver rascunhos e assinar em nome da mesa: só o seu dono a pode ler, e deve sair desta máquina
cifrada. Entretanto os redatores podem continuar a trabalhar. “npm run desk -- restore FILE” repõe tudo.`,

  // restore.ts
  restoreAbout: "Repor conteúdos, rascunhos e segredos a partir de uma cópia de segurança.",
  restoreFile: "a cópia de segurança",
  restoreInto: "repor nesta pasta: content/, edition.sqlite e o seu segredo",
  restoreReplace: "pôr primeiro de lado o que lá está",
  restoreIntoMeans: "conteúdos e edição nesta pasta",
  restoreReplaceMeans: "põe de lado os conteúdos atuais",
  restoreHelp: `O ficheiro inteiro é verificado antes de se mexer em alguma coisa. Sem --into, o jornal vai para
CONTENT_DIR e EDITION_FILE. Uma pasta com conteúdos fica como está, a não ser que se escreva --replace;
nesse caso muda-se-lhe o nome, nunca é apagada. Reponha apenas ficheiros criados por si ou pelas suas
máquinas: uma pasta de conteúdos pode ter um repositório Git, cujas definições indicam programas.`,

  // upgrade.ts
  upgradeAbout: "Adaptar os ficheiros de uma versão anterior ao que esta lê.",
  upgradeDryRun: "dizer o que seria alterado, sem alterar nada",
  upgradeHelp: `Alteram-se todos os ficheiros ou nenhum. Comentários, aspas e fins de linha ficam como estão. A versão que precise
disso di-lo em docs/upgrading.md.`,
};
