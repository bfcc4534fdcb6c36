/** The words of the page on the open data in French. */
import type { Words } from "./words.ts";

export const data: Words["data"] = {
  title: "Données ouvertes",
  intro:
    "Les articles, citations, personnes, sujets, sources et corrections de ce recueil sous forme de fichiers, pour qui veut les compter, les fouiller ou les relier.",
  version: (version, day) => `Version ${version}, état au ${day}`,
  files: "Fichiers",
  what: "Contenu",
  records: "Notices",
  everything: "Tout, une notice par ligne",
  index: "La liste de ces fichiers pour les programmes",
  terms: "Ce que l’on peut en faire",
  licence: (licence) =>
    `Ce que ce recueil a écrit lui-même (titres, résumés, notes et les données en tant que telles) peut être utilisé sous ${licence}.`,
  noLicence: "Ce recueil n’indique aucune licence pour ce qu’il a écrit lui-même ; veuillez demander.",
  others:
    "Les paroles citées appartiennent à ceux qui les ont dites ou écrites. Chaque notice porte les droits de sa source. Quand des paroles peuvent être citées mais non reproduites, la notice contient tout sauf les paroles ; elles figurent sur leur page.",
  privacy:
    "Les personnes privées ne figurent pas dans ces fichiers, ni rien de ce qu’elles ont dit. D’un article retiré il ne reste que ce fait et son motif, parmi les corrections.",
  stable:
    "Les fichiers changent quand le contenu change, et non d’un jour à l’autre. Un champ qui disparaît ou change de sens donne à la version un nouveau premier chiffre.",
  csv: {
    title: "Comment lire les fichiers CSV",
    form: "Ils suivent la RFC 4180, en UTF-8, avec les noms des champs en première ligne. Ce qui n’est pas connu est une cellule vide. Une liste de noms tient dans sa cellule, séparés par des espaces ; tout autre ensemble y est en JSON.",
    formulas:
      "Un tableur exécute une cellule qui commence par =, +, − ou @. Une telle cellule est ici précédée d’une apostrophe. Pour l’annuler, retirez une apostrophe partout où des apostrophes précèdent un tel signe.",
  },
  single: "Un à la fois",
  quote: "Une citation",
  tag: "Un sujet avec ses articles et ses citations",
  person: "Les citations d’une personne",
  fields: "Champs",
  field: "Champ",
  meaning: "Ce qu’il contient",
  optional: "peut manquer",
  schema: "JSON Schema",
};
