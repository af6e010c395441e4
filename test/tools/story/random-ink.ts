import fc from "fast-check";

/**
 * Ink of the plain dialect that compiles, in any shape that authors give it, with and without ids. A story is a list of
 * knots; each ends in a divert, so that no end is loose.
 */
const word = fc.constantFrom("the", "bus", "forty", "by", "six", "row", "card", "Айнура", "«да»", "\\#4", "nineteen");
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map(words => `${words.join(" ")}.`);
const comment = fc.constantFrom("", "", "", "  // aside #not a tag", " /* aside */");
const lineTags = fc
  .subarray(["#speaker:bek", "#clue:card", "# time: 16:40", "#mood:dusk"])
  .map(tags => tags.map(tag => ` ${tag}`).join(""));
const indent = fc.constantFrom("", "    ", "\t");

/** `taken` numbers the ids that are there already, so that none stands twice. */
type Piece = (taken: () => string) => string;

const maybeId = (kind: "" | "c"): fc.Arbitrary<(taken: () => string) => string> =>
  fc.boolean().map(has => taken => (has ? ` #id:rs.p.${kind}${taken()}` : ""));

const line: fc.Arbitrary<Piece> = fc.tuple(indent, sentence, maybeId(""), lineTags, comment).map(
  ([space, text, id, tags, aside]) =>
    taken =>
      `${space}${text}${id(taken)}${tags}${aside}\n`,
);

const tagLine: fc.Arbitrary<Piece> = fc.tuple(fc.constantFrom("# place: row", "# cast: none # mood: day"), line).map(
  ([tags, below]) =>
    taken =>
      `${tags}\n${below(taken)}`,
);

const block: fc.Arbitrary<Piece> = fc.tuple(line, line, fc.boolean()).map(
  ([yes, no, beside]) =>
    taken =>
      beside
        ? `{\n- n > 1: ${yes(taken).trimStart()}- else:\n${no(taken)}}\n`
        : `{ n > 1:\n${yes(taken)}- else:\n${no(taken)}}\n`,
);

const code = fc.constant<Piece>(() => "~ n = n + 1\n");

const choice: fc.Arbitrary<Piece> = fc
  .tuple(
    fc.constantFrom("* ", "+ "),
    fc.constantFrom("", "{n > 0} ", '{n == "x"} '),
    sentence,
    maybeId("c"),
    fc.constantFrom("", " #free", " #at:bus"),
    line,
    comment,
  )
  .map(
    ([bullet, condition, text, id, tags, answer, aside]) =>
      taken =>
        `${bullet}${condition}[${text}${id(taken)}${tags}]${aside}\n${answer(taken)}`,
  );

const weave: fc.Arbitrary<Piece> = fc.tuple(fc.array(choice, { minLength: 1, maxLength: 3 }), line).map(
  ([choices, after]) =>
    taken =>
      `${choices.map(piece => piece(taken)).join("")}- ${after(taken).trimStart()}`,
);

const body = fc.array(fc.oneof(line, tagLine, block, code, weave), { minLength: 1, maxLength: 5 });

export const randomInk: fc.Arbitrary<string> = fc.array(body, { minLength: 1, maxLength: 3 }).map(knots => {
  let last = 0;
  const taken = (): string => {
    last += 1;
    return String(last * 7);
  };
  const parts = knots.map((pieces, at) => {
    const next = at + 1 < knots.length ? `knot_${at + 1}` : "END";
    return `=== knot_${at}\n${pieces.map(piece => piece(taken)).join("")}-> ${next}\n`;
  });
  return `VAR n = 0\n-> knot_0\n\n${parts.join("\n")}`;
});
