import type { LawFiles } from "./law-files.ts";
import type { English } from "./loaded.ts";

/** English that only the law desk shows, by text id. What an office must do stands in the debrief too: `lawTextsOf`. */
export const deskTextsOf = (files: LawFiles): readonly English[] => {
  const texts: English[] = [];
  const add = (id: string, text: string | null): void => {
    if (text !== null) texts.push({ id, text });
  };
  for (const [id, file] of Object.entries(files.responses)) {
    add(`response.${id}.why`, file.why);
    add(`response.${id}.caution`, file.caution);
  }
  for (const [id, file] of Object.entries(files.indicators)) {
    add(`indicator.${id}.name`, file.name);
    add(`indicator.${id}.meaning`, file.meaning);
    for (const [at, sign] of file.signs.entries()) add(`indicator.${id}.sign.${at + 1}`, sign);
  }
  for (const [id, file] of Object.entries(files.violations)) {
    for (const [at, sign] of file.indicators.entries()) add(`violation.${id}.sign.${at + 1}`, sign);
    add(`violation.${id}.verify`, file.verify);
  }
  for (const [id, file] of Object.entries(files.provisions)) {
    add(`provision.${id}.verify`, file.verify);
    add(`provision.${id}.slip`, file.report_slip);
  }
  for (const [id, file] of Object.entries(files.instruments)) {
    add(`instrument.${id}.full`, file.full_title);
    add(`instrument.${id}.note`, file.note);
    add(`instrument.${id}.slip`, file.report_slip);
  }
  for (const [id, file] of Object.entries(files.testimonies)) {
    if (file.sensitivity === "do-not-dramatise") continue;
    for (const part of ["place", "date", "people", "summary"] as const) add(`testimony.${id}.${part}`, file[part]);
    add(`testimony.${id}.slip`, file.report_slip);
  }
  for (const [id, file] of Object.entries(files.figures)) {
    add(`figure.${id}.value`, file.value);
    add(`figure.${id}.what`, file.what);
    add(`figure.${id}.note`, file.note);
  }
  for (const [id, file] of Object.entries(files.timeline)) {
    add(`date.${id}.date`, file.date);
    add(`date.${id}.fact`, file.fact);
  }
  for (const [id, file] of Object.entries(files.slips)) {
    add(`slip.${id}.where`, file.where);
    add(`slip.${id}.slip`, file.slip);
  }
  return texts;
};
