/** The search in French. */
import type { PluralForms } from "../plural.ts";
import type { SearchWords } from "./words.ts";

const results: PluralForms<"one" | "many" | "other"> = {
  one: "# résultat",
  many: "# de résultats",
  other: "# résultats",
};
const atMost: PluralForms<"one" | "many" | "other"> = {
  one: "au plus # résultat",
  many: "au plus # de résultats",
  other: "au plus # résultats",
};

export const search: SearchWords = {
  title: "Recherche",
  label: "Mots à chercher",
  button: "Chercher",
  hint: "Trouve des articles, des personnes et des citations. Les mots entre guillemets sont cherchés tels quels.",
  noScript: "La recherche a besoin de JavaScript. Sans lui, les listes ci-dessous mènent à tout.",
  privacy:
    "En ligne, celui qui exploite ou surveille le serveur peut deviner ce que vous cherchez d’après les fragments que votre navigateur demande. La copie téléchargée n’interroge personne.",
  browse: "Parcourir",
  within: (what) => `Chercher dans : ${what}`,
  exact: "Mots exacts",
  grouped: "Par genre",
  sort: {
    label: "Ordre",
    relevance: "les meilleurs d’abord",
    newest: "les plus récents d’abord",
    oldest: "les plus anciens d’abord",
  },
  dates: "Dates",
  from: "Du",
  to: "Au",
  dateHint: "une année, un mois ou un jour : 1948, 1948-12, 1948-12-10",
  narrow: "Restreindre les résultats",
  facets: {
    kind: "Genre",
    person: "Personne",
    topic: "Thème",
    year: "Année",
    place: "Lieu",
    right: "Article de la Déclaration universelle",
    verdict: "Comparaison",
    source: "Source",
  },
  counts: { results, atMost },
  script: {
    loading: "Chargement de l’index…",
    failed: "L’index de recherche n’a pas pu être chargé. Les listes ci-dessous mènent à tout.",
    none: "Rien trouvé pour {words}.",
    noneHere: "Rien trouvé ici.",
    missing: "Aucun résultat pour {word}.",
    instead: "Aucun résultat pour {word} ; résultats pour {instead}.",
    rest: "Résultats pour {words} :",
    differing: "Rien de conforme ne correspond. Voici des mots montrés parce qu’ils diffèrent :",
    loose: "Aucune notice ne contient tous ces mots. Voici celles qui en contiennent le plus :",
    looseRow: "Personne n’a ces mots à la suite. Voici les notices qui les contiennent tous :",
    others: "D’autres, avec une partie de ces mots",
    searched: "Langues de la recherche : {languages}.",
    allLanguages: "Chercher dans toutes les langues",
    badDate: "{date} n’est ni une année, ni un mois, ni un jour.",
    more: "En montrer davantage",
    all: "Tout montrer ({count})",
    only: "Seulement : {choices}",
    clear: "Retirer tous les choix",
    article: "Article",
    person: "Personne",
    quote: "Citation",
    misquote: "Rapporté autrement",
    articles: "Articles",
    people: "Personnes",
    quotes: "Citations",
    misquotes: "Rapporté autrement",
    right: "Article {number}",
    without: "Sans les mots qui diffèrent",
  },
  index: {
    title: "Tout, de A à Z",
    summary: "Personnes, thèmes, sources et années, pour chercher sans la recherche.",
    years: "Années",
  },
  text: {
    title: "Toutes les citations en texte simple",
    summary: "Une ligne par citation, la plus récente d’abord, à parcourir avec la recherche du navigateur (Ctrl+F).",
  },
};
