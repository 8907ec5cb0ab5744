import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Day } from "#shared/domain/calendar.ts";
import { isoDate } from "#shared/domain/calendar.ts";
import type { Campus, ClosureScope } from "#shared/domain/campus.ts";
import { sayWhatIsWrong } from "#shared/import/say-issue.ts";
import { changeClosures } from "#renderer/stores/closures.ts";
import { replanFor } from "#renderer/stores/replan.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Checkbox, TextField } from "#renderer/ui/fields.tsx";
import { Section } from "#renderer/ui/screen.tsx";
import { Segmented } from "#renderer/ui/segmented.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { SuggestField } from "#renderer/ui/suggest-field.tsx";

const SCOPES: readonly ClosureScope[] = ["campus", "partner", "room", "machine", "instructor"];

/** Shuts the chosen days: whom for, at which day-parts, and why. */
export function ClosureForm(props: {
  readonly campus: Campus;
  readonly from: Day;
  readonly to: Day;
  readonly readOnly: boolean;
}) {
  const { campus, from, to, readOnly } = props;
  const { t, i18n } = useTranslation();
  const [scope, setScope] = useState<ClosureScope>("campus");
  const [code, setCode] = useState("");
  const [kind, setKind] = useState<"closed" | "school-holiday">("closed");
  const [reason, setReason] = useState("");
  const [parts, setParts] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState("");
  const dayparts = [...campus.dayparts.values()];
  const mayPause = scope === "campus" || scope === "partner";
  const carryOut = async () => {
    const closure = {
      scope,
      code: scope === "campus" ? "" : code.trim(),
      from,
      to,
      dayparts: parts,
      kind: mayPause ? kind : ("closed" as const),
      reason: reason.trim(),
    };
    const issue = await changeClosures([closure], []);
    setProblem(issue ? sayWhatIsWrong(issue, i18n.language === "nl" ? "nl" : "en") : "");
    if (!issue) setReason("");
  };
  return (
    <Section title={t("tables.calendar.close")}>
      <Select
        label={t("tables.calendar.who")}
        showLabel
        options={SCOPES.map((id) => ({ id, text: t(`tables.calendar.scope.${id}`) }))}
        value={scope}
        onChange={(id) => {
          setScope(id as ClosureScope);
          setCode("");
        }}
      />
      {scope !== "campus" && (
        <SuggestField
          label={t(`tables.calendar.scope.${scope}`)}
          value={code}
          onChange={setCode}
          suggestions={codesOf(campus, scope)}
        />
      )}
      {mayPause && (
        <Segmented
          label={t("tables.calendar.kindLabel")}
          options={(["closed", "school-holiday"] as const).map((id) => ({ id, text: t(`tables.calendar.kind.${id}`) }))}
          value={kind}
          onChange={(id) => setKind(id as typeof kind)}
        />
      )}
      <div className="settings-days" role="group" aria-label={t("tables.calendar.parts")}>
        {dayparts.map((part) => (
          <Checkbox
            key={part.code}
            label={part.name}
            checked={parts.length === 0 || parts.includes(part.code)}
            onChange={(on) => {
              const now = parts.length === 0 ? dayparts.map((one) => one.code) : parts;
              const next = on ? [...now, part.code] : now.filter((one) => one !== part.code);
              setParts(next.length === dayparts.length ? [] : next);
            }}
          />
        ))}
      </div>
      <TextField label={t("tables.calendar.reason")} value={reason} onChange={setReason} problem={problem} />
      <Button
        look="primary"
        disabled={readOnly || (scope !== "campus" && code.trim() === "")}
        onPress={() => void carryOut()}
      >
        {t("tables.calendar.add", { count: to - from + 1 })}
      </Button>
      <Button
        icon="replan"
        disabled={readOnly || (scope !== "campus" && code.trim() === "")}
        onPress={() =>
          replanFor({ scope, code: code.trim(), from: isoDate(from), to: isoDate(to), dayparts: parts, reason })
        }
      >
        {t("tables.calendar.replan")}
      </Button>
    </Section>
  );
}

/** What a scope can be about, with the names that planners know. */
function codesOf(campus: Campus, scope: Exclude<ClosureScope, "campus">) {
  const table = {
    partner: campus.partners,
    room: campus.rooms,
    machine: campus.machines,
    instructor: campus.instructors,
  }[scope];
  return Array.from(table.values(), (one: { readonly code: string; readonly name?: string }) => ({
    code: one.code,
    text: one.name ?? "",
  }));
}
