import type { Day } from "./calendar.ts";
import { dateOf, dayFrom, weekday } from "./calendar.ts";

/** A public holiday or a school holiday: its name as planners say it, first and last day. */
export interface Holiday {
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
  /** Public holidays close the campus; school holidays only pause runs that pause then. */
  readonly kind: "closed" | "school-holiday";
}

/** Easter Sunday of a year: the Gregorian computus in the form of Meeus, Jones and Butcher. */
export function easter(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const d = b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  return dayFrom(year, Math.floor(days / 31), (days % 31) + 1);
}

/** The ten legal public holidays of Belgium in a year (law of 4 January 1974, royal decree of 18 April 1974). */
export function belgianHolidays(year: number): readonly Holiday[] {
  const sunday = easter(year);
  const on = (name: string, day: Day): Holiday => ({ name, from: day, to: day, kind: "closed" });
  return [
    on("Nieuwjaar", dayFrom(year, 1, 1)),
    on("Paasmaandag", sunday + 1),
    on("Dag van de Arbeid", dayFrom(year, 5, 1)),
    on("O.L.H. Hemelvaart", sunday + 39),
    on("Pinkstermaandag", sunday + 50),
    on("Nationale feestdag", dayFrom(year, 7, 21)),
    on("O.L.V. Hemelvaart", dayFrom(year, 8, 15)),
    on("Allerheiligen", dayFrom(year, 11, 1)),
    on("Wapenstilstand", dayFrom(year, 11, 11)),
    on("Kerstmis", dayFrom(year, 12, 25)),
  ];
}

/**
 * The school holidays of Flemish compulsory education in the school year that begins in September of a year (decision of
 * the Flemish Government of 31 August 2001 on the organisation of the school year, with its circular SO/2011/03):
 * autumn the week of 1 November, or from Monday 2 November where the 1st is a Sunday; Christmas two weeks from the
 * Monday of the week of 25 December, or the Monday after where that is at a weekend; carnival from the seventh Monday
 * before Easter; Easter two weeks from the first Monday of April, from the Monday after where Easter is in March, and
 * from the second Monday before where it is after 15 April; summer July and August.
 */
export function flemishSchoolHolidays(year: number): readonly Holiday[] {
  const weeks = (name: string, from: Day, count: number): Holiday => ({
    name,
    from,
    to: from + 7 * count - 1,
    kind: "school-holiday",
  });
  const sunday = easter(year + 1);
  return [
    weeks("Herfstvakantie", mondayNear(dayFrom(year, 11, 1), [7]), 1),
    weeks("Kerstvakantie", mondayNear(dayFrom(year, 12, 25), [6, 7]), 2),
    weeks("Krokusvakantie", sunday - 48, 1),
    weeks("Paasvakantie", easterHolidayFrom(year + 1, sunday), 2),
    {
      name: "Zomervakantie",
      from: dayFrom(year + 1, 7, 1),
      to: dayFrom(year + 1, 8, 31),
      kind: "school-holiday",
    },
  ];
}

/** The Monday of the week of a day, or the one after where the day is one of some weekdays. */
function mondayNear(day: Day, later: readonly number[]): Day {
  const monday = day - weekday(day) + 1;
  return later.includes(weekday(day)) ? monday + 7 : monday;
}

function easterHolidayFrom(year: number, sunday: Day): Day {
  if (sunday < dayFrom(year, 4, 1)) return sunday + 1;
  if (sunday > dayFrom(year, 4, 15)) return sunday - 13;
  const first = dayFrom(year, 4, 1);
  return first + ((8 - weekday(first)) % 7);
}

/** All of both that touch a stretch of days, in the order of their first day. */
export function holidaysBetween(first: Day, last: Day): readonly Holiday[] {
  const found: Holiday[] = [];
  for (let year = dateOf(first).year - 1; year <= dateOf(last).year; year++)
    found.push(...belgianHolidays(year), ...flemishSchoolHolidays(year));
  return found
    .filter(({ from, to }) => to >= first && from <= last)
    .map((holiday) => ({ ...holiday, from: Math.max(first, holiday.from), to: Math.min(last, holiday.to) }))
    .sort((one, other) => one.from - other.from || one.to - other.to);
}
