import type { Key, Subject } from "../case/key.ts";
import type { Finding } from "../session/event.ts";
import { sameSubject } from "../session/state.ts";
import { names } from "./support.ts";

/**
 * The persons and events under which the trainee filed a violation of the key, by id, in the order filed; none where
 * it was filed under the key's own alone. Several names of one violation count once, so the debrief says where each went.
 */
export const filedAs = (subject: Subject, findings: readonly Finding[], key: Key): readonly string[] => {
  const present = key.present.find(entry => sameSubject(entry, subject));
  if (present === undefined) return [];
  const abouts = findings.filter(finding => names(finding, present)).map(finding => finding.about);
  return abouts.every(about => about === present.about) ? [] : abouts;
};
