import { useTranslation } from "react-i18next";
import { goTo, useNavigation } from "#renderer/stores/navigation.ts";
import { useRequests } from "#renderer/stores/requests.ts";
import { IconButton } from "#renderer/ui/button.tsx";
import { Icon } from "#renderer/ui/icons.tsx";
import { FileMenu } from "./file-menu.tsx";
import { screens } from "./screens.tsx";
import { SettingsMenu } from "./settings-menu.tsx";

/** The rail: the document, the screens, the settings. */
export function Rail({ onHelp }: { readonly onHelp: () => void }) {
  const { t } = useTranslation();
  const waiting = useRequests(({ requests }) => requests.filter(({ state }) => state === "tentative").length);
  const at = useNavigation((navigation) => navigation.screen);
  return (
    <nav className="rail" aria-label={t("frame.rail")}>
      <FileMenu />
      <ul className="rail-screens">
        {screens.map(({ id, icon, keys }) => (
          <li key={id}>
            <button
              type="button"
              className="rail-screen"
              aria-current={id === at ? "page" : undefined}
              aria-keyshortcuts={keys}
              title={`${t(`screens.${id}.title`)} (${keys})`}
              onClick={() => goTo(id)}
            >
              <Icon name={icon} />
              {t(`screens.${id}.short`)}
              {id === "requests" && waiting > 0 && <span className="rail-count">{waiting}</span>}
            </button>
          </li>
        ))}
      </ul>
      <IconButton icon="help" label={t("frame.shortcuts")} keys="?" onPress={onHelp} />
      <SettingsMenu />
    </nav>
  );
}
