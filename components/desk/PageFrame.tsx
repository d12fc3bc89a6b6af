interface PageFrameProps {
  title: string;
  /** Address of the framed page. */
  address: string;
  view: "phone" | "desktop" | "print";
}

/**
 * The frame's size, and the page at full width, scaled down to it. The ratio of two lengths is
 * computed as an angle's tangent, since CSS cannot divide them otherwise.
 */
const VIEWS = {
  phone: {
    note: "390 pixels",
    box: "max-w-[24.375rem]",
    page: "w-[390px] h-[844px]",
    scale: "[scale:min(1,tan(atan2(100cqw,390px)))]",
    shape: "aspect-[390/844]",
  },
  desktop: {
    note: "1280 pixels",
    box: "",
    page: "w-[1280px] h-[1600px]",
    scale: "[scale:tan(atan2(100cqw,1280px))]",
    shape: "aspect-[1280/1600]",
  },
  print: {
    note: "A4",
    box: "",
    page: "w-[794px] h-[1123px]",
    scale: "[scale:tan(atan2(100cqw,794px))]",
    shape: "aspect-[794/1123]",
  },
} as const;

/** A scaled-down page of the paper, as on a kind of screen or in print. */
export function PageFrame({ title, address, view }: PageFrameProps) {
  const { note, box, page, scale, shape } = VIEWS[view];
  return (
    <section aria-label={title} className={`min-w-0 ${box}`}>
      <h2 className="label-face mb-2 flex items-baseline gap-x-2 text-label font-bold">
        {title} <span className="text-note font-normal text-grey">{note}</span>
      </h2>
      <div className={`@container overflow-hidden border border-hairline ${shape}`}>
        <iframe
          title={`${title}: the page`}
          src={address}
          data-view={view}
          loading={view === "phone" ? "eager" : "lazy"}
          className={`origin-top-left rtl:origin-top-right ${page} ${scale}`}
        />
      </div>
    </section>
  );
}
