/** Times of other programs as ISO 8601 UTC; what is no time of the years 1970 to 8999 is none. */

function iso(milliseconds: number): string | undefined {
  if (!Number.isFinite(milliseconds) || milliseconds < 0 || milliseconds > Date.UTC(8999, 11, 31)) return undefined;
  return new Date(milliseconds).toISOString();
}

export function timeOfText(text: unknown): string | undefined {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d/.test(text)) return undefined;
  return iso(Date.parse(text));
}

export function timeOfSeconds(value: unknown): string | undefined {
  const seconds = typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : value;
  return typeof seconds === 'number' ? iso(seconds * 1000) : undefined;
}

export function timeOfMilliseconds(value: unknown): string | undefined {
  const milliseconds = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof milliseconds === 'number' ? iso(milliseconds) : undefined;
}
