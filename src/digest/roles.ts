/** Which role a person held on a day. */
import { spanOf, type PartialDate } from "../language/dates.ts";
import type { Role } from "./types.ts";

/**
 * The roles whose time holds the date. Where only a month or a year is known, a role counts when it was held in any
 * part of it. An open end holds for ever, as in the record.
 */
export function rolesOn(roles: readonly Role[], date: PartialDate): Role[] {
  const when = spanOf(date);
  return roles.filter((role) => {
    const begins = role.from === undefined || spanOf(role.from).first <= when.last;
    const ends = role.to === undefined || spanOf(role.to).last >= when.first;
    return begins && ends;
  });
}
