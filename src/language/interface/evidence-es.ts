/** The words of the evidence in Spanish: what was compared, and no more than that. */
import type { EvidenceWords } from "./words.ts";

export const evidence: EvidenceWords = {
  labels: {
    matches: "coincide con la fuente",
    matchesEdited: "coincide con la fuente, con cambios señalados",
    matchesInterpreter: "coincide con el texto del intérprete",
    matchesScan: "coincide con la fuente, a partir de un escaneo o de un texto de máquina",
    translated: "traducción; el original coincide con la fuente",
    report: "coincide con un relato; no se comprobó quién lo dijo",
    noText: "sin comparar; no hay texto disponible",
    conflicting: "referido de otro modo",
    misquotation: "cita inexacta",
    waived: "no coincide; publicado con una razón",
  },
  differs: { conflicting: "Referido de otro modo:", misquotation: "Cita inexacta:" },
  heading: "Cómo se comprobó",
  facts: "Quién, cuándo, dónde",
  verdict: {
    matches: (kind) => `Estas palabras coinciden, una por una, con nuestra copia de la fuente (${kind}).`,
    matchesEdited: (kind) =>
      `Estas palabras coinciden con nuestra copia de la fuente (${kind}), salvo los cambios que se muestran abajo, que están señalados en la cita.`,
    matchesInterpreter: (kind) =>
      `Estas palabras coinciden con nuestra copia de la fuente (${kind}), que da las palabras de un intérprete o traductor y no las que se pronunciaron.`,
    matchesScan: (kind) =>
      `Estas palabras coinciden con nuestra copia de la fuente (${kind}); la copia se hizo por escaneo o con una máquina, o quien la hizo no estaba seguro de toda ella.`,
    translated: (kind) =>
      `Esto es una traducción. Las palabras traducidas coinciden con nuestra copia de la fuente (${kind}); si la traducción es buena no se comparó.`,
    report: () =>
      "Estas palabras coinciden con el relato que otra persona hizo de lo que se dijo. No disponemos de las palabras mismas, así que aquí nadie ha comparado el relato con ellas.",
    noText: () => "No disponemos de ningún texto de la fuente, así que estas palabras no se compararon con nada.",
    conflicting: () =>
      "Estas palabras difieren de lo que da otro relato. Aquí nadie tiene las palabras mismas, así que no se sabe cuál de los dos es correcto.",
    misquotation: (kind) =>
      `Estas palabras no son lo que dice nuestra copia de la fuente (${kind}). No se sabe quién las cambió, ni cómo, ni por qué.`,
    waived: () => "Estas palabras no coinciden con la fuente. La redacción las mantuvo, por la razón que se da abajo.",
  },
  copy: {
    captured: (day) => `Nuestra copia se tomó el ${day} de la dirección de abajo.`,
    collection: "Nuestra copia procede de una colección pública; no la hemos comparado con la página oficial.",
    unknown: "No consta cómo se obtuvo nuestra copia.",
  },
  notes: {
    edited: "La cita fue modificada; se muestra cada cambio.",
    fragment: "La cita es parte de una frase; se muestra la frase entera.",
    deliveryUnknown: "No se sabe si este texto se escribió antes de pronunciarse las palabras o después.",
    uncertain: (how) => `Fiabilidad de nuestra copia, según quien la hizo: ${how}.`,
    context: (reason) => `Por qué la redacción considera justo el corte: ${reason}`,
    waiver: (reason, by, day) => `Mantenido el ${day} (decisión: ${by}): ${reason}`,
    waiverPlain: (reason) => `Mantenido: ${reason}`,
    reportedBy: (who) => `Referido en palabras de ${who}, donde estas figuran entre comillas.`,
    noText: (reason) => `Por qué no hay texto: ${reason}`,
    recorded: (day) => `El pasaje mismo se comparó con el texto completo de nuestra copia el ${day}.`,
    notRecorded: "El pasaje mismo todavía no se ha comparado con un texto completo.",
  },
  caveat: "Esto compara palabras. No muestra qué quiso decir quien las dijo, ni qué se dejó fuera a su alrededor.",
  passage: "En la fuente",
  passageNearest: "Las palabras más parecidas de la fuente",
  passageHint: "Las palabras citadas están marcadas; alrededor están la frase entera y las vecinas.",
  passageAlone: "El pasaje conservado aquí contiene las palabras citadas y nada más.",
  leftOut: "omitido:",
  edits: {
    heading: "Cambios",
    firstLetter: (source, quoted) => `Primera letra cambiada: ${source} en la fuente, ${quoted} aquí.`,
    ellipsis: (words) => `Los puntos suspensivos sustituyen a: ${words}`,
    inserted: (words) => `Añadido entre corchetes: ${words}`,
    replaced: (source, words) => `Entre corchetes: ${words}, donde la fuente tiene ${source}.`,
    sic: (word) => `[sic] después de ${word}, que figura así en la fuente.`,
    emphasis: "El énfasis se añadió aquí.",
  },
  diff: {
    heading: "La diferencia",
    hint: "Tachado: lo que la fuente tiene y estas palabras no. Subrayado: lo que estas palabras tienen y la fuente no.",
    deleted: "en la fuente:",
    inserted: "aquí:",
  },
  source: {
    heading: "La fuente",
    open: "Abrir la fuente en estas palabras",
    rules: "Reglas de comparación",
    version: (version) => `versión ${version}`,
    annotation: "Anotación (W3C)",
  },
  cite: {
    heading: "Cómo citar",
    plain: "Texto simple",
    verdict: "comparación",
    rules: "versión de las reglas",
    built: "a fecha de",
  },
};
