import { Compiler } from "inkjs/full";
import { createInkStory } from "../../src/ink/ink-story.ts";

const compiled = new Map<string, string>();

/** Compiles ink source with the real compiler, each source once; throws with its messages. */
export const compileInk = (source: string): string => {
  const before = compiled.get(source);
  if (before !== undefined) return before;
  const compiler = new Compiler(source);
  const story = compiler.Compile();
  if (compiler.errors.length > 0) throw new Error(compiler.errors.join("\n"));
  const json = story.ToJson();
  if (typeof json !== "string") throw new Error("the compiler gave no story");
  compiled.set(source, json);
  return json;
};

export const inkStory = (source: string) => createInkStory(compileInk(source));

/** A row with two things to examine, a decision whose last option a finding opens, a skip and two endings. */
export const ROW = `
EXTERNAL recorded(violation)
VAR on_bus = 3
-> row
=== row
# place: row # cast: gulmira, nurlan # scene: row # time: 16:40
A woman lays out her scarves. #id:r.1
"Nineteen days." #id:r.2 #speaker:gulmira #clue:day-19
- (look)
* [The card under the glass #id:r.see-card #at:permit]
    The stamp is of September. #id:r.3 #clue:card
    -> look
* [The passports on the counter #id:r.see-passports #at:passports]
    Five in a rubber band. #id:r.4 #clue:passports
    -> look
+ [Let her stay. #id:r.stay]
    She stays. {on_bus} are on the bus. #id:r.5 #fate:gulmira.stayed
+ [Take her along. #id:r.take]
    ~ on_bus = on_bus + 1
    She folds her scarves. #id:r.6 #fate:gulmira.taken
+ [Ask her to wait. #id:r.wait]
    She waits. #id:r.7
+ {recorded("raid")} [Write it down aloud. #id:r.record]
    He stops writing. #id:r.8 #speaker:captain #fate:gulmira.stayed
- -> door
=== door
# place: precinct # scene: door # time: 19:05
A door stands open. #id:r.9
+ [Go in. #id:r.in #free]
    It is full. #id:r.10 #clue:crowd
+ [Stay out of this scene. #id:r.skip #skip:door]
    You hear later that it was full. #id:r.11
- {on_bus > 3:
    The bus was full. #id:r.12 #ending:full
- else:
    The bus had room. #id:r.13 #ending:room
}
-> END
=== function recorded(violation)
~ return false
`;
