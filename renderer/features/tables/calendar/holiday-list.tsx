import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Campus } from "#shared/domain/campus.ts";
import { factsOf } from "#shared/domain/facts.ts";
import type { Holiday } from "#shared/domain/holidays.ts";
import { holidaysBetween } from "#shared/domain/holidays.ts";
import { changeClosures } from "#renderer/stores/closures.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Checkbox } from "#renderer/ui/fields.tsx";
import { useFormat } from "#renderer/ui/format.ts";

/** The public and school holidays that the rules give for the planned year; those the campus lacks are chosen to add. */
export function HolidayList(props: {
  readonly campus: Campus;
  readonly readOnly: boolean;
  readonly onDone: () => void;
}) {
  const { campus, readOnly, onDone } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const { horizon } = factsOf(campus);
  const all = useMemo(() => holidaysBetween(horizon.first, horizon.last), [horizon]);
  const lacking = useMemo(() => new Set(all.filter((holiday) => !isThere(campus, holiday))), [all, campus]);
  const [left, setLeft] = useState<ReadonlySet<Holiday>>(new Set());
  const chosen = [...lacking].filter((holiday) => !left.has(holiday));
  const take = async () => {
    const closures = chosen.map(({ name, from, to, kind }) => ({
      scope: "campus" as const,
      code: "",
      from,
      to,
      dayparts: [],
      kind,
      reason: name,
    }));
    if (!(await changeClosures(closures, []))) onDone();
  };
  return (
    <>
      <p className="muted">{t("tables.calendar.byRule")}</p>
      <ul className="closure-list">
        {all.map((holiday) => (
          <li key={`${holiday.name} ${holiday.from}`}>
            <Checkbox
              label={`${holiday.name} · ${
                holiday.from === holiday.to
                  ? format.day(holiday.from)
                  : `${format.day(holiday.from)} – ${format.day(holiday.to)}`
              }${lacking.has(holiday) ? "" : ` (${t("tables.calendar.there")})`}`}
              checked={!lacking.has(holiday) || !left.has(holiday)}
              disabled={!lacking.has(holiday)}
              onChange={(on) => {
                const next = new Set(left);
                if (on) next.delete(holiday);
                else next.add(holiday);
                setLeft(next);
              }}
            />
          </li>
        ))}
      </ul>
      <Button look="primary" disabled={readOnly || chosen.length === 0} onPress={() => void take()}>
        {t("tables.calendar.take", { count: chosen.length })}
      </Button>
    </>
  );
}

/** Does the campus have a closure of this kind on just these days? */
function isThere(campus: Campus, { from, to, kind }: Holiday): boolean {
  return [...campus.closures.values()].some(
    (closure) =>
      closure.scope === "campus" &&
      closure.kind === kind &&
      closure.dayparts.length === 0 &&
      closure.from <= from &&
      closure.to >= to,
  );
}
