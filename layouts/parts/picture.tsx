/** A picture in the sizes and formats from which a browser takes the lightest that is good enough. */
import type { ComponentChildren, VNode } from "preact";
import type { PageContext } from "../../src/site/context.ts";
import type { PictureFile } from "../../src/site/pictures.ts";

interface PictureProps {
  at: PageContext;
  /** Of the original in the content folder. */
  path: string;
  alt: string;
  /** Whether it is the first of the page, and not to be fetched only when a reader comes near it. */
  isFirst: boolean;
  /** The widest that its column gets, in CSS pixels. */
  widest: number;
}

/** So that a tall picture is seen at once, without scrolling. */
const TALLEST = 720;

export function Picture({ at, path, alt, isFirst, widest }: PictureProps): VNode {
  const formats = at.pictureOf(path);
  const plain = formats.at(-1)!;
  const whole = plain.at(-1)!;
  const scale = Math.min(1, widest / whole.width, TALLEST / whole.height);
  // Its place on the page, which is kept free until it is there.
  const [width, height] = [Math.round(whole.width * scale), Math.round(whole.height * scale)];
  const sizes = `min(100vw, ${width}px)`;
  const href = (file: PictureFile): string => at.href(at.urlOfPicture(file));
  const srcset = (files: readonly PictureFile[]): string =>
    files.map((file) => `${href(file)} ${file.width}w`).join(", ");
  return (
    <picture>
      {formats.slice(0, -1).map((files) => (
        <source key={files[0]!.type} type={files[0]!.type} srcset={srcset(files)} sizes={sizes} />
      ))}
      <img
        src={href(plain[Math.min(1, plain.length - 1)]!)}
        srcset={srcset(plain)}
        sizes={sizes}
        width={width}
        height={height}
        alt={alt}
        decoding="async"
        {...(isFirst ? {} : { loading: "lazy" as const })}
      />
    </picture>
  );
}

interface FigureProps {
  /** Whose picture it is, or what else is to be said of it. */
  caption: string | undefined;
  className?: string;
  children: ComponentChildren;
}

export function PictureFigure({ caption, className = "", children }: FigureProps): VNode {
  return (
    <figure class={`picture ${className}`.trim()}>
      {children}
      {caption !== undefined && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
