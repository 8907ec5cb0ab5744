import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ForMeeting } from "#shared/by-hand/instructors-for.ts";
import { instructorsFor } from "#shared/by-hand/instructors-for.ts";
import type { Diary, DiaryMeeting } from "#shared/domain/diary.ts";
import { instructorsNeeded } from "#shared/domain/needs.ts";
import type { MoveScope } from "#shared/edits/act-input.ts";
import { refOf } from "#renderer/stores/selection.ts";
import { stopAsking } from "#renderer/stores/asking.ts";
import { changeInstructors } from "#renderer/stores/meeting-acts.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Checkbox } from "#renderer/ui/fields.tsx";
import { Section } from "#renderer/ui/screen.tsx";
import { Segmented } from "#renderer/ui/segmented.tsx";

const SCOPES: readonly MoveScope[] = ["once", "pattern", "onward"];

type Why = "never-then" | "away" | "busy" | "day-full" | "week-full" | "short-night";

/** Who teaches a meeting: everybody who is able to, free or not and why, for this meeting or its pattern. */
export function ChangeInstructors({ diary, at }: { readonly diary: Diary; readonly at: DiaryMeeting }) {
  const { t } = useTranslation();
  const { meeting, session } = at;
  const [scope, setScope] = useState<MoveScope>("once");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(meeting.instructors));
  const ref = useMemo(() => refOf(at), [at]);
  const people = useMemo(() => instructorsFor(diary.facts.campus, ref, scope), [diary, ref, scope]);
  const needed = session ? instructorsNeeded(session) : 0;
  const choose = (code: string, on: boolean) => {
    const next = new Set(needed === 1 ? [] : chosen);
    if (on) next.add(code);
    else next.delete(code);
    setChosen(next);
  };
  const state = ({ teaches, obstacle }: ForMeeting) =>
    obstacle ? t(`place.teach.why.${obstacle as Why}`) : t(teaches ? "place.teach.now" : "place.teach.free");
  const carryOut = async () => {
    if (await changeInstructors(ref, scope, [...chosen])) stopAsking();
  };
  const same = chosen.size === meeting.instructors.length && meeting.instructors.every((code) => chosen.has(code));
  return (
    <Section title={t("place.teach.title")}>
      <Segmented
        label={t("place.teach.scope")}
        options={SCOPES.map((id) => ({ id, text: t(`hold.scope.${id}`) }))}
        value={scope}
        onChange={(id) => setScope(id as MoveScope)}
      />
      {needed > 1 && <p className="muted">{t("place.teach.pick", { count: needed })}</p>}
      <ul className="ask-choices" aria-label={t("place.teach.title")}>
        {people.map((one) => (
          <li key={one.instructor.code}>
            <Checkbox
              label={`${one.instructor.code} – ${state(one)}`}
              checked={chosen.has(one.instructor.code)}
              disabled={one.obstacle !== null && !chosen.has(one.instructor.code)}
              onChange={(on) => choose(one.instructor.code, on)}
            />
          </li>
        ))}
      </ul>
      <div className="meeting-acts">
        <Button
          look="primary"
          disabled={chosen.size !== needed || (same && scope === "once")}
          onPress={() => void carryOut()}
        >
          {t("place.teach.choose")}
        </Button>
        <Button look="quiet" onPress={stopAsking}>
          {t("frame.cancel")}
        </Button>
      </div>
    </Section>
  );
}
