/** The search in Spanish. */
import type { PluralForms } from "../plural.ts";
import type { SearchWords } from "./words.ts";

const results: PluralForms<"one" | "many" | "other"> = {
  one: "# resultado",
  many: "# de resultados",
  other: "# resultados",
};
const atMost: PluralForms<"one" | "many" | "other"> = {
  one: "como mucho # resultado",
  many: "como mucho # de resultados",
  other: "como mucho # resultados",
};

export const search: SearchWords = {
  title: "Buscar",
  label: "Palabras que buscar",
  button: "Buscar",
  hint: "Encuentra artículos, personas y citas. Las palabras entre comillas se buscan tal como están.",
  noScript: "La búsqueda necesita JavaScript. Sin él, las listas de abajo llevan a todo.",
  privacy:
    "En línea, quien administra o vigila el servidor puede adivinar qué busca usted por los fragmentos que pide su navegador. La copia descargada no pregunta a nadie.",
  browse: "Explorar",
  within: (what) => `Buscar en: ${what}`,
  exact: "Palabras exactas",
  grouped: "Por clase",
  sort: {
    label: "Orden",
    relevance: "primero lo más pertinente",
    newest: "primero lo más reciente",
    oldest: "primero lo más antiguo",
  },
  dates: "Fechas",
  from: "Desde",
  to: "Hasta",
  dateHint: "un año, un mes o un día: 1948, 1948-12, 1948-12-10",
  narrow: "Limitar los resultados",
  facets: {
    kind: "Clase",
    person: "Persona",
    topic: "Tema",
    year: "Año",
    place: "Lugar",
    right: "Artículo de la Declaración Universal",
    verdict: "Comparación",
    source: "Fuente",
  },
  counts: { results, atMost },
  script: {
    loading: "Cargando el índice…",
    failed: "No se pudo cargar el índice de búsqueda. Las listas de abajo llevan a todo.",
    none: "No se encontró nada para {words}.",
    noneHere: "Aquí no se encontró nada.",
    missing: "Ningún resultado para {word}.",
    instead: "Ningún resultado para {word}; resultados para {instead}.",
    rest: "Resultados para {words}:",
    differing: "Nada cierto coincide. Estas son palabras que se muestran porque difieren:",
    loose: "Ningún registro tiene todas estas palabras. Los que tienen más de ellas:",
    looseRow: "Nadie tiene estas palabras seguidas. Registros con todas ellas:",
    others: "Otros, con algunas de estas palabras",
    searched: "Idiomas en que se buscó: {languages}.",
    allLanguages: "Buscar en todos los idiomas",
    badDate: "{date} no es un año, un mes ni un día.",
    more: "Mostrar más",
    all: "Mostrar todo ({count})",
    only: "Solo: {choices}",
    clear: "Quitar todas las opciones",
    article: "Artículo",
    person: "Persona",
    quote: "Cita",
    misquote: "Referido de otro modo",
    articles: "Artículos",
    people: "Personas",
    quotes: "Citas",
    misquotes: "Referido de otro modo",
    right: "Artículo {number}",
    without: "Sin palabras que difieren",
  },
  index: {
    title: "Todo, de la A a la Z",
    summary: "Personas, temas, fuentes y años, para consultar sin la búsqueda.",
    years: "Años",
  },
  text: {
    title: "Todas las citas como texto simple",
    summary: "Una línea por cita, primero la más reciente, para recorrerlas con la búsqueda del navegador (Ctrl+F).",
  },
};
