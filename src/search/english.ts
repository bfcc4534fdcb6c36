/** English words as they are written on the other side of the Atlantic: a reader of one spelling looks for both. */

type Rule = readonly [british: RegExp, american: string, back: RegExp, british: string];

/** A rule that makes a word nobody writes ("promize") does no harm: nobody looks for it. */
const RULES: readonly Rule[] = [
  [
    /^(arb|arm|behavi|clam|col|endeav|fav|flav|harb|hon|hum|lab|misdemean|neighb|od|parl|ranc|rig|rum|sav|splend|tum|val|vig)our/,
    "$1or",
    /^(arb|arm|behavi|clam|col|endeav|fav|flav|harb|hon|hum|lab|misdemean|neighb|od|parl|ranc|rig|rum|sav|splend|tum|val|vig)or/,
    "$1our",
  ],
  [/([a-z]{3})is(e[ds]?|ers?|ing|ations?)$/, "$1iz$2", /([a-z]{3})iz(e[ds]?|ers?|ing|ations?)$/, "$1is$2"],
  [/yse([ds]?)$/, "yze$1", /yze([ds]?)$/, "yse$1"],
  [
    /^(cent|(?:kilo|centi|milli)?met|lit|theat|fib)re(s?)$/,
    "$1er$2",
    /^(cent|(?:kilo|centi|milli)?met|lit|theat|fib)er(s?)$/,
    "$1re$2",
  ],
  [/^centr(ed|ing)$/, "center$1", /^center(ed|ing)$/, "centr$1"],
  [/^(def|off|lic|pret)ence/, "$1ense", /^(def|off|lic|pret)ense/, "$1ence"],
  [/^programme/, "program", /^program(?=s?$)/, "programme"],
  [/^(dialog|catalog|analog)ue/, "$1", /^(dialog|catalog|analog)(?=s?$)/, "$1ue"],
  [
    /^(travel|cancel|label|model|counsel|level|signal|fuel|quarrel|marvel)l(ed|ing|ers?|ors?)$/,
    "$1$2",
    /^(travel|cancel|label|model|counsel|level|signal|fuel|quarrel|marvel)(ed|ing|ers?|ors?)$/,
    "$1l$2",
  ],
  [/^(fulfil|enrol|instal|skil)(?=ment|s?$|ful)/, "$1l", /^(fulfil|enrol|instal|skil)l(?=ment|s?$|ful)/, "$1"],
  [/^(judg|acknowledg)ement/, "$1ment", /^(judg|acknowledg)ment/, "$1ement"],
];

/** The other spelling of a word, in small letters; undefined where there is none. */
export function otherSpelling(word: string): string | undefined {
  const plain = word.toLowerCase();
  if (!known.has(plain)) known.set(plain, respelt(plain));
  return known.get(plain);
}

// The same words stand in thousands of texts.
const known = new Map<string, string | undefined>();

function respelt(plain: string): string | undefined {
  for (const [british, toAmerican, american, toBritish] of RULES) {
    if (british.test(plain)) return plain.replace(british, toAmerican);
    if (american.test(plain)) return plain.replace(american, toBritish);
  }
  return undefined;
}
