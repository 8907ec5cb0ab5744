import { key } from "#shared/domain/codes.ts";

/**
 * A plan needs head-counts, never people: names, e-mail addresses and national numbers of learners are kept out, and
 * are not repeated in a message either.
 */

const PERSONAL_WORDS =
  /\b(e-?mail(adres(sen)?)?|mail(adres)?|rijksregister(nummer|nr)?|rrn?|insz|niss|bis-?nummer|nationaal nummer|national (number|register)|geboorte(datum|plaats)?|birth ?da(te|y)|date of birth|gsm(-?nummer)?|telefoon(nummer)?|phone|mobile|voornaam|voornamen|familienaam|achternaam|first ?name|last ?name|surname|woonplaats)\b/;
const LEARNER = "(cursist(en)?|deelnemers?|leerling(en)?|student(en|s)?|learners?|participants?)";
const LEARNER_NAME = new RegExp(
  `^(na(am|men)|names?)( (van )?(de |het )?| of )?${LEARNER}$|^${LEARNER}[ _-]?(na(am|men)|names?)$|^(cursist|deelnemer|leerling|student)$`,
);
const SHARE_OF_CELLS = 0.5;

/** Does this text hold an e-mail address or a Belgian national number? */
export function looksPersonal(text: string): boolean {
  return holdsEmail(text) || holdsNationalNumber(text);
}

/** Is a column with this header, or with these cells, about learners as persons? */
export function isPersonalColumn(header: string, cells: readonly string[]): boolean {
  const name = key(header).replace(/[_.]/g, " ").replace(/\s+/g, " ");
  if (PERSONAL_WORDS.test(name) || LEARNER_NAME.test(name)) return true;
  const filled = cells.filter((cell) => cell.trim() !== "");
  return filled.length > 0 && filled.filter(looksPersonal).length >= filled.length * SHARE_OF_CELLS;
}

function holdsEmail(text: string): boolean {
  if (!text.includes("@")) return false;
  return text.split(/[\s<>;,:()[\]"']+/).some((word) => {
    const at = word.lastIndexOf("@");
    const parts = word
      .slice(at + 1)
      .replace(/\.+$/, "")
      .split(".");
    return at > 0 && parts.length > 1 && parts.every(Boolean) && /^[a-z]{2,}$/i.test(parts[parts.length - 1]);
  });
}

/** Eleven digits, bare or as YY.MM.DD-XXX.CC, with a date (month +20 or +40 for a BIS number) and a right check. */
function holdsNationalNumber(text: string): boolean {
  for (const found of text.matchAll(/(?<!\d)(\d{2})[. ]?(\d{2})[. ]?(\d{2})[- .]?(\d{3})[. ]?(\d{2})(?!\d)/g)) {
    const [year, month, date, serial, check] = found.slice(1);
    const days = Number(`${year}${month}${date}${serial}`);
    const dated = Number(month) % 20 <= 12 && Number(month) < 60 && Number(date) <= 31;
    const right = [days, 2_000_000_000 + days].some((number) => 97 - (number % 97) === Number(check));
    if (dated && right) return true;
  }
  return false;
}
