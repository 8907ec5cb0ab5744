import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { PartnerLink } from "#shared/contract/partners.ts";
import { parseDay } from "#shared/domain/calendar.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { key } from "#shared/domain/codes.ts";
import { runsFor, viewFor } from "#shared/feeds/partner-view.ts";
import { revokeLink, usePartners } from "#renderer/stores/partners.ts";
import { Button } from "#renderer/ui/button.tsx";
import { useFormat } from "#renderer/ui/format.ts";
import { Facts, Inspector, Section } from "#renderer/ui/screen.tsx";
import { linkState, useOpened } from "./link-words.ts";

const MOST_SHOWN = 8;

/** A link: until when it is good, whether it is used, what its partner sees, and the way to end it. */
export function LinkInspector(props: {
  readonly link: PartnerLink;
  readonly links: readonly PartnerLink[];
  readonly campus: Campus;
  readonly onClose: () => void;
}) {
  const { link, links, campus, onClose } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const opened = useOpened();
  const busy = usePartners((now) => now.busy);
  const name = campus.partners.get(key(link.partner))?.name || link.partner;
  const feeds = links.filter(({ id, revoked }) => id.startsWith(`${link.id}.`) && revoked === null).length;
  const date = (iso: string) => format.date(parseDay(iso.slice(0, 10)) ?? 1);
  return (
    <Inspector
      title={t("partners.made", { partner: name })}
      closeLabel={t("partners.closeInspector")}
      onClose={onClose}
    >
      <Facts
        facts={[
          [t("partners.facts.created"), format.moment(link.created)],
          [t("partners.facts.by"), link.author],
          [t("partners.facts.expires"), date(link.expires)],
          [t("partners.facts.visit"), link.lastVisit ? date(link.lastVisit) : t("partners.never")],
          [t("partners.facts.revoked"), link.revoked && format.moment(link.revoked)],
          [t("partners.facts.feeds"), feeds > 0 && t("partners.feeds", { count: feeds, number: format.number(feeds) })],
        ]}
      />
      {linkState(link, opened) === "good" && (
        <div className="link-revoke">
          <Button look="danger" disabled={busy} onPress={() => void revokeLink(link.id)}>
            {t("partners.revoke")}
          </Button>
          <p className="muted">{t("partners.revokeHint")}</p>
        </div>
      )}
      <WhatTheySee link={link} campus={campus} name={name} />
    </Inspector>
  );
}

/** What the partner sees, made by the function that answers the partner's page. */
function WhatTheySee(props: { readonly link: PartnerLink; readonly campus: Campus; readonly name: string }) {
  const { link, campus, name } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const seen = useMemo(() => {
    const { pools, rooms } = viewFor(campus, link, "");
    return { pools, rooms, runs: runsFor(campus, link) };
  }, [campus, link]);
  return (
    <Section title={t("partners.see", { partner: name })}>
      <Names
        title={t("partners.seeMachines")}
        names={seen.pools.map((pool) => `${pool.name || pool.code} (${pool.units})`)}
      />
      <Names title={t("partners.seeRooms")} names={seen.rooms.map((room) => room.name || room.code)} />
      <Names
        title={t("partners.seeRuns")}
        names={seen.runs.map(({ date, daypart, title }) => `${format.day(parseDay(date) ?? 1)} ${daypart}, ${title}`)}
      />
    </Section>
  );
}

function Names({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const more = names.length - MOST_SHOWN;
  return (
    <div className="link-names">
      <p>
        {title} <span className="muted">{format.number(names.length)}</span>
      </p>
      <ul className="muted">
        {names.slice(0, MOST_SHOWN).map((name, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- two meetings may read the same
          <li key={`${place} ${name}`} className="clip">
            {name}
          </li>
        ))}
        {more > 0 && <li>{t("scenarios.more", { more: format.number(more) })}</li>}
      </ul>
    </div>
  );
}
