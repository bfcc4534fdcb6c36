/** Damaged quotations of every kind, each written by hand: none may pass. */
import { outcomes } from "./cases.ts";

type Case = readonly [source: string, words: string, expected: string];

function refuses(name: string, lang: string, cases: readonly Case[]): void {
  const test = outcomes(`damaged: ${name}`, lang, cases);
  test.run();
}

refuses("negations", "en", [
  ["We will not close the harbour before the winter.", "We will close the harbour before the winter.", "altered!"],
  ["We will close the harbour before the winter.", "We will not close the harbour before the winter.", "altered!"],
  ["We can't feed the crews of both boats.", "We can feed the crews of both boats.", "altered!"],
  ["We can't feed the crews of both boats.", "We can not feed the crews of both boats.", "altered!"],
  ["Nobody in the town was asked about the count.", "Somebody in the town was asked about the count.", "altered!"],
  ["They left without a word to the commission.", "They left with a word to the commission.", "altered!"],
  ["The count was never finished, Commissioner.", "The count was finished, Commissioner.", "altered!"],
  ["Neither boat came back to the quay that day.", "Either boat came back to the quay that day.", "altered!"],
  ["It was a non-violent march along the quay.", "violent march along the quay", "altered!"],
  ["He isn't the man who gave the order.", "the man who gave the order", "verbatim!"],
]);

refuses("numbers, dates, modals, quantifiers, names", "en", [
  ["You have 72 hours to leave the old port.", "You have 24 hours to leave the old port.", "altered!"],
  ["You have 72 hours to leave the old port.", "You have seventy-two hours to leave the old port.", "altered!"],
  ["We spent $13.5 million on the northern quay.", "We spent $135 million on the northern quay.", "altered!"],
  ["We spent $13.5 million on the northern quay.", "5 million on the northern quay", "altered!"],
  ["It was -5 degrees when the boats came in.", "It was 5 degrees when the boats came in.", "altered!"],
  ["The catch fell by 50% in a single year.", "The catch fell by 50 in a single year.", "altered!"],
  ["The catch fell by 1,500 tonnes in one year.", "The catch fell by 1.500 tonnes in one year.", "altered!"],
  ["We lost 10–20 boats in that one storm.", "20 boats in that one storm", "altered!"],
  ["The hearing opens on 3 May in the town hall.", "The hearing opens on 5 May in the town hall.", "altered!"],
  ["The hearing opens on Monday in the town hall.", "The hearing opens on Sunday in the town hall.", "altered!"],
  ["We may reopen the case of the two boats.", "We will reopen the case of the two boats.", "altered!"],
  ["You must show the list to the crews.", "You should show the list to the crews.", "altered!"],
  ["Some of the crews were paid that spring.", "All of the crews were paid that spring.", "altered!"],
  ["We thank Tomas Brandt for the long list.", "We thank Tomas Brand for the long list.", "altered!"],
  ["We lost 13 million boats in the storm.", "We lost 13", "altered!"],
  ["We counted three hundred boats in the bay.", "hundred boats in the bay", "altered!"],
  ["The catch fell by 50 per cent in May.", "The catch fell by 50", "altered!"],
  ["The catch fell by 50 % in May.", "The catch fell by 50", "altered!"],
  ["The third boat left the quay at noon.", "The second boat left the quay at noon.", "altered!"],
]);

refuses("words and their order", "en", [
  ["The guards stopped the crews at the gate.", "The crews stopped the guards at the gate.", "altered!"],
  ["We came first and we counted the boats.", "We counted the boats and we came first.", "not-found!"],
  ["The old harbour is a place of great sorrow.", "The old harbour is a place of great joy.", "altered!"],
  ["We was told to wait at the northern gate.", "We were told to wait at the northern gate.", "altered!"],
  ["Um, we waited for the boats until noon.", "We waited for the boats until noon.", "verbatim"],
  ["We, um, waited for the boats until noon.", "We waited for the boats until noon.", "altered!"],
  ["We do not know, he do not know the way.", "We don't know, he don't know the way.", "not-found!"],
  ["The colour of the boats told us nothing.", "The color of the boats told us nothing.", "altered!"],
  ["We saw the boats, the crews, and the guards.", "We saw the boats the crews and the guards.", "altered!"],
  ["It was a self-evident breach of the rules.", "It was a self evident breach of the rules.", "altered!"],
  ["The x² term of the bill was left out.", "The x2 term of the bill was left out.", "altered!"],
  ["We recieve the letters from the crews.", "We receive the letters from the crews.", "altered!"],
  ["WE count every boat that leaves the port.", "We count every boat that leaves the port.", "altered!"],
  ["It was an illegal order.", "legal order", "not-found!"],
  ["The government's plan was late by a month.", "government", "not-found!"],
  ["The U.S. Navy came to the harbour at noon.", "S. Navy came to the harbour at noon", "altered!"],
  ["Did we order it? Never in all these years.", "We did order it.", "not-found!"],
  ["We ordered it? Never.", "We ordered it.", "altered!"],
  ["We ordered it? Never.", "We ordered it", "altered!"],
  ["We ordered it.", "We ordered it?", "altered!"],
  ["We ordered it.", "We ordered it!", "altered!"],
  ["Thank you. (Inaudible.) We will leave the port.", "Thank you. We will leave the port.", "altered!"],
  ["We go. [Okonjo weeps.] We will leave the port.", "We go. We will leave the port.", "altered!"],
  ["We recieve [sic] all letters from the crews.", "We recieve all letters from the crews.", "altered!"],
]);

refuses("ellipses", "en", [
  [
    "We will expel the gunmen. We will feed the refugees from the north.",
    "We will expel … the refugees from the north.",
    "altered!",
  ],
  ["We will leave the port, if attacked, and come back.", "We will leave the port … and come back.", "altered!"],
  ["The crews were, it is false to say, paid by the port.", "The crews were … paid by the port.", "verbatim!"],
  ["All of the crews, except the cooks, were paid in May.", "All of the crews … were paid in May.", "altered!"],
  ["The port is safe, we never said, for small boats.", "The port is safe … for small boats.", "altered!"],
  ["The port is safe in May. The gate is open to all crews.", "The gate is open … The port is safe", "altered!"],
  ["We will … leave the port.", "We will leave the port.", "altered!"],
  ["We counted all of the boats in the old port.", "We counted … in the old port.", "altered!"],
  [
    `We saw the boats and ${"more and ".repeat(61)}the guards at the gate.`,
    "We saw the boats … the guards at the gate.",
    "altered!",
  ],
  ["We saw the boats.\n\nWe went on.\n\nWe saw the guards.", "We saw the boats. … We saw the guards.", "altered!"],
  ["We ordered it then? Never. We saw the guards.", "We ordered it then … We saw the guards.", "altered!"],
]);

refuses("brackets", "en", [
  [
    "The police killed three students in the square that night.",
    "[The rebels] killed three students in the square that night.",
    "altered!",
  ],
  [
    "They were paid by the port in the first days of May.",
    "They were [not] paid by the port in the first days of May.",
    "altered!",
  ],
  [
    "They were paid by the port in the first days of May.",
    "They were paid [twice] by the port in the first days of May.",
    "altered!",
  ],
  [
    "They were not paid by the port in the first days of May.",
    "They were [] paid by the port in the first days of May.",
    "altered!",
  ],
  [
    "They were paid by the port in the first days of May.",
    "[Ivan Petrov was] paid by the port in the first days of May.",
    "altered!",
  ],
  ["They shot three of them. We mourn the crews of the boats.", "[We] shot three of them.", "altered!"],
  [
    "She will speak to the crews of the boats at noon.",
    "[Amara Okonjo and Tomas Brandt] will speak to the crews of the boats at noon.",
    "altered!",
  ],
  ["She will speak.", "[Amara Okonjo] will speak.", "altered!"],
  [
    "The boat can sail to the northern quay in one day.",
    "The boat can[not] sail to the northern quay in one day.",
    "altered!",
  ],
  [
    "The boats sail to the northern quay in one day.",
    "The boats [must] sail to the northern quay in one day.",
    "altered!",
  ],
  [
    "We hope to reach the northern quay in one day.",
    "We hope[less] to reach the northern quay in one day.",
    "altered!",
  ],
  ["It sails to the quay. The harbour commission met at noon.", "[The harbour police] sails to the quay.", "altered!"],
  [
    "The police killed three students. The rebels watched from the hill.",
    "[The rebels] killed three students.",
    "altered!",
  ],
  [
    "Three students were killed by the police in May. The rebels watched.",
    "Three students were killed by [the rebels].",
    "altered!",
  ],
  [
    "The police came at noon and the guards killed three students. The rebels watched.",
    "The police came at noon … [the rebels] killed three students.",
    "altered!",
  ],
  ["The count was fair and the boats went home.", "The count [sic] was unfair and the boats went home.", "altered!"],
  [
    "The count was fair and the boats went home.",
    "The count was fair and the boats went home [emphasis added].",
    "altered!",
  ],
]);

refuses("fragments", "en", [
  ["We will leave if attacked.", "We will leave.", "verbatim!"],
  ["It is a mistake to suggest that the work is now complete.", "the work is now complete", "verbatim!"],
  ["Unless the gate is open, the boats will sail at noon.", "the boats will sail at noon", "verbatim!"],
  ["They act as if the crews had been paid in full.", "the crews had been paid in full", "verbatim!"],
  ["The minister denied that the order was given.", "the order was given", "verbatim!"],
  ["It is a myth that the crews were paid by the port.", "the crews were paid by the port", "verbatim!"],
  ["Brandt claims that the crews were paid.", "the crews were paid", "verbatim!"],
  ["Nobody believes that the crews were paid.", "the crews were paid", "verbatim!"],
  ["Everyone may enter the port except refugees.", "Everyone may enter the port", "verbatim!"],
  [
    "The State shall not:\n\n(a) sink the boats of the crews;\n\n(b) close the port.",
    "sink the boats of the crews",
    "verbatim!",
  ],
  ["Did anybody say the boats were safe that night?", "the boats were safe that night", "altered!"],
  ["According to Dr. Brandt the boats were lost.", "the boats were lost", "verbatim!"],
]);

refuses("French", "fr", [
  ["Nous ne fermerons pas le port cet hiver.", "Nous fermerons le port cet hiver.", "altered!"],
  ["Nous ne fermerons pas le port cet hiver.", "fermerons", "verbatim!"],
  ["Nous partirons si le port est fermé.", "Nous partirons.", "verbatim!"],
  ["Il n'est pas vrai que le port soit ouvert.", "le port soit ouvert", "verbatim!"],
  [
    "Le port sera ouvert à tous, sauf aux réfugiés, dès demain matin.",
    "Le port sera ouvert à tous … dès demain matin.",
    "altered!",
  ],
  ["Cent bateaux ont quitté le port.", "Mille bateaux ont quitté le port.", "altered!"],
]);
refuses("Spanish", "es", [
  ["No cerraremos el puerto este invierno.", "Cerraremos el puerto este invierno.", "verbatim!"],
  ["Saldremos del puerto si nos atacan.", "Saldremos del puerto.", "verbatim!"],
  ["¿Lo ordenamos? Nunca.", "Lo ordenamos.", "altered!"],
  ["Todos los barcos, salvo los del norte, volverán al puerto.", "Todos los barcos … volverán al puerto.", "altered!"],
]);
refuses("German", "de", [
  ["Wir werden den Hafen nicht schließen.", "Wir werden den Hafen schließen.", "altered!"],
  ["Wir haben keinen Befehl gegeben, sagte er.", "Wir haben einen Befehl gegeben, sagte er.", "altered!"],
  ["Wir gehen, wenn wir angegriffen werden.", "Wir gehen.", "verbatim!"],
  ["Sie tun so, als ob die Arbeit getan wäre.", "die Arbeit getan wäre", "verbatim!"],
]);
refuses("Russian", "ru", [
  ["Мы не закроем порт этой зимой.", "Мы закроем порт этой зимой.", "altered!"],
  ["Мы уйдём, если на нас нападут.", "Мы уйдём.", "verbatim!"],
  ["Он утверждает, что порт открыт.", "порт открыт", "verbatim!"],
]);
refuses("Arabic", "ar", [
  ["لن نغلق الميناء في هذا الشتاء أبدا.", "نغلق الميناء في هذا الشتاء أبدا.", "verbatim!"],
  ["نحن لا نغلق الميناء في هذا الشتاء.", "نحن نغلق الميناء في هذا الشتاء.", "altered!"],
  ["سنغادر الميناء إذا تعرضنا للهجوم.", "سنغادر الميناء.", "verbatim!"],
  ["بلغ عدد السفن ٧٢ سفينة في الميناء.", "بلغ عدد السفن ٢٤ سفينة في الميناء.", "altered!"],
]);
refuses("Chinese", "zh", [
  ["我们不会关闭这个港口。", "我们会关闭这个港口。", "altered!"],
  ["这是一个不合法的命令。", "合法的命令", "verbatim!"],
  ["如果受到攻击，我们就离开港口。", "我们就离开港口", "verbatim!"],
  ["三艘船离开了这个港口。", "两艘船离开了这个港口。", "altered!"],
]);
refuses("Turkish", "tr", [
  ["Limanı bu kış kapatmayacağız, dedi.", "Limanı bu kış kapatacağız, dedi.", "altered!"],
  ["Sınır kapısı açık kalacak ve gemiler dönecek.", "Sinir kapısı açık kalacak ve gemiler dönecek.", "altered!"],
]);
