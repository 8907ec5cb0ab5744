import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { parseDay } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import type { Asked, AskedSlot } from "#shared/domain/request.ts";
import { useFormat } from "#renderer/ui/format.ts";

/** Tells in words what is asked for, when, and by whom. */
export function useRequestWords(campus: Campus) {
  const { t } = useTranslation();
  const format = useFormat();
  const part = useCallback((code: string) => campus.dayparts.get(key(code))?.name || code, [campus]);
  const what = useCallback(
    ({ what: kind, code, units }: Asked) => {
      if (kind === "roomType") return t("requests.anyOf", { type: code });
      if (kind === "room") return campus.rooms.get(key(code))?.name || code;
      return t("requests.units", { units, name: campus.machines.get(key(code))?.name || code });
    },
    [t, campus],
  );
  const slot = useCallback(
    ({ date, daypart }: AskedSlot) => `${format.day(parseDay(date) ?? 1)}, ${part(daypart)}`,
    [format, part],
  );
  const when = useCallback(
    ({ dates, dayparts }: Asked) =>
      `${dates.map((date) => format.day(parseDay(date) ?? 1)).join(", ")}; ${dayparts.map(part).join(", ")}`,
    [format, part],
  );
  const partner = useCallback((code: string) => campus.partners.get(key(code))?.name || code, [campus]);
  return { what, when, slot, partner };
}
