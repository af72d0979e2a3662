/** Short facts in one line, with a dot between. Each runs in its own direction: a Latin name doesn't take the date beside it along. */
import { Fragment } from 'react';
import type { ReactNode } from 'react';

export function Beside({ facts }: { readonly facts: readonly string[] }): ReactNode {
  return facts
    .filter((fact) => fact !== '')
    .map((fact, at) => (
      // They never change places.
      <Fragment key={at}>
        {at > 0 && ' · '}
        <bdi>{fact}</bdi>
      </Fragment>
    ));
}
