import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import "./requests.css";
import { useDocument } from "#renderer/stores/document.ts";
import { goTo } from "#renderer/stores/navigation.ts";
import { chooseRequest, loadRequests, stepRequest, useRequests } from "#renderer/stores/requests.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Screen } from "#renderer/ui/screen.tsx";
import { RequestInspector } from "./request-inspector.tsx";
import { RequestTable } from "./request-table.tsx";

/** *Aanvragen*: what partners ask for, whether it fits now, and the answer. */
export function RequestsScreen() {
  const { t } = useTranslation();
  const format = useFormat();
  const campus = useDocument((open) => open.campus);
  const revision = useDocument((open) => open.state?.revision);
  const { requests, chosen } = useRequests();
  useEffect(() => void loadRequests(), [revision]);
  const request = requests.find(({ id }) => id === chosen);
  useWalkKeys();
  const waiting = requests.filter(({ state }) => state === "tentative").length;
  if (!campus) return null;
  return (
    <div className="requests">
      <Screen
        title={t("screens.requests.title")}
        aside={
          requests.length > 0 && (
            <span className="muted" role="status">
              {t("requests.waiting", { count: waiting, number: format.number(waiting) })}
            </span>
          )
        }
        inspector={
          request && (
            <RequestInspector
              key={request.id}
              request={request}
              requests={requests}
              campus={campus}
              onClose={() => chooseRequest(null)}
            />
          )
        }
      >
        {requests.length > 0 ? (
          <RequestTable requests={requests} campus={campus} chosen={chosen} />
        ) : (
          <EmptyState
            icon="inbox"
            title={t("requests.empty.title")}
            action={<Button onPress={() => goTo("partners")}>{t("requests.empty.action")}</Button>}
          >
            {t("requests.empty.text")}
          </EmptyState>
        )}
      </Screen>
    </div>
  );
}

/** J and K walk through the requests, wherever the focus is but in a field. */
function useWalkKeys(): void {
  useEffect(() => {
    const listen = ({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent) => {
      const isTyping = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      if (isTyping || ctrlKey || altKey || metaKey) return;
      if (key.toLowerCase() === "j") stepRequest(1);
      if (key.toLowerCase() === "k") stepRequest(-1);
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}
