import { closeHistory } from "prosemirror-history";
import { HERO_VERSIONS, type HeroVersionName } from "../../../newsroom/pictures/pictureSizes.ts";
import { isEmpty } from "../../../newsroom/schema/yamlValues.ts";
import type { UploadedPicture } from "../../api/pictures.ts";
import { sayAtDesk } from "../../words/words.ts";
import type { Fields } from "../../writing/schema.ts";
import { PICTURE_KINDS } from "../incoming/ChooseFiles.tsx";
import { hasFiles } from "../incoming/DropPlace.tsx";
import { withTakenPicture } from "../incoming/takenPicture.ts";
import { attributesOf, type ElementParts, ElementView } from "./elementView.ts";
import { FIELD_WORDS, type FieldForm } from "./fieldForm.ts";

/** A picture or a video: what readers will see, and its fields. */
export class PictureElement extends ElementView {
  readonly #form: FieldForm;
  readonly #more: FieldForm;
  readonly #frame = document.createElement("div");
  readonly #chooser = document.createElement("select");
  readonly #renew = () => this.show();
  /** The field with the name of the file. */
  readonly #shown: "image" | "poster";

  constructor(...parts: ElementParts) {
    const { name: type } = parts[0].type;
    const kind = type === "video" ? "video" : "figure";
    super(parts, "figure", kind);
    const shown = type === "video" ? "poster" : "image";
    this.#shown = shown;
    const isFirst = (name: string) => /^(?:src|captions|alt|caption|credit)$/.test(name);
    const names = attributesOf(type).filter((name) => name !== shown);
    this.#form = this.form(names.filter(isFirst));
    this.#more = this.form(
      names.filter((name) => !isFirst(name)),
      undefined,
      "moreFields",
    );
    this.#frame.className = "picture-frame";
    this.#frame.contentEditable = "false";
    this.#chooser.tabIndex = -1;
    this.#chooser.setAttribute("aria-label", this.say("choosePicture"));
    this.#chooser.addEventListener("change", () => this.#choose(this.#chooser.value));
    const more = document.createElement("details");
    more.className = "element-controls";
    const summary = document.createElement("summary");
    summary.textContent = this.say("moreFields");
    summary.tabIndex = -1;
    more.append(summary, this.#more.dom);
    const controls = this.controls(
      this.#chooser,
      ...this.#sources(),
      this.otherAttributes,
      this.remover(),
    );
    this.dom.append(this.#frame, controls, this.#form.dom);
    if (names.some((name) => !isFirst(name))) this.dom.append(more);
    this.around.pictureViews.add(this.#renew);
    this.show();
  }

  destroy(): void {
    this.around.pictureViews.delete(this.#renew);
  }

  /** The buttons for pictures that do not lie beside the story yet; a file can also be dropped. */
  #sources(): HTMLElement[] {
    const { addPictures, chooseOfArchive } = this.around.sources();
    const buttons: HTMLElement[] = [];
    if (addPictures) {
      const input = document.createElement("input");
      input.type = "file";
      input.accept = PICTURE_KINDS;
      input.hidden = true;
      input.setAttribute("aria-label", this.say("pictureFromFile"));
      input.addEventListener("change", () => {
        const files = [...(input.files ?? [])];
        // The same file may be chosen again.
        input.value = "";
        this.#takeFiles(files);
      });
      buttons.push(
        this.button("pictureFromFile", () => input.click()),
        input,
      );
      this.#takeDrops();
    }
    if (chooseOfArchive) {
      const choose = () =>
        void chooseOfArchive(this.#versions()).then((taken) => this.#take(taken));
      buttons.push(this.button("fromArchive", choose));
    }
    return buttons;
  }

  /** The versions of a picture for which this element has fields. */
  #versions(): readonly HeroVersionName[] {
    const allowed = this.#shown === "image" ? attributesOf(this.node.type.name) : [];
    return HERO_VERSIONS.filter((name) => allowed.includes(name));
  }

  #takeDrops(): void {
    const over = (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      this.dom.dataset.over = "true";
    };
    this.dom.addEventListener("dragenter", over);
    this.dom.addEventListener("dragover", over);
    this.dom.addEventListener("dragleave", ({ relatedTarget }) => {
      if (!this.dom.contains(relatedTarget as globalThis.Node | null)) delete this.dom.dataset.over;
    });
    this.dom.addEventListener("drop", (event) => {
      delete this.dom.dataset.over;
      if (!event.dataTransfer || !hasFiles(event.dataTransfer)) return;
      // The text around it, and the page, leave alone what has been taken.
      event.preventDefault();
      this.#takeFiles([...event.dataTransfer.files]);
    });
  }

  #takeFiles(files: readonly File[]): void {
    const { caption } = this.node.attrs.fields as Fields;
    void this.around
      .sources()
      .addPictures?.(files.slice(0, 1), this.#shown === "image" ? caption : undefined)
      .then(([taken]) => this.#take(taken));
  }

  /** Puts a picture that lies beside the story in the place of the one before, in one step of the history. */
  #take(taken: UploadedPicture | undefined): void {
    if (!taken) return;
    const present = this.node.attrs.fields as Fields;
    // A poster's words would be said of the video.
    const allowed = this.#shown === "image" ? attributesOf(this.node.type.name) : [];
    const { filled, kept } = withTakenPicture(taken, present, allowed);
    this.set({ fields: { ...present, [this.#shown]: taken.picture.name, ...filled } });
    this.#sayKept(kept);
  }

  /** A picture that lies beside the story, instead of the one before. */
  #choose(name: string): void {
    const present = this.node.attrs.fields as Fields;
    const before = present[this.#shown];
    this.setField(this.#shown, name);
    if (!before || name === "" || before === name) return;
    this.#sayKept(this.#versions().filter((version) => !isEmpty(present[version])));
  }

  /** Names the fields that were written for the picture before; its other files can be taken off at once. */
  #sayKept(kept: readonly string[]): void {
    if (kept.length === 0) return;
    const fields = kept.map((name) => this.say(FIELD_WORDS[name] ?? "moreFields")).join(", ");
    const versions = this.#versions().filter((name) => kept.includes(name));
    const said = this.node.attrs.fields as Fields;
    this.around.sources().tell?.({
      text: sayAtDesk(this.around.language, "pictureWordsKept", { fields }),
      ...(versions.length === 0
        ? {}
        : {
            offer: { words: this.say("takeVersionsOff"), run: () => this.#takeOff(versions, said) },
          }),
    });
  }

  /** Takes versions off that are still as they were, in one step of the history. */
  #takeOff(versions: readonly HeroVersionName[], said: Fields): void {
    const left = Object.entries(this.node.attrs.fields as Fields).filter(
      ([name, value]) => !(versions as readonly string[]).includes(name) || said[name] !== value,
    );
    this.view.dispatch(closeHistory(this.view.state.tr));
    this.set({ fields: Object.fromEntries(left) });
    this.view.focus();
  }

  protected show(): void {
    const fields = this.node.attrs.fields as Fields;
    const name = fields[this.#shown] ?? "";
    const pictures = this.around.pictures();
    const names = pictures.map((picture) => picture.name);
    const choices = ["", ...names, ...(name === "" || names.includes(name) ? [] : [name])];
    this.#chooser.replaceChildren(
      ...choices.map(
        (choice) => new Option(choice === "" ? this.say("choosePicture") : choice, choice),
      ),
    );
    this.#chooser.value = name;
    const picture = pictures.find((each) => each.name === name);
    if (picture) {
      const known = this.#frame.querySelector("img");
      const image = known ?? document.createElement("img");
      if (image.getAttribute("src") !== picture.address) image.src = picture.address;
      image.width = picture.width;
      image.height = picture.height;
      image.alt = fields.alt ?? "";
      if (!known) this.#frame.replaceChildren(image);
    } else {
      this.#frame.textContent = name === "" ? this.say("noPicture") : name;
    }
    this.#form.show(fields);
    this.#more.show(fields);
    this.showOthers();
  }

  selectNode(): void {
    this.dom.classList.add("is-selected");
  }

  deselectNode(): void {
    this.dom.classList.remove("is-selected");
  }
}
