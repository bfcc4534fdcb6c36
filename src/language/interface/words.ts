/** The key set of the interface: what English says, every language says. */
import type { en } from "./en.ts";

export type Words = typeof en;
export type EvidenceWords = Words["evidence"];
export type SearchWords = Words["search"];
