import { expect, test } from "vitest";
import { dateIn, nearest, numberIn } from "./suggest.ts";

test.each([
  ["LA5", ["LAS", "LAT", "PY"], "LAS"],
  ["l-1o1", ["L102", "L101"], "L101"],
  ["theroie", ["praktijk", "theorie"], "theorie"],
  ["Sint-Katelijne", ["SINT KATELYNE"], "SINT KATELYNE"],
  ["X", ["ABC", "DEF"], ""],
  ["ZWEMMEN", ["LASSEN"], ""],
  ["D", ["A"], ""],
])("nearest to %j of %j is %j", (word, words, found) => expect(nearest(word, words)).toBe(found));

test.each([
  ["2o", "20"],
  ["l2", "12"],
  ["12 pers.", "12"],
  ["ca. 20", "20"],
  ["1.300", "1300"],
  ["1 300", "1300"],
  ["1'300", "1300"],
  ["20,0", "20"],
  ["2,5", ""],
  ["20 a 25", ""],
  ["20-25", ""],
  ["veel", ""],
  ["123456789012345", ""],
])("the number in %j is %j", (text, found) => expect(numberIn(text)).toBe(found));

test.each([
  ["29/03/2027", "2027-03-29"],
  ["29-3-27", "2027-03-29"],
  ["29.03.2027", "2027-03-29"],
  ["29 maart 2027", "2027-03-29"],
  ["29 mrt. 2027", "2027-03-29"],
  ["3 mei 2027", "2027-05-03"],
  ["3 may 2027", "2027-05-03"],
  ["ma 29/3/2027", "2027-03-29"],
  ["2027/3/9", "2027-03-09"],
  ["2027-03-29 00:00", "2027-03-29"],
  ["31/02/2027", "2027-02-28"],
  ["29/02/2028", "2028-02-29"],
  ["46475", "2027-03-29"],
  ["12/13/2027", ""],
  ["0/3/2027", ""],
  ["lente", ""],
])("the date in %j is %j", (text, found) => expect(dateIn(text)).toBe(found));
