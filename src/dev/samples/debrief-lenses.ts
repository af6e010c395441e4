import type { LensesView } from "../../app/view.ts";
import type { Say } from "./told.ts";

/** One moment that this office decided, and one that only the other's story asks about. */
export const lensesOf = (say: Say): LensesView => ({
  case: "market-raid",
  other: "consular",
  open: true,
  moments: [
    {
      id: "the-bus",
      title: say("The bus at the gate", "Автобус у ворот"),
      time: "17:10",
      taken: { at: 2, title: say("The bus", "Автобус"), gate: "unlawful" },
      own: {
        role: "police",
        can: say("Check each card on the step.", "Проверить каждую карточку на подножке."),
        cannot: null,
        forces: ["treaty", "good-practice"],
        responses: [
          { id: "pol-check-before-moving", action: say("Check before moving.", "Проверить, прежде чем увозить.") },
        ],
      },
      other: {
        role: "consular",
        can: say("Ask for the ground, and write it down.", "Спросить об основании и записать."),
        cannot: say("Tell anybody to get off.", "Велеть кому-либо выйти."),
        forces: ["good-practice"],
        responses: [{ id: "con-ask-who-is-held", action: say("Ask who is held.", "Спросить, кого держат.") }],
      },
    },
    {
      id: "the-note",
      title: say("Something on paper", "Что-то на бумаге"),
      time: null,
      taken: null,
      own: {
        role: "police",
        can: say("Report what you saw.", "Доложить, что видели."),
        cannot: null,
        forces: ["good-practice"],
        responses: [{ id: "pol-prosecutor-supervises", action: say("Inform the prosecutor.", "Известить прокурора.") }],
      },
      other: {
        role: "consular",
        can: say("Protest in writing.", "Заявить письменный протест."),
        cannot: say("Name anybody without consent.", "Называть кого-либо без согласия."),
        forces: ["good-practice"],
        responses: [{ id: "con-record-procedure", action: say("Note breaches.", "Записать нарушения.") }],
      },
    },
  ],
});
