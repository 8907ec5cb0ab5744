import { useNavigation } from "#renderer/stores/navigation.ts";
import { usePreferences } from "#renderer/stores/preferences.ts";
import { screens } from "./screens.tsx";

/** Goes back to the screen the planner left. */
export function resume(): void {
  const left = usePreferences.getState().layout.screen;
  const screen = screens.find(({ id }) => id === left);
  if (screen) useNavigation.setState({ screen: screen.id });
}
