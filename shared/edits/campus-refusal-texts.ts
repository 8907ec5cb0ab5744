/** What a planner is told of a refused change to the campus itself, by the refusal's code; each ends with advice. */
export const campusRefusalTexts = {
  "no-such-machine": {
    nl: 'Machine "{{machine}}" bestaat niet op deze campus. Kies een andere machine.',
    en: 'Machine "{{machine}}" does not exist on this campus. Choose another machine.',
  },
  "no-such-partner": {
    nl: 'Partner "{{partner}}" bestaat niet op deze campus. Kies een andere partner.',
    en: 'Partner "{{partner}}" does not exist on this campus. Choose another partner.',
  },
  "no-such-instructor": {
    nl: 'Lesgever "{{instructor}}" bestaat niet op deze campus. Kies een andere lesgever.',
    en: 'Instructor "{{instructor}}" does not exist on this campus. Choose another instructor.',
  },
  "no-such-closure": {
    nl: 'Sluiting "{{closure}}" staat niet in dit document. Is ze intussen weggehaald?',
    en: 'Closure "{{closure}}" is not in this document. Was it taken away meanwhile?',
  },
  "not-units": {
    nl: "{{units}} is geen aantal eenheden voor machine {{machine}}. Geef een geheel getal.",
    en: "{{units}} is no number of units for machine {{machine}}. Give a whole number.",
  },
  "units-as-they-are": {
    nl: "Van machine {{machine}} zijn er al {{units}} eenheden. Geef een ander aantal.",
    en: "Of machine {{machine}} there are {{units}} units already. Give another number.",
  },
  "blank-room-code": {
    nl: "Een lokaal heeft een code. Vul er een in, zoals L301.",
    en: "A room has a code. Fill one in, such as L301.",
  },
  "sign-in-room-code": {
    nl: 'Code "{{room}}" bevat "{{sign}}", dat codes in lijsten scheidt. Gebruik letters, cijfers en streepjes.',
    en: 'Code "{{room}}" holds "{{sign}}", which separates codes in lists. Use letters, digits and dashes.',
  },
  "room-there-already": {
    nl: "Er is al een lokaal {{room}}. Geef het nieuwe een andere code.",
    en: "There is a room {{room}} already. Give the new one another code.",
  },
  "not-a-capacity": {
    nl: "{{capacity}} is geen aantal plaatsen voor lokaal {{room}}. Geef een geheel getal.",
    en: "{{capacity}} is no number of seats for room {{room}}. Give a whole number.",
  },
  "room-as-it-is": {
    nl: "Lokaal {{room}} is al zo. Geef een ander type of een ander aantal plaatsen.",
    en: "Room {{room}} is like that already. Give another type or another number of seats.",
  },
  "room-open-to-all": {
    nl: "Lokaal {{room}} staat altijd open voor elke partner. Er is niets te openen.",
    en: "Room {{room}} is always open to every partner. There is nothing to open.",
  },
  "room-open-then": {
    nl: "Lokaal {{room}} staat dan al open voor {{partner}}. Kies andere dagen of dagdelen.",
    en: "Room {{room}} is open to {{partner}} then already. Choose other days or day-parts.",
  },
  "not-an-absence": {
    nl: "{{percent}} is geen afwezigheid in procenten. Geef een geheel getal van 0 tot 100.",
    en: "{{percent}} is no absence in per cent. Give a whole number from 0 to 100.",
  },
  "not-a-weekday": {
    nl: "{{weekday}} is geen weekdag. Kies uit 1 (maandag) tot 7 (zondag).",
    en: "{{weekday}} is no weekday. Choose from 1 (Monday) to 7 (Sunday).",
  },
  "not-a-weight": {
    nl: "Gewicht {{steadiness}} voor vastheid en {{crowding}} voor drukte kan niet. Kies van 0 tot {{mostSteadiness}} en van 0 tot {{mostCrowding}}.",
    en: "Weight {{steadiness}} for steadiness and {{crowding}} for crowding is not possible. Choose from 0 to {{mostSteadiness}} and from 0 to {{mostCrowding}}.",
  },
  "not-a-horizon": {
    nl: "Een planjaar van {{first}} tot {{last}} kan niet. Kies een eerste dag voor de laatste, ten hoogste {{most}} dagen uit elkaar.",
    en: "A planned year from {{first}} to {{last}} is not possible. Choose a first day before the last, at most {{most}} days apart.",
  },
  "no-weekdays": {
    nl: "Een campus heeft minstens één lesdag in de week. Kies er een.",
    en: "A campus has at least one teaching day a week. Choose one.",
  },
  "campus-has-no-code": {
    nl: 'Een sluiting van de hele campus heeft geen code, ook niet "{{campus}}". Laat de code leeg.',
    en: 'A closure of the whole campus has no code, not "{{campus}}" either. Leave the code blank.',
  },
  "not-a-closing": {
    nl: "Van {{from}} tot {{to}} valt niet in het planjaar ({{first}} tot {{last}}). Kies dagen daarbinnen.",
    en: "From {{from}} to {{to}} is not within the planned year ({{first}} to {{last}}). Choose days within it.",
  },
  "setting-as-it-is": {
    nl: "Die regel staat al zo. Kies een andere waarde.",
    en: "That rule is like that already. Choose another value.",
  },
  "not-a-most": {
    nl: "{{most}} is geen hoogste aantal cursisten voor {{daypart}}. Geef een geheel getal, 0 of meer.",
    en: "{{most}} is no highest number of learners for {{daypart}}. Give a whole number, 0 or more.",
  },
  "not-a-group": {
    nl: "{{learners}} is geen aantal cursisten voor editie {{run}}. Geef een geheel getal, 1 of meer.",
    en: "{{learners}} is no number of learners for run {{run}}. Give a whole number, 1 or more.",
  },
  "not-a-priority": {
    nl: "{{priority}} is geen prioriteit voor editie {{run}}. Kies uit 1 (hoogste) tot 5.",
    en: "{{priority}} is no priority for run {{run}}. Choose from 1 (highest) to 5.",
  },
  "not-a-window": {
    nl: "Editie {{run}} kan niet van {{first}} tot {{last}}: dat eindigt voor het begint, of valt buiten het planjaar. Kies andere dagen.",
    en: "Run {{run}} cannot be from {{first}} to {{last}}: that ends before it begins, or is outside the planned year. Choose other days.",
  },
  "run-as-it-is": {
    nl: "Editie {{run}} wordt al zo gevraagd. Geef een andere waarde.",
    en: "Run {{run}} is asked for like that already. Give another value.",
  },
  "nothing-to-take-over": {
    nl: 'Scenario "{{scenario}}" zegt hierin hetzelfde als de basis. Er is niets over te nemen.',
    en: 'Scenario "{{scenario}}" says the same as the base in this. There is nothing to take over.',
  },
  "take-over-tears": {
    nl: 'Uit scenario "{{scenario}}" heeft {{table}} "{{item}}" ook {{needs}} "{{needed}}" nodig. Neem {{needs}} mee over, of neem alles over.',
    en: 'From scenario "{{scenario}}", {{table}} "{{item}}" also needs {{needs}} "{{needed}}". Take {{needs}} over too, or take everything over.',
  },
} as const;
