import type { IssueText } from "./issue-texts.ts";

/** Issues about tables, headers and files, and about what rows say of one another. */
export const TABLE_TEXTS: Readonly<Record<string, IssueText>> = {
  "missing-table": {
    says: { nl: "deze tabel ontbreekt.", en: "this table is missing." },
    advice: {
      nl: "Voeg {{table}}.csv toe, desnoods met alleen een kopregel.",
      en: "Add {{table}}.csv, if need be with a header only.",
    },
  },
  "table-twice": {
    says: { nl: '"{{one}}" en "{{other}}" zijn dezelfde tabel.', en: '"{{one}}" and "{{other}}" are the same table.' },
    advice: { nl: "Hou er één over.", en: "Keep one of them." },
  },
  "unknown-table": {
    says: { nl: "dit is geen tabel van een campus.", en: "this is no table of a campus." },
    advice: { nl: "Ze wordt niet gelezen.", en: "It is not read." },
  },
  "empty-table": {
    says: { nl: "deze tabel heeft geen rijen.", en: "this table has no rows." },
    advice: { nl: "Zet er minstens één rij in.", en: "Give it at least one row." },
  },
  "missing-column": {
    says: { nl: "deze kolom ontbreekt.", en: "this column is missing." },
    advice: {
      nl: "Voeg ze toe; haar vakken mogen leeg zijn als dat iets betekent.",
      en: "Add it; its cells may be blank where that has a meaning.",
    },
  },
  "column-twice": {
    says: {
      nl: 'deze kolom staat er twee keer, ook als "{{other}}".',
      en: 'this column is there twice, also as "{{other}}".',
    },
    advice: { nl: "Hou er één over.", en: "Keep one of them." },
  },
  "unknown-column": {
    says: { nl: "deze kolom (de {{number}}e) kennen we niet.", en: "this column (number {{number}}) is unknown." },
    advice: { nl: "Ze wordt niet gelezen.", en: "It is not read." },
  },
  "personal-column": {
    says: { nl: "dit zijn gegevens van personen.", en: "this is about persons." },
    advice: {
      nl: "Ze worden niet overgenomen: een plan heeft ze niet nodig.",
      en: "It is left out: a plan does not need it.",
    },
  },
  "unknown-key": {
    says: { nl: '"{{item}}" is geen instelling.', en: '"{{item}}" is not a setting.' },
    advice: { nl: "Ze wordt niet gelezen.", en: "It is not read." },
  },
  "dayparts-order": {
    says: {
      nl: '"{{item}}" begint om {{start}}, vroeger dan het dagdeel ervoor.',
      en: '"{{item}}" starts at {{start}}, before the day-part above it.',
    },
    advice: { nl: "Zet de dagdelen in de volgorde van de dag.", en: "Put the day-parts in the order of the day." },
  },
  "circle-after": {
    says: { nl: "{{item}} komt na zichzelf: {{circle}}.", en: "{{item}} comes after itself: {{circle}}." },
    advice: { nl: "Maak een van deze vakken leeg.", en: "Blank one of these cells." },
  },
  "circle-contains": {
    says: { nl: "{{item}} bestaat uit zichzelf: {{circle}}.", en: "{{item}} is made of itself: {{circle}}." },
    advice: { nl: "Noem alleen de delen.", en: "Name only its parts." },
  },
  "no-sessions": {
    says: { nl: "{{item}} heeft geen rij in tabel sessions.", en: "{{item}} has no row in table sessions." },
    advice: { nl: "Voeg er een toe.", en: "Add one." },
  },
  "no-room-type": {
    says: {
      nl: "geen enkel lokaal heeft het type van {{run}}, {{kind}}: {{types}}.",
      en: "no room has the type of {{run}}, {{kind}}: {{types}}.",
    },
    advice: {
      nl: "Zo blijft de editie ongepland: verbeter het type.",
      en: "So the run stays unplaced: mend the type.",
    },
  },
  "no-room-features": {
    says: {
      nl: "geen van de lokalen voor {{run}}, {{kind}} heeft dit alles: {{features}}.",
      en: "none of the rooms for {{run}}, {{kind}} has all of: {{features}}.",
    },
    advice: {
      nl: "Zo blijft de editie ongepland: vraag minder, of voeg het toe aan een lokaal.",
      en: "So the run stays unplaced: ask for less, or add it to a room.",
    },
  },
  "no-room-capacity": {
    says: {
      nl: "{{run}}, {{kind}} heeft {{learners}} cursisten, het grootste lokaal ervoor heeft {{most}} plaatsen.",
      en: "{{run}}, {{kind}} has {{learners}} learners, the largest room for it seats {{most}}.",
    },
    advice: {
      nl: "Zo blijft de editie ongepland: splits de groep, of laat grotere lokalen toe.",
      en: "So the run stays unplaced: split the group, or allow larger rooms.",
    },
  },
  "no-room-access": {
    says: {
      nl: "de lokalen voor {{run}}, {{kind}} zijn nooit open voor {{partner}}: {{rooms}}.",
      en: "the rooms for {{run}}, {{kind}} are never open to {{partner}}: {{rooms}}.",
    },
    advice: {
      nl: "Zo blijft de editie ongepland: kijk tabel access na.",
      en: "So the run stays unplaced: check table access.",
    },
  },
  "pin-outside": {
    says: {
      nl: "{{run}} kan enkel van {{first}} tot {{last}}.",
      en: "{{run}} can only meet from {{first}} to {{last}}.",
    },
    advice: {
      nl: "Verzet deze vaste les, anders is geen enkel plan geldig.",
      en: "Move this pin, or no plan is valid.",
    },
  },
  "pin-weekday": {
    says: { nl: "op deze weekdag is er nooit les.", en: "there is never a meeting on this weekday." },
    advice: {
      nl: "Verzet deze vaste les, anders is geen enkel plan geldig.",
      en: "Move this pin, or no plan is valid.",
    },
  },
  "left-out": {
    says: {
      nl: "{{item}} valt ook weg: {{missing}} uit tabel {{of}} is weggelaten.",
      en: "{{item}} goes too: {{missing}} of table {{of}} is left out.",
    },
    advice: { nl: "Verbeter eerst die rij om dit te houden.", en: "Mend that row first to keep this." },
  },
  opened: {
    says: {
      nl: "lokaal {{item}} staat nu open voor elke partner: zijn toegangsrijen zijn weggelaten.",
      en: "room {{item}} is open to every partner now: its access rows are left out.",
    },
    advice: { nl: "Verbeter eerst die rijen als dat niet mag.", en: "Mend those rows first if that may not be." },
  },
};

/** Issues about files that cannot be read at all. */
export const FILE_TEXTS: Readonly<Record<string, IssueText>> = {
  "missing-folder": {
    says: { nl: "deze map of dit bestand is er niet.", en: "there is no such folder or file." },
    advice: { nl: "Kijk de naam na.", en: "Check the name." },
  },
  "no-tables": {
    says: { nl: "hier staat geen enkele tabel van een campus.", en: "there is not one table of a campus here." },
    advice: {
      nl: "Kies de map met runs.csv en de andere, of het ene werkboek.",
      en: "Choose the folder with runs.csv and the others, or the one workbook.",
    },
  },
  "unreadable-file": {
    says: { nl: "dit bestand kan niet gelezen worden ({{why}}).", en: "this file cannot be read ({{why}})." },
    advice: { nl: "Kijk of u het mag openen.", en: "See whether you may open it." },
  },
  "file-too-large": {
    says: {
      nl: "dit bestand is {{megabytes}} MB groot, meer dan {{most}} MB.",
      en: "this file has {{megabytes}} MB, more than {{most}} MB.",
    },
    advice: { nl: "Bewaar alleen de tabellen van de campus.", en: "Keep only the tables of the campus." },
  },
  "not-text": {
    says: { nl: "dit is geen tekst.", en: "this is not text." },
    advice: { nl: "Bewaar het als CSV (UTF-8).", en: "Save it as CSV (UTF-8)." },
  },
  "open-quote": {
    says: { nl: "een aanhalingsteken gaat nergens dicht.", en: "a quote is never closed." },
    advice: {
      nl: "Sluit het, of verdubbel het als het bij de tekst hoort.",
      en: "Close it, or double it where it is part of the text.",
    },
  },
  "text-after-quote": {
    says: { nl: "na een aanhalingsteken dat dichtgaat staat nog tekst.", en: "there is text behind a closing quote." },
    advice: {
      nl: "Verdubbel het aanhalingsteken als het bij de tekst hoort.",
      en: "Double the quote where it is part of the text.",
    },
  },
  "not-a-workbook": {
    says: { nl: "dit is geen werkboek dat we kunnen lezen.", en: "this is no workbook we can read." },
    advice: { nl: "Bewaar het als .xlsx, zonder wachtwoord.", en: "Save it as .xlsx, without a password." },
  },
  "too-slow": {
    says: {
      nl: "het lezen duurde langer dan {{seconds}} seconden en is gestopt.",
      en: "reading took longer than {{seconds}} seconds and was stopped.",
    },
    advice: { nl: "Bewaar alleen de tabellen van de campus.", en: "Keep only the tables of the campus." },
  },
  "too-much": {
    says: {
      nl: "het lezen vroeg te veel geheugen en is gestopt.",
      en: "reading took too much memory and was stopped.",
    },
    advice: { nl: "Bewaar alleen de tabellen van de campus.", en: "Keep only the tables of the campus." },
  },
  "not-a-calendar": {
    says: { nl: "dit is geen agenda die we kunnen lezen.", en: "this is no calendar we can read." },
    advice: { nl: "Bewaar ze opnieuw als .ics (iCalendar).", en: "Save it again as .ics (iCalendar)." },
  },
  "calendar-event": {
    says: {
      nl: "de tijden van afspraak {{event}} zijn niet te begrijpen.",
      en: "the times of event {{event}} cannot be understood.",
    },
    advice: { nl: "Verbeter die afspraak of haal ze weg.", en: "Mend that event, or take it out." },
  },
  "calendar-endless": {
    says: {
      nl: "afspraak {{event}} herhaalt zich te vaak om te lezen.",
      en: "event {{event}} recurs too often to be read.",
    },
    advice: { nl: "Geef de herhaling een einde.", en: "Give the recurrence an end." },
  },
  "calendar-alone": {
    says: {
      nl: "een agenda is geen campus: ze sluit iets op een campus die er al is.",
      en: "a calendar is no campus: it closes something on a campus that is there already.",
    },
    advice: {
      nl: "Open eerst een campus en lees de agenda daarin.",
      en: "Open a campus first and read the calendar into it.",
    },
  },
  "calendar-for-whom": {
    says: { nl: "we weten niet van wie deze agenda is.", en: "nobody said whose calendar this is." },
    advice: { nl: "Kies een lokaal, machine of lesgever.", en: "Choose a room, a machine or an instructor." },
  },
  "calendar-read": {
    says: {
      nl: "bezette afspraken: {{events}}, als sluitingen: {{rows}}; vrij of geannuleerd, en niet geteld: {{free}}.",
      en: "busy events: {{events}}, as closures: {{rows}}; free or cancelled, and not counted: {{free}}.",
    },
    advice: {
      nl: "Alleen tijden zijn gelezen, geen titels of namen.",
      en: "Only times were read, no titles or names.",
    },
  },
  "calendar-blank": {
    says: {
      nl: "in de jaren van het plan sluit deze agenda geen enkel dagdeel; vrij of geannuleerd, en niet geteld: {{free}}.",
      en: "this calendar closes no day-part of the plan; free or cancelled, and not counted: {{free}}.",
    },
    advice: { nl: "Is dit de goede agenda, en het goede jaar?", en: "Is this the right calendar, and the right year?" },
  },
  "calendar-zone": {
    says: { nl: 'de tijdzone "{{zone}}" is niet bekend.', en: 'the time zone "{{zone}}" is unknown.' },
    advice: {
      nl: "Die tijden zijn gelezen op de klok van de campus: kijk ze na.",
      en: "Those times were read on the clock of the campus: check them.",
    },
  },
  "not-a-timetable": {
    says: { nl: "dit is geen rooster van ITC-2007.", en: "this is no timetable of ITC-2007." },
    advice: { nl: "Geef een .ctt- of .ectt-bestand.", en: "Give a .ctt or .ectt file." },
  },
  "one-timetable": {
    says: { nl: "er is meer dan één rooster.", en: "there is more than one timetable." },
    advice: { nl: "Lees er één tegelijk in.", en: "Read in one at a time." },
  },
  "ctt-head": {
    says: { nl: "{{head}} is geen getal van 1 tot {{most}}.", en: "{{head}} is not a number from 1 to {{most}}." },
    advice: {
      nl: "Een campusweek telt 7 dagen, met hoogstens 18 dagdelen van een uur.",
      en: "A week of a campus has 7 days, with at most 18 day-parts of an hour.",
    },
  },
  "ctt-week": {
    says: {
      nl: "een rooster zonder datums: het wordt de week van {{from}} tot {{to}}, met {{periods}} dagdelen van een uur.",
      en: "a timetable without dates: it becomes the week from {{from}} to {{to}}, with {{periods}} day-parts of an hour.",
    },
    advice: {
      nl: "Elk vak is een editie op een vast aantal dagen; extra dagen en vaste lokalen tellen er niet als voorkeur.",
      en: "Each course is a run on a fixed number of days; more days and one room are no preferences there.",
    },
  },
  "not-fet": {
    says: {
      nl: "dit is geen rooster van FET met lessen en lokalen.",
      en: "this is no timetable of FET with activities and rooms.",
    },
    advice: { nl: "Bewaar het in FET opnieuw, met lokalen.", en: "Save it in FET again, with rooms." },
  },
  "fet-xml": {
    says: { nl: "deze regel is geen goede XML.", en: "this line is not well-formed XML." },
    advice: { nl: "Bewaar het rooster in FET opnieuw.", en: "Save the timetable in FET again." },
  },
  "fet-week-size": {
    says: {
      nl: "een week van een campus telt 1 tot 7 dagen, met 1 tot {{most}} uren.",
      en: "a week of a campus has 1 to 7 days, with 1 to {{most}} hours.",
    },
    advice: { nl: "Pas de dagen en uren in FET aan.", en: "Change the days and hours in FET." },
  },
  "fet-constraints": {
    says: {
      nl: "voorwaarden van FET waarvoor een campus geen woord heeft, zijn niet overgenomen: {{count}}.",
      en: "constraints of FET that a campus has no word for were left out: {{count}}.",
    },
    advice: {
      nl: "Lokalen per les of vak en tijden van lesgevers zijn er wel; kijk de rest na.",
      en: "Rooms per activity or subject and times of teachers are there; check the others.",
    },
  },
  "fet-students": {
    says: {
      nl: "van een les voor meer groepen werd alleen de eerste haar groep; de andere vervielen: {{count}}.",
      en: "of an activity for more groups only the first became its cohort; the others were left out: {{count}}.",
    },
    advice: { nl: "Kijk de groepen na: een editie heeft er één.", en: "Check the cohorts: a run has one." },
  },
  "ctt-unavailable": {
    says: {
      nl: "tijden waarop een vak niet kan, zijn niet overgenomen: {{count}}.",
      en: "times at which a course may not be were left out: {{count}}.",
    },
    advice: {
      nl: "Een campus sluit lokalen, machines, lesgevers of partners: zet ze daar.",
      en: "A campus closes rooms, machines, instructors or partners: put them there.",
    },
  },
  "ctt-curricula": {
    says: {
      nl: "van een vak in meer curricula werd alleen het eerste zijn groep; de andere vervielen: {{count}}.",
      en: "of a course in more curricula only the first became its cohort; the others were left out: {{count}}.",
    },
    advice: { nl: "Kijk de groepen na: een editie heeft er één.", en: "Check the cohorts: a run has one." },
  },
};
