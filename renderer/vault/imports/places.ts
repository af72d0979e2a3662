/** Where rows and headings of the list stand: a heading before each part, one height for all. */
import type { ImportRows } from '../../../app/bridge/channels/imports.ts';

export type Heading = ImportRows['sections'][number];
/** A heading, or the place of a row among the rows. */
export type PlaceInList = { readonly heading: Heading } | { readonly row: number };

export function lengthOf(sections: ImportRows['sections']): number {
  return sections.reduce((sum, { count }) => sum + 1 + count, 0);
}

export function placeAt(sections: ImportRows['sections'], at: number): PlaceInList | undefined {
  let begin = 0;
  let rows = 0;
  for (const heading of sections) {
    if (at === begin) return { heading };
    if (at <= begin + heading.count) return { row: rows + at - begin - 1 };
    begin += 1 + heading.count;
    rows += heading.count;
  }
  return undefined;
}

/** The next place that is a row, from `at` on in the direction of `step`; `at` itself where it is one. */
export function rowNear(sections: ImportRows['sections'], at: number, step: 1 | -1): number | undefined {
  const length = lengthOf(sections);
  for (let place = Math.min(length - 1, Math.max(0, at)); place >= 0 && place < length; place += step) {
    const found = placeAt(sections, place);
    if (found !== undefined && 'row' in found) return place;
  }
  return undefined;
}
