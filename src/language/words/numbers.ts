/** Number words of the languages whose lists are otherwise short: what a bracket, a cut or a translation must not change. */
import { values } from "./types.ts";

/** "vijfentwintig" is one word: the two-digit numbers of Dutch are made here. */
const dutchUnits = ["", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"];
const dutchTens = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];
const dutch = Object.fromEntries(
  dutchTens.flatMap((ten, t) =>
    dutchUnits.map((unit, u) => [
      unit === "" ? ten : `${unit}${unit.endsWith("e") ? "ën" : "en"}${ten}`,
      (t + 2) * 10 + u,
    ]),
  ),
);

/** Slavic numbers decline: each entry is a value and its forms. */
function declined(lines: string): Record<string, number> {
  return Object.fromEntries(
    lines
      .trim()
      .split("\n")
      .flatMap((line) => {
        const [value = "", ...forms] = line.trim().split(/\s+/);
        return forms.map((form) => [form, Number(value)]);
      }),
  );
}

export const NUMBERS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  nl: {
    ...dutch,
    ...values(`
      nul 0  een 1  één 1  twee 2  drie 3  vier 4  vijf 5  zes 6  zeven 7  acht 8  negen 9  tien 10  elf 11  twaalf 12
      dertien 13  veertien 14  vijftien 15  zestien 16  zeventien 17  achttien 18  negentien 19  honderd 100
      tweehonderd 200  driehonderd 300  vierhonderd 400  vijfhonderd 500  honderden 100  duizend 1000  duizenden 1000
      miljoen 1e6  miljoenen 1e6  miljard 1e9  miljarden 1e9  dozijn 12  eerste 1  tweede 2  derde 3  helft 0.5  half 0.5
    `),
  },
  pl: declined(`
    0 zero
    1 jeden jedna jedno jednego jednej
    2 dwa dwie dwoje dwóch dwóm dwoma drugi druga drugiego
    3 trzy trzech trzem trzema troje trzeci trzecia trzeciego
    4 cztery czterech czterem czworo czwarty
    5 pięć pięciu pięcioro piąty
    6 sześć sześciu szósty
    7 siedem siedmiu siódmy
    8 osiem ośmiu ósmy
    9 dziewięć dziewięciu dziewiąty
    10 dziesięć dziesięciu
    11 jedenaście jedenastu
    12 dwanaście dwunastu
    13 trzynaście trzynastu
    14 czternaście czternastu
    15 piętnaście piętnastu
    16 szesnaście szesnastu
    17 siedemnaście siedemnastu
    18 osiemnaście osiemnastu
    19 dziewiętnaście dziewiętnastu
    20 dwadzieścia dwudziestu
    30 trzydzieści trzydziestu
    40 czterdzieści czterdziestu
    50 pięćdziesiąt pięćdziesięciu
    60 sześćdziesiąt sześćdziesięciu
    70 siedemdziesiąt siedemdziesięciu
    80 osiemdziesiąt osiemdziesięciu
    90 dziewięćdziesiąt dziewięćdziesięciu
    100 sto stu setki
    200 dwieście dwustu
    300 trzysta trzystu
    400 czterysta czterystu
    500 pięćset pięciuset
    600 sześćset
    700 siedemset
    800 osiemset
    900 dziewięćset
    1000 tysiąc tysiące tysięcy
    1e6 milion miliony milionów
    1e9 miliard miliardy miliardów
    0.5 pół połowa połowy
  `),
  uk: declined(`
    0 нуль
    1 один одна одне одного одної
    2 два дві двох двом двома другий друга обидва обидві
    3 три трьох трьом трьома третій третя троє
    4 чотири чотирьох
    5 п'ять п'яти
    6 шість шести
    7 сім семи
    8 вісім восьми
    9 дев'ять дев'яти
    10 десять десяти
    11 одинадцять
    12 дванадцять
    13 тринадцять
    14 чотирнадцять
    15 п'ятнадцять
    16 шістнадцять
    17 сімнадцять
    18 вісімнадцять
    19 дев'ятнадцять
    20 двадцять двадцяти
    30 тридцять тридцяти
    40 сорок
    50 п'ятдесят
    60 шістдесят
    70 сімдесят
    80 вісімдесят
    90 дев'яносто
    100 сто ста сотні сотень
    200 двісті
    300 триста
    400 чотириста
    500 п'ятсот
    600 шістсот
    700 сімсот
    800 вісімсот
    900 дев'ятсот
    1000 тисяча тисячі тисяч
    1e6 мільйон мільйона мільйони мільйонів
    1e9 мільярд мільярда мільярди мільярдів
    0.5 половина половини пів
  `),
  tr: values(`
    sıfır 0  bir 1  iki 2  üç 3  dört 4  beş 5  altı 6  yedi 7  sekiz 8  dokuz 9  on 10  yirmi 20  otuz 30  kırk 40
    elli 50  altmış 60  yetmiş 70  seksen 80  doksan 90  yüz 100  yüzlerce 100  bin 1000  binlerce 1000  milyon 1e6
    milyonlarca 1e6  milyar 1e9  yarım 0.5  buçuk 0.5  ikinci 2  üçüncü 3  birinci 1
  `),
  el: values(`
    μηδέν 0  ένας 1  ένα 1  έναν 1  μία 1  μια 1  δύο 2  δυο 2  τρεις 3  τρία 3  τριών 3  τέσσερις 4  τέσσερα 4  τεσσάρων 4
    πέντε 5  έξι 6  επτά 7  εφτά 7  οκτώ 8  οχτώ 8  εννέα 9  εννιά 9  δέκα 10  έντεκα 11  δώδεκα 12  δεκατρείς 13
    δεκατρία 13  δεκατέσσερα 14  δεκαπέντε 15  δεκαέξι 16  δεκαεπτά 17  δεκαοκτώ 18  δεκαεννέα 19  είκοσι 20
    τριάντα 30  σαράντα 40  πενήντα 50  εξήντα 60  εβδομήντα 70  ογδόντα 80  ενενήντα 90  εκατό 100  εκατόν 100
    διακόσια 200  διακόσιες 200  τριακόσια 300  πεντακόσια 500  χίλια 1000  χίλιες 1000  χιλιάδες 1000
    εκατομμύριο 1e6  εκατομμύρια 1e6  δισεκατομμύριο 1e9  δισεκατομμύρια 1e9  μισό 0.5  μισά 0.5  δεύτερος 2  τρίτος 3
  `),
  id: values(`
    nol 0  satu 1  dua 2  tiga 3  empat 4  lima 5  enam 6  tujuh 7  delapan 8  sembilan 9  sepuluh 10  sebelas 11
    puluh 10  ratus 100  seratus 100  ratusan 100  ribu 1000  seribu 1000  ribuan 1000  juta 1e6  sejuta 1e6
    jutaan 1e6  miliar 1e9  setengah 0.5  kedua 2  ketiga 3
  `),
  sw: values(`
    sifuri 0  moja 1  mmoja 1  mbili 2  wawili 2  tatu 3  watatu 3  nne 4  wanne 4  tano 5  watano 5  sita 6  saba 7
    nane 8  wanane 8  tisa 9  kumi 10  ishirini 20  thelathini 30  arobaini 40  hamsini 50  sitini 60  sabini 70
    themanini 80  tisini 90  mia 100  elfu 1000  laki 1e5  milioni 1e6  bilioni 1e9  nusu 0.5
  `),
  fa: values(`
    صفر 0  یک 1  دو 2  سه 3  چهار 4  پنج 5  شش 6  هفت 7  هشت 8  نه 9  ده 10  یازده 11  دوازده 12  سیزده 13  چهارده 14
    پانزده 15  شانزده 16  هفده 17  هجده 18  نوزده 19  بیست 20  سی 30  چهل 40  پنجاه 50  شصت 60  هفتاد 70  هشتاد 80
    نود 90  صد 100  صدها 100  دویست 200  سیصد 300  چهارصد 400  پانصد 500  هزار 1000  هزاران 1000  میلیون 1e6
    میلیون‌ها 1e6  میلیارد 1e9  نیم 0.5  نصف 0.5  دوم 2  سوم 3
  `),
  hi: values(`
    शून्य 0  एक 1  दो 2  तीन 3  चार 4  पाँच 5  पांच 5  छह 6  छः 6  सात 7  आठ 8  नौ 9  दस 10  ग्यारह 11  बारह 12  तेरह 13
    चौदह 14  पंद्रह 15  सोलह 16  सत्रह 17  अठारह 18  उन्नीस 19  बीस 20  पच्चीस 25  तीस 30  चालीस 40  पचास 50  साठ 60
    सत्तर 70  बहत्तर 72  अस्सी 80  नब्बे 90  सौ 100  सैकड़ों 100  हज़ार 1000  हजार 1000  हज़ारों 1000  हजारों 1000
    लाख 1e5  लाखों 1e5  करोड़ 1e7  करोड़ों 1e7  अरब 1e9  मिलियन 1e6  आधा 0.5  आधे 0.5  दोनों 2  दूसरा 2  तीसरा 3
  `),
  ja: values(`
    〇 0  零 0  一 1  二 2  三 3  四 4  五 5  六 6  七 7  八 8  九 9  十 10  百 100  千 1000  万 1e4  億 1e8  兆 1e12  半 0.5
  `),
  th: values(`
    ศูนย์ 0  หนึ่ง 1  เอ็ด 1  สอง 2  ยี่ 2  สาม 3  สี่ 4  ห้า 5  หก 6  เจ็ด 7  แปด 8  เก้า 9  สิบ 10  ยี่สิบ 20
    ร้อย 100  พัน 1000  หมื่น 1e4  แสน 1e5  ล้าน 1e6  ครึ่ง 0.5
  `),
};
