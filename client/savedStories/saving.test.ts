// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { savesData } from "../heldPictures/savesData.ts";
import { install } from "../serviceWorker/installing.ts";
import { isSaved, removeStory, save } from "./savedStories.ts";
import { toggle } from "./saving.ts";

vi.mock("./savedStories.ts", async (original) => ({
  ...(await original<typeof import("./savedStories.ts")>()),
  isSaved: vi.fn(),
  removeStory: vi.fn(),
  save: vi.fn(),
}));
vi.mock("../heldPictures/savesData.ts", () => ({ savesData: vi.fn() }));
vi.mock("../serviceWorker/installing.ts", () => ({ install: vi.fn() }));

const SHOWN = "/_next/image?url=%2Fmedia%2Fa.png&w=640&q=75";

beforeEach(() => {
  vi.mocked(isSaved).mockResolvedValue(false);
  vi.mocked(save).mockResolvedValue("saved");
  vi.mocked(savesData).mockReturnValue(false);
  history.replaceState({}, "", "/2014/06/13/dam");
  document.body.innerHTML = "<article data-story><img><img><img></article><aside><img></aside>";
  const sources = [location.origin + SHOWN, "data:image/svg+xml,x", "", location.origin + SHOWN];
  for (const [index, image] of [...document.images].entries()) {
    Object.defineProperty(image, "currentSrc", { value: sources[index] });
  }
  Object.defineProperty(document.querySelector("article"), "clientWidth", { value: 600 });
  vi.stubGlobal("devicePixelRatio", 2);
});

describe("the button that saves a story", () => {
  it("saves it with the renditions that are shown, and wide enough for its column", async () => {
    expect(await toggle()).toEqual({ saved: true, message: "It can be read without a network." });
    expect(vi.mocked(save).mock.calls).toEqual([
      ["/2014/06/13/dam", { shown: [SHOWN], width: 1200, onlyShown: false }],
    ]);
    await vi.waitFor(() => expect(install).toHaveBeenCalledTimes(1));
  });

  it("takes one that is saved off the device, and asks for nothing", async () => {
    vi.mocked(isSaved).mockResolvedValue(true);
    expect(await toggle()).toEqual({ saved: false, message: "Taken off this device" });
    expect(vi.mocked(removeStory).mock.calls).toEqual([["/2014/06/13/dam"]]);
    expect(save).not.toHaveBeenCalled();
  });

  it("says which pictures are left out where a reader saves data", async () => {
    vi.mocked(savesData).mockReturnValue(true);
    expect((await toggle()).message).toBe(
      "It can be read without a network. Pictures not shown are left out.",
    );
    vi.mocked(save).mockResolvedValue("full");
    expect((await toggle()).message).not.toContain("left out");
  });

  it.each([
    ["full", "There is no room for it: take one of up to 100 saved stories off first."],
    ["gone", "The paper has taken this story back."],
    ["unreachable", "It could not be saved: there is no network."],
  ] as const)("says why it is not saved: %s", async (result, message) => {
    vi.mocked(save).mockResolvedValue(result);
    expect(await toggle()).toEqual({ saved: false, message });
  });
});
