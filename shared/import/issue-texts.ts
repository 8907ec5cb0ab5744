/** A sentence in both languages of the app, with `{{name}}` where a value comes. */
export interface Text {
  readonly nl: string;
  readonly en: string;
}

/** Where an issue is, put before its text: a cell, a row, a column or a table. Law 7: the place, the value, the advice. */
export const ISSUE_PLACES: Readonly<Record<"cell" | "row" | "column" | "table", Text>> = {
  cell: { nl: '{{table}}, rij {{row}}, "{{column}}"{{cell}}: ', en: '{{table}}, row {{row}}, "{{column}}"{{cell}}: ' },
  row: { nl: "{{table}}, rij {{row}}{{cell}}: ", en: "{{table}}, row {{row}}{{cell}}: " },
  column: { nl: '{{table}}, "{{column}}": ', en: '{{table}}, "{{column}}": ' },
  table: { nl: "{{table}}{{cell}}: ", en: "{{table}}{{cell}}: " },
};

/** Advice that takes the place of the usual one where an issue has a `suggestion`. */
export const SUGGESTION: Text = { nl: "Misschien {{suggestion}}?", en: "Maybe {{suggestion}}?" };

/** What is wrong, by the code of an issue. */
export interface IssueText {
  readonly says: Text;
  /** What to do, where there is nothing to suggest. */
  readonly advice: Text;
}

const FILL_IN: Text = { nl: "Vul het in.", en: "Fill it in." };
const TAKE_ONE_OUT: Text = { nl: "Hou er één over.", en: "Keep one of them." };

/** Issues about cells, and about rows as a whole. */
export const CELL_TEXTS: Readonly<Record<string, IssueText>> = {
  blank: { says: { nl: "dit vak is leeg.", en: "this cell is blank." }, advice: FILL_IN },
  "too-long": {
    says: { nl: '"{{item}}" is langer dan {{most}} tekens.', en: '"{{item}}" is longer than {{most}} characters.' },
    advice: { nl: "Kort het in.", en: "Shorten it." },
  },
  "sign-in-code": {
    says: { nl: '"{{item}}" bevat het teken {{sign}}.', en: '"{{item}}" holds the sign {{sign}}.' },
    advice: {
      nl: "Dat scheidt codes in een lijst: kies een code zonder.",
      en: "It separates codes in a list: choose a code without it.",
    },
  },
  "personal-code": {
    says: {
      nl: "de code is een e-mailadres of een rijksregisternummer.",
      en: "the code is an e-mail address or a national number.",
    },
    advice: {
      nl: "Kies een code die niets over een persoon zegt.",
      en: "Choose a code that says nothing of a person.",
    },
  },
  "not-a-number": {
    says: { nl: '"{{item}}" is geen getal.', en: '"{{item}}" is not a number.' },
    advice: { nl: "Geef een geheel getal, zoals 20.", en: "Give a whole number, such as 20." },
  },
  "out-of-range": {
    says: {
      nl: '"{{item}}" ligt niet tussen {{least}} en {{most}}.',
      en: '"{{item}}" is not between {{least}} and {{most}}.',
    },
    advice: { nl: "Geef een getal daartussen.", en: "Give a number in between." },
  },
  "not-a-date": {
    says: { nl: '"{{item}}" is geen datum.', en: '"{{item}}" is not a date.' },
    advice: { nl: "Schrijf jaar-maand-dag, zoals 2026-09-01.", en: "Write year-month-day, such as 2026-09-01." },
  },
  "not-a-time": {
    says: { nl: '"{{item}}" is geen uur.', en: '"{{item}}" is not a time.' },
    advice: { nl: "Schrijf uur:minuten, zoals 08:30.", en: "Write hours:minutes, such as 08:30." },
  },
  "not-a-choice": {
    says: { nl: '"{{item}}" is niet een van: {{choices}}.', en: '"{{item}}" is not one of: {{choices}}.' },
    advice: { nl: "Kies een van die woorden.", en: "Choose one of those words." },
  },
  "not-a-weekday": {
    says: { nl: '"{{item}}" is geen weekdag.', en: '"{{item}}" is not a weekday.' },
    advice: {
      nl: "Geef een getal van 1 (maandag) tot 7 (zondag).",
      en: "Give a number from 1 (Monday) to 7 (Sunday).",
    },
  },
  "not-weekly": {
    says: { nl: '"{{item}}" is geen weekdag-dagdeel.', en: '"{{item}}" is not weekday-daypart.' },
    advice: { nl: "Schrijf het zoals {{example}}.", en: "Write it such as {{example}}." },
  },
  "not-a-need": {
    says: { nl: '"{{item}}" is geen nood aan machines.', en: '"{{item}}" is not a need of machines.' },
    advice: { nl: "Schrijf POOL, POOL:3, of A|B voor een van beide.", en: "Write POOL, POOL:3, or A|B for either." },
  },
  "not-units": {
    says: { nl: '"{{item}}" is geen POOL=aantal.', en: '"{{item}}" is not POOL=units.' },
    advice: { nl: "Schrijf het zoals POOL=3.", en: "Write it such as POOL=3." },
  },
  "unknown-code": {
    says: { nl: '"{{item}}" staat niet in tabel {{of}}.', en: '"{{item}}" is not in table {{of}}.' },
    advice: { nl: "Voeg het daar toe, of verbeter de code.", en: "Add it there, or mend the code." },
  },
  "unknown-kind": {
    says: { nl: '"{{item}}" is geen soort les van {{run}}.', en: '"{{item}}" is not a kind of session of {{run}}.' },
    advice: { nl: "Kijk in tabel sessions welke soorten er zijn.", en: "See table sessions for its kinds." },
  },
  "end-before-start": {
    says: {
      nl: '"{{item}}" komt niet na het begin, {{start}}.',
      en: '"{{item}}" does not come after the start, {{start}}.',
    },
    advice: { nl: "Wissel begin en einde, of verbeter er een.", en: "Swap start and end, or mend one of them." },
  },
  "empty-window": {
    says: {
      nl: "{{item}} ligt voor de vroegste start, {{start}}.",
      en: "{{item}} is before the earliest start, {{start}}.",
    },
    advice: {
      nl: "Zo blijft de editie ongepland: verbeter een van beide.",
      en: "So the run stays unplaced: mend one of them.",
    },
  },
  "horizon-too-long": {
    says: {
      nl: "van {{start}} tot {{item}} is langer dan tien jaar.",
      en: "from {{start}} to {{item}} is longer than ten years.",
    },
    advice: { nl: "Kijk de jaartallen na.", en: "Check the years." },
  },
  "school-holiday-scope": {
    says: { nl: '"{{item}}" geldt niet voor {{scope}}.', en: '"{{item}}" does not go with {{scope}}.' },
    advice: {
      nl: "Alleen campus en partner hebben schoolvakanties: maak er closed van.",
      en: "Only campus and partner have school holidays: make it closed.",
    },
  },
  "cell-count": {
    says: { nl: "{{cells}} vakken onder {{columns}} kolommen.", en: "{{cells}} cells under {{columns}} columns." },
    advice: {
      nl: "Kijk of er een scheidingsteken te veel of te weinig staat.",
      en: "See whether there is a separator too many or too few.",
    },
  },
  "twice-in-table": {
    says: { nl: '"{{item}}" staat al in rij {{first}}.', en: '"{{item}}" stands in row {{first}} already.' },
    advice: TAKE_ONE_OUT,
  },
  "twice-in-run": {
    says: {
      nl: 'soort "{{item}}" van deze editie staat al in rij {{first}}.',
      en: 'kind "{{item}}" of this run stands in row {{first}} already.',
    },
    advice: TAKE_ONE_OUT,
  },
  "twice-pinned": {
    says: {
      nl: "deze les ligt al vast in rij {{first}}, met een ander lokaal.",
      en: "this meeting is pinned in row {{first}} already, in another room.",
    },
    advice: TAKE_ONE_OUT,
  },
  "twice-agreed": {
    says: {
      nl: 'het aandeel van "{{item}}" in dit lokaal en dagdeel staat al in rij {{first}}.',
      en: 'the share of "{{item}}" in this room and day-part stands in row {{first}} already.',
    },
    advice: TAKE_ONE_OUT,
  },
  "same-row": {
    says: { nl: "deze rij zegt hetzelfde als rij {{first}}.", en: "this row says the same as row {{first}}." },
    advice: { nl: "Ze telt één keer.", en: "It counts once." },
  },
  "not-needed": {
    says: {
      nl: 'bij {{scope}} hoort hier niets, en er staat "{{value}}".',
      en: 'with {{scope}} nothing goes here, yet it says "{{value}}".',
    },
    advice: { nl: "Het wordt niet gelezen.", en: "It is not read." },
  },
  "personal-cell": {
    says: {
      nl: "hier staat een e-mailadres of een rijksregisternummer.",
      en: "this is an e-mail address or a national number.",
    },
    advice: {
      nl: "Het wordt niet overgenomen: een plan heeft geen persoonsgegevens nodig.",
      en: "It is left out: a plan needs no personal data.",
    },
  },
};
