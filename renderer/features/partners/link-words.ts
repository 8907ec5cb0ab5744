import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import type { PartnerLink } from "#shared/contract/partners.ts";
import type { Campus } from "#shared/domain/campus.ts";
import { ownMeetings, poolsFor, roomsFor } from "#shared/feeds/partner-view.ts";
import { useFormat } from "#renderer/ui/format.ts";

/** How a link stands. */
export type LinkState = "good" | "revoked" | "expired";

/** How a link stands at a moment, ISO 8601. */
export function linkState({ revoked, expires }: Pick<PartnerLink, "revoked" | "expires">, now: string): LinkState {
  if (revoked !== null) return "revoked";
  return expires <= now ? "expired" : "good";
}

/** The moment the screen was opened, ISO 8601: what is past then is shown as past. */
export function useOpened(): string {
  const [opened] = useState(() => new Date().toISOString());
  return opened;
}

/** Tells what a link shows, counted as the server counts it: *60 machines, 93 lokalen, 412 eigen lessen*. */
export function useShows(campus: Campus): (link: PartnerLink) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return useCallback(
    (link) => {
      const counts = [
        ["showsMachines", poolsFor(campus, link).length],
        ["showsRooms", roomsFor(campus, link).length],
        ["showsRuns", ownMeetings(campus, link).length],
      ] as const;
      const words = counts
        .filter(([, count]) => count > 0)
        .map(([name, count]) => t(`partners.${name}`, { count, number: format.number(count) }));
      return words.join(", ") || t("partners.showsNothing");
    },
    [t, format, campus],
  );
}
