import type { DecisionView } from "../../app/view.ts";
import { decider } from "./debrief-options.ts";
import type { Say } from "./told.ts";

/** Decisions on the row; `good` takes the best option everywhere. */
export const rowDecisions = (say: Say, good: boolean): readonly DecisionView[] => {
  const decision = decider(say);
  const row = say("The row", "Ряд");
  return [
    decision(
      "ground",
      1,
      say("The captain's forty", "Сорок человек капитана"),
      say("Before the row", "Перед рядом"),
      "16:10",
      null,
      [
        [
          "ask",
          "lawful",
          1,
          say(
            "Ask on what ground you check, and whether the prosecutor knows.",
            "Спросить, на каком основании проверка и знает ли прокурор.",
          ),
          say(
            "Officers without a ground may not hold anyone. Asking puts the question on record before the first person is stopped.",
            "Без основания никого нельзя задерживать. Вопрос заданный вслух остаётся в записи ещё до первой проверки.",
          ),
          ["law", "treaty"],
          ["iccpr-9"],
        ],
        [
          "silent",
          "weak",
          0.3,
          say(
            "Say nothing now, and watch how the others go about it.",
            "Пока промолчать и посмотреть, как действуют другие.",
          ),
          say(
            "Nobody is hurt by your silence yet, but the check starts without a ground.",
            "От вашего молчания пока никто не пострадал, но проверка началась без основания.",
          ),
          ["recommendation"],
          [],
        ],
      ],
      good ? 0 : 1,
    ),
    decision(
      "gulmira-day-19",
      3,
      say("Gulmira, day 19", "Гульмира, день 19-й"),
      row,
      "16:40",
      3,
      [
        [
          "on-record",
          "lawful",
          1,
          say(
            "Write down her card, and say so aloud to the lieutenant.",
            "Записать её карту и сказать об этом лейтенанту вслух.",
          ),
          say(
            "She's checked on the spot and stays, and the record shows the count that others skipped.",
            "Её проверяют на месте, и она остаётся, а в записи виден подсчёт дней, который другие пропустили.",
          ),
          ["law", "treaty"],
          ["kzkg-30days"],
        ],
        [
          "wait-by-bus",
          "weak",
          0.3,
          say(
            "Ask her to wait by the bus until someone senior decides.",
            "Попросить её подождать у автобуса, пока решит старший.",
          ),
          say(
            "It feels careful, but she's held without a ground while somebody else is asked to decide.",
            "Кажется осторожным, но её держат без основания, пока решение перекладывают на другого.",
          ),
          ["treaty"],
          ["iccpr-9"],
        ],
        [
          "take-along",
          "unlawful",
          0,
          say("Take her along; the precinct can look at her card.", "Забрать её; карту посмотрят в отделе."),
          say(
            "Nobody may be deprived of liberty without a ground in law, and there's none on day 19.",
            "Никого нельзя лишить свободы без основания в законе, а на 19-й день его нет.",
          ),
          ["treaty"],
          ["iccpr-9", "kzkg-30days"],
        ],
      ],
      good ? 0 : 2,
    ),
    decision(
      "container",
      6,
      say("Aizada's container", "Контейнер Айзады"),
      row,
      "17:05",
      null,
      [
        [
          "lock",
          "lawful",
          1,
          say(
            "Wait until she has locked it and has the key in her hand.",
            "Подождать, пока она запрёт его и заберёт ключ.",
          ),
          say(
            "Two minutes. Open containers were robbed while their owners sat on the bus.",
            "Две минуты. Открытые контейнеры обкрадывали, пока хозяева сидели в автобусе.",
          ),
          ["good-practice"],
          [],
        ],
        [
          "guard",
          "weak",
          0.5,
          say("Ask a neighbour to keep an eye on it, and move on.", "Попросить соседку присмотреть и идти дальше."),
          say(
            "Better than nothing, but the neighbour is on the list too.",
            "Лучше, чем ничего, но соседка тоже в списке.",
          ),
          ["good-practice"],
          [],
        ],
      ],
      0,
    ),
    decision(
      "goods",
      8,
      say("The jacket", "Куртка"),
      row,
      "17:20",
      1,
      [
        [
          "inventory",
          "lawful",
          1,
          say(
            "Ask for an inventory with two signatures before anything leaves the row.",
            "Потребовать опись с двумя подписями, прежде чем что-либо унесут.",
          ),
          say("An inventory turns a gift back into evidence.", "Опись снова превращает «подарок» в доказательство."),
          ["law"],
          [],
        ],
        [
          "look-away",
          "harmful",
          0,
          say("It's one jacket. Keep the line moving.", "Это одна куртка. Не задерживать очередь."),
          say(
            "She pays for not being taken, and you have seen it. The next one will pay more.",
            "Она платит за то, чтобы её не забрали, и вы это видели. Следующая заплатит больше.",
          ),
          ["law"],
          ["c111-2"],
        ],
      ],
      good ? 0 : 1,
    ),
  ];
};
