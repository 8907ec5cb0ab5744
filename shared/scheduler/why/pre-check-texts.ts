import type { FindingCode } from "./checks/finding.ts";

/** What each finding says: the thing, the value, the advice. */
export const preCheckTexts: Readonly<Record<FindingCode, { readonly nl: string; readonly en: string }>> = {
  "no-runs": {
    nl: "Er zijn geen edities. Voeg edities toe voor u plant.",
    en: "There are no runs. Add runs before you plan.",
  },
  "no-rooms": {
    nl: "Er zijn geen lokalen. Voeg lokalen toe voor u plant.",
    en: "There are no rooms. Add rooms before you plan.",
  },
  "no-teaching-days": {
    nl: "Er is geen enkele lesdag: kijk first_day, last_day, weekdays en de sluitingen na.",
    en: "There is no teaching day: check first_day, last_day, weekdays and the closures.",
  },
  "window-reversed": {
    nl: "{{run}}: de vroegste start {{from}} valt na het laatste einde {{to}}. Wissel ze om of verbeter een van beide.",
    en: "{{run}}: the earliest start {{from}} is after the latest end {{to}}. Swap them or correct one of the two.",
  },
  "window-outside": {
    nl: "{{run}}: de periode {{from}} tot {{to}} heeft geen dag in het plan ({{first}} tot {{last}}). Verzet de periode.",
    en: "{{run}}: the window {{from}} to {{to}} has no day in the plan ({{first}} to {{last}}). Move the window.",
  },
  "window-too-short": {
    nl: "{{run}} vraagt een periode van {{weeks}} weken; tussen {{from}} en {{to}} zijn er {{open}} open. Verruim de periode of vraag minder weken.",
    en: "{{run}} asks for a stretch of {{weeks}} weeks; between {{from}} and {{to}} {{open}} are open. Widen the window or ask for fewer weeks.",
  },
  "always-closed": {
    nl: "{{run}}: tussen {{from}} en {{to}} is alles gesloten voor deze editie. Verzet de periode of kijk de sluitingen na.",
    en: "{{run}}: between {{from}} and {{to}} everything is closed for this run. Move the window or check the closures.",
  },
  "no-session": {
    nl: "{{run}} heeft geen lessen in de tabel sessions. Voeg minstens een rij toe.",
    en: "{{run}} has no row in table sessions. Add at least one.",
  },
  "too-few-meetings": {
    nl: "{{run}}: {{meetings}} lessen per week vullen geen {{days}} dagen. Vraag minder dagen of meer lessen.",
    en: "{{run}}: {{meetings}} meetings a week do not fill {{days}} days. Ask for fewer days or more meetings.",
  },
  "too-many-meetings": {
    nl: "{{run}}: {{meetings}} lessen per week, maar {{days}} dagen met {{parts}} dagdelen houden er {{most}}. Vraag meer dagen of minder lessen.",
    en: "{{run}}: {{meetings}} meetings a week, but {{days}} days of {{parts}} day-parts hold {{most}}. Ask for more days or fewer meetings.",
  },
  "days-not-filled": {
    nl: "{{run}}: {{meetings}} lessen per week maken geen {{days}} volle dagen van {{parts}} dagdelen ({{most}}). Pas full_days of per_week aan.",
    en: "{{run}}: {{meetings}} meetings a week do not make {{days}} full days of {{parts}} day-parts ({{most}}). Change full_days or per_week.",
  },
  "no-days-in-a-row": {
    nl: "{{run}}: de campus heeft geen {{days}} lesdagen die samen passen in een week. Vraag minder dagen, of dagen die niet na elkaar komen.",
    en: "{{run}}: the campus has no {{days}} teaching days that go together in a week. Ask for fewer days, or for days apart.",
  },
  "no-room-of-type": {
    nl: "{{run}} {{kind}}: geen enkel lokaal is van het gevraagde type of staat op de lijst ({{wanted}}). Kies een type dat er is.",
    en: "{{run}} {{kind}}: no room is of the type or on the list asked for ({{wanted}}). Choose a type that is there.",
  },
  "no-room-with-features": {
    nl: "{{run}} {{kind}}: geen lokaal ({{wanted}}) heeft {{features}}. Rust er een uit, of vraag minder.",
    en: "{{run}} {{kind}}: no room ({{wanted}}) has {{features}}. Equip one, or ask for less.",
  },
  "no-room-large-enough": {
    nl: "{{run}} {{kind}}: {{learners}} cursisten, maar het grootste passende lokaal {{room}} heeft {{most}} plaatsen. Verdeel de groep of laat een ander type toe.",
    en: "{{run}} {{kind}}: {{learners}} learners, but the largest room that would do, {{room}}, has {{most}} seats. Split the group or allow another type.",
  },
  "no-room-for-partner": {
    nl: "{{run}} {{kind}}: {{partner}} heeft nooit toegang tot {{rooms}} op de gevraagde dagdelen. Geef toegang of laat andere lokalen toe.",
    en: "{{run}} {{kind}}: {{partner}} never has access to {{rooms}} in the day-parts asked for. Give access or allow other rooms.",
  },
  "no-room-with-machine": {
    nl: "{{run}} {{kind}}: geen passend lokaal ({{rooms}}) heeft {{machines}}; ze staan in {{homes}}. Vraag dat lokaal, of een andere machine.",
    en: "{{run}} {{kind}}: no room that would do ({{rooms}}) has {{machines}}; they are in {{homes}}. Ask for that room, or another machine.",
  },
  "rooms-closed": {
    nl: "{{run}} {{kind}}: {{rooms}} is de hele periode gesloten. Verzet de periode of laat een ander lokaal toe.",
    en: "{{run}} {{kind}}: {{rooms}} is closed all through the window. Move the window or allow another room.",
  },
  "too-few-units": {
    nl: "{{run}} {{kind}}: {{needed}} stuks {{pool}} nodig voor {{learners}} cursisten, er zijn er hoogstens {{units}}. Koop bij of verdeel de groep.",
    en: "{{run}} {{kind}}: {{needed}} units of {{pool}} needed for {{learners}} learners, there are {{units}} at most. Buy more or split the group.",
  },
  "too-few-able": {
    nl: "{{run}} {{kind}}: {{needed}} lesgever(s) met {{skill}} nodig, er zijn er {{able}}. Leid iemand op of pas de bekwaamheid aan.",
    en: "{{run}} {{kind}}: {{needed}} instructor(s) with {{skill}} needed, there are {{able}}. Train someone or change the skill.",
  },
  "nobody-available": {
    nl: "{{run}} {{kind}}: wie {{skill}} heeft ({{instructors}}), is nooit beschikbaar in de gevraagde dagdelen. Maak iemand vrij of vraag een ander dagdeel.",
    en: "{{run}} {{kind}}: whoever has {{skill}} ({{instructors}}) is never available in the day-parts asked for. Free someone or ask for another day-part.",
  },
  "site-too-small": {
    nl: "{{run}}: {{learners}} cursisten, maar in {{dayparts}} mogen er hoogstens {{most}} op de campus. Verdeel de groep of vraag een ander dagdeel.",
    en: "{{run}}: {{learners}} learners, but {{dayparts}} allows {{most}} on site at most. Split the group or ask for another day-part.",
  },
  "pin-outside": {
    nl: "{{run}} {{kind}} is vastgezet op {{date}} {{daypart}}, maar mag dan niet: buiten de periode, een ander dagdeel of gesloten. Verzet of schrap de vastgezette les.",
    en: "{{run}} {{kind}} is pinned on {{date}} {{daypart}}, where it may not meet: outside its window, another day-part or closed. Move or drop the pin.",
  },
  "pins-together": {
    nl: "{{run}} {{kind}} en {{other}} {{otherKind}} zijn allebei vastgezet op {{date}} {{daypart}} en sluiten elkaar uit. Verzet een van beide.",
    en: "{{run}} {{kind}} and {{other}} {{otherKind}} are both pinned on {{date}} {{daypart}} and exclude each other. Move one of the two.",
  },
  "pins-too-many": {
    nl: "{{run}} {{kind}}: {{pins}} vastgezette lessen in {{week}}, maar {{perWeek}} per week. Maak er een los.",
    en: "{{run}} {{kind}}: {{pins}} pinned meetings in {{week}}, but {{perWeek}} a week. Unpin one.",
  },
  "after-chain": {
    nl: "{{run}} volgt op {{after}}, dat ten vroegste eindigt in de week van {{ends}}; voor {{weeks}} weken is er dan geen plaats tot {{to}}. Verlaat het einde of laat de volgorde los.",
    en: "{{run}} follows {{after}}, which ends in the week of {{ends}} at the earliest; that leaves no room for {{weeks}} weeks up to {{to}}. Make the end later or let go of the order.",
  },
  "impossible-alone": {
    nl: "{{run}} past zelfs niet op een lege campus:",
    en: "{{run}} does not fit even on an empty campus:",
  },
};
