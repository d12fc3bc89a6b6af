// In a document.
import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { Caption } from "./Caption";

afterEach(cleanup);

describe("a caption", () => {
  it("says what the picture means and who made it", () => {
    const { container } = render(
      <Caption
        wording={{ language: "en" }}
        around="en"
        caption="The gates opened."
        credit="Jane Doe"
      />,
    );
    expect(container.textContent).toBe("The gates opened. Jane Doe");
  });

  it.each([
    ["made", "Picture made by AI"],
    ["altered", "Picture altered with AI"],
  ] as const)("tells readers that a picture was %s by a machine", (ai, label) => {
    const { container } = render(
      <Caption
        wording={{ language: "en" }}
        around="en"
        caption="The gates, as planned."
        credit="Desk"
        ai={ai}
      />,
    );
    expect(container.textContent).toBe(`${label} The gates, as planned. Desk`);
  });

  it("is there for the label alone, and not for nothing", () => {
    expect(
      render(<Caption wording={{ language: "en" }} around="en" ai="made" />).container.textContent,
    ).toBe("Picture made by AI ");
    cleanup();
    expect(render(<Caption wording={{ language: "en" }} around="en" />).container.innerHTML).toBe(
      "",
    );
  });
});
