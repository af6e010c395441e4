import { ID, INK_ID } from "../../src/content/ids.ts";
import { parseTags } from "../../src/content/parse-tags.ts";
import { CAST_LIMIT, TAG_RULES } from "../../src/content/tag-schema.ts";
import { corpusOf, type Harness, must } from "./harness.ts";

const idOr = (pattern: RegExp, value: string | null | undefined): boolean => value == null || pattern.test(value);

/** `line # id:mr.p.0001 # place:row`: where the tags stand, and the tags. */
export const storyTags: Harness = {
  name: "story tags",
  corpus: corpusOf("story-tags"),
  words: [...TAG_RULES.map(({ name }) => `# ${name}:`), " # ", ":", ",", "none", "choice", "line"],
  give: text => {
    const [place, ...tags] = text.split("#").map(part => part.trim());
    const result = parseTags(tags, place === "choice" ? "choice" : "line");
    if (!result.ok) {
      must(result.error.mistakes.length > 0, "refused without saying why");
      return false;
    }
    const { id, speaker, clues, directions, hotspot, skip, free } = result.value;
    must(idOr(INK_ID, id), `accepted the id ${id}`);
    for (const each of [
      speaker,
      hotspot,
      skip,
      directions.place,
      directions.scene,
      ...clues,
      ...(directions.cast ?? []),
    ])
      must(idOr(ID, each), `accepted ${each} for an id`);
    must((directions.cast?.length ?? 0) <= CAST_LIMIT, "accepted a crowd");
    must([hotspot !== null, skip !== null, free].filter(Boolean).length <= 1, "accepted a choice that is two things");
    must(/^([01]\d|2[0-3]):[0-5]\d$/.test(directions.time ?? "00:00"), `accepted the time ${directions.time}`);
    return true;
  },
};
