import type { EN_FILES } from "../en/files.ts";

/** What the check says of files, fields and values, in Portuguese. */
export const PT_FILES: Readonly<Record<keyof typeof EN_FILES, string>> = {
  // problems/nearestName.ts and other places that suggest a name
  didYouMean: "quis dizer “{meant}”?",
  onlyOne: "só existe {names}",
  oneOf: "escolha entre {names}",
  meantOrOnlyOne: "quis dizer “{meant}”? Só existe {names}",
  meantOrOneOf: "quis dizer “{meant}”? Escolha entre {names}",
  eitherOf: "{one} ou {other}",

  // problems/ruleBook.ts
  ruleNeeded: "a regra “{name}” mantém a edição íntegra e não pode ser desligada",
  ruleNeededRemedy: "corrija o que ela assinala e tire esta linha",
  ruleUnknown: "não existe a regra “{name}”",
  ruleUnknownRemedy: "podem ser desligadas: {names}",

  // addresses/redirectRules.ts
  redirectNoAddress: "“{from}” não é um endereço deste site",
  redirectNoAddressRemedy:
    "escreva só o caminho, a partir da barra que vem depois do domínio: /news/2014/dam.html",
  redirectSpace: "“{from}” tem um espaço",
  redirectSpaceRemedy: "escreva {address}",
  redirectFragment: "“{from}” tem um fragmento, que os navegadores não enviam",
  redirectFragmentRemedy: "omita {fragment}",
  redirectEncoding: "“{from}” tem um carácter codificado que não é UTF-8",
  redirectEncodingRemedy: "escreva as letras tal como são, como /café",
  redirectPatternQuery: "“{from}” é um padrão com parâmetros de consulta",
  redirectPatternQueryRemedy:
    "escreva uma regra para cada consulta, ou omita a consulta: ela é passada adiante",
  redirectAsterisk: "“{from}” tem um asterisco no meio",
  redirectAsteriskRemedy: "escreva-o uma só vez, sozinho depois da última barra: /old/*",
  redirectParameterTwice: "“{from}” tem {parameter} duas vezes",
  redirectParameterTwiceRemedy: "dê outro nome a um dos dois",
  redirectCrowded:
    "“{segment}” tem mais de dois parâmetros, que poderiam ser lidos de muitas maneiras",
  redirectCrowdedRemedy: "junte dois deles num só",

  // content/contentFile.ts
  strayDayRemedy: "dê às pastas o nome de um dia real, como em 2014/06/12",
  strayNameRemedy: "mude-lhe o nome para {name}",
  strayPlaceRemedy: "mova-o para {path}",
  strayRemedy: "mova-o para articles, drafts, authors, sections, topics ou pages",
  frontMatterOpen: "o bloco de campos não tem fim",
  frontMatterOpenRemedy: "escreva uma linha --- por baixo do seu último campo",
  frontMatterMissing: "não há bloco de campos",
  frontMatterMissingRemedy: "comece o ficheiro com uma linha ---, os campos e outra linha ---",
  frontMatterNoFields: "o bloco de campos não é uma lista de campos",
  frontMatterNoFieldsRemedy: "escreva um “nome: valor” por linha",

  // content/contentFolder.ts
  unreadFile: "nada lê este ficheiro neste lugar",

  // content/contentFolderAccess.ts
  contentFolderEmpty:
    "a pasta de conteúdos, {folder}, está vazia; indique em CONTENT_DIR a de um jornal, ou crie um novo jornal com “{command}”",
  contentFolderMissing:
    "não há nenhuma pasta de conteúdos em {folder}; indique em CONTENT_DIR a de um jornal, ou crie um novo jornal com “{command}”",
  contentFolderNoFolder:
    "a pasta de conteúdos, {folder}, é um ficheiro ou está abaixo de um; indique em CONTENT_DIR uma pasta",

  // content/decodeText.ts
  encodingUtf32: "o ficheiro está em UTF-32, que nada lê aqui",
  encodingUnmarked: "o ficheiro está em UTF-16 sem a marca que o diz",
  encodingRemedy: "guarde o ficheiro em UTF-8",
  encodingNotUtf8: "o ficheiro não está em UTF-8: o primeiro byte errado aqui é {bytes}",
  encodingNotUtf16:
    "o ficheiro não está no UTF-16 que diz ter: o primeiro byte errado aqui é {bytes}",
  encodingWrongByteRemedy: "guarde o ficheiro em UTF-8 e reveja os seus acentos e aspas",
  controlCharacter: "há aqui um carácter que não se vê ({character})",
  controlCharacters: "há aqui um carácter que não se vê ({character}), e mais na linha {lines}",
  controlCharactersMany:
    "há aqui um carácter que não se vê ({character}), e mais na linha {lines} e em {others, plural, one {# outra linha} many {# de outras linhas} other {# outras linhas}}",
  controlCharacterRemedy: "apague-o; vem junto quando se copia texto de outros programas",

  // content/deskFile.ts
  fieldUnknown: "não existe o campo “{name}”",
  deskFieldRemedy: "existem {names}",
  deskOrigin: "“origin” não é um endereço sem caminho",
  deskOriginRemedy: "escreva onde os redatores acedem à mesa de redação, como {example}",
  deskProxies: "“proxies” não é uma lista de endereços",
  deskProxiesRemedy:
    "escreva de onde vêm os pedidos do proxy, como {example}; o seu cabeçalho HTTP só é aceite quando vem daí",
  deskHeader: "“header” não é o nome de um cabeçalho HTTP",
  deskHeaderRemedy: "escreva aquele em que o proxy diz quem iniciou sessão, como {example}",
  deskPeople: "“people” não tem ninguém",
  deskPeopleRemedy: "escreva quem pode trabalhar aqui, como {example}",
  deskRole: "a função de {person} não existe",
  deskRoleRemedy: "escreva uma de {roles}",

  // content/pictureFile.ts, as what a file is (brokenFile)
  brokenUnreadable: "não é um ficheiro que se consiga ler",
  brokenUnreadableRemedy: "veja quem tem permissão para o ler",
  brokenHeavy: "é demasiado pesado, com {megabytes} MB de {most} no máximo",
  brokenGone: "desapareceu",
  brokenGoneRemedy: "volte a pô-lo lá",

  // content/redirectsFile.ts
  redirectForm: "uma entrada não é uma regra",
  redirectFormRemedy: "escreva “{example}” por linha",
  redirectFieldRemedy: "escreva from, to e status",
  redirectStatus: "“{status}” não é um código de reencaminhamento",
  redirectStatusRemedy: "escreva 301, 308 ou 410",
  redirectGoneLeads: "o que desapareceu (410) não leva a lado nenhum",
  redirectGoneLeadsRemedy: "omita “to”, ou o código",
  redirectNowhere: "{from} não leva a lado nenhum",
  redirectNowhereRemedy: "escreva “to” com um endereço, ou “status: 410” onde já não há nada",
  redirectTarget: "“{to}” não é um endereço deste site, e nenhuma regra leva a outro",
  redirectTargetRemedy: "escreva um endereço que comece por uma só barra, como /about",
  redirectTargetAsterisk: "“{to}” tem um asterisco, que “{from}” não tem",
  redirectTargetParameter: "“{to}” tem {parameter}, que “{from}” não tem",
  redirectTargetParameterRemedy: "escreva-o também em “from”, ou um endereço sem ele",
  redirectTargetPlain: "“{to}” não é um endereço simples",
  redirectTargetPlainRemedy: "escreva um como /about",

  // content/withdrawn.ts
  withdrawnNoList: "o ficheiro não é uma lista",
  withdrawnEntry: "uma entrada não tem endereço simples e hora",
  withdrawnRemedy: "escreva “{example}” por linha",

  // content/yamlMessages.ts
  quoteWhole: "ponha o valor inteiro entre aspas",
  quoteAs: "ponha-o entre aspas: {example}",
  quoteAllAs: "ponha tudo entre aspas: {example}",
  commaOrQuoteRemedy: "escreva a vírgula, ou ponha o valor inteiro entre aspas",
  outOrQuoteRemedy: "tire-o, ou ponha o valor inteiro entre aspas",
  keyLong: "“{line}” tem mais de 1024 letras antes dos dois pontos",
  keyLongRemedy:
    "escreva “nome: valor” com um nome curto, ou ponha tudo entre aspas se for um valor",
  commaMissing: "falta uma vírgula antes de “{rest}”",
  endsBefore:
    "{named, select, yes {o valor de “{name}” termina antes de “{rest}”} other {um valor termina antes de “{rest}”}}",
  endsBeforeRemedy:
    "ponha o valor inteiro entre aspas, ou escreva um espaço antes do # se aí começa uma nota",
  dashInBrackets: "a entrada “{rest}” de “{name}” está entre parênteses e tem um - à frente",
  dashInBracketsRemedy: "tire o - e escreva vírgulas entre as entradas",
  commaMissingBehind: "falta uma vírgula depois de “{rest}”",
  colonShown:
    "{named, select, yes {o valor de “{name}” tem dois pontos: “{value}”} other {um valor tem dois pontos: “{value}”}}",
  colonInBrackets:
    "{named, select, yes {o valor de “{name}” tem dois pontos} other {um valor tem dois pontos}}",
  escape: "“{rest}” não significa nada entre aspas duplas",
  escapeRemedy: "escreva {example} para uma barra invertida, ou use aspas simples",
  documentsMany: "a linha “{line}” termina os campos, e há mais por baixo dela",
  documentsManyRemedy: "tire a linha",
  tooDeep:
    "{named, select, yes {o valor de “{name}” tem demasiados parênteses ou grupos uns dentro dos outros} other {um valor tem demasiados parênteses ou grupos uns dentro dos outros}}",
  tooDeepRemedy: "tire os que não são necessários",
  tabIndent: "a linha está recuada com uma tabulação",
  tabIndentRemedy: "recue-a com espaços",
  entryBeside: "a entrada “{rest}” está na linha do seu campo",
  entryBesideRemedy:
    "escreva cada “- …” numa linha própria por baixo de “{name}:”, ou ponha o valor entre aspas",
  behindBlockSign: "depois de {sign} não pode haver nada na mesma linha",
  behindBlockSignRemedy:
    "comece o texto na linha seguinte, recuado; ou ponha-o entre aspas: {example}",
  strayMark: "“{mark}” no valor de “{name}” não fecha nem separa nada",
  strayMarkUnnamed: "“{mark}” num valor não fecha nem separa nada",
  quotationEnds:
    "{named, select, yes {o valor de “{name}” termina antes de “{rest}”: aí fecham-se as aspas} other {um valor termina antes de “{rest}”: aí fecham-se as aspas}}",
  bracketEnds:
    "{named, select, yes {o valor de “{name}” termina antes de “{rest}”: aí fecha-se um parêntese} other {um valor termina antes de “{rest}”: aí fecha-se um parêntese}}",
  colonGlued: "não há espaço depois dos dois pontos de “{line}”",
  colonGluedRemedy: "escreva “{example}”",
  lineNoField: "“{line}” não é um campo: não tem nome com dois pontos",
  lineNoFieldRemedy: "escreva “nome: valor”; recue a linha se ela continua a de cima, ou tire-a",
  fieldTwice: "“{name}” está duas vezes",
  fieldTwiceRemedy: "deixe só um dos dois",
  badStart:
    "{named, select, yes {o valor de “{name}” não pode começar por {sign}: “{rest}”} other {um valor não pode começar por {sign}: “{rest}”}}",
  badStartUnseen:
    "{named, select, yes {o valor de “{name}” não pode começar por este sinal: “{rest}”} other {um valor não pode começar por este sinal: “{rest}”}}",
  lineUnreadable: "não é possível ler a linha “{line}”",
  lineUnreadableRemedy: "ponha entre aspas os valores com sinais como {signs}, e verifique o recuo",
  quotationOpen:
    "{named, select, yes {o valor de “{name}” abre com aspas que nunca se fecham} other {um valor abre com aspas que nunca se fecham}}",
  quotationOpenRemedy: "escreva o mesmo sinal no fim, ou tire o primeiro",
  bracketOpen:
    "{named, select, yes {o valor de “{name}” abre um parêntese {mark} que nunca se fecha} other {um valor abre um parêntese {mark} que nunca se fecha}}",
  bracketOpenRemedy: "escreva {mark} no fim, ou ponha o valor inteiro entre aspas",
  bracketUnindented: "a linha “{rest}” está entre parênteses e não está recuada",
  bracketUnindentedRemedy: "comece-a com mais espaços do que a linha do campo, sem tabulações",
  indentOther: "“{line}” tem um recuo diferente do das linhas a que pertence",
  indentOtherRemedy: "comece os campos de um grupo na mesma coluna",
  indentBelow: "“{line}” está recuada como se continuasse o valor de “{name}”, que já tem um valor",
  indentBelowUnnamed: "“{line}” está recuada como se continuasse um valor, que já está completo",
  indentBelowRemedy:
    "comece a linha na coluna do campo ao lado do qual ela pertence, ou ponha o valor entre aspas",
  valuesTooMany: "os campos têm mais de {most} valores, a maioria deles por referência",
  valuesTooManyRemedy: "escreva os valores por extenso em vez de os repetir com & e *",
  valueStrange: "este valor não é texto nem número",
  valueStrangeRemedy: "escreva-o como texto, sem uma palavra começada por ! à frente",
  nameStrange: "um campo não tem um nome em texto simples",
  nameStrangeRemedy: "escreva “nome: valor”",
  valueUnseen: "o valor tem um carácter que não se vê ({character})",
  valueUnseenRemedy: "tire-o",
  cutOff: "“{note}” fica de fora: um # depois de um espaço começa uma nota",
  cutOffRemedy:
    "ponha o valor inteiro entre aspas, ou escreva um espaço depois do # se for uma nota",
  referenceLost: "“{reference}” refere um valor que não está acima",
  referenceLostRemedy: "ponha entre aspas os valores que começam por *: {example}",

  // schema/checkFields.ts
  colourCommented: "“{field}” está vazio, porque # começa um comentário em YAML",
  colourCommentedRemedy: "ponha a cor entre aspas, como {example}",
  textLong: "“{field}” tem {length} caracteres, {excess} a mais",
  textLongRemedy: "encurte-o para {most} no máximo",
  lineBreaks: "“{field}” ocupa várias linhas",
  lineBreaksRemedy: "escreva-o numa só linha",
  entryTwice: "“{entry}” está duas vezes em {field}",
  entryTwiceRemedy: "tire uma das duas",
  fieldUnknownRemedy: "os campos conhecidos são {names}",
  fieldMissing: "falta “{field}”",
  fieldMissingRemedy: "acrescente uma linha “{line}”",
  fieldMissingInGroupRemedy: "acrescente “{line}” a {group}",
  fieldEmpty: "“{field}” está vazio",
  fieldEmptyRemedy: "preencha-o, como em “{line}”",
  notGroup:
    "“{field}” {found, select, empty {está vazio, não é um grupo de campos} list {é uma lista, não um grupo de campos} group {é um grupo de campos, não um grupo de campos} text {é texto, não um grupo de campos} number {é um número, não um grupo de campos} other {é sim ou não, não um grupo de campos}}",
  notList:
    "“{field}” {found, select, empty {está vazio, não é uma lista} list {é uma lista, não uma lista} group {é um grupo de campos, não uma lista} text {é texto, não uma lista} number {é um número, não uma lista} other {é sim ou não, não uma lista}}",
  notNumber:
    "“{field}” {found, select, empty {está vazio, não é um número} list {é uma lista, não um número} group {é um grupo de campos, não um número} text {é texto, não um número} number {é um número, não um número} other {é sim ou não, não um número}}",
  notText:
    "“{field}” {found, select, empty {está vazio, não é texto} list {é uma lista, não texto} group {é um grupo de campos, não texto} text {é texto, não texto} number {é um número, não texto} other {é sim ou não, não texto}}",
  notGroupRemedy: "recue os seus campos por baixo de “{name}:”",
  notListRemedy: "escreva “{line}”",
  notNumberRemedy: "escreva “{line}”, sem aspas",
  notTextRemedy: "escreva-o como uma linha de texto",

  // schema/checkMessages.ts
  wordsUnknown: "não existe a mensagem “{name}”",
  wordsUnknownRemedy: "use um dos nomes de docs/editing/words.md",
  wordsMeantRemedy: "use um dos nomes de docs/editing/words.md, por exemplo {meant}",
  wordsNone: "a mensagem “{name}” não tem palavras",
  wordsNoneRemedy: "escreva-as depois dos dois pontos, ou tire a linha",
  wordsUnreadable: "não é possível ler as chavetas ou os sinais < e > de “{name}”",
  wordsForeignValue: "a mensagem “{name}” não tem o valor “{value}”",
  wordsLostValue: "as palavras de “{name}” deixam de fora “{value}”",
  wordsLikeRemedy: "escreva-a como a do programa: {example}",

  // schema/checkRuleSettings.ts
  ruleSwitch: "a regra “{name}” não está ligada nem desligada",
  ruleSwitchRemedy: "escreva “{line}”, ou tire a linha",
  ruleReason: "a regra “{name}” está desligada sem uma razão",
  ruleReasonRemedy:
    "escreva porquê em poucas palavras, como em “{name}: O discurso é publicado na íntegra.”",

  // schema/checkText.ts
  slugEntry: "“{value}” em {field} não pode estar num endereço",
  slugRemedy: "use letras minúsculas, algarismos e hífenes simples",
  writeItRemedy: "escreva-o assim: “{better}”",
  language: "“{value}” não é um código de língua",
  languageRemedy: "escreva um como en, en-GB ou ar",
  timeZone: "“{value}” não é um fuso horário",
  timeZoneRemedy: "escreva um como America/New_York",
  focus: "“{value}” não é um ponto da imagem",
  focusRemedy: "escreva duas percentagens, a contar da esquerda e de cima, como 50% 40%",
  webAddress: "“{value}” não é um endereço web completo",
  webAddressRemedy: "escreva-o com https:// à frente, como https://example.org/page",
  fediverse: "“{value}” em {field} não é um nome do fediverso",
  fediverseRemedy: "escreva-o como “@jane@social.example”, entre aspas",
  address: "“{value}” em {field} não é um endereço",
  addressRemedy: "escreva /2014/06/12/story para uma página deste site, ou comece por https://",
  ownAddress: "“{value}” em {field} não é um endereço simples deste site",
  ownAddressRemedy:
    "comece-o por / e use letras minúsculas, algarismos, hífenes e pontos, como /old/address",
  indexNowKey: "“{field}” não é uma chave",
  indexNowKeyRemedy: "escreva de 8 a 128 letras latinas minúsculas, algarismos e hífenes",
  font: "“{value}” em {field} não é um tipo de letra",
  fontRemedy: "escreva um pacote como “{package}” entre aspas, ou um ficheiro como {file}",
  colour: "“{value}” em {field} não é uma cor",
  colourUnquotedRemedy: "escreva “{example}”, entre aspas",
  colourDigitsRemedy: "escreva-a com seis algarismos hexadecimais entre aspas, como {example}",
  choice: "“{value}” não está entre os valores possíveis de {field}",
  siteAddressRemedy: "indique o endereço do site sem mais nada",
  instantTwice: "os relógios do jornal mostram duas vezes a hora de “{field}”, pois são atrasados",
  instantTwiceRemedy: "escreva qual delas: {earlier} ou {later}",
  instantSkipped: "os relógios do jornal nunca mostram a hora de “{field}”, pois são adiantados",
  instantSkippedRemedy: "escreva {instant} se é essa a hora",
  instantDay: "“{field}” não diz a hora do dia",
  instantNone: "“{value}” em {field} não é uma data e hora reais",
  instantRemedy:
    "escreva como 2014-06-12 18:05 pelo relógio do jornal, ou com a diferença horária, como 2014-06-12T18:05:00-04:00",
};
