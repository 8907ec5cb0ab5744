import { NumberInput } from "#renderer/partner/ui/number-input.tsx";
import { SelectInput } from "#renderer/partner/ui/select-input.tsx";
import { fill, useWords } from "#renderer/partner/words/words.ts";
import type { AskFormProps } from "./ask-form.tsx";
import type { Draft } from "./draft.ts";

/** What is asked for: units of a machine pool, a room, or any room of a type. */
export function AskWhat({ partner, draft, onChange }: AskFormProps) {
  const { words } = useWords();
  const { pools, rooms } = partner;
  const kinds: readonly Draft["what"][] = [
    ...(pools.length > 0 ? (["pool"] as const) : []),
    ...(rooms.length > 0 ? (["roomType", "room"] as const) : []),
  ];
  const pool = pools.find(({ code }) => code === draft.pool);
  const types = [...new Set(rooms.map(({ type }) => type))].sort();
  return (
    <>
      <SelectInput
        label={words.ask.what}
        value={draft.what}
        options={kinds.map((id) => ({ id, text: words.ask[id] }))}
        onChange={(what) => onChange({ ...draft, what: what as Draft["what"] })}
      />
      {draft.what === "pool" && pool && (
        <div className="pair">
          <SelectInput
            label={words.ask.pool}
            value={draft.pool}
            options={pools.map(({ code, name, units }) => ({
              id: code,
              text: fill(words.form.poolOption, { name: name || code, units }),
            }))}
            onChange={(code) => onChange({ ...draft, pool: code, units: 1 })}
          />
          <NumberInput
            label={words.ask.units}
            value={draft.units}
            most={pool.units}
            onChange={(units) => onChange({ ...draft, units })}
          />
        </div>
      )}
      {draft.what === "roomType" && (
        <SelectInput
          label={words.form.type}
          value={draft.roomType}
          options={types.map((type) => ({ id: type, text: type }))}
          onChange={(roomType) => onChange({ ...draft, roomType })}
        />
      )}
      {draft.what === "room" && (
        <SelectInput
          label={words.ask.roomLabel}
          value={draft.room}
          options={rooms.map(({ code, name, seats }) => ({
            id: code,
            text: `${name || code}, ${fill(words.detail.seats, { seats })}`,
          }))}
          onChange={(room) => onChange({ ...draft, room })}
        />
      )}
    </>
  );
}
