import type { IssueText, Text } from "#shared/import/issue-texts.ts";

/** What was changed on the way in: `{{was}}` is read as `{{now}}`, so many times in the column. */
function change(why: Text): IssueText {
  return {
    says: {
      nl: `"{{was}}" is gelezen als "{{now}}" ({{count}}×): ${why.nl}.`,
      en: `"{{was}}" is read as "{{now}}" ({{count}}×): ${why.en}.`,
    },
    advice: { nl: "Kijk of dat klopt.", en: "See whether that is right." },
  };
}

const NOTHING_TO_DO: Text = { nl: "U hoeft niets te doen.", en: "There is nothing to do." };

/** What was taken, though not as it stood there. */
export const PREPARE_NOTES: Readonly<Record<string, IssueText>> = {
  trimmed: change({ nl: "spaties vooraan of achteraan tellen niet", en: "spaces in front and behind do not count" }),
  "spaces-plain": change({ nl: "een vaste of smalle spatie is een spatie", en: "a hard or thin space is a space" }),
  "invisible-removed": change({ nl: "er stonden onzichtbare tekens in", en: "it held signs that cannot be seen" }),
  composed: change({ nl: "letter en accent horen samen", en: "letter and accent belong together" }),
  "line-break": change({ nl: "een regeleinde is hier een spatie", en: "a line break is a space here" }),
  "escape-removed": change({
    nl: "_x000D_ is een rest van een regeleinde",
    en: "_x000D_ is what is left of a line break",
  }),
  apostrophe: change({
    nl: "het apostrof vooraan hoort niet bij de tekst",
    en: "the apostrophe in front is not part of it",
  }),
  decoded: change({ nl: "de tekst had een verkeerde codering", en: "the text had a wrong encoding" }),
  "code-as-number": change({ nl: "de code stond er als getal", en: "the code stood there as a number" }),
  "code-case": change({ nl: "hoofdletters tellen niet mee in codes", en: "capitals do not count in codes" }),
  "code-alike": change({
    nl: "streepjes, aanhalingstekens en spaties tellen niet mee",
    en: "kinds of dashes, quotes and spaces do not count",
  }),
  rounded: change({ nl: "afgerond op een geheel getal", en: "rounded to a whole number" }),
  "unit-dropped": change({ nl: "zonder de eenheid", en: "without its unit" }),
  grouped: change({ nl: "een scheiding tussen duizendtallen", en: "a separator between thousands" }),
  "decimal-comma": change({ nl: "een komma scheidt decimalen", en: "a comma separates decimals" }),
  "decimals-dropped": change({ nl: "nullen na de komma", en: "zeros behind the point" }),
  "date-read": change({ nl: "een datum in een andere vorm", en: "a date in another form" }),
  "date-rounded": change({
    nl: "een fractie voor middernacht is de volgende dag",
    en: "a moment before midnight is the next day",
  }),
  "time-dropped": change({ nl: "het uur telt hier niet", en: "the time does not count here" }),
  "serial-date": change({ nl: "het volgnummer van een datum", en: "the serial number of a date" }),
  "week-read": change({ nl: "een week als datum", en: "a week as a date" }),
  "time-read": change({ nl: "een uur in een andere vorm", en: "a time in another form" }),
  "list-read": change({ nl: "een lijst met een ander scheidingsteken", en: "a list with another separator" }),
  "formula-value": change({ nl: "de laatste uitkomst van de formule", en: "the last outcome of the formula" }),
  "as-answered": change({ nl: "zoals u antwoordde", en: "as you answered" }),
  "hidden-sheet": {
    says: { nl: "dit werkblad is verborgen.", en: "this sheet is hidden." },
    advice: {
      nl: "Het wordt niet gelezen; maak het zichtbaar als het mee moet.",
      en: "It is not read; unhide it to have it read.",
    },
  },
  "filtered-rows": {
    says: {
      nl: "een filter verbergt {{rows}} rijen; ook die zijn gelezen.",
      en: "a filter hides {{rows}} rows; they are read too.",
    },
    advice: {
      nl: "Verwijder ze uit het blad als ze niet mee moeten.",
      en: "Take them out of the sheet if they should not be.",
    },
  },
  colours: {
    says: { nl: "vakken hebben een kleur.", en: "cells have a colour." },
    advice: {
      nl: "Wat een kleur betekent, wordt niet gelezen: zet het in een kolom.",
      en: "What a colour means is not read: put it in a column.",
    },
  },
  "merged-filled": {
    says: {
      nl: "een samengevoegd vak over {{rows}} rijen telt voor elke rij ({{count}}×).",
      en: "a merged cell over {{rows}} rows counts for each row ({{count}}×).",
    },
    advice: { nl: "Kijk of dat klopt.", en: "See whether that is right." },
  },
  "merged-header": {
    says: {
      nl: "deze samengevoegde kop telt voor zijn eerste kolom.",
      en: "this merged header counts for its first column.",
    },
    advice: { nl: "Splits hem als er meer kolommen onder staan.", en: "Split it if there are more columns below." },
  },
  "header-again": {
    says: { nl: "in rij {{item}} staat de kop opnieuw.", en: "the header stands again in row {{item}}." },
    advice: NOTHING_TO_DO,
  },
  "total-row": {
    says: {
      nl: '"{{item}}" is een totaal ({{count}}×) en geen rij.',
      en: '"{{item}}" is a total ({{count}}×) and no row.',
    },
    advice: { nl: "Het wordt niet gelezen.", en: "It is not read." },
  },
  "remark-row": {
    says: {
      nl: '"{{item}}" staat onder de tabel ({{count}}×).',
      en: '"{{item}}" stands below the table ({{count}}×).',
    },
    advice: { nl: "Het wordt niet gelezen.", en: "It is not read." },
  },
  "row-left": {
    says: {
      nl: 'deze rij is weggelaten om "{{item}}", zoals u antwoordde ({{count}}×).',
      en: 'this row is left out for "{{item}}", as you answered ({{count}}×).',
    },
    advice: NOTHING_TO_DO,
  },
  "on-closure": {
    says: { nl: "op {{item}} is de campus gesloten.", en: "the campus is closed on {{item}}." },
    advice: {
      nl: "Verzet deze vaste les, anders is geen enkel plan geldig.",
      en: "Move this pin, or no plan is valid.",
    },
  },
};

/** What cannot be taken. */
export const PREPARE_FAULTS: Readonly<Record<string, IssueText>> = {
  unanswered: {
    says: { nl: "hierover staat een vraag open.", en: "there is an open question about this." },
    advice: { nl: "Beantwoord ze, of laat de rij weg.", en: "Answer it, or leave the row out." },
  },
  "blank-sheet": {
    says: { nl: "dit werkblad is leeg.", en: "this sheet is blank." },
    advice: {
      nl: "Zet er minstens een kopregel in, of verwijder het.",
      en: "Give it a header at least, or take it out.",
    },
  },
  "merges-overlap": {
    says: { nl: "samengevoegde vakken overlappen.", en: "merged cells overlap." },
    advice: {
      nl: "Splits ze: zo is niet te zeggen wat waar hoort.",
      en: "Split them: it cannot be told what goes where.",
    },
  },
  "cell-error": {
    says: { nl: '"{{item}}" is een foutwaarde.', en: '"{{item}}" is an error value.' },
    advice: { nl: "Herstel de formule of typ de waarde.", en: "Mend the formula, or type the value." },
  },
  "formula-uncached": {
    says: { nl: "hier staat een formule zonder uitkomst.", en: "this is a formula without an outcome." },
    advice: {
      nl: "Open het bestand in uw rekenblad en bewaar het, of typ de waarde.",
      en: "Open and save the file in your spreadsheet, or type the value.",
    },
  },
  "code-is-date": {
    says: { nl: "{{item}} is een datum, geen code.", en: "{{item}} is a date, not a code." },
    advice: {
      nl: 'Het rekenblad maakte er een datum van, misschien van "{{maybe}}": maak het vak tekst en typ de code opnieuw.',
      en: 'The spreadsheet made it one, maybe of "{{maybe}}": make the cell text and type the code again.',
    },
  },
  "unexpected-date": {
    says: { nl: "{{item}} is een datum, en die hoort hier niet.", en: "{{item}} is a date, which does not go here." },
    advice: {
      nl: 'Misschien was het "{{maybe}}": maak het vak tekst en typ het opnieuw.',
      en: 'Maybe it was "{{maybe}}": make the cell text and type it again.',
    },
  },
  scientific: {
    says: { nl: '"{{item}}" is ingekort tot een macht van tien.', en: '"{{item}}" was shortened to a power of ten.' },
    advice: {
      nl: "Maak het vak tekst en typ de volle code of het getal.",
      en: "Make the cell text and type the full code or number.",
    },
  },
  "serial-1900": {
    says: {
      nl: "{{item}} valt in januari of februari 1900, die een rekenblad verkeerd telt.",
      en: "{{item}} is in January or February 1900, which spreadsheets count wrong.",
    },
    advice: { nl: "Typ de volle datum.", en: "Type the full date." },
  },
  "weekday-wrong": {
    says: { nl: '"{{item}}": {{date}} is een andere weekdag.', en: '"{{item}}": {{date}} is another weekday.' },
    advice: { nl: "Verbeter de dag of de datum.", en: "Mend the weekday or the date." },
  },
  "no-such-week": {
    says: { nl: '"{{item}}" is geen week van dat jaar.', en: '"{{item}}" is no week of that year.' },
    advice: { nl: "Geef een week die bestaat, of een datum.", en: "Give a week there is, or a date." },
  },
  "date-outside": {
    says: { nl: "{{item}} ligt buiten de planningsperiode.", en: "{{item}} is outside the horizon." },
    advice: {
      nl: "Verbeter de datum, of de eerste en laatste dag in settings.",
      en: "Mend the date, or first_day and last_day in settings.",
    },
  },
  ...archiveTexts(),
};

/** Files that are no text, or an archive with something wrong about it. */
function archiveTexts(): Record<string, IssueText> {
  const suspect: Text = {
    nl: "Bewaar het bestand opnieuw als .xlsx in uw rekenblad.",
    en: "Save the file anew as .xlsx in your spreadsheet.",
  };
  const only: Text = { nl: "Bewaar alleen de tabellen van de campus.", en: "Keep only the tables of the campus." };
  return {
    "archive-broken": {
      says: { nl: "het archief van dit werkboek klopt niet.", en: "the archive of this workbook is not sound." },
      advice: suspect,
    },
    "archive-parts": {
      says: {
        nl: "dit werkboek heeft {{count}} delen, meer dan {{most}}.",
        en: "this workbook has {{count}} parts, more than {{most}}.",
      },
      advice: only,
    },
    "archive-size": {
      says: {
        nl: "uitgepakt is dit {{megabytes}} MB, meer dan {{most}} MB.",
        en: "unpacked this is {{megabytes}} MB, more than {{most}} MB.",
      },
      advice: only,
    },
    "archive-ratio": {
      says: {
        nl: "dit deel wordt bij het uitpakken {{times}} keer zo groot, meer dan {{most}}.",
        en: "this part grows {{times}} times in unpacking, more than {{most}}.",
      },
      advice: suspect,
    },
    "xml-doctype": {
      says: {
        nl: "dit deel heeft een DOCTYPE, en dat lezen we niet.",
        en: "this part has a DOCTYPE, which is not read.",
      },
      advice: suspect,
    },
    "xml-encoding": { says: { nl: "dit deel is geen UTF-8.", en: "this part is not UTF-8." }, advice: suspect },
    "xml-depth": {
      says: { nl: "dit deel is dieper dan {{most}} niveaus.", en: "this part is more than {{most}} levels deep." },
      advice: suspect,
    },
    "xml-attributes": {
      says: { nl: "dit deel heeft een veel te groot element.", en: "this part has far too large an element." },
      advice: suspect,
    },
    "too-many-cells": {
      says: { nl: "dit zijn meer dan {{most}} vakken.", en: "these are more than {{most}} cells." },
      advice: only,
    },
    password: {
      says: { nl: "dit werkboek heeft een wachtwoord.", en: "this workbook has a password." },
      advice: { nl: "Bewaar een kopie zonder wachtwoord.", en: "Save a copy without a password." },
    },
    "old-workbook": {
      says: {
        nl: "dit is een werkboek in een oude vorm (.xls of .xlsb).",
        en: "this is a workbook of an old kind (.xls or .xlsb).",
      },
      advice: { nl: "Open het en bewaar het als .xlsx.", en: "Open it and save it as .xlsx." },
    },
    "macro-workbook": {
      says: { nl: "dit werkboek heeft macro's (.xlsm).", en: "this workbook has macros (.xlsm)." },
      advice: { nl: "Bewaar het als .xlsx, zonder macro's.", en: "Save it as .xlsx, without macros." },
    },
    "numbers-workbook": {
      says: { nl: "dit is een werkboek van Numbers.", en: "this is a workbook of Numbers." },
      advice: { nl: "Exporteer het als Excel (.xlsx).", en: "Export it as Excel (.xlsx)." },
    },
    "html-workbook": {
      says: {
        nl: "dit is een webpagina met de naam van een werkboek.",
        en: "this is a web page with the name of a workbook.",
      },
      advice: {
        nl: "Open het in uw rekenblad en bewaar het als .xlsx.",
        en: "Open it in your spreadsheet and save it as .xlsx.",
      },
    },
  };
}
