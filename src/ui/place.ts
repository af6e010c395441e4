import { comeBack } from "./return.ts";

/** Where somebody was on a page: how far down, what stood open, what had focus. */
type Place = {
  /** The page's own address. */
  readonly page: string;
  readonly top: number;
  readonly open: readonly number[];
  readonly focus: number;
  /** Parts that scroll by themselves, and how far. */
  readonly inner: readonly (readonly [number, number])[];
};

const FOCUSABLE = "a[href], button, input, select, textarea, summary";

/** The pages left for the desk, and those of the desk left for others; nearest last. */
const trail: Place[] = [];
let current = "";

/** Remembers where somebody is, before a link to the law desk takes them away. */
export const leave = (link: Element): void => {
  const { ownerDocument } = link;
  const page = ownerDocument.location.hash;
  const known = trail.findIndex(place => place.page === page);
  if (known >= 0) trail.length = known;
  trail.push({
    page,
    top: ownerDocument.defaultView?.scrollY ?? 0,
    open: [...ownerDocument.querySelectorAll("details")].flatMap((one, at) => (one.open ? [at] : [])),
    focus: [...ownerDocument.querySelectorAll(FOCUSABLE)].indexOf(link),
    inner: [...ownerDocument.querySelectorAll("*")].flatMap((one, at) =>
      one.scrollTop > 0 && one !== ownerDocument.scrollingElement ? [[at, one.scrollTop] as const] : [],
    ),
  });
  current = page;
};

const stand = (document: Document, place: Place): void => {
  document.querySelectorAll("details").forEach((one, at) => {
    one.open = place.open.includes(at);
  });
  const all = document.querySelectorAll("*");
  for (const [at, top] of place.inner) all[at]?.scrollTo(0, top);
  document.querySelectorAll<HTMLElement>(FOCUSABLE)[place.focus]?.focus({ preventScroll: true });
  document.defaultView?.scrollTo(0, place.top);
};

comeBack.stand = root => {
  const { ownerDocument: document } = root;
  const page = document.location.hash;
  if (page === current) return false;
  current = page;
  const at = trail.findLastIndex(place => place.page === page);
  const place = trail[at];
  if (place === undefined) return false;
  trail.length = at;
  document.defaultView?.requestAnimationFrame(() => stand(document, place));
  return true;
};
