import { useTranslation } from "react-i18next";
import { isoDate } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { horizonOf } from "#shared/domain/horizon.ts";
import { useCampus } from "#renderer/stores/document.ts";
import type { ReplanWish } from "#renderer/stores/replan.ts";
import { useReplan, wishReplan } from "#renderer/stores/replan.ts";
import { DateField } from "#renderer/ui/date-field.tsx";
import { Checkbox, NumberField, TextField } from "#renderer/ui/fields.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Select } from "#renderer/ui/select.tsx";
import { SuggestField } from "#renderer/ui/suggest-field.tsx";

const SCOPES: readonly ReplanWish["scope"][] = ["room", "machine", "instructor", "partner", "campus"];
const MANY = 5000;

/** What falls out, and from when until when. */
export function OutageFields() {
  const { t } = useTranslation();
  const campus = useCampus();
  const wish = useReplan((now) => now.wish);
  const horizon = horizonOf(campus);
  const [least, most] = [isoDate(horizon.first), isoDate(horizon.last)];
  return (
    <fieldset className="replan-part">
      <legend>{t("replan.outage")}</legend>
      <Select
        label={t("replan.what")}
        showLabel
        options={SCOPES.map((id) => ({ id, text: t(`replan.scope.${id}`) }))}
        value={wish.scope}
        onChange={(scope) => wishReplan({ scope: scope as ReplanWish["scope"], code: "" })}
      />
      {wish.scope !== "campus" && (
        <SuggestField
          label={t(`replan.scope.${wish.scope}`)}
          value={wish.code}
          onChange={(code) => wishReplan({ code })}
          suggestions={suggestionsOf(campus, wish.scope)}
        />
      )}
      {wish.scope === "machine" && (
        <NumberField
          label={t("replan.units")}
          hint={t("replan.unitsHint")}
          value={wish.units}
          least={0}
          most={MANY}
          onChange={(units) => wishReplan({ units })}
        />
      )}
      <DateField
        label={t("replan.from")}
        value={wish.from}
        least={least}
        most={most}
        onChange={(from) => wishReplan(wish.to < from ? { from, to: from } : { from })}
      />
      <DateField
        label={t("replan.to")}
        value={wish.to}
        least={wish.from || least}
        most={most}
        onChange={(to) => wishReplan({ to })}
      />
      <Times campus={campus} wish={wish} />
      <TextField label={t("replan.reason")} value={wish.reason} onChange={(reason) => wishReplan({ reason })} />
    </fieldset>
  );
}

/** Only some weekdays and day-parts, where it does not fall out all day long. */
function Times({ campus, wish }: { readonly campus: Campus; readonly wish: ReplanWish }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { parts } = horizonOf(campus);
  return (
    <>
      <fieldset className="replan-boxes">
        <legend>{t("replan.weekdays")}</legend>
        {[1, 2, 3, 4, 5, 6, 7].map((day) => (
          <Checkbox
            key={day}
            label={format.weekday(day)}
            checked={wish.weekdays.includes(day)}
            onChange={(on) => wishReplan({ weekdays: chosen(wish.weekdays, day, on) })}
          />
        ))}
      </fieldset>
      <fieldset className="replan-boxes">
        <legend>{t("replan.dayparts")}</legend>
        {parts.map(({ code, name }) => (
          <Checkbox
            key={code}
            label={name || code}
            checked={wish.dayparts.includes(code)}
            onChange={(on) => wishReplan({ dayparts: chosen(wish.dayparts, code, on) })}
          />
        ))}
      </fieldset>
    </>
  );
}

function chosen<T>(all: readonly T[], one: T, on: boolean): readonly T[] {
  return on ? [...all, one] : all.filter((other) => other !== one);
}

function suggestionsOf(campus: Campus, scope: Exclude<ReplanWish["scope"], "campus">) {
  if (scope === "instructor")
    return [...campus.instructors.values()].map(({ code, partner }) => ({ code, text: partner }));
  const table = { room: campus.rooms, machine: campus.machines, partner: campus.partners }[scope];
  return [...table.values()].map(({ code, name }) => ({ code, text: name }));
}
