/** A small digest that tries what it can: markup, formulas, control characters, a private person, words under copyright. */

export const HOSTILE_TITLE = "=HYPERLINK(A1) & <b>bold</b> ]]> </script> 😀 ميناء 港口 \u0001 end";

/** Words that may be quoted, and not reprinted. */
export const UNDER_COPYRIGHT = "The lighthouse keeper sold the lamp and kept the dark";
export const PRIVATE_NAME = "Ana Reis";
export const PRIVATE_WORDS = "I mended nets when the ship went out";

const yaml = (value: string): string => JSON.stringify(value);

/** Laid over the valid base of `content-folder.ts`. */
export const hostileContent: Record<string, string> = {
  "site.yaml": `id: digest.example,2026
title: ${yaml("The & <Harbour> Digest ]]> 😀")}
description: ${yaml("Invented people, \u0002 invented words & marks.")}
url: https://digest.example/
author: The desk
email: desk@digest.example
licence: CC-BY-4.0
`,
  "people/amara-okonjo.md": `---
name: Amara Okonjo
sortName: "Okonjo, Amara"
otherNames:
  - name: أمارا أوكونجو
    lang: ar
roles:
  - role: Harbour master
    organization: Port of Lagoa
    from: "1994"
    to: "1999"
born: "1950"
identifiers:
  - scheme: wikidata
    identifier: Q0
exposure: public-official
---
`,
  "people/tomas-brandt.md": "---\nname: Tomas Brandt\n---\n",
  "people/harbour-commission.md": "---\nname: Harbour Commission\nkind: body\nborn: 1990-01\n---\n",
  "people/ana-reis.md": `---\nname: ${PRIVATE_NAME}\notherNames:\n  - name: Anita Reis\nexposure: private\n---\n`,
  "tags/harbours.md": `---\nlabel: ${yaml("@Harbours & <ports>")}\nnote: ${yaml("- What a harbour is.")}\nrights: [13]\n---\n`,
  "tags/counts.md": "---\nlabel: Counts\nbroader: [harbours]\n---\n",
  "tags/unused.md": "---\nlabel: Unused\nbroader: [harbours]\n---\n",
  "sources/harbour-hearing-1998.md": `---
title: Hearing of the harbour commission
speakers: [amara-okonjo]
date: 1998-03-02
kind: statement
url: https://port.example/hearing?a=1&b=2
copyright: open
---

The count was never finished. {#p4 loc="p. 3"}

The ships were eleven, and nobody counted the boats. {#p5}

I asked Ana Reis to count them. {#p6}
`,
  "sources/lighthouse-1999.md": `---
title: The lighthouse
speakers: [tomas-brandt]
date: 1999-05
kind: essay
copyright: quoted
---

It was cold. ${UNDER_COPYRIGHT}. Nobody asked. {#p1}
`,
  "sources/witness-1998.md": `---
title: What Ana Reis saw
speakers: [ana-reis]
date: 1998-03-05
kind: transcript
copyright: open
consent: { basis: public-record, date: 1998-03-05 }
---

${PRIVATE_WORDS}. {#p1}
`,
  "articles/2021/07/hostile.md": `---
title: ${yaml(HOSTILE_TITLE)}
date: 2021-07-15
published: 2021-07-16T10:30+02:00
tags: [counts, harbours]
people: [amara-okonjo, ana-reis, harbour-commission]
places: [PT]
summary: ${yaml("+1 ]]> what Ana Reis\nsaw & heard")}
reviewedBy: second editor
basedOn: [lighthouse-1999]
corrections:
  - date: 2021-08-01
    kind: fact
    note: ${yaml("@The year was wrong; Ana Reis told us.")}
---

She said so: [“never finished”](quote:amara-okonjo "harbour-hearing-1998#p4").

It was said that [“the ships were twelve, and everybody counted the boats”](misquote:amara-okonjo "harbour-hearing-1998#p5").

He wrote: [“${UNDER_COPYRIGHT}”](quote:tomas-brandt "lighthouse-1999#p1").

She asked: [“I asked Ana Reis to count them.”](quote:amara-okonjo "harbour-hearing-1998#p6")

> ${PRIVATE_WORDS}.
>
> — [Ana Reis](quote:ana-reis "witness-1998#p1")
`,
  "articles/2021/07/ana-reis-tells.md": `---
title: What she saw
date: 2021-07-20
tags: [harbours]
summary: An address that names somebody.
---

Counted.
`,
  "articles/2021/07/taken-back.md": `---
title: The brindlecove list
date: 2021-07-21
tags: [harbours]
summary: A list from brindlecove.
withdrawn:
  date: 2021-09-01
  reason: It named people who had not been asked.
---

Listed.
`,
};
