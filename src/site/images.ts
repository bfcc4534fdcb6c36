/** The pictures of an article, for whatever shows it elsewhere: feeds, share cards, machines. */
import { unique } from "../digest/order.ts";
import type { Article } from "../digest/types.ts";

/** The content paths of the picture that stands for the article and of those in its text, in that order. */
export const imagesOf = ({ image, body }: Article): string[] =>
  unique([...(image ? [image.path] : []), ...body.imagePathOf]);
