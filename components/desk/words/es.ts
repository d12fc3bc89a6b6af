import type { EN_DRAFTS } from "./en.ts";

export const ES_DRAFTS: Readonly<Record<keyof typeof EN_DRAFTS, string>> = {
  draftsDesk: "La mesa de redacción",
  draftsAsReaders: "{paper} como la ven los lectores",
  draftsTitle: "Borradores",
  draftsCounts: "{drafts} en curso · {scheduled} programados · {today} publicados hoy",
  draftsNone: "No hay borradores. Empiece uno con",
  draftsNotSeen: "Los lectores nunca ven esta página. Se actualiza cuando usted guarda.",
  draftsScheduled: "Programados",
  draftsNothingWaits: "Nada espera.",
  draftsToday: "Publicados hoy",
  draftsNothingToday: "Hoy, nada todavía.",
  draftsElsewhere: "En otros lugares de los contenidos",
  draftsNoProblems: "Ningún problema.",
  draftsReady: "Listo",
  draftsErrors: "{count, plural, one {# error} many {# de errores} other {# errores}}",
  draftsWarnings:
    "{count, plural, one {# advertencia} many {# de advertencias} other {# advertencias}}",
  draftsError: "Error",
  draftsWarning: "Advertencia",
  draftsDraft: "Borrador",
  draftsOnlyYou:
    "– solo usted ve esta página. {count, plural, =0 {Nada pendiente.} one {# problema pendiente:} many {# de problemas pendientes:} other {# problemas pendientes:}}",
  draftsEmbargoed: "Embargado hasta: {time}",
  draftsAll: "Todos los borradores",
  draftsPublished: "Publicado",
  draftsScheduledFor: "Programado: {time}",
  draftsPublishedAt: "Publicado: {time}",
  draftsEmbargoedUntil: "embargado hasta: {time}",
  draftsWords: "{count, plural, one {# palabra} many {# de palabras} other {# palabras}}",
  draftsMinutes: "{count} min de lectura",
  draftsErrorsLabel: "Errores en los contenidos",
  draftsErrorsAbove:
    "{count, plural, one {Un error} many {# de errores} other {# errores}} en los contenidos. Los archivos afectados se muestran como antes, o no se muestran.",
  draftsDraftTitle: "Borrador: {headline}",
  draftsDraftNotFound: "Borrador no encontrado",
};
