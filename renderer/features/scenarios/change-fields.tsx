import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Campus, ClosureScope } from "#shared/domain/campus.ts";
import { Checkbox, NumberField, TextField } from "#renderer/ui/fields.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Select } from "#renderer/ui/select.tsx";
import { SuggestField } from "#renderer/ui/suggest-field.tsx";
import type { Draft, QuickChange } from "./quick-change.ts";
import { codesOf, roomTypesOf } from "./quick-change.ts";

const MANY = 100_000;
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const SCOPES: readonly ClosureScope[] = ["campus", "partner", "room", "machine", "instructor"];

/** What every group of fields takes. */
interface FieldsProps {
  readonly draft: Draft;
  readonly campus: Campus;
  readonly onChange: (field: Partial<Draft>) => void;
}

/** The fields that a change needs. */
export function ChangeFields({ change, ...props }: FieldsProps & { readonly change: QuickChange }): ReactNode {
  switch (change) {
    case "units":
      return (
        <>
          <Coded field="machine" {...props} />
          <Count label="units" least={0} {...props} />
        </>
      );
    case "room":
    case "new-room":
      return (
        <>
          {change === "room" ? <Coded field="room" {...props} /> : <NewCode {...props} />}
          <RoomType {...props} />
          <Count label="seats" least={1} {...props} />
        </>
      );
    case "open-room":
      return (
        <>
          <Coded field="room" {...props} />
          <Partner {...props} />
          <Times {...props} />
        </>
      );
    case "most":
      return (
        <>
          <Daypart {...props} />
          <Switch label="limited" {...props} />
          {props.draft.on && <Count label="most" least={0} {...props} />}
        </>
      );
    case "rest":
      return <Switch label="rest" {...props} />;
    case "weekdays":
      return <Weekdays {...props} />;
    case "target":
      return <Count label="target" least={0} {...props} />;
    case "closure":
      return <ClosureFields {...props} />;
    case "reopen":
      return <ClosureChoice {...props} />;
    case "run":
      return (
        <>
          <Coded field="run" {...props} />
          <Count label="learners" least={1} {...props} />
          <Window {...props} />
          <Dayparts {...props} />
        </>
      );
    case "repeat-run":
    case "remove-run":
      return <Coded field="run" {...props} />;
  }
}

function Coded({ field, draft, campus, onChange }: FieldsProps & { readonly field: "machine" | "room" | "run" }) {
  const { t } = useTranslation();
  const suggestions = {
    machine: () => [...campus.machines.values()].map(({ code, name }) => ({ code, text: name })),
    room: () => [...campus.rooms.values()].map(({ code, name }) => ({ code, text: name })),
    run: () => [...campus.runs.values()].map(({ code, course }) => ({ code, text: course })),
  }[field]();
  return (
    <SuggestField
      label={t(`scenarios.field.${field}`)}
      value={draft[field]}
      onChange={(value) => onChange({ [field]: value })}
      suggestions={suggestions}
    />
  );
}

function NewCode({ draft, onChange }: FieldsProps) {
  const { t } = useTranslation();
  return <TextField label={t("scenarios.field.code")} value={draft.room} onChange={(room) => onChange({ room })} />;
}

function Count(
  props: FieldsProps & { readonly label: "units" | "seats" | "most" | "target" | "learners"; least: number },
) {
  const { t } = useTranslation();
  const { label, least, draft, onChange } = props;
  return (
    <NumberField
      label={t(`scenarios.field.${label}`)}
      value={draft.count}
      least={least}
      most={MANY}
      onChange={(count) => onChange({ count })}
    />
  );
}

function Switch({ label, draft, onChange }: FieldsProps & { readonly label: "limited" | "rest" }) {
  const { t } = useTranslation();
  return <Checkbox label={t(`scenarios.field.${label}`)} checked={draft.on} onChange={(on) => onChange({ on })} />;
}

function RoomType({ draft, campus, onChange }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <Select
      label={t("scenarios.field.type")}
      showLabel
      options={roomTypesOf(campus).map((type) => ({ id: type, text: type || "–" }))}
      value={draft.type}
      onChange={(type) => onChange({ type })}
    />
  );
}

function Partner({ draft, campus, onChange }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <Select
      label={t("scenarios.field.partner")}
      showLabel
      options={[...campus.partners.values()].map(({ code, name }) => ({ id: code, text: name || code }))}
      value={draft.partner}
      onChange={(partner) => onChange({ partner })}
    />
  );
}

function Daypart({ draft, campus, onChange }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <Select
      label={t("scenarios.field.daypart")}
      showLabel
      options={[...campus.dayparts.values()].map(({ code, name }) => ({ id: code, text: name || code }))}
      value={draft.daypart}
      onChange={(daypart) => onChange({ daypart })}
    />
  );
}

/** Boxes to tick some of a few things. */
function Boxes<T extends number | string>(props: {
  readonly label: string;
  readonly items: readonly { readonly id: T; readonly text: string }[];
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
}) {
  const { label, items, chosen, onChange } = props;
  const toggle = (id: T, on: boolean) =>
    onChange(items.map((item) => item.id).filter((other) => (other === id ? on : chosen.includes(other))));
  return (
    <fieldset className="boxes">
      <legend className="field-label">{label}</legend>
      {items.map(({ id, text }) => (
        <Checkbox key={id} label={text} checked={chosen.includes(id)} onChange={(on) => toggle(id, on)} />
      ))}
    </fieldset>
  );
}

function Weekdays({ draft, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Boxes
      label={t("scenarios.field.weekdays")}
      items={WEEKDAYS.map((id) => ({ id, text: format.weekday(id) }))}
      chosen={draft.weekdays}
      onChange={(weekdays) => onChange({ weekdays })}
    />
  );
}

function Dayparts({ draft, campus, onChange }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <Boxes
      label={t("scenarios.field.dayparts")}
      items={[...campus.dayparts.values()].map(({ code, name }) => ({ id: code, text: name || code }))}
      chosen={draft.dayparts}
      onChange={(dayparts) => onChange({ dayparts })}
    />
  );
}

function Times(props: FieldsProps) {
  return (
    <>
      <Weekdays {...props} />
      <Dayparts {...props} />
    </>
  );
}

function Window({ draft, onChange }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <div className="field-pair">
      <TextField label={t("scenarios.field.from")} value={draft.from} onChange={(from) => onChange({ from })} />
      <TextField label={t("scenarios.field.to")} value={draft.to} onChange={(to) => onChange({ to })} />
    </div>
  );
}

function ClosureFields(props: FieldsProps) {
  const { t } = useTranslation();
  const { draft, campus, onChange } = props;
  return (
    <>
      <Select
        label={t("scenarios.field.scope")}
        showLabel
        options={SCOPES.map((id) => ({ id, text: t(`scenarios.scope.${id}`) }))}
        value={draft.scope}
        onChange={(scope) => onChange({ scope: scope as ClosureScope, code: "" })}
      />
      {draft.scope !== "campus" && (
        <SuggestField
          label={t("scenarios.field.code")}
          value={draft.code}
          onChange={(code) => onChange({ code })}
          suggestions={codesOf(draft.scope, campus).map((code) => ({ code, text: "" }))}
        />
      )}
      <Window {...props} />
      <Times {...props} />
      <TextField label={t("scenarios.field.reason")} value={draft.reason} onChange={(reason) => onChange({ reason })} />
    </>
  );
}

function ClosureChoice({ draft, campus, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const options = [...campus.closures.values()].map(({ id, scope, code, from, to, reason }) => ({
    id,
    text: [
      code || t(`scenarios.scope.${scope}`),
      from === to ? format.date(from) : `${format.date(from)} – ${format.date(to)}`,
      reason,
    ]
      .filter(Boolean)
      .join(", "),
  }));
  return (
    <Select
      label={t("scenarios.field.closure")}
      showLabel
      options={options}
      value={draft.closure}
      onChange={(closure) => onChange({ closure })}
    />
  );
}
