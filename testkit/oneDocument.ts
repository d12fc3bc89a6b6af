import { builtinEnvironments, type Environment } from "vitest/runtime";

/** The jsdom that a worker has made. */
let made: unknown;

/**
 * The environment of tests with a document that share their modules: one jsdom for all files of a worker, since loading
 * it takes longer than most files do, and modules keep the document that they were loaded with. Each file finds it
 * empty.
 */
export default {
  ...builtinEnvironments.jsdom,
  name: "one document",
  async setup(global, options) {
    made ??= await builtinEnvironments.jsdom.setup(global, options);
    return {
      teardown({
        document,
        localStorage,
        sessionStorage,
        history,
      }: Window & { document: Document }) {
        for (const element of [document.documentElement, document.head, document.body]) {
          for (const name of element.getAttributeNames()) element.removeAttribute(name);
        }
        document.head.replaceChildren();
        document.body.replaceChildren();
        document.title = "";
        localStorage.clear();
        sessionStorage.clear();
        history.replaceState(null, "", "/");
      },
    };
  },
} satisfies Environment;
