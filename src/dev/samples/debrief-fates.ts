import type { FateView } from "../../app/view.ts";
import { peopleOf } from "./case.ts";
import type { Say } from "./told.ts";

/** What became of the six people. */
export const fatesOf = (say: Say, good: boolean): readonly FateView[] => {
  const people = peopleOf(say);
  const person = (id: string) => {
    const found = people[id];
    if (found === undefined) throw new Error(`no ${id} in the sample`);
    return found;
  };
  const lost: readonly FateView[] = [
    {
      person: person("gulmira"),
      state: "harmed",
      text: say(
        "Two nights in the precinct for a count that nobody made. Her stall was let to someone else.",
        "Две ночи в отделе из-за подсчёта, которого никто не сделал. Её место отдали другим.",
      ),
      harms: [
        {
          kind: "liberty",
          gravity: 2,
          decision: say("Gulmira, day 19", "Гульмира, день 19-й"),
          at: 3,
          avoidedBy: say(
            "Write down her card, and say so aloud to the lieutenant.",
            "Записать её карту и сказать об этом лейтенанту вслух.",
          ),
        },
        {
          kind: "livelihood",
          gravity: 1,
          decision: say("Gulmira, day 19", "Гульмира, день 19-й"),
          at: 3,
          avoidedBy: say(
            "Write down her card, and say so aloud to the lieutenant.",
            "Записать её карту и сказать об этом лейтенанту вслух.",
          ),
        },
      ],
    },
    {
      person: person("nurlan"),
      state: "harmed",
      text: say(
        "A night with grown men, then a fine in his cousin's name. He has stopped carrying his school card.",
        "Ночь среди взрослых мужчин, потом штраф на имя двоюродного брата. Школьный билет он больше не носит.",
      ),
      harms: [
        {
          kind: "safety",
          gravity: 3,
          decision: say("Two years of birth", "Два года рождения"),
          at: 14,
          avoidedBy: say(
            "Treat him as a child until it is settled, and call his family.",
            "Считать его ребёнком, пока не выяснится, и вызвать семью.",
          ),
        },
      ],
    },
    {
      person: person("trader"),
      state: "open",
      text: say(
        "Heard without an interpreter. Her appeal runs for ten days, her credit for longer.",
        "Её дело слушали без переводчика. На жалобу десять дней, долг за товар ждать не будет.",
      ),
      harms: [
        {
          kind: "rights",
          gravity: 1,
          decision: say("Before the judge", "Перед судьёй"),
          at: 22,
          avoidedBy: say(
            "Say that the hearing can't begin without an interpreter.",
            "Сказать, что без переводчика заседание начать нельзя.",
          ),
        },
      ],
    },
  ];
  const kept: readonly FateView[] = [
    {
      person: person("gulmira"),
      state: "safe",
      text: say(
        "Sells until her thirtieth day, and registers on the twenty-eighth.",
        "Торгует до тридцатого дня, а регистрируется на двадцать восьмой.",
      ),
      harms: [],
    },
    {
      person: person("nurlan"),
      state: "safe",
      text: say(
        "His aunt fetches him before midnight, with the school card.",
        "Тётя забирает его до полуночи, со школьным билетом.",
      ),
      harms: [],
    },
    {
      person: person("trader"),
      state: "open",
      text: say(
        "The hearing is put off until an interpreter comes. The credit stays open.",
        "Заседание отложено до прихода переводчика. Долг за товар пока открыт.",
      ),
      harms: [],
    },
  ];
  return [
    ...(good ? kept : lost),
    {
      person: person("aizada"),
      state: "safe",
      text: say(
        "The container was locked, and was still locked when she came back.",
        "Контейнер был заперт и остался запертым, когда она вернулась.",
      ),
      harms: [],
    },
    {
      person: person("bek"),
      state: "safe",
      text: say(
        "His passport comes back in an envelope without a name.",
        "Паспорт возвращается к нему в конверте без имени.",
      ),
      harms: [],
    },
    {
      person: person("rustam"),
      state: "open",
      text: say(
        "Fined for the wrong address, after a hearing that he followed.",
        "Оштрафован за неверный адрес после заседания, которое он понимал.",
      ),
      harms: [],
    },
  ];
};
