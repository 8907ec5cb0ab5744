/** Why a run is not placed, in words; `{{what}}` is what the reason is about. */
export const REASON_TEXTS: Readonly<Record<string, { readonly nl: string; readonly en: string }>> = {
  closed: {
    nl: "Alle mogelijke weken beginnen in een sluiting. Verruim de vroegste start of het laatste einde.",
    en: "Every possible week begins in a closure. Widen the earliest start or the latest end.",
  },
  window: {
    nl: "Past niet tussen vroegste start en laatste einde. Verruim de periode of vraag minder weken.",
    en: "Does not fit between earliest start and latest end. Widen the window or ask for fewer weeks.",
  },
  shape: {
    nl: "De gevraagde lessen per week passen niet op de gevraagde dagen en dagdelen. Kijk dagen per week en aantal lessen na.",
    en: "The sessions a week do not fit the days and day-parts asked for. Check days per week and number of sessions.",
  },
  "no-room": {
    nl: "Geen enkel lokaal voldoet voor {{what}}: soort, uitrusting, plaatsen of toegang. Verruim de lokaaleisen.",
    en: "No room will do for {{what}}: type, features, seats or access. Widen what is asked of the room.",
  },
  rooms: {
    nl: "Alle passende lokalen voor {{what}} zijn dan bezet. Verruim de periode of laat een ander soort lokaal toe.",
    en: "All rooms that fit {{what}} are in use then. Widen the window or allow another type of room.",
  },
  machines: {
    nl: "Te weinig vrije machines ({{what}}). Verruim de periode of verdeel de groep.",
    en: "Too few free machines ({{what}}). Widen the window or split the group.",
  },
  instructor: {
    nl: "Geen lesgever vrij met bekwaamheid {{what}}. Maak een lesgever vrij of verruim de periode.",
    en: "No instructor free with skill {{what}}. Free an instructor or widen the window.",
  },
  cohort: {
    nl: "De cursisten van {{what}} hebben dan al les. Verruim de periode.",
    en: "The learners of {{what}} have another session then. Widen the window.",
  },
  site: {
    nl: "De campus zit in dagdeel {{what}} aan haar maximum. Laat een ander dagdeel toe.",
    en: "The campus is at its limit in day-part {{what}}. Allow another day-part.",
  },
  pin: {
    nl: "Een vastgelegde les past niet in het weekritme van deze editie. Maak de les los of verzet ze.",
    en: "A pinned meeting does not fit the weekly rhythm of this run. Unpin or move it.",
  },
  "by-hand": {
    nl: "Met de hand uit het plan gehaald. De volgende planning mag deze editie weer plaatsen.",
    en: "Taken out of the plan by hand. The next solve run may place it again.",
  },
  changed: {
    nl: "De campus is gewijzigd: zoals deze editie stond, kan ze niet meer. De volgende planning zoekt een andere plaats.",
    en: "The campus was changed: this run can no longer stand as it stood. The next solve run looks for another place.",
  },
  "left-out": {
    nl: "Nog niet geplaatst. Laat de planning verder rekenen.",
    en: "Not placed yet. Let the scheduler go on.",
  },
};

/** The reason the plan keeps, such as `instructor:AREI`, in words; a reason that came with a file stays as written. */
export function sayReason(reason: string, language: "nl" | "en"): string {
  const at = reason.indexOf(":");
  const word = at < 0 ? reason : reason.slice(0, at);
  const what = at < 0 ? "" : reason.slice(at + 1);
  const text = Object.hasOwn(REASON_TEXTS, word) ? REASON_TEXTS[word][language] : null;
  return text ? text.replaceAll("{{what}}", what || "–") : reason;
}
