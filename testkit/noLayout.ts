// jsdom lays nothing out; an editor asks where its text stands.
const box = new DOMRect(0, 0, 10, 10);
Range.prototype.getClientRects = () => [box] as unknown as DOMRectList;
Range.prototype.getBoundingClientRect = () => box;
Element.prototype.scrollIntoView = () => undefined;
