import { TAG_RULES, type TagPlace } from "../../content/tag-schema.ts";

const table = (where: TagPlace): string =>
  TAG_RULES.filter(rule => rule.on.includes(where))
    .map(({ form, meaning }) => `| \`#${form.replaceAll("|", "\\|")}\` | ${meaning} |`)
    .join("\n");

/** docs/tags.md, from the table that the parser obeys. */
export const tagsReference =
  (): string => `<!-- Written by npm run docs:tags from src/content/tag-schema.ts: change it there. -->

# Story tags

A tag is a \`#\` and what follows it, up to the next \`#\` or the end of the line. Any other tag, or one in the wrong place, is an
error: the build says in which file and line, and what to do. Write \`\\#\` for the character itself.

## On lines

At the end of the line, or on a line of their own directly above it (the \`#id\` always at the end of its line).

| tag | meaning |
|---|---|
${table("line")}

## On choices

Inside the brackets: \`+ [What the trainee does. #id:mr.p.c001 #free]\`. After the bracket a tag would belong to the line that
follows. Every choice is exactly one of \`#at\`, \`#free\`, \`#skip\`, or an option of a decision in the key.

| tag | meaning |
|---|---|
${table("choice")}
`;
