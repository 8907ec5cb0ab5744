import type { FixCode } from "./fixes/fix.ts";

/**
 * What each step of a fix does, as an instruction to the planner. `{{name}}` stands for a value of the step.
 */
export const fixTexts: Readonly<Record<FixCode, { readonly nl: string; readonly en: string }>> = {
  place: {
    nl: "Plaats {{run}} in het plan zoals het is.",
    en: "Place {{run}} in the plan as it is.",
  },
  rearrange: {
    nl: "Verplaats andere lessen, dan komt er plaats voor {{run}}. Niemand valt uit het plan.",
    en: "Move other meetings, which makes room for {{run}}. Nobody leaves the plan.",
  },
  swap: {
    nl: "Laat {{run}} voorgaan op edities die minder zwaar wegen. Die vallen uit het plan.",
    en: "Let {{run}} go before runs that weigh less. Those leave the plan.",
  },
  "end-later": {
    nl: "Zet het laatste einde van {{run}} {{weeks}} weken later, op {{to}}.",
    en: "Make the latest end of {{run}} {{weeks}} weeks later, {{to}}.",
  },
  "start-earlier": {
    nl: "Zet de vroegste start van {{run}} {{weeks}} weken vroeger, op {{to}}.",
    en: "Make the earliest start of {{run}} {{weeks}} weeks earlier, {{to}}.",
  },
  "fewer-weeks": {
    nl: "Geef {{run}} {{weeks}} lesweken in plaats van {{before}}.",
    en: "Give {{run}} {{weeks}} running weeks instead of {{before}}.",
  },
  "days-per-week": {
    nl: "Spreid {{run}} over {{days}} dagen per week in plaats van {{before}}.",
    en: "Spread {{run}} over {{days}} days a week instead of {{before}}.",
  },
  "more-dayparts": {
    nl: "Laat {{run}} ook in dagdeel {{dayparts}} toe.",
    en: "Allow {{run}} in day-part {{dayparts}} too.",
  },
  "not-full-days": {
    nl: "Laat {{run}} ook halve dagen toe.",
    en: "Allow {{run}} half days too.",
  },
  "not-consecutive": {
    nl: "Laat {{run}} ook dagen toe die niet na elkaar komen.",
    en: "Allow {{run}} days that do not follow one another.",
  },
  "teach-in-holidays": {
    nl: "Geef {{run}} ook les in de schoolvakanties.",
    en: "Let {{run}} meet in the school holidays too.",
  },
  reopen: {
    nl: "Schrap deze sluiting: {{closures}}.",
    en: "Drop this closure: {{closures}}.",
  },
  "let-lapse": {
    nl: "Haal de lessen van {{run}} op gesloten dagen niet in: ze vervallen.",
    en: "Do not catch up the meetings of {{run}} on closed days: they lapse.",
  },
  "drop-order": {
    nl: "Laat de volgorde van {{run}} tegenover {{after}} los.",
    en: "Let go of the order of {{run}} and {{after}}.",
  },
  "drop-pins": {
    nl: "Maak de vastgezette lessen van deze editie los ({{count}}).",
    en: "Unpin the pinned meetings of this run ({{count}}).",
  },
  "other-room-type": {
    nl: "Laat voor {{kind}} van {{run}} ook een lokaal van het type {{type}} toe ({{rooms}} passende lokalen).",
    en: "Allow a room of type {{type}} too for {{kind}} of {{run}} ({{rooms}} rooms would do).",
  },
  "drop-features": {
    nl: "Vraag voor {{kind}} van {{run}} geen {{features}} meer.",
    en: "No longer ask for {{features}} for {{kind}} of {{run}}.",
  },
  "equip-room": {
    nl: "Rust lokaal {{room}} uit met {{features}}.",
    en: "Equip room {{room}} with {{features}}.",
  },
  "add-seats": {
    nl: "Breng lokaal {{rooms}} van {{before}} op {{seats}} plaatsen.",
    en: "Bring room {{rooms}} from {{before}} to {{seats}} seats.",
  },
  "give-access": {
    nl: "Geef {{partner}} toegang tot lokaal {{rooms}} in dagdeel {{dayparts}}.",
    en: "Give {{partner}} access to room {{rooms}} in day-part {{dayparts}}.",
  },
  "raise-quota": {
    nl: "Geef {{partner}} {{more}} dagdelen per week meer in lokaal {{rooms}}.",
    en: "Give {{partner}} {{more}} day-parts a week more in room {{rooms}}.",
  },
  "open-room": {
    nl: "Houd lokaal {{rooms}} dan open (nu gesloten: {{closures}}).",
    en: "Keep room {{rooms}} open then (closed now: {{closures}}).",
  },
  "free-machine": {
    nl: "Maak {{pool}} verplaatsbaar (nu vast in {{room}}).",
    en: "Make {{pool}} mobile (now fixed in {{room}}).",
  },
  "one-more-room": {
    nl: "Voorzie nog een lokaal zoals {{model}} (type {{type}}), met dezelfde vaste machines.",
    en: "Provide one more room like {{model}} (type {{type}}), with the same fixed machines.",
  },
  "more-units": {
    nl: "Voorzie {{more}} stuks {{pool}} meer (nu {{units}}).",
    en: "Provide {{more}} units of {{pool}} more ({{units}} now).",
  },
  "postpone-repair": {
    nl: "Verschuif de buitendienst van {{pool}} ({{from}} tot {{to}}).",
    en: "Put off the time that {{pool}} is out of service ({{from}} to {{to}}).",
  },
  "teach-skill": {
    nl: "Leid lesgever {{instructor}} op voor {{skill}}.",
    en: "Train instructor {{instructor}} in {{skill}}.",
  },
  hire: {
    nl: "Zoek {{count}} lesgever(s) meer voor {{skill}}.",
    en: "Find {{count}} more instructor(s) for {{skill}}.",
  },
  "raise-limit": {
    nl: "Laat {{instructors}} {{more}} dagdelen per week meer lesgeven.",
    en: "Let {{instructors}} teach {{more}} day-parts a week more.",
  },
  "drop-rest": {
    nl: "Laat de rust na een avond los voor alle lesgevers.",
    en: "Let go of the rest after an evening for all instructors.",
  },
  "free-instructor": {
    nl: "Maak vrij op die dagdelen: {{instructors}}.",
    en: "Make available in those day-parts: {{instructors}}.",
  },
  "drop-cohort": {
    nl: "Haal {{run}} uit groep {{cohort}}.",
    en: "Take {{run}} out of cohort {{cohort}}.",
  },
  "raise-site-cap": {
    nl: "Laat in dagdeel {{daypart}} {{limit}} cursisten toe op de campus in plaats van {{before}}.",
    en: "Allow {{limit}} learners on site in day-part {{daypart}} instead of {{before}}.",
  },
  split: {
    nl: "Verdeel {{run}} in twee groepen: {{run}} met {{larger}} en {{second}} met {{smaller}} cursisten.",
    en: "Split {{run}} in two groups: {{run}} with {{larger}} and {{second}} with {{smaller}} learners.",
  },
  "use-room": {
    nl: "Neem lokaal {{room}} op hetzelfde dagdeel.",
    en: "Take room {{room}} in the same day-part.",
  },
  "use-period": {
    nl: "Neem {{date}} {{daypart}} in lokaal {{room}}.",
    en: "Take {{date}} {{daypart}} in room {{room}}.",
  },
  "move-holder": {
    nl: "Zet {{holders}} elders, dan is de cel vrij voor {{run}}.",
    en: "Put {{holders}} elsewhere, which frees the cell for {{run}}.",
  },
  "move-run": {
    nl: "Verplaats ook andere lessen van {{run}}: {{meetings}} lessen verhuizen.",
    en: "Move other meetings of {{run}} too: {{meetings}} meetings move.",
  },
};
