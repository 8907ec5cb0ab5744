import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RequestView } from "#shared/contract/requests.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { alternativesFor } from "#shared/edits/requests/alternatives.ts";
import { counterRequest } from "#renderer/stores/requests.ts";
import { today } from "#renderer/stores/today.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Section } from "#renderer/ui/screen.tsx";
import { useLater } from "#renderer/ui/use-later.ts";
import { useRequestWords } from "./words.ts";

const MOST = 3;

/** Three other times at which all of a request fits on the plan as it is now; each can be proposed to the partner. */
export function Alternatives(props: {
  readonly request: RequestView;
  readonly campus: Campus;
  readonly reason: string;
  readonly disabled: boolean;
}) {
  const { request, campus, reason, disabled } = props;
  const { t } = useTranslation();
  const say = useRequestWords(campus);
  const [from] = useState(() => today());
  const { partner, asked } = request;
  const found = useLater(
    useCallback(() => alternativesFor(campus, partner, asked, from, MOST), [campus, partner, asked, from]),
  );
  return (
    <Section title={t("requests.alternatives")}>
      {found?.length === 0 && <p className="muted">{t("requests.noAlternatives")}</p>}
      <ul>
        {found?.map(({ slots }) => {
          const when = slots.map(say.slot).join("; ");
          return (
            <li key={when} className="request-alternative">
              <span>{when}</span>
              <Button
                disabled={disabled}
                label={t("requests.proposeLabel", { when })}
                onPress={() => void counterRequest(request.id, reason, slots)}
              >
                {t("requests.propose")}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
