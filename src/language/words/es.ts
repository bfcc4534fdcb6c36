/** Spanish word lists of the quote rules. */
import { phrases, values, wordList, words } from "./types.ts";

export const es = wordList({
  lang: "es",
  negations: [
    ...words("no sin imposible* impid* impedi* impide* prohib* evit* cesar falta faltan faltó fracas*"),
    ...phrases("lejos de, en vez de, en lugar de"),
  ],
  concord: words("nunca jamás jamas nadie nada ningún ningun* ni tampoco apenas"),
  counted: words("no sin"),
  exceptions: [
    ...words("salvo excepto excepción excepcion* menos exclu*"),
    ...phrases("a excepción, fuera de, aparte de"),
  ],
  conditions: [
    ...words("si condicionad*"),
    ...phrases(
      "a condición, con la condición, bajo la condición, con la sola condición, a menos que, siempre que, siempre y cuando, con tal de, con tal que, en caso de, a no ser, de lo contrario",
    ),
    ...phrases("mientras no, dado que, como si"),
  ],
  inverted: phrases("de haber, de ser, de no"),
  limits: words("sólo solo solamente únicamente hasta casi"),
  doubts: [
    ...words(
      "suger* sugier* sugir* afirm* niega* niego negó negar negamos negaba negaban negaron negado negada negando negación pretend* pretensión alega* alegó supuest*",
    ),
    ...words(
      "supon* presunt* error* errór* erróne* equivoc* mito* mentir* miente* mentira* fals* duda* dudo rumor* ilusión",
    ),
    ...words(
      "absurd* ridícul* rechaz* refut* desment* desmient* quizá* acaso posiblemente probablemente parece* parecía",
    ),
    ...words(
      "cree creen creer creemos creo creía* creyó pensar pensaba pensaban pensó pensamos pienso piensa* piensan imagin* fantas* contradi* denunci* conden* sospech* insinu*",
    ),
    ...phrases("tal vez, como si, la idea de que"),
  ],
  attributions: [
    ...words(
      "dice dicen dijo dijeron decía decían decir dicho declara declaran declaró declararon declaraba declarado declarando declaramos según anunci* afirma escribió",
    ),
    ...words("acus* informó informa asegur*"),
  ],
  harmless: phrases(
    "por supuesto, al menos, por lo menos, más o menos, a salvo, no obstante, sin embargo, no sólo, no solo",
  ),
  pronouns: words(
    "yo me mí mi mis tú te ti tu tus él ella ello le la lo se sí su sus nosotros nosotras nos nuestro nuestra nuestros nuestras vosotros os vuestro vuestra usted ustedes ellos ellas les los las este esta estos estas ese esa esos esas aquel aquella aquellos aquellas esto eso aquello que quien quienes",
  ),
  firstPerson: words("yo me mí mi mis nosotros nosotras nos nuestro nuestra nuestros nuestras"),
  secondPerson: words("tú te ti tu tus vosotros os vuestro vuestra usted ustedes"),
  thirdPerson: words(
    "él ella ello le la lo se sí su sus ellos ellas les los las este esta estos estas ese esa esos esas aquel aquella esto eso",
  ),
  determiners: words(
    "el la los las lo un una unos unas este esta estos estas ese esa esos esas mi mis tu tus su sus nuestro nuestra nuestros nuestras al del",
  ),
  numbers: values(`
    cero 0  un 1  uno 1  una 1  dos 2  tres 3  cuatro 4  cinco 5  seis 6  siete 7  ocho 8  nueve 9  diez 10
    once 11  doce 12  trece 13  catorce 14  quince 15  dieciséis 16  diecisiete 17  dieciocho 18
    diecinueve 19  veinte 20  veintiuno 21  veintiún 21  veintidós 22  veintitrés 23  veinticuatro 24
    veinticinco 25  veintiséis 26  veintisiete 27  veintiocho 28  veintinueve 29  treinta 30  cuarenta 40
    cincuenta 50  sesenta 60  setenta 70  ochenta 80  noventa 90  cien 100  ciento 100  cientos 100
    doscientos 200  doscientas 200  trescientos 300  trescientas 300  cuatrocientos 400  quinientos 500
    quinientas 500  seiscientos 600  setecientos 700  ochocientos 800  novecientos 900  mil 1000  miles 1000
    millón 1e6  millones 1e6  docena 12  medio 0.5  media 0.5  mitad 0.5  primer 1  primero 1  primera 1
    segundo 2  segunda 2  tercero 3  tercer 3  tercera 3  doble 2  ambos 2  ambas 2  triple 3  tercio 3  tercios 3  cuarto 4  cuarta 4  cuartos 4  quinto 5  quinta 5  segundos 2  medios 0.5
  `),
  modals: words(
    "puede pueden puedo podemos podía podían podrá podrán podría podrían debe deben debo debemos debía debían deberá deberán debería deberían hay haya habrá quiere quieren queremos",
  ),
  quantifiers: words(
    "todo toda todos todas cada algún alguno alguna algunos algunas ningún ninguno ninguna muchos muchas mucho mucha pocos pocas poco poca varios varias más menos siempre nunca jamás nadie nada alguien algo ambos mayoría minoría casi sólo solo bastante",
  ),
  dates: words(
    "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo hoy ayer mañana año años mes meses semana semanas día días hora horas",
  ),
  functionWords: words(
    "el la los las lo un una unos unas de del a al en con por para sobre entre y e o u pero que como cuando donde es son era eran fue fueron ser estar está están ha han había habían se su sus le les nos me te muy también este esta ese esa eh pues",
  ),
  endings: words(
    "s es a o as os an en ó ía ían aba aban ado ada ados adas ido ida idos idas ar er ir ando iendo e n r",
  ),
  forms: [
    words("es son era eran fue fueron será serán ser sido siendo soy somos sea sean"),
    words("está están estaba estaban estuvo estar estado estoy estamos"),
    words("ha han había habían haber habido hemos he haya hayan"),
  ],
  stageDirections: [
    ...words("aplausos risas risa vítores"),
    ...phrases("risas y aplausos, aplausos prolongados, grandes aplausos"),
  ],
  abbreviations: words(
    "sr sra sres sras srta dr dra d dª dn dña lic ing gral col ed etc ee uu ff aa rr hh ud uds vd vds ee.uu excmo excma excmos ilmo s.m v.e",
  ),
});
