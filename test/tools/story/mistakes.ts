/** One mistake that an author has made, or will: what was changed, and what must be said of it. */
export type Mistake = {
  readonly why: string;
  /** File, the text that stands there once, and what it becomes. An empty text: the file is deleted. */
  readonly edits: readonly (readonly [file: string, from: string, to: string])[];
  readonly code: string;
  readonly file: string;
  /** Text on the line that the problem must point to; null where the file isn't there. */
  readonly at: string | null;
  /** Part of the message. */
  readonly says: string;
  /** Part of the hint. */
  readonly hint: string;
};

const INK = "police.ink";
const KEY = "police.key.yaml";
const RU = "text/ru.yaml";

const mistake = (
  why: string,
  edits: Mistake["edits"],
  code: string,
  [file, at]: readonly [string, string | null],
  says: string,
  hint: string,
): Mistake => ({ why, edits, code, file, at, says, hint });

/** In the ink's own language: tags. */
const TAGS: readonly Mistake[] = [
  mistake(
    "a misspelt tag",
    [[INK, "#speaker:ainura #clue", "#speeker:ainura #clue"]],
    "tag-unknown",
    [INK, "Day eleven,"],
    'no tag "#speeker"',
    'Did you mean "#speaker"?',
  ),
  mistake(
    "a # in the text is read as a tag",
    [[INK, "Thirty-one names", "Room #4: thirty-one names"]],
    "tag-unknown",
    [INK, "Room #4"],
    'no tag "#4"',
    "write \\#",
  ),
  mistake(
    "a tag after the bracket tags the next line, not the choice",
    [[INK, "#at:register-book]", "] #at:register-book"]],
    "tag-outside-brackets",
    [INK, "see-register"],
    "belong to the line that follows",
    "inside the brackets",
  ),
  mistake(
    "a choice's tag on a line",
    [[INK, "the way down. #id:bs.p.0004", "the way down. #id:bs.p.0004 #free"]],
    "tag-misplaced",
    [INK, "the way down."],
    "can't stand on a line",
    "inside its [brackets]",
  ),
  mistake(
    "a line's tag on a choice",
    [[INK, "see-forms #at:forms", "see-forms #at:forms #clue:late-form"]],
    "tag-misplaced",
    [INK, "see-forms"],
    "can't stand on a choice",
    "a line",
  ),
  mistake(
    "a time that no clock shows",
    [[INK, "time: 19:20", "time: 25:20"]],
    "tag-value",
    [INK, "time: 25:20"],
    "not a time",
    "#time:16:40",
  ),
  mistake(
    "a mood that isn't painted",
    [[INK, "mood: dusk", "mood: gloomy"]],
    "tag-value",
    [INK, "mood: gloomy"],
    "not one of",
    "mood:",
  ),
  mistake(
    "a sound that nobody has made",
    [[INK, "# mood: dusk", "# mood: dusk # sound: marked"]],
    "sound-unknown",
    [INK, "sound: marked"],
    'no sound "marked"',
    'Did you mean "market"?',
  ),
  mistake(
    "five on a stage for four",
    [[INK, "cast: ainura, duty", "cast: ainura, duty, a, b, c"]],
    "tag-value",
    [INK, "scene: desk"],
    "at most 4",
    "cast",
  ),
  mistake(
    "a speaker who is nobody",
    [
      [
        INK,
        'Morning it is," says the duty officer, and switches off half the light. #id:bs.p.0008 #speaker:duty',
        'Morning it is," says the duty officer, and switches off half the light. #id:bs.p.0008 #speaker:dury',
      ],
    ],
    "person-unknown",
    [INK, "Morning it is"],
    'no person "dury"',
    'Did you mean "duty"?',
  ),
  mistake(
    "two ways to be a choice",
    [[INK, "ask-stall #free", "ask-stall #free #at:forms"]],
    "tags-conflict",
    [INK, "ask-stall"],
    "one thing only",
    "Keep one",
  ),
  mistake(
    "tags above a choice reach no line",
    [[INK, "* [The register", "# time:19:30\n* [The register"]],
    "tag-line-loose",
    [INK, "time:19:30"],
    "no line below them",
    "end of the line",
  ),
  mistake(
    "the same tag on the line and on the tag line above it",
    [[INK, "flour on her sleeves. #id:bs.p.0001", "flour on her sleeves. #id:bs.p.0001 #time:19:21"]],
    "tag-twice",
    [INK, "time:19:21"],
    "twice",
    "tag line above",
  ),
  mistake(
    "an id on a line of its own",
    [[INK, "# cast: duty # time", "#id:bs.p.0099\n# cast: duty # time"]],
    "tag-line-id",
    [INK, "bs.p.0099"],
    "line of its own",
    "end of the line",
  ),
];

/** In the ink: lines, choices, flow. */
const FLOW: readonly Mistake[] = [
  mistake(
    "a new line without id",
    [[INK, "-> look\n* [The forms", "You read it twice.\n    -> look\n* [The forms"]],
    "id-missing",
    [INK, "You read it twice."],
    "no #id",
    "npm run story:ids",
  ),
  mistake(
    "a copied line keeps the id of the first",
    [[INK, "on his fingers under the desk. #id:bs.p.0007", "on his fingers under the desk. #id:bs.p.0003"]],
    "id-twice",
    [INK, "on his fingers"],
    `already the id of stories/bus-stop/police.ink`,
    "npm run story:ids",
  ),
  mistake(
    "an id of another case",
    [[INK, "on his fingers under the desk. #id:bs.p.0007", "on his fingers under the desk. #id:mr.p.0007"]],
    "id-foreign",
    [INK, "on his fingers"],
    "begin with bs.",
    "npm run story:ids",
  ),
  mistake(
    "a divert to nowhere",
    [[INK, "-> night", "-> nihgt"]],
    "ink",
    [INK, "-> nihgt"],
    "Divert target not found",
    "Correct the name",
  ),
  mistake(
    "a divert behind the text glues two lines",
    [
      [
        INK,
        'Morning it is," says the duty officer, and switches off half the light. #id:bs.p.0008 #speaker:duty\n    -> night',
        'Morning it is," says the duty officer, and switches off half the light. #id:bs.p.0008 #speaker:duty -> night',
      ],
    ],
    "divert-after-text",
    [INK, "Morning it is"],
    "glues",
    "line of its own",
  ),
  mistake(
    "a choice without brackets is printed again",
    [
      [
        INK,
        "+ [Leave it to the morning shift; they know these rules better than you do. #id:bs.p.bench-morning]",
        "+ Leave it to the morning shift; they know these rules better than you do. #id:bs.p.bench-morning",
      ],
      [RU, "bs.p.bench-morning.why:", "bs.p.bench-morning.why:"],
    ],
    "choice-unbracketed",
    [INK, "Leave it to the morning shift"],
    "[brackets]",
    "without brackets",
  ),
  mistake(
    "a choice that nothing knows",
    [[INK, "ask-stall #free]", "ask-stall]"]],
    "choice-unkeyed",
    [INK, "Ask Ainura what"],
    "Nothing says what",
    "#free",
  ),
  mistake(
    "an option that is a free question as well",
    [[INK, "#id:bs.p.bench-quiet]", "#id:bs.p.bench-quiet #free]"]],
    "choice-two-things",
    [KEY, "bs.p.bench-quiet:"],
    "tagged #free",
    "Take the tag away",
  ),
  mistake(
    "inline alternatives can't be translated",
    [[INK, "It takes nine minutes.", "It takes {nine|ten} minutes."]],
    "text-logic",
    [INK, "{nine|ten}"],
    "logic inside a text",
    "{ condition: } block",
  ),
  mistake(
    "a variable that was never declared",
    [[INK, "It takes nine minutes.", "It takes {minutes} minutes."]],
    "ink",
    [INK, "{minutes}"],
    "minutes",
    "VAR",
  ),
  mistake(
    "glue",
    [[INK, "It takes nine minutes.", "It takes <> nine minutes."]],
    "text-glue",
    [INK, "<>"],
    "no id",
    "whole sentences",
  ),
  mistake(
    "a line for three breaths",
    [[INK, "It takes nine minutes.", `It takes ${"very ".repeat(60)}long.`]],
    "text-long",
    [INK, "It takes very"],
    "60 is the most",
    "two lines",
  ),
  mistake(
    "a hotspot that isn't drawn there",
    [[INK, "at:register-book", "at:register-bok"]],
    "hotspot-unknown",
    [INK, "register-bok"],
    'no hotspot "register-bok"',
    'Did you mean "register-book"?',
  ),
  mistake(
    "a finding asked for that the key doesn't know",
    [[INK, 'recorded("indiscriminate-raid")', 'recorded("police-bribery")']],
    "recorded-never",
    [INK, "recorded("],
    "never present",
    "under present",
  ),
  mistake(
    "a finding asked for that no catalogue knows",
    [[INK, 'recorded("indiscriminate-raid")', 'recorded("raid")']],
    "violation-unknown",
    [INK, "recorded("],
    'no violation "raid"',
    "violations.yaml",
  ),
  mistake(
    "Inky can't play an EXTERNAL without its function",
    [["shared.ink", "=== function recorded(violation)", "=== function recoded(violation)"]],
    "external-no-fallback",
    ["shared.ink", "EXTERNAL"],
    "no function to stand in",
    "=== function recorded",
  ),
];

/** In the key and in case.yaml. */
const KEYS: readonly Mistake[] = [
  mistake(
    "an unknown field",
    [[KEY, "    sure: true", "    shure: true"]],
    "field-unknown",
    [KEY, "shure: true"],
    "is not a field",
    'Did you mean "sure"?',
  ),
  mistake(
    "a field left out",
    [[KEY, "    weight: 2\n", ""]],
    "field-missing",
    [KEY, "- violation: indiscriminate-raid\n    about: round-up"],
    "weight",
    "Add this field",
  ),
  mistake(
    "a text that looks like a map",
    [[KEY, "why: One person goes; thirty stay", "why: One person: goes; thirty stay"]],
    "yaml",
    [KEY, "One person: goes"],
    "isn't valid YAML",
    "quotes",
  ),
  mistake(
    "a key written twice",
    [[KEY, "absent: {}", "absent: {}\nabsent: {}"]],
    "key-twice",
    [KEY, "absent: {}\ndecisions"],
    "twice",
    "Keep one",
  ),
  mistake(
    "a clue that no line gives",
    [[INK, " #clue:empty-ground", ""]],
    "clue-unused",
    [KEY, "  empty-ground:"],
    "No line of the ink",
    "#clue:empty-ground",
  ),
  mistake(
    "a clue that the key doesn't know",
    [[INK, "#id:bs.p.0007", "#id:bs.p.0007 #clue:nine-minutes"]],
    "clue-unknown",
    [INK, "It takes nine minutes"],
    'no clue "nine-minutes"',
    "police.key.yaml",
  ),
  mistake(
    "proof that doesn't show it",
    [[KEY, "clues: [day-eleven, empty-ground]", "clues: [day-eleven, empty-ground, late-form]"]],
    "clue-shows-not",
    [KEY, "clues: [day-eleven, empty-ground, late-form]"],
    "doesn't show it",
    "shows",
  ),
  mistake(
    "a clue that shows it and isn't listed",
    [[KEY, "clues: [day-eleven, empty-ground]", "clues: [day-eleven]"]],
    "clue-unlisted",
    [KEY, "The register: thirty-one"],
    "marked wrong",
    "under present",
  ),
  mistake(
    "a violation that no catalogue lists",
    [
      [
        KEY,
        "- violation: indiscriminate-raid\n    about: late-man",
        "- violation: indiscriminate-rade\n    about: late-man",
      ],
    ],
    "violation-unknown",
    [KEY, "indiscriminate-rade"],
    "no violation",
    'Did you mean "indiscriminate-raid"?',
  ),
  mistake(
    "a finding about nobody",
    [[KEY, "about: late-man", "about: late-men"]],
    "person-unknown",
    [KEY, "late-men"],
    'no person or event "late-men"',
    "case.yaml",
  ),
  mistake(
    "a truth that is a decoy too",
    [[KEY, "about: late-man", "about: round-up"]],
    "subject-twice",
    [KEY, "- violation: indiscriminate-raid\n    about: round-up\n    clues: [late-form]"],
    "under present",
    "one answer",
  ),
  mistake(
    "a primary rule in doubt",
    [[KEY, "primary: [iccpr-9]", "primary: [kz-cao-517]"]],
    "primary-unfit",
    [KEY, "primary: ["],
    "`verify`",
    "accepted",
  ),
  mistake(
    "a primary rule that binds only Kyrgyzstan",
    [[KEY, "primary: [iccpr-9]", "primary: [icrmw-41]"]],
    "primary-unfit",
    [KEY, "primary: ["],
    "doesn't bind KZ",
    "accepted",
  ),
  mistake(
    "a source left out of account",
    [
      [
        "case.yaml",
        "sources: [open-container-robbed]",
        "sources: [open-container-robbed, taxi-driver-held-five-hours]",
      ],
    ],
    "violation-unaccounted",
    [KEY, "absent: {}"],
    'documents "border-extortion"',
    "under absent",
  ),
  mistake(
    "a testimony that isn't among the sources",
    [
      [
        KEY,
        "harms: [{ person: ainura, kind: liberty, gravity: 2 }, { person: ainura, kind: livelihood, gravity: 1 }]\n        source: { section: Intro.Crisis, footnotes: [52], testimonies: [open-container-robbed] }",
        "harms: [{ person: ainura, kind: liberty, gravity: 2 }]\n        source: { section: Intro.Crisis, footnotes: [40], testimonies: [taxi-driver-held-five-hours] }",
      ],
    ],
    "testimony-unlisted",
    [KEY, "taxi-driver-held-five-hours"],
    "among its sources",
    "case.yaml",
  ),
  mistake(
    "an option that the ink doesn't offer",
    [
      [KEY, "      bs.p.bench-quiet:\n", "      bs.p.bench-quite:\n"],
      [INK, "#id:bs.p.bench-quiet]", "#id:bs.p.bench-quiet #free]"],
      [RU, "bs.p.bench-quiet.why:", "bs.p.bench-quite.why:"],
    ],
    "choice-unknown",
    [KEY, "bs.p.bench-quite:"],
    "no choice",
    'Did you mean "bs.p.bench-quiet"?',
  ),
  mistake(
    "nothing earns full credit",
    [
      [
        KEY,
        "credit: 1\n        why: Each status is checked at once",
        "credit: 0.9\n        why: Each status is checked at once",
      ],
      [
        KEY,
        "credit: 1\n        why: Each status is checked, and",
        "credit: 0.9\n        why: Each status is checked, and",
      ],
    ],
    "option-credit",
    [KEY, "  bench:\n    title"],
    "here 0 do",
    "credit: 1",
  ),
  mistake(
    "unlawful where only good practice speaks against it",
    [
      [
        KEY,
        "responses: [pol-check-before-moving]\n        provisions: [iccpr-9]\n        harms",
        "responses: [pol-food-water-toilet]\n        harms",
      ],
    ],
    "gate-force",
    [KEY, "gate: unlawful"],
    "force law or treaty",
    "weak, or harmful",
  ),
  mistake(
    "harm that nobody suffers",
    [[KEY, "gate: weak", "gate: harmful"]],
    "gate-harm",
    [KEY, "gate: harmful"],
    "nobody is harmed",
    "harms",
  ),
  mistake(
    "another office's duty",
    [
      [
        KEY,
        "credit: 0.3\n        why: One person goes; thirty stay for whom nobody has counted.\n        responses: [pol-check-before-moving]",
        "credit: 0.3\n        why: One person goes; thirty stay for whom nobody has counted.\n        responses: [any-no-police-first, con-nobody]",
      ],
    ],
    "response-unknown",
    [KEY, "con-nobody"],
    "no response of the police",
    "responses.yaml",
  ),
  mistake(
    "a fate that the story never tells",
    [[INK, " #fate:ainura.bench", ""]],
    "fate-untold",
    [KEY, "    bench: { state: harmed"],
    "never says",
    "#fate:ainura.bench",
  ),
  mistake(
    "an ending that the key doesn't know",
    [[INK, "#ending:sorted-in-the-morning", "#ending:sorted-in-the-evening"]],
    "ending-unknown",
    [INK, "#ending:sorted-in-the-evening"],
    'no ending "sorted-in-the-evening"',
    "under endings",
  ),
  mistake(
    "a figure that isn't drawn",
    [["case.yaml", "figure: seller-young", "figure: seller-yung"]],
    "figure-unknown",
    ["case.yaml", "seller-yung"],
    "no figure",
    'Did you mean "seller-young"?',
  ),
  mistake(
    "a case under another name",
    [["case.yaml", "id: bus-stop", "id: bus-stopp"]],
    "case-id",
    ["case.yaml", "id: bus-stopp"],
    "its folder",
    "the same",
  ),
  mistake(
    "invented colour as the only proof",
    [
      [KEY, 'of them.", shows: [indiscriminate-raid]', 'of them.", shows: [indiscriminate-raid], invented: true'],
      [
        KEY,
        'day eleven since she entered.", shows: [indiscriminate-raid]',
        'day eleven since she entered.", shows: [indiscriminate-raid], invented: true',
      ],
    ],
    "clue-invented",
    [KEY, "clues: [day-eleven, empty-ground]"],
    "Only invented clues",
    "rests on the report",
  ),
  mistake(
    "a section that the report hasn't",
    [
      [
        KEY,
        "counted a night too late. }\ndocuments:\n  - text: In the raids of October 2017 all were taken in, papers or no papers; a young woman's open container was robbed meanwhile.\n    source: { section: Intro.Crisis",
        "counted a night too late. }\ndocuments:\n  - text: In the raids of October 2017 all were taken in, papers or no papers; a young woman's open container was robbed meanwhile.\n    source: { section: Intro.Crises",
      ],
    ],
    "section-unknown",
    [KEY, "Intro.Crises"],
    'no section "Intro.Crises"',
    'Did you mean "Intro.Crisis"?',
  ),
  mistake(
    "a footnote after the last",
    [
      [
        KEY,
        "why: People were brought in with papers and without, and nobody looked first. Loss of liberty needs a ground that the law lays down.\n    source: { section: Intro.Crisis, footnotes: [52]",
        "why: People were brought in with papers and without, and nobody looked first. Loss of liberty needs a ground that the law lays down.\n    source: { section: Intro.Crisis, footnotes: [520]",
      ],
    ],
    "footnote-unknown",
    [KEY, "[520]"],
    "no footnote 520",
    "237",
  ),
  mistake(
    "a place that the case doesn't name",
    [[INK, "place: precinct", "place: precint"]],
    "place-unknown",
    [INK, "place: precint"],
    'no place "precint"',
    'Did you mean "precinct"?',
  ),
  mistake(
    "a power that nothing stands behind",
    [
      [
        KEY,
        "Hold people without a ground in law., responses: [pol-check-before-moving], provisions: [iccpr-9]",
        "Hold people without a ground in law., responses: []",
      ],
    ],
    "power-unfounded",
    [KEY, "Hold people without"],
    "Nothing stands behind",
    "lawful response",
  ),
  mistake("an open role without ink", [[INK, "", ""]], "file-missing", [INK, null], "no such file", "open: false"),
];

/** In translations and walkthroughs. */
const REST: readonly Mistake[] = [
  mistake(
    "English changed after it was translated",
    [[INK, "It takes nine minutes.", "It takes ten minutes."]],
    "text-outdated",
    [RU, "bs.p.0007:\n"],
    "has changed since",
    "of: ",
  ),
  mistake(
    "an entry not yet translated",
    [
      [
        RU,
        'text: "На это уходит девять минут. Дежурный считает вместе с вами, сначала вслух, потом на пальцах под стойкой."',
        'text: ""',
      ],
    ],
    "text-missing",
    [RU, "bs.p.0007:\n"],
    "1 text isn't translated (ru): bs.p.0007",
    "npm run story:text ru bus-stop",
  ),
  mistake(
    "a placeholder that the English hasn't",
    [[RU, "Половины лепёшек нет", "Половины {bread} нет"]],
    "placeholder",
    [RU, "bs.p.0011:\n"],
    "{bread}",
    "same names in braces",
  ),
  mistake(
    "an entry whose English is gone",
    [[RU, "bs.p.0012:\n", 'bs.p.0099:\n  { of: "00000000", text: "?", status: machine }\n\nbs.p.0012:\n']],
    "text-orphan",
    [RU, "bs.p.0099:"],
    "There is no text",
    "Delete this entry",
  ),
  mistake(
    "a step that isn't on offer",
    [["walkthroughs/police.golden.yaml", "bs.p.see-forms", "bs.p.see-forma"]],
    "walkthrough-step",
    ["walkthroughs/police.golden.yaml", "see-forma"],
    "can't be taken",
    "On offer here",
  ),
  mistake(
    "a finding before its clue",
    [["walkthroughs/police.golden.yaml", "  - choose: bs.p.see-register\n", ""]],
    "walkthrough-step",
    ["walkthroughs/police.golden.yaml", "record:"],
    "can't be taken",
    "Obtained so far: day-eleven",
  ),
  mistake(
    "a golden walkthrough that does harm",
    [["walkthroughs/police.golden.yaml", "bs.p.bench-register", "bs.p.bench-morning"]],
    "walkthrough-band",
    ["walkthroughs/police.golden.yaml", "expect:"],
    "not exemplary",
    "protect",
  ),
  mistake(
    "a walkthrough that stops halfway",
    [["walkthroughs/police.careless.yaml", "bs.p.bench-morning", "bs.p.see-forms"]],
    "walkthrough-step",
    ["walkthroughs/police.careless.yaml", "see-forms"],
    "before the story's end",
    "Go on with one of",
  ),
];

export const MISTAKES: readonly Mistake[] = [...TAGS, ...FLOW, ...KEYS, ...REST];
