import type { StarterTexts } from "./starterText.ts";

export const FR: StarterTexts = {
  site: "Tout ce qui concerne le journal dans son ensemble. Une ligne qui commence par # est une note pour vous ; ôtez le # d’un exemple pour l’employer.",
  fields: {
    front:
      "Ce qui figure en une : l’article principal et deux à quatre autres. À défaut, les plus récents",
    publishing:
      "Comment ce qui est publié au bureau arrive aux lecteurs : here (depuis ce dossier) ou git",
    theme: "Couleurs et caractères",
    words: "Vos propres mots à la place de ceux du logiciel, voir docs/editing/words.md",
  },
  examples: {
    description: "{paper} raconte la vie des communes de la vallée.",
    copyright: "© {paper}",
    words: "topStories: Le choix de la rédaction",
    link: "Notre boutique",
    notice: "Des liens de cet article nous rapportent une commission si vous achetez.",
    standing: "Certains de nos liens nous rapportent une commission si vous achetez.",
    stories: ["ouverture-du-barrage", "le-barrage-en-chiffres", "premier-reportage"],
  },
  environment: {
    paper:
      "Les commandes que npm exécute dans ce dossier (npm --prefix … run …) portent sur ce journal :",
    port: "Le port de son serveur ; sans cette ligne, le premier qui soit libre à partir de 3000.",
  },
  tagline: "Les nouvelles d’ici",
  sections: [
    { name: "Ici", slug: "ici", description: "Ce qui se passe près d’ici." },
    { name: "Culture", slug: "culture", description: "Scène, livres, musique et images." },
    { name: "Sport", slug: "sport", description: "Matchs, clubs et sportifs." },
  ],
  ownSection: "Les articles de la rubrique « {name} ».",
  desk: { name: "La rédaction", text: "La rédaction de {paper}." },
  pages: {
    about: {
      headline: "À propos de {paper}",
      open: "Dites ici qui fait {paper}, pour qui, et qui le finance.",
      text: "{open}\n\n## Contact\n\nLes lecteurs peuvent nous écrire : {email}.",
    },
    imprint: {
      headline: "Mentions légales",
      open: "Dites ici qui répond de {paper} : nom, adresse, et ce que la loi de votre pays exige.",
      text: "{open}\n\nCourriel : {email}",
    },
    privacy: {
      headline: "Vie privée",
      open: "Dites ici ce qui vaut en outre pour votre journal, et qui répond aux questions : {email}.",
      text: "{paper} ne dépose pas de cookies, n’interroge aucun tiers et ne compte pas qui lit quoi.\n\nLes articles que vous enregistrez et vos réglages restent sur votre appareil. Le serveur voit l’adresse de votre connexion, comme tout serveur, et ne la note pas, sauf si son exploitant l’a décidé.\n\n{open}",
    },
    corrections: {
      headline: "Rectifications",
      text: "Nous rectifions les erreurs là où elles se trouvent, en indiquant le jour et l’heure. Pour nous en signaler une : {email}.",
    },
  },
  draft: {
    headline: "Le premier article d’un nouveau journal",
    standfirst: "C’est un brouillon que vous seul voyez. Modifiez-le, ou jetez son dossier.",
    alt: "Un soleil au-dessus de trois collines",
    caption: "Une image se range à côté de son article, dans le même dossier.",
    text: "Une ligne vide sépare les paragraphes. Un nouveau journal commence par un article, et celui-ci sert à faire des essais.\n\n## Un intertitre\n\nUn lien s’écrit ainsi : [à propos du journal](/about). Des mots peuvent être *mis en valeur*.\n\n:::pullquote\nUn nouveau journal commence par un article\n:::",
  },
};
