/** A blockquote is a quotation, and says whose. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { slipMessage, slipsOf } from "../support/markdown.ts";

const BY = '[Amara Okonjo](quote:amara-okonjo "s")';

test("a blockquote without attribution is told at its first line", () => {
  assert.equal(slipsOf("So:\n\n> Words.\n"), ["3:1 quote-block-unattributed"]);
  assert.equal(slipsOf("> “Words.”\n>\n> > More.\n"), ["1:1 quote-block-unattributed"]);
  assert.equal(slipsOf("> Words.\n", false), []);
});

test("an attribution without a link is told at its dash", () => {
  assert.equal(slipsOf("> Words.\n>\n> — Amara Okonjo\n"), ["3:3 quote-block-unattributed"]);
  assert.match(slipMessage("> Words.\n> — Amara Okonjo\n"), '`> — [Amara Okonjo](quote:person "source")`');
});

test("an attribution in the wrong place is told once, where it stands", () => {
  assert.equal(slipsOf(`> — ${BY}\n>\n> Words.\n`), ["1:5 quote-attribution-misplaced"]);
  assert.equal(slipsOf(`> Words.\n>\n> ${BY}\n`), ["3:3 quote-attribution-misplaced"]);
  assert.equal(slipsOf(`> Words.\n\n— ${BY}\n`), ["3:1 quote-attribution-misplaced"]);
  assert.equal(slipsOf(`> Words.\n>\n> ${BY}\n`, false), ["3:3 quote-attribution-misplaced"]);
});

test("an attribution alone quotes nothing", () => {
  assert.equal(slipsOf(`> — ${BY}\n`), ["1:5 quote-empty"]);
});

test("a blockquote that quotes nobody says so", () => {
  assert.equal(slipsOf("> A rule of the house.\n>\n> — [The desk](quote:none)\n"), []);
});

test("a broken attribution is told as a broken link, and as nothing else", () => {
  assert.equal(slipsOf('> Words.\n>\n> — [A](quote: a "b")\n'), ["3:15 quote-link-broken"]);
});

test.run();
