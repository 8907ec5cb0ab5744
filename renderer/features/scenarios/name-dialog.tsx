import type { FormEvent } from "react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Scenario } from "#shared/contract/scenarios.ts";
import { createScenario, forgetScenarioProblem, renameScenario, useScenarios } from "#renderer/stores/scenarios.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Dialog } from "#renderer/ui/dialog.tsx";
import { TextField } from "#renderer/ui/fields.tsx";
import { useSaid } from "#renderer/ui/use-said.ts";

/** Asks for the name of a new scenario, or another name for one. */
export function NameDialog(props: {
  readonly open: boolean;
  /** The scenario that is renamed; null makes a new one. */
  readonly scenario: Pick<Scenario, "id" | "name"> | null;
  readonly onClose: () => void;
}) {
  const { open, scenario, onClose } = props;
  const { t } = useTranslation();
  const close = () => {
    forgetScenarioProblem();
    onClose();
  };
  return (
    <Dialog open={open} title={scenario ? t("scenarios.rename") : t("scenarios.create")} onClose={close}>
      {open && <NameForm scenario={scenario} onClose={close} />}
    </Dialog>
  );
}

function NameForm({
  scenario,
  onClose,
}: {
  readonly scenario: Pick<Scenario, "id" | "name"> | null;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const text = useSaid();
  const { problem, busy } = useScenarios();
  const [name, setName] = useState(scenario?.name ?? "");
  const carryOut = async () => {
    const done = await (scenario ? renameScenario(scenario.id, name) : createScenario(name));
    if (done) onClose();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) void carryOut();
  };
  return (
    <form className="dialog-body" onSubmit={onSubmit}>
      <TextField
        label={t("scenarios.name")}
        value={name}
        onChange={setName}
        hint={scenario ? undefined : t("scenarios.nameHint")}
        problem={problem ? text(problem) : ""}
        focused
      />
      <div className="dialog-actions">
        <Button onPress={onClose}>{t("frame.cancel")}</Button>
        <Button look="primary" disabled={busy || name.trim() === ""} onPress={() => void carryOut()}>
          {scenario ? t("scenarios.doRename") : t("scenarios.doCreate")}
        </Button>
      </div>
    </form>
  );
}
