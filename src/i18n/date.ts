import { type Key, t } from "./i18n.ts";

// Month names by hand: Chromium writes some of our languages' dates in English or as "M03".
const month = (n: number): string => t(`common.month.${n}` as Key);

/** "2017-10-10" as "10 October 2017"; anything else is returned as it came. */
export function formatDay(iso: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!found) return iso;
  return t("common.date", { day: Number(found[3]), month: month(Number(found[2])), year: Number(found[1]) });
}

/** A moment on this device's clock as "23 November, 14:05". */
export function formatMoment(at: number): string {
  const date = new Date(at);
  const two = (n: number): string => String(n).padStart(2, "0");
  return t("common.dateTime", {
    day: date.getDate(),
    month: month(date.getMonth() + 1),
    time: `${two(date.getHours())}:${two(date.getMinutes())}`,
  });
}
