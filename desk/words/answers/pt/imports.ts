import type { EN_IMPORTS } from "../en/imports.ts";

/** What is said of copies that are imported, of their parts and their drafts, in Portuguese. */
export const PT_IMPORTS: Readonly<Record<keyof typeof EN_IMPORTS, string>> = {
  // Text that is not all of the story
  noTextOnPage: "não se encontrou texto na página; copie à mão o texto do artigo para o rascunho",
  noWordOfHeadline:
    "o texto não tem nenhuma palavra do título; por isso pode ser outra parte da página; compare-o com a página antes de continuar",
  fewWords: "o texto tem só {words} palavras; compare-o com a página antes de continuar",
  wordsOfWanted:
    "o texto tem {words} das {wanted} palavras que a página diz ter; compare-o com a página antes de continuar",
  shareOfArticle:
    "só se aproveitou {share} % do que a página marca como o seu artigo; compare-o com a página antes de continuar",
  forSubscribers:
    "a página reserva o seu texto (ou parte dele) para assinantes; por isso pode faltar o fim; compare-o com a página antes de continuar",
  endsElsewhere:
    "o texto termina como se houvesse mais noutro lugar; compare-o com a página antes de continuar",
  draftWithoutText: "o rascunho não tem texto; copie para ele à mão o texto do artigo",

  // Kinds of words that are kept
  compensationNotice: "aviso de ligações pagas",
  endMark: "sinal de fim",
  copyrightLine: "linha de direitos de autor",
  signOff: "rubrica final",
  noteToEditors: "nota aos redatores",
  contact: "contacto",
  wireCode: "código de agência",
  embedded: "incorporado",
  description: "descrição",
  pictureCreator: "{picture}, autor",
  pictureRights: "{picture}, direitos",
  pictureRightsPage: "{picture}, página dos direitos",
  pictureDate: "{picture}, data",
  comment: "comentário",
  commentInDocument: "comentário no documento",
  htmlComment: "comentário HTML",
  hiddenText: "texto escondido",
  noteOfHeadline: "nota de rodapé do título ou do subtítulo",
  embeddedElement: "{element} incorporado",
  frontMatterKept: "bloco de campos",
  linkOf: "ligação de “{words}”",
  markOfHeadline: "marca do título",
  partOfPage: "parte da página de onde foi copiado",
  readingTime: "tempo de leitura",
  dayInDateline: "dia na linha do local",
  fieldKept: "campo {name}",
  bylineOfPage: "assinatura da página",
  dateOnPage: "data na página",
  heroKept: "imagem principal",
  versionKept: "versão {version} de uma imagem",
  authorsPage: "página do autor",
  templateCommand: "comando de modelo",
  authorOfFile: "autor do ficheiro",
  titleOfFile: "título do ficheiro",
  fileMadeOn: "ficheiro criado em",
  commentBy: "comentário de {author}",
  deletedText: "texto apagado",
  altTextKept: "texto alternativo",
  pictureKept: "imagem",
  pageNumber: "número de página",

  // Formats
  aGhostExport: "uma exportação do Ghost",
  aSavedPage: "uma página guardada",
  aWordFile: "um ficheiro Word",
  plainText: "texto simples",
  markdownWithFields: "Markdown com bloco de campos {kind}",

  // Encodings
  charactersLost:
    "{count, plural, one {# carácter não pôde ser lido e aparece como {sign}} many {# de caracteres não puderam ser lidos e aparecem como {sign}} other {# caracteres não puderam ser lidos e aparecem como {sign}}}",
  readsAsUtf16: "o ficheiro não indica a sua codificação; lê-se como UTF-16",
  readAsWestern:
    "o ficheiro não está em UTF-8; foi lido como Windows ocidental (1252); por isso reveja os acentos",

  // The draft
  sectionUnknown: "o jornal não tem a editoria “{section}”",
  sectionUnknownMeant:
    "o jornal não tem a editoria “{section}”; o original queria dizer “{meant}”?",
  authorUnknown: "ainda não existe o autor “{name}”: escreva {file} e depois “{line}”",
  authorUnknownWithoutFile:
    "ainda não existe o autor “{name}”: escreva para ele um ficheiro em authors e indique-o em “byline”",
  cutInCopy: "{start} … e mais {count} caracteres no original",
  bothReasons: "{one}; {other}",
  givenSection: "dada com --section",
  givenLang: "dada com --lang",
  altIsCaption: "a descrição da imagem repete a legenda e foi deixada de fora; diga o que se vê",
  importedOn: "Importado em {day} de {copy} ({format}).",
  guessedHead: "Suposto; verifique, por favor:",
  lookFirstHead: "Veja isto primeiro:",
  toKnowHead: "A saber:",
  keptHead: "Conservado do original, porque um artigo não tem lugar para isto:",

  // Dates and embargoes
  placeInCopy: "{place, select, paragraph {o parágrafo {number}} other {a linha {number}}}",
  saysSo: "{where} diz isso",
  dayMonthUnsure: "{why}; o dia e o mês podem estar trocados",
  copyWithheld: "O original diz que está retido.",
  itsField: "o seu campo “{name}”",
  embargoWithoutDay: "O original diz “{said}”, o que não indica nenhum dia por que esperar.",
  embargoAmbiguous:
    "O original diz “{said}”, em que o dia e o mês podem estar trocados; escreva “embargo” e tire isto.",
  saysNoon: "o original não indica a hora; por isso diz meio-dia",
  saysZone: "o original não indica o fuso horário; por isso é o de {zone}",

  // Why a line is taken for a part
  headlineBy:
    "{place, select, paragraph {o parágrafo {number} {reasons}} other {a linha {number} {reasons}}}",
  markedSo:
    "{place, select, paragraph {o parágrafo {number} está marcado assim} other {a linha {number} está marcada assim}}",
  noteLeft:
    "{place, select, paragraph {o parágrafo {number} é uma nota da redação e foi deixado para os leitores; tire-o se for para os redatores: {note}} other {a linha {number} é uma nota da redação e foi deixada para os leitores; tire-a se for para os redatores: {note}}}",
  noticeLeft:
    "{place, select, paragraph {o parágrafo {number} parece um aviso de ligações pagas, mas está no meio do texto; foi deixado lá} other {a linha {number} parece um aviso de ligações pagas, mas está no meio do texto; foi deixada lá}}",
  dateAlone:
    "{place, select, paragraph {o parágrafo {number} é uma data e nada mais} other {a linha {number} é uma data e nada mais}}",
  beginsWithBy:
    "{place, select, paragraph {o parágrafo {number} começa como uma assinatura} other {a linha {number} começa como uma assinatura}}",
  namedAfterByline:
    "{place, select, paragraph {o parágrafo {number} indica-o depois da assinatura} other {a linha {number} indica-o depois da assinatura}}",
  endsWithIt:
    "{place, select, paragraph {o parágrafo {number} termina com isso} other {a linha {number} termina com isso}}",
  nameOfSection:
    "{place, select, paragraph {o parágrafo {number} é o nome da editoria} other {a linha {number} é o nome da editoria}}",
  fromPlace:
    "{place, select, paragraph {do parágrafo {number}: {why}} other {da linha {number}: {why}}}",
  nameOfAgency:
    "{place, select, paragraph {o parágrafo {number} é o nome de uma agência} other {a linha {number} é o nome de uma agência}}",
  betweenHeadlineAndDate:
    "{place, select, paragraph {o parágrafo {number} está entre o título e a data ou a assinatura} other {a linha {number} está entre o título e a data ou a assinatura}}",
  rightBelowHeadline:
    "{place, select, paragraph {o parágrafo {number} está logo por baixo do título} other {a linha {number} está logo por baixo do título}}",
  opensWithIt:
    "{place, select, paragraph {o parágrafo {number} abre com isso} other {a linha {number} abre com isso}}",
  namesItInDateline:
    "{place, select, paragraph {o parágrafo {number} indica-o na linha do local} other {a linha {number} indica-o na linha do local}}",
  setAsHeading: "tem estilo de título",
  aboveDate: "vem acima da data ou da assinatura",
  belowDate: "vem por baixo da data ou da assinatura",
  standsAlone: "está à parte",
  comesFirst: "vem em primeiro lugar",
  lengthOfHeadline: "tem o comprimento de um título",
  inCapitals: "vem em maiúsculas",
  firstWords: "nenhuma linha parece um título; são as primeiras palavras do texto",
  becamePullQuote:
    "a linha {line} repete palavras do texto e tornou-se uma citação em destaque: {words}",
  takenForSubhead: "a linha {line} foi tomada por um intertítulo: {words}",

  // What copies say of themselves
  nameOfFolder: "o nome da sua pasta",
  agencyForbids: "A agência diz que não pode ser usado: o seu “pubstatus” é {status}.",
  agencyForbidsSince:
    "A agência diz que não pode ser usado: o seu “pubstatus” é {status} ({reason}).",
  pageMarksAuthor: "a página indica-o como seu autor",
  pageMarksPublished: "a página indica-a como a data da publicação",
  firstTimeBelow: "é a primeira data por baixo do título que a página marca como tal",
  wherePageSetsDate: "está onde a página põe uma data",
  inPagesByline: "está na assinatura da página",
  pageFromThere: "a página é de lá",
  addressHasIt: "o endereço da página tem-no",
  pagesOneHeading: "é o único título de primeiro nível da página",
  pageNamesPicture: "a página indica-a como a sua imagem",
  wordFileSays: "ficheiro Word: {said}",
  styleOfTitles: "tem o estilo do Word para títulos",
  itIsOneHeading: "é o único título de primeiro nível",
  styleOfSubtitles: "tem o estilo do Word para subtítulos",
  propertiesNameThem: "as propriedades do ficheiro indicam-no",
  propertiesNameIt: "as propriedades do ficheiro indicam isso",
  commentOfFile: "o comentário do ficheiro diz: {comment}",
  fieldsUnreadable: "não é possível ler os campos por cima do texto: {why}",
  lineLeftOut: "a linha {line} do texto foi deixada de fora: {why}",
  nameBeginsWithIt: "o nome do ficheiro começa por isso",
  nameOfFile: "o nome do ficheiro",
  oneHeading: "o único título de primeiro nível",
  onlyEditorsForm: "a exportação só tem este texto na forma própria do editor; copie-o à mão",
  wasPage: "lá era uma página, não um artigo",
  linksWithoutTracking:
    "as ligações levam diretamente às suas páginas: retiraram-se os redirecionamentos que contam leitores e os parâmetros que os seguem",
  descriptionRepeats: "a descrição da página é o seu primeiro parágrafo e não foi usada duas vezes",
  fieldsNoList: "não são uma lista de campos",
  itsHeadline: "o seu título",
  itsDescription: "a sua descrição",
  whereWritten: "onde foi escrito, segundo diz",
  itsLanguage: "a sua língua",
  itsByline: "a sua assinatura",
  itsSubjects: "os seus assuntos e palavras-chave",
  whoseNews: "de quem é a notícia, segundo diz",
  pictureWithIt: "a imagem que o acompanha",
  itsPubstatus: "o seu pubstatus",
  noteSays: "nota aos redatores: {note}",
  itsNamed: "o seu {name}",
  inJsonLd: "a página diz isso em JSON-LD",
  inOpenGraph: "a página diz isso em Open Graph",
  inMetaTags: "a página diz isso nos seus metadados",
  inTitle: "a página diz isso no seu título",
  inDescription: "a página diz isso na sua descrição",
  inLangAttribute: "a página diz isso no seu atributo lang",

  // The report
  lookFirst: "ver primeiro",
  wasRecognised: "reconhecido",
  wasGuessed: "suposto",
  toFix: "a corrigir",
  isMissing: "falta",
  wasKept: "deixado de fora",
  toKnow: "a saber",
  importRefused: "recusado",
  importKnown: "já conhecido",
  importDone: "importado",
  sameCopy: "{copy}: o mesmo original já está no jornal, como {draft}; nada foi escrito",
  importedAs: "{copy} como {format} → {draft}",
  lookFirstAt: "ver primeiro: {doubts}",
  countGuessed: "supostos: {count}",
  countMissing: "em falta: {count}",
  storiesImported:
    "{count, plural, one {# artigo importado} many {# de artigos importados} other {# artigos importados}}",
  knownAlready: "já conhecidos: {count}",
  countRefused: "recusados: {count}",
  passedOver:
    "{count, plural, one {# outro ficheiro ignorado} many {# de outros ficheiros ignorados} other {# outros ficheiros ignorados}}",
  nextReadThrough: "A seguir: abra {file}, leia-o todo e veja-o com “npm run dev” em {address}",
  nextFillIn: "A seguir: abra {file}, preencha o que falta e veja-o com “npm run dev” em {address}",
  nextCompareAndRead:
    "A seguir: abra {file}, compare o texto com o original, leia-o todo e veja-o com “npm run dev” em {address}",
  nextCompareAndFillIn:
    "A seguir: abra {file}, compare o texto com o original, preencha o que falta e veja-o com “npm run dev” em {address}",
  standardInput: "entrada padrão",

  // Pictures
  givenPicture: "dada com --picture",
  opensText: "a imagem que abre o texto",
  heroNotHere: "a imagem por cima do texto, {file}, não está aqui: {why}",
  heroTooNarrow:
    "{name} tem {width} píxeis de largura, pouco para ficar por cima do texto; está nele como imagem do texto",
  versionNotHere: "uma versão de uma imagem, {file}, não está aqui: {why}",
  figureWaits:
    "uma imagem do texto espera pelo seu ficheiro: ponha-o junto do texto com o nome {name} ({why})",
  pictureOnWeb: "está na web, e nada se vai buscar lá",
  inputWithoutFiles: "a entrada padrão não traz ficheiros",
  pictureNotThere: "não há esse ficheiro junto do original",
  pictureOutside: "está fora da pasta do original",
  pictureHasMegabytes: "tem {megabytes} MB",
  captionWithCreditAndDescription:
    "uma legenda que termina com o seu crédito, ao lado de uma descrição da mesma imagem",
  captionWithCredit: "uma legenda que termina com o seu crédito",
  twoLinesAlike: "duas linhas sobre a mesma coisa por cima do título, e a primeira não é uma frase",
};
