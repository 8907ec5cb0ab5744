import { useState } from "react";
import { useTranslation } from "react-i18next";
import { undo } from "#renderer/stores/acts.ts";
import { useDocument } from "#renderer/stores/document.ts";
import { restartImport, useImport } from "#renderer/stores/import.ts";
import { goTo } from "#renderer/stores/navigation.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { useFormat } from "#renderer/ui/format.ts";

/** The campus has been read in: what was left out, the way back and the way on. */
export function Done() {
  const { t } = useTranslation();
  const format = useFormat();
  const left = useImport((now) => now.left);
  const [undone, setUndone] = useState(false);
  const canUndo = useDocument((open) => open.state?.undo?.act === "import-campus");
  const takeBack = async () => {
    await undo();
    setUndone(true);
  };
  if (undone)
    return (
      <EmptyState
        icon="undo"
        title={t("import.done.undoneTitle")}
        action={<Button onPress={restartImport}>{t("import.done.again")}</Button>}
      >
        {t("import.done.undone")}
      </EmptyState>
    );
  return (
    <EmptyState
      icon="check"
      title={t("import.done.title")}
      action={
        <div className="import-acts">
          <Button look="primary" icon="solve" onPress={() => goTo("solve")}>
            {t("import.done.plan")}
          </Button>
          <Button icon="courses" onPress={() => goTo("courses")}>
            {t("import.done.look")}
          </Button>
          <Button icon="undo" disabled={!canUndo} onPress={() => void takeBack()}>
            {t("import.done.undo")}
          </Button>
          <Button look="quiet" onPress={restartImport}>
            {t("import.done.again")}
          </Button>
        </div>
      }
    >
      {left === 0 ? t("import.done.all") : t("import.done.left", { count: left, rows: format.number(left) })}
    </EmptyState>
  );
}
