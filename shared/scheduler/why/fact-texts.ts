import type { FactCode } from "./fact.ts";

/**
 * What each fact says: the thing, the value, the advice. `{{name}}` stands for a value of the fact, for its `kind`, or
 * for `resources`, the codes it is about.
 */
export const factTexts: Readonly<Record<FactCode, { readonly nl: string; readonly en: string }>> = {
  "window-start": {
    nl: "{{run}} mag pas beginnen op {{first}}. Vervroeg de vroegste start.",
    en: "{{run}} may not begin before {{first}}. Make its earliest start earlier.",
  },
  "window-end": {
    nl: "{{run}} moet gedaan zijn op {{last}}. Verlaat het laatste einde.",
    en: "{{run}} must be done by {{last}}. Make its latest end later.",
  },
  "too-many-weeks": {
    nl: "{{run}} vraagt {{weeks}} weken, meer dan het jaar er open heeft. Vraag minder weken.",
    en: "{{run}} asks for {{weeks}} weeks, more than the year has open. Ask for fewer weeks.",
  },
  "sessions-and-days": {
    nl: "{{run}} vraagt {{meetings}} lessen per week op {{days}} dagen: dat past niet. Wijzig de lessen of de dagen per week.",
    en: "{{run}} asks for {{meetings}} meetings a week on {{days}} days: they do not fit. Change the sessions or the days a week.",
  },
  "full-days": {
    nl: "{{run}} vraagt volle dagen. Laat ook halve dagen toe.",
    en: "{{run}} asks for full days. Allow half days too.",
  },
  "consecutive-days": {
    nl: "{{run}} vraagt {{days}} dagen na elkaar. Laat losse dagen toe.",
    en: "{{run}} asks for {{days}} days in a row. Allow days apart.",
  },
  dayparts: {
    nl: "{{run}} mag enkel in dagdeel {{dayparts}}. Laat een ander dagdeel toe.",
    en: "{{run}} may meet in day-part {{dayparts}} only. Allow another day-part.",
  },
  "school-holidays": {
    nl: "{{run}} ligt stil in de schoolvakanties. Laat les toe in de vakanties.",
    en: "{{run}} pauses in the school holidays. Let it meet in the holidays.",
  },
  closures: {
    nl: "Sluitingen houden {{run}} tegen. Open de campus op een van die dagen, of verruim de periode.",
    en: "Closures keep {{run}} out. Open the campus on one of those days, or widen the window.",
  },
  "catch-up": {
    nl: "{{run}} haalt lessen op sluitingsdagen in en loopt daardoor uit. Laat die lessen vervallen.",
    en: "{{run}} makes up for meetings on closed days and so runs on. Let those meetings lapse.",
  },
  after: {
    nl: "De volgorde met {{resources}} laat geen plaats voor {{run}}. Verzet een van beide, of laat de volgorde los.",
    en: "The order with {{resources}} leaves no place for {{run}}. Move one of them, or let go of the order.",
  },
  pins: {
    nl: "De vastgelegde lessen van {{run}} kunnen niet samen blijven staan. Maak er een los of verzet ze.",
    en: "The pinned meetings of {{run}} cannot all stand. Unpin or move one.",
  },
  "room-type": {
    nl: "{{run}} {{kind}} mag enkel in {{resources}}. Laat een andere soort of een ander lokaal toe.",
    en: "{{run}} {{kind}} may use {{resources}} only. Allow another type or another room.",
  },
  "room-features": {
    nl: "{{run}} {{kind}} vraagt {{resources}} in het lokaal. Rust een lokaal uit, of laat die vraag los.",
    en: "{{run}} {{kind}} asks for {{resources}} in the room. Equip a room, or let go of that wish.",
  },
  "room-seats": {
    nl: "{{run}} {{kind}} telt {{learners}} cursisten; elk lokaal dat anders zou voldoen, is te klein. Zoek een groter lokaal of verdeel de groep.",
    en: "{{run}} {{kind}} has {{learners}} learners; every room that would do otherwise is too small. Find a larger room or split the group.",
  },
  "room-access": {
    nl: "{{resources}} heeft geen toegang tot een lokaal dat {{run}} nodig heeft. Geef toegang.",
    en: "{{resources}} has no access to a room that {{run}} needs. Give access.",
  },
  "room-quota": {
    nl: "{{resources}} heeft zijn dagdelen per week in de lokalen opgebruikt. Verhoog het quotum voor {{run}}.",
    en: "{{resources}} has used its day-parts a week in the rooms. Raise the quota for {{run}}.",
  },
  "room-closed": {
    nl: "Een lokaal dat {{run}} nodig heeft, is gesloten. Open het, of verruim de periode.",
    en: "A room that {{run}} needs is closed. Open it, or widen the window.",
  },
  "room-without-machine": {
    nl: "{{run}} {{kind}}: {{resources}} staat niet in een lokaal dat voldoet. Verplaats de machine, of laat haar lokaal toe.",
    en: "{{run}} {{kind}}: {{resources}} is not in a room that will do. Move the machine, or allow its room.",
  },
  "rooms-taken": {
    nl: "{{run}} {{kind}}: de lokalen die voldoen ({{resources}}) zijn bezet. Verzet een editie, of laat een ander lokaal toe.",
    en: "{{run}} {{kind}}: the rooms that will do ({{resources}}) are in use. Move a run, or allow another room.",
  },
  "machines-few": {
    nl: "{{run}} {{kind}} vraagt {{needed}} stuks van {{resources}}; er zijn er {{units}}. Voorzie er meer of verdeel de groep.",
    en: "{{run}} {{kind}} needs {{needed}} units of {{resources}}; there are {{units}}. Provide more or split the group.",
  },
  "machines-out": {
    nl: "{{run}} {{kind}}: stuks van {{resources}} zijn buiten dienst. Stel de buitendienststelling uit, of voorzie er meer.",
    en: "{{run}} {{kind}}: units of {{resources}} are out of service. Postpone the outage, or provide more.",
  },
  "machines-taken": {
    nl: "{{run}} {{kind}}: {{resources}} is in gebruik. Voorzie een stuk meer, of verzet een editie.",
    en: "{{run}} {{kind}}: {{resources}} is in use. Provide one more unit, or move a run.",
  },
  "nobody-able": {
    nl: "{{run}} {{kind}} heeft te weinig lesgevers met bekwaamheid {{skill}} (nu {{count}}). Voeg een lesgever of de bekwaamheid toe.",
    en: "{{run}} {{kind}} has too few instructors with skill {{skill}} (now {{count}}). Add an instructor or the skill.",
  },
  "instructors-absent": {
    nl: "{{run}} {{kind}}: {{resources}} is dan afwezig. Maak een lesgever vrij.",
    en: "{{run}} {{kind}}: {{resources}} is away then. Free an instructor.",
  },
  "instructors-teach": {
    nl: "{{run}} {{kind}}: {{resources}} geeft dan al les. Zet een andere lesgever in, of verzet een editie.",
    en: "{{run}} {{kind}}: {{resources}} is teaching then. Let somebody else teach, or move a run.",
  },
  "instructors-limit": {
    nl: "{{run}} {{kind}}: {{resources}} zit aan het maximum per dag of week. Verhoog het maximum, of zet een andere lesgever in.",
    en: "{{run}} {{kind}}: {{resources}} is at the limit a day or week. Raise the limit, or let somebody else teach.",
  },
  "instructors-rest": {
    nl: "{{run}} {{kind}}: {{resources}} rust na een avond. Zet een andere lesgever in, of laat de rustregel los.",
    en: "{{run}} {{kind}}: {{resources}} rests after an evening. Let somebody else teach, or lift the rule on rest.",
  },
  cohort: {
    nl: "De cursisten van groep {{resources}} hebben dan al les. Verzet de andere editie, of verruim de periode van {{run}}.",
    en: "The learners of cohort {{resources}} have another session then. Move the other run, or widen the window of {{run}}.",
  },
  site: {
    nl: "Met {{learners}} cursisten erbij zit de campus in dagdeel {{resources}} boven haar maximum van {{limit}}. Laat een ander dagdeel toe, of verhoog het maximum.",
    en: "With {{learners}} learners more the campus is above its limit of {{limit}} in day-part {{resources}}. Allow another day-part, or raise the limit.",
  },
  "week-shape": {
    nl: "De lesweek van {{run}} is dan niet meer zoals gevraagd. Verplaats ook de andere lessen van die week.",
    en: "The week of {{run}} is then no longer as asked for. Move the other meetings of that week too.",
  },
  "own-meeting": {
    nl: "{{run}} heeft dan zelf al les. Kies een ander dagdeel.",
    en: "{{run}} itself meets then already. Choose another day-part.",
  },
};
