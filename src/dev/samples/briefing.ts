import type { BriefingView, Language, PowerView, ProvisionView } from "../../app/view.ts";
import { hub } from "./hub.ts";
import { sayIn, toldSample } from "./told.ts";

const provision = (id: string, label: string): ProvisionView => ({
  id,
  label,
  requires: "",
  instrument: "",
  binds: ["KZ"],
  verify: false,
});

export const briefing = (language: Language): BriefingView => {
  const say = sayIn(language);
  const power = (
    en: string,
    ru: string,
    forces: PowerView["forces"],
    provisions: PowerView["provisions"] = [],
  ): PowerView => ({
    text: say(en, ru),
    forces,
    provisions,
  });
  return {
    name: "briefing",
    case: "market-raid",
    role: "police",
    told: toldSample(language).language,
    status: toldSample(language).status,
    title: say("Row 14", "Ряд 14"),
    who: say(
      "You are a sergeant of the district police, four years in the service. Today you are lent to another unit for the evening.",
      "Вы — сержант районной полиции, четвёртый год на службе. Сегодня вечером вас передали в чужое подразделение.",
    ),
    task: say(
      "The captain wants rows ten to twenty checked before the market closes. You have row 14.",
      "Капитан хочет, чтобы ряды с десятого по двадцатый проверили до закрытия рынка. Ваш ряд — четырнадцатый.",
    ),
    place: say("Astana", "Астана"),
    art: "row",
    when: "2017-10-10",
    minutes: 20,
    may: [
      power(
        "Check documents on the spot, and write down what you saw.",
        "Проверить документы на месте и записать, что вы увидели.",
        ["law"],
        [provision("kzkg-30days", say("Agreement KZ–KG, article 3", "Соглашение РК–КР, статья 3"))],
      ),
      power("Ask for an interpreter before any question.", "До любых вопросов попросить переводчика.", [
        "treaty",
        "good-practice",
      ]),
      power(
        "Let a person go whose thirty days aren’t over.",
        "Отпустить человека, у которого не прошли тридцать дней.",
        ["law"],
      ),
    ],
    mayNot: [
      power(
        "Hold anyone without a ground in law.",
        "Удерживать кого-либо без законного основания.",
        ["treaty"],
        [provision("iccpr-9", say("ICCPR, article 9", "МПГПП, статья 9"))],
      ),
      power(
        "Choose whom to check by face, accent or dress.",
        "Выбирать, кого проверять, по лицу, акценту или одежде.",
        ["treaty", "recommendation"],
      ),
      power("Keep another person’s passport.", "Оставлять у себя чужой паспорт.", ["law"]),
    ],
    contentNote: say(
      "People are held and threatened with expulsion. No violence is shown.",
      "Людей удерживают и угрожают им выдворением. Насилие не показано.",
    ),
    sessions: [],
    mode: "guided",
    kept: true,
  };
};

export const briefingRunning = (language: Language): BriefingView => ({
  ...briefing(language),
  sessions: hub(language).sessions.slice(0, 1),
});
