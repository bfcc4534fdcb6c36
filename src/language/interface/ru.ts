/** The interface in Russian. */
import { pluralIn } from "../plural.ts";
import { data } from "./data-ru.ts";
import { evidence } from "./evidence-ru.ts";
import { feeds } from "./feeds-ru.ts";
import { rights } from "./rights-ru.ts";
import { search } from "./search-ru.ts";
import type { Words } from "./words.ts";

const plural = pluralIn<"one" | "few" | "many" | "other">("ru");

/** "английский" → "на английском языке"; names that are no adjectives do not change: "на языке хинди". */
const inLanguage = (language: string): string =>
  language.endsWith("ий") ? `на ${language.replace(/ий$/, "ом")} языке` : `на языке ${language}`;

/** "март 1948 г." → "марта 1948 г.", as after "с"; a day has its month in that case already. */
const genitive = (date: string): string =>
  date.replace(/^(\p{Ll}+?)(ь|й)? /u, (_, stem: string, soft?: string) => `${stem}${soft ? "я" : "а"} `);

export const ru: Words = {
  skip: "К содержанию",
  menu: "Разделы",
  darkTheme: "Тёмная тема",
  languages: "Языки",
  sections: {
    articles: "Статьи",
    topics: "Темы",
    people: "Люди",
    quotes: "Цитаты",
    sources: "Источники",
    search: "Поиск",
    feeds: "Ленты",
    about: "О сайте",
    checking: "Как мы проверяем",
    safety: "Безопасное чтение",
  },
  footer: {
    independent:
      "Независимое издание. Не одобрено ни Организацией Объединённых Наций, ни каким-либо правительством, ни теми, кого здесь цитируют.",
    corrections: "Исправления",
    write: "Написать нам",
  },
  home: {
    latest: "Новое",
    voices: "Их словами",
    topics: "Темы",
    years: "По годам",
    articlesByYear: "Статьи по годам",
    asOf: "Последняя статья:",
  },
  counts: {
    articles: (count) => plural(count, { one: "# статья", few: "# статьи", many: "# статей", other: "# статьи" }),
    quotes: (count) => plural(count, { one: "# цитата", few: "# цитаты", many: "# цитат", other: "# цитаты" }),
  },
  article: {
    about: (day) => `О событиях: ${day}`,
    published: (day) => `опубликовано ${day}`,
    updated: (day) => `обновлено ${day}`,
    topics: "Темы",
    people: "Люди",
    sources: "Источники",
    corrections: "Исправления",
    replies: "Ответы",
    asked: (who, day) => `${who}: вопрос отправлен ${day}`,
    answered: (day) => `Ответ от ${day}:`,
    noAnswer: "Ответа пока нет.",
    inLanguage,
    original: "Оригинал:",
    alsoIn: "Также на языках:",
    evidence: "подтверждение",
    related: "Похожие статьи",
    neighbours: "Раньше и позже",
    earlier: "Раньше:",
    later: "Позже:",
  },
  withdrawn: {
    title: "Эта статья отозвана",
    on: (day) => `Отозвана ${day} по следующей причине:`,
    address: "Адрес сохранён, чтобы пришедший по старой ссылке узнал, что стало со статьёй.",
  },
  quote: {
    goesOn: "Цитата приведена не полностью: целиком она на своей странице.",
    title: (who) => `Цитата: ${who}`,
    misquoteTitle: (who) => `Приписываемые слова: ${who}`,
    jointly: "совместно",
    saidOn: "Дата",
    speaker: "Чьи слова",
    role: "Должность на тот день",
    source: "Источник",
    passage: "Место в тексте",
    language: "Язык",
    quotedIn: "Где цитируется",
    others: "Из того же источника",
    original: "На языке оригинала",
    translatedBy: (who) => `Перевод: ${who}`,
    differs: "Передаётся по-разному:",
    evidenceFor: (who) => `(подтверждение этих слов: ${who})`,
  },
  person: {
    only: (name, what) => `${name}: ${what}`,
    by: {
      heading: "По темам, источникам и итогам сравнения",
      topic: "По темам",
      source: "По источникам",
      verdict: "По итогам сравнения",
    },
    roles: "Должности",
    otherNames: "Пишется также:",
    quotes: "Цитаты",
    byYear: "Цитаты по годам",
    articles: "Статьи",
    reportedDifferently: {
      title: "Передаётся по-разному",
      note: "Формулировки, которые ходят наряду с другими. Самих слов здесь ни у кого нет. Выше они не учтены.",
    },
    misquotations: {
      title: "Неточные цитаты",
      note: "Формулировки, которые расходятся с источником, имеющимся у нас. Выше они не учтены.",
    },
    selection: (quotes, from, to, matching) =>
      `${quotes} в этом собрании, ${from === to ? from : `${from}–${to}`}; ${matching}.`,
    matching: (count, of) => {
      if (count === 0) return "ни одну не удалось сравнить с первоисточником";
      if (count < of) {
        const many = "# совпадают со своим источником";
        return plural(count, { one: "# совпадает со своим источником", few: many, many, other: many });
      }
      return of === 1 ? "она совпадает со своим источником" : "все совпадают со своим источником";
    },
    selectionNote: "Это наш выбор, а не всё сказанное.",
    lived: (from, to) => `${from} – ${to}`,
    born: (day) => `Дата рождения: ${day}`,
    died: (day) => `Дата смерти: ${day}`,
    held: (from, to) => `${from} – ${to}`,
    since: (day) => `с ${genitive(day)}`,
    until: (day) => `по ${day}`,
    none: "Цитат пока нет.",
    data: "Эти цитаты в виде данных:",
  },
  tag: {
    broader: "Входит в",
    narrower: "Более узкие темы",
    rights: (count) => `Касается Всеобщей декларации прав человека, ${count === 1 ? "статья" : "статьи"}`,
    people: "Люди",
  },
  source: {
    speakers: () => "Чьи слова",
    kind: "Вид",
    standing: "Характер",
    publisher: "Издатель",
    venue: "Место",
    language: "Язык",
    spoken: "Язык речи",
    delivery: "Текст",
    url: "Адрес",
    archived: "Архивная копия",
    obtained: "Наша копия",
    confidence: "Надёжность",
    confidenceNote: "Примечание о копии",
    copyright: "Права",
    sha256: "SHA-256 полного текста",
    passages: "Цитируемые места",
    quotes: "Цитаты из него",
    secondary: "Пересказ чужих слов; самих слов у нас нет.",
    passage: (name) => `Место ${name}`,
    kinds: {
      statement: "Заявление",
      speech: "Речь",
      remarks: "Выступление",
      "press-briefing": "Брифинг для прессы",
      transcript: "Стенограмма",
      interview: "Интервью",
      letter: "Письмо",
      petition: "Петиция",
      essay: "Очерк",
      book: "Книга",
      declaration: "Декларация",
      proclamation: "Прокламация",
      treaty: "Договор",
      resolution: "Резолюция",
      law: "Закон",
      judgment: "Судебное решение",
      "fact-sheet": "Информационная справка",
      report: "Доклад",
      video: "Видео",
      post: "Публикация в сети",
    },
    deliveries: {
      "as-prepared": "как подготовлено",
      "as-delivered": "как произнесено",
      interpreted: "слова переводчика",
      automatic: "сделан машиной",
    },
    confidences: { high: "высокая", medium: "средняя", low: "низкая" },
    copyrights: {
      "public-domain": "общественное достояние",
      open: "открытая лицензия",
      quoted: "цитируется частично",
    },
  },
  lists: {
    people: "Все, чьи слова здесь хранятся или о ком рассказывает статья.",
    letters: "По буквам",
    tags: "О чём эти статьи и что здесь означает каждая тема.",
    quotes: "Все цитаты этого собрания, сначала самые недавние слова.",
    sources: "Тексты, из которых взяты цитаты, сначала самые недавние.",
  },
  month: { contents: "В этом выпуске", newcomers: "Новые имена", others: "Другие месяцы" },
  year: {
    title: (year) => `${year} год`,
    months: "Статьи по месяцам",
    topics: "Статьи по темам",
    month: "Месяц",
    column: "Год",
    others: "Другие годы",
  },
  rights,
  search,
  feeds,
  data,
  notFound: {
    title: "Здесь нет страницы",
    text: "Возможно, адрес набран с ошибкой. Опубликованные здесь страницы сохраняют свои адреса, поэтому старая ссылка должна вести к своей странице.",
    home: "Главная страница",
    search: "Поиск",
  },
  paging: {
    label: "Страницы этого списка",
    page: (number, count) => `Страница ${number} из ${count}`,
    newer: "Новее",
    older: "Старее",
  },
  edition: {
    none: "Статей на русском языке пока нет.",
    offered: (language) => `Статьи ${inLanguage(language)}`,
    more: (language) => `Больше ${inLanguage(language)}`,
    archive: "Всё собрание, по темам и источникам",
  },
  correctionKinds: {
    typo: "Опечатка",
    fact: "Факт",
    quotation: "Цитата",
    harm: "Вред",
    withdrawn: "Отзыв",
  },
  corrections: {
    title: "Исправления",
    intro: "Что в этом собрании было неверно и исправлено и что отозвано. Напишите нам, если найдёте ошибку:",
    none: "Исправлений пока нет.",
  },
  moved: {
    title: "Страница переехала",
    quote: "Эта цитата исправлена",
  },
  evidence,
  table: "Таблица",
  punctuation: {
    comma: ", ",
    semicolon: "; ",
    colon: (label, text) => `${label}: ${text}`,
    brackets: (text) => ` (${text})`,
  },
};
