import type { StarterTexts } from "./starterText.ts";

export const JA: StarterTexts = {
  site: "新聞全体の設定です。# で始まる行はメモです。例を使うには、行頭の # を外してください。",
  fields: {
    front: "トップページの記事。トップ記事と、ほかに二本から四本。書かなければ新しい順",
    publishing: "編集デスクで公開したものを読者に届ける方法：here（このフォルダーから）または git",
    theme: "色と書体",
    words: "用語を独自の言葉に替える（docs/editing/words.md を参照）",
  },
  examples: {
    description: "{paper}は、谷の町と村のニュースを伝えます。",
    copyright: "© {paper}",
    words: "topStories: 編集部のおすすめ",
    link: "ショップ",
    notice: "この記事のリンクから購入されると、当社に報酬が支払われます。",
    standing: "一部のリンクからの購入により、当社に報酬が支払われます。",
    stories: ["damu-kansei", "suuji-de-miru-damu", "daiippou"],
  },
  environment: {
    paper:
      "このフォルダーで npm から実行するコマンド（npm --prefix … run …）は、この新聞を対象とします：",
    port: "サーバーのポート。この行がなければ 3000 以降で最初に空いているもの。",
  },
  tagline: "地域のニュース",
  sections: [
    { name: "地域", slug: "local", description: "この地域のできごと。" },
    { name: "文化", slug: "culture", description: "舞台、本、音楽、美術。" },
    { name: "スポーツ", slug: "sport", description: "試合、クラブ、選手。" },
  ],
  ownSection: "{name}の記事。",
  desk: { name: "編集部", text: "{paper}の編集部です。" },
  pages: {
    about: {
      headline: "{paper}について",
      open: "{paper}をだれが、だれのために作り、費用をだれが負担しているかを、ここに書いてください。",
      text: "{open}\n\n## 連絡先\n\n読者の連絡先は {email} です。",
    },
    imprint: {
      headline: "発行者情報",
      open: "{paper}の責任者の氏名、住所、法律で求められる事項を、ここに書いてください。",
      text: "{open}\n\n電子メール：{email}",
    },
    privacy: {
      headline: "プライバシー",
      open: "ほかに適用されることと、問い合わせ先をここに書いてください：{email}。",
      text: "{paper}はクッキーを使わず、第三者に問い合わせず、だれが何を読んだかを数えません。\n\n保存した記事と設定は、お使いの端末だけに残ります。サーバーには接続元のアドレスが伝わりますが、運営者が有効にしない限り記録しません。\n\n{open}",
    },
    corrections: {
      headline: "訂正",
      text: "誤りは元の場所で訂正し、日時を示します。お気づきの点は {email} までお知らせください。",
    },
  },
  draft: {
    headline: "新しい新聞の最初の記事",
    standfirst: "これは編集部だけに見える下書きです。書き換えるか、フォルダーごと捨ててください。",
    alt: "三つの丘の上の太陽",
    caption: "画像は記事と同じフォルダーに置きます。",
    text: "段落の間には空の行を置きます。新しい新聞は一本の記事から始まります。ここは試し書きの場所です。\n\n## 小見出し\n\nリンクはこう書きます：[新聞について](/about)。言葉は*強調*できます。\n\n:::pullquote\n新しい新聞は一本の記事から始まります\n:::",
  },
};
