import { make, style } from "../markup.ts";
import { CHOICES, type ChoiceName, type Choices, readChoices, rootStyle } from "./choices.ts";
import css from "./settingsPanel.css";
import { changeTheme } from "./theme.ts";

/**
 * The panel of the reader's settings: a native popover of radio buttons that apply at once, also in
 * other tabs. Loaded when the pointer or the focus reaches the button; see settings.ts for pages
 * without it.
 */

interface Group {
  name: ChoiceName;
  legend: string;
  /** In the panel's order; `value` is stored. */
  options: ReadonlyArray<{ value: string; label: string }>;
}

const GROUPS: readonly Group[] = [
  {
    name: "theme",
    legend: WORDS.theme,
    options: [
      { value: "system", label: WORDS.system },
      { value: "light", label: WORDS.light },
      { value: "dark", label: WORDS.dark },
    ],
  },
  {
    name: "size",
    legend: WORDS.textSize,
    options: [
      { value: "small", label: WORDS.small },
      { value: "standard", label: WORDS.standard },
      { value: "large", label: WORDS.large },
      { value: "largest", label: WORDS.largest },
    ],
  },
  {
    name: "letters",
    legend: WORDS.letters,
    options: [
      { value: "paper", label: WORDS.lettersOfPaper },
      { value: "plain", label: WORDS.lettersPlain },
    ],
  },
  {
    name: "pictures",
    legend: WORDS.pictures,
    options: [
      { value: "device", label: WORDS.system },
      { value: "all", label: WORDS.picturesAtOnce },
      { value: "asked", label: WORDS.picturesAsked },
    ],
  },
  {
    name: "keys",
    legend: WORDS.shortcuts,
    options: [
      { value: "on", label: WORDS.on },
      { value: "off", label: WORDS.off },
    ],
  },
];

let panel: HTMLElement | undefined;

/** Opens the panel below its button, and connects both by `popovertarget`. */
export function openSettings(button: HTMLButtonElement): void {
  if (panel) return;
  style(css);
  panel = makePanel(button);
  panel.addEventListener("beforetoggle", () => place(button));
  addEventListener("resize", () => place(button));
  addEventListener("storage", showChoices);
  addEventListener("pageshow", showChoices);
  button.after(panel);
  button.onclick = null;
  button.popoverTargetElement = panel;
  showChoices();
  panel.showPopover();
  panel.querySelector<HTMLInputElement>(":checked")?.focus();
}

function makePanel(button: HTMLElement): HTMLElement {
  const element = make("section", {
    className: "settings",
    popover: "auto",
    ariaLabel: WORDS.settings,
  });
  const groups = GROUPS.map(({ name, legend, options }) =>
    make(
      "fieldset",
      {},
      make("legend", { textContent: legend }),
      make(
        "div",
        {},
        ...options.map(({ value, label }) =>
          make(
            "label",
            { className: name === "size" ? value : "" },
            make("input", { type: "radio", name: `setting-${name}`, value }),
            label,
          ),
        ),
      ),
    ),
  );
  element.append(...groups, make("p", {}, `${WORDS.settingsKept} `, ...privacyLink()));
  element.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement)
      choose(target.name.slice(8) as ChoiceName, target.value);
    place(button);
  });
  return element;
}

/** A link to the paper's privacy policy, if it has one. */
function privacyLink(): HTMLElement[] {
  const link = document.querySelector("footer a[rel='privacy-policy'], footer a[href='/privacy']");
  const href = link?.getAttribute("href");
  return href ? [make("a", { href, textContent: WORDS.privacy })] : [];
}

/** Choices of this page if storage is not available. */
const unstored: Partial<Record<string, string>> = {};

function choices(): Choices {
  return readChoices((name) => {
    try {
      return localStorage.getItem(name) ?? unstored[name];
    } catch {
      return unstored[name];
    }
  });
}

function choose(name: ChoiceName, value: string): void {
  const usual = value === CHOICES[name][0];
  if (name === "letters") {
    // Headlines whose font came late (fontLoading.ts) have it as their own style.
    for (const late of document.querySelectorAll<HTMLElement>("[style*=Late]")) {
      late.style.fontFamily = "";
    }
  }
  unstored[name] = value;
  const [light = "", dark = ""] = [
    ...document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color][media]"),
  ].map(({ content }) => content);
  try {
    keep(name, usual ? "" : value);
    keep("look", rootStyle(choices(), { light, dark }));
    changeTheme();
  } catch {
    document.documentElement.style.cssText = rootStyle(choices(), { light, dark });
  }
  if (name === "pictures") import("../heldPictures/heldPictures.ts").then(({ follow }) => follow());
}

function keep(name: string, value: string): void {
  if (value) localStorage.setItem(name, value);
  else localStorage.removeItem(name);
}

function showChoices(): void {
  for (const [name, value] of Object.entries(choices())) {
    const input = panel?.querySelector<HTMLInputElement>(
      `[name="setting-${name}"][value="${value}"]`,
    );
    if (input) input.checked = true;
  }
}

/** Places the panel below the button, aligned to its end, within the page. */
function place(button: HTMLElement): void {
  if (!panel) return;
  const { bottom, left, right } = button.getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  const own = Math.min(
    21 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    width - 40,
  );
  const start = Math.max(
    20,
    Math.min(getComputedStyle(button).direction === "rtl" ? left : right - own, width - own - 20),
  );
  panel.style.top = `${bottom + scrollY + 8}px`;
  panel.style.left = `${start + scrollX}px`;
}
