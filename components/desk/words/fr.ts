import type { EN_DRAFTS } from "./en.ts";

export const FR_DRAFTS: Readonly<Record<keyof typeof EN_DRAFTS, string>> = {
  draftsDesk: "Le desk",
  draftsAsReaders: "{paper} tel que le voient les lecteurs",
  draftsTitle: "Brouillons",
  draftsCounts: "{drafts} en cours · {scheduled} programmés · {today} publiés aujourd’hui",
  draftsNone: "Il n’y a pas de brouillon. Commencez-en un avec",
  draftsNotSeen:
    "Les lecteurs ne voient jamais cette page. Elle se met à jour quand vous enregistrez.",
  draftsScheduled: "Programmés",
  draftsNothingWaits: "Rien n’attend.",
  draftsToday: "Publiés aujourd’hui",
  draftsNothingToday: "Rien encore aujourd’hui.",
  draftsElsewhere: "Ailleurs dans les contenus",
  draftsNoProblems: "Aucun problème.",
  draftsReady: "Prêt",
  draftsErrors: "{count, plural, one {# erreur} many {# d’erreurs} other {# erreurs}}",
  draftsWarnings:
    "{count, plural, one {# avertissement} many {# d’avertissements} other {# avertissements}}",
  draftsError: "Erreur",
  draftsWarning: "Avertissement",
  draftsDraft: "Brouillon",
  draftsOnlyYou:
    "– vous seul voyez cette page. {count, plural, =0 {Aucun problème en suspens.} one {# problème en suspens :} many {# de problèmes en suspens :} other {# problèmes en suspens :}}",
  draftsEmbargoed: "Sous embargo jusqu’au {time}",
  draftsAll: "Tous les brouillons",
  draftsPublished: "Publié",
  draftsScheduledFor: "Programmé : {time}",
  draftsPublishedAt: "Publié : {time}",
  draftsEmbargoedUntil: "sous embargo jusqu’au {time}",
  draftsWords: "{count, plural, one {# mot} many {# de mots} other {# mots}}",
  draftsMinutes: "{count} min de lecture",
  draftsErrorsLabel: "Erreurs dans les contenus",
  draftsErrorsAbove:
    "{count, plural, one {Une erreur} many {# d’erreurs} other {# erreurs}} dans les contenus. Les fichiers concernés s’affichent comme avant, ou pas du tout.",
  draftsDraftTitle: "Brouillon : {headline}",
  draftsDraftNotFound: "Brouillon introuvable",
};
