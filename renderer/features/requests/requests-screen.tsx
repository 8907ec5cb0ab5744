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
import { useLetterKeys } from "./use-letter-keys.ts";
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
  useLetterKeys({ j: () => stepRequest(1), k: () => stepRequest(-1) });
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
