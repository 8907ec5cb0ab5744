import type { ReactNode } from "react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isoDate, parseDay } from "#shared/domain/calendar.ts";
import "./calendar/calendar.css";
import type { Campus } from "#shared/domain/campus.ts";
import { chosenWeightsOf, expectedAbsenceOf, MOST_WEIGHTS, settingsOf } from "#shared/domain/tables.ts";
import type { ActInput } from "#shared/contract/edits.ts";
import { act } from "#renderer/stores/acts.ts";
import { Button } from "#renderer/ui/button.tsx";
import { DateField } from "#renderer/ui/date-field.tsx";
import { Checkbox, NumberField, TextField } from "#renderer/ui/fields.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Section } from "#renderer/ui/screen.tsx";

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** How the campus works: its name and year, the days it teaches, what it aims for, and who may be there at most. */
export function SettingsPage({ campus, readOnly }: { readonly campus: Campus; readonly readOnly: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const settings = settingsOf(campus);
  const weights = chosenWeightsOf(campus);
  const change = (change: Extract<ActInput, { act: "change-setting" }>["change"]) =>
    void act({ act: "change-setting", change });
  const toggle = (day: number, on: boolean) =>
    change({
      setting: "weekdays",
      weekdays: on ? [...settings.weekdays, day] : settings.weekdays.filter((one) => one !== day),
    });
  return (
    <div className="settings-form">
      <h2 className="visually-hidden">{t("tables.pages.settings")}</h2>
      <Section title={t("tables.settings.year")}>
        <Kept
          value={settings.name}
          same={(one, other) => one === other}
          disabled={readOnly}
          onKeep={(name) => void act({ act: "rename-campus", name })}
          field={(value, set) => <TextField label={t("tables.settings.name")} value={value} onChange={set} />}
        />
        <Kept
          value={`${isoDate(settings.firstDay)} ${isoDate(settings.lastDay)}`}
          same={(one, other) => one === other}
          disabled={readOnly}
          onKeep={(value) => {
            const [firstDay, lastDay] = value.split(" ").map(parseDay);
            if (firstDay !== null && lastDay !== null) change({ setting: "horizon", firstDay, lastDay });
          }}
          field={(value, set) => {
            const [first, last] = value.split(" ");
            return (
              <>
                <DateField
                  label={t("tables.settings.first")}
                  value={first}
                  onChange={(next) => set(`${next} ${last}`)}
                  least="1990-01-01"
                  most={last}
                />
                <DateField
                  label={t("tables.settings.last")}
                  value={last}
                  onChange={(next) => set(`${first} ${next}`)}
                  least={first}
                  most="2199-12-31"
                />
              </>
            );
          }}
        />
      </Section>
      <Section title={t("tables.settings.aim")}>
        <Kept
          value={settings.targetLearners}
          same={Object.is}
          disabled={readOnly}
          onKeep={(targetLearners) => void act({ act: "change-target", targetLearners })}
          field={(value, set) => (
            <NumberField label={t("tables.settings.target")} value={value} onChange={set} least={0} most={100_000} />
          )}
        />
        <Kept
          value={expectedAbsenceOf(campus)}
          same={Object.is}
          disabled={readOnly}
          onKeep={(percent) => change({ setting: "expected-absence", percent })}
          field={(value, set) => (
            <NumberField label={t("tables.settings.absence")} value={value} onChange={set} least={0} most={100} />
          )}
        />
      </Section>
      <Section title={t("tables.settings.weights")}>
        <p className="muted">{t("tables.settings.weightsHint")}</p>
        {(["steadiness", "crowding"] as const).map((name) => (
          <Kept
            key={name}
            value={weights[name]}
            same={Object.is}
            disabled={readOnly}
            onKeep={(value) => change({ setting: "weights", ...weights, [name]: value })}
            field={(value, set) => (
              <NumberField
                label={t(`tables.settings.${name}`)}
                value={value}
                onChange={set}
                least={0}
                most={MOST_WEIGHTS[name]}
              />
            )}
          />
        ))}
      </Section>
      <Section title={t("tables.settings.days")}>
        <fieldset>
          <legend className="visually-hidden">{t("tables.settings.days")}</legend>
          {WEEKDAYS.map((day) => (
            <Checkbox
              key={day}
              label={format.weekday(day)}
              checked={settings.weekdays.includes(day)}
              disabled={readOnly}
              onChange={(on) => toggle(day, on)}
            />
          ))}
        </fieldset>
        <Checkbox
          label={t("tables.settings.rest")}
          checked={settings.restAfterEvening}
          disabled={readOnly}
          onChange={(on) => change({ setting: "rest-after-evening", on })}
        />
      </Section>
      <Section title={t("tables.settings.parts")}>
        {[...campus.dayparts.values()].map((part) => (
          <Kept
            key={part.code}
            value={part.maxLearners ?? 0}
            same={Object.is}
            disabled={readOnly}
            onKeep={(most) => change({ setting: "most-learners", daypart: part.code, most: most === 0 ? null : most })}
            field={(value, set) => (
              <NumberField
                label={t("tables.settings.most", { name: part.name, starts: part.starts, ends: part.ends })}
                hint={t("tables.settings.mostHint")}
                value={value}
                onChange={set}
                least={0}
                most={100_000}
              />
            )}
          />
        ))}
        <p className="muted">{t("tables.settings.partsHint")}</p>
      </Section>
    </div>
  );
}

/** A field that is typed in first and kept by a button or Enter, as one edit. A change from elsewhere shows at once. */
function Kept<T>(props: {
  readonly value: T;
  readonly same: (one: T, other: T) => boolean;
  readonly disabled: boolean;
  readonly onKeep: (value: T) => void;
  readonly field: (value: T, set: (value: T) => void) => ReactNode;
}) {
  const { value, same, disabled, onKeep, field } = props;
  const { t } = useTranslation();
  const [typed, setTyped] = useState<{ readonly over: T; readonly value: T } | null>(null);
  const now = typed && same(typed.over, value) ? typed.value : value;
  return (
    <form
      className="settings-kept"
      onSubmit={(event) => {
        event.preventDefault();
        if (!same(now, value)) onKeep(now);
      }}
    >
      {field(now, (next) => setTyped({ over: value, value: next }))}
      {!same(now, value) && (
        <Button look="primary" disabled={disabled} onPress={() => onKeep(now)}>
          {t("tables.settings.keep")}
        </Button>
      )}
    </form>
  );
}
