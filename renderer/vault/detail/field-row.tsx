/** A row of the detail pane: label, value, and what can be done with it. A click anywhere on it copies. */
import { Copy, ExternalLink } from 'lucide-react';
import { call } from '../../bridge/frond.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { say } from '../../words.ts';
import { CodeRow } from '../codes/code-row.tsx';
import { FieldStrength } from '../fields/field-strength.tsx';
import { FieldMenu } from './field-menu.tsx';
import { RevealButton } from './reveal-button.tsx';
import { useReveal } from './use-reveal.ts';
import { LinkValue, PlainValue, SecretValue, linkOf } from './value.tsx';
import { insecureHost } from '../../../app/health/websites.ts';
import { isSecretKind } from '../../../app/vault/types.ts';
import type { ReactNode } from 'react';
import type { FieldKind } from '../../../app/vault/item.ts';
import type { Look } from '../fields/layout.ts';

export interface RowActions {
  readonly copy: (field: string, label: string) => void;
  readonly copyText: (text: string, label: string) => void;
  /** By a counter: the code that was just shown. */
  readonly copyCode: (field: string, label: string, counter?: number) => void;
  readonly largeType: (field: string, label: string) => void;
  /** A code that is on the screen already. */
  readonly largeCode: (code: string, label: string) => void;
  readonly qrCode: (field: string, label: string) => void;
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
  /** A password or a person's own secret, whose strength is told while it is in sight. */
  readonly measured?: boolean;
}

export function FieldRow(props: FieldRowProps): ReactNode {
  const { itemId, field, fieldId, label, kind, empty, copyCode, largeType, largeCode, qrCode, onFailure } = props;
  const large = (): void => largeType(field, label);
  const more = (enlarge: () => void): ReactNode => (
    <FieldMenu label={label} largeType={enlarge} qrCode={() => qrCode(field, label)} />
  );
  if (kind === 'totp' && !empty) {
    return <CodeRow {...{ itemId, field, fieldId, label, copyCode, large, largeCode, onFailure, more }} />;
  }
  return <ValueRow {...props} more={more(large)} />;
}

function ValueRow(props: FieldRowProps & { readonly more: ReactNode }): ReactNode {
  const { itemId, field, fieldId, label, kind, look, value, empty, measured, copy, onFailure, more } = props;
  const secret = isSecretKind(kind);
  const reveal = useReveal(itemId, field, secret && !empty, onFailure);
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
          <>
            <SecretValue id={fieldId} text={reveal.text} look={look} />
            {measured && reveal.text !== undefined && <FieldStrength text={reveal.text} />}
          </>
        ) : kind === 'url' ? (
          <LinkValue itemId={itemId} urlId={fieldId} url={value ?? ''} onFailure={onFailure} />
        ) : (
          <PlainValue kind={kind} text={value ?? ''} look={look} />
        )}
      </div>
      {!empty && (
        <div className="field-actions">
          {secret && <RevealButton label={label} reveal={reveal} />}
          {kind !== 'boolean' && more}
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
        {insecureHost(url) !== undefined && <span className="field-note">{say('url.insecure')}</span>}
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
