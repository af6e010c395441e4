import type { ClueView, Language, PersonView, PlayHead, ProvisionView, ViolationView } from "../../app/view.ts";
import law from "./law.json" with { type: "json" };
import { type Say, sayIn, toldSample } from "./told.ts";

// Row 14 as the samples of notebook, report and debrief show it, in either language.

export const headOf = (language: Language): PlayHead => ({
  session: "sample",
  case: "market-raid",
  role: "police",
  caseTitle: sayIn(language)("Row 14", "Ряд 14"),
  told: toldSample(language).language,
  mode: "guided",
  rewound: false,
});

/** A part of the law catalogue, enough to draw with; the shipped catalogue is loaded by content. */
export const provisionsOf = (say: Say): readonly ProvisionView[] =>
  law.provisions.map(({ id, instrument, article, requires, binds, verify }) => ({
    id,
    label: /^\d/.test(article) ? `${instrument}, ${say("art.", "ст.")} ${article}` : instrument,
    requires,
    instrument,
    binds,
    verify,
  }));

export const violationsOf = (say: Say): readonly ViolationView[] => {
  const provisions = provisionsOf(say);
  return law.violations.map(one => ({
    id: one.id,
    name: say(one.en.name, one.ru.name),
    definition: say(one.en.definition, one.ru.definition),
    group: say(one.en.group, one.ru.group),
    provisions: provisions.filter(provision => one.provisions.includes(provision.id)),
  }));
};

export const subjectsOf = (say: Say) => [
  { id: "gulmira", name: say("Gulmira", "Гульмира"), person: true },
  { id: "aizada", name: say("Aizada", "Айзада"), person: true },
  { id: "rustam", name: say("Rustam", "Рустам"), person: true },
  { id: "nurlan", name: say("Nurlan", "Нурлан"), person: true },
  { id: "bek", name: say("Bek", "Бек"), person: true },
  { id: "trader", name: say("The trader", "Торговка"), person: true },
  { id: "plainclothes", name: say("The plain-clothes officer", "Сотрудник в штатском"), person: true },
  { id: "helper", name: say("The helper", "Посредница"), person: true },
  { id: "row-14", name: say("The check of row 14", "Проверка ряда 14"), person: false },
  { id: "night", name: say("The night at the precinct", "Ночь в отделе"), person: false },
  { id: "hearing", name: say("The hearing in court", "Заседание суда"), person: false },
];

export const peopleOf = (say: Say): Readonly<Record<string, PersonView>> => ({
  gulmira: {
    id: "gulmira",
    name: say("Gulmira", "Гульмира"),
    title: say("scarf seller", "продаёт платки"),
    figure: "seller-scarf",
  },
  aizada: {
    id: "aizada",
    name: say("Aizada", "Айзада"),
    title: say("container trader", "торгует в контейнере"),
    figure: "seller-young",
  },
  rustam: {
    id: "rustam",
    name: say("Rustam", "Рустам"),
    title: say("sells phone cases", "продаёт чехлы"),
    figure: "man-bag",
  },
  nurlan: { id: "nurlan", name: say("Nurlan", "Нурлан"), title: say("porter", "грузчик"), figure: "porter-youth" },
  bek: { id: "bek", name: say("Bek", "Бек"), title: say("loader", "носильщик"), figure: "man-heavy" },
  trader: {
    id: "trader",
    name: say("The trader", "Торговка"),
    title: say("has credit open", "с непогашенным товаром в долг"),
    figure: "woman-older",
  },
});

export const cluesOf = (say: Say): readonly ClueView[] => {
  const row = say("Row 14, Big Shanghai market", "Ряд 14, рынок «Большой Шанхай»");
  const precinct = say("The precinct", "Отдел полиции");
  const first = say("Before the row", "Перед рядом");
  const check = say("The row", "Ряд");
  const night = say("The night", "Ночь");
  return [
    {
      id: "plain-clothes-team",
      text: say(
        "Two of the team wear no uniform and show no badge",
        "Двое из группы без формы и не показывают удостоверений",
      ),
      line: say(
        "Two of the men beside him wear no uniform. One is already looking at the fruit.",
        "Двое рядом с ним без формы. Один уже присматривается к фруктам.",
      ),
      speaker: null,
      place: row,
      scene: first,
    },
    {
      id: "quota-of-forty",
      text: say(
        "The captain counts to forty, and gives no ground",
        "Капитан считает до сорока и не называет основания",
      ),
      line: say(
        "“On the ground that I said so. Ask me again when we have our forty.”",
        "«На том основании, что я так сказал. Спросите ещё раз, когда наберём сорок».",
      ),
      speaker: say("The captain", "Капитан"),
      place: row,
      scene: first,
    },
    {
      id: "gulmira-card",
      text: say(
        "Gulmira's card: entry stamp of 21 September, day 19",
        "Карта Гульмиры: штамп о въезде 21 сентября, день 19-й",
      ),
      line: say(
        "The stamp is from the twenty-first of September. You count on your fingers, and come to the same number she did.",
        "Штамп от двадцать первого сентября. Считаете на пальцах, и выходит то же число, что у неё.",
      ),
      speaker: null,
      place: row,
      scene: check,
    },
    {
      id: "goods-taken",
      text: say(
        "A jacket goes into the plain-clothes officer's car; no paper is written",
        "Куртка уезжает в машину сотрудника в штатском, бумаги никто не составил",
      ),
      line: say("“For the check,” he says, and closes the boot.", "«Для проверки», — говорит он и закрывает багажник."),
      speaker: say("The plain-clothes officer", "Сотрудник в штатском"),
      place: row,
      scene: check,
    },
    {
      id: "inventory-slip",
      text: say(
        "The lieutenant lists each box, signs, and gives a copy",
        "Лейтенант переписывает каждую коробку, ставит подпись и отдаёт копию",
      ),
      line: say(
        "Eleven boxes, two signatures, one copy in her hand.",
        "Одиннадцать коробок, две подписи, одна копия у неё в руке.",
      ),
      speaker: null,
      place: row,
      scene: check,
    },
    {
      id: "bek-no-passport",
      text: say("A “helper” has held Bek's passport for four months", "Паспорт Бека четыре месяца лежит у «помощницы»"),
      line: say("“She said for the stamp. That was in June.”", "«Сказала, для штампа. Это было в июне»."),
      speaker: say("Bek", "Бек"),
      place: precinct,
      scene: night,
    },
    {
      id: "no-water",
      text: say(
        "Thirty-one people, no water and one toilet that is locked",
        "Тридцать один человек, воды нет, единственный туалет заперт",
      ),
      line: say("The cooler is empty. The cup on top has a coin in it.", "Кулер пуст. В стакане сверху лежит монета."),
      speaker: null,
      place: precinct,
      scene: night,
    },
    {
      id: "no-interpreter",
      text: say(
        "Forms in a language that the people signing can't read",
        "Бланки на языке, которого подписывающие не читают",
      ),
      line: say(
        "“Here, here and here,” the duty officer says, and doesn't say what.",
        "«Здесь, здесь и здесь», — говорит дежурный и не говорит что.",
      ),
      speaker: say("The duty officer", "Дежурный"),
      place: precinct,
      scene: night,
    },
    {
      id: "nurlan-age",
      text: say(
        "Nurlan is 17: his school card says so, the passport is his cousin's",
        "Нурлану 17: так в школьном билете, а паспорт двоюродного брата",
      ),
      line: say("The photograph is almost him. The year of birth is not.", "На фото почти он. Год рождения не его."),
      speaker: null,
      place: precinct,
      scene: night,
    },
  ];
};
