/** A row of the detail pane: label, value, and what can be done with it. A click anywhere on it copies. */
import { Copy, ExternalLink, Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { call } from '../../bridge/frond.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { say } from '../../words.ts';
import { LinkValue, PlainValue, SecretValue, linkOf } from './value.tsx';
import { isSecretKind } from '../../../app/vault/types.ts';
import type { ReactNode } from 'react';
import type { FieldKind } from '../../../app/vault/item.ts';
import type { Look } from '../fields/layout.ts';

export interface RowActions {
  readonly copy: (field: string, label: string) => void;
  readonly copyText: (text: string, label: string) => void;
  readonly onFailure: (error: unknown) => void;
}

/** Dragging over a value selects it; only a plain click copies. */
function isPlainClick(): boolean {
  return getSelection()?.isCollapsed !== false;
}

export interface FieldRowProps extends RowActions {
  readonly itemId: string;
  /** Register: `fields/<id>` or `notes`. */
  readonly field: string;
  readonly fieldId: string;
  readonly label: string;
  readonly kind: FieldKind;
  /** How a value shows beyond its kind. */
  readonly look?: Look | undefined;
  readonly value: string | undefined;
  readonly empty: boolean;
}

export function FieldRow(props: FieldRowProps): ReactNode {
  const { itemId, field, fieldId, label, kind, look, value, empty, copy, onFailure } = props;
  const [revealed, setRevealed] = useState<string>();
  const secret = isSecretKind(kind);
  const reveal = (): void => {
    if (revealed !== undefined) setRevealed(undefined);
    else call('item.reveal', { id: itemId, field }).then(setRevealed, onFailure);
  };
  const copyIt = (): void => {
    if (!empty) copy(field, label);
  };
  return (
    <div className={empty ? 'field' : 'field can-copy'} onClick={() => isPlainClick() && copyIt()}>
      <div className="field-text">
        <span className="field-label">{label}</span>
        {empty ? (
          <span className="value none">{say('value.empty')}</span>
        ) : secret ? (
          <SecretValue id={fieldId} text={revealed} look={look} />
        ) : kind === 'url' ? (
          <LinkValue itemId={itemId} urlId={fieldId} url={value ?? ''} onFailure={onFailure} />
        ) : (
          <PlainValue kind={kind} text={value ?? ''} look={look} />
        )}
      </div>
      {!empty && (
        <div className="field-actions">
          {secret && (
            <IconButton
              icon={revealed === undefined ? Eye : EyeOff}
              label={say(revealed === undefined ? 'field.reveal' : 'field.hide', { label })}
              onPress={reveal}
            />
          )}
          <IconButton icon={Copy} label={say('field.copy', { label })} onPress={copyIt} className="copy" />
        </div>
      )}
    </div>
  );
}

export interface UrlRowProps extends RowActions {
  readonly itemId: string;
  readonly urlId: string;
  readonly url: string;
  readonly label: string;
}

export function UrlRow({ itemId, urlId, url, label, copyText, onFailure }: UrlRowProps): ReactNode {
  const open = (): void => void call('item.openUrl', { id: itemId, url: urlId }).catch(onFailure);
  return (
    <div className="field can-copy" onClick={() => isPlainClick() && copyText(url, label)}>
      <div className="field-text">
        <span className="field-label">{label}</span>
        <LinkValue itemId={itemId} urlId={urlId} url={url} onFailure={onFailure} />
      </div>
      <div className="field-actions">
        {linkOf(url) !== undefined && (
          <IconButton icon={ExternalLink} label={say('field.open', { label })} onPress={open} />
        )}
        <IconButton
          icon={Copy}
          label={say('field.copy', { label })}
          onPress={() => copyText(url, label)}
          className="copy"
        />
      </div>
    </div>
  );
}
