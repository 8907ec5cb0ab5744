import { campusRefusalTexts } from "./campus-refusal-texts.ts";
import { placeRefusalTexts } from "./place-refusal-texts.ts";

/** A message in both languages; `{{name}}` stands for a value. */
export interface RefusalText {
  readonly nl: string;
  readonly en: string;
}

/** What a planner is told of an act that is refused, by the refusal's code; each ends with advice. */
export const refusalTexts: Readonly<Record<string, RefusalText>> = {
  ...campusRefusalTexts,
  ...placeRefusalTexts,
  "request-no-partner": {
    nl: 'Partner "{{partner}}" staat niet in dit document. Voeg de partner eerst toe.',
    en: 'Partner "{{partner}}" is not in this document. Add the partner first.',
  },
  "request-answered": {
    nl: "Deze aanvraag heeft al een plaats in het plan. Kijk hoe ze er nu voor staat.",
    en: "This request has a place in the plan already. See how it stands now.",
  },
  "request-date": {
    nl: "{{date}} is geen lesdag van deze campus. Stel een andere dag voor.",
    en: "{{date}} is no teaching day of this campus. Propose another day.",
  },
  "request-daypart": {
    nl: 'Dagdeel "{{daypart}}" bestaat niet. Stel een ander dagdeel voor.',
    en: 'Day-part "{{daypart}}" does not exist. Propose another day-part.',
  },
  "request-closed": {
    nl: "De campus is gesloten op {{date}}, {{daypart}}. Stel een ander moment voor.",
    en: "The campus is closed on {{date}}, {{daypart}}. Propose another time.",
  },
  "request-unknown": {
    nl: '"{{code}}" is er niet meer. Stel iets anders voor.',
    en: '"{{code}}" is no longer there. Propose something else.',
  },
  "request-units": {
    nl: "Op {{date}}, {{daypart}} zijn er {{free}} van {{units}} gevraagde eenheden vrij. Stel een ander moment voor.",
    en: "On {{date}}, {{daypart}} {{free}} of {{units}} units asked for are free. Propose another time.",
  },
  "request-room": {
    nl: "Op {{date}}, {{daypart}} is er geen passend lokaal vrij. Stel een ander moment voor.",
    en: "On {{date}}, {{daypart}} no room that suits is free. Propose another time.",
  },
  "no-such-run": {
    nl: 'Editie "{{run}}" staat niet in dit document. Is ze intussen verwijderd?',
    en: 'Run "{{run}}" is not in this document. Was it removed meanwhile?',
  },
  "no-such-kind": {
    nl: 'Editie {{run}} heeft geen lessen van soort "{{kind}}". Kijk de soort na.',
    en: 'Run {{run}} has no sessions of kind "{{kind}}". Check the kind.',
  },
  "no-such-meeting": {
    nl: "Editie {{run}} heeft op {{date}} in {{daypart}} geen les {{kind}}. Is ze intussen verplaatst?",
    en: "Run {{run}} has no meeting {{kind}} on {{date}} in {{daypart}}. Was it moved meanwhile?",
  },
  "no-such-daypart": {
    nl: 'Dagdeel "{{daypart}}" bestaat niet op deze campus. Kies een ander dagdeel.',
    en: 'Day-part "{{daypart}}" does not exist on this campus. Choose another day-part.',
  },
  "no-such-room": {
    nl: 'Lokaal "{{room}}" bestaat niet op deze campus. Kies een ander lokaal.',
    en: 'Room "{{room}}" does not exist on this campus. Choose another room.',
  },
  "as-it-is": {
    nl: "Editie {{run}} staat al op {{date}} in {{daypart}} in lokaal {{room}}. Kies een andere plaats.",
    en: "Run {{run}} stands on {{date}} in {{daypart}} in room {{room}} already. Choose another place.",
  },
  "no-teaching-day": {
    nl: "{{date}} is geen lesdag van deze campus. Kies een lesdag binnen het planjaar.",
    en: "{{date}} is not a teaching day of this campus. Choose a teaching day within the planned year.",
  },
  "not-its-daypart": {
    nl: "Editie {{run}} geeft geen les in {{daypart}}. Kies uit {{dayparts}}.",
    en: "Run {{run}} does not teach in {{daypart}}. Choose from {{dayparts}}.",
  },
  "other-week": {
    nl: "Een les van editie {{run}} kan van {{from}} niet naar een andere week ({{date}}): elke lesweek houdt haar lessen. Kies een dag in dezelfde week.",
    en: "A meeting of run {{run}} cannot leave {{from}} for another week ({{date}}): every running week keeps its meetings. Choose a day in the same week.",
  },
  "meeting-twice": {
    nl: "De les van editie {{run}} op {{date}} in {{daypart}} staat twee keer in deze opdracht. Laat er een weg.",
    en: "The meeting of run {{run}} on {{date}} in {{daypart}} stands twice in this order. Leave one out.",
  },
  "week-not-whole": {
    nl: "Zo geeft editie {{run}} in week {{week}} niet meer les op {{days}} dagen zoals ze vraagt. Kies een dag waarop ze nog geen les heeft, of een andere plaats op dezelfde dag.",
    en: "This way run {{run}} no longer teaches on {{days}} days in week {{week}} as it asks for. Choose a day on which it has no meeting yet, or another place on the same day.",
  },
  "out-of-window": {
    nl: "{{date}} ligt buiten de periode van editie {{run}}. Kies een dag van {{first}} tot {{last}}.",
    en: "{{date}} is outside the window of run {{run}}. Choose a day from {{first}} to {{last}}.",
  },
  "period-closed": {
    nl: "{{date}} {{daypart}} is gesloten voor editie {{run}} ({{why}}). Kies een ander dagdeel.",
    en: "{{date}} {{daypart}} is closed for run {{run}} ({{why}}). Choose another period.",
  },
  "before-predecessor": {
    nl: "Editie {{run}} komt na {{other}}, en die eindigt pas op {{ends}}. Kies een latere dag.",
    en: "Run {{run}} comes after {{other}}, which only ends on {{ends}}. Choose a later day.",
  },
  "after-successor": {
    nl: "Editie {{other}} komt na {{run}} en begint al op {{starts}}. Kies een vroegere dag.",
    en: "Run {{other}} comes after {{run}} and begins on {{starts}} already. Choose an earlier day.",
  },
  "learners-elsewhere": {
    nl: "De cursisten van editie {{run}} hebben op {{date}} in {{daypart}} al les ({{other}}). Kies een ander dagdeel.",
    en: "The learners of run {{run}} have a meeting on {{date}} in {{daypart}} already ({{other}}). Choose another period.",
  },
  "site-full": {
    nl: "Op {{date}} in {{daypart}} zouden er {{learners}} cursisten zijn, meer dan de {{limit}} die mogen. Kies een ander dagdeel.",
    en: "On {{date}} in {{daypart}} there would be {{learners}} learners, more than the {{limit}} allowed. Choose another period.",
  },
  "room-not-listed": {
    nl: "Editie {{run}} mag niet in lokaal {{room}}. Kies uit {{wanted}}.",
    en: "Run {{run}} may not use room {{room}}. Choose from {{wanted}}.",
  },
  "room-of-other-type": {
    nl: "Lokaal {{room}} is niet van de soort die editie {{run}} vraagt. Kies een lokaal van soort {{wanted}}.",
    en: "Room {{room}} is not of the type that run {{run}} asks for. Choose a room of type {{wanted}}.",
  },
  "room-lacks": {
    nl: "Lokaal {{room}} heeft niet wat editie {{run}} nodig heeft: {{wanted}}. Kies een lokaal dat dat heeft.",
    en: "Room {{room}} lacks what run {{run}} needs: {{wanted}}. Choose a room that has it.",
  },
  "room-too-small": {
    nl: "Lokaal {{room}} heeft {{capacity}} plaatsen, editie {{run}} heeft {{learners}} cursisten. Kies een groter lokaal.",
    en: "Room {{room}} seats {{capacity}}, run {{run}} has {{learners}} learners. Choose a larger room.",
  },
  "room-closed": {
    nl: "Lokaal {{room}} is op {{date}} in {{daypart}} gesloten ({{why}}). Kies een ander lokaal of dagdeel.",
    en: "Room {{room}} is closed on {{date}} in {{daypart}} ({{why}}). Choose another room or period.",
  },
  "room-not-open": {
    nl: "Lokaal {{room}} is op {{date}} in {{daypart}} niet open voor {{partner}}. Kies een ander lokaal of dagdeel.",
    en: "Room {{room}} is not open to {{partner}} on {{date}} in {{daypart}}. Choose another room or period.",
  },
  "room-taken": {
    nl: "Lokaal {{room}} is op {{date}} in {{daypart}} bezet door {{by}} (in {{there}}). Kies een ander lokaal of dagdeel.",
    en: "Room {{room}} is in use by {{by}} (in {{there}}) on {{date}} in {{daypart}}. Choose another room or period.",
  },
  "quota-used-up": {
    nl: "{{partner}} heeft in {{week}} zijn {{limit}} dagdelen in lokaal {{room}} al opgebruikt. Kies een ander lokaal.",
    en: "{{partner}} has used up its {{limit}} day-parts in room {{room}} in {{week}}. Choose another room.",
  },
  "machines-unknown": {
    nl: "De machines die editie {{run}} vraagt ({{machines}}) staan niet in dit document. Kijk de lessen van de editie na.",
    en: "The machines that run {{run}} asks for ({{machines}}) are not in this document. Check the sessions of the run.",
  },
  "machine-elsewhere": {
    nl: "Machine {{machine}} staat vast in lokaal {{home}}, niet in {{room}}. Kies lokaal {{home}}.",
    en: "Machine {{machine}} is fixed in room {{home}}, not in {{room}}. Choose room {{home}}.",
  },
  "machine-taken": {
    nl: "Van machine {{machine}} zijn op {{date}} in {{daypart}} {{free}} eenheden vrij en {{units}} nodig. Kies een ander dagdeel.",
    en: "Of machine {{machine}} {{free}} units are free on {{date}} in {{daypart}} and {{units}} are needed. Choose another period.",
  },
  "instructor-too-few": {
    nl: 'Op {{date}} in {{daypart}} zijn er geen {{needed}} lesgevers vrij met bekwaamheid "{{skill}}". Kies een ander dagdeel.',
    en: 'There are no {{needed}} instructors free with skill "{{skill}}" on {{date}} in {{daypart}}. Choose another period.',
  },
  "instructor-never-then": {
    nl: "Lesgever {{instructor}} is nooit beschikbaar op de weekdag van {{date}} in {{daypart}}, en niemand kan vervangen. Kies een ander dagdeel.",
    en: "Instructor {{instructor}} is never available on the weekday of {{date}} in {{daypart}}, and nobody can replace. Choose another period.",
  },
  "instructor-away": {
    nl: "Lesgever {{instructor}} is op {{date}} in {{daypart}} afwezig, en niemand kan vervangen. Kies een ander dagdeel.",
    en: "Instructor {{instructor}} is away on {{date}} in {{daypart}}, and nobody can replace. Choose another period.",
  },
  "instructor-busy": {
    nl: "Lesgever {{instructor}} geeft op {{date}} in {{daypart}} al les, en niemand kan vervangen. Kies een ander dagdeel.",
    en: "Instructor {{instructor}} teaches elsewhere on {{date}} in {{daypart}}, and nobody can replace. Choose another period.",
  },
  "instructor-day-full": {
    nl: "Lesgever {{instructor}} heeft op {{date}} al het hoogste aantal dagdelen, en niemand kan vervangen. Kies een andere dag.",
    en: "Instructor {{instructor}} has the most day-parts allowed on {{date}} already, and nobody can replace. Choose another day.",
  },
  "instructor-week-full": {
    nl: "Lesgever {{instructor}} heeft in de week van {{date}} al het hoogste aantal dagdelen, en niemand kan vervangen. Maak eerst een dagdeel vrij.",
    en: "Instructor {{instructor}} has the most day-parts allowed in the week of {{date}} already, and nobody can replace. Free a day-part first.",
  },
  "instructor-short-night": {
    nl: "Lesgever {{instructor}} zou 's avonds en de volgende ochtend lesgeven ({{date}} {{daypart}}), en niemand kan vervangen. Kies een ander dagdeel.",
    en: "Instructor {{instructor}} would teach late and early the next day ({{date}} {{daypart}}), and nobody can replace. Choose another period.",
  },
  pinned: {
    nl: "Deze les van editie {{run}} is vastgelegd. Maak ze eerst los.",
    en: "This meeting of run {{run}} is pinned. Unpin it first.",
  },
  "not-placed": {
    nl: "Editie {{run}} staat niet in het plan. Er is niets om weg te halen.",
    en: "Run {{run}} is not in the plan. There is nothing to take out.",
  },
  "meets-elsewhere": {
    nl: "De les van editie {{run}} op {{date}} in {{daypart}} staat in lokaal {{stands}}, niet in {{room}}. Verplaats ze eerst.",
    en: "The meeting of run {{run}} on {{date}} in {{daypart}} is in room {{stands}}, not in {{room}}. Move it first.",
  },
  "already-pinned": {
    nl: "De les van editie {{run}} op {{date}} in {{daypart}} is al zo vastgelegd. Maak ze los om te verplaatsen.",
    en: "The meeting of run {{run}} on {{date}} in {{daypart}} is pinned so already. Unpin it to move it.",
  },
  "not-pinned": {
    nl: "De les van editie {{run}} op {{date}} in {{daypart}} is niet vastgelegd. Kijk de dag en het dagdeel na.",
    en: "The meeting of run {{run}} on {{date}} in {{daypart}} is not pinned. Check the day and the day-part.",
  },
  "not-a-target": {
    nl: "{{target}} is geen doel. Geef een geheel aantal cursisten, 0 of meer.",
    en: "{{target}} is no target. Give a whole number of learners, 0 or more.",
  },
  "target-as-it-is": {
    nl: "Het doel is al {{target}} cursisten per dag. Geef een ander aantal.",
    en: "The target is {{target}} learners a day already. Give another number.",
  },
  "blank-name": { nl: "Een campus heeft een naam. Vul er een in.", en: "A campus has a name. Fill one in." },
  "name-as-it-is": {
    nl: 'De campus heet al "{{name}}". Geef een andere naam.',
    en: 'The campus is called "{{name}}" already. Give another name.',
  },
  "no-settings": {
    nl: "{{source}} heeft geen instellingen. Voeg de tabel settings toe.",
    en: "{{source}} has no settings. Add the table settings.",
  },
  "nothing-new": {
    nl: "{{source}} zegt hetzelfde als dit document. Er is niets in te lezen.",
    en: "{{source}} says the same as this document. There is nothing to read in.",
  },
  "plan-of-another-campus": {
    nl: "Het plan noemt editie {{run}}, die niet (meer) in dit document staat. Plan opnieuw.",
    en: "The plan names run {{run}}, which is not in this document (any more). Solve again.",
  },
  "plan-as-it-is": {
    nl: "Het resultaat is gelijk aan het plan. Er is niets over te nemen.",
    en: "The result is the same as the plan. There is nothing to accept.",
  },
  "fix-outdated": {
    nl: 'Het voorstel voor editie {{run}} past niet meer: {{table}} "{{item}}" is intussen gewijzigd. Er is niets gedaan; vraag opnieuw waarom ze niet past.',
    en: 'The fix for run {{run}} no longer fits: {{table}} "{{item}}" has changed meanwhile. Nothing was done; ask again why it does not fit.',
  },
};
