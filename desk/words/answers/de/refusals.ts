import type { EN_COPIES } from "../en/refusals.ts";

/** Why a copy cannot be imported, and what to do instead, in German. */
export const DE_COPIES: Readonly<Record<keyof typeof EN_COPIES, string>> = {
  // What to do instead
  faultInstead: "{fault}; {instead}",
  saveAsDocx: "öffnen Sie es, und speichern Sie es als .docx",
  saveAsWordOrPage:
    "speichern Sie es als .docx oder .html, oder kopieren Sie nur den Text des Artikels in eine .txt-Datei",
  copyText: "kopieren Sie den Text in eine .txt-Datei",
  copyTextAlone: "kopieren Sie nur den Text des Artikels in eine .txt-Datei",
  copyWithoutAddresses:
    "kopieren Sie nur den Text des Artikels in eine .txt-Datei, ohne die Adressen",
  copyOneByOne: "kopieren Sie den Text jedes Artikels in eine eigene .txt-Datei",
  copyFromPdf:
    "kopieren Sie den Text des Artikels aus dem PDF, das daraus entsteht, in eine .txt-Datei",
  copyFromReader:
    "öffnen Sie es im zugehörigen Leseprogramm, und kopieren Sie den Text des Artikels in eine .txt-Datei",
  unpackFirst: "packen Sie es zuerst aus, und importieren Sie die Dateien darin",
  wordsElsewhere: "die Wörter eines Artikels stehen in einer anderen Datei",
  theStorysWordsElsewhere: "die Wörter des Artikels stehen in einer anderen Datei",
  savePageComplete: "speichern Sie stattdessen die Seite als „Webseite, komplett“ (.html)",
  saveAsOneList:
    "speichern Sie die Einträge als eine JSON-Liste in ninjs, oder kopieren Sie den Text jedes Artikels in eine eigene .txt-Datei",
  copyOrWriteFields:
    "kopieren Sie den Text in eine .txt-Datei, oder schreiben Sie die Felder zwischen Zeilen --- über einen Text in einer .md-Datei",
  savePages: "speichern Sie die Seite jedes Artikels als .html, und importieren Sie diese",
  drawMap: "zeichnen Sie sie, und nennen Sie sie mit --picture neben dem Artikel",
  askForNinjs:
    "bitten Sie die Agentur um ninjs (.json), oder kopieren Sie nur den Text des Artikels in eine .txt-Datei",
  openAndSavePages:
    "öffnen Sie jeden Artikel im Browser, speichern Sie ihn als Webseite, und importieren Sie diese",
  convertWordPress:
    "wandeln Sie es mit einem Werkzeug wie wordpress-export-to-markdown in Markdown um, oder öffnen Sie jeden Artikel im Browser, speichern Sie ihn als Webseite, und importieren Sie diese",
  saveAsPng: "speichern Sie es als PNG, und nennen Sie es mit --picture neben dem Artikel",

  // Bytes
  isRtf: "es ist Rich Text (RTF)",
  isPostScript: "es ist PostScript",
  isWordPerfect: "es ist eine WordPerfect-Datei",
  isOldWord: "es ist eine sehr alte Word-Datei",
  isWrite: "es ist eine Datei von Microsoft Write",
  isKindle: "es ist ein Kindle-Buch",
  isDjVu: "es ist ein DjVu-Dokument",
  isHelpBook: "es ist ein Hilfebuch von Windows",
  isGzip: "es ist komprimiert (gzip)",
  isBzip2: "es ist komprimiert (bzip2)",
  isXz: "es ist komprimiert (xz)",
  isZstd: "es ist komprimiert (zstd)",
  isSevenZip: "es ist ein 7-Zip-Archiv",
  isRar: "es ist ein RAR-Archiv",
  isTar: "es ist ein tar-Archiv",
  isPicture: "es ist ein Bild; nennen Sie es mit --picture neben dem Artikel, zu dem es gehört",
  isFilm:
    "es ist Ton oder Film und hat keine Wörter zum Lesen; schreiben Sie sie in eine .txt-Datei",
  isDatabase: "es ist eine Datenbank; exportieren Sie daraus den Text des Artikels",
  isFont: "es ist eine Schrift",
  isProgram: "es ist ein Programm",
  isUtf32: "es ist in UTF-32 geschrieben; speichern Sie es als Text in UTF-8",
  isOldWordOrOffice: "es ist eine alte Word- oder Office-Datei",
  isEpub: "es ist ein EPUB-Buch",
  isOdt: "es ist ein OpenDocument-Text (.odt)",
  isArchive: "es ist ein Archiv, aber keine Word-Datei",
  isWireMessage:
    "es ist eine Agenturmeldung mit ihren Übertragungszeichen (IPTC 7901 oder ANPA 1312); kopieren Sie nur den Text des Artikels in eine .txt-Datei",
  isPdf: "es ist ein PDF; kopieren Sie den Text in eine .txt-Datei",
  isWebArchive:
    "es ist ein Webarchiv von Safari; speichern Sie die Seite stattdessen als Quelltext (.html)",
  isMacSettings:
    "es ist eine Liste von Einstellungen eines Macs; die Wörter eines Artikels stehen in einer anderen Datei",
  isLocked: "es ist mit einem Passwort geschützt; speichern Sie es ohne",
  isOutlook:
    "es ist eine Nachricht aus Outlook; kopieren Sie nur den Text des Artikels in eine .txt-Datei",
  isOldOffice:
    "es ist eine alte Tabelle oder ein alter Foliensatz von Office; kopieren Sie den Text des Artikels in eine .txt-Datei",
  isOpenDocument:
    "es ist eine Tabelle oder Zeichnung in OpenDocument; kopieren Sie den Text des Artikels in eine .txt-Datei",
  isInDesign: "es ist eine InDesign-Datei; exportieren Sie daraus den Text",
  isExcel: "es ist eine Excel-Tabelle; kopieren Sie den Text des Artikels in eine .txt-Datei",
  isPowerPoint:
    "es ist eine PowerPoint-Datei; kopieren Sie den Text des Artikels in eine .txt-Datei",
  isPages:
    "es ist eine Datei von Pages, Numbers oder Keynote; exportieren Sie sie als Word (.docx)",

  // Texts
  isMhtml: "es ist eine Webseite in einer Datei (MHTML)",
  isMail: "es ist eine Mail",
  isCalendar: "es ist ein Kalender",
  isAddressCard: "es ist eine Adresskarte",
  isSubtitles: "es sind Untertitel",
  isMovableType: "es ist ein Export aus Movable Type",
  isLaTeX: "es ist LaTeX",
  isReStructuredText: "es ist reStructuredText",
  isAsciiDoc: "es ist AsciiDoc",
  isOrg: "es ist Org",
  isWiki: "es ist Wiki-Text",
  isManual: "es ist eine Manpage (troff)",
  isTextile: "es ist Textile",
  isScript: "es ist ein Skript",
  isJsonLines: "es ist JSON mit je einem Objekt in der Zeile",
  isTsv: "es ist eine Tabelle mit Tabulatoren zwischen den Werten (TSV)",
  isCsv: "es ist eine Tabelle mit Kommas zwischen den Werten (CSV)",
  isYaml: "es ist YAML",
  isSettings: "es ist eine Datei mit Einstellungen",
  isCode: "es ist Programmcode",
  isJsonFeed: "es ist ein JSON-Feed",
  isWordPressAnswer: "es ist eine Antwort der Schnittstelle von WordPress",
  isJsonLd: "es sind strukturierte Daten einer Seite (JSON-LD)",
  isGeoJson: "es ist eine Karte (GeoJSON)",
  isOtherJson: "es ist JSON, aber weder ninjs noch ein Export aus Ghost",

  // XML
  isNitf: "es ist NITF",
  isNewsMl1: "es ist NewsML 1",
  isNewsMlG2: "es ist NewsML-G2",
  isEventsMl: "es ist EventsML",
  isWordPressExport: "es ist ein Export aus WordPress",
  isRss: "es ist ein RSS-Feed",
  isAtom: "es ist ein Atom-Feed",
  isOpml: "es ist eine Liste von Feeds (OPML)",
  isSitemap: "es ist eine Sitemap",
  isSvg: "es ist eine Zeichnung (SVG)",
  isWordXml: "es ist eine Word-Datei in XML",
  isOdtXml: "es ist ein OpenDocument-Text in XML",
  isPropertyList: "es ist eine Eigenschaftsliste eines Macs",
  isTei: "es ist TEI",
  isFictionBook: "es ist ein FictionBook",
  isMediaWiki: "es ist ein Export aus MediaWiki",
  isOtherXml:
    "es ist XML einer Art, die hier nicht gelesen wird (das erste Element ist „{element}“)",

  // Copies that cannot be read
  ninjsItemEmpty:
    "der ninjs-Eintrag {item} hat weder eine Überschrift noch einen Text; fragen Sie die Agentur danach",
  isDamaged: "es ist beschädigt und lässt sich nicht auspacken; lassen Sie es noch einmal schicken",
  partTooMany:
    "beim Auspacken werden es mehr als {count} Teile, die kein Dokument hat; kopieren Sie den Text des Artikels in eine .txt-Datei",
  partDamaged:
    "es ist beschädigt, ein Teil lässt sich nicht auspacken; lassen Sie es noch einmal schicken",
  unpacksTooLarge:
    "beim Auspacken werden es mehr als {megabytes} MB, die kein Dokument hat; kopieren Sie den Text des Artikels in eine .txt-Datei",
  partOfOtherSize:
    "es ist beschädigt, ein Teil ist nicht so groß, wie es angibt; lassen Sie es noch einmal schicken",
  partsUnreadable:
    "es ist beschädigt, die Liste seiner Teile lässt sich nicht lesen; lassen Sie es noch einmal schicken",
  isNoText:
    "es ist kein Text, sondern voller Steuerzeichen; öffnen Sie es in seinem Programm, und speichern Sie es als Text oder .docx",
  isEmpty: "es ist leer; sehen Sie nach, ob es ganz gespeichert oder geschickt wurde",
  ghostWithoutPosts:
    "der Export aus Ghost enthält keine Beiträge; exportieren Sie noch einmal mit den Beiträgen",
  noArticle:
    "darin ist kein Artikel; öffnen Sie die Seite, kopieren Sie den Text des Artikels in eine .txt-Datei, und importieren Sie diese",
  holdsMore: "{copy} enthält {count} Artikel; --slug und --picture gelten für einen",
  isNoFile: "es ist keine Datei; nennen Sie eine Datei oder einen Ordner",
  noFileThere: "eine solche Datei gibt es nicht; sehen Sie sich den Namen an",
  mayNotBeRead: "es darf nicht gelesen werden; sehen Sie sich die Rechte an",
  diskFull:
    "der Datenträger ist voll; schaffen Sie Platz, und geben Sie den Befehl noch einmal ein",
  nestedTooDeeply:
    "es ist zum Lesen zu tief verschachtelt; kopieren Sie den Text des Artikels in eine .txt-Datei",
  cannotBeRead:
    "es lässt sich nicht lesen ({why}); kopieren Sie den Text des Artikels in eine .txt-Datei",
  neitherHeadlineNorText:
    "es hat weder eine Überschrift noch einen Text; sehen Sie nach, ob es ganz gespeichert wurde",
  ninjsWithoutText:
    "das ninjs enthält keinen Text, sondern {types}; nennen Sie ein Bild mit --picture neben dem Artikel",
  isNoJson:
    "es beginnt wie JSON, ist aber keines ({why}); lassen Sie es noch einmal schicken, oder geben Sie der Datei die Endung .txt, wenn es Text ist",
  isTooLarge:
    "es hat {megabytes} MB, mehr als die {most} MB, die ein Artikel dieser Art haben kann; kopieren Sie den Artikel daraus in eine .txt-Datei",
  hasDocumentType:
    "darin steht ein Dokumenttyp, den keine Word-Datei hat; öffnen Sie es, und speichern Sie es neu als .docx",
  noWords:
    "darin sind keine Wörter; steht der Text in Rahmen oder Bildern, kopieren Sie ihn in eine .txt-Datei",
  draftNamed:
    "einen Entwurf „{slug}“ gibt es schon, und überschrieben wird nichts; nehmen Sie mit --slug einen anderen Namen",
};
