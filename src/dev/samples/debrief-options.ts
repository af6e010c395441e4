import type { DecisionView, OptionView } from "../../app/view.ts";
import type { Gate } from "../../core/case/key.ts";
import type { Force, Source } from "../../core/law/law.ts";
import { provisionsOf } from "./case.ts";
import type { Say } from "./told.ts";

export const source = (section: string, footnotes: readonly number[], testimonies: readonly string[] = []): Source => ({
  section,
  footnotes,
  testimonies,
});

export const RAID = source("Intro.Crisis", [48, 51, 52], ["big-shanghai-plainclothes-raid", "consul-raid-10-october"]);

type Short = readonly [
  id: string,
  gate: Gate,
  credit: number,
  text: string,
  why: string,
  forces: readonly Force[],
  provisions: readonly string[],
];

/** Builds sample decisions from short rows. */
export const decider = (say: Say) => {
  const law = provisionsOf(say);
  const option = ([id, gate, credit, text, why, forces, provisions]: Short, taken: boolean): OptionView => ({
    choice: `mr.p.${id}`,
    text,
    gate,
    credit,
    why,
    forces,
    provisions: law.filter(one => provisions.includes(one.id)),
    source: id === "silent" ? null : RAID,
    taken,
    offered: id !== "locked",
  });
  const decision = (
    id: string,
    at: number,
    title: string,
    scene: string,
    time: string,
    sureness: 1 | 2 | 3 | null,
    options: readonly Short[],
    taken: number,
  ): DecisionView => {
    const views = options.map((one, index) => option(one, index === taken));
    const own = views[taken];
    if (own === undefined) throw new Error("sample without a taken option");
    return { id, title, at, scene, time, taken: own, others: views.filter(one => !one.taken), sureness };
  };
  return decision;
};
