import type { FormEvent } from "react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { FixOffer } from "#shared/contract/why.ts";
import { forgetWhyProblem, scenarioOfFix, useWhy } from "#renderer/stores/why.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Dialog } from "#renderer/ui/dialog.tsx";
import { TextField } from "#renderer/ui/fields.tsx";
import { useSaid } from "#renderer/ui/use-said.ts";

/** Asks for the name of the scenario that a fix is carried out in. */
export function FixScenario(props: {
  readonly fix: FixOffer | null;
  readonly run: string;
  readonly onClose: () => void;
}) {
  const { fix, run, onClose } = props;
  const { t } = useTranslation();
  const close = () => {
    forgetWhyProblem();
    onClose();
  };
  return (
    <Dialog open={fix !== null} title={t("explain.scenarioTitle")} onClose={close}>
      {fix && <ScenarioForm fix={fix} run={run} onClose={close} />}
    </Dialog>
  );
}

function ScenarioForm(props: { readonly fix: FixOffer; readonly run: string; readonly onClose: () => void }) {
  const { fix, run, onClose } = props;
  const { t } = useTranslation();
  const text = useSaid();
  const { busy, problem } = useWhy();
  const [name, setName] = useState(t("explain.scenarioOf", { run }));
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) void scenarioOfFix(fix.id, name);
  };
  return (
    <form className="dialog-body" onSubmit={onSubmit}>
      <TextField
        label={t("explain.scenarioName")}
        value={name}
        onChange={setName}
        hint={t("explain.scenarioHint")}
        problem={problem ? text(problem) : ""}
        focused
      />
      <div className="dialog-actions">
        <Button onPress={onClose}>{t("frame.cancel")}</Button>
        <Button look="primary" disabled={busy || name.trim() === ""} onPress={() => void scenarioOfFix(fix.id, name)}>
          {t("explain.doScenario")}
        </Button>
      </div>
    </form>
  );
}
