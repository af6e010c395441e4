import type { ChoiceView, Language, LineView, PersonView, PlayView } from "../../app/view.ts";
import { type Say, sayIn, toldSample } from "./told.ts";

const people = (say: Say) => {
  const person = (id: string, name: string, title: string, figure: string): PersonView => ({ id, name, title, figure });
  return {
    gulmira: person("gulmira", say("Gulmira", "Гульмира"), say("scarf seller", "продаёт платки"), "seller-scarf"),
    captain: person(
      "captain",
      say("The captain", "Капитан"),
      say("leads the operation", "руководит операцией"),
      "police-captain",
    ),
    nurlan: person("nurlan", say("Nurlan", "Нурлан"), say("porter", "грузчик"), "porter-youth"),
  };
};

const line = (
  id: string,
  text: string,
  speaker: PersonView | null = null,
  clues: LineView["clues"] = [],
): LineView => ({ id, text, speaker, clues });

/** A turn as most are: a few lines, one of them speech with a clue, four options, things to look at. */
export const play = (language: Language): PlayView => {
  const say = sayIn(language);
  const { gulmira, captain, nurlan } = people(say);
  const decision = (id: string, en: string, ru: string): ChoiceView => ({
    id,
    text: say(en, ru),
    kind: "decision",
    hotspot: null,
  });
  const thing = (hotspot: string, en: string, ru: string): ChoiceView => ({
    id: `mr.p.see-${hotspot}`,
    text: say(en, ru),
    kind: "examine",
    hotspot,
  });
  const things = [
    thing("passports", "The passports on the next counter", "Паспорта на соседнем прилавке"),
    thing("bus", "The bus", "Автобус"),
    thing("loudspeaker", "The loudspeaker on the post", "Громкоговоритель на столбе"),
    thing("ledger", "The ledger", "Учётная тетрадь"),
  ];
  return {
    name: "play",
    session: "s1",
    case: "market-raid",
    role: "police",
    caseTitle: say("Row 14", "Ряд 14"),
    told: toldSample(language).language,
    mode: "guided",
    rewound: false,
    turn: 12,
    scene: { index: 2, total: 7, title: say("Gulmira’s counter", "Прилавок Гульмиры") },
    time: "16:40",
    meter: { n: 3, of: 12, text: say("3 of 12 people on the bus", "3 из 12 человек в автобусе") },
    place: { id: "row", art: "row", name: say("Row 14, Big Shanghai market", "Ряд 14, рынок «Большой Шанхай»") },
    cast: [gulmira, nurlan],
    speaker: "gulmira",
    mood: "dusk",
    sound: "market",
    past: [
      {
        choice: null,
        lines: [
          line(
            "mr.p.0001",
            say("The captain reads from a phone, not from an order.", "Капитан читает с телефона, а не с приказа."),
          ),
        ],
      },
      {
        choice: say(
          "“On what ground do we check, and who has informed the prosecutor?”",
          "«На каком основании проверяем и кто известил прокурора?»",
        ),
        lines: [
          line(
            "mr.p.0004",
            say(
              "“On the ground that I said so. Ask me again when we have our forty.”",
              "«На том основании, что я сказал. Спросите ещё раз, когда наберём сорок».",
            ),
            captain,
          ),
        ],
      },
    ],
    taken: say("Step up to the counter.", "Подойти к прилавку."),
    lines: [
      line(
        "mr.p.0010",
        say(
          "A woman has laid her scarves over her arm to make room for you at the counter.",
          "Женщина перекинула платки через руку, чтобы освободить вам место у прилавка.",
        ),
      ),
      line(
        "mr.p.0011",
        say(
          "“Nineteen days,” Gulmira says, before you have asked. “I count them every night.”",
          "«Девятнадцать дней, — говорит Гульмира раньше, чем вы спросили. — Я считаю их каждую ночь».",
        ),
        gulmira,
        [
          {
            id: "gulmira-day-19",
            text: say("Gulmira says that it is her nineteenth day", "Гульмира говорит, что у неё девятнадцатый день"),
          },
        ],
      ),
    ],
    choices: [
      ...things,
      decision(
        "mr.p.d1-let-stay",
        "Tell her she may stay; the thirty days aren’t over.",
        "Сказать, что она может остаться: тридцать дней ещё не прошли.",
      ),
      decision(
        "mr.p.d1-take-along",
        "Take her along; the precinct can look at her card.",
        "Взять её с собой: карточку посмотрят в отделе.",
      ),
      decision(
        "mr.p.d1-wait-by-bus",
        "Ask her to wait by the bus until someone senior decides.",
        "Попросить её подождать у автобуса, пока не решит старший.",
      ),
      decision(
        "mr.p.d1-on-record",
        "Write down her card, and say so aloud to the lieutenant.",
        "Записать данные её карточки и сказать об этом лейтенанту вслух.",
      ),
    ],
    hotspots: [
      ...things.map(choice => ({ id: choice.hotspot ?? "", name: choice.text, choice: choice.id, found: false })),
      {
        id: "permit",
        name: say("The migration card under the glass", "Миграционная карточка под стеклом"),
        choice: null,
        found: true,
      },
    ],
    examined: null,
    sure: null,
    feedback: null,
    clueCount: 7,
    findingCount: 1,
    freshClues: 4,
    ended: null,
  };
};

/** A guided turn after a decision, with a key decision, a skip, and a single way on. */
export const playGuided = (language: Language): PlayView => {
  const say = sayIn(language);
  const before = play(language);
  return {
    ...before,
    turn: 13,
    taken: say(
      "Ask her to wait by the bus until someone senior decides.",
      "Попросить её подождать у автобуса, пока не решит старший.",
    ),
    feedback: {
      gate: "weak",
      why: say(
        "It feels careful, but she’s held without a ground while somebody else is asked to decide.",
        "Это кажется осторожным, но её удерживают без основания, пока решает кто-то другой.",
      ),
    },
    lines: [
      line(
        "mr.p.0016",
        say(
          "From the bus, the ones inside can see her waiting, and draw their own conclusion.",
          "Из автобуса видно, что она ждёт, и те, кто внутри, делают свои выводы.",
        ),
      ),
      line(
        "mr.p.0020",
        say(
          "A container stands open behind the row. Somebody is knocking from the inside, not loudly.",
          "За рядом стоит открытый контейнер. Изнутри кто-то стучит, негромко.",
        ),
      ),
    ],
    choices: [
      {
        id: "mr.p.d2-open",
        text: say("Open it yourself, now, and say who you are.", "Открыть самому, сейчас же, и назвать себя."),
        kind: "decision",
        hotspot: null,
      },
      {
        id: "mr.p.d2-fetch",
        text: say("Fetch the interpreter first.", "Сначала позвать переводчика."),
        kind: "decision",
        hotspot: null,
      },
      {
        id: "mr.p.d2-captain",
        text: say("Report it to the captain and stay with the row.", "Доложить капитану и остаться у ряда."),
        kind: "decision",
        hotspot: null,
      },
      {
        id: "mr.p.skip-container",
        text: say("Skip the scene in the container", "Пропустить сцену в контейнере"),
        kind: "skip",
        hotspot: null,
      },
    ],
    hotspots: [],
    sure: { decision: "open-container", stated: 2 },
  };
};

/** More text than any panel holds, eight things, six options of two sentences. */
export const playLong = (language: Language): PlayView => {
  const before = play(language);
  const twice = (many: number): LineView[] =>
    Array.from({ length: many }, (_, at) => before.lines.map(item => ({ ...item, id: `${item.id}-${at}` }))).flat();
  const decisions = before.choices.filter(({ kind }) => kind === "decision");
  return {
    ...before,
    turn: 14,
    lines: twice(4),
    choices: [
      ...before.choices,
      ...decisions.slice(0, 2).map((choice, at) => ({
        ...choice,
        id: `${choice.id}-${at}`,
        text: `${choice.text} ${decisions[3]?.text ?? ""}`,
      })),
    ],
  };
};

/** The end of the story. */
export const playEnded = (language: Language): PlayView => {
  const say = sayIn(language);
  return {
    ...play(language),
    turn: 40,
    scene: { index: 6, total: 7, title: say("Morning", "Утро") },
    place: { id: "court", art: "court", name: say("The court corridor", "Коридор суда") },
    mood: "morning",
    time: "08:10",
    meter: null,
    choices: [],
    hotspots: [],
    lines: [
      line(
        "mr.p.0400",
        say(
          "The bus leaves half empty. Somebody has left a scarf on the seat.",
          "Автобус уезжает полупустым. На сиденье кто-то оставил платок.",
        ),
      ),
    ],
    ended: {
      title: say("The copy that was kept", "Копия, которую сохранили"),
      text: say(
        "Your page with nine names is in the court’s file. It will be read.",
        "Ваша страница с девятью именами лежит в деле суда. Её прочтут.",
      ),
    },
  };
};
