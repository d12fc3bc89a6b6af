/**
 * The place of a story's tools (client/storyTools/storyTools.ts), kept free so that nothing moves when they
 * come: 40 pixels, in classes that the page has anyway.
 */
export function StoryTools() {
  return <story-tools className="w-full pt-6 pb-4" />;
}
