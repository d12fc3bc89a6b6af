// Preloaded into Next's development server (`node --import`): at every request for an address with parameters, Next
// would start a process that asks the page for the addresses to write ahead, which takes a second. No page has any.
import Module from "node:module";

// Node and Next have no other place where a module of Next's own can be met.
const { _load: load } = Module;
Module._load = function (name, ...more) {
  const loaded = load.call(this, name, ...more);
  // What is left is the answer of the built server.
  if (name.endsWith("/dev/next-dev-server")) delete loaded.default.prototype.getStaticPaths;
  return loaded;
};
