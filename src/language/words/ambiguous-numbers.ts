/** Number words that often mean something else: a translation may lack them, but may not put another number in their place. */
import { words } from "./types.ts";

const list = (line: string): ReadonlySet<string> => new Set(words(line));

export const AMBIGUOUS_NUMBERS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list(
    "first second seconds third thirds fourth fifth sixth seventh eighth ninth tenth quarter quarters half halves double triple couple both score once twice thrice",
  ),
  fr: list(
    "neuf premier première deuxième second seconde troisième quatrième cinquième demi demie moitié tiers quart double triple",
  ),
  es: list(
    "primer primero primera segundo segunda segundos tercer tercero tercera tercio tercios cuarto cuarta cuartos quinto quinta medio media medios mitad doble ambos ambas triple",
  ),
  pt: list(
    "segundo segunda segundos terceiro terceira terço terços quarto quarta quinta meio meia metade duplo ambos ambas",
  ),
  it: list("sei secondo seconda secondi terzo terza terzi quarto quarta mezzo mezza metà doppio entrambi entrambe"),
  de: list("erste ersten zweite zweiten dritte dritten drittel viertel halb halbe hälfte beide beiden doppelt"),
  ru: list("первый первая второй вторая третий третья пол половина треть четверть дважды трижды оба обе обеих"),
  ar: list("نصف ثلث ربع ست"),
  nl: list("eerste tweede derde kwart half halve helft"),
  pl: list(
    "drugi druga drugiego trzeci trzecia trzeciego czwarty piąty szósty siódmy ósmy dziewiąty pół połowa połowy",
  ),
  uk: list("другий друга третій третя половина половини пів обидва обидві"),
  tr: list("yüz altı yarım buçuk ikinci üçüncü birinci"),
  el: list("μισό μισά δεύτερος τρίτος"),
  id: list("kedua ketiga setengah"),
  sw: list("nusu"),
  fa: list("نه نیم نصف دوم سوم"),
  hi: list("दो आधा आधे दोनों दूसरा तीसरा"),
  ja: list("半"),
  th: list("ครึ่ง"),
  zh: list("半"),
};
