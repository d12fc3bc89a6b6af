import type { DraftNotes } from "./draftNote.ts";

export const PT: DraftNotes = {
  opening: [
    "Uma linha que começa por # é uma nota para si; os leitores nunca a veem, e pode apagá-la.",
    "Para usar um campo que espera atrás de um #, retire o # e escreva as suas palavras depois dos dois pontos.",
  ],
  needed: "necessário antes de publicar",
  longest: (about, characters) => `${about}; ${characters} caracteres no máximo`,
  choices: "Há",
  fields: {
    headline: "O título, numa linha",
    seoTitle:
      "Ocupa o lugar do título nos motores de pesquisa, que o cortam ao fim de uns 65 caracteres",
    standfirst: "A frase por baixo do título, nas listas e nos motores de pesquisa",
    kind: "O que é; os leitores veem-no junto da editoria quando não é uma notícia",
    section: "O nome de um ficheiro de sections, sem .md",
    topics: "De que trata o artigo; um tema não precisa de ficheiro próprio",
    byline: "Quem o escreveu: nomes de ficheiros de authors, sem .md, por ordem",
    dateline: "Onde o artigo foi escrito; fica antes do primeiro parágrafo",
    published:
      "Quando os leitores o veem: dia e hora, pelo relógio do jornal se nada mais for dito. É anotado ao publicar; se for futura, o artigo espera",
    embargo:
      "Até quando ninguém pode ver o artigo, diga o que disser “published”; a publicação é adiada até lá",
    hold: "Porque o artigo não pode ser publicado por agora; enquanto isto aqui estiver, é recusado",
    updated: "Quando o artigo foi alterado em substância pela última vez",
    lang: "A língua do artigo, se não for a do jornal",
    translations: "O mesmo artigo noutras línguas",
    "translations.lang": "a sua língua",
    "translations.address": "o seu endereço, aqui ou noutro site",
    hero: "A imagem por cima do texto",
    "hero.image": "um ficheiro de imagem desta pasta, com 1200 píxeis de largura ou mais",
    "hero.alt": "o que se vê nela, para quem não a pode ver",
    "hero.caption": "o que significa",
    "hero.credit": "quem a fez",
    "hero.ai": "diz-se aos leitores que a imagem foi criada ou alterada com IA",
    "hero.focus": "o ponto que fica à vista quando é cortada, a contar da esquerda e de cima",
    "hero.crop": "um mapa ou desenho com palavras é mostrado inteiro em todo o lado",
    "hero.dark": "a mesma imagem para o tema escuro, com a mesma forma",
    "hero.narrow": "uma versão para telefones, de qualquer forma, com letras legíveis ali",
    "hero.darkNarrow": "essa versão para o tema escuro, com a mesma forma",
    "hero.thumbnail":
      "o que as listas mostram em telefones e em espaços pequenos, em 3:2: poucas formas e letras de um sétimo da altura pelo menos",
    "hero.darkThumbnail": "a do tema escuro, com a mesma forma",
    corrections: "O que estava errado numa versão anterior e o que está certo",
    "corrections.at": "quando foi corrigido",
    "corrections.text": "o que estava errado e o que está certo",
    sources: "De onde vêm os factos; mostra-se por baixo do texto",
    "sources.name": "uma pessoa, uma instituição, um documento",
    "sources.url": "onde os leitores podem consultá-lo",
    redirectFrom: "Endereços anteriores deste artigo, que agora trazem até aqui",
    feedId:
      "O endereço por que os leitores de feeds conhecem o artigo, se não for o primeiro; é anotado quando se retoma um nome anterior",
    rules: "Regras da verificação que este texto dispensa, cada uma com o seu motivo",
  },
};
