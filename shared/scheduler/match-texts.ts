/** A sentence in both languages; `{{name}}` stands for a value of the match. */
export interface Text {
  readonly nl: string;
  readonly en: string;
}

/**
 * What each match says: the thing, the value, the advice. Beside the match's own values the sentences name `run`,
 * `kind`, `date` (ISO), `daypart` and `resource`.
 */
export const matchTexts: Readonly<Record<string, Text>> = {
  // H1 known
  "unknown-run": {
    nl: "Er is geen editie {{run}} ({{kind}}, {{date}} {{daypart}}). Kijk de code na, of haal deze les uit het plan.",
    en: "There is no run {{run}} ({{kind}}, {{date}} {{daypart}}). Check the code, or take this meeting out of the plan.",
  },
  "unknown-run-left-out": {
    nl: "Niet geplaatst: er is geen editie {{run}}. Kijk de code na, of schrap de regel.",
    en: "Unplaced: there is no run {{run}}. Check the code, or delete the line.",
  },
  "unknown-kind": {
    nl: "{{run}} op {{date}} {{daypart}}: de editie heeft geen lessoort {{resource}}. Kies een van haar lessoorten.",
    en: "{{run}} on {{date}} {{daypart}}: the run has no session of kind {{resource}}. Choose one of its kinds.",
  },
  "unknown-daypart": {
    nl: "{{run}} {{kind}} op {{date}}: er is geen dagdeel {{resource}}. Kies een dagdeel van de campus.",
    en: "{{run}} {{kind}} on {{date}}: there is no day-part {{resource}}. Choose a day-part of the campus.",
  },
  "unknown-room": {
    nl: "{{run}} {{kind}} op {{date}} {{daypart}}: er is geen lokaal {{resource}}. Kies een lokaal van de campus.",
    en: "{{run}} {{kind}} on {{date}} {{daypart}}: there is no room {{resource}}. Choose a room of the campus.",
  },
  "unknown-machine": {
    nl: "{{run}} {{kind}} op {{date}} {{daypart}}: er is geen machine {{resource}}. Kies een machine van de campus.",
    en: "{{run}} {{kind}} on {{date}} {{daypart}}: there is no machine {{resource}}. Choose a machine of the campus.",
  },
  "unknown-instructor": {
    nl: "{{run}} {{kind}} op {{date}} {{daypart}}: er is geen lesgever {{resource}}. Kies een lesgever van de campus.",
    en: "{{run}} {{kind}} on {{date}} {{daypart}}: there is no instructor {{resource}}. Choose an instructor of the campus.",
  },
  "outside-horizon": {
    nl: "{{run}} {{kind}}: {{date}} valt buiten het plan ({{first}} tot {{last}}). Kies een dag daarbinnen.",
    en: "{{run}} {{kind}}: {{date}} is outside the plan ({{first}} to {{last}}). Choose a day within it.",
  },
  "not-a-teaching-weekday": {
    nl: "{{run}} {{kind}}: {{date}} is geen lesdag (weekdag {{weekday}}). Kies een lesdag van de campus.",
    en: "{{run}} {{kind}}: {{date}} is not a teaching day (weekday {{weekday}}). Choose a teaching day of the campus.",
  },
  twice: {
    nl: "{{run}} {{kind}} staat tweemaal in het plan op {{date}} {{daypart}}. Haal er een weg.",
    en: "{{run}} {{kind}} stands twice in the plan on {{date}} {{daypart}}. Take one away.",
  },
  // H2 open
  "closed-for-run": {
    nl: "{{run}} {{kind}}: {{date}} {{daypart}} is gesloten voor deze editie ({{why}}). Kies een ander dagdeel.",
    en: "{{run}} {{kind}}: {{date}} {{daypart}} is closed for this run ({{why}}). Choose another day-part.",
  },
  "room-closed": {
    nl: "{{run}} {{kind}}: lokaal {{resource}} is gesloten op {{date}} {{daypart}} ({{why}}). Kies een ander lokaal.",
    en: "{{run}} {{kind}}: room {{resource}} is closed on {{date}} {{daypart}} ({{why}}). Choose another room.",
  },
  // H3 window
  "too-early": {
    nl: "{{run}} {{kind}}: {{date}} is vroeger dan {{limit}}, de vroegste start. Schuif de les op, of verzet de start.",
    en: "{{run}} {{kind}}: {{date}} is before {{limit}}, the earliest start. Move the meeting, or change the start.",
  },
  "too-late": {
    nl: "{{run}} {{kind}}: {{date}} is later dan {{limit}}, het laatste einde. Schuif de les op, of verzet het einde.",
    en: "{{run}} {{kind}}: {{date}} is after {{limit}}, the latest end. Move the meeting, or change the end.",
  },
  "before-predecessor": {
    nl: "{{run}} begint op {{date}} {{daypart}}, maar volgt op {{resource}}, die eindigt op {{ends}}. Laat {{run}} later beginnen.",
    en: "{{run}} starts on {{date}} {{daypart}}, but follows {{resource}}, which ends on {{ends}}. Let {{run}} start later.",
  },
  // H4 whole
  "not-planned": {
    nl: "{{run}} heeft geen lessen en staat niet bij wat niet geplaatst is. Plan de editie, of laat ze weg met een reden.",
    en: "{{run}} has no meetings and is not listed as unplaced. Plan the run, or leave it out with a reason.",
  },
  "left-out-yet-met": {
    nl: "{{run}} staat bij wat niet geplaatst is, maar heeft {{meetings}} lessen. Haal de lessen weg, of schrap de regel.",
    en: "{{run}} is listed as unplaced, yet it has {{meetings}} meetings. Take the meetings away, or delete the line.",
  },
  "other-daypart": {
    nl: "{{run}} {{kind}} op {{date}}: de editie heeft geen les in {{daypart}}, wel in {{wanted}}. Kies een van die dagdelen.",
    en: "{{run}} {{kind}} on {{date}}: the run does not meet in {{daypart}}, but in {{wanted}}. Choose one of those.",
  },
  "week-not-whole": {
    nl: "{{run}}, week {{week}}: {{held}}, op {{on}}; nodig: {{days}} dagen; {{closed}} dagdelen gesloten. Maak de week volledig.",
    en: "{{run}}, week {{week}}: {{held}}, on {{on}}; needed: {{days}} days; {{closed}} day-parts closed. Make the week whole.",
  },
  "week-not-whole-full": {
    nl: "{{run}}, week {{week}}: {{held}}, op {{on}}; nodig: {{days}} volle dagen; {{closed}} dagdelen gesloten. Maak de week volledig.",
    en: "{{run}}, week {{week}}: {{held}}, on {{on}}; needed: {{days}} full days; {{closed}} day-parts closed. Make the week whole.",
  },
  "week-not-whole-consecutive": {
    nl: "{{run}}, week {{week}}: {{held}}, op {{on}}; nodig: {{days}} dagen na elkaar; {{closed}} dagdelen gesloten. Maak de week volledig.",
    en: "{{run}}, week {{week}}: {{held}}, on {{on}}; needed: {{days}} consecutive days; {{closed}} day-parts closed. Make the week whole.",
  },
  "week-not-whole-full-consecutive": {
    nl: "{{run}}, week {{week}}: {{held}}, op {{on}}; nodig: {{days}} volle dagen na elkaar; {{closed}} dagdelen gesloten. Maak de week volledig.",
    en: "{{run}}, week {{week}}: {{held}}, on {{on}}; needed: {{days}} full consecutive days; {{closed}} day-parts closed. Make the week whole.",
  },
  "not-a-running-week": {
    nl: "{{run}} heeft {{meetings}} lessen in {{week}}, maar dat is geen lesweek van de editie. Schuif ze naar een lesweek.",
    en: "{{run}} has {{meetings}} meetings in {{week}}, which is not a running week of it. Move them to a running week.",
  },
  "too-few-weeks": {
    nl: "{{run}} heeft te weinig lesweken tot {{until}}: nog te geven {{left}}. Laat de editie vroeger beginnen.",
    en: "{{run}} has too few running weeks up to {{until}}: still to be met {{left}}. Let the run start earlier.",
  },
  // H5 room fits
  "no-room": {
    nl: "{{run}} {{kind}} op {{date}} {{daypart}} heeft geen lokaal. Kies een lokaal.",
    en: "{{run}} {{kind}} on {{date}} {{daypart}} has no room. Choose a room.",
  },
  "room-not-listed": {
    nl: "{{run}} {{kind}} op {{date}} {{daypart}}: lokaal {{resource}} staat niet op de lijst. Kies uit {{wanted}}.",
    en: "{{run}} {{kind}} on {{date}} {{daypart}}: room {{resource}} is not on the list. Choose from {{wanted}}.",
  },
  "wrong-type": {
    nl: "{{run}} {{kind}} op {{date}} {{daypart}}: lokaal {{resource}} is van het type {{type}}. Kies een lokaal van het type {{wanted}}.",
    en: "{{run}} {{kind}} on {{date}} {{daypart}}: room {{resource}} is of type {{type}}. Choose a room of type {{wanted}}.",
  },
  "lacks-features": {
    nl: "{{run}} {{kind}} op {{date}} {{daypart}}: lokaal {{resource}} heeft geen {{lacking}}. Kies een lokaal dat dat heeft.",
    en: "{{run}} {{kind}} on {{date}} {{daypart}}: room {{resource}} lacks {{lacking}}. Choose a room that has it.",
  },
  "too-small": {
    nl: "{{run}} {{kind}} op {{date}} {{daypart}}: {{learners}} cursisten, {{capacity}} plaatsen in lokaal {{resource}}. Kies een groter lokaal.",
    en: "{{run}} {{kind}} on {{date}} {{daypart}}: {{learners}} learners, {{capacity}} seats in room {{resource}}. Choose a larger room.",
  },
  "not-open-to-partner": {
    nl: "{{run}} {{kind}}: lokaal {{resource}} staat op {{date}} {{daypart}} niet open voor {{partner}}. Kies een ander lokaal of dagdeel.",
    en: "{{run}} {{kind}}: room {{resource}} is not open to {{partner}} on {{date}} {{daypart}}. Choose another room or day-part.",
  },
  // H6 room once
  "room-taken": {
    nl: "{{run}} {{kind}}: lokaal {{resource}} is op {{date}} {{daypart}} bezet door {{holder}} (in {{holderRoom}}). Kies een ander lokaal of dagdeel.",
    en: "{{run}} {{kind}}: room {{resource}} is held by {{holder}} (in {{holderRoom}}) on {{date}} {{daypart}}. Choose another room or day-part.",
  },
  // H7 quota
  "quota-used-up": {
    nl: "{{run}} {{kind}} op {{date}} {{daypart}}: dagdeel {{nth}} van {{partner}} in lokaal {{resource}} in {{week}}, toegestaan zijn er {{limit}}. Kies een ander lokaal of een andere week.",
    en: "{{run}} {{kind}} on {{date}} {{daypart}}: day-part {{nth}} of {{partner}} in room {{resource}} in {{week}}, {{limit}} are allowed. Choose another room or week.",
  },
  // H8 machines
  "wrong-units": {
    nl: "{{run}} {{kind}} op {{date}} {{daypart}}: machines {{named}}, nodig: {{needed}}. Zet de machines zoals nodig.",
    en: "{{run}} {{kind}} on {{date}} {{daypart}}: machines {{named}}, needed: {{needed}}. Set the machines as needed.",
  },
  "machine-elsewhere": {
    nl: "{{run}} {{kind}} op {{date}} {{daypart}}: {{resource}} staat vast in {{home}}, de les is in {{room}}. Verplaats de les naar {{home}}.",
    en: "{{run}} {{kind}} on {{date}} {{daypart}}: {{resource}} stays in {{home}}, the meeting is in {{room}}. Move the meeting to {{home}}.",
  },
  "pool-overbooked": {
    nl: "{{resource}} op {{date}} {{daypart}}: {{units}} in gebruik ({{users}}), {{out}} buiten dienst, van {{total}}. Verplaats een van die lessen.",
    en: "{{resource}} on {{date}} {{daypart}}: {{units}} in use ({{users}}), {{out}} out of service, of {{total}}. Move one of those meetings.",
  },
  // H9 instructors
  "wrong-number": {
    nl: "{{run}} {{kind}} op {{date}} {{daypart}}: lesgevers {{named}}, nodig zijn er {{needed}}. Kies het juiste aantal.",
    en: "{{run}} {{kind}} on {{date}} {{daypart}}: instructors {{named}}, needed are {{needed}}. Choose the right number.",
  },
  "no-skill": {
    nl: "{{run}} {{kind}} op {{date}} {{daypart}}: {{resource}} heeft de bekwaamheid {{skill}} niet. Kies een lesgever die ze heeft.",
    en: "{{run}} {{kind}} on {{date}} {{daypart}}: {{resource}} does not have skill {{skill}}. Choose an instructor who has it.",
  },
  "teaches-elsewhere": {
    nl: "{{run}} {{kind}}: {{resource}} geeft op {{date}} {{daypart}} ook les aan {{other}}. Kies een andere lesgever of een ander dagdeel.",
    en: "{{run}} {{kind}}: {{resource}} also teaches {{other}} on {{date}} {{daypart}}. Choose another instructor or day-part.",
  },
  "never-available": {
    nl: "{{run}} {{kind}} op {{date}}: {{resource}} is nooit beschikbaar op die weekdag in {{daypart}}. Kies een andere lesgever of een ander dagdeel.",
    en: "{{run}} {{kind}} on {{date}}: {{resource}} is never available on that weekday in {{daypart}}. Choose another instructor or day-part.",
  },
  away: {
    nl: "{{run}} {{kind}}: {{resource}} is afwezig op {{date}} {{daypart}} ({{why}}). Kies een andere lesgever of een ander dagdeel.",
    en: "{{run}} {{kind}}: {{resource}} is away on {{date}} {{daypart}} ({{why}}). Choose another instructor or day-part.",
  },
  "day-full": {
    nl: "{{run}} {{kind}} op {{date}} {{daypart}}: dagdeel {{nth}} van {{resource}} die dag, hoogstens {{limit}}. Kies een andere lesgever of dag.",
    en: "{{run}} {{kind}} on {{date}} {{daypart}}: day-part {{nth}} of {{resource}} that day, at most {{limit}}. Choose another instructor or day.",
  },
  "week-full": {
    nl: "{{run}} {{kind}} op {{date}} {{daypart}}: dagdeel {{nth}} van {{resource}} in {{week}}, hoogstens {{limit}}. Kies een andere lesgever of week.",
    en: "{{run}} {{kind}} on {{date}} {{daypart}}: day-part {{nth}} of {{resource}} in {{week}}, at most {{limit}}. Choose another instructor or week.",
  },
  "short-night": {
    nl: "{{run}} {{kind}} op {{date}} {{daypart}}: {{resource}} gaf de avond ervoor les aan {{other}}. Kies een andere lesgever of een later dagdeel.",
    en: "{{run}} {{kind}} on {{date}} {{daypart}}: {{resource}} taught {{other}} the evening before. Choose another instructor or a later day-part.",
  },
  // H10 learners once
  "run-twice": {
    nl: "{{run}} heeft op {{date}} {{daypart}} zowel {{kind}} als {{otherKind}}. Verplaats een van beide lessen.",
    en: "{{run}} has both {{kind}} and {{otherKind}} on {{date}} {{daypart}}. Move one of the two meetings.",
  },
  "cohort-twice": {
    nl: "{{run}} {{kind}}: groep {{resource}} zit op {{date}} {{daypart}} al in {{other}} {{otherKind}}. Verplaats een van beide lessen.",
    en: "{{run}} {{kind}}: cohort {{resource}} is in {{other}} {{otherKind}} on {{date}} {{daypart}} already. Move one of the two meetings.",
  },
  // H11 site
  "site-full": {
    nl: "{{date}} {{daypart}}: {{learners}} cursisten op de campus, hoogstens {{limit}}. Verplaats lessen naar een ander dagdeel.",
    en: "{{date}} {{daypart}}: {{learners}} learners on site, at most {{limit}}. Move meetings to another day-part.",
  },
  // H12 pins
  "pin-not-kept": {
    nl: "{{run}} {{kind}} is vastgezet op {{date}} {{daypart}}, maar staat daar niet. Zet de les daar, of maak ze los.",
    en: "{{run}} {{kind}} is pinned on {{date}} {{daypart}}, but does not stand there. Put it there, or unpin it.",
  },
  "pin-not-kept-in-room": {
    nl: "{{run}} {{kind}} is vastgezet op {{date}} {{daypart}} in lokaal {{resource}}, maar staat daar niet. Zet de les daar, of maak ze los.",
    en: "{{run}} {{kind}} is pinned on {{date}} {{daypart}} in room {{resource}}, but does not stand there. Put it there, or unpin it.",
  },
  // S1 unplaced
  "left-out": {
    nl: "{{run}} is niet geplaatst: {{learnerDays}} cursistendagen. Laat verder plannen, of verruim wat de editie vraagt.",
    en: "{{run}} is not placed: {{learnerDays}} learner-days. Let the scheduler go on, or widen what the run asks for.",
  },
  // S2 shortfall
  "short-of-target": {
    nl: "{{date}}: {{learners}} cursisten, {{amount}} onder het doel van {{target}}. Plan hier nog een editie.",
    en: "{{date}}: {{learners}} learners, {{amount}} short of the target of {{target}}. Plan another run here.",
  },
  // S3 instability
  unsteady: {
    nl: "{{run}} {{kind}}: {{amount}} van {{meetings}} lessen buiten het vaste uur of lokaal. Zet ze op het vaste uur.",
    en: "{{run}} {{kind}}: {{amount}} of {{meetings}} meetings outside the usual time or room. Put them at the usual time.",
  },
  // S4 crowding
  "crowded-day": {
    nl: "{{date}}: {{learners}} cursisten, {{amount}} boven {{level}}. Verplaats een editie naar een rustiger dag.",
    en: "{{date}}: {{learners}} learners, {{amount}} above {{level}}. Move a run to a quieter day.",
  },
};
