import { useMemo } from "react";
import { useTranslation } from "react-i18next";

/** The ordinal of 1970-01-01, where day 1 is 0001-01-01. */
const EPOCH = 719_163;
const MS_PER_DAY = 86_400_000;
const LOCALES: Readonly<Record<string, string>> = { nl: "nl-BE", en: "en-GB" };

/** Numbers and dates as people say them. Days are ordinals: 1 for 0001-01-01. */
export interface Format {
  /** `1 312`, with a space that does not break. */
  number(value: number, decimals?: number): string;
  /** `87 %` for a part of 1. */
  percent(share: number, decimals?: number): string;
  /** `vr 4 dec`. */
  day(day: number): string;
  /** `vrijdag 4 december 2026`. */
  longDay(day: number): string;
  /** `4 dec 2026`. */
  date(day: number): string;
  /** `2026-12-04`, as files write it. */
  isoDay(day: number): string;
  /** `4 dec`. */
  shortDate(day: number): string;
  /** `dec 2026`. */
  month(day: number): string;
  /** `ma` for ISO weekday 1. */
  weekday(number: number): string;
  /** A point in time, ISO 8601: `4 dec, 14:05`. */
  moment(iso: string): string;
}

/** The formats of a language. */
export function formatOf(language: string): Format {
  const locale = LOCALES[language] ?? LOCALES.nl;
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
    return (day: number) => format.format((day - EPOCH) * MS_PER_DAY);
  };
  const [short, long] = [dates({ weekday: "short", day: "numeric", month: "short" }), dates({ dateStyle: "full" })];
  const weekday = dates({ weekday: "short" });
  const moment = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  });
  const number = (value: number, decimals = 0) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
      .formatToParts(value)
      .map(({ type, value: part }) => (type === "group" ? "\u00a0" : part))
      .join("");
  return {
    number,
    percent: (share, decimals = 0) => `${number(share * 100, decimals)}\u00a0%`,
    day: (day) => short(day).replace(",", ""),
    longDay: (day) => long(day).replace(",", ""),
    date: dates({ day: "numeric", month: "short", year: "numeric" }),
    isoDay: (day) => new Date((day - EPOCH) * MS_PER_DAY).toISOString().slice(0, 10),
    shortDate: dates({ day: "numeric", month: "short" }),
    month: dates({ month: "short", year: "numeric" }),
    weekday: (iso) => weekday(iso),
    moment: (iso) => moment.format(new Date(iso)),
  };
}

/** The formats of the language on screen. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  return useMemo(() => formatOf(i18n.language), [i18n.language]);
}
