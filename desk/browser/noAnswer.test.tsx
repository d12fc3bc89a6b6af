// In a document.
import { fireEvent, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { SESSION, STORY, showAtDesk } from "../../testkit/deskPages.tsx";
import { PreviewLinkDialog } from "./actions/PreviewLinkDialog.tsx";
import { SectionOrder } from "./front/SectionOrder.tsx";
import { NewStoryDialog } from "./stories/NewStoryDialog.tsx";

const NO_ANSWER = "The desk does not answer.";
const silent = () => Promise.reject(new TypeError("Failed to fetch"));

it("A dialog says that the desk does not answer, and nothing of the browser's own", async () => {
  showAtDesk(<NewStoryDialog onClose={() => undefined} />, { newStory: silent });
  fireEvent.click(screen.getByRole("button", { name: "Begin" }));
  expect((await screen.findByRole("alert")).textContent).toContain(NO_ANSWER);
});

it("A link that could not be made says so", async () => {
  const dialog = <PreviewLinkDialog opened={STORY} close={() => undefined} />;
  showAtDesk(dialog, { previewLink: silent });
  fireEvent.click(screen.getByRole("button", { name: /link/i }));
  expect((await screen.findByRole("alert")).textContent).toContain(NO_ANSWER);
});

it("Sections that could not be put in order say so, and stand as before", async () => {
  const order = <SectionOrder sections={SESSION.sections} changed={() => undefined} />;
  const { said } = showAtDesk(order, { orderSections: silent });
  fireEvent.click(screen.getAllByRole("button", { name: /down/i })[0] as HTMLElement);
  await expect.poll(() => said[0]?.text ?? "").toContain(NO_ANSWER);
});
