// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { toggle } from "../savedStories/saving.ts";
import "./storyTools.ts";

vi.mock("../markup.ts", async (original) => ({
  ...(await original<typeof import("../markup.ts")>()),
  style: vi.fn(),
}));
vi.mock("../savedStories/saving.ts", () => ({ toggle: vi.fn() }));

let kept: Response | undefined;

beforeEach(() => {
  kept = undefined;
  vi.mocked(toggle).mockReset();
  vi.stubGlobal("caches", { match: async () => kept });
});

/** The tools of a story, after they have asked whether it is saved. */
async function tools() {
  document.body.innerHTML = '<article data-story lang="en"><story-tools></story-tools></article>';
  const save = document.querySelector("story-tools button") as HTMLButtonElement;
  await vi.waitFor(() => expect(save.textContent).toBe(kept ? "Saved" : "Save"));
  const status = () => document.querySelector("[role=status]")?.textContent;
  return { save, status };
}

/** Lets a press last until the returned function ends it. */
function heldToggle() {
  let end: (result: { saved: boolean; message: string }) => void = () => {};
  vi.mocked(toggle).mockReturnValue(
    new Promise((resolve) => {
      end = resolve;
    }),
  );
  return (result: { saved: boolean; message: string }) => end(result);
}

describe("the button that saves a story", () => {
  it("says that it is saving, and then that it has saved", async () => {
    const end = heldToggle();
    const { save, status } = await tools();
    save.click();
    expect(save.getAttribute("aria-disabled")).toBe("true");
    expect(status()).toBe("Saving …");
    end({ saved: true, message: "It can be read without a network." });
    await vi.waitFor(() => expect(save.getAttribute("aria-disabled")).toBe("false"));
    expect(save.textContent).toBe("Saved");
    expect(status()).toBe("It can be read without a network. See all");
  });

  it("takes a second press while it saves for none", async () => {
    const end = heldToggle();
    const { save } = await tools();
    save.click();
    save.click();
    end({ saved: true, message: "" });
    await vi.waitFor(() => expect(save.textContent).toBe("Saved"));
    expect(toggle).toHaveBeenCalledTimes(1);
  });

  it("keeps its state when the window is focused while it saves", async () => {
    const end = heldToggle();
    const { save } = await tools();
    save.click();
    kept = new Response("");
    dispatchEvent(new Event("focus"));
    await new Promise((done) => setTimeout(done));
    expect(save.textContent).toBe("Save");
    end({ saved: true, message: "" });
    await vi.waitFor(() => expect(save.textContent).toBe("Saved"));
  });

  it.each([
    ["saved", undefined],
    ["removed", new Response("")],
  ])("says so when the story could not be %s", async (word, before) => {
    kept = before;
    vi.mocked(toggle).mockRejectedValue(new Error("Failed to fetch dynamically imported module"));
    const { save, status } = await tools();
    save.click();
    await vi.waitFor(() => expect(status()).toBe(`It could not be ${word}. Please try again.`));
    expect(save.textContent).toBe(before ? "Saved" : "Save");
    expect(save.getAttribute("aria-disabled")).toBe("false");
  });
});
