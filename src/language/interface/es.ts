/** The interface in Spanish. */
import { pluralIn } from "../plural.ts";
import { data } from "./data-es.ts";
import { evidence } from "./evidence-es.ts";
import { feeds } from "./feeds-es.ts";
import { rights } from "./rights-es.ts";
import { search } from "./search-es.ts";
import type { Words } from "./words.ts";

// CLDR counts "1.000.000 de citas" apart; a digest has fewer.
const plural = pluralIn<"one" | "many" | "other">("es");
const counted = (count: number, one: string, more: string): string =>
  plural(count, { one: `# ${one}`, many: `# de ${more}`, other: `# ${more}` });

/** A day takes an article, a month or a year alone takes none. */
const isDay = (date: string): boolean => /^\d+ /.test(date);

export const es: Words = {
  skip: "Ir al contenido",
  menu: "Secciones",
  darkTheme: "Tema oscuro",
  languages: "Idiomas",
  sections: {
    articles: "Artículos",
    topics: "Temas",
    people: "Personas",
    quotes: "Citas",
    sources: "Fuentes",
    search: "Buscar",
    feeds: "Canales",
    about: "Acerca de",
    checking: "Cómo comprobamos",
    safety: "Leer sin riesgo",
  },
  footer: {
    independent:
      "Independiente. Sin el respaldo de las Naciones Unidas, de ningún gobierno ni de ninguna de las personas citadas.",
    corrections: "Correcciones",
    write: "Escríbanos",
  },
  home: {
    latest: "Lo último",
    voices: "En sus palabras",
    topics: "Temas",
    years: "Por año",
    articlesByYear: "Artículos por año",
    asOf: "Último artículo:",
  },
  counts: {
    articles: (count) => counted(count, "artículo", "artículos"),
    quotes: (count) => counted(count, "cita", "citas"),
  },
  article: {
    about: (day) => `Sobre el ${day}`,
    published: (day) => `publicado el ${day}`,
    updated: (day) => `actualizado el ${day}`,
    topics: "Temas",
    people: "Personas",
    sources: "Fuentes",
    corrections: "Correcciones",
    replies: "Respuestas",
    asked: (who, day) => `${who}: pregunta enviada el ${day}.`,
    answered: (day) => `La respuesta del ${day}:`,
    noAnswer: "Todavía no ha llegado respuesta.",
    inLanguage: (language) => `en ${language}`,
    original: "Original:",
    alsoIn: "También en:",
    evidence: "prueba",
    related: "Artículos relacionados",
    neighbours: "Antes y después",
    earlier: "Antes:",
    later: "Después:",
  },
  withdrawn: {
    title: "Este artículo ha sido retirado",
    on: (day) => `Retirado el ${day}, por esta razón:`,
    address: "Su dirección se conserva, para que quien llegue por un enlace antiguo sepa qué fue del artículo.",
  },
  quote: {
    goesOn: "La cita continúa: está entera en su página.",
    title: (who) => `Cita: ${who}`,
    misquoteTitle: (who) => `Palabras atribuidas: ${who}`,
    jointly: "conjuntamente",
    saidOn: "Fecha",
    speaker: "Autoría",
    role: "Cargo en esa fecha",
    source: "Fuente",
    passage: "Pasaje",
    language: "Idioma",
    quotedIn: "Citado en",
    others: "De la misma fuente",
    original: "En el idioma original",
    translatedBy: (who) => `Traducción: ${who}`,
    differs: "Referido de otro modo:",
    evidenceFor: (who) => `(prueba de esta cita: ${who})`,
  },
  person: {
    only: (name, what) => `${name}: ${what}`,
    by: {
      heading: "Por tema, fuente y comparación",
      topic: "Por tema",
      source: "Por fuente",
      verdict: "Por comparación",
    },
    roles: "Cargos",
    otherNames: "También escrito:",
    quotes: "Citas",
    byYear: "Citas por año",
    articles: "Artículos",
    reportedDifferently: {
      title: "Referido de otro modo",
      note: "Formulaciones que circulan junto a otras. Aquí nadie tiene las palabras mismas. No se cuentan arriba.",
    },
    misquotations: {
      title: "Citas inexactas",
      note: "Formulaciones que difieren de una fuente que tenemos. No se cuentan arriba.",
    },
    selection: (quotes, from, to, matching) =>
      `${quotes} en esta recopilación, ${from === to ? from : `de ${from} a ${to}`}; ${matching}.`,
    matching: (count, of) => {
      if (count === 0) return "ninguna pudo compararse con una fuente primaria";
      if (count < of) {
        const many = "# coinciden con su fuente";
        return plural(count, { one: "# coincide con su fuente", many, other: many });
      }
      return of === 1 ? "coincide con su fuente" : "todas coinciden con su fuente";
    },
    selectionNote: "Es nuestra selección, no todo lo que dijo.",
    lived: (from, to) => `${from} – ${to}`,
    born: (day) => `Nacimiento: ${day}`,
    died: (day) => `Fallecimiento: ${day}`,
    held: (from, to) => `${from} – ${to}`,
    since: (day) => `desde ${isDay(day) ? "el " : ""}${day}`,
    until: (day) => `hasta ${isDay(day) ? "el " : ""}${day}`,
    none: "Todavía no hay citas.",
    data: "Estas citas como datos:",
  },
  tag: {
    broader: "Parte de",
    narrower: "Temas más concretos",
    rights: (count) => `Atañe a la Declaración Universal, ${count === 1 ? "artículo" : "artículos"}`,
    people: "Personas",
  },
  source: {
    speakers: (count) => (count === 1 ? "Autor" : "Autores"),
    kind: "Clase",
    standing: "Carácter",
    publisher: "Editor",
    venue: "Lugar",
    language: "Idioma",
    spoken: "Idioma hablado",
    delivery: "Texto",
    url: "Dirección",
    archived: "Copia archivada",
    obtained: "Nuestra copia",
    confidence: "Fiabilidad",
    confidenceNote: "Nota sobre la copia",
    copyright: "Derechos",
    sha256: "SHA-256 del texto completo",
    passages: "Pasajes citados aquí",
    quotes: "Citas tomadas de ella",
    secondary: "Un relato de palabras ajenas; no disponemos de las palabras mismas.",
    passage: (name) => `Pasaje ${name}`,
    kinds: {
      statement: "Comunicado",
      speech: "Discurso",
      remarks: "Alocución",
      "press-briefing": "Rueda de prensa",
      transcript: "Transcripción",
      interview: "Entrevista",
      letter: "Carta",
      petition: "Petición",
      essay: "Ensayo",
      book: "Libro",
      declaration: "Declaración",
      proclamation: "Proclama",
      treaty: "Tratado",
      resolution: "Resolución",
      law: "Ley",
      judgment: "Sentencia",
      "fact-sheet": "Hoja informativa",
      report: "Informe",
      video: "Vídeo",
      post: "Publicación en línea",
    },
    deliveries: {
      "as-prepared": "tal como se preparó",
      "as-delivered": "tal como se pronunció",
      interpreted: "las palabras del intérprete",
      automatic: "hecho por una máquina",
    },
    confidences: { high: "alta", medium: "media", low: "baja" },
    copyrights: {
      "public-domain": "dominio público",
      open: "licencia abierta",
      quoted: "citado en parte",
    },
  },
  lists: {
    people: "Todas las personas cuyas palabras se guardan aquí, o de quienes trata un artículo.",
    letters: "Por letra",
    tags: "De qué tratan los artículos, y qué significa aquí cada tema.",
    quotes: "Todas las citas de esta recopilación, primero las palabras más recientes.",
    sources: "Los textos de los que se toman las citas, primero los más recientes.",
  },
  month: {
    contents: "En este número",
    newcomers: "Nuevos nombres",
    others: "Otros meses",
  },
  year: {
    title: (year) => `El año ${year}`,
    months: "Artículos por mes",
    topics: "Artículos por tema",
    month: "Mes",
    column: "Año",
    others: "Otros años",
  },
  rights,
  search,
  feeds,
  data,
  notFound: {
    title: "Aquí no hay ninguna página",
    text: "Puede que la dirección esté mal escrita. Las páginas publicadas aquí conservan su dirección, así que un enlace antiguo debería seguir llevando a su página.",
    home: "Portada",
    search: "Buscar",
  },
  paging: {
    label: "Páginas de esta lista",
    page: (number, count) => `Página ${number} de ${count}`,
    newer: "Más recientes",
    older: "Más antiguos",
  },
  edition: {
    none: "Todavía no hay artículos en español.",
    offered: (language) => `Artículos en ${language}`,
    more: (language) => `Más en ${language}`,
    archive: "Todo el archivo, por tema y por fuente",
  },
  correctionKinds: {
    typo: "Errata",
    fact: "Dato",
    quotation: "Cita",
    harm: "Perjuicio",
    withdrawn: "Retirada",
  },
  corrections: {
    title: "Correcciones",
    intro:
      "Lo que estaba mal en esta recopilación y se ha corregido, y lo que se ha retirado. Escríbanos si encuentra un error:",
    none: "Por ahora no hay correcciones.",
  },
  moved: {
    title: "Esta página ha cambiado de dirección",
    quote: "Esta cita ha sido corregida",
  },
  evidence,
  table: "Tabla",
  punctuation: {
    comma: ", ",
    semicolon: "; ",
    colon: (label, text) => `${label}: ${text}`,
    brackets: (text) => ` (${text})`,
  },
};
