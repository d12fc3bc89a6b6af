import { createRequire } from "node:module";

/** Next's class that renders pages, as far as it is used here. */
interface PageModule {
  prototype?: Record<string, unknown>;
}

type Render = (this: unknown, request: unknown, response: unknown, context: PageContext) => unknown;

interface PageContext {
  renderOpts?: {
    ComponentMod?: { collectSegmentData?: unknown };
    /** A build needs the parts of its pages for the list of routes. */
    isBuildTimePrerendering?: boolean;
  };
}

/** The modules that are loaded, each under its file. */
type Modules = Partial<Record<string, { exports?: unknown } | undefined>>;

/** The modules with the class; which of them Next loads depends on its bundler. */
const RUNTIME = /[\\/]next-server[\\/]app-page[\w-]*\.runtime\.prod\.js$/;

const known = new WeakSet<object>();

/**
 * Keeps Next from taking each page's flight data apart and writing it again, one part for each segment of the address:
 * a tenth of what a page costs. Only its own client asks for these parts, and such requests are rejected
 * (requestListener.ts).
 * To be called while a page is asked for: the module that renders it is loaded by then.
 * @param modules those of this process; nothing happens where Next's module is not among them, or is different
 */
export function leaveOutSegmentData(modules: Modules = createRequire(import.meta.url).cache): void {
  if (known.has(modules)) return;
  for (const file in modules) {
    if (!RUNTIME.test(file)) continue;
    const { AppPageRouteModule } = (modules[file]?.exports ?? {}) as Record<string, PageModule>;
    if (!AppPageRouteModule?.prototype) continue;
    known.add(modules);
    withoutSegmentData(AppPageRouteModule.prototype, "render");
    withoutSegmentData(AppPageRouteModule.prototype, "prerender");
  }
}

function withoutSegmentData(prototype: Record<string, unknown>, method: string): void {
  const render = prototype[method] as Render | undefined;
  if (typeof render !== "function") return;
  prototype[method] = function (this: unknown, ...request: Parameters<Render>) {
    const { ComponentMod: page, isBuildTimePrerendering } = request[2]?.renderOpts ?? {};
    if (page?.collectSegmentData && !isBuildTimePrerendering) {
      page.collectSegmentData = async () => new Map();
    }
    return render.apply(this, request);
  };
}
