// In a document.
import { fireEvent, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { showAtDesk } from "../../../testkit/deskPages.tsx";
import { EN_DESK } from "../../words/en.ts";
import { CallRefused } from "../call.ts";
import { RepositorySection } from "./RepositorySection.tsx";

const ADDRESS = "git@host.example:desk/paper.git";

it("A folder becomes a repository by one click, and is brought elsewhere by its address", async () => {
  const { said, asked } = showAtDesk(<RepositorySection />, {
    repository: () => ({ state: "none" }),
    beginRepository: () => ({ state: "alone" }),
    connectRepository: ({ address }) => {
      if (address !== ADDRESS) throw new CallRefused("It has something in it already.");
      return { state: "shared", address };
    },
  });
  fireEvent.click(await screen.findByRole("button", { name: EN_DESK.repositoryBegin }));
  const field = await screen.findByRole("textbox", { name: EN_DESK.repositoryAddress });
  expect(said.at(-1)?.text).toBe(EN_DESK.repositoryBegun);
  fireEvent.change(field, { target: { value: "/other.git" } });
  fireEvent.click(screen.getByRole("button", { name: EN_DESK.repositoryConnect }));
  expect((await screen.findByRole("alert")).textContent).toBe("It has something in it already.");
  expect((field as HTMLInputElement).value).toBe("/other.git");
  fireEvent.change(field, { target: { value: ADDRESS } });
  fireEvent.click(screen.getByRole("button", { name: EN_DESK.repositoryConnect }));
  await screen.findByText(new RegExp(ADDRESS.replaceAll(".", "\\.")));
  expect(screen.queryByRole("alert")).toBeNull();
  expect(asked("connectRepository")).toEqual([{ address: "/other.git" }, { address: ADDRESS }]);
});

it("A machine without Git is told what it lacks", async () => {
  showAtDesk(<RepositorySection />, { repository: () => ({ state: "noGit" }) });
  await screen.findByText(EN_DESK.repositoryNoGit);
  expect(screen.queryByRole("button")).toBeNull();
});
