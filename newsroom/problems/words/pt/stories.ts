import type { EN_STORIES } from "../en/stories.ts";

/** What the check says of stories, their elements, pictures and places in the paper, in Portuguese. */
export const PT_STORIES: Readonly<Record<keyof typeof EN_STORIES, string>> = {
  // Several files
  addressMeant: "quis dizer {address}?",
  nameMeant: "quis dizer “{name}”?",
  lineOut: "tire a linha",
  linkOut: "tire a ligação",
  valueOut: "tire-o",
  wordsOrOut: "escreva-o ou tire-o",
  textOrOut: "escreva o seu texto ou tire-a",
  httpsIfThere: "escreva https:// se o site o tiver",

  // newsroom/rules/checkAddresses.ts
  folderNameNoAddress: "o nome de pasta “{name}” não pode estar num endereço",
  fileNameNoAddress: "o nome de ficheiro “{name}” não pode estar num endereço",
  addressOfYear: "{address} é o arquivo de um ano",
  addressOfSite: "{address} pertence ao próprio site",
  sectionOtherName: "dê outro nome ao ficheiro da editoria",
  pageOtherName: "dê outro nome ao ficheiro da página",
  oneOtherName: "dê outro nome a um dos dois ficheiros",

  // newsroom/rules/siteMap.ts: what an address belongs to; “other” is a file
  addressTaken:
    "{address} é também o endereço {owner, select, front {da capa} search {da página de pesquisa} saved {da página dos artigos guardados} corrections {da página de correções} sitemap {de um mapa do site} machines {de um ficheiro que o site faz para máquinas} feed {de um feed} fileFeed {do feed de {name}} archive {do arquivo} topic {do tema “{name}”} topicFeed {do feed do tema “{name}”} indexNow {da chave do IndexNow} training {do que “crawlers.training: refuse” declara} site {de algo que o próprio site faz} other {de {name}}}",
  redirectFromTaken:
    "{address} não pode reencaminhar: é o endereço {owner, select, front {da capa} search {da página de pesquisa} saved {da página dos artigos guardados} corrections {da página de correções} sitemap {de um mapa do site} machines {de um ficheiro que o site faz para máquinas} fileFeed {do feed de {name}} archive {do arquivo} topic {do tema “{name}”} topicFeed {do feed do tema “{name}”} other {de {name}}}",

  // newsroom/rules/checkAffiliateNotice.ts
  noticeMissing:
    "há ligações pagas, como em {file}, e falta “affiliate.{name}” sobre elas: os leitores recebem “{text}”",
  noticeMissingRemedy: "escreva-o com palavras suas, “{name}: …” por baixo de “affiliate:”",

  // newsroom/rules/checkDates.ts
  storyOnHold: "o artigo está retido e não pode ser publicado: {reason}",
  draftOnHoldRemedy: "tire “hold” quando ele estiver livre",
  articleOnHoldRemedy:
    "tire “hold” quando ele estiver livre; o que os leitores têm dele retira-se com “npm run desk -- unpublish {slug}”",
  embargoAfterPublished:
    "o embargo termina em {embargo}, depois de “published”, e os leitores só então veem o artigo",
  embargoAfterPublishedRemedy:
    "escreva o fim do embargo também em “published”, ou tire o embargo se foi levantado",
  publishedFarAhead: "os leitores só veem o artigo a partir de {day}, daqui a mais de 30 dias",
  publishedFarAheadRemedy: "corrija “published” se for um lapso",
  embargoFarAhead: "ninguém pode ver o artigo antes de {day}, daqui a mais de 30 dias",
  embargoFarAheadRemedy: "corrija “embargo” se for um lapso",
  updatedInFuture: "“updated” está no futuro ({at}); por isso os leitores ainda não o veem",
  updatedInFutureRemedy: "escreva quando o artigo foi alterado",
  correctionInFuture: "a correção tem data no futuro ({at}); por isso os leitores ainda não a veem",
  correctionInFutureRemedy: "escreva quando foi feita",
  folderOtherDay: "a pasta diz {day}, mas o artigo é publicado em {published}",
  folderOtherDayRemedy: "mova-o para {folder} ou corrija a data",
  updatedBeforePublished: "“updated” é anterior a “published”",
  updatedBeforePublishedRemedy: "corrija o que está errado, ou omita “updated”",
  correctionBeforePublished: "a correção tem uma data anterior à publicação do artigo",
  correctionBeforePublishedRemedy: "corrija o seu “at” ou o “published” do artigo",

  // newsroom/rules/checkDuplicates.ts
  textSame: "o texto é igual ao de {file}",
  textNearlySame: "o texto é quase igual ao de {file}",
  textSameRemedy: "fique com um dos dois; o endereço do outro pode estar no seu redirectFrom",

  // newsroom/rules/checkFieldMarks.ts
  markShown: "“{mark}” seria mostrado com os seus sinais",
  fieldMarkRemedy: "tire os sinais; só o texto por baixo dos campos é Markdown",

  // newsroom/rules/checkFooter.ts, checkFront.ts
  noPageAt: "não há nenhuma página em {address}",
  noPageAtRemedy: "escreva-a em pages ou tire a linha",
  frontWithdrawn: "o artigo em {address} foi retirado",
  frontWithdrawnRemedy: "tire a linha; até lá os leitores não o veem",
  frontDraft: "{address} é um rascunho, que os leitores não podem abrir",
  frontDraftRemedy:
    "publique-o primeiro, com “npm run desk -- publish {slug}”, e escreva o endereço que ele receber",
  noArticleAt: "não há nenhum artigo em {address}",
  noArticleAtRemedy: "escreva o endereço de um artigo, como /2014/06/12/slug",
  frontTwice: "{address} já está na capa, pela linha {line}",
  frontTwiceRemedy: "tire um dos dois; vale o primeiro",
  frontTooMany: "a capa mostra {most} artigos de “{list}”, e este é mais um",
  frontTooManyRemedy: "tire os que não precisam de lá estar",

  // newsroom/rules/checkLanguage.ts
  wordsInEnglish:
    "{count, plural, one {os leitores veem # palavra do programa em inglês, que não a tem em “{language}”} many {os leitores veem # de palavras do programa em inglês, que não as tem em “{language}”} other {os leitores veem # palavras do programa em inglês, que não as tem em “{language}”}}",
  wordsInEnglishRemedy:
    "escreva-as em “words”, a começar por {names}; docs/editing/words.md tem-nas todas",

  // newsroom/rules/checkLinks.ts
  linkToDraft: "a ligação leva a {address}, que os leitores não podem abrir",
  linkToDraftRemedy: "faça a ligação para o artigo publicado, ou tire-a",
  linkToScheduled: "a ligação leva a {address}, que os leitores não podem abrir antes de {opens}",
  linkToScheduledRemedy: "tire a ligação até lá",
  linkToOldAddress: "a ligação leva a {address}, um endereço anterior",
  linkToOldAddressRemedy: "faça a ligação para {address}",
  linkToWithdrawn: "a ligação leva a {address}, um artigo que foi retirado",
  linkToListPage:
    "a ligação leva a {address}, onde os artigos mudam de lugar com cada um que é publicado",
  linkToListPageRemedy: "faça a ligação para {list} ou para o próprio artigo",
  linkToNothing: "a ligação leva a {address}, onde não há nada",
  linkToNothingRemedy: "corrija o endereço ou tire a ligação",

  // newsroom/rules/checkLostCharacters.ts
  characterLost: "“{found}” está onde se perdeu outro carácter",
  characterLostRemedy: "escreva o que devia estar; o texto foi lido um dia na codificação errada",

  // newsroom/rules/checkStarterTexts.ts
  starterTextLeft: "“{found}” é ainda um texto com que começa qualquer jornal novo",
  starterTextLeftRemedy: "escreva no seu lugar o que diz o seu artigo, ou retire-o",
  noteToOwnerLeft: "“{found}” dirige-se a si, e os leitores veem-no",
  noteToOwnerLeftRemedy: "escreva aqui o que é pedido",

  // newsroom/rules/checkPictures.ts
  heroNarrow: "“{name}” tem {width} píxeis de largura, pouco para uma imagem principal",
  heroNarrowRemedy:
    "use um ficheiro com {narrowest} píxeis no mínimo, ou mostre-a como imagem do texto",
  heroNoCredit: "a imagem principal não tem crédito",
  heroNoCreditRemedy: "acrescente “credit: …” com quem fez a imagem",

  // newsroom/rules/checkProse.ts
  paragraphLong: "o parágrafo “{beginning}” tem {words} palavras",
  paragraphLongRemedy: "divida-o em parágrafos de {most} palavras no máximo",
  pictureNoCredit: "a imagem “{name}” não tem crédito",
  pictureNoCreditRemedy: "escreva {example} com quem a fez",
  linkPaidElsewhere:
    "a ligação para “{address}” é paga noutro lugar do artigo, mas não está marcada como paga",
  linkLooksPaid: "a ligação para “{address}” parece ser paga, mas não está marcada como tal",
  linkUnmarkedRemedy: "escreva {mark} logo a seguir ao parêntese que a fecha, ou tire o que é pago",

  // newsroom/rules/checkPublicFiles.ts
  robotsLine: "“{line}” não é uma linha de robots.txt",
  robotsLineRemedy:
    "escreva “Disallow: /path/” ou algo semelhante por baixo de uma linha “User-agent: …”, ou tire-a",
  publicUnreachable: "nenhum navegador pode pedir {address}",
  publicUnreachableRemedy: "mude-lhe o nome, com letras, algarismos, hífenes, sublinhados e pontos",
  publicTakenRemedy: "mude o nome do ficheiro, ou tire-o",

  // newsroom/rules/checkRedirectRules.ts, checkRedirects.ts
  redirectOfSite:
    "{address} não pode reencaminhar: tudo o que está abaixo de {folder} pertence ao próprio site",
  redirectOfFeed: "{address} não pode reencaminhar: leva a um feed",
  redirectAlready: "{address} já reencaminha para {other}",
  redirectWithdrawn: "{address} é o endereço de um artigo que foi retirado",
  redirectRuleOut: "tire a regra",
  redirectTakenRemedy: "tire-o de redirectFrom, ou mude de lugar o que lá está",
  redirectFromOut: "tire-o de redirectFrom",
  redirectFromOne: "deixe-o só num dos dois",
  redirectTwice: "{address} significa o mesmo que {other} na linha {line}",
  redirectTwiceRemedy: "deixe só um dos dois; uma barra ou .html no fim não faz diferença",
  redirectToNothing: "{address} leva a {target}, onde não há nada",
  redirectToNothingRemedy: "escreva um endereço que exista, ou status: 410",
  redirectCircle: "{address} leva a {target}, e daí em círculo",
  redirectCircleRemedy: "faça um deles levar a uma página que exista",
  redirectToOld: "{address} leva a {target}, que é ele próprio um endereço anterior",
  redirectToGoneRemedy: "escreva “status: 410” em vez disso",
  redirectToOldRemedy: "escreva “to: {address}”",

  // newsroom/rules/checkReferences.ts: {choice} says which there are
  noSection: "não existe a editoria “{name}”",
  noAuthor: "não existe o autor “{name}”",
  referenceMore: "e mais {count} na pasta {folder}",
  referenceAdd: "acrescente {file}",
  referenceAddTo: "acrescente um ficheiro à pasta {folder}",
  referenceChoose: "{choice}; ou acrescente {file}",
  referenceChooseTo: "{choice}; ou acrescente um ficheiro à pasta {folder}",

  // newsroom/rules/checkSearchTitles.ts
  searchTitleLong:
    "“{name}” tem {length} caracteres; os motores de pesquisa cortam-no ao fim de uns {most}",
  headlineLongRemedy: "acrescente para eles um “seoTitle” de {most} caracteres no máximo",
  seoTitleLongRemedy: "encurte-o para {most} no máximo",

  // newsroom/rules/checkSections.ts
  noSections: "o jornal não tem editorias",
  noSectionsRemedy: "acrescente uma, como sections/world.md",
  sectionOrderTwice: "{file} também tem a ordem {order}",
  sectionOrderTwiceRemedy: "dê a cada editoria um número próprio",

  // newsroom/rules/checkSources.ts
  sourceInsecure: "o endereço da fonte “{address}” não é seguro",
  sourcePays: "o endereço da fonte “{address}” é pago",
  sourcePaysRemedy: "indique o endereço sem o que é pago; uma fonte não pode ser uma ligação paga",

  // newsroom/rules/checkThemeFiles.ts
  fontNotInstalled: "o tipo de letra {name} não está instalado",
  fontNotInstalledRemedy:
    "instale-o onde as versões novas não lhe tocam: {command}; depois, compile",
  fontMissing: "não há nenhum tipo de letra em {path} na pasta de conteúdos",
  fontMissingRemedy:
    "ponha na pasta {folder} um ficheiro que termine em .woff2, .woff, .ttf ou .otf",

  // newsroom/rules/checkTranslations.ts
  translationTwice:
    "{kind, select, section {a editoria já existe em “{language}”} page {a página permanente já existe em “{language}”} other {o artigo já existe em “{language}”}}",
  translationTwiceRemedy: "indique uma só tradução para cada outra língua",
  translationWithdrawn: "a tradução em {address} foi retirada",
  translationWithdrawnRemedy: "tire a tradução",
  noTranslation:
    "{kind, select, section {não há nenhuma editoria em {address}} page {não há nenhuma página permanente em {address}} other {não há nenhum artigo em {address}}}",
  translationMoved: "mudou de lugar: escreva {address}",
  noTranslationRemedy:
    "{kind, select, section {indique o endereço da editoria traduzida, ou tire a tradução} page {indique o endereço da página permanente traduzida, ou tire a tradução} other {indique o endereço do artigo traduzido, ou tire a tradução}}",
  translationLanguage: "{file} está em “{own}”, não em “{language}”",
  translationLanguageRemedy: "indique a língua em que a tradução diz estar",

  // newsroom/rules/checkUnreadText.ts
  textUnread: "as editorias e os temas não têm texto",
  textUnreadRemedy: "ponha-o na descrição, ou tire-o",

  // newsroom/rules/disabledRules.ts
  ruleOffUnneeded: "a regra “{name}” está desligada, mas nada aqui a contraria",

  // newsroom/rules/pictureIndex.ts
  savePicture: "guarde-a em JPEG, PNG, WebP, AVIF ou GIF",
  pageNoPicture: "as páginas não levam imagens; por isso “{name}” não pode ser mostrada",
  pageNoPictureRemedy: "tire a imagem",
  pageNoFile: "as páginas não levam ficheiros; por isso “{name}” não pode ser mostrado",
  pageNoFileRemedy: "tire o ficheiro",
  pictureNotBeside: "não há nenhuma imagem “{name}” junto do texto",
  fileNotBeside: "não há nenhum ficheiro “{name}” junto do texto",
  notBesideRemedy: "ponha o ficheiro na mesma pasta ou corrija o nome",
  strayFile: "nada lê este ficheiro neste lugar",
  strayFileRemedy: "ponha-o junto do artigo, rascunho ou autor que o mostra, ou tire-o",
  notPicture: "“{name}” não é uma imagem",
  notPictureRemedy: "indique uma imagem em vez dele",
  notFormat: "“{name}” não é um ficheiro {format}",
  notFormatRemedy: "indique um ficheiro {format} em vez dele",
  notEitherFormat: "“{name}” não é um ficheiro {format} nem {other}",
  notEitherFormatRemedy: "indique um ficheiro {format} ou {other} em vez dele",
  notForBrowsers: "“{name}” não é uma imagem que os navegadores mostrem, e nada mais a lê",
  notForBrowsersRemedy: "tire-a, ou guarde-a em JPEG, PNG, WebP, AVIF ou GIF se for uma imagem",
  pictureNameSigns: "“{name}” tem no nome sinais que um endereço não pode ter",
  pictureNameSignsRemedy:
    "mude-lhe o nome, com letras latinas, algarismos, pontos, hífenes e sublinhados",

  // newsroom/rules/pictureIndex.ts: {what} is one of the messages that begin with “broken”
  brokenFile: "“{name}” {what}",
  // newsroom/pictures/measurePicture.ts
  brokenUnread: "não é uma imagem que se consiga ler",
  brokenNoPicture: "não é uma imagem",
  brokenFormat: "é um ficheiro {format}",
  brokenHeic: "é um ficheiro HEIC",
  brokenLarge: "é demasiado grande para ser descodificada, com {width} × {height} píxeis",
  brokenLargeFrames:
    "é demasiado grande para ser descodificada, com {width} × {height} píxeis em {frames} fotogramas",
  brokenLargeRemedy: "reduza-a para 3000 píxeis no lado maior",
  brokenDamaged: "tem danos: não é possível descodificar tudo",
  fileAgain: "exporte ou copie o ficheiro de novo: um envio pode ter sido interrompido",
  // newsroom/story/elements/video/captionsFile.ts
  brokenNoUtf8: "não está escrito em UTF-8",
  brokenNoUtf8Remedy: "guarde-o em UTF-8",
  brokenNoWebvtt: "não tem no início a linha WEBVTT",
  brokenNoWebvttRemedy: "escreva WEBVTT na primeira linha, e por baixo uma linha vazia",
  brokenNoCaptions: "não tem nenhuma legenda",
  brokenNoCaptionsRemedy: "escreva o que é dito",
  brokenNoTime: "tem uma legenda sem tempo",
  brokenTime: "tem um tempo que não é possível ler, “{time}”",
  captionTime: "escreva-o como 00:00:01.000 --> 00:00:04.000",
  captionTimeDot: "escreva-o como 00:00:01.000 --> 00:00:04.000; antes dos milésimos vem um ponto",
  brokenOrder: "tem uma legenda que termina antes de começar",
  brokenOrderRemedy: "corrija os seus tempos",
  // newsroom/story/elements/video/mp4File.ts, webmFile.ts
  brokenNoMp4: "não é um ficheiro MP4",
  brokenNoWebm: "não é um ficheiro WebM",
  brokenQuickTime: "é um ficheiro QuickTime ou outro que os navegadores não reproduzem",
  brokenMatroska: "é um ficheiro Matroska, que os navegadores não reproduzem",
  brokenCutShort: "está incompleto",
  brokenNoPictureTrack: "não tem faixa de imagem",
  brokenTrackOf:
    "tem uma faixa “{kind}” além da imagem e do som, que pode revelar onde foi gravado",
  brokenOtherTrack: "tem outra faixa além da imagem e do som",
  brokenCodec: "está codificado em {codec}, que nem todos os navegadores reproduzem",
  encodeAnew: "codifique-o de novo: {command}",
  copyTracks: "copie só a imagem e o som: {command}",

  // newsroom/rules/pictureSize.ts
  pictureSmall: "“{name}” tem {width} píxeis de largura e vai aparecer desfocada",
  pictureSmallRemedy: "use um ficheiro com {narrowest} píxeis no mínimo",
  pictureHeavyBytes: "“{name}” é demasiado pesada, com {megabytes} MB",
  pictureHeavyPixels: "“{name}” é demasiado pesada, com {width} × {height} píxeis",
  pictureHeavyRemedy: "reduza-a para 3000 píxeis no lado maior, e guarde uma fotografia em JPEG",
  pictureMisnamed: "“{name}” é um ficheiro no formato {format}",
  pictureMisnamedRemedy: "dê-lhe um nome que termine em .{ending}",

  // newsroom/pictures/versionFaults.ts
  versionShape: "“{name}” tem uma forma diferente da de “{other}”: {size}, não {otherSize}",
  versionShapeRemedy:
    "dê a ambas a mesma largura e altura, para que nada se mova quando o tema muda",
  thumbnailShape: "“thumbnail” tem {size}, não 3:2",
  thumbnailShapeRemedy: "dê-lhe a forma 3:2 em que as listas a mostram, por exemplo 720 × 480",
  versionMissing: "a imagem não tem “{name}” junto das suas outras versões",
  versionMissingRemedy:
    "acrescente “{name}”, para que um telefone tenha uma versão própria em qualquer dos temas",

  // newsroom/story/placement.ts
  boxMisplaced:
    "{around, select, list {uma caixa não pode estar dentro de uma lista} quotation {uma caixa não pode estar dentro de uma citação} box {uma caixa não pode estar dentro de uma caixa} other {uma caixa não pode estar dentro de uma nota}}",
  pullQuoteMisplaced:
    "{around, select, list {uma citação em destaque não pode estar dentro de uma lista} quotation {uma citação em destaque não pode estar dentro de uma citação} box {uma citação em destaque não pode estar dentro de uma caixa} other {uma citação em destaque não pode estar dentro de uma nota}}",
  misplacedRemedy: "ponha-a entre dois parágrafos do artigo",

  // newsroom/story/directives.ts
  directiveUnknown: "não existe a diretiva {directive}",
  directiveUnknownRemedy: "use uma de {names} e {last}",
  directiveLeaf: "“{name}” escreve-se com dois sinais de dois pontos",
  directiveLeafRemedy: "escreva {example} numa só linha, sem linha de fecho",
  directiveContainer: "“{name}” escreve-se com três sinais de dois pontos",
  directiveContainerRemedy: "escreva {example}, o texto e uma linha ::: que fecha tudo",
  directiveOpen: "este elemento {name} nunca é fechado e abrange tudo o que está por baixo",
  directiveOpenRemedy: "ponha uma linha ::: onde ele termina",
  directiveLabel: "as palavras entre parênteses retos depois de “{name}” não são mostradas",
  directiveLabelRemedy: "escreva-as entre chavetas: {attributes}",
  attributeStyleMark: "“{name}” é uma marca de estilo, e um artigo não tem lugar para estilos",
  attributeRefused: "o atributo “{name}” não tem lugar num artigo",
  attributeUnknown: "{directive} não tem o atributo “{name}”",
  attributeTwice: "o atributo “{name}” é dado duas vezes",
  attributeRemedy: "use apenas {attributes}",
  directiveUnreadable: "“{line}” parece uma diretiva, mas não pode ser lida como tal",
  directiveUnreadableRemedy:
    "escreva-a como {example}, sem espaço depois dos dois pontos, ou tire a linha",

  // newsroom/story/readBlocks.ts
  elementUnknown: "um artigo não tem o elemento “{name}”",
  elementUnknownRemedy: "escreva-o como texto simples ou tire-o",
  elementInLine: "“{name}” não pode estar dentro de uma linha de um artigo",
  elementInLineRemedy: "escreva-o como texto simples",

  // newsroom/story/elements/box
  boxNoTitle: "uma caixa não tem título",
  boxNoText: "uma caixa não tem texto",
  beginWithExample: "comece por {example}",

  // newsroom/story/elements/figure; “other” is a picture
  altMissing:
    "{what, select, video {o vídeo não tem texto alternativo} other {a imagem não tem texto alternativo}}",
  altMissingRemedy: "diga em poucas palavras o que se vê",
  altOpening: "o texto alternativo começa por “{words}”",
  altOpeningRemedy:
    "{what, select, video {omita essas palavras; diz-se aos leitores que é um vídeo} other {omita essas palavras; diz-se aos leitores que é uma imagem}}",
  altCaption: "o texto alternativo repete a legenda",
  altCaptionRemedy:
    "{what, select, video {diga o que se vê no vídeo; a legenda diz o que significa} other {diga o que se vê na imagem; a legenda diz o que significa}}",
  aiUnknown: "“{part}” não é uma parte que a inteligência artificial possa ter numa imagem",
  aiUnknownRemedy: "escreva {example} ou {other}, ou omita-o",
  figureNoPicture: "uma imagem do texto não indica nenhum ficheiro",
  figureNoPictureRemedy: "indique o ficheiro de imagem junto do texto, como em {example}",
  pictureElsewhere: "a imagem “{name}” não está junto do texto",
  pictureElsewhereRemedy: "ponha o ficheiro de imagem na pasta do artigo e indique-o sem caminho",
  pictureFaultRemedy: "ponha a imagem junto do texto ou corrija o seu nome",

  // newsroom/story/elements/footnote
  footnoteTwice: "a nota {mark} está escrita duas vezes",
  oneOutOrRenamed: "tire uma das duas ou dê-lhe outro nome",
  footnoteEmpty: "a nota {mark} não tem texto",
  footnoteUnused: "nada no texto remete para a nota {mark}",
  footnoteUnusedRemedy: "ponha a sua marca no texto ou tire a nota",
  footnoteMissing: "não existe a nota {mark}",
  footnoteMissingRemedy: "escreva a nota numa linha própria, {mark}: texto, ou tire a marca",

  // newsroom/story/elements/link
  anchorMissing: "não há neste artigo nenhum lugar “{address}”",
  anchorMissingRemedy: "faça a ligação para um dos seus intertítulos: {subheads}",
  anchorNoSubheads: "tire a ligação; o artigo não tem intertítulos",
  addressSigns:
    "o endereço de uma ligação tem espaços, caracteres de controlo ou barras invertidas",
  addressSignsRemedy: "copie o endereço de novo; um espaço nele escreve-se %20",
  addressEmpty: "uma ligação não tem endereço",
  addressRefused: "um artigo não pode ter uma ligação para “{address}”",
  addressRefusedRemedy:
    "comece o endereço por https:// para outro site, por / para este, ou por # para um lugar deste artigo",
  linkMarkUnknown: "uma ligação não tem a marca “{mark}”",
  linkMarkUnknownRemedy:
    "escreva {mark} para uma ligação paga, ou ponha um espaço antes da chaveta",
  linkMarkInAddress: "a marca passou a fazer parte do endereço da ligação",
  linkMarkInAddressRemedy: "escreva a ligação como {example}",
  linkNoWords: "a ligação para “{address}” não tem palavras",
  linkNoWordsRemedy: "escreva entre os parênteses retos o que o leitor vai lá encontrar",
  linkNested: "a marca de uma nota está dentro das palavras de uma ligação",
  linkNestedRemedy: "ponha a marca depois da ligação",
  linkInsecure: "a ligação para “{address}” não é segura",
  linkNotPaid: "só uma ligação para outro site pode ser paga",
  linkNotPaidRemedy: "tire {mark}",
  linkMarkStray: "{mark} não vem depois de uma ligação",
  linkMarkStrayRemedy: "ponha-a logo a seguir ao parêntese que fecha uma ligação, sem espaço",

  // newsroom/story/elements/list
  taskList: "uma lista com casas para assinalar não tem lugar num artigo",
  taskListRemedy: "tire os [ ] e [x] do início das entradas",

  // newsroom/story/elements/pullQuote
  pullQuoteContent: "uma citação em destaque contém algo além de palavras simples",
  pullQuoteContentRemedy: "escreva-a em parágrafos simples, sem ligações, realces, notas ou listas",
  pullQuoteEmpty: "uma citação em destaque não tem palavras",
  pullQuoteEmptyRemedy: "copie para ela palavras do artigo ou tire-a",
  pullQuoteNotInText: "a citação em destaque “{quote}” não está no artigo",
  pullQuoteNotInTextRemedy: "copie as palavras exatamente como estão no artigo, ou tire a citação",
  pullQuoteDepartsRemedy:
    "copie as palavras exatamente como estão no artigo (ela afasta-se delas depois de “{beginning}”), ou tire a citação",

  // newsroom/story/elements/subhead
  subheadEmpty: "um intertítulo não tem palavras",
  subheadFirstLevel: "o título do artigo é o único de primeiro nível",
  subheadFirstLevelRemedy: "escreva ## para um intertítulo",
  subheadDeep: "um intertítulo de nível {level} é demasiado profundo para um artigo",
  subheadDeepRemedy: "use ##, ### ou ####",
  subheadSkips: "o intertítulo “{text}” salta um nível",
  subheadSkipsRemedy: "escreva-o com {marks}",

  // newsroom/story/elements/table
  tableCells: "esta linha tem {cells} células; a cabeça da tabela, {columns}",
  tableCellsRemedy: "dê a ambas o mesmo número de células; um | simples numa célula escreve-se \\|",
  tableNoCaption: "uma tabela não tem legenda",
  tableContent: "entre :::table e o seu fim há algo além de uma tabela",
  tableContentRemedy: "deixe lá só as linhas da tabela, e ponha tudo o resto acima ou abaixo",

  // newsroom/story/elements/video
  videoLarge: "mostre um trecho mais curto, ou codifique-o em menor tamanho: {command}",
  captionsLarge: "deixe só as legendas",
  videoNoFile: "um vídeo não indica nenhum ficheiro",
  videoNoPoster: "o vídeo não tem imagem antes da reprodução",
  videoNoCaptions: "o vídeo não tem legendas",
  videoNamesRemedy: "escreva {example} com um ficheiro junto do texto",
  fileElsewhere: "o ficheiro “{name}” não está junto do texto",
  fileElsewhereRemedy: "ponha-o na pasta do artigo e indique-o sem caminho",
  fileFaultRemedy: "ponha o ficheiro junto do texto ou corrija o seu nome",
  // {what} is “videoIndexLast”
  videoSlow: "“{name}” {what}",
  videoIndexLast: "tem o índice no fim; por isso demora a começar",
  videoIndexLastRemedy: "ponha-o no início: {command}",
  posterShape:
    "a imagem antes da reprodução “{name}” tem uma forma diferente da do vídeo, {width} × {height}",
  posterShapeRemedy: "use um fotograma do vídeo, para que não fique nada ao lado",

  // newsroom/story/elements/words
  pictureInLine: "a imagem “{alt}” está dentro de uma linha",
  pictureInLineRemedy:
    "ponha-a numa linha própria, com uma linha vazia acima e abaixo, ou use {example}",

  // newsroom/story/markdown
  definitionTwice: "o nome de ligação “{name}” é definido duas vezes",
  definitionUnused: "nenhuma ligação usa o nome “{name}”; por isso o leitor nunca vê esta linha",
  definitionUnusedRemedy: "tire-a ou use-a numa ligação",
  definitionMissing: "o nome de ligação “{name}” não é definido em lado nenhum",
  definitionMissingRemedy:
    "acrescente uma linha [nome]: endereço, ou escreva o endereço entre parênteses depois das palavras da ligação",
  textMarkRemedy:
    "feche-os sem espaços por dentro, ou escreva \\ antes de cada um que deva ser lido",
  directiveInLine: "“{written}” dentro de uma linha não é uma diretiva",
  directiveInLineRemedy:
    "use uma de {names} e {last} em linhas próprias, ou escreva \\: para dois pontos simples",
  nestedDeep: "há citações, listas ou realces demasiado encaixados uns nos outros",
  nestedDeepRemedy: "escreva-os com menos níveis",
  textUnreadable: "não é possível ler o texto ({reason})",
  textUnreadableRemedy: "tire o que está mais encaixado",
  rawHtml: "HTML em bruto (“{html}”) não tem lugar num artigo",
  rawHtmlRemedy: "escreva-o em Markdown ou tire-o; um < simples escreve-se \\<",

  // newsroom/paper/checkTheme.ts
  paperDark:
    "o papel {colour} é demasiado escuro para texto em cinzento e em cores: o seu contraste com o preto é de {found}, menos de {least}",
  paperDarkRemedy: "o mais próximo com claridade suficiente é “{colour}”",
  colourOnTint:
    "o texto em {colour} tem um contraste de {found} com o fundo das caixas, {tint}, menos de {least}",
  colourOnPaper: "o texto em {colour} tem um contraste de {found} com o papel, menos de {least}",
  colourRemedy: "a cor mais próxima que se consegue ler é “{colour}”",

  // newsroom/paper/logo.ts
  logoText:
    "converta o texto em contornos antes de guardar: uma página não tem os tipos de letra do programa de desenho",
  logoStyle: "guarde o desenho com atributos de apresentação em vez de uma folha de estilos",
  logoUse: "escreva a própria forma em cada lugar",
  logoImage: "desenhe-o com contornos; uma imagem dentro de um logótipo não é mostrada",
  logoLargeFile: "o ficheiro é demasiado grande para um logótipo",
  logoLargeFileRemedy: "simplifique o desenho",
  logoWords: "há palavras fora de qualquer elemento",
  logoWordsRemedy: "tire-as",
  logoEntities: "o ficheiro declara entidades",
  logoEntitiesRemedy: "tire a declaração entre parênteses",
  logoMalformed: "o ficheiro não é SVG bem formado",
  logoMalformedRemedy: "guarde-o de novo a partir do programa de desenho",
  logoIdMissing: "nada no logótipo tem o id “{id}”",
  logoIdMissingRemedy: "defina-o no mesmo ficheiro, ou tire a referência",
  logoLong: "o logótipo tem {size} bytes, {excess} a mais para uma página que o leva",
  logoLongRemedy:
    "simplifique os seus contornos e arredonde as suas coordenadas, por exemplo com SVGO",
  logoNoSvg: "o ficheiro não é SVG, mas <{element}>",
  logoNoSvgRemedy: "guarde o logótipo em SVG",
  logoElement: "um logótipo não pode ter <{element}>",
  logoElementRemedy: "tire-o, com tudo o que tem dentro",
  logoNested: "há demasiados grupos encaixados",
  logoNestedRemedy: "desagrupe-os",
  logoNoSize: "o logótipo não tem tamanho",
  logoNoSizeRemedy: "dê ao seu <svg> um viewBox, como {example}",
  logoNothing: "o logótipo não desenha nada",
  logoNothingRemedy: "grave-o com as suas formas, ou retire o ficheiro",
  logoThin: "um logótipo de {width} por {height} seria demasiado fino para se ver",
  logoThinRemedy: "recorte o seu viewBox ao desenho",
  logoScript: "um logótipo não pode ter “{name}”, que executa um script",
  logoOutside: "“{name}” refere algo fora do logótipo",
  logoOutsideRemedy: "tire-o: um logótipo é um só ficheiro",
  logoHidden: "uma parte do logótipo está escondida",
  logoAttribute: "um logótipo não pode ter o atributo “{name}”",
  logoProperty: "um logótipo não pode ter o estilo “{name}”",
  logoValue: "o valor de “{name}” não é de um desenho",

  // newsroom/paper/paper.ts
  siteMissing: "falta o ficheiro",
  siteMissingRemedy: "escreva um com name, tagline, url, language e timeZone",
  siteNoFields: "o ficheiro não é uma lista de campos",
  siteNoFieldsRemedy: "escreva um “nome: valor” por linha",

  // newsroom/edition/lostAddresses.ts
  addressLost:
    "os leitores tinham {kind, select, story {um artigo em {address}} section {uma editoria em {address}} topic {um tema em {address}} author {a página de um autor em {address}} page {uma página em {address}} other {um endereço anterior que os levava adiante em {address}}}, e agora não há lá nada para eles",
  addressLostUntil:
    "os leitores tinham {kind, select, story {um artigo em {address}} section {uma editoria em {address}} topic {um tema em {address}} author {a página de um autor em {address}} page {uma página em {address}} other {um endereço anterior que os levava adiante em {address}}}, e não há lá nada para eles antes de {opens}",
  storyLostRemedy:
    "escreva “redirectFrom: [{address}]” no artigo a que devem ser levados, ou diga que ele desapareceu: npm run desk -- unpublish {address}",
  fileLostRemedy:
    "escreva “redirectFrom: [{address}]” no artigo a que devem ser levados, volte a pôr {file}, ou diga que ele desapareceu: npm run desk -- unpublish {address}",
  addressLostUntilRemedy:
    "dê ao artigo a data que tinha, ou retire-o até lá com “npm run desk -- unpublish”",

  // newsroom/edition: refusals
  editionMissing: "não há nenhuma edição em {file}; execute “npm run build” para a escrever",
  editionOtherVersion:
    "a edição em {file} é de outra versão; execute “npm run build” para a atualizar",
  editionOtherBytes:
    "não é possível ler a edição em {file} (os seus bytes não são os que foram escritos); apague-a e execute “npm run build”",
  editionNoDatabase:
    "não é possível ler a edição em {file} (não é uma base de dados); apague-a e execute “npm run build”",
  editionUnreadable:
    "não é possível ler a edição em {file} ({reason}); apague-a e execute “npm run build”",

  // newsroom/signing/secret.ts
  secretOpen:
    "{file} pode ser lido por outros além do seu dono; apague-o (o próximo arranque cria um novo)",
  secretShort:
    "o segredo em {name} é demasiado curto; precisa de {least} caracteres ou mais, como os que “openssl rand -hex 32” cria",
};
