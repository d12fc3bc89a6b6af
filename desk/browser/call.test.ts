import { expect, it } from "vitest";
import { CallRefused, whyOf } from "./call.ts";

it("A call that was refused says why in the server's words, any other that the desk does not answer", () => {
  expect(whyOf(new CallRefused("The file is gone."), "No answer.")).toBe("The file is gone.");
  expect(whyOf(new TypeError("Failed to fetch"), "No answer.")).toBe("No answer.");
  expect(whyOf("?", "No answer.")).toBe("No answer.");
});
