import { useTranslation } from "react-i18next";
import { stopPicking, usePicking } from "#renderer/stores/picking.ts";
import { Button } from "#renderer/ui/button.tsx";

/** Says that the next cell chosen is the one that is asked about, and how to leave that. */
export function PickingBar() {
  const { t } = useTranslation();
  const picking = usePicking((now) => now.picking);
  if (!picking) return null;
  return (
    <div className="week-invitation" role="status">
      <span>{t("explain.picking", { run: picking.run, kind: picking.kind })}</span>
      <Button onPress={stopPicking}>{t("explain.stopPicking")}</Button>
    </div>
  );
}
