import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Campus } from "#shared/domain/campus.ts";
import { isoDate } from "#shared/domain/calendar.ts";
import { key } from "#shared/domain/codes.ts";
import { machineOf, roomOf } from "#shared/domain/facts.ts";
import type { Ranked } from "#shared/scheduler/bound/ranked.ts";
import { useCampus } from "#renderer/stores/document.ts";
import type { WhatIf } from "#renderer/stores/prices.ts";
import type { Format } from "#renderer/ui/format.ts";
import { useFormat } from "#renderer/ui/format.ts";

/** What ranked things and decisions about the campus are called on screen. */
export interface Names {
  ranked(one: Ranked): string;
  whatIf(whatIf: WhatIf): string;
}

/** What ranked things and decisions about the campus are called on screen. */
export function useNames(): Names {
  const { t } = useTranslation();
  const format = useFormat();
  const campus = useCampus();
  return useMemo(() => {
    const roomNamed = (code: string) => titled(code, roomOf(campus, code)?.name);
    const poolNamed = (code: string) => titled(code, machineOf(campus, code)?.name);
    const partNamed = (code: string) => campus.dayparts.get(key(code))?.name || code;
    return {
      ranked: ({ subject, code, like }) => {
        if (subject === "rules") return t(`bottlenecks.rule.${code as "H6"}`);
        if (subject === "dayparts") return partNamed(code);
        if (like !== "") return t("bottlenecks.like", { what: code, like });
        return subject === "machines" ? poolNamed(code) : roomNamed(code);
      },
      whatIf: (whatIf) => {
        switch (whatIf.kind) {
          case "more-units": {
            const [count, pool] = [Math.abs(whatIf.units), poolNamed(whatIf.pool)];
            return whatIf.units < 0
              ? t("bottlenecks.whatIf.less-units", { count, pool })
              : t("bottlenecks.whatIf.more-units", { count, pool });
          }
          case "without-closure":
            return t("bottlenecks.whatIf.without-closure", { closure: closureNamed(whatIf.closure, campus, format) });
          case "without-site-limit":
            return t("bottlenecks.whatIf.without-site-limit", { daypart: partNamed(whatIf.daypart) });
          case "open-weekday":
            return t("bottlenecks.whatIf.open-weekday", { weekday: format.weekday(whatIf.weekday) });
          case "room-type":
            return t("bottlenecks.whatIf.room-type", { room: roomNamed(whatIf.room), type: whatIf.type });
          case "more-rooms":
          case "fewer-rooms":
          case "without-quota":
          case "without-access":
            return t(`bottlenecks.whatIf.${whatIf.kind}`, { room: roomNamed(whatIf.room) });
          case "more-instructors":
          case "fewer-instructors":
            return t(`bottlenecks.whatIf.${whatIf.kind}`, { instructor: whatIf.instructor });
          default:
            return t(`bottlenecks.whatIf.${whatIf.kind}`);
        }
      },
    };
  }, [t, format, campus]);
}

function titled(code: string, name: string | undefined): string {
  return name && key(name) !== key(code) ? `${code} ${name}` : code;
}

/** A closure by its reason and when it is. */
function closureNamed(id: string, campus: Campus, format: Format): string {
  const closure = campus.closures.get(id);
  if (!closure) return id;
  const days = closure.weekdays.map(format.weekday);
  const when = [...days, ...closure.dayparts].join(" ");
  return [closure.reason, when || `${isoDate(closure.from)} – ${isoDate(closure.to)}`].filter(Boolean).join(", ");
}
