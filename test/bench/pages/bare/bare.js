// The least that can play one of our stories: inkjs, paragraphs and buttons. Nothing is saved, scored or styled.
const { inkjs } = /** @type {any} */ (globalThis);
const root = document.querySelector("main");

/** @param {{ tags: string[] | null }} choice */
const idOf = ({ tags }) =>
  (tags ?? [])
    .find(tag => tag.startsWith("id:"))
    ?.slice(3)
    .trim() ?? "";

/** @param {any} story */
const show = story => {
  const nodes = [];
  while (story.canContinue) {
    const line = document.createElement("p");
    line.textContent = story.Continue();
    nodes.push(line);
  }
  for (const choice of story.currentChoices) {
    const button = document.createElement("button");
    button.textContent = choice.text;
    button.dataset.choiceId = idOf(choice);
    button.onclick = () => {
      story.ChooseChoiceIndex(choice.index);
      show(story);
    };
    nodes.push(button);
  }
  root?.replaceChildren(...nodes);
};

/** @param {string} ink */
const begin = ink => {
  const story = new inkjs.Story(ink);
  // Stories ask whether a finding has been recorded; this page has no notebook.
  if (story.mainContentContainer.namedContent.has("recorded"))
    story.BindExternalFunction("recorded", () => false, true);
  show(story);
};

void fetch("story.json")
  .then(answer => answer.text())
  .then(begin);
