import type { WhatIf } from "#shared/scheduler/bound/what-if.ts";

/** A decision in a few words. */
export function whatIfText(whatIf: WhatIf, language: "nl" | "en"): string {
  const dutch = language === "nl";
  switch (whatIf.kind) {
    case "more-units":
      return `${whatIf.units > 0 ? "+" : ""}${whatIf.units} ${whatIf.pool}`;
    case "more-rooms":
      return dutch ? `nog een lokaal als ${whatIf.room}` : `one more room like ${whatIf.room}`;
    case "room-type":
      return dutch ? `${whatIf.room} wordt ${whatIf.type}` : `${whatIf.room} becomes ${whatIf.type}`;
    case "more-instructors":
      return dutch ? `nog een lesgever als ${whatIf.instructor}` : `one more instructor like ${whatIf.instructor}`;
    case "without-closure":
      return dutch ? `open: sluiting ${whatIf.closure} vervalt` : `open: closure ${whatIf.closure} is dropped`;
    case "without-quota":
      return dutch ? `${whatIf.room} zonder quota` : `${whatIf.room} without quotas`;
    case "without-access":
      return dutch ? `${whatIf.room} open voor elke partner` : `${whatIf.room} open to every partner`;
    case "without-site-limit":
      return dutch ? `${whatIf.daypart} zonder maximum op de site` : `${whatIf.daypart} without a limit on site`;
    case "without-rest":
      return dutch ? "geen rust na de avond" : "no rest after evening";
    case "without-quotas":
      return dutch ? "nergens quota" : "no quotas anywhere";
    case "open-weekday":
      return dutch ? `ook les op weekdag ${whatIf.weekday}` : `weekday ${whatIf.weekday} taught too`;
    case "fewer-rooms":
      return dutch ? `zonder lokaal ${whatIf.room}` : `without room ${whatIf.room}`;
    case "fewer-instructors":
      return dutch ? `zonder lesgever ${whatIf.instructor}` : `without instructor ${whatIf.instructor}`;
    default:
      return "";
  }
}
