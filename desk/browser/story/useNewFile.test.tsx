// In a document.
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { type FakeAnswers, SESSION, showAtDesk } from "../../../testkit/deskPages.tsx";
import type { Choice } from "../../api/session.ts";
import { CallRefused } from "../call.ts";
import { useNewFile } from "./useNewFile.tsx";

function shown(answers: FakeAnswers, session = SESSION) {
  const chosen: (Choice | undefined)[] = [];
  function Page() {
    const { dialog, makeFile } = useNewFile();
    const ask = () => makeFile?.("author", "Ann Lee").then((made) => chosen.push(made));
    return (
      <>
        {/* The story's own field of this name. */}
        <input id="field-kind" />
        {makeFile && (
          <button type="button" onClick={ask}>
            New
          </button>
        )}
        {dialog}
      </>
    );
  }
  return { ...showAtDesk(<Page />, answers, session), chosen };
}

it("A new author is asked for what the schema needs, made by the desk and given to the field", async () => {
  const desk = shown({ newFile: () => ({ file: "authors/ann-lee.md" }) });
  fireEvent.click(screen.getByRole("button", { name: "New" }));
  const dialog = within(screen.getByRole("dialog", { name: "New author" }));
  expect((dialog.getByLabelText(/^Name/) as HTMLInputElement).value).toBe("Ann Lee");
  fireEvent.change(dialog.getByLabelText(/^Kind/), { target: { value: "person" } });
  fireEvent.click(dialog.getByRole("button", { name: "Make and choose" }));
  await waitFor(() => expect(desk.chosen).toEqual([{ slug: "ann-lee", name: "Ann Lee" }]));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(desk.asked("newFile")).toEqual([
    { kind: "author", values: { name: "Ann Lee", kind: "person" } },
  ]);
});

it("A refusal is said in the dialog, which keeps what has been typed", async () => {
  const desk = shown({
    newFile: () => Promise.reject(new CallRefused("The address is taken.")),
  });
  fireEvent.click(screen.getByRole("button", { name: "New" }));
  const dialog = within(screen.getByRole("dialog"));
  fireEvent.change(dialog.getByLabelText(/^Name/), { target: { value: "Ann B. Lee" } });
  fireEvent.click(dialog.getByRole("button", { name: "Make and choose" }));
  expect((await dialog.findByRole("alert")).textContent).toBe("The address is taken.");
  expect((dialog.getByLabelText(/^Name/) as HTMLInputElement).value).toBe("Ann B. Lee");
  fireEvent.click(dialog.getByRole("button", { name: "Cancel" }));
  await waitFor(() => expect(desk.chosen).toEqual([undefined]));
});

it("The last part of the address is asked for too, for a name that makes none or one that is taken", async () => {
  const desk = shown({ newFile: () => ({ file: "authors/murakami.md" }) });
  fireEvent.click(screen.getByRole("button", { name: "New" }));
  const dialog = within(screen.getByRole("dialog"));
  fireEvent.change(dialog.getByLabelText(/^Name/), { target: { value: "村上春樹" } });
  fireEvent.change(dialog.getByLabelText("Last part of the address"), {
    target: { value: "murakami" },
  });
  fireEvent.click(dialog.getByRole("button", { name: "Make and choose" }));
  await waitFor(() => expect(desk.chosen).toEqual([{ slug: "murakami", name: "村上春樹" }]));
  expect(desk.asked("newFile")).toEqual([
    { kind: "author", values: { name: "村上春樹" }, slug: "murakami" },
  ]);
});

it.each(["writer", "publisher"] as const)("To a %s, nothing new is offered", (role) => {
  shown({}, { ...SESSION, person: { name: "bob", role } });
  expect(screen.queryByRole("button", { name: "New" })).toBeNull();
});
