import { useTranslation } from "react-i18next";
import { Screen } from "#renderer/ui/screen.tsx";

/** The year, in learners per day. */
export function CapacityScreen() {
  const { t } = useTranslation();
  return <Screen title={t("screens.capacity.title")}>{null}</Screen>;
}
