/** English word lists of the quote rules. */
import { phrases, values, wordList, words } from "./types.ts";

export const en = wordList({
  lang: "en",
  negations: [
    ...words("not no never cannot *n't none nobody nothing nowhere without non hardly scarcely barely rarely seldom"),
    ...words("neither nay nope ain't cant dont wont unable impossible impossibly fail failed fails failing failure"),
    ...words(
      "lack lacks lacked lacking absent prevent prevents prevented preventing prohibit prohibits prohibited prohibiting forbid forbids forbidding forbade",
    ),
    ...words("forbidden refrain* cease ceases ceased ceasing avoid avoids avoided avoiding"),
    ...phrases(
      "far from, anything but, stop short, stopped short, instead of, rather than, no one, out of the question, in vain",
    ),
    // "Few came" is all but "none came"; "a few came" is not.
    "few",
    ...phrases(
      "little or no, too little, so little, very little, little chance, little hope, little reason, little of",
    ),
  ],
  concord: ["nor"],
  counted: words("not no never cannot *n't none nobody nothing nowhere without neither"),
  exceptions: [
    ...words(
      "except excepting excepted exception exceptions excluding excludes exclude excluded barring notwithstanding",
    ),
    ...phrases(
      "other than, save for, save that, save in, save where, save when, save as, save only, short of, leaving aside, apart from, aside from, but for, but not, with the exception of, all but",
    ),
  ],
  conditions: [
    ...words("if unless whether otherwise lest assuming conditional* hypothetical*"),
    ...phrases(
      "contingent on, contingent upon, provided that, provided only, provided always, provided it, provided they, provided he, provided she, provided we, provided you, provided there, provided no, condition that, conditions that, one condition, only condition, sole condition, on * condition, depending on, dependent on, in the absence of, to the extent",
    ),
    ...phrases(
      "should you, should it, should he, should she, should we, should there, should any, should anyone, as long as, so long as, in case, in the event, on condition, on the condition, under the condition, subject to, providing that, only when, only once, insofar as, were we to",
    ),
    ...phrases("should they, had we, had they, had he, had she, had i, were it, were they to, supposing, given that"),
  ],
  inverted: words("had were should"),
  limits: [...words("only merely until till solely nearly almost partly partially")],
  doubts: [
    ...words(
      "suggest* claim claims claimed claiming allege* allegation* alleging deny denies denied denial* mistake* mistaken* mistook myth* supposed* suppos*",
    ),
    ...words(
      "pretend* pretence pretense purport* insinuat* imagin* imply implies implied implying doubt* dubious suspect*",
    ),
    ...words("suspicion* reject* refus* refut* rebut* repudiat* dismiss* disput* dispel* debunk* disprov* discredit*"),
    ...words(
      "false falsely falsehood* untrue wrong wrongly incorrect* lie lies lied lying liar* error* erroneous* fallac*",
    ),
    ...words(
      "illusion* delusion* delud* fiction* fantasy fantasies hoax* rumor* rumour* absurd* nonsense ridiculous* ludicrous",
    ),
    ...words("perhaps maybe possibly probably unlikely apparently reportedly ostensibly seem seems seemed seemingly"),
    ...words("appear appears appeared hypothe* conjectur* speculat* questionable"),
    ...words(
      "believe believes believed believing think thinks thinking thought assum* presum* wonder wonders wondered wondering",
    ),
    ...words("contend contends contended contention argue argues argued arguing assert* insist* propaganda"),
    ...words(
      "disagree* contradict* condemn* denounc* slander* libel* fabricat* invent invented misconception* distort*",
    ),
    ...words("misleading mislead* misled deceiv* deception hypocri*"),
    ...phrases("as if, as though, so called, would have us, to the effect, it is said, the idea that, the notion that"),
    ...phrases("the theory that, the view that, let us say, what if, no truth, contrary to"),
  ],
  attributions: [
    ...words("say says said saying tell tells told telling reported reporting quote quotes quoted quoting"),
    ...words("declare declares declared announce announces announced stated wrote writes cite cites cited"),
    ...words("according accuse accuses accused accusing accusation* proclaim proclaims proclaimed whisper*"),
    ...phrases(
      "state that, states that, stating that, in the words of, in his words, in her words, in their words, he called, she called, they called, they call",
    ),
  ],
  harmless: phrases(
    "a few, the few, last few, past few, next few, first few, these few, those few, our few, every few, non-governmental, non-profit, non-member, non-aligned, non-self-governing",
  ),
  pronouns: [
    ...words(
      "i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her",
    ),
    ...words("hers herself it its itself they them their theirs themselves who whom whose which this that these those"),
  ],
  firstPerson: words("i me my mine myself we us our ours ourselves"),
  secondPerson: words("you your yours yourself yourselves"),
  thirdPerson: words(
    "he him his himself she her hers herself it its itself they them their theirs themselves this that these those",
  ),
  determiners: words("the a an this that these those my our your his her its their"),
  numbers: values(`
    zero 0  one 1  two 2  three 3  four 4  five 5  six 6  seven 7  eight 8  nine 9  ten 10  eleven 11
    twelve 12  thirteen 13  fourteen 14  fifteen 15  sixteen 16  seventeen 17  eighteen 18  nineteen 19
    twenty 20  thirty 30  forty 40  fifty 50  sixty 60  seventy 70  eighty 80  ninety 90  hundred 100
    hundreds 100  thousand 1000  thousands 1000  million 1e6  millions 1e6  billion 1e9  billions 1e9
    trillion 1e12  trillions 1e12  dozen 12  dozens 12  score 20  half 0.5  twice 2  once 1  thrice 3
    double 2  triple 3  quarter 4  third 3  first 1  second 2  fourth 4  fifth 5  sixth 6  seventh 7
    thirds 3  quarters 4  halves 0.5  eighth 8  ninth 9  tenth 10  eleventh 11  twelfth 12  twentieth 20  couple 2  both 2
  `),
  modals: words(
    "will would shall should can could may might must ought need needs can't cannot won't wouldn't shan't shouldn't couldn't mightn't mustn't needn't i'll we'll you'll he'll she'll it'll they'll i'd we'd you'd he'd she'd they'd",
  ),
  quantifiers: words(
    "all every each any some many much most more less few fewer several both either none no only always often sometimes never rarely everyone everybody everything anyone anybody anything someone somebody something nobody nothing whole entire total half almost nearly about least enough majority minority",
  ),
  dates: words(
    "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight now then before after year years month months week weeks day days hour hours minute minutes century decade",
  ),
  functionWords: words(
    "a an the of to in on at by for with from into onto upon over under and or but so as than that which who whom whose this these those is am are was were be been being has have had having do does did doing it its he she they we i you him her them us me my our your his their there here also too very just um uh er well oh",
  ),
  endings: words("s es ed d ing ied ies y e en"),
  forms: [
    words("he him his himself"),
    words("she her hers herself"),
    words("it its itself"),
    words("they them their theirs themselves"),
    words("this these"),
    words("that those"),
    words("we us our ours ourselves"),
    words("i me my mine myself"),
    words("am is are was were be been being"),
    words("has have had having"),
    words("do does did done doing"),
    words("go goes went gone going"),
    words("say says said saying"),
    words("make makes made making"),
    words("take takes took taken taking"),
    words("give gives gave given giving"),
    words("come comes came coming"),
    words("see sees saw seen seeing"),
    words("know knows knew known knowing"),
  ],
  stageDirections: [
    ...words("applause laughter laughs laugh cheers cheering cheer laughing chuckles chuckle boos booing sighs"),
    ...phrases(
      "laughter and applause, applause and laughter, applause continues, cheers and applause, applause and cheers",
    ),
    ...phrases("cheering and applause, laughter continues, prolonged applause, loud applause, cheers applause"),
    ...phrases("applause laughter, laughter applause, sustained applause, standing ovation, loud cheers"),
  ],
  abbreviations: words(
    "mr mrs ms dr prof st sr jr gen col lt capt sgt rev hon gov sen rep pres amb sec vs etc cf al ed eds e.g i.e inc ltd co corp jan feb mar apr jun jul aug sept sep oct nov dec a.m p.m u.s u.k u.n approx viz messrs mme mlle",
  ),
});
