/** Short lists for languages whose quotations we only guard: what must not be cut off or left out unseen. */
import { NUMBERS } from "./numbers.ts";
import { phrases, wordList, words } from "./types.ts";

const nl = wordList({
  lang: "nl",
  inverted: words("mocht mochten had hadden zou zouden"),
  abbreviations: words("dhr mevr mw mr drs ir prof bijv d.w.z o.a enz jl nl"),
  negations: words(
    "niet geen nooit niemand niets zonder nergens noch nee geenszins nauwelijks onmogelijk weiger* verbied* verboden",
  ),
  exceptions: words("behalve uitgezonderd uitzondering tenzij"),
  conditions: [...words("als indien mits tenzij voorwaarde zolang anders"), ...phrases("in geval, op voorwaarde")],
  limits: words("alleen slechts enkel tot bijna"),
  doubts: [
    ...words(
      "beweer* beweren zogenaamd* ontken* fout* vergissing mythe leugen* liegt vals* onwaar twijfel* gerucht* illusie verwerp* misschien mogelijk waarschijnlijk lijkt gelooft denkt denken suggereer*",
    ),
    ...phrases("alsof"),
  ],
  attributions: words("zegt zei zeiden gezegd verklaar* volgens schreef vertel*"),
});
const pl = wordList({
  lang: "pl",
  abbreviations: words("dr prof mgr inż ul nr św r gen płk im tzw np ok m.in al hab ks"),
  negations: words("nie bez niemożliwe zakaz* odmawia* odmówi*"),
  concord: words("nikt nikogo nikomu nikim nic niczego niczemu nigdy żaden żadn* ani nigdzie"),
  exceptions: words("oprócz prócz poza wyjątk* wyjątek chyba"),
  conditions: [
    ...words("jeśli jeżeli gdyby czy warunek warunkiem inaczej"),
    ...phrases("pod warunkiem, chyba że, o ile"),
  ],
  limits: words("tylko jedynie dopóki prawie"),
  doubts: words(
    "twierdz* rzekom* zaprzecz* błąd błęd* błędn* mit mity mitem kłam* fałsz* wątp* plotk* iluzj* absurd* odrzuc* jakoby prawdopodobnie wydaje sądz* uważa* sugeruj* oskarż*",
  ).concat(phrases("być może")),
  attributions: words("powiedział powiedziała mówi mówił mówiła mówią według oświadcz* ogłosi* napisał"),
});
const uk = wordList({
  lang: "uk",
  abbreviations: words("див ім проф гр р рр ст м вул акад обл тис млн млрд т.д ін"),
  negations: words("не немає нема без неможливо ні заборон* відмов*"),
  concord: words("ніхто нікого нікому ніким ніщо нічого нічому нічим ніколи ніде ніяк ніякий жоден жодн* ані"),
  exceptions: [...words("крім окрім винятк* виняток"), ...phrases("за винятком")],
  conditions: [...words("якщо якби чи умов* інакше"), ...phrases("за умови, у разі, в разі, хіба що")],
  limits: words("тільки лише поки майже"),
  doubts: words(
    "стверджу* нібито начебто запереч* помил* міф* брех* неправд* хибн* сумнів* чутк* ілюзі* абсурд* відкид* відкину* можливо мабуть здається вважа* дума* звинувач* заявля*",
  ),
  attributions: words("сказав сказала сказали каже кажуть казав говорить заяви* повідом* згідно написав"),
});
const tr = wordList({
  lang: "tr",
  abbreviations: words("dr prof doç av sn bkz vb yrd öğr gör alb yzb"),
  negations: words(
    "değil* yok* hiç* asla hayır olmadan *maz *mez *mazlar *mezler *madı *medi *madık *medik *madılar *mediler *mıyor* *miyor* *muyor* *müyor* *mayacak* *meyecek* *mamış* *memiş* *maksızın *meksizin *madan *meden *mamalı* *memeli* *mayız *meyiz *amam *emem *masın* *mesin* *mayan* *meyen* *madığı* *mediği* imkânsız imkansız",
  ),
  exceptions: words("hariç dışında başka haricinde istisna*"),
  conditions: [
    ...words(
      "eğer şayet takdirde koşul* şart* sürece aksi ise varsa olsa *ırsa *irse *ursa *ürse *arsa *erse *ysa *yse *orsa *caksa *cekse *mazsa *mezse",
    ),
    ...phrases("yoksa"),
  ],
  harmless: phrases("namaz, tamam, hamam, arsa"),
  limits: words("sadece yalnız yalnızca ancak kadar neredeyse"),
  doubts: words(
    "iddia* sözde güya inkâr* inkar* yalan* hata* yanlış* efsane* şüphe* kuşku* söylenti* reddet* redded* belki muhtemelen sanki sanıyor* sanır* düşün* inanıyor* ima ileri suçla*",
  ),
  attributions: words("dedi dediler diyor söyledi söyledi* söyle* göre açıkladı belirtti yazdı"),
});
const el = wordList({
  lang: "el",
  abbreviations: words("κ κα δρ καθ π.χ αρ σελ"),
  negations: words("δεν δε μη μην όχι χωρίς αδύνατο ούτε μήτε"),
  concord: words("ποτέ κανείς κανένα* κανένας καμία καμμία κανέναν τίποτα τίποτε πουθενά"),
  exceptions: words("εκτός εξαίρεση πλην παρά"),
  conditions: [...words("αν εάν εφόσον προϋπόθεση"), ...phrases("υπό τον όρο, με τον όρο")],
  limits: words("μόνο μόνον μέχρι σχεδόν"),
  doubts: words(
    "ισχυρί* αρνή* αρνεί* λάθος μύθος μύθο ψέμα* ψευδ* αμφιβ* φήμ* απορρίπτ* ίσως πιθανόν δήθεν φαίνεται νομίζ* πιστεύ*",
  ),
  attributions: words("είπε είπαν λέει λένε δήλωσε σύμφωνα έγραψε ανακοίνωσε"),
});
const id = wordList({
  lang: "id",
  abbreviations: words("dr prof bpk yth no jl h hj kh ir drs"),
  negations: words("tidak bukan tak jangan tanpa belum tiada mustahil menolak dilarang"),
  exceptions: words("kecuali selain terkecuali"),
  conditions: words("jika kalau apabila bila asalkan seandainya andaikan syarat"),
  limits: words("hanya sampai hampir saja"),
  doubts: words(
    "klaim* mengklaim menyangkal membantah bohong kebohongan mitos keliru kesalahan salah seolah* mungkin diduga dugaan tuduh* menuduh percaya menganggap konon rumor",
  ),
  attributions: words("kata berkata mengatakan menyatakan menurut ujar"),
});
const sw = wordList({
  lang: "sw",
  negations: words(
    "si sio siyo hapana bila bila kamwe wala hakuna hana hawana hatu* haku* hawa* hai* hau* hayu* hata* hama* usi* asi* isi* wasi* tusi* kuto* kuto",
  ),
  harmless: phrases("hatua, hawa, usiku, asili, asilimia, usimamizi, usalama"),
  exceptions: words("isipokuwa ila ispokuwa"),
  conditions: words("kama ikiwa iwapo endapo masharti sharti"),
  limits: words("tu pekee mpaka hadi"),
  doubts: words("dai* anadai wanadai kana kosa uongo uwongo hekaya labda huenda shaka kanusha* alikanusha"),
  attributions: words("alisema wanasema anasema walisema kulingana"),
});
const fa = wordList({
  lang: "fa",
  negations: [
    ...words(
      "نه نیست نیستند نیستیم نیستم نبود نبودند نباید نمی* نخواه* نکرد* نکن* نشد* نشو* ندار* نداشت* هیچ هیچکس بدون بی هرگز عدم غیر ممنوع",
    ),
    ...phrases("به جای"),
  ],
  exceptions: words("مگر جز بجز استثنا استثنای"),
  conditions: [...words("اگر چنانچه هرگاه شرط مشروط درصورتی"), ...phrases("به شرط, در صورتی که, مگر اینکه")],
  limits: words("فقط تنها تا تقریبا"),
  doubts: [
    ...words("ادعا* مدعی انکار تکذیب اشتباه دروغ* افسانه شک تردید شایعه شاید گویا ظاهرا گمان رد متهم"),
    ...phrases("انگار که"),
  ],
  attributions: words("گفت گفتند می‌گوید میگوید طبق اعلام نوشت"),
});
const hi = wordList({
  lang: "hi",
  negations: words("नहीं न मत ना बिना बगैर असंभव इनकार"),
  exceptions: words("सिवाय अलावा अतिरिक्त छोड़कर"),
  conditions: [...words("अगर यदि शर्त बशर्ते अन्यथा वरना"), ...phrases("जब तक")],
  limits: words("केवल सिर्फ मात्र तक लगभग"),
  doubts: words("दावा दावे कथित झूठ झूठा झूठी गलत ग़लत मिथक भ्रम संदेह शक अफवाह खारिज शायद मानो आरोप खंडन"),
  attributions: words("कहा कहते कहता कहती बताया अनुसार लिखा"),
});
const ja = wordList({
  lang: "ja",
  unspaced: true,
  negations: words("ない なかっ なけれ なく ません ずに べからず ざる 不 非 未 無 禁止 拒否"),
  exceptions: words("除 以外 例外 を別 ほか"),
  conditions: words("もし なら れば たら 場合 限り 条件 でなければ さもな"),
  limits: words("だけ のみ しか まで ほとんど"),
  doubts: words(
    "主張 否定 否認 誤り 誤っ 間違 嘘 虚偽 神話 疑 噂 かもしれ だろう と思 と考え らしい かのよう いわゆる 拒 反論 錯覚",
  ),
  attributions: words("と述べ と言 と語 によれば によると 発表"),
  harmless: words("非常 未来"),
});
const th = wordList({
  lang: "th",
  unspaced: true,
  negations: words("ไม่ มิ ไร้ ห้าม อย่า ปราศจาก เปล่า ไม่มี"),
  harmless: words("มิตร มิถุนายน"),
  exceptions: words("ยกเว้น เว้นแต่ นอกจาก"),
  conditions: words("ถ้า หาก เว้นแต่ เงื่อนไข ตราบ มิฉะนั้น"),
  limits: words("เท่านั้น เพียง จนกว่า จนกระทั่ง เกือบ"),
  doubts: words("อ้างว่า กล่าวหา ปฏิเสธ ผิดพลาด เข้าใจผิด โกหก เท็จ ตำนาน สงสัย ข่าวลือ อาจ ราวกับ ดูเหมือน เชื่อว่า คิดว่า"),
  attributions: words("กล่าวว่า บอกว่า ตามที่ พูดว่า รายงาน"),
});

export const others = [nl, pl, uk, tr, el, id, sw, fa, hi, ja, th].map((list) => ({
  ...list,
  numbers: NUMBERS[list.lang] ?? {},
}));
