import type { VerdictView } from "../../app/view.ts";
import { provisionsOf } from "./case.ts";
import { RAID, source } from "./debrief-options.ts";
import type { Say } from "./told.ts";

/** Every kind of verdict once, or the lawful run's. */
export const verdictsOf = (say: Say, good: boolean): readonly VerdictView[] => {
  const law = provisionsOf(say);
  const named = (ids: readonly string[]) => law.filter(one => ids.includes(one.id));
  const plainClothes = {
    text: say(
      "Two of the team wear no uniform and show no badge",
      "Двое из группы без формы и не показывают удостоверений",
    ),
    obtained: true,
  };
  const base = { filedAs: [], weight: 2, systemic: false, citations: [], primary: [], source: RAID } as const;
  const found: VerdictView = {
    ...base,
    kind: "found",
    weight: 3,
    subject: { violation: "indiscriminate-raid", about: "row-14" },
    violation: say("Indiscriminate raid and round-up", "Облава без разбора"),
    about: say("The check of row 14", "Проверка ряда 14"),
    why: say(
      "Nobody was asked for the day of entry before being sent to the bus, and two of the team could not be told from customers.",
      "Никого не спросили о дне въезда, прежде чем отправить в автобус, а двоих из группы нельзя было отличить от покупателей.",
    ),
    clues: [
      plainClothes,
      {
        text: say(
          "Gulmira's card: entry stamp of 21 September, day 19",
          "Карта Гульмиры: штамп о въезде 21 сентября, день 19-й",
        ),
        obtained: true,
      },
    ],
    citations: [
      {
        id: "iccpr-9",
        binds: ["KZ", "KG", "TJ", "RU"],
        label: say("ICCPR, article 9", "МПГПП, статья 9"),
        worth: "primary",
      },
      {
        id: "icrmw-23",
        binds: ["KG", "TJ"],
        label: say("ICRMW, article 23", "Конвенция о мигрантах, статья 23"),
        worth: "not-binding",
      },
    ],
    primary: named(["iccpr-9", "kzkg-30days"]),
  };
  const papers: VerdictView = {
    ...base,
    kind: "found",
    subject: { violation: "document-retention", about: "bek" },
    violation: say("Identity papers taken or kept", "Изъятие или удержание документов"),
    about: say("Bek", "Бек"),
    why: say(
      "Four months “for a stamp” is keeping a person's papers, whatever it is called.",
      "Четыре месяца «для штампа» — это удержание документов, как его ни назови.",
    ),
    clues: [
      {
        text: say(
          "A “helper” has held Bek's passport for four months",
          "Паспорт Бека четыре месяца лежит у «помощницы»",
        ),
        obtained: true,
      },
    ],
    citations: [
      {
        id: "c029-2",
        binds: ["KZ", "KG", "TJ", "RU"],
        label: say("C029 Forced Labour, article 2", "C029 О принудительном труде, статья 2"),
        worth: "accepted",
      },
      {
        id: "c111-2",
        binds: ["KZ", "KG", "TJ", "RU"],
        label: say("C111, article 2", "C111, статья 2"),
        worth: "wrong",
      },
    ],
    primary: [],
    source: source("I.5", [160], ["kyzdarkan-fake-registration"]),
  };
  const child: VerdictView = {
    ...base,
    kind: good ? "found" : "missed",
    weight: 3,
    subject: { violation: "minor-treated-as-adult", about: "nurlan" },
    violation: say("Minor punished or held as an adult", "С несовершеннолетним обходятся как со взрослым"),
    about: say("Nurlan", "Нурлан"),
    why: say(
      "The school card settles his age: seventeen. He is a child for every rule on custody.",
      "Школьный билет решает вопрос о возрасте: семнадцать. По всем правилам о задержании он ребёнок.",
    ),
    clues: [
      {
        text: say(
          "Nurlan is 17: his school card says so, the passport is his cousin's",
          "Нурлану 17: так в школьном билете, а паспорт двоюродного брата",
        ),
        obtained: true,
      },
    ],
    citations: good
      ? [
          {
            id: "crc-37",
            binds: ["KZ", "KG", "TJ", "RU"],
            label: say("CRC, article 37", "КПР, статья 37"),
            worth: "primary",
          },
        ]
      : [],
    primary: named(["crc-37"]),
    source: source("III.4", [310, 312]),
  };
  const cell: VerdictView = {
    ...base,
    kind: good ? "found" : "unsupported",
    subject: { violation: "degrading-detention", about: "night" },
    violation: say("Degrading detention conditions", "Унижающие условия содержания"),
    about: say("The night at the precinct", "Ночь в отделе"),
    why: say(
      "No water, one locked toilet, thirty-one people until morning.",
      "Нет воды, туалет заперт, тридцать один человек до утра.",
    ),
    clues: [
      {
        text: say(
          "Thirty-one people, no water and one toilet that is locked",
          "Тридцать один человек, воды нет, единственный туалет заперт",
        ),
        obtained: true,
      },
    ],
    citations: [],
  };
  const decoy: VerdictView = {
    ...base,
    kind: "false-alarm",
    weight: 1,
    subject: { violation: "police-bribery", about: "trader" },
    violation: say("Bribes to police or migration officers", "Взятки полиции или миграционным сотрудникам"),
    about: say("The trader", "Торговка"),
    why: say(
      "These boxes were listed, signed for and copied: safe-keeping under inventory is lawful.",
      "Эти коробки переписаны, за них расписались и выдали копию: хранение по описи законно.",
    ),
    clues: [
      {
        text: say(
          "The lieutenant lists each box, signs, and gives a copy",
          "Лейтенант переписывает каждую коробку, ставит подпись и отдаёт копию",
        ),
        obtained: true,
      },
    ],
  };
  const bribe: VerdictView = {
    ...base,
    kind: good ? "found" : "missed",
    subject: { violation: "police-bribery", about: "plainclothes" },
    violation: say("Bribes to police or migration officers", "Взятки полиции или миграционным сотрудникам"),
    about: say("The plain-clothes officer", "Сотрудник в штатском"),
    why: say(
      "A jacket for not being taken to the bus is a bribe taken by an officer.",
      "Куртка за то, чтобы не попасть в автобус, — это взятка, взятая сотрудником.",
    ),
    clues: [
      {
        text: say(
          "A jacket goes into the plain-clothes officer's car; no paper is written",
          "Куртка уезжает в машину сотрудника в штатском, бумаги никто не составил",
        ),
        obtained: true,
      },
    ],
    citations: [],
  };
  const consul: VerdictView = {
    ...base,
    kind: "never-seen",
    systemic: true,
    subject: { violation: "consular-gap", about: "hearing" },
    violation: say("No effective consular help", "Нет действенной консульской помощи"),
    about: say("The hearing in court", "Заседание суда"),
    why: say("Nobody told the consulate before the buses left.", "Консульству никто не сообщил до отъезда автобусов."),
    clues: [
      {
        text: say(
          "The consulate's number on the wall, with one digit missing",
          "Номер консульства на стене, в котором не хватает цифры",
        ),
        obtained: false,
      },
    ],
  };
  const arguable: VerdictView = {
    ...base,
    kind: "arguable",
    subject: { violation: "police-collusion", about: "row-14" },
    violation: say("Police collusion with exploiters", "Сговор полиции с эксплуататорами"),
    about: say("The check of row 14", "Проверка ряда 14"),
    why: say(
      "A quota is pressure from above; the report's cases of collusion are sale, return and raids to order.",
      "План сверху — это давление начальства; сговор в докладе — это продажа, возврат и рейды по заказу.",
    ),
    clues: [],
  };
  const skipped: VerdictView = {
    ...base,
    kind: "skipped",
    subject: { violation: "no-fair-hearing", about: "hearing" },
    violation: say("Hearing and expulsion without safeguards", "Суд и выдворение без гарантий"),
    about: say("The hearing in court", "Заседание суда"),
    why: say(
      "You skipped this scene, so it counts for nothing either way.",
      "Вы пропустили эту сцену, поэтому она не засчитана ни в плюс, ни в минус.",
    ),
    clues: [],
  };
  return good
    ? [found, papers, child, cell, bribe, arguable]
    : [found, papers, child, cell, decoy, bribe, consul, arguable, skipped];
};
