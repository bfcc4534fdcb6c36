/** Abbreviations that every language's texts use, beside those of its own list: after them no sentence ends. */
import { words } from "./types.ts";

/** Titles before a name and other short forms that are followed by more of the sentence, lower case, without the full stop. */
export const COMMON_ABBREVIATIONS: ReadonlySet<string> = new Set(
  words(
    "mr mrs ms mx dr drs prof st ste sr sra jr gen maj brig col lt capt cpt cmdr cdr cpl sgt adm insp supt det rev hon msgr cllr amb gov sen rep pres vs ph.d m.d cf viz ibid op cit ca approx esq messrs mme mlle",
  ),
);

/** Short forms that are one only before a number: "No. 5", but "No. We never did." */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  words(
    "no nos nr art arts vol vols p pp pt para paras fig figs sec sect ch chap abs bd bl kap n nº núm num pág págs cap ст рис гл",
  ),
);

/** Languages that write a full stop after an ordinal: "am 3. Oktober". */
export const DOTTED_ORDINALS: ReadonlySet<string> = new Set(
  words("de da nb nn no fi et lv hu cs sk pl sl hr bs sr tr is"),
);

/** Short forms that may also be the last word of a sentence: one ends there if the next word is one that begins many. */
export const MAY_END: ReadonlySet<string> = new Set(
  words("etc ecc usw inc ltd co corp jr al uu jh a.m p.m т.д т.п др г гг вв руб тыс млн млрд трлн"),
);
