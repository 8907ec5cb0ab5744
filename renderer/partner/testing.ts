import type { PartnerView } from "#shared/contract/partner-api.ts";

/** A small campus as a partner sees it: for tests. */
export const partnerView: PartnerView = {
  partner: { code: "P1", name: "Partner Een" },
  campus: "Campus",
  from: "2026-01-05",
  to: "2026-06-30",
  today: "2026-01-12",
  weekdays: [1, 2, 3, 4, 5],
  dayparts: [
    { code: "VM", name: "Voormiddag", starts: "08:00", ends: "12:00" },
    { code: "NM", name: "Namiddag", starts: "13:00", ends: "17:00" },
    { code: "AV", name: "Avond", starts: "18:00", ends: "21:30" },
  ],
  pools: [
    { code: "MIG", name: "Lasbox MIG", units: 4 },
    { code: "TIG", name: "Lasbox TIG", units: 2 },
  ],
  rooms: [
    { code: "L1", name: "Leslokaal 1", type: "les", seats: 20, features: ["beamer"] },
    { code: "L2", name: "", type: "las", seats: 12, features: ["afzuiging"] },
  ],
  seesOwnRuns: true,
  mayAsk: true,
};
