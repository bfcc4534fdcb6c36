/** The search in Arabic. */
import type { PluralForms } from "../plural.ts";
import type { SearchWords } from "./words.ts";

type Category = "zero" | "one" | "two" | "few" | "many" | "other";

const results: PluralForms<Category> = {
  zero: "لا نتائج",
  one: "نتيجة واحدة",
  two: "نتيجتان",
  few: "# نتائج",
  many: "# نتيجة",
  other: "# نتيجة",
};
const atMost: PluralForms<Category> = {
  zero: "لا نتائج",
  one: "نتيجة واحدة على الأكثر",
  two: "نتيجتان على الأكثر",
  few: "# نتائج على الأكثر",
  many: "# نتيجة على الأكثر",
  other: "# نتيجة على الأكثر",
};

export const search: SearchWords = {
  title: "البحث",
  label: "كلمات للبحث عنها",
  button: "ابحث",
  hint: "يجد المقالات والأشخاص والاقتباسات. والكلمات بين علامتي اقتباس يُبحث عنها كما هي.",
  noScript: "يحتاج البحث إلى JavaScript. ومن دونه تقود القوائم أدناه إلى كل شيء.",
  privacy:
    "على الشبكة، يستطيع من يدير الخادم أو يراقبه أن يخمّن ما تبحث عنه من الأجزاء التي يطلبها متصفحك. أما النسخة المنزَّلة فلا تسأل أحدًا.",
  browse: "تصفّح",
  within: (what) => `ابحث في: ${what}`,
  exact: "الكلمات كما هي",
  grouped: "حسب النوع",
  sort: { label: "الترتيب", relevance: "الأنسب أولًا", newest: "الأحدث أولًا", oldest: "الأقدم أولًا" },
  dates: "التواريخ",
  from: "من",
  to: "إلى",
  dateHint: "سنة أو شهر أو يوم: \u20681948\u2069 أو \u20681948-12\u2069 أو \u20681948-12-10\u2069",
  narrow: "تضييق النتائج",
  facets: {
    kind: "النوع",
    person: "الشخص",
    topic: "الموضوع",
    year: "السنة",
    place: "المكان",
    right: "المادة من الإعلان العالمي",
    verdict: "نتيجة المقارنة",
    source: "المصدر",
  },
  counts: { results, atMost },
  script: {
    loading: "يجري تحميل الفهرس…",
    failed: "تعذّر تحميل فهرس البحث. تقود القوائم أدناه إلى كل شيء.",
    none: "لم يوجد شيء عن {words}.",
    noneHere: "لم يوجد شيء هنا.",
    missing: "لا نتائج عن {word}.",
    instead: "لا نتائج عن {word}؛ وهذه نتائج عن {instead}.",
    rest: "نتائج عن {words}:",
    differing: "لا شيء مطابقًا للمصدر يوافق البحث. وهذا كلام معروض لأنه يختلف:",
    loose: "لا سجل يضم هذه الكلمات كلها. وهذه السجلات التي تضم أكثرها:",
    looseRow: "لا أحد عنده هذه الكلمات متتالية. وهذه السجلات التي تضمها كلها:",
    others: "سجلات أخرى تضم بعض هذه الكلمات",
    searched: "لغات البحث: {languages}.",
    allLanguages: "ابحث في كل اللغات",
    badDate: "‏{date} ليس سنة ولا شهرًا ولا يومًا.",
    more: "اعرض المزيد",
    all: "اعرض الكل ({count})",
    only: "فقط: {choices}",
    clear: "أزل كل الاختيارات",
    article: "مقال",
    person: "شخص",
    quote: "اقتباس",
    misquote: "نُقل بصيغة أخرى",
    articles: "مقالات",
    people: "أشخاص",
    quotes: "اقتباسات",
    misquotes: "نُقل بصيغة أخرى",
    right: "المادة {number}",
    without: "من دون الكلام المختلف",
  },
  index: {
    title: "كل شيء من الألف إلى الياء",
    summary: "الأشخاص والمواضيع والمصادر والسنوات، للرجوع إليها من دون البحث.",
    years: "السنوات",
  },
  text: {
    title: "كل الاقتباسات نصًّا عاديًا",
    summary: "سطر لكل اقتباس، والأحدث أولًا، للتفتيش فيها ببحث المتصفح نفسه (Ctrl+F).",
  },
};
