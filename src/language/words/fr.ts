/** French word lists of the quote rules. */
import { phrases, values, wordList, words } from "./types.ts";

export const fr = wordList({
  lang: "fr",
  negations: [
    ...words("ne n'* sans non impossible* refus* interdi* empêch* cess* évit* échou* échec manqu*"),
    ...phrases("loin de, au lieu de, plutôt que"),
  ],
  concord: words("pas jamais rien aucun* nul nulle nullement guère ni aucunement"),
  counted: words("ne n'* sans non"),
  exceptions: phrases(
    "sauf, excepté*, hormis, hors, exception, à l'exception, exclusion, à part, en dehors de, autre que, outre, fors",
  ),
  conditions: phrases(
    "si, s'il, s'ils, à moins, pourvu, à condition, à la condition, condition que, sous condition, au cas où, en cas, sous réserve, quand bien même, supposé*, autrement, sinon, faute de, tant que, dès lors que",
  ),
  limits: words("seulement uniquement seul seule jusqu'* presque"),
  doubts: [
    ...words(
      "prétend* suggér* suggèr* affirm* nie nient niait nier nié démen* dénégation erreur* erron* tromp* trompeur",
    ),
    ...words(
      "mythe* mensong* ment mentir faux fausse faussement doute* dout* rumeur* illusion* absurd* ridicul* imagin*",
    ),
    ...words(
      "rejet* réfut* contest* soi-disant prétendu* peut-être probablement semble* sembl* crois croit croient croire croyait croyaient croyez croyons pense penses pensent pensons pensez pensait pensaient penser suppos*",
    ),
    ...words("présum* imput* insinu* soupçon* allègu* allégu* fiction* faute contredi* dénonc* condamn* espér* crain*"),
    ...phrases("comme si, à tort, l'idée que, soi disant"),
  ],
  attributions: [
    ...words(
      "dit disait disent disant dire déclare déclarent déclara déclaré déclarait déclarer déclarons annonc* rapporté rapportent selon racont* écrit écrivait explique* accus* cité",
    ),
    ...phrases("aux yeux de, au dire de, d'après"),
  ],
  harmless: phrases(
    "non gouvernementales, non gouvernementale, non membres, n'importe, non seulement, citoyen, citoyens",
  ),
  pronouns: words(
    "je j' me m' moi tu te toi il elle on nous vous ils elles le la les lui leur eux se soi ce cela ça ceci celui celle ceux celles qui que mon ma mes ton ta tes son sa ses notre nos votre vos leurs y en",
  ),
  firstPerson: words("je me moi nous mon ma mes notre nos"),
  secondPerson: words("tu te toi vous ton ta tes votre vos"),
  thirdPerson: words(
    "il elle on ils elles le la les lui leur eux se soi ce cela ça ceci celui celle ceux celles son sa ses leurs",
  ),
  determiners: words(
    "le la les l' un une des du de ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs",
  ),
  numbers: values(`
    zéro 0  un 1  une 1  deux 2  trois 3  quatre 4  cinq 5  six 6  sept 7  huit 8  neuf 9  dix 10  onze 11
    douze 12  treize 13  quatorze 14  quinze 15  seize 16  vingt 20  vingts 20  trente 30  quarante 40
    cinquante 50  soixante 60  septante 70  huitante 80  nonante 90  cent 100  cents 100  mille 1000
    milliers 1000  millier 1000  million 1e6  millions 1e6  milliard 1e9  milliards 1e9  douzaine 12
    dizaine 10  dizaines 10  centaine 100  centaines 100  demi 0.5  moitié 0.5  tiers 3  premier 1
    première 1  deuxième 2  second 2  seconde 2  troisième 3  quatrième 4  cinquième 5  quart 4  demie 0.5  double 2  triple 3
  `),
  modals: words(
    "peut peuvent peux pouvons pouvez pouvait pouvaient pourra pourrait pourraient pourrons doit doivent dois devons devez devait devaient devra devrait devraient devrons faut fallait faudra faudrait veut veulent voulons voudrait",
  ),
  quantifiers: words(
    "tout toute tous toutes chaque chacun chacune aucun aucune plusieurs quelques quelque certain certains certaines beaucoup peu plus moins plupart toujours souvent parfois jamais rien personne seulement presque environ assez trop",
  ),
  dates: words(
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche aujourd'hui hier demain an ans année années mois semaine semaines jour jours heure heures",
  ),
  functionWords: words(
    "le la les l' un une des du de d' à au aux en dans sur sous par pour avec et ou mais donc car que qu' qui dont où est sont était étaient a ont avait avaient être avoir ce cette ces se s' il elle ils elles nous vous on y plus très aussi bien comme euh",
  ),
  endings: words("s e es ent er é ée és ées ait aient ons ez a ai ant ir it is issent r t x"),
  forms: [
    words("est sont était étaient sera seront fut furent être été étant serait seraient suis sommes êtes étions"),
    words("a ont avait avaient aura auront avoir eu ayant aurait auraient ai avons avez avions"),
  ],
  stageDirections: [
    ...words("applaudissements rires rire sourires acclamations"),
    ...phrases(
      "rires et applaudissements, vifs applaudissements, applaudissements prolongés, applaudissements et rires",
    ),
  ],
  abbreviations: words("m mm mme mmes mlle mlles dr pr me st ste al etc cf env av apr j.-c éd s.a"),
});
