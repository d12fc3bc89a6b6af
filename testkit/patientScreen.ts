import { configure, getConfig } from "@testing-library/react";

/** Set while a query is asked again and again until it finds something. */
type WhileWaiting = { _disableExpensiveErrorDiagnostics?: boolean };

const { getElementError } = getConfig();

configure({
  // A test that looks for something waits until it is there; a busy machine takes longer than a second.
  asyncUtilTimeout: 30_000,
  // Printing the page takes longer than looking for something in it; the last of the failures prints it once.
  getElementError: (message, container) =>
    (getConfig() as WhileWaiting)._disableExpensiveErrorDiagnostics
      ? Object.assign(new Error(message ?? ""), { name: "TestingLibraryElementError" })
      : getElementError(message, container),
});
