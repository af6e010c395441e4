import type { HubView, Language } from "../../app/view.ts";
import { sayIn, toldSample } from "./told.ts";

const AT = Date.UTC(2026, 10, 23, 14, 5);

/** The hub with one open case, four announced ones, and runs of every kind. */
export const hub = (language: Language): HubView => {
  const say = sayIn(language);
  const told = toldSample(language);
  return {
    name: "hub",
    cases: [
      {
        id: "market-raid",
        lang: told.language,
        title: say("Row 14", "Ряд 14"),
        teaser: say(
          "A raid on a clothes market, a bus with forty seats, and people who are counting their days.",
          "Рейд на вещевом рынке, автобус на сорок мест и люди, которые считают свои дни.",
        ),
        place: say("Astana", "Астана"),
        pin: "market",
        roles: [
          { id: "police", open: true, minutes: 20, told, band: "developing", running: true },
          { id: "consular", open: false, minutes: 20, told, band: null, running: false },
        ],
      },
      {
        id: "tobacco",
        lang: told.language,
        title: say("The count of leaves", "Счёт листьям"),
        teaser: say("A family, a field, and an advance that never ends.", "Семья, поле и аванс, который не кончается."),
        place: say("Almaty region", "Алматинская область"),
        pin: "farm",
        roles: [
          { id: "labour-inspector", open: false, minutes: 25, told, band: null, running: false },
          { id: "union", open: false, minutes: 20, told, band: null, running: false },
        ],
      },
      {
        id: "nanny",
        lang: told.language,
        title: say("The girl who sleeps lightly", "Девочка, которая чутко спит"),
        teaser: say("A flat in a good street.", "Квартира на хорошей улице."),
        place: say("Almaty", "Алматы"),
        pin: "apartment",
        roles: [{ id: "consular", open: false, minutes: 25, told, band: null, running: false }],
      },
    ],
    sessions: [
      {
        id: "s1",
        case: "market-raid",
        role: "police",
        lang: told.language,
        caseTitle: say("Row 14", "Ряд 14"),
        updatedAt: AT,
        choices: 11,
        mode: "guided",
        rewound: false,
        band: null,
        nickname: "",
        kept: false,
      },
      {
        id: "s2",
        case: "market-raid",
        role: "police",
        lang: told.language,
        caseTitle: say("Row 14", "Ряд 14"),
        updatedAt: AT - 9e7,
        choices: 42,
        mode: "expert",
        rewound: true,
        band: "developing",
        nickname: say("second try", "вторая попытка"),
        kept: true,
      },
    ],
  };
};

export const hubEmpty = (language: Language): HubView => {
  const full = hub(language);
  return {
    ...full,
    sessions: [],
    cases: full.cases.map(item => ({
      ...item,
      roles: item.roles.map(role => ({ ...role, band: null, running: false })),
    })),
  };
};
