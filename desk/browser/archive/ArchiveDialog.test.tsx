// In a document.
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { type FakeAnswers, showAtDesk } from "../../../testkit/deskPages.tsx";
import type { ArchivePicture, UploadedPicture } from "../../api/pictures.ts";
import { CallRefused } from "../call.ts";
import { useArchive } from "./useArchive.tsx";

function picture(number: number, more: Partial<ArchivePicture> = {}): ArchivePicture {
  return {
    file: `articles/2014/06/12/s${number}/a.jpg`,
    width: 30,
    height: 20,
    thumbnail: "/x",
    caption: `Caption ${number}`,
    story: {
      file: `articles/2014/06/12/s${number}/index.md`,
      headline: `Story ${number}`,
      state: "published",
      published: "2014-06-12T10:00:00Z",
    },
    ...more,
  };
}

const SECRET = picture(2, {
  alt: "Two people",
  credit: "Jane Doe",
  story: {
    file: "drafts/secret/index.md",
    headline: "The deal",
    state: "draft",
    embargo: "2014-06-20T10:00:00Z",
  },
});

function shown(answers: FakeAnswers) {
  const chosen: (UploadedPicture | undefined)[] = [];
  let stored = 0;
  function Page() {
    const { dialog, choose } = useArchive(
      () => "drafts/dam/index.md",
      () => {
        stored += 1;
      },
    );
    return (
      <>
        <button type="button" onClick={() => choose(["dark"]).then((taken) => chosen.push(taken))}>
          Ask
        </button>
        {dialog}
      </>
    );
  }
  const desk = showAtDesk(<Page />, answers);
  fireEvent.click(screen.getByRole("button", { name: "Ask" }));
  return { ...desk, chosen, stored: () => stored };
}

const ANSWERS: FakeAnswers = {
  findPictures: ({ words }) =>
    words ? { pictures: [SECRET], total: 1 } : { pictures: [picture(1), SECRET], total: 2 },
};

it("Pictures are shown with their words and their story, a draft with its embargo, and found by words", async () => {
  const desk = shown(ANSWERS);
  const one = await screen.findByRole("button", { name: /Caption 1/ });
  expect(one.textContent).toMatch(/^Caption 1Story 1 published Jun 12, 06:00$/);
  const secret = screen.getByRole("button", { name: /Two people/ });
  expect(secret.textContent).toMatch(/Jane Doe.*Draft The deal embargoed until Jun 20, 06:00$/);
  fireEvent.change(screen.getByRole("searchbox"), { target: { value: " people " } });
  await waitFor(() => expect(screen.queryByRole("button", { name: /Caption 1/ })).toBeNull());
  expect(screen.getByText("1 picture")).toBeTruthy();
  expect(desk.asked("findPictures").at(-1)).toEqual({
    words: "people",
    except: "drafts/dam/index.md",
    page: 1,
  });
});

it("The one that is chosen is copied beside the story, and given to whoever has asked", async () => {
  const taken = { picture: { name: "a.jpg", width: 30, height: 20, address: "/a" } };
  const desk = shown({ ...ANSWERS, reusePicture: () => taken });
  fireEvent.click(await screen.findByRole("button", { name: /Two people/ }));
  await waitFor(() => expect(desk.chosen).toEqual([taken]));
  expect(desk.asked("reusePicture")).toEqual([
    { file: "drafts/dam/index.md", picture: SECRET.file, versions: ["dark"] },
  ]);
  expect(desk.stored()).toBe(1);
  expect(screen.queryByRole("dialog")).toBeNull();
});

it("A refusal is said in the dialog, and another picture can be chosen", async () => {
  const desk = shown({
    ...ANSWERS,
    reusePicture: () => Promise.reject(new CallRefused("It is gone.")),
  });
  fireEvent.click(await screen.findByRole("button", { name: /Two people/ }));
  const dialog = within(screen.getByRole("dialog"));
  await waitFor(() => expect(dialog.getByRole("alert").textContent).toBe("It is gone."));
  const other = dialog.getByRole("button", { name: /Caption 1/ }) as HTMLButtonElement;
  expect(other.disabled).toBe(false);
  fireEvent.click(dialog.getByRole("button", { name: "Close" }));
  await waitFor(() => expect(desk.chosen).toEqual([undefined]));
  expect(desk.stored()).toBe(0);
});

it("More pictures follow those that are shown, each once", async () => {
  const pages = [[picture(1), picture(2)], [picture(2), picture(3)], [picture(4)]];
  shown({ findPictures: ({ page = 1 }) => ({ pictures: pages[page - 1] ?? [], total: 4 }) });
  await screen.findByRole("button", { name: /Caption 1/ });
  const more = () => fireEvent.click(screen.getByRole("button", { name: "More pictures" }));
  more();
  await screen.findByRole("button", { name: /Caption 3/ });
  more();
  await screen.findByRole("button", { name: /Caption 4/ });
  expect(screen.getAllByText(/^Caption/).map(({ textContent }) => textContent)).toEqual([
    "Caption 1",
    "Caption 2",
    "Caption 3",
    "Caption 4",
  ]);
  expect(screen.queryByRole("button", { name: "More pictures" })).toBeNull();
});
