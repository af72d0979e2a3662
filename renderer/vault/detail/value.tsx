/** A field's value as people read it: text, link, date, yes or no, or a secret in a monospaced face. */
import { call } from '../../bridge/frond.ts';
import { SecretText } from '../../components/secret-text.tsx';
import { onDate, say } from '../../words.ts';
import { cardGroups, lastDay, parseExpiry } from '../fields/card.ts';
import { DueSign } from '../fields/due.tsx';
import type { ReactNode } from 'react';
import type { FieldKind } from '../../../app/vault/item.ts';
import type { Look } from '../fields/layout.ts';

/** The address as a link may carry it, or undefined for what is no web or mail address. */
export function linkOf(text: string): string | undefined {
  try {
    const { protocol, href } = new URL(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`);
    return ['http:', 'https:', 'mailto:'].includes(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** What can't be seen, or would show an address in another order than the one in which it is opened. */
const unseen = /[\p{Cc}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
const visible = (address: string): string => address.replace(unseen, (sign) => encodeURIComponent(sign));

export interface LinkProps {
  readonly itemId: string;
  readonly urlId: string;
  readonly url: string;
  readonly onFailure: (error: unknown) => void;
}

export function LinkValue({ itemId, urlId, url, onFailure }: LinkProps): ReactNode {
  const href = linkOf(url);
  if (href === undefined) return <bdi className="value">{url}</bdi>;
  return (
    <a
      className="link value"
      href={href}
      onClick={(event) => {
        event.preventDefault();
        event.stopPropagation();
        call('item.openUrl', { id: itemId, url: urlId }).catch(onFailure);
      }}
    >
      <bdi>{visible(url)}</bdi>
    </a>
  );
}

export interface PlainValueProps {
  readonly kind: FieldKind;
  readonly text: string;
  readonly look?: Look | undefined;
}

export function PlainValue({ kind, text, look }: PlainValueProps): ReactNode {
  if (kind === 'boolean') return <span className="value">{say(text === 'true' ? 'value.yes' : 'value.no')}</span>;
  const expiry = look === 'cardExpiry' ? parseExpiry(text) : undefined;
  const day = look === 'due' ? text : expiry === undefined ? undefined : lastDay(expiry);
  const shown = kind === 'date' ? onDate(text.replace(/T.*$/, '')) : text;
  return (
    <span className={`value ${kind === 'multiline' ? 'lines' : ''} ${look === 'mono' ? 'mono' : ''}`}>
      <bdi>{shown}</bdi>
      {day !== undefined && <DueSign day={day} />}
    </span>
  );
}

export interface SecretValueProps {
  readonly id: string;
  readonly text: string | undefined;
  readonly look?: Look | undefined;
}

export function SecretValue({ id, text, look }: SecretValueProps): ReactNode {
  if (text === undefined) {
    return (
      <span className="value mono dots">
        <span aria-hidden="true">••••••••••</span>
        <span className="unseen">{say('value.hidden')}</span>
      </span>
    );
  }
  return (
    <span className="value mono secret" data-testid={`value-${id}`} dir="ltr">
      {look === 'cardNumber' ? (
        cardGroups(text).map((part, at) => (
          <span key={at} className="card-group">
            {part}
          </span>
        ))
      ) : (
        <SecretText text={text} />
      )}
    </span>
  );
}
