import type { FormEvent } from "react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCampus } from "#renderer/stores/document.ts";
import { changeCampus, useScenarios } from "#renderer/stores/scenarios.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { ChangeFields } from "./change-fields.tsx";
import type { Draft, QuickChange } from "./quick-change.ts";
import { actFor, CHANGES, draftFor, withField } from "./quick-change.ts";

/** A quick change: what, and the fields that it needs. */
export function ChangeForm() {
  const { t } = useTranslation();
  const campus = useCampus();
  const busy = useScenarios((now) => now.busy);
  const [change, setChange] = useState<QuickChange>("units");
  const [draft, setDraft] = useState<Draft>(() => draftFor("units", campus));
  const act = actFor(change, draft, campus);
  const choose = (next: QuickChange) => {
    setChange(next);
    setDraft(draftFor(next, campus));
  };
  const carryOut = async () => {
    if (act && (await changeCampus(act))) setDraft((now) => ({ ...now, room: "", run: "", machine: "" }));
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) void carryOut();
  };
  return (
    <form className="scenario-form" aria-label={t("scenarios.changeForm")} onSubmit={onSubmit}>
      <Select
        label={t("scenarios.what")}
        showLabel
        options={CHANGES.map((id) => ({ id, text: t(`scenarios.change.${id}`) }))}
        value={change}
        onChange={(id) => choose(id as QuickChange)}
      />
      <ChangeFields
        change={change}
        draft={draft}
        campus={campus}
        onChange={(field) => setDraft((now) => withField(change, now, field, campus))}
      />
      <Button look="primary" disabled={busy || !act} onPress={() => void carryOut()}>
        {t("scenarios.doChange")}
      </Button>
      <p className="field-hint">{t(`scenarios.hint.${change}`)}</p>
    </form>
  );
}
