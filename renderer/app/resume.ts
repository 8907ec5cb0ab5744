import { useNavigation } from "#renderer/stores/navigation.ts";
import { usePreferences } from "#renderer/stores/preferences.ts";
import { resumeTimetable } from "#renderer/stores/timetable.ts";
import { screens } from "./screens.tsx";

/** Goes back to the screen the planner left, and to how the timetable was shown. */
export function resume(): void {
  const left = usePreferences.getState().layout.screen;
  const screen = screens.find(({ id }) => id === left);
  if (screen) useNavigation.setState({ screen: screen.id });
  resumeTimetable();
}
