/** Hours of a part of the day, from the first up to before the second. */
export type PartOfDay = readonly [from: number, before: number];

/** What people of a language write beside what the system's data have of it. */
export interface TimePhrases {
  /** Little words before an hour or a day, with which nothing else is said. */
  little: readonly string[];
  noon: readonly string[];
  midnight: readonly string[];
  parts: Readonly<Record<string, PartOfDay>>;
  /** Parts of the day that is meant with them, “tonight”. */
  partsOfToday: Readonly<Record<string, PartOfDay>>;
  /** Other words of days, by the days ahead. */
  days?: Readonly<Record<string, number>>;
  /** What puts a day of the week off by weeks, “mardi en huit”. */
  later?: Readonly<Record<string, number>>;
  /** Other names of days of the week; 0 is Monday. */
  weekdays?: Readonly<Record<string, number>>;
  /** What stands before a day of the week, and behind one, for the one that comes after today. */
  next: { before: readonly string[]; behind?: readonly string[] };
  /** What stands before a day of the week for the one that comes, which may be today. */
  coming?: readonly string[];
  /** What stands before and behind a span, as “in” or “後”. */
  spans: { before: readonly string[]; behind?: readonly string[] };
  /** Spans without a number, in minutes. */
  wholeSpans: Readonly<Record<string, number>>;
  /** Spans of whole days without a number, in days. */
  wholeDays: Readonly<Record<string, number>>;
  hours: readonly string[];
  minutes: readonly string[];
  dayUnits: readonly string[];
  weekUnits: readonly string[];
  /** From two up. */
  numbers: readonly string[];
}

const MORNING: PartOfDay = [1, 12];
const MIDDAY: PartOfDay = [11, 15];
const AFTERNOON: PartOfDay = [12, 19];
const EVENING: PartOfDay = [16, 24];
const NIGHT: PartOfDay = [18, 24];
const EARLY: PartOfDay = [1, 7];

const each = (words: readonly string[], part: PartOfDay) =>
  Object.fromEntries(words.map((word) => [word, part]));

/** By the first part of a language's tag. */
export const TIME_PHRASES: Readonly<Record<string, TimePhrases>> = {
  en: {
    little: ["at", "on", "from", "at about", "the"],
    noon: ["noon", "midday"],
    midnight: ["midnight"],
    parts: {
      ...each(["morning", "in the morning"], MORNING),
      ...each(["afternoon", "in the afternoon"], AFTERNOON),
      ...each(["evening", "in the evening"], EVENING),
      ...each(["night", "at night"], NIGHT),
    },
    partsOfToday: {
      "this morning": MORNING,
      "this afternoon": AFTERNOON,
      "this evening": EVENING,
      tonight: NIGHT,
    },
    next: { before: ["next", "the next"], behind: ["next"] },
    coming: ["this", "this coming", "coming"],
    weekdays: { tues: 1, weds: 2, thur: 3, thurs: 3 },
    later: { week: 1, "a week": 1 },
    spans: { before: ["in"] },
    wholeSpans: { "half an hour": 30, "an hour": 60, "one hour": 60, "a quarter of an hour": 15 },
    wholeDays: { "a day": 1, "one day": 1, "a week": 7, "one week": 7, "a fortnight": 14 },
    hours: ["hour", "hours", "h", "hrs"],
    minutes: ["minute", "minutes", "min", "mins"],
    dayUnits: ["day", "days"],
    weekUnits: ["week", "weeks"],
    numbers: "two three four five six seven eight nine ten eleven twelve".split(" "),
  },
  de: {
    little: ["um", "am", "ab", "den", "gegen", "der"],
    noon: ["mittag", "mittags"],
    midnight: ["mitternacht"],
    parts: {
      ...each(["früh", "morgen", "morgens", "vormittag", "vormittags"], MORNING),
      ...each(["nachmittag", "nachmittags"], AFTERNOON),
      ...each(["abend", "abends"], EVENING),
      ...each(["nacht", "nachts"], NIGHT),
    },
    partsOfToday: {},
    next: {
      before: [
        "nächsten",
        "nächster",
        "nächste",
        "nächstem",
        "kommenden",
        "kommender",
        "kommendem",
      ],
    },
    coming: ["diesen", "dieser", "diesem"],
    weekdays: { sonnabend: 5 },
    later: { "in einer woche": 1, "in acht tagen": 1 },
    spans: { before: ["in"] },
    wholeSpans: {
      "einer halben stunde": 30,
      "einer stunde": 60,
      "einer viertelstunde": 15,
    },
    wholeDays: { "einem tag": 1, "einer woche": 7, "vierzehn tagen": 14 },
    hours: ["stunde", "stunden", "std", "h"],
    minutes: ["minute", "minuten", "min"],
    dayUnits: ["tag", "tage", "tagen"],
    weekUnits: ["woche", "wochen"],
    numbers: "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(" "),
  },
  fr: {
    little: ["à", "le", "dès", "vers", "ce", "pour"],
    noon: ["midi"],
    midnight: ["minuit"],
    parts: {
      ...each(["matin", "du matin", "au matin", "dans la matinée"], MORNING),
      ...each(["après-midi", "de l’après-midi", "dans l’après-midi"], AFTERNOON),
      ...each(["soir", "du soir", "au soir"], EVENING),
    },
    partsOfToday: {
      "ce matin": MORNING,
      "cet après-midi": AFTERNOON,
      "ce soir": EVENING,
      "cette nuit": NIGHT,
    },
    later: { "en huit": 1, "en quinze": 2 },
    next: { before: ["le prochain"], behind: ["prochain", "qui vient"] },
    spans: { before: ["dans", "d’ici"] },
    wholeSpans: {
      "une demi-heure": 30,
      "une heure": 60,
      "une heure et demie": 90,
      "un quart d’heure": 15,
    },
    wholeDays: { "un jour": 1, "une semaine": 7, "huit jours": 8, "quinze jours": 15 },
    hours: ["heure", "heures", "h"],
    minutes: ["minute", "minutes", "min", "mn"],
    dayUnits: ["jour", "jours", "j"],
    weekUnits: ["semaine", "semaines"],
    numbers: "deux trois quatre cinq six sept huit neuf dix onze douze".split(" "),
  },
  es: {
    little: ["a las", "a la", "a", "el", "el día", "desde las", "las", "al"],
    noon: ["mediodía", "al mediodía", "del mediodía"],
    midnight: ["medianoche", "a medianoche"],
    parts: {
      ...each(["por la mañana", "de la mañana", "en la mañana"], MORNING),
      ...each(["por la tarde", "de la tarde", "en la tarde"], AFTERNOON),
      ...each(["por la noche", "de la noche", "en la noche"], NIGHT),
      ...each(["de la madrugada", "de madrugada"], EARLY),
    },
    partsOfToday: { "esta mañana": MORNING, "esta tarde": AFTERNOON, "esta noche": NIGHT },
    next: {
      before: ["próximo", "el próximo"],
      behind: ["que viene", "próximo", "que entra"],
    },
    coming: ["este"],
    spans: { before: ["dentro de", "en"] },
    wholeSpans: { "media hora": 30, "una hora": 60, "hora y media": 90, "un cuarto de hora": 15 },
    wholeDays: { "un día": 1, "una semana": 7, "quince días": 15 },
    hours: ["hora", "horas", "h"],
    minutes: ["minuto", "minutos", "min"],
    dayUnits: ["día", "días"],
    weekUnits: ["semana", "semanas"],
    numbers: "dos tres cuatro cinco seis siete ocho nueve diez once doce".split(" "),
  },
  pt: {
    little: [
      "às",
      "à",
      "ao",
      "a",
      "as",
      "em",
      "no dia",
      "dia",
      "no",
      "na",
      "a partir das",
      "pelas",
    ],
    noon: ["meio-dia", "ao meio-dia", "do meio-dia"],
    midnight: ["meia-noite", "à meia-noite"],
    parts: {
      ...each(["manhã", "de manhã", "da manhã", "pela manhã"], MORNING),
      ...each(["tarde", "à tarde", "de tarde", "da tarde"], AFTERNOON),
      ...each(["noite", "à noite", "de noite", "da noite"], NIGHT),
      ...each(["da madrugada", "de madrugada"], EARLY),
    },
    partsOfToday: {
      "esta manhã": MORNING,
      "esta tarde": AFTERNOON,
      "esta noite": NIGHT,
      "hoje à noite": NIGHT,
    },
    next: {
      before: ["próximo", "próxima"],
      behind: ["que vem", "próximo", "próxima", "que entra"],
    },
    coming: ["este", "esta"],
    spans: { before: ["em", "dentro de", "daqui a"] },
    wholeSpans: { "meia hora": 30, "uma hora": 60, "uma hora e meia": 90 },
    wholeDays: { "um dia": 1, "uma semana": 7, "quinze dias": 15 },
    hours: ["hora", "horas", "h"],
    minutes: ["minuto", "minutos", "min"],
    dayUnits: ["dia", "dias"],
    weekUnits: ["semana", "semanas"],
    numbers: "dois|duas três quatro cinco seis sete oito nove dez onze doze".split(" "),
  },
  ar: {
    little: ["في", "يوم", "الساعة", "في الساعة", "عند الساعة", "عند", "على الساعة", "من"],
    noon: ["منتصف النهار", "الظهر", "ظهرا", "عند الظهر"],
    midnight: ["منتصف الليل", "عند منتصف الليل"],
    parts: {
      ...each(["صباحا", "صباح", "في الصباح"], MORNING),
      ...each(["بعد الظهر", "عصرا"], AFTERNOON),
      ...each(["مساء", "في المساء"], EVENING),
      ...each(["ليلا"], NIGHT),
      ...each(["فجرا"], EARLY),
    },
    partsOfToday: { "هذا الصباح": MORNING, "هذا المساء": EVENING, الليلة: NIGHT },
    days: { الغد: 1, غد: 1 },
    next: { before: [], behind: ["القادم", "المقبل", "التالي", "القادمة", "المقبلة"] },
    coming: ["هذا"],
    spans: { before: ["خلال", "بعد", "في غضون"] },
    wholeSpans: {
      "نصف ساعة": 30,
      ساعة: 60,
      "ساعة واحدة": 60,
      ساعتين: 120,
      "ربع ساعة": 15,
      دقيقة: 1,
      "دقيقة واحدة": 1,
      دقيقتين: 2,
    },
    wholeDays: { يوم: 1, "يوم واحد": 1, يومين: 2, أسبوع: 7, "أسبوع واحد": 7, أسبوعين: 14 },
    hours: ["ساعة", "ساعات"],
    minutes: ["دقيقة", "دقائق"],
    dayUnits: ["يوم", "أيام", "يوما"],
    weekUnits: ["أسبوع", "أسابيع", "أسبوعا"],
    numbers:
      "اثنتين ثلاث|ثلاثة أربع|أربعة خمس|خمسة ست|ستة سبع|سبعة ثماني|ثمانية تسع|تسعة عشر|عشرة".split(
        " ",
      ),
  },
  ja: {
    little: ["の", "に", "、"],
    noon: ["正午", "お昼"],
    midnight: [],
    parts: {
      ...each(["朝", "朝の"], MORNING),
      ...each(["昼", "昼の"], MIDDAY),
      ...each(["夕方", "夕方の"], AFTERNOON),
      ...each(["夜", "夜の", "晩", "晩の"], NIGHT),
    },
    partsOfToday: { 今朝: MORNING, 今晩: NIGHT, 今夜: NIGHT },
    days: { あした: 1, あす: 1, あさって: 2, きょう: 0, 本日: 0, 翌日: 1 },
    next: { before: ["次の", "今度の"] },
    coming: ["今週の"],
    spans: { before: [], behind: ["後", "後に", "後の"] },
    wholeSpans: {},
    wholeDays: {},
    hours: ["時間"],
    minutes: ["分"],
    dayUnits: ["日", "日間"],
    weekUnits: ["週", "週間"],
    numbers: "二 三 四 五 六 七 八 九 十".split(" "),
  },
};

/** Hours that go with a word of noon, as in “12 noon”. */
export const AROUND_NOON = MIDDAY;
