import { useTranslation } from "react-i18next";
import type { Scenario } from "#shared/contract/scenarios.ts";
import { discardScenario } from "#renderer/stores/scenarios.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Dialog } from "#renderer/ui/dialog.tsx";

/** Asks before a scenario is thrown away: that cannot be taken back. */
export function DiscardDialog(props: {
  readonly open: boolean;
  readonly scenario: Pick<Scenario, "id" | "name">;
  readonly onClose: () => void;
}) {
  const { open, scenario, onClose } = props;
  const { t } = useTranslation();
  const carryOut = () => {
    onClose();
    void discardScenario(scenario.id);
  };
  return (
    <Dialog
      open={open}
      title={t("scenarios.discardTitle", { name: scenario.name })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("frame.cancel")}</Button>
          <Button look="danger" onPress={carryOut}>
            {t("scenarios.doDiscard")}
          </Button>
        </>
      }
    >
      <p>{t("scenarios.discardText")}</p>
    </Dialog>
  );
}
