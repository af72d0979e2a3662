/** The month in which a card ends, as Frond keeps it: `03/2031`. */
const months = 'january february march april may june july august september october november december'.split(' ');

/** Month and year, or what there is of them. */
export function cardExpiry(month: string, year: string): string {
  if (month === '' || year === '') return month + year;
  return `${month.padStart(2, '0')}/${year}`;
}

/** LastPass writes `March,2031`; what is of another form stays as it is. */
export function namedExpiry(text: string): string {
  const [, name = '', year = ''] = /^([A-Za-z]+),(\d{4})$/.exec(text) ?? [];
  const month = months.indexOf(name.toLowerCase()) + 1;
  return month === 0 ? text : cardExpiry(String(month), year);
}
