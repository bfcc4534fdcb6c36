/** Where a text is cut that is too long: at the end of a sentence or of a word, never inside. */
import { test } from "uvu";
import * as assert from "uvu/assert";
import { beginningThatFits } from "../../src/assets/beginning.ts";

const upTo = (text: string, lang: string, most: number): Promise<string> =>
  beginningThatFits(text, lang, async (beginning) => beginning.length <= most);

test("a sentence that ends late enough is where the text is cut", async () => {
  assert.is(await upTo("There were eleven ships. I counted twelve of them.", "en", 40), "There were eleven ships.");
});

test("no sentence ends after a short form before a name", async () => {
  const brandt = "I asked the clerks and Mr. Brandt about the harbour.";
  assert.is(await upTo(brandt, "en", 27), "I asked the clerks and");
  assert.is(await upTo(brandt, "en", 40), "I asked the clerks and Mr. Brandt about");
  assert.is(await upTo("Vi o recado de A. Okonjo e dos escrivães.", "pt", 18), "Vi o recado de");
  assert.is(await upTo("J’ai vu la lettre de Mlle. Reis hier soir.", "fr", 28), "J’ai vu la lettre de");
});

test("otherwise a word is", async () => {
  assert.is(
    await upTo("Yes. There were eleven ships in the harbour that evening.", "en", 30),
    "Yes. There were eleven ships",
  );
  assert.is(await upTo("Eleven, twelve, thirteen", "en", 16), "Eleven, twelve");
});

test("a word with a hyphen, and a number with its sign, are not taken apart", async () => {
  assert.is(await upTo("Our way is non-violent, and it stays so", "en", 15), "Our way is");
  assert.is(await upTo("We have lost 50% of everything", "en", 15), "We have lost");
  assert.is(await upTo("Nous avons perdu 50 % de tout", "fr", 20), "Nous avons perdu");
  assert.is(await upTo("Our way - non-violent - stays", "en", 10), "Our way");
});

test("Chinese has no spaces, and its words stay whole all the same", async () => {
  assert.is(await upTo("港口里有十一艘船", "zh", 3), "港口里");
  assert.is(await upTo("港口里有船。我数到了十二艘。", "zh", 8), "港口里有船。");
});

test("where not even one word fits, nothing is left", async () => {
  assert.is(await upTo("Incommensurable", "en", 3), "");
});

test.run();
