import type { StarterTexts } from "./starterText.ts";

export const PT: StarterTexts = {
  site: "Tudo o que diz respeito ao jornal no seu conjunto. Uma linha que começa por # é uma nota para si; retire o # de um exemplo para o usar.",
  fields: {
    front:
      "O que está na capa: a manchete e dois a quatro outros artigos. Sem isto, os mais recentes",
    publishing: "Como chega aos leitores o que se publica na redação: here (desta pasta) ou git",
    theme: "Cores e tipos de letra",
    words: "Palavras próprias em vez das do programa, ver docs/editing/words.md",
  },
  examples: {
    description: "{paper} conta o que se passa nas terras do vale.",
    copyright: "© {paper}",
    words: "topStories: Escolhas da redação",
    link: "A nossa loja",
    notice: "Se comprar através das ligações deste artigo, recebemos uma comissão.",
    standing: "Algumas das nossas ligações dão-nos uma comissão quando compra.",
    stories: ["barragem-inaugurada", "a-barragem-em-numeros", "primeira-reportagem"],
  },
  environment: {
    paper:
      "Os comandos que o npm executa nesta pasta (npm --prefix … run …) trabalham neste jornal:",
    port: "A porta do seu servidor; sem esta linha, a primeira livre a partir da 3000.",
  },
  tagline: "Notícias daqui",
  sections: [
    { name: "Local", slug: "local", description: "O que acontece por aqui." },
    { name: "Cultura", slug: "cultura", description: "Palco, livros, música e imagens." },
    { name: "Desporto", slug: "desporto", description: "Jogos, clubes e atletas." },
  ],
  ownSection: "{name} no jornal.",
  desk: { name: "A redação", text: "A redação de {paper}." },
  pages: {
    about: {
      headline: "Sobre {paper}",
      open: "Escreva aqui quem faz {paper}, para quem e quem o paga.",
      text: "{open}\n\n## Contacto\n\nOs leitores podem escrever-nos para {email}.",
    },
    imprint: {
      headline: "Ficha técnica",
      open: "Escreva aqui quem responde por {paper}: nome, morada e o que a lei do seu país exigir.",
      text: "{open}\n\nCorreio eletrónico: {email}",
    },
    privacy: {
      headline: "Privacidade",
      open: "Escreva aqui o que mais se aplica ao seu jornal e quem responde a perguntas: {email}.",
      text: "{paper} não usa cookies, não consulta terceiros nem conta quem lê o quê.\n\nOs artigos que guarda e as suas definições ficam no seu dispositivo. O servidor vê o endereço da sua ligação, como qualquer servidor, e não o regista, a não ser que quem o gere o tenha ativado.\n\n{open}",
    },
    corrections: {
      headline: "Correções",
      text: "Corrigimos os erros onde eles estão e dizemos o dia e a hora. Avise-nos de um: {email}.",
    },
  },
  draft: {
    headline: "O primeiro artigo de um jornal novo",
    standfirst: "É um rascunho que só a sua redação vê. Altere-o ou deite fora a pasta.",
    alt: "Um sol sobre três colinas",
    caption: "Uma imagem fica ao lado do seu artigo, na mesma pasta.",
    text: "Uma linha vazia separa os parágrafos. Um jornal novo começa com um artigo, e este serve para experimentar.\n\n## Um entretítulo\n\nAs ligações escrevem-se assim: [sobre o jornal](/about). As palavras podem ser *realçadas*.\n\n:::pullquote\nUm jornal novo começa com um artigo\n:::",
  },
};
