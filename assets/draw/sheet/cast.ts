/** Who stands in each place on the contact sheet, left to right: up to four figures, as many as the place has spots. */
export const casts: Record<string, readonly string[]> = {
  row: ["seller-scarf", "man-bag", "police-lieutenant", "porter-youth"],
  "row-after": ["man-older", "woman-tea", "woman-older", "man-heavy"],
  precinct: ["police-duty", "man-heavy", "police-captain", "interpreter"],
  court: ["judge", "prosecutor", "counsel", "seller-young"],
  consulate: ["consul-clerk", "consul-head", "cousin-caller", "man-older"],
  lobby: ["woman-tea", "consul-clerk", "man-older", "police-duty"],
  "farm-day": ["farm-worker-man", "boy-13", "farm-worker-woman", "farmer"],
  "farm-night": ["farm-hand", "tenant-woman", "organiser", "union-lawyer"],
  inspectorate: ["labour-inspector", "district-official", "bookkeeper", "inspectorate-chief"],
  flat: ["girl-14", "child-protection", "host-woman", "district-officer"],
  kitchen: ["host-man", "consul-clerk", "girl-14", "host-woman"],
  "radio-centre": ["radio-announcer", "village-mother", "boy-10", "class-teacher"],
  hub: [],
};
