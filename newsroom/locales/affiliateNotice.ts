import { isPseudo, pseudoMessage } from "./pseudoLanguage.ts";

/** The product's notices of paid links, for papers without their own. */
interface PaidWords {
  /** Shown beside each paid link. */
  mark: string;
  /** Shown above the text of an article with paid links. */
  notice: string;
  /** Shown at the end of such an article. */
  standing: string;
  /** Text of the link to the paper's page about paid links. */
  more: string;
}

/**
 * Notices by language, and by script for languages with two. Each says what 16 CFR 255.5 requires
 * in plain words: that there are paid links, and what the paper receives for them.
 */
const WORDS: Readonly<Record<string, PaidWords>> = {
  ar: {
    mark: "رابط مدفوع",
    notice: "بعض الروابط في هذا المقال مدفوعة. إذا اشتريت عبر أحدها فإننا نحصل على عمولة.",
    standing: "قد نحصل على عمولة مقابل بعض روابطنا إلى منتجات وخدمات.",
    more: "كيف تعمل الروابط المدفوعة",
  },
  da: {
    mark: "betalt link",
    notice:
      "Nogle links i denne artikel er betalte. Hvis du køber noget gennem et af dem, får vi provision.",
    standing: "Vi kan få provision for nogle af vores links til varer og tjenester.",
    more: "Sådan fungerer betalte links",
  },
  de: {
    mark: "bezahlter Link",
    notice:
      "Einige Links in diesem Artikel sind bezahlte Links. Wenn Sie über einen davon etwas kaufen, erhalten wir eine Provision.",
    standing: "Für einige unserer Links zu Waren und Diensten können wir eine Provision erhalten.",
    more: "Was bezahlte Links sind",
  },
  en: {
    mark: "paid link",
    notice:
      "Some links in this article are paid links. If you buy through one of them, we earn a commission.",
    standing: "We may be paid a commission for some of our links to products and services.",
    more: "How paid links work",
  },
  es: {
    mark: "enlace pagado",
    notice:
      "Algunos enlaces de este artículo son pagados. Si compra a través de uno de ellos, recibimos una comisión.",
    standing:
      "Podemos recibir una comisión por algunos de nuestros enlaces a productos y servicios.",
    more: "Cómo funcionan los enlaces pagados",
  },
  fi: {
    mark: "maksettu linkki",
    notice:
      "Osa tämän artikkelin linkeistä on maksettuja. Jos ostat jotain sellaisen kautta, saamme siitä palkkion.",
    standing: "Voimme saada palkkion joistakin linkeistämme tuotteisiin ja palveluihin.",
    more: "Miten maksetut linkit toimivat",
  },
  fr: {
    mark: "lien rémunéré",
    notice:
      "Certains liens de cet article sont rémunérés. Si vous achetez en passant par l’un d’eux, nous touchons une commission.",
    standing:
      "Nous pouvons toucher une commission pour certains de nos liens vers des produits et des services.",
    more: "Comment fonctionnent les liens rémunérés",
  },
  it: {
    mark: "link a pagamento",
    notice:
      "Alcuni link di questo articolo sono a pagamento. Se si acquista tramite uno di essi, riceviamo una commissione.",
    standing: "Possiamo ricevere una commissione per alcuni dei nostri link a prodotti e servizi.",
    more: "Come funzionano i link a pagamento",
  },
  ja: {
    mark: "広告リンク",
    notice:
      "この記事には広告リンクが含まれています。リンク先で購入されると、当社は手数料を受け取ります。",
    standing: "商品やサービスへのリンクの一部について、当社は手数料を受け取ることがあります。",
    more: "広告リンクについて",
  },
  nl: {
    mark: "betaalde link",
    notice:
      "Sommige links in dit artikel zijn betaalde links. Als u via zo’n link iets koopt, ontvangen wij een commissie.",
    standing:
      "Voor sommige van onze links naar producten en diensten kunnen wij een commissie ontvangen.",
    more: "Hoe betaalde links werken",
  },
  no: {
    mark: "betalt lenke",
    notice:
      "Noen lenker i denne artikkelen er betalte. Hvis du kjøper noe gjennom en av dem, får vi provisjon.",
    standing: "Vi kan få provisjon for noen av lenkene våre til varer og tjenester.",
    more: "Slik fungerer betalte lenker",
  },
  pl: {
    mark: "link płatny",
    notice:
      "Niektóre linki w tym artykule są płatne. Jeśli kupią Państwo coś przez jeden z nich, otrzymamy prowizję.",
    standing: "Za niektóre z naszych linków do towarów i usług możemy otrzymywać prowizję.",
    more: "Jak działają płatne linki",
  },
  pt: {
    mark: "link pago",
    notice:
      "Alguns links deste artigo são pagos. Se comprar através de um deles, recebemos uma comissão.",
    standing: "Podemos receber uma comissão por alguns dos nossos links para produtos e serviços.",
    more: "Como funcionam os links pagos",
  },
  ru: {
    mark: "платная ссылка",
    notice:
      "Некоторые ссылки в этой статье платные. Если вы что-нибудь купите по одной из них, мы получим комиссию.",
    standing: "За некоторые наши ссылки на товары и услуги мы можем получать комиссию.",
    more: "Что такое платные ссылки",
  },
  sv: {
    mark: "betald länk",
    notice:
      "Vissa länkar i den här artikeln är betalda. Om du köper något via en av dem får vi provision.",
    standing: "Vi kan få provision för vissa av våra länkar till varor och tjänster.",
    more: "Så fungerar betalda länkar",
  },
  "zh-Hans": {
    mark: "付费链接",
    notice: "本文中有付费链接。如果您通过这些链接购买，我们会获得佣金。",
    standing: "对于部分指向商品和服务的链接，我们可能会获得佣金。",
    more: "什么是付费链接",
  },
  "zh-Hant": {
    mark: "付費連結",
    notice: "本文中有付費連結。如果您透過這些連結購買，我們會獲得佣金。",
    standing: "對於部分指向商品和服務的連結，我們可能會獲得佣金。",
    more: "什麼是付費連結",
  },
};

/** Norwegian has two written forms with a tag each. */
const SAME: Readonly<Record<string, string>> = { nb: "no", nn: "no" };

/**
 * The product's notices in a language, or in `otherwise` if it has none. `lang` is the language of
 * the result.
 */
export function paidWords(language: string, otherwise = "en"): PaidWords & { lang: string } {
  if (isPseudo(language)) return { ...pseudoWords(WORDS.en as PaidWords), lang: language };
  for (const tag of [language, otherwise]) {
    const known = knownTag(tag);
    const words = known && WORDS[known];
    if (words) return { ...words, lang: tag };
  }
  return { ...(WORDS.en as PaidWords), lang: "en" };
}

function pseudoWords({ mark, notice, standing, more }: PaidWords): PaidWords {
  return {
    mark: pseudoMessage(mark),
    notice: pseudoMessage(notice),
    standing: pseudoMessage(standing),
    more: pseudoMessage(more),
  };
}

function knownTag(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return [`${language}-${script}`, SAME[language] ?? language].find((each) =>
      Object.hasOwn(WORDS, each),
    );
  } catch {
    return undefined;
  }
}
