import { requestRefusals } from "#shared/contract/refusal-texts.ts";
import { refusalTexts } from "#shared/edits/refusal-texts.ts";
import { wordsOf } from "#renderer/app/language/words-of.ts";

/** What the program says when an act is done, or is refused. */
export const notice = {
  rowsRemoved_one: "{{count}} rij verwijderd.",
  rowsRemoved_other: "{{count}} rijen verwijderd.",
  replanned_one: "{{code}} valt uit: {{count}} les herschikt.",
  replanned_other: "{{code}} valt uit: {{count}} lessen herschikt.",
  pinned: "{{run}} is vastgezet.",
  unpinned: "{{run}} is losgemaakt.",
  swapped: "{{run}} en {{other}} zijn van plaats gewisseld.",
  madeToFit_one: "{{run}} past; {{count}} les is opgeschoven.",
  madeToFit_other: "{{run}} past; {{count}} lessen zijn opgeschoven.",
  moved_one: "{{run}} verplaatst",
  moved_other: "{{run}}: {{count}} lessen verplaatst",
  openInstead: "{{name}} is een document: open het met Ctrl+O.",
  unplaced: "{{run}} is uit het plan gehaald.",
  unplacedMany_one: "{{count}} editie is uit het plan gehaald.",
  unplacedMany_other: "{{count}} edities zijn uit het plan gehaald.",
  closuresAdded_one: "{{count}} sluiting toegevoegd.",
  closuresAdded_other: "{{count}} sluitingen toegevoegd.",
  closuresRemoved_one: "{{count}} sluiting verwijderd.",
  closuresRemoved_other: "{{count}} sluitingen verwijderd.",
  placed_one: "{{run}} staat in het plan, met {{count}} les.",
  placed_other: "{{run}} staat in het plan, met {{count}} lessen.",
  split: "{{run}} is gesplitst: {{to}} krijgt {{learners}} cursisten in {{room}}.",
  instructors: "{{run}}: {{names}} geeft voortaan les.",
  pinnedMany_one: "{{count}} les is vastgezet.",
  pinnedMany_other: "{{count}} lessen zijn vastgezet.",
  unpinnedMany_one: "{{count}} les is los.",
  unpinnedMany_other: "{{count}} lessen zijn los.",
  kept: "Bewaard in {{path}}.",
  copySaved: "Kopie bewaard in {{path}}.",
};

/** Names of acts, after "Ongedaan maken:". */
export const act = {
  "import-campus": "import van de campus",
  "accept-plan": "plan aanvaarden",
  "accept-request": "aanvraag van {{partner}} aanvaarden",
  "move-meeting": "les verplaatsen",
  "move-together": "{{meetings}} lessen van plaats laten wisselen",
  "change-records": "gegevens wijzigen ({{count}} rijen)",
  replan: "herplannen: {{code}} valt uit",
  "unplace-run": "editie uit het plan halen",
  "unplace-runs": "edities uit het plan halen",
  "place-run": "editie in het plan zetten",
  "split-run": "editie over twee lokalen splitsen",
  "change-instructors": "lesgevers wisselen",
  "pin-meetings": "lessen vastzetten of losmaken",
  "pin-meeting": "les vastzetten",
  "unpin-meeting": "les losmaken",
  "change-target": "doel wijzigen",
  "rename-campus": "naam wijzigen",
  "set-machine-units": "eenheden van {{machine}} wijzigen ({{from}} → {{to}})",
  "add-room": "lokaal {{room}} toevoegen",
  "change-room": "lokaal {{room}} wijzigen",
  "open-room": "lokaal {{room}} openen voor {{partner}}",
  "add-closure": "sluiting toevoegen ({{from}})",
  "remove-closure": "sluiting weghalen ({{from}})",
  "change-setting": "regel wijzigen",
  "change-run": "editie {{run}} wijzigen",
  "repeat-run": "editie {{to}} toevoegen",
  "remove-run": "editie {{run}} niet meer vragen",
  "carry-out-fix": "voorstel voor editie {{run}} doorvoeren",
  "take-over-scenario": "scenario “{{scenario}}” overnemen",
  "settle-scenario": "scenario op de basis leggen",
  "mend-scenario": "plan van het scenario nakijken",
};

/** Why the program refuses, ending with advice. */
export const refusal = {
  unknown: "Dat kan niet ({{code}}). Er is niets veranderd.",
  unexpected: "Er ging iets mis: {{message}}. Er is niets veranderd; probeer het opnieuw.",
  ...wordsOf(requestRefusals, "nl"),
  ...wordsOf(refusalTexts, "nl"),
};
