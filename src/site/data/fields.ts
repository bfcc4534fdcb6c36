/** The kinds of value that open data hold, for the schemas of its records. */
import { z } from "zod";

export const text = z.string();
/** An absolute address (RFC 3986). */
export const address = z.string().meta({ format: "uri" });
/** A name without spaces: a slug, an id, a path. Lists of them stand in one cell of CSV, parted by spaces. */
export const name = z.string().regex(/^\S+$/);
/** A calendar day, `YYYY-MM-DD`. */
export const day = z.string().meta({ format: "date" });
/** A year, a month or a day (EDTF level 0, and the dates of Popolo). */
export const partialDate = z.string().regex(/^\d{4}(-\d{2}){0,2}$/);
/** A language by its BCP 47 tag. */
export const language = z.string().regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/);
/** A SHA-256 in hexadecimal. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
export const count = z.number().int().min(0);
/** Articles of the Universal Declaration. */
export const rights = z.array(z.number().int().min(1).max(30));
