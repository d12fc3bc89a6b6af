/** What the check says of stories, their elements, pictures and places in the paper, in English. */
export const EN_STORIES = {
  placeholder: "placeholder",
} as const;
