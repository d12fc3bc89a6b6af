/**
 * Reserves the space of a story's tools (client/storyTools/storyTools.ts), so that nothing moves
 * when they load: 40 pixels, by classes that the page uses anyway.
 */
export function StoryTools() {
  return <story-tools className="grow basis-44 pt-6 pb-4" />;
}
