/**
 * The place of a story's tools (elements/storyTools.ts), kept free so that nothing moves when they
 * come. Without script it is not there.
 */
export function StoryTools() {
  return <story-tools className="block min-h-11 basis-full noscript:hidden" />;
}
