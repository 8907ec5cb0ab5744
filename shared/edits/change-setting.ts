import type { Day } from "#shared/domain/calendar.ts";
import { isoDate } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import { chosenWeightsOf, expectedAbsenceOf, MOST_WEIGHTS, settingsOf } from "#shared/domain/tables.ts";
import type { ChangeSetting } from "./act-input.ts";
import { put } from "./changes.ts";
import type { Edit, Refusal } from "./edit.ts";
import { isRefusal, refuse } from "./edit.ts";
import { timesOf } from "./times-of.ts";

/** Changes a rule of the campus: the rest after an evening, the absence expected, the teaching weekdays, the year, the most learners in a day-part. */
export function changeSetting(campus: Campus, { change }: ChangeSetting): Edit | Refusal {
  if (change.setting === "rest-after-evening") return changeRest(campus, change.on);
  if (change.setting === "expected-absence") return changeAbsence(campus, change.percent);
  if (change.setting === "weekdays") return changeWeekdays(campus, change.weekdays);
  if (change.setting === "weights") return changeWeights(campus, change.steadiness, change.crowding);
  if (change.setting === "horizon") return changeHorizon(campus, change.firstDay, change.lastDay);
  return changeMost(campus, change.daypart, change.most);
}

function changeRest(campus: Campus, on: boolean): Edit | Refusal {
  const settings = settingsOf(campus);
  if (settings.restAfterEvening === on) return refuse("setting-as-it-is");
  return {
    about: { act: "change-setting", values: { setting: "rest-after-evening", on: on ? 1 : 0 } },
    diff: [put(campus, "settings", { ...settings, restAfterEvening: on })],
  };
}

function changeAbsence(campus: Campus, percent: number): Edit | Refusal {
  const from = expectedAbsenceOf(campus);
  if (!Number.isSafeInteger(percent) || percent < 0 || percent > 100) return refuse("not-an-absence", { percent });
  if (percent === from) return refuse("setting-as-it-is");
  return {
    about: { act: "change-setting", values: { setting: "expected-absence", from, to: percent } },
    diff: [put(campus, "settings", { ...settingsOf(campus), expectedAbsence: percent })],
  };
}

function changeWeekdays(campus: Campus, wanted: readonly number[]): Edit | Refusal {
  const settings = settingsOf(campus);
  const times = timesOf(campus, { weekdays: wanted, dayparts: [] });
  if (isRefusal(times)) return times;
  const { weekdays, said } = times;
  if (weekdays.length === 0) return refuse("no-weekdays");
  if (weekdays.join() === [...settings.weekdays].sort((one, other) => one - other).join())
    return refuse("setting-as-it-is");
  return {
    about: { act: "change-setting", values: { setting: "weekdays", weekdays: said.weekdays } },
    diff: [put(campus, "settings", { ...settings, weekdays })],
  };
}

function changeWeights(campus: Campus, steadiness: number, crowding: number): Edit | Refusal {
  const from = chosenWeightsOf(campus);
  const isOne = (weight: number, most: number) => Number.isSafeInteger(weight) && weight >= 0 && weight <= most;
  if (!isOne(steadiness, MOST_WEIGHTS.steadiness) || !isOne(crowding, MOST_WEIGHTS.crowding))
    return refuse("not-a-weight", { steadiness, crowding, ...mostSaid });
  if (from.steadiness === steadiness && from.crowding === crowding) return refuse("setting-as-it-is");
  return {
    about: { act: "change-setting", values: { setting: "weights", steadiness, crowding } },
    diff: [put(campus, "settings", { ...settingsOf(campus), steadinessWeight: steadiness, crowdingWeight: crowding })],
  };
}

const mostSaid = { mostSteadiness: MOST_WEIGHTS.steadiness, mostCrowding: MOST_WEIGHTS.crowding };

/** As many days as a plan may span: what FORMAT.md allows is not more than two years of planning. */
const LONGEST = 800;

function changeHorizon(campus: Campus, firstDay: Day, lastDay: Day): Edit | Refusal {
  const settings = settingsOf(campus);
  const dates = { first: isoDate(firstDay), last: isoDate(lastDay) };
  if (lastDay < firstDay || lastDay - firstDay > LONGEST) return refuse("not-a-horizon", { ...dates, most: LONGEST });
  if (settings.firstDay === firstDay && settings.lastDay === lastDay) return refuse("setting-as-it-is");
  return {
    about: { act: "change-setting", values: { setting: "horizon", ...dates } },
    diff: [put(campus, "settings", { ...settings, firstDay, lastDay })],
  };
}

function changeMost(campus: Campus, daypart: string, most: number | null): Edit | Refusal {
  const part = campus.dayparts.get(key(daypart));
  if (!part) return refuse("no-such-daypart", { daypart });
  if (most !== null && (!Number.isSafeInteger(most) || most < 0))
    return refuse("not-a-most", { daypart: part.code, most });
  if (part.maxLearners === most) return refuse("setting-as-it-is");
  return {
    about: {
      act: "change-setting",
      values: { setting: "most-learners", daypart: part.code, from: part.maxLearners ?? "–", to: most ?? "–" },
    },
    diff: [put(campus, "dayparts", { ...part, maxLearners: most })],
  };
}
