import type { DraftNotes } from "./draftNote.ts";

export const FR: DraftNotes = {
  opening: [
    "Une ligne qui commence par # est une note pour vous ; les lecteurs ne la voient jamais, et vous pouvez l’effacer.",
    "Pour employer un champ qui attend derrière un #, ôtez le # et écrivez vos mots après le deux-points.",
  ],
  needed: "nécessaire avant la publication",
  longest: (about, characters) => `${about} ; ${characters} caractères au plus`,
  choices: "Il y a",
  fields: {
    headline: "Le titre, sur une ligne",
    seoTitle:
      "Prend la place du titre dans les résultats de recherche, qui le coupent après quelque 65 caractères",
    standfirst: "La phrase sous le titre, dans les listes et les résultats de recherche",
    kind: "Le genre de l’article ; affiché à côté de la rubrique quand ce n’est pas une info",
    section: "Le nom d’un fichier de sections, sans .md",
    topics: "Ce dont parle l’article ; un thème n’a pas besoin de fichier",
    byline: "Qui l’a écrit : noms de fichiers de authors, sans .md, dans l’ordre",
    dateline: "Où l’article a été écrit ; figure avant le premier paragraphe",
    published:
      "Quand les lecteurs le voient : jour et heure, selon l’heure du journal si aucun décalage n’est indiqué. Inscrit à la publication ; une heure future fait attendre l’article",
    embargo:
      "Jusqu’à quand personne ne doit voir l’article, quoi que dise « published » ; la publication est remise à ce moment",
    hold: "Pourquoi l’article ne peut pas être publié pour l’instant ; la publication est refusée tant que ceci est là",
    updated: "Quand l’article a été modifié sur le fond pour la dernière fois",
    lang: "La langue de l’article, si ce n’est pas celle du journal",
    translations: "Le même article en d’autres langues",
    "translations.lang": "sa langue",
    "translations.address": "son adresse, ici ou sur un autre site",
    hero: "L’image au-dessus du texte",
    "hero.image": "un fichier image de ce dossier, large de 1200 pixels au moins",
    "hero.alt": "ce qu’on y voit, pour celles et ceux qui ne peuvent la voir",
    "hero.caption": "ce qu’elle signifie",
    "hero.credit": "qui l’a faite",
    "hero.ai": "les lecteurs apprennent que l’image a été créée ou modifiée par une IA",
    "hero.focus": "le point qui reste visible quand elle est recadrée, depuis la gauche et le haut",
    "hero.crop": "une carte ou un dessin avec des mots est montré entier partout",
    "hero.dark": "la même image pour le thème sombre, de même forme",
    "hero.narrow": "une version pour téléphones, de forme libre, dont les lettres y sont lisibles",
    "hero.darkNarrow": "cette version pour le thème sombre, de même forme",
    "hero.thumbnail":
      "ce que montrent les listes sur téléphone et dans les petites cases, en 3:2 : peu de formes, et des lettres d’un septième de la hauteur au moins",
    "hero.darkThumbnail": "celle du thème sombre, de même forme",
    corrections: "Ce qui était faux dans une version antérieure, et ce qui est juste",
    "corrections.at": "quand cela a été rectifié",
    "corrections.text": "ce qui était faux et ce qui est juste",
    sources: "D’où viennent les faits ; figure sous le texte",
    "sources.name": "une personne, une institution, un document",
    "sources.url": "où les lecteurs peuvent le vérifier",
    redirectFrom: "D’anciennes adresses de cet article, qui mènent ici désormais",
    feedId:
      "L’adresse sous laquelle les lecteurs de flux connaissent l’article, si ce n’est pas sa première ; inscrite quand un article reprend un ancien nom",
    rules: "Règles de la vérification dont ce texte se passe, chacune avec sa raison",
  },
};
