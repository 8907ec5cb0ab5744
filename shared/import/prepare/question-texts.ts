import type { Text } from "#shared/import/issue-texts.ts";

/** A question in both languages, with `{{name}}` where a value comes, and its answers by what stands before their colon. */
export interface QuestionText {
  readonly asks: Text;
  readonly options: Readonly<Record<string, Text>>;
}

const TAKE_OR_SKIP = {
  take: { nl: "Lees ze mee", en: "Read them too" },
  skip: { nl: "Sla ze over", en: "Pass over them" },
};
const REFUSE: Text = { nl: "Nee, ik verbeter het bestand", en: "No, I will mend the file" };
const KEEP: Text = { nl: "Laat het zo", en: "Leave it as it is" };
const CODES: Readonly<Record<string, Text>> = {
  map: { nl: "Het is {{choice}}", en: "It is {{choice}}" },
  create: { nl: "Voeg het toe aan tabel {{of}}", en: "Add it to table {{of}}" },
  leave: { nl: "Laat de rijen weg die het noemen", en: "Leave out the rows that name it" },
};

/** Every question, by its code. */
export const QUESTION_TEXTS: Readonly<Record<string, QuestionText>> = {
  "hidden-rows": {
    asks: {
      nl: "Er zijn {{rows}} verborgen rijen. Lezen we ze mee?",
      en: "There are {{rows}} hidden rows. Are they to be read?",
    },
    options: TAKE_OR_SKIP,
  },
  "hidden-columns": {
    asks: {
      nl: "De kolommen {{columns}} zijn verborgen. Lezen we ze mee?",
      en: "The columns {{columns}} are hidden. Are they to be read?",
    },
    options: TAKE_OR_SKIP,
  },
  turned: {
    asks: {
      nl: 'De koppen lijken onder elkaar te staan ("{{header}}", "{{next}}"). Draaien we de tabel?',
      en: 'The headers seem to stand below one another ("{{header}}", "{{next}}"). Is the table to be turned?',
    },
    options: {
      turn: { nl: "Ja, draai ze", en: "Yes, turn it" },
      keep: { nl: "Nee, lees ze zo", en: "No, read it as it is" },
    },
  },
  "header-row": {
    asks: {
      nl: 'De kop lijkt in rij {{row}} te staan; daarboven staat "{{title}}". Klopt dat?',
      en: 'The header seems to be in row {{row}}; above it stands "{{title}}". Is that right?',
    },
    options: { row: { nl: "De kop staat in rij {{choice}}", en: "The header is in row {{choice}}" } },
  },
  "two-row-header": {
    asks: {
      nl: "Rij {{upper}} en {{lower}} lijken samen de kop. Welke telt?",
      en: "Rows {{upper}} and {{lower}} seem to be the header together. Which counts?",
    },
    options: {
      lower: { nl: "De onderste", en: "The lower one" },
      joined: { nl: "Beide, samengevoegd", en: "Both, joined" },
    },
  },
  "which-table": {
    asks: {
      nl: "Wat staat op dit werkblad? Het lijkt op {{table}}.",
      en: "What is on this sheet? It looks like {{table}}.",
    },
    options: {
      table: { nl: "Tabel {{choice}}", en: "Table {{choice}}" },
      skip: { nl: "Sla het over", en: "Pass over it" },
    },
  },
  "several-tables": {
    asks: {
      nl: "Onder {{table}} begint in rij {{row}} nog een tabel ({{others}}). Lezen we alles?",
      en: "Below {{table}} another table begins in row {{row}} ({{others}}). Is all to be read?",
    },
    options: { all: { nl: "Lees alles", en: "Read all" }, first: { nl: "Alleen de eerste", en: "Only the first" } },
  },
  "which-column": {
    asks: {
      nl: 'Kolom "{{column}}" ontbreekt. Welke kolom is het?',
      en: 'Column "{{column}}" is missing. Which column is it?',
    },
    options: {
      column: { nl: "{{choice}}", en: "{{choice}}" },
      blank: { nl: "Geen: laat de vakken leeg", en: "None: leave its cells blank" },
      none: REFUSE,
    },
  },
  "blank-columns": {
    asks: {
      nl: "Deze kolommen ontbreken: {{columns}}. Lezen we ze als leeg?",
      en: "These columns are missing: {{columns}}. Are they to be read as blank?",
    },
    options: { blank: { nl: "Ja, als leeg", en: "Yes, as blank" }, none: REFUSE },
  },
  "blank-tables": {
    asks: {
      nl: "Deze tabellen ontbreken: {{tables}}. Lezen we ze als leeg?",
      en: "These tables are missing: {{tables}}. Are they to be read as blank?",
    },
    options: { blank: { nl: "Ja, als leeg", en: "Yes, as blank" }, none: REFUSE },
  },
  mojibake: {
    asks: {
      nl: '"{{item}}" heeft een verkeerde codering. Was het "{{meant}}"?',
      en: '"{{item}}" has a wrong encoding. Was it "{{meant}}"?',
    },
    options: { decode: { nl: "Ja, herstel zulke teksten", en: "Yes, mend such texts" }, keep: KEEP },
  },
  placeholder: {
    asks: {
      nl: 'In "{{column}}" en elders staat "{{item}}". Betekent dat een leeg vak?',
      en: '"{{item}}" stands in "{{column}}" and elsewhere. Does it mean a blank cell?',
    },
    options: { blank: { nl: "Ja, leeg", en: "Yes, blank" }, keep: KEEP },
  },
  "placeholder-yes": {
    asks: {
      nl: 'In "{{column}}" staat "{{item}}". Is dat ja of nee?',
      en: '"{{item}}" stands in "{{column}}". Is it yes or no?',
    },
    options: { yes: { nl: "Ja", en: "Yes" }, no: { nl: "Nee", en: "No" } },
  },
  thousands: {
    asks: { nl: 'Wat is "{{item}}" in "{{column}}"?', en: 'What is "{{item}}" in "{{column}}"?' },
    options: {
      thousands: { nl: "Duizendtallen: 1.300 is dertienhonderd", en: "Thousands: 1.300 is thirteen hundred" },
      decimal: { nl: "Decimalen: 1.300 is een komma drie", en: "Decimals: 1.300 is one point three" },
    },
  },
  percentage: {
    asks: { nl: 'Hoe lezen we "{{item}}" in "{{column}}"?', en: 'How is "{{item}}" in "{{column}}" to be read?' },
    options: {
      number: { nl: "Als {{number}}", en: "As {{number}}" },
      share: { nl: "Als {{share}}", en: "As {{share}}" },
    },
  },
  "vague-number": {
    asks: {
      nl: 'Welk getal telt voor "{{item}}" in "{{column}}"?',
      en: 'Which number counts for "{{item}}" in "{{column}}"?',
    },
    options: { number: { nl: "{{choice}}", en: "{{choice}}" } },
  },
  "date-order": {
    asks: {
      nl: 'Wat komt eerst in "{{item}}" en de andere datums van "{{column}}"?',
      en: 'What comes first in "{{item}}" and the other dates of "{{column}}"?',
    },
    options: {
      "day-first": { nl: "De dag, dan de maand", en: "The day, then the month" },
      "month-first": { nl: "De maand, dan de dag", en: "The month, then the day" },
    },
  },
  week: {
    asks: {
      nl: 'Welke weken zijn bedoeld met "{{item}}" in "{{column}}"?',
      en: 'Which weeks are meant by "{{item}}" in "{{column}}"?',
    },
    options: {
      iso: { nl: "Onze weken (ISO), van maandag: {{date}}", en: "ISO weeks, from Monday: {{date}}" },
      us: { nl: "Amerikaanse weken, van zondag", en: "United States weeks, from Sunday" },
    },
  },
  midnight: {
    asks: {
      nl: '"{{item}}" is middernacht. Lezen we 23:59?',
      en: '"{{item}}" is midnight. Is it to be read as 23:59?',
    },
    options: { "23:59": { nl: "Ja, 23:59", en: "Yes, 23:59" }, refuse: REFUSE },
  },
  "over-midnight": {
    asks: {
      nl: "Dagdeel {{item}} loopt over middernacht. Laten we het om 23:59 eindigen?",
      en: "Day-part {{item}} runs over midnight. Is it to end at 23:59?",
    },
    options: { "23:59": { nl: "Ja, om 23:59", en: "Yes, at 23:59" }, refuse: REFUSE },
  },
  "several-values": {
    asks: {
      nl: 'In "{{column}}" staat "{{item}}". Zijn dat verschillende codes?',
      en: '"{{column}}" says "{{item}}". Are those different codes?',
    },
    options: {
      split: { nl: "Ja, splits ze", en: "Yes, split them" },
      keep: { nl: "Nee, het is één code", en: "No, it is one code" },
    },
  },
  "leading-zeros": {
    asks: {
      nl: '"{{item}}" staat niet in {{of}}, "{{near}}" wel: zijn er nullen weggevallen?',
      en: '"{{item}}" is not in {{of}}, "{{near}}" is: were zeros lost?',
    },
    options: CODES,
  },
  "look-alike": {
    asks: {
      nl: '"{{item}}" staat niet in {{of}}, maar lijkt precies op "{{near}}". Is het dat?',
      en: '"{{item}}" is not in {{of}}, but looks just like "{{near}}". Is it that?',
    },
    options: CODES,
  },
  "near-miss": {
    asks: {
      nl: '"{{item}}" staat niet in {{of}}. Misschien "{{near}}"?',
      en: '"{{item}}" is not in {{of}}. Maybe "{{near}}"?',
    },
    options: CODES,
  },
  "unknown-code": {
    asks: { nl: '"{{item}}" staat niet in {{of}}. Wat is het?', en: '"{{item}}" is not in {{of}}. What is it?' },
    options: CODES,
  },
  "calendar-for": {
    asks: { nl: 'Van wie is de agenda "{{file}}"?', en: 'Whose calendar is "{{file}}"?' },
    options: {
      room: { nl: "Lokaal {{choice}}", en: "Room {{choice}}" },
      machine: { nl: "Machine {{choice}}", en: "Machine {{choice}}" },
      instructor: { nl: "Lesgever {{choice}}", en: "Instructor {{choice}}" },
      unit: { nl: "Eén toestel van {{choice}}", en: "One unit of {{choice}}" },
    },
  },
};
