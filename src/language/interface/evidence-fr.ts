/** The words of the evidence in French: what was compared, and no more than that. */
import type { EvidenceWords } from "./words.ts";

export const evidence: EvidenceWords = {
  labels: {
    matches: "conforme à la source",
    matchesEdited: "conforme à la source, modifications signalées",
    matchesInterpreter: "conforme au texte de l’interprète",
    matchesScan: "conforme à la source, d’après une numérisation ou un texte de machine",
    translated: "traduction ; l’original est conforme à la source",
    report: "conforme à un compte rendu ; propos non vérifiés",
    noText: "non comparé ; aucun texte disponible",
    conflicting: "rapporté autrement",
    misquotation: "citation inexacte",
    waived: "non conforme ; publié avec une raison",
  },
  differs: { conflicting: "Rapporté autrement :", misquotation: "Citation inexacte :" },
  heading: "Comment cela a été vérifié",
  facts: "Qui, quand, où",
  verdict: {
    matches: (kind) => `Ces mots sont conformes, mot pour mot, à notre copie de la source (${kind}).`,
    matchesEdited: (kind) =>
      `Ces mots sont conformes à notre copie de la source (${kind}), à l’exception des modifications indiquées ci-dessous, qui sont signalées dans la citation.`,
    matchesInterpreter: (kind) =>
      `Ces mots sont conformes à notre copie de la source (${kind}), qui donne les mots d’un interprète ou d’un traducteur, et non ceux qui ont été prononcés.`,
    matchesScan: (kind) =>
      `Ces mots sont conformes à notre copie de la source (${kind}) ; cette copie a été numérisée ou établie par une machine, ou bien celui qui l’a faite n’en était pas entièrement sûr.`,
    translated: (kind) =>
      `Ceci est une traduction. Les mots traduits sont conformes à notre copie de la source (${kind}) ; la qualité de la traduction n’a pas été examinée.`,
    report: () =>
      "Ces mots sont conformes au compte rendu qu’un tiers a fait de ce qui a été dit. Nous n’avons pas les mots eux-mêmes ; personne ici n’a donc comparé le compte rendu avec eux.",
    noText: () => "Nous n’avons aucun texte de la source ; ces mots n’ont donc été comparés à rien.",
    conflicting: () =>
      "Ces mots diffèrent de ce que donne un autre compte rendu. Personne ici ne détient les mots eux-mêmes ; on ne sait donc pas lequel des deux est juste.",
    misquotation: (kind) =>
      `Ces mots ne sont pas ceux que donne notre copie de la source (${kind}). On ne sait pas qui les a changés, ni comment, ni pourquoi.`,
    waived: () =>
      "Ces mots ne sont pas conformes à la source. La rédaction les a maintenus, pour la raison donnée ci-dessous.",
  },
  copy: {
    captured: (day) => `Notre copie a été prise le ${day} à l’adresse ci-dessous.`,
    collection: "Notre copie vient d’une collection publique ; nous ne l’avons pas comparée avec la page officielle.",
    unknown: "La manière dont notre copie a été obtenue n’est pas consignée.",
  },
  notes: {
    edited: "La citation a été modifiée ; chaque modification est indiquée.",
    fragment: "La citation est une partie de phrase ; la phrase entière est montrée.",
    deliveryUnknown: "On ne sait pas si ce texte a été écrit avant que les mots soient prononcés, ou après.",
    uncertain: (how) => `Fiabilité de notre copie, selon celui qui l’a faite : ${how}.`,
    context: (reason) => `Pourquoi la rédaction juge la coupe loyale : ${reason}`,
    waiver: (reason, by, day) => `Maintenu le ${day} (décision : ${by}) : ${reason}`,
    waiverPlain: (reason) => `Maintenu : ${reason}`,
    reportedBy: (who) => `Rapporté dans les propos de ${who}, où ces mots figurent entre guillemets.`,
    noText: (reason) => `Pourquoi il n’y a pas de texte : ${reason}`,
    recorded: (day) => `Le passage lui-même a été comparé au texte intégral de notre copie le ${day}.`,
    notRecorded: "Le passage lui-même n’a pas encore été comparé à un texte intégral.",
  },
  caveat:
    "Ceci compare des mots. Cela ne montre ni ce que leur auteur voulait dire, ni ce qui a été laissé de côté autour d’eux.",
  passage: "Dans la source",
  passageNearest: "Les mots les plus proches dans la source",
  passageHint: "Les mots cités sont marqués ; la phrase entière et ses voisines les entourent.",
  passageAlone: "Le passage conservé ici contient les mots cités et rien d’autre.",
  leftOut: "omis :",
  edits: {
    heading: "Modifications",
    firstLetter: (source, quoted) => `Première lettre changée : ${source} dans la source, ${quoted} ici.`,
    ellipsis: (words) => `Les points de suspension remplacent : ${words}`,
    inserted: (words) => `Ajouté entre crochets : ${words}`,
    replaced: (source, words) => `Entre crochets : ${words}, là où la source donne ${source}.`,
    sic: (word) => `[sic] après ${word}, qui figure ainsi dans la source.`,
    emphasis: "La mise en relief a été ajoutée ici.",
  },
  diff: {
    heading: "La différence",
    hint: "Barré : ce que la source contient et que ces mots n’ont pas. Souligné : ce que ces mots contiennent et que la source n’a pas.",
    deleted: "dans la source :",
    inserted: "ici :",
  },
  source: {
    heading: "La source",
    open: "Ouvrir la source à ces mots",
    rules: "Règles de comparaison",
    version: (version) => `version ${version}`,
    annotation: "Annotation (W3C)",
  },
  cite: {
    heading: "Comment citer",
    plain: "Texte simple",
    verdict: "comparaison",
    rules: "version des règles",
    built: "état au",
  },
};
