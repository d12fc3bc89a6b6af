import { browserWords } from "../newsroom/locales/browserWords.ts";

// The bundler replaces these in scripts (deploy/clientBundle.ts); tests run the sources.
Object.assign(globalThis, { WORDS: browserWords({ language: "en" }) });
