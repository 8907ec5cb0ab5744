/** A message in both languages; `{{name}}` stands for a value. */
interface RefusalText {
  readonly nl: string;
  readonly en: string;
}

/** What a planner is told of a request that is refused, besides the acts of shared/edits; each ends with advice. */
export const requestRefusals: Readonly<Record<string, RefusalText>> = {
  // What a room of the program says in its own words: they come along in both languages.
  said: { nl: "{{nl}}", en: "{{en}}" },
  "partners-plain": {
    nl: "Over gewone HTTP kan iemand op hetzelfde netwerk meelezen. Kies HTTPS, of bevestig dat u dat aanvaardt.",
    en: "Over plain HTTP somebody on the same network can read along. Choose HTTPS, or confirm that you accept that.",
  },
  "partners-unknown": {
    nl: "Er is geen partner “{{partner}}”. Kies een partner uit de lijst.",
    en: "There is no partner “{{partner}}”. Choose a partner from the list.",
  },
  "partners-off": {
    nl: "Het plan wordt nu niet gedeeld. Zet delen eerst aan.",
    en: "The plan is not shared now. Switch sharing on first.",
  },
  "partners-feeds": {
    nl: "Er zijn al {{most}} agenda-adressen gemaakt met deze link. Gebruik er een van, of vraag de planner om een nieuwe link.",
    en: "{{most}} calendar addresses were made with this link already. Use one of them, or ask the planner for a new link.",
  },
  "request-gone": {
    nl: "Deze aanvraag is er niet meer. Laad de pagina opnieuw.",
    en: "This request is no longer there. Load the page again.",
  },
  "request-answered": {
    nl: "Op deze aanvraag is al geantwoord, of ze is vervallen. Kijk hoe ze er nu voor staat.",
    en: "This request was answered already, or has expired. See how it stands now.",
  },
  "request-too-often": {
    nl: "U stuurde het laatste uur al {{most}} aanvragen. Probeer het over een uur opnieuw.",
    en: "You sent {{most}} requests within the last hour already. Try again in an hour.",
  },
  "request-too-many": {
    nl: "Er wachten al {{most}} aanvragen van u op antwoord. Wacht, of trek er een in.",
    en: "{{most}} requests of yours wait for an answer already. Wait, or withdraw one.",
  },
  "request-past": {
    nl: "Een van de dagen is voorbij. Kies dagen vanaf vandaag.",
    en: "One of the days is past. Choose days from today on.",
  },
  "request-rules": {
    nl: "Zo zou editie {{run}} niet meer kunnen staan, door een quotum of het maximum van de campus. Stel een ander moment voor.",
    en: "Run {{run}} could then no longer stand, by a quota or the most the campus takes. Propose another time.",
  },
  "partners-no-link": {
    nl: "Deze link is er niet meer. Laad het scherm opnieuw.",
    en: "This link is no longer there. Load the screen again.",
  },
  "rows-faulty": {
    nl: "Er klopt iets niet in {{rows}} cellen; er is niets gewijzigd. Kijk de gemarkeerde cellen na.",
    en: "Something is wrong in {{rows}} cells; nothing was changed. Look at the marked cells.",
  },
  "record-gone": {
    nl: "{{item}} staat niet meer in {{table}}: iemand haalde het weg of gaf het een andere code. Er is niets gewijzigd; kijk hoe de tabel er nu uitziet.",
    en: "{{item}} is no longer in {{table}}: somebody took it away or gave it another code. Nothing was changed; see how the table stands now.",
  },
  "record-needed": {
    nl: "{{item}} is nog nodig, op {{count}} plaatsen ({{by}}); er is niets gewijzigd. Haal eerst weg wat ernaar verwijst, of neem de editie uit het plan.",
    en: "{{item}} is still needed, in {{count}} places ({{by}}); nothing was changed. First take away what refers to it, or take the run out of the plan.",
  },
  "published-already": {
    nl: "Het plan zoals het is, is al gepubliceerd als “{{name}}”. Wijzig eerst iets, of werk met die publicatie verder.",
    en: "The plan as it is was already published as “{{name}}”. Change something first, or go on with that one.",
  },
  "published-name-taken": {
    nl: "Er is al een gepubliceerd plan “{{name}}”. Kies een andere naam.",
    en: "There is a published plan “{{name}}” already. Choose another name.",
  },
  "published-gone": {
    nl: "Er is geen gepubliceerd plan met versie {{revision}}. Laad het scherm opnieuw.",
    en: "There is no published plan with revision {{revision}}. Load the screen again.",
  },
  "publish-scenario": {
    nl: "Scenario “{{scenario}}” is open, en een scenario publiceert u niet. Neem het eerst over, of ga terug naar het document.",
    en: "Scenario “{{scenario}}” is open, and a scenario cannot be published. Take it over first, or go back to the document.",
  },
  "nothing-changed": {
    nl: "Er is niets gewijzigd in {{table}}: het stond er al zo. Typ iets anders, of ga verder.",
    en: "Nothing was changed in {{table}}: it stood there so already. Type something else, or go on.",
  },
  "no-document": {
    nl: "Er is geen document open. Open er een met Openen.",
    en: "No document is open. Open one with Open.",
  },
  stale: {
    nl: "Het document is intussen gewijzigd; er is niets gedaan. Kijk opnieuw en probeer nog eens.",
    en: "The document has changed meanwhile; nothing was done. Look again and try once more.",
  },
  "read-only": {
    nl: "Dit document is alleen te lezen. Bewaar een kopie om te wijzigen.",
    en: "This document can only be read. Save a copy to make changes.",
  },
  full: {
    nl: "De schijf is vol; er is niets gewijzigd. Maak plaats vrij en probeer opnieuw.",
    en: "The disk is full; nothing was changed. Free some space and try again.",
  },
  failed: {
    nl: "Bewaren is mislukt; er is niets gewijzigd. Kijk de schijf na en probeer opnieuw.",
    en: "Saving failed; nothing was changed. Check the disk and try again.",
  },
  outdated: {
    nl: "Deze stap past niet meer: de basis is intussen gewijzigd. Er is niets gedaan; voer de wijziging opnieuw in.",
    en: "This step no longer fits: the base has changed meanwhile. Nothing was done; make the change anew.",
  },
  "nothing-to-undo": {
    nl: "Er is niets om ongedaan te maken.",
    en: "There is nothing to undo.",
  },
  "nothing-to-redo": {
    nl: "Er is niets om opnieuw te doen.",
    en: "There is nothing to redo.",
  },
  "solve-running": {
    nl: "Er wordt al gepland. Wacht tot het klaar is, of stop het eerst.",
    en: "A plan is being made already. Wait until it is done, or stop it first.",
  },
  "pricing-running": {
    nl: "Er wordt al nagerekend. Wacht tot het klaar is, of stop het eerst.",
    en: "Decisions are being priced already. Wait until that is done, or stop it first.",
  },
  "nothing-to-price": {
    nl: "Deze campus heeft geen edities: er valt niets na te rekenen. Importeer eerst een campus met edities.",
    en: "This campus has no runs: there is nothing to price. First import a campus with runs.",
  },
  "no-result": {
    nl: "Er is geen resultaat om te aanvaarden. Start het plannen opnieuw.",
    en: "There is no result to accept. Start planning again.",
  },
  "result-waiting": {
    nl: "Er ligt nog een voorstel van de planning. Aanvaard of verwerp het eerst.",
    en: "A proposal of the solver is waiting. Accept or discard it first.",
  },
  "no-such-scenario": {
    nl: "Dat scenario staat niet (meer) in dit document. Kies een ander.",
    en: "That scenario is not in this document (any more). Choose another.",
  },
  "blank-scenario-name": {
    nl: "Een scenario heeft een naam. Vul er een in.",
    en: "A scenario has a name. Fill one in.",
  },
  "scenario-name-taken": {
    nl: 'Er is al een scenario "{{name}}". Geef een andere naam.',
    en: 'There is a scenario "{{name}}" already. Give another name.',
  },
  "scenario-clashes": {
    nl: 'Basis en scenario "{{scenario}}" wijzigden allebei hetzelfde ({{count}} keer, zoals {{table}} "{{item}}"). Kies eerst wie voorgaat.',
    en: 'The base and scenario "{{scenario}}" both changed the same ({{count}} times, such as {{table}} "{{item}}"). First choose who goes before.',
  },
  "take-over-clashes": {
    nl: "Alleen deze edities overnemen botst met het plan van de basis: {{count}} kunnen dan niet blijven staan, zoals {{run}}. Neem die mee over, of neem alles over.",
    en: "Taking only these runs over clashes with the plan of the base: {{count}} could not stay then, such as {{run}}. Take those over too, or take everything over.",
  },
  "no-preview": {
    nl: "Er is niets ingelezen. Kies eerst de bestanden.",
    en: "Nothing was read in. Choose the files first.",
  },
  "nothing-faulty": {
    nl: "Er is geen foutieve rij om te bewaren. Lees eerst een bestand met fouten.",
    en: "There is no faulty row to keep. First read a file with faults.",
  },
  "faulty-rows": {
    nl: "Er staan foute rijen in de bestanden; er is niets geïmporteerd. Verbeter ze, of laat ze weg.",
    en: "There are faulty rows in the files; nothing was imported. Mend them, or leave them out.",
  },
  "not-mended": {
    nl: "Foute rijen weglaten volstaat hier niet; er is niets geïmporteerd. Verbeter de bestanden eerst.",
    en: "Leaving faulty rows out is not enough here; nothing was imported. Mend the files first.",
  },
  "run-is-placed": {
    nl: "Editie {{run}} staat in het plan. Kies een editie die niet geplaatst is.",
    en: "Run {{run}} is in the plan. Choose a run that is not placed.",
  },
  "day-not-planned": {
    nl: "Die dag is geen lesdag in het planjaar. Kies een lesdag daarbinnen.",
    en: "That day is not a teaching day of the planned year. Choose a teaching day within it.",
  },
  "no-such-cell": {
    nl: "Lokaal {{room}} in {{daypart}} is geen cel waar een les van editie {{run}} heen kan. Kies een cel op een lesdag.",
    en: "Room {{room}} in {{daypart}} is no cell that a meeting of run {{run}} can go to. Choose a cell on a teaching day.",
  },
  "why-failed": {
    nl: "Het zoeken naar het antwoord is onverwacht gestopt ({{message}}). Er is niets veranderd; vraag het opnieuw.",
    en: "Looking for the answer stopped unexpectedly ({{message}}). Nothing was changed; ask again.",
  },
  "replan-failed": {
    nl: "Het zoeken naar andere plaatsen is onverwacht gestopt ({{message}}). Er is niets veranderd; zoek opnieuw.",
    en: "Looking for other places stopped unexpectedly ({{message}}). Nothing was changed; search again.",
  },
  "no-such-fix": {
    nl: "Dit voorstel is er niet meer. Vraag opnieuw waarom de editie niet past.",
    en: "This fix is no longer there. Ask again why the run does not fit.",
  },
  "fix-no-longer-fits": {
    nl: "Het plan is intussen gewijzigd: naast dit voorstel voor {{run}} kan {{other}} niet staan. Er is niets gedaan; vraag opnieuw waarom {{run}} niet past.",
    en: "The plan has changed meanwhile: {{other}} cannot stand beside this fix for {{run}}. Nothing was done; ask again why {{run}} does not fit.",
  },
  "fix-of-scenario": {
    nl: 'U werkt al in scenario "{{scenario}}". Voer het voorstel hier door, of ga terug naar de basis en vraag opnieuw.',
    en: 'You are in scenario "{{scenario}}" already. Carry the fix out here, or go back to the base and ask again.',
  },
  "export-period": {
    nl: "De periode eindigt voor ze begint; er is niets geschreven. Kies een latere laatste dag.",
    en: "The period ends before it begins; nothing was written. Choose a later last day.",
  },
  "export-unknown": {
    nl: 'De campus kent "{{code}}" niet; er is niets geschreven. Kies uit de lijst.',
    en: 'The campus does not know "{{code}}"; nothing was written. Choose from the list.',
  },
};
