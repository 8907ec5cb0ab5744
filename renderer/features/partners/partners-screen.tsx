import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import "./partners.css";
import { useDocument } from "#renderer/stores/document.ts";
import { chooseLink, loadPartners, usePartners } from "#renderer/stores/partners.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { Icon } from "#renderer/ui/icons.tsx";
import { Screen } from "#renderer/ui/screen.tsx";
import { useSaid } from "#renderer/ui/use-said.ts";
import { FairTable } from "./fair-table.tsx";
import { LinkInspector } from "./link-inspector.tsx";
import { LinkTable } from "./link-table.tsx";
import { MadeDialog } from "./made-dialog.tsx";
import { NewLinkDialog } from "./new-link-dialog.tsx";
import { SharingForm } from "./sharing-form.tsx";

/** How often the last visits are asked for while the screen is open, in ms. */
const OFTEN = 15_000;

/** *Partners*: whether and where the plan is shared, and the personal links. */
export function PartnersScreen() {
  const { t } = useTranslation();
  const text = useSaid();
  const path = useDocument((open) => open.state?.path);
  const campus = useDocument((open) => open.campus);
  const { state, chosen, problem } = usePartners();
  const [making, setMaking] = useState(false);
  useEffect(() => {
    void loadPartners();
    const timer = setInterval(() => void loadPartners(), OFTEN);
    return () => clearInterval(timer);
  }, [path]);
  const pages = state?.links.filter(({ purpose }) => purpose === "page") ?? [];
  const link = pages.find(({ id }) => id === chosen);
  const hasPartners = (campus?.partners.size ?? 0) > 0;
  const add = (
    <Button look="primary" icon="partners" disabled={!state?.origin || !hasPartners} onPress={() => setMaking(true)}>
      {t("partners.newLink")}
    </Button>
  );
  return (
    <Screen
      title={t("screens.partners.title")}
      aside={pages.length > 0 && add}
      inspector={
        link &&
        campus &&
        state && <LinkInspector link={link} links={state.links} campus={campus} onClose={() => chooseLink(null)} />
      }
    >
      <div className="partners">
        {problem && (
          <p className="partners-problem" role="alert">
            <Icon name="warning" />
            {text(problem)}
          </p>
        )}
        {state && <SharingForm key={JSON.stringify(state.sharing)} state={state} />}
        {state && campus && pages.length > 0 && <LinkTable links={pages} campus={campus} chosen={chosen} />}
        {state && pages.length === 0 && (
          <EmptyState icon="partners" title={t("partners.empty.title")} action={add}>
            {hasPartners ? t("partners.empty.text") : t("partners.noPartners")}
          </EmptyState>
        )}
        {campus && hasPartners && <FairTable campus={campus} />}
      </div>
      {campus && making && <NewLinkDialog campus={campus} onClose={() => setMaking(false)} />}
      <MadeDialog />
    </Screen>
  );
}
