// Which pictures of places npm run shots takes, and on whose way through a case.
type Tour = {
  readonly caseId: string;
  readonly role: string;
  /** Pictures that nothing above shows: for each the drawn place, and the turn there in which its people stand in it. */
  readonly pictures: Readonly<Record<string, readonly [place: string, turn: number]>>;
};
export const TOURS: readonly Tour[] = [
  { caseId: "market-raid", role: "consular", pictures: { consulate: ["consulate", 1], lobby: ["lobby", 5] } },
  {
    caseId: "farm-debt",
    role: "labour-inspector",
    pictures: { inspectorate: ["inspectorate", 3], "farm-day": ["farm-day", 2] },
  },
  { caseId: "farm-debt", role: "union", pictures: { "farm-night": ["farm-night", 1] } },
  {
    caseId: "child-nanny",
    role: "police",
    pictures: { landing: ["landing", 1], flat: ["flat", 1], kitchen: ["kitchen", 1] },
  },
  {
    caseId: "child-nanny",
    role: "consular",
    pictures: { "flat-night": ["flat", 2], "kitchen-night": ["kitchen", 1], "radio-centre": ["radio-centre", 1] },
  },
  {
    caseId: "pregnant-cleaner",
    role: "labour-inspector",
    pictures: { "banquet-hall": ["banquet-hall", 2], cloakroom: ["cloakroom", 1], "clinic-desk": ["clinic-desk", 1] },
  },
];
