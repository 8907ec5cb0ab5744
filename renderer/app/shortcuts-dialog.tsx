import { useTranslation } from "react-i18next";
import { Dialog } from "#renderer/ui/dialog.tsx";
import { Keys } from "#renderer/ui/keys.tsx";
import { screens } from "./screens.tsx";

/** The list of shortcuts. */
export function ShortcutsDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const lines: readonly (readonly [string, readonly string[]])[] = [
    [t("frame.keyScreens"), [screens[0].keys, screens[screens.length - 1].keys]],
    [t("frame.palette"), ["Ctrl+K"]],
    [t("frame.find"), ["Ctrl+F"]],
    [t("frame.undo"), ["Ctrl+Z"]],
    [t("frame.redo"), ["Ctrl+Shift+Z", "Ctrl+Y"]],
    [t("frame.open"), ["Ctrl+O"]],
    [t("frame.saveCopy"), ["Ctrl+Shift+S"]],
    [t("frame.keyWeeks"), ["Alt+←", "Alt+→"]],
    [t("frame.keyGrid"), ["←", "→", "↑", "↓"]],
    [t("frame.keyMeeting"), ["Enter", "P", "R", "Delete"]],
    [t("frame.keyHeld"), ["1–3", "W"]],
    [t("frame.keyMany"), ["Ctrl+Space"]],
    [t("frame.keyZoom"), ["+", "-"]],
    [t("frame.keyRequests"), ["J", "K", "A", "C", "D"]],
    [t("frame.keyEscape"), ["Esc"]],
    [t("frame.keyHelp"), ["?"]],
  ];
  return (
    <Dialog open={open} title={t("frame.shortcuts")} onClose={onClose}>
      <dl className="shortcut-list">
        {lines.map(([what, keys]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              {keys.map((combination) => (
                <Keys key={combination} keys={combination} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
