/** An id that no record of a table has yet: as asked, or with a number behind it. */
export function freeId(table: ReadonlyMap<string, unknown>, wanted: string): string {
  if (!table.has(wanted)) return wanted;
  let number = 2;
  while (table.has(`${wanted}/${number}`)) number++;
  return `${wanted}/${number}`;
}
