import type { DecisionView } from "../../app/view.ts";
import { decider } from "./debrief-options.ts";
import type { Say } from "./told.ts";

/** Decisions at the precinct and in court. */
export const nightDecisions = (say: Say, good: boolean): readonly DecisionView[] => {
  const decision = decider(say);
  const night = say("The night at the precinct", "Ночь в отделе");
  const court = say("The court corridor", "Коридор суда");
  return [
    decision(
      "nurlan-age",
      14,
      say("Two years of birth", "Два года рождения"),
      night,
      "22:30",
      2,
      [
        [
          "doubt",
          "lawful",
          1,
          say(
            "Treat him as a child until it is settled, and call his family.",
            "Считать его ребёнком, пока не выяснится, и вызвать семью.",
          ),
          say(
            "In doubt about age, the child's protection comes first. He isn't held with adults.",
            "При сомнении в возрасте на первом месте защита ребёнка. Его не держат со взрослыми.",
          ),
          ["treaty", "good-practice"],
          ["crc-1", "crc-37"],
        ],
        [
          "passport",
          "unlawful",
          0,
          say(
            "The passport says 22. Put him in with the men for the night.",
            "По паспорту ему 22. Поместить его на ночь к мужчинам.",
          ),
          say(
            "You had the school card in your hand. A child was held with adults for a night.",
            "Школьный билет был у вас в руках. Ребёнок провёл ночь под стражей со взрослыми.",
          ),
          ["treaty"],
          ["crc-1", "crc-37"],
        ],
        [
          "locked",
          "lawful",
          0.8,
          say("Show the prosecutor your note on his age.", "Показать прокурору вашу запись о его возрасте."),
          say(
            "A note made earlier opens this way: the prosecutor must answer what is written.",
            "Этот путь открывает сделанная раньше запись: на написанное прокурор обязан ответить.",
          ),
          ["official-statement"],
          ["crc-37"],
        ],
      ],
      good ? 0 : 1,
    ),
    decision(
      "bek-passport",
      17,
      say("Bek's missing passport", "Пропавший паспорт Бека"),
      night,
      "23:10",
      null,
      [
        [
          "ask-papers",
          "lawful",
          1,
          say(
            "Ask who holds his papers, since when, and what he was told.",
            "Спросить, у кого его документы, с каких пор и что ему сказали.",
          ),
          say(
            "Four questions show a holder of papers, not an offender.",
            "Четыре вопроса показывают, что перед вами не нарушитель, а тот, чьи документы удерживают.",
          ),
          ["law"],
          ["c029-2"],
        ],
        [
          "protocol",
          "weak",
          0.2,
          say(
            "Draw up the protocol on staying without papers, and go on.",
            "Составить протокол о пребывании без документов и идти дальше.",
          ),
          say(
            "The protocol is true as far as it goes; it goes no further than him.",
            "Протокол верен, но дальше самого Бека он не идёт.",
          ),
          ["recommendation"],
          ["kz-cao-517"],
        ],
      ],
      0,
    ),
    decision(
      "interpreter",
      22,
      say("Before the judge", "Перед судьёй"),
      court,
      "09:15",
      3,
      [
        [
          "call",
          "lawful",
          1,
          say(
            "Say that the hearing can't begin without an interpreter.",
            "Сказать, что без переводчика заседание начать нельзя.",
          ),
          say("Who doesn't follow the hearing has had none.", "Кто не понимает заседания, тот остался без него."),
          ["treaty"],
          ["iccpr-14"],
        ],
        [
          "cousin",
          "weak",
          0.4,
          say(
            "Let a cousin in the corridor put it into Kyrgyz.",
            "Пусть родственник из коридора переведёт на кыргызский.",
          ),
          say(
            "Kind and quick; but the cousin waits for his own case, and no one checks what he says.",
            "По-доброму и быстро; но родственник ждёт своего дела, и его слова никто не проверит.",
          ),
          ["recommendation"],
          ["iccpr-14"],
        ],
      ],
      good ? 0 : 1,
    ),
  ];
};
