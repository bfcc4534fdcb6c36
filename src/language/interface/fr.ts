/** The interface in French. */
import { pluralIn } from "../plural.ts";
import { data } from "./data-fr.ts";
import { evidence } from "./evidence-fr.ts";
import { feeds } from "./feeds-fr.ts";
import { rights } from "./rights-fr.ts";
import { search } from "./search-fr.ts";
import type { Words } from "./words.ts";

// CLDR counts "1 000 000 de citations" apart; a digest has fewer.
const plural = pluralIn<"one" | "many" | "other">("fr");
const counted = (count: number, one: string, more: string): string =>
  plural(count, { one: `# ${one}`, many: `# de ${more}`, other: `# ${more}` });

/** A day takes an article, a month or a year alone takes none. */
const isDay = (date: string): boolean => /^\d+(er)? /.test(date);

export const fr: Words = {
  skip: "Aller au contenu",
  menu: "Rubriques",
  darkTheme: "Thème sombre",
  languages: "Langues",
  sections: {
    articles: "Articles",
    topics: "Thèmes",
    people: "Personnes",
    quotes: "Citations",
    sources: "Sources",
    search: "Recherche",
    feeds: "Fils",
    about: "À propos",
    checking: "Comment nous vérifions",
    safety: "Lire sans risque",
  },
  footer: {
    independent: "Indépendant. Sans l’aval des Nations Unies, d’aucun gouvernement ni d’aucune des personnes citées.",
    corrections: "Corrections",
    write: "Nous écrire",
  },
  home: {
    latest: "Derniers articles",
    voices: "Dans leurs mots",
    topics: "Thèmes",
    years: "Par année",
    articlesByYear: "Articles par année",
    asOf: "Dernier article :",
  },
  counts: {
    articles: (count) => counted(count, "article", "articles"),
    quotes: (count) => counted(count, "citation", "citations"),
  },
  article: {
    about: (day) => `À propos du ${day}`,
    published: (day) => `publié le ${day}`,
    updated: (day) => `mis à jour le ${day}`,
    topics: "Thèmes",
    people: "Personnes",
    sources: "Sources",
    corrections: "Corrections",
    replies: "Réponses",
    asked: (who, day) => `${who} : question posée le ${day}.`,
    answered: (day) => `La réponse du ${day} :`,
    noAnswer: "Aucune réponse n’est encore venue.",
    inLanguage: (language) => `en ${language}`,
    original: "Original :",
    alsoIn: "Aussi en :",
    evidence: "preuve",
    related: "Articles voisins",
    neighbours: "Avant et après",
    earlier: "Avant :",
    later: "Après :",
  },
  withdrawn: {
    title: "Cet article a été retiré",
    on: (day) => `Retiré le ${day}, pour la raison suivante :`,
    address:
      "Son adresse est conservée, pour que quiconque arrive par un ancien lien apprenne ce que l’article est devenu.",
  },
  quote: {
    goesOn: "La citation continue : elle est entière sur sa page.",
    title: (who) => `Citation : ${who}`,
    misquoteTitle: (who) => `Propos attribués : ${who}`,
    jointly: "ensemble",
    saidOn: "Date",
    speaker: "Auteur des mots",
    role: "Fonction ce jour-là",
    source: "Source",
    passage: "Passage",
    language: "Langue",
    quotedIn: "Cité dans",
    others: "De la même source",
    original: "Dans la langue d’origine",
    translatedBy: (who) => `Traduction : ${who}`,
    differs: "Rapporté autrement :",
    evidenceFor: (who) => `(preuve de cette citation : ${who})`,
  },
  person: {
    only: (name, what) => `${name} : ${what}`,
    by: {
      heading: "Par thème, source et comparaison",
      topic: "Par thème",
      source: "Par source",
      verdict: "Par comparaison",
    },
    roles: "Fonctions",
    otherNames: "S’écrit aussi :",
    quotes: "Citations",
    byYear: "Citations par année",
    articles: "Articles",
    reportedDifferently: {
      title: "Rapporté autrement",
      note: "Des formulations qui circulent à côté d’autres. Personne ici ne détient les mots eux-mêmes. Elles ne sont pas comptées ci-dessus.",
    },
    misquotations: {
      title: "Citations inexactes",
      note: "Des formulations qui diffèrent d’une source que nous détenons. Elles ne sont pas comptées ci-dessus.",
    },
    selection: (quotes, from, to, matching) =>
      `${quotes} dans ce recueil, ${from === to ? from : `de ${from} à ${to}`} ; ${matching}.`,
    matching: (count, of) => {
      if (count === 0) return "aucune n’a pu être comparée à une source primaire";
      if (count < of) {
        const many = "# sont conformes à leur source";
        return plural(count, { one: "# est conforme à sa source", many, other: many });
      }
      return of === 1 ? "elle est conforme à sa source" : "toutes sont conformes à leur source";
    },
    selectionNote: "Notre choix, et non l’ensemble de ses propos.",
    lived: (from, to) => `${from} – ${to}`,
    born: (day) => `Naissance : ${day}`,
    died: (day) => `Décès : ${day}`,
    held: (from, to) => `${from} – ${to}`,
    since: (day) => `depuis ${isDay(day) ? "le " : ""}${day}`,
    until: (day) => `jusqu’${isDay(day) ? "au" : "en"} ${day}`,
    none: "Pas encore de citation.",
    data: "Ces citations sous forme de données :",
  },
  tag: {
    broader: "Fait partie de",
    narrower: "Thèmes plus précis",
    rights: (count) =>
      `Touche à la Déclaration universelle des droits de l’homme, ${count === 1 ? "article" : "articles"}`,
    people: "Personnes",
  },
  source: {
    speakers: (count) => (count === 1 ? "Auteur" : "Auteurs"),
    kind: "Genre",
    standing: "Statut",
    publisher: "Éditeur",
    venue: "Lieu",
    language: "Langue",
    spoken: "Langue parlée",
    delivery: "Texte",
    url: "Adresse",
    archived: "Copie archivée",
    obtained: "Notre copie",
    confidence: "Fiabilité",
    confidenceNote: "Note sur la copie",
    copyright: "Droits",
    sha256: "SHA-256 du texte intégral",
    passages: "Passages cités ici",
    quotes: "Citations qui en sont tirées",
    secondary: "Un compte rendu des mots d’autrui ; nous n’avons pas les mots eux-mêmes.",
    passage: (name) => `Passage ${name}`,
    kinds: {
      statement: "Déclaration publique",
      speech: "Discours",
      remarks: "Allocution",
      "press-briefing": "Point de presse",
      transcript: "Transcription",
      interview: "Entretien",
      letter: "Lettre",
      petition: "Pétition",
      essay: "Essai",
      book: "Livre",
      declaration: "Déclaration",
      proclamation: "Proclamation",
      treaty: "Traité",
      resolution: "Résolution",
      law: "Loi",
      judgment: "Décision de justice",
      "fact-sheet": "Fiche d’information",
      report: "Rapport",
      video: "Vidéo",
      post: "Message en ligne",
    },
    deliveries: {
      "as-prepared": "tel que préparé",
      "as-delivered": "tel que prononcé",
      interpreted: "les mots de l’interprète",
      automatic: "établi par une machine",
    },
    confidences: { high: "élevée", medium: "moyenne", low: "faible" },
    copyrights: {
      "public-domain": "domaine public",
      open: "licence ouverte",
      quoted: "cité en partie",
    },
  },
  lists: {
    people: "Tous ceux dont les mots sont conservés ici, ou dont parle un article.",
    letters: "Par lettre",
    tags: "Ce dont parlent les articles, et ce que chaque thème veut dire ici.",
    quotes: "Toutes les citations de ce recueil, les mots les plus récents d’abord.",
    sources: "Les textes dont les citations sont tirées, les plus récents d’abord.",
  },
  month: {
    contents: "Dans ce numéro",
    newcomers: "Nouveaux noms",
    others: "Autres mois",
  },
  year: {
    title: (year) => `L’année ${year}`,
    months: "Articles par mois",
    topics: "Articles par thème",
    month: "Mois",
    column: "Année",
    others: "Autres années",
  },
  rights,
  search,
  feeds,
  data,
  notFound: {
    title: "Il n’y a pas de page ici",
    text: "L’adresse est peut-être mal saisie. Les pages publiées ici gardent leur adresse : un ancien lien devrait encore mener à sa page.",
    home: "Page d’accueil",
    search: "Recherche",
  },
  paging: {
    label: "Pages de cette liste",
    page: (number, count) => `Page ${number} sur ${count}`,
    newer: "Plus récents",
    older: "Plus anciens",
  },
  edition: {
    none: "Il n’y a pas encore d’article en français.",
    offered: (language) => `Articles en ${language}`,
    more: (language) => `Davantage en ${language}`,
    archive: "Toutes les archives, par thème et par source",
  },
  correctionKinds: {
    typo: "Coquille",
    fact: "Fait",
    quotation: "Citation",
    harm: "Préjudice",
    withdrawn: "Retrait",
  },
  corrections: {
    title: "Corrections",
    intro:
      "Ce qui était faux dans ce recueil et a été rectifié, et ce qui a été retiré. Écrivez-nous si vous trouvez une erreur :",
    none: "Aucune correction pour l’instant.",
  },
  moved: {
    title: "Cette page a changé d’adresse",
    quote: "Cette citation a été rectifiée",
  },
  evidence,
  table: "Tableau",
  punctuation: {
    comma: ", ",
    semicolon: " ; ",
    colon: (label, text) => `${label} : ${text}`,
    brackets: (text) => ` (${text})`,
  },
};
