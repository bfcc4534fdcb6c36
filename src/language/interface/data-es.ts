/** The words of the page on the open data in Spanish. */
import type { Words } from "./words.ts";

export const data: Words["data"] = {
  title: "Datos abiertos",
  intro:
    "Los artículos, citas, personas, temas, fuentes y correcciones de esta publicación como archivos, para quien quiera contarlos, buscar en ellos o enlazarlos.",
  version: (version, day) => `Versión ${version}, a ${day}`,
  files: "Archivos",
  what: "Contenido",
  records: "Registros",
  everything: "Todo, un registro en cada línea",
  index: "La lista de estos archivos para programas",
  terms: "Qué se puede hacer con ellos",
  licence: (licence) =>
    `Lo que esta publicación escribió por sí misma (títulos, resúmenes, notas y los datos como tales) puede usarse bajo ${licence}.`,
  noLicence: "Esta publicación no indica ninguna licencia para lo que escribió por sí misma; pregunte, por favor.",
  others:
    "Las palabras citadas pertenecen a quienes las dijeron o escribieron. Cada registro lleva los derechos de su fuente. Cuando unas palabras pueden citarse pero no reproducirse, el registro lo tiene todo menos las palabras; estas están en su página.",
  privacy:
    "Las personas privadas no están en estos archivos, ni nada de lo que dijeron. De un artículo retirado solo queda ese hecho y su motivo, entre las correcciones.",
  stable:
    "Los archivos cambian cuando cambia el contenido, y no de un día para otro. Un campo que desaparece o cambia de sentido da a la versión un nuevo primer número.",
  csv: {
    title: "Cómo leer los archivos CSV",
    form: "Siguen la RFC 4180, en UTF-8, con los nombres de los campos en la primera línea. Lo que no se sabe es una celda vacía. Una lista de nombres está en su celda, separados por espacios; todo lo demás que tiene partes, como JSON.",
    formulas:
      "Una hoja de cálculo ejecuta una celda que empieza por =, +, − o @. Aquí esa celda lleva delante un apóstrofo. Para deshacerlo, quite un apóstrofo dondequiera que haya apóstrofos delante de uno de esos signos.",
  },
  single: "De uno en uno",
  quote: "Una cita",
  tag: "Un tema con sus artículos y citas",
  person: "Las citas de una persona",
  fields: "Campos",
  field: "Campo",
  meaning: "Qué contiene",
  optional: "puede faltar",
  schema: "JSON Schema",
};
