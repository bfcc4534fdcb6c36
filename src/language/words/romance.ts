/** Portuguese and Italian word lists of the quote rules: what the rules need to see, not more. */
import { phrases, values, wordList, words } from "./types.ts";

export const pt = wordList({
  lang: "pt",
  negations: [
    ...words("não nao sem impossível recus* impedi* proibi* evit* falta faltam deixar"),
    ...phrases("longe de, em vez de"),
  ],
  concord: words("nunca jamais ninguém nada nenhum* nem tampouco"),
  counted: words("não nao sem"),
  exceptions: [
    ...words("salvo exceto excepto exceção excepção exclu*"),
    ...phrases("a não ser, à exceção, fora de, além de"),
  ],
  conditions: [
    ...words("se caso senão"),
    ...phrases("a menos que, desde que, contanto que, sob condição, com a condição, na condição de, condição de que"),
  ],
  limits: words("só somente apenas até quase unicamente"),
  doubts: words(
    "suger* afirm* negar nega negam negou negaram negado negação alega* alegou pretend* suposto* supõe erro* equivoc* mito* mentir* mentiu mentem falso falsa falsamente dúvida* duvid* boato* ilusão absurd* rejeit* refut* desment* talvez possivelmente provavelmente parece* acredit* pensa* pensam imagin* denunci* conden* suspeit*",
  ),
  attributions: words(
    "diz dizem disse disseram dizia declara declaram declarou declararam declarado segundo anunci* conta contou escreveu acus* inform* conforme",
  ),
  harmless: phrases("não só, não apenas, no entanto, negócio, negócios, segundo lugar"),
  pronouns: words(
    "eu me mim meu minha meus minhas nós nos nosso nossa nossos nossas tu te teu tua você vocês ele ela eles elas lhe lhes se seu sua seus suas isto isso aquilo este esta estes estas esse essa esses essas aquele aquela",
  ),
  firstPerson: words("eu me mim meu minha meus minhas nós nos nosso nossa nossos nossas"),
  secondPerson: words("tu te teu tua você vocês"),
  thirdPerson: words("ele ela eles elas lhe lhes se seu sua seus suas isto isso este esta estes estas esse essa"),
  determiners: words("o a os as um uma uns umas este esta esse essa meu minha nosso nossa seu sua"),
  numbers: values(`
    um 1  uma 1  dois 2  duas 2  três 3  quatro 4  cinco 5  seis 6  sete 7  oito 8  nove 9  dez 10  onze 11
    doze 12  treze 13  quatorze 14  catorze 14  quinze 15  dezesseis 16  dezessete 17  dezoito 18
    dezenove 19  vinte 20  trinta 30  quarenta 40  cinquenta 50  sessenta 60  setenta 70  oitenta 80
    noventa 90  cem 100  cento 100  centenas 100  duzentos 200  trezentos 300  mil 1000  milhares 1000
    milhão 1e6  milhões 1e6  bilhão 1e9  bilhões 1e9  metade 0.5  meio 0.5  meia 0.5  dúzia 12  segundo 2  segunda 2  terceiro 3  terceira 3  terço 3  terços 3  quarto 4  ambos 2  ambas 2
  `),
  modals: words(
    "pode podem posso podemos podia podiam poderá poderia deve devem devemos devia deverá deveria quer querem",
  ),
  quantifiers: words(
    "todo toda todos todas cada algum alguma alguns algumas nenhum nenhuma muitos muitas muito poucos pouco vários várias mais menos sempre nunca ninguém nada alguém algo ambos maioria quase",
  ),
  dates: words(
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda terça quarta quinta sexta sábado domingo hoje ontem amanhã ano anos mês meses semana semanas dia dias hora horas",
  ),
  functionWords: words(
    "o a os as um uma de do da dos das em no na nos nas por para com e ou mas que como é são era eram foi foram ser está estão há se ao à",
  ),
  stageDirections: [...words("aplausos risos"), ...phrases("risos e aplausos")],
  abbreviations: words("sr sra srs dr dra exmo exma etc gen av"),
});

export const it = wordList({
  lang: "it",
  negations: [
    ...words("non senza no impossibil* rifiut* imped* proib* vieta* evit* manca mancano"),
    ...phrases("lungi da, invece di"),
  ],
  concord: words("mai nessun* niente nulla né neppure nemmeno neanche mica affatto"),
  counted: words("non senza no"),
  exceptions: [
    ...words("tranne salvo eccetto eccezione eccezioni fuorché escluso esclusa"),
    ...phrases("a parte, ad eccezione"),
  ],
  conditions: [
    ...words("se qualora purché altrimenti"),
    ...phrases("a condizione, condizione che, a meno che, a patto che, nel caso, sempre che"),
  ],
  limits: words("solo soltanto solamente fino finché quasi unicamente"),
  doubts: words(
    "sugger* afferm* nega* neg* negò pretend* sostien* sosten* presunt* suppone suppongo supponiamo supposto supposta errore errori erroneo sbagli* mito miti menzogn* mentire mentono mentì falso falsa falsamente dubbio dubbi dubit* illusion* assurd* ridicol* respin* rifiut* smenti* forse probabilmente sembra* pare crede credono credeva pensa pensano immagin* cosiddett* accus* condann* sospett*",
  ),
  attributions: words(
    "dice dicono disse dissero diceva detto dichiara dichiarano dichiarò dichiarato secondo annunci* racconta raccontò scrisse riferi*",
  ),
  harmless: phrases("non solo, non soltanto, ciò nonostante"),
  pronouns: words(
    "io me mi mio mia miei mie noi ci nostro nostra nostri nostre tu te ti tuo tua voi vi vostro vostra lui lei egli ella essi esse loro lo la li le gli si suo sua suoi sue questo questa questi queste quello quella quelli ciò",
  ),
  firstPerson: words("io me mi mio mia miei mie noi ci nostro nostra nostri nostre"),
  secondPerson: words("tu te ti tuo tua voi vi vostro vostra"),
  thirdPerson: words(
    "lui lei egli ella essi esse loro lo la li le gli si suo sua suoi sue questo questa questi queste quello quella ciò",
  ),
  determiners: words("il lo la i gli le l' un uno una questo questa quel quella mio mia nostro nostra suo sua loro"),
  numbers: values(`
    uno 1  un 1  una 1  due 2  tre 3  quattro 4  cinque 5  sei 6  sette 7  otto 8  nove 9  dieci 10
    undici 11  dodici 12  tredici 13  quattordici 14  quindici 15  sedici 16  diciassette 17  diciotto 18
    diciannove 19  venti 20  trenta 30  quaranta 40  cinquanta 50  sessanta 60  settanta 70  ottanta 80
    novanta 90  cento 100  duecento 200  trecento 300  mille 1000  mila 1000  migliaia 1000  milione 1e6
    milioni 1e6  miliardo 1e9  miliardi 1e9  metà 0.5  mezzo 0.5  mezza 0.5  dozzina 12  secondo 2  seconda 2  terzo 3  terza 3  terzi 3  quarto 4  entrambi 2  entrambe 2
  `),
  modals: words(
    "può possono posso possiamo poteva potevano potrà potrebbe deve devono devo dobbiamo doveva dovrà dovrebbe vuole vogliono",
  ),
  quantifiers: words(
    "tutto tutta tutti tutte ogni ognuno qualche alcuni alcune nessuno nessuna molti molte molto pochi poche poco più meno sempre mai niente nulla qualcuno qualcosa entrambi maggioranza quasi solo",
  ),
  dates: words(
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica oggi ieri domani anno anni mese mesi settimana settimane giorno giorni ora ore",
  ),
  functionWords: words(
    "il lo la i gli le un uno una di del della dei delle da in nel nella a al alla con su per tra fra e ed o ma che come è sono era erano fu essere ha hanno si",
  ),
  stageDirections: [...words("applausi risate"), ...phrases("risate e applausi")],
  abbreviations: words("sig sigg dott dr prof on ecc gen avv ing"),
});
