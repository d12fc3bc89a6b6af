import type { EN_COPIES } from "../en/refusals.ts";

/** Why a copy cannot be imported, and what to do instead, in Portuguese. */
export const PT_COPIES: Readonly<Record<keyof typeof EN_COPIES, string>> = {
  // What to do instead
  faultInstead: "{fault}; {instead}",
  saveAsDocx: "abra-o e guarde-o como .docx",
  saveAsWordOrPage:
    "guarde-o como .docx ou .html, ou copie só o texto do artigo para um ficheiro .txt",
  copyText: "copie o texto para um ficheiro .txt",
  copyTextAlone: "copie só o texto do artigo para um ficheiro .txt",
  copyWithoutAddresses: "copie só o texto do artigo para um ficheiro .txt, sem os endereços",
  copyOneByOne: "copie o texto de cada artigo para um ficheiro .txt próprio",
  copyFromPdf: "copie o texto do artigo do PDF que ele produz para um ficheiro .txt",
  copyFromReader: "abra-o no seu leitor e copie o texto do artigo para um ficheiro .txt",
  unpackFirst: "descompacte-o primeiro e importe os ficheiros que contém",
  wordsElsewhere: "as palavras de um artigo estão noutro ficheiro",
  theStorysWordsElsewhere: "as palavras do artigo estão noutro ficheiro",
  savePageComplete: "em vez disso, guarde a página como “Página web, completa” (.html)",
  saveAsOneList:
    "guarde os artigos como uma só lista JSON em ninjs, ou copie o texto de cada artigo para um ficheiro .txt próprio",
  copyOrWriteFields:
    "copie o texto para um ficheiro .txt, ou escreva os campos entre linhas --- por cima de um texto num ficheiro .md",
  savePages: "guarde a página de cada artigo como .html e importe-a",
  drawMap: "desenhe-o e indique-o com --picture junto do seu artigo",
  askForNinjs: "peça à agência ninjs (.json), ou copie só o texto do artigo para um ficheiro .txt",
  openAndSavePages: "abra cada artigo num navegador, guarde-o como página web e importe-a",
  convertWordPress:
    "converta-o em Markdown com uma ferramenta como wordpress-export-to-markdown, ou abra cada artigo num navegador, guarde-o como página web e importe-a",
  saveAsPng: "guarde-o em PNG e indique-o com --picture junto do seu artigo",

  // Bytes
  isRtf: "é texto formatado (RTF)",
  isPostScript: "é PostScript",
  isWordPerfect: "é um ficheiro do WordPerfect",
  isOldWord: "é um ficheiro Word muito antigo",
  isWrite: "é um ficheiro do Microsoft Write",
  isKindle: "é um livro do Kindle",
  isDjVu: "é um documento DjVu",
  isHelpBook: "é um livro de ajuda do Windows",
  isGzip: "está comprimido (gzip)",
  isBzip2: "está comprimido (bzip2)",
  isXz: "está comprimido (xz)",
  isZstd: "está comprimido (zstd)",
  isSevenZip: "é um arquivo 7-Zip",
  isRar: "é um arquivo RAR",
  isTar: "é um arquivo tar",
  isPicture: "é uma imagem; indique-a com --picture junto do artigo a que pertence",
  isFilm: "é som ou filme, e não tem palavras que se leiam; escreva-as num ficheiro .txt",
  isDatabase: "é uma base de dados; exporte dela o texto do artigo",
  isFont: "é um tipo de letra",
  isProgram: "é um programa",
  isUtf32: "está escrito em UTF-32; guarde-o como texto em UTF-8",
  isOldWordOrOffice: "é um ficheiro Word ou Office antigo",
  isEpub: "é um livro EPUB",
  isOdt: "é um texto OpenDocument (.odt)",
  isArchive: "é um arquivo, mas não um ficheiro Word",
  isWireMessage:
    "é uma mensagem de agência com os seus sinais de transmissão (IPTC 7901 ou ANPA 1312); copie só o texto do artigo para um ficheiro .txt",
  isPdf: "é um PDF; copie o texto para um ficheiro .txt",
  isWebArchive:
    "é um arquivo web do Safari; em vez disso, guarde a página como código-fonte (.html)",
  isMacSettings:
    "é uma lista de definições de um Mac; as palavras de um artigo estão noutro ficheiro",
  isLocked: "está protegido por palavra-passe; guarde-o sem ela",
  isOutlook: "é uma mensagem do Outlook; copie só o texto do artigo para um ficheiro .txt",
  isOldOffice:
    "é uma tabela ou apresentação antiga do Office; copie o texto do artigo para um ficheiro .txt",
  isOpenDocument:
    "é uma tabela ou um desenho OpenDocument; copie o texto do artigo para um ficheiro .txt",
  isInDesign: "é um ficheiro do InDesign; exporte dele o texto",
  isExcel: "é uma tabela do Excel; copie o texto do artigo para um ficheiro .txt",
  isPowerPoint: "é um ficheiro do PowerPoint; copie o texto do artigo para um ficheiro .txt",
  isPages: "é um ficheiro do Pages, do Numbers ou do Keynote; exporte-o para Word (.docx)",

  // Texts
  isMhtml: "é uma página web num só ficheiro (MHTML)",
  isMail: "é uma mensagem de correio eletrónico",
  isCalendar: "é um calendário",
  isAddressCard: "é um cartão de contacto",
  isSubtitles: "são legendas",
  isMovableType: "é uma exportação do Movable Type",
  isLaTeX: "é LaTeX",
  isReStructuredText: "é reStructuredText",
  isAsciiDoc: "é AsciiDoc",
  isOrg: "é Org",
  isWiki: "é texto de wiki",
  isManual: "é uma página de manual (troff)",
  isTextile: "é Textile",
  isScript: "é um script",
  isJsonLines: "é JSON com um objeto por linha",
  isTsv: "é uma tabela de valores separados por tabulações (TSV)",
  isCsv: "é uma tabela de valores separados por vírgulas (CSV)",
  isYaml: "é YAML",
  isSettings: "é um ficheiro de definições",
  isCode: "é código de programa",
  isJsonFeed: "é um feed JSON",
  isWordPressAnswer: "é uma resposta da interface do WordPress",
  isJsonLd: "são dados estruturados de uma página (JSON-LD)",
  isGeoJson: "é um mapa (GeoJSON)",
  isOtherJson: "é JSON, mas nem ninjs nem uma exportação do Ghost",

  // XML
  isNitf: "é NITF",
  isNewsMl1: "é NewsML 1",
  isNewsMlG2: "é NewsML-G2",
  isEventsMl: "é EventsML",
  isWordPressExport: "é uma exportação do WordPress",
  isRss: "é um feed RSS",
  isAtom: "é um feed Atom",
  isOpml: "é uma lista de feeds (OPML)",
  isSitemap: "é um mapa do site",
  isSvg: "é um desenho (SVG)",
  isWordXml: "é um ficheiro Word em XML",
  isOdtXml: "é um texto OpenDocument em XML",
  isPropertyList: "é uma lista de propriedades de um Mac",
  isTei: "é TEI",
  isFictionBook: "é um FictionBook",
  isMediaWiki: "é uma exportação do MediaWiki",
  isOtherXml: "é XML de um género que aqui não se lê (o seu primeiro elemento é “{element}”)",

  // Copies that cannot be read
  ninjsItemEmpty: "o artigo ninjs {item} não tem título nem texto; peça-o à agência",
  isDamaged: "está danificado e não pode ser descompactado; peça que o enviem de novo",
  partTooMany:
    "descompacta-se em mais de {count} partes, o que não acontece com nenhum documento; copie o texto do artigo para um ficheiro .txt",
  partDamaged:
    "está danificado, uma parte dele não pode ser descompactada; peça que o enviem de novo",
  unpacksTooLarge:
    "descompacta-se em mais de {megabytes} MB, o que não acontece com nenhum documento; copie o texto do artigo para um ficheiro .txt",
  partOfOtherSize:
    "está danificado, uma parte dele não tem o tamanho que diz ter; peça que o enviem de novo",
  partsUnreadable:
    "está danificado, não é possível ler a sua lista de partes; peça que o enviem de novo",
  isNoText:
    "não é texto, está cheio de caracteres de controlo; abra-o no seu programa e guarde-o como texto ou .docx",
  isEmpty: "está vazio; veja se foi guardado ou enviado por inteiro",
  ghostWithoutPosts:
    "a exportação do Ghost não contém artigos; exporte de novo com os artigos (posts)",
  noArticle:
    "não há nenhum artigo nela; abra a página, copie o texto do artigo para um ficheiro .txt e importe-o",
  holdsMore: "{copy} contém {count} artigos; --slug e --picture são para um só",
  isNoFile: "não é um ficheiro; indique um ficheiro ou uma pasta",
  noFileThere: "não existe esse ficheiro; verifique o nome",
  mayNotBeRead: "não há permissão para o ler; verifique as suas permissões",
  diskFull: "o disco está cheio; liberte espaço e volte a escrever o comando",
  nestedTooDeeply:
    "tem demasiados níveis encaixados para ser lido; copie o texto do artigo para um ficheiro .txt",
  cannotBeRead: "não é possível lê-lo ({why}); copie o texto do artigo para um ficheiro .txt",
  neitherHeadlineNorText: "não tem título nem texto; veja se foi guardado por inteiro",
  ninjsWithoutText:
    "o ninjs não contém texto, mas {types}; indique uma imagem com --picture junto do seu artigo",
  isNoJson:
    "começa como JSON, mas não o é ({why}); peça que o enviem de novo, ou dê ao ficheiro a terminação .txt se for texto",
  isTooLarge:
    "tem {megabytes} MB, mais do que os {most} MB que um artigo deste género pode ter; copie dele o artigo para um ficheiro .txt",
  hasDocumentType:
    "tem um tipo de documento (DOCTYPE), o que nenhum ficheiro Word tem; abra-o e guarde-o de novo como .docx",
  noWords: "não tem palavras; se o texto está em caixas ou imagens, copie-o para um ficheiro .txt",
  draftNamed: "já há um rascunho “{slug}”, e nada é substituído; escolha outro nome com --slug",
};
