/**
 * The paper's mark for the browser's tab, as a picture within the page: a file of its own would be
 * one more request for every first visit. `public/favicon.ico` is for browsers that ask by habit.
 */
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#971316" d="M0 0h32v32H0z"/><path fill="#fcfaf6" d="M9 6h8.6c3.9 0 6.200 1.800 6.200 4.700 0 2.200-1.400 3.800-3.700 4.400 2.900.5 4.600 2.300 4.600 4.900 0 3.600-2.800 6-7.200 6H9v-1.300l2.200-.5V7.800L9 7.300zm6 8.500h2c2 0 3-1.200 3-3.400s-1-3.400-3-3.400h-2zm0 9.900h2.200c2.300 0 3.500-1.500 3.500-4.200S19.400 16 17 16h-2z"/></svg>`;

export const ICON = `data:image/svg+xml,${SVG.replaceAll('"', "'").replaceAll("#", "%23").replaceAll("<", "%3C").replaceAll(">", "%3E")}`;
