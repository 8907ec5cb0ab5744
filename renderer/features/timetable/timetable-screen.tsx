import { useTranslation } from "react-i18next";
import { Screen } from "#renderer/ui/screen.tsx";

/** The week timetable. */
export function TimetableScreen() {
  const { t } = useTranslation();
  return <Screen title={t("screens.timetable.title")}>{null}</Screen>;
}
