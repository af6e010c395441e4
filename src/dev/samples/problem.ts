import type { Language, ProblemView } from "../../app/view.ts";
import { toldSample } from "./told.ts";

export const problem = (): ProblemView => ({
  name: "problem",
  code: "no-such-case",
  values: { case: "nowhere" },
  record: [],
  told: null,
  session: null,
  restart: null,
});

export const problemRecord = (language: Language): ProblemView => ({
  name: "problem",
  code: "content-changed",
  values: { number: 7, choice: "mr.p.d1-let-stay", detail: "" },
  record: (language === "en"
    ? [
        "The captain reads from a phone, not from an order.",
        "→ Which of you speaks Kyrgyz?",
        "A shrug goes down the line.",
      ]
    : [
        "Капитан читает с телефона, а не с приказа.",
        "→ Кто из вас говорит по-кыргызски?",
        "По ряду проходит пожатие плеч.",
      ]
  ).map(text => ({ text })),
  told: toldSample(language).language,
  session: "s1",
  restart: { case: "market-raid", role: "police" },
});
