import type { Language, ProblemView } from "../../app/view.ts";
import { sayIn, toldSample } from "./told.ts";

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
  record: (
    [
      ["The captain reads from a phone, not from an order.", "Капитан читает с телефона, а не с приказа."],
      ["→ Which of you speaks Kyrgyz?", "→ Кто из вас говорит по-кыргызски?"],
      ["A shrug goes down the line.", "По ряду проходит пожатие плеч."],
    ] as const
  ).map(([en, ru]) => ({ text: sayIn(language)(en, ru) })),
  told: toldSample(language).language,
  session: "s1",
  restart: { case: "market-raid", role: "police" },
});
