import { createElement, type ReactElement } from "react";
import type { Logo, LogoElement } from "@/newsroom/paper/logo";

/** A logo as a picture with a name, or without where the name stands beside it for screen readers. */
export function LogoDrawing({
  logo,
  name,
  align,
  className,
}: {
  logo: Logo;
  name?: string | undefined;
  /** Where it stands if it is narrower than its place. */
  align: "centred" | "left";
  className: string;
}) {
  return (
    <svg
      role={name === undefined ? undefined : "img"}
      aria-label={name}
      aria-hidden={name === undefined ? true : undefined}
      viewBox={logo.viewBox.join(" ")}
      preserveAspectRatio={align === "left" ? "xMinYMid" : undefined}
      fill={logo.isMonochrome ? "currentColor" : undefined}
      className={className}
    >
      {logo.elements.map(drawn)}
    </svg>
  );
}

function drawn({ name, attributes, children }: LogoElement, key: number): ReactElement {
  const own = Object.entries(attributes).map(([attribute, value]) => [
    asProperty(attribute),
    value,
  ]);
  return createElement(name, { key, ...Object.fromEntries(own) }, ...children.map(drawn));
}

/** `fill-rule` is `fillRule` in React. */
function asProperty(attribute: string): string {
  return attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
