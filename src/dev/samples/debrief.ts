import type { DebriefView, Language } from "../../app/view.ts";
import type { Measure } from "../../core/scoring/score.ts";
import { cluesOf, headOf } from "./case.ts";
import { fatesOf } from "./debrief-fates.ts";
import { lensesOf } from "./debrief-lenses.ts";
import { nightDecisions } from "./debrief-night.ts";
import { source } from "./debrief-options.ts";
import { rowDecisions } from "./debrief-row.ts";
import { verdictsOf } from "./debrief-verdicts.ts";
import { sayIn } from "./told.ts";

const measure = (earned: number, route: number, whole: number): Measure => ({
  route: { earned, available: route },
  whole: { earned, available: whole },
});

/** A careless run that ended with a child held among adults. */
export const debriefUnsafeSample = (language: Language): DebriefView => {
  const say = sayIn(language);
  const clues = cluesOf(say).map(one => one.text);
  return {
    ...headOf(language),
    name: "debrief",
    band: "unsafe",
    bandRule: { exemplary: 0.8, sound: 0.6 },
    measures: {
      observe: measure(9, 11, 14),
      identify: measure(4, 12, 17),
      cite: measure(1.25, 4, 8),
      act: measure(2.9, 7, 12),
      protect: measure(3, 6, 6),
    },
    precision: { earned: 3, available: 4 },
    ending: {
      title: say("Forty, and one more", "Сорок и ещё один"),
      text: say(
        "The number was met. Nobody asked which of the forty was seventeen.",
        "План выполнен. Никто не спросил, кому из сорока семнадцать.",
      ),
    },
    fates: fatesOf(say, false),
    decisions: [...rowDecisions(say, false), ...nightDecisions(say, false)],
    lenses: lensesOf(say),
    verdicts: verdictsOf(say, false),
    cluesFound: clues,
    cluesMissed: [
      say("The empty page in the register book", "Пустая страница в книге регистрации"),
      say("The rights notice, behind the cabinet", "Памятка о правах, за шкафом"),
    ],
    cluesNeverSeen: [
      say("The consulate's number with a digit missing", "Номер консульства, в котором не хватает цифры"),
      say("The court list: forty names, one hour", "Список дел: сорок имён, один час"),
      say("The ledger of the “helper”", "Тетрадь «помощницы»"),
    ],
    calibration: [
      { sureness: 1, stated: 1, right: 0 },
      { sureness: 2, stated: 1, right: 0 },
      { sureness: 3, stated: 2, right: 0 },
    ],
    skipped: [say("The hearing", "Заседание")],
    documents: [
      {
        text: say(
          "In October 2017 people were taken from the Big Shanghai market by men in plain clothes, those with valid papers among them.",
          "В октябре 2017 года с рынка «Большой Шанхай» людей забирали мужчины в штатском, в том числе тех, чьи документы были в порядке.",
        ),
        source: source("Intro.Crisis", [48, 51, 52], ["big-shanghai-plainclothes-raid", "consul-raid-10-october"]),
      },
      {
        text: say(
          "Officers posed as customers and left with goods that they did not pay for.",
          "Сотрудники представлялись покупателями и уходили с неоплаченным товаром.",
        ),
        source: source("I.5", [158], ["officers-pose-as-customers"]),
      },
      {
        text: say(
          "Hearings went ahead with no interpreter, a prosecutor's memo notes.",
          "Как отмечено в справке прокурора, заседания проходили без переводчика.",
        ),
        source: source("II.3", [], ["no-interpreters-prosecutor-memo"]),
      },
    ],
    invented: [
      say(
        "The quota of forty is ours; the report gives no number.",
        "План в сорок человек придуман нами; числа в докладе нет.",
      ),
      say(
        "Gulmira, Nurlan and the others are composites: no real person is shown.",
        "Гульмира, Нурлан и остальные собирательны: реальные люди не показаны.",
      ),
    ],
    questions: [
      say(
        "At which moment could the check of row 14 have become lawful, and who could have made it so?",
        "В какой момент проверка ряда 14 могла стать законной и кто мог этого добиться?",
      ),
      say(
        "What would you say to a colleague who takes “one jacket”, in your own words?",
        "Что вы своими словами сказали бы коллеге, который берёт «одну куртку»?",
      ),
      say("Whose job was it to count the thirty days?", "Чья это была обязанность: считать тридцать дней?"),
    ],
    art: "row",
    olderKey: false,
  };
};

/** The lawful run. */
export const debriefExemplarySample = (language: Language): DebriefView => {
  const say = sayIn(language);
  return {
    ...debriefUnsafeSample(language),
    mode: "expert",
    band: "exemplary",
    measures: {
      observe: measure(13, 13, 14),
      identify: measure(16, 17, 17),
      cite: measure(7.25, 8, 8),
      act: measure(11.8, 12, 12),
      protect: measure(6, 6, 6),
    },
    precision: { earned: 8, available: 8 },
    ending: {
      title: say("The copy kept", "Копия осталась"),
      text: say(
        "The record shows nineteen days, seventeen years and four months. Somebody will have to answer it.",
        "В записи девятнадцать дней, семнадцать лет и четыре месяца. Кому-то придётся на неё ответить.",
      ),
    },
    fates: fatesOf(say, true),
    decisions: [...rowDecisions(say, true), ...nightDecisions(say, true)],
    verdicts: verdictsOf(say, true),
    cluesMissed: [],
    cluesNeverSeen: [say("The ledger of the “helper”", "Тетрадь «помощницы»")],
    calibration: [
      { sureness: 1, stated: 1, right: 1 },
      { sureness: 2, stated: 1, right: 1 },
      { sureness: 3, stated: 2, right: 2 },
    ],
    skipped: [],
  };
};

/** A rewound run filed under an older key. */
export const debriefRewoundSample = (language: Language): DebriefView => ({
  ...debriefUnsafeSample(language),
  band: "developing",
  rewound: true,
  olderKey: true,
});
