/** What was generated and then copied or used: hidden until revealed, copied through main, forgotten by a button. */
import { Copy, Eye, EyeOff } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { call, sentenceOf } from '../../bridge/frond.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { SecretText } from '../../components/secret-text.tsx';
import { confirm } from '../overlays/confirm.tsx';
import { useHideOnBlur } from '../present/use-hide-on-blur.ts';
import { atTime, say } from '../../words.ts';
import type { ReactNode } from 'react';
import type { CopyResult, GeneratedView } from '../../../app/bridge/views.ts';

export interface GeneratedEarlierProps {
  readonly copied: (result: CopyResult, label: string) => void;
  readonly tell: (text: string) => void;
}

/** How long and how many: app/storage/generated-log.ts. */
const kept = { days: 30, most: 50 };

export function GeneratedEarlier({ copied, tell }: GeneratedEarlierProps): ReactNode {
  const [values, setValues] = useState<readonly GeneratedView[]>();
  const [asks, setAsks] = useState(false);
  const failed = useEffectEvent((error: unknown) => tell(sentenceOf(error)));
  useEffect(() => {
    call('generated.list', undefined).then(setValues, (error: unknown) => failed(error));
  }, []);
  const clear = (): void => {
    call('generated.clear', undefined).then(
      () => {
        setValues([]);
        tell(say('generated.cleared'));
      },
      (error: unknown) => tell(sentenceOf(error)),
    );
  };
  if (values === undefined) return null;
  return (
    <>
      <p className="quiet">{say('generated.why', kept)}</p>
      {values.length === 0 ? (
        <p className="earlier-none">{say('generated.none')}</p>
      ) : (
        <>
          <ul className="earlier" aria-label={say('generated.list')}>
            {values.map((view) => (
              <Earlier key={view.id} view={view} copied={copied} tell={tell} />
            ))}
          </ul>
          <button type="button" className="button plain danger earlier-clear" onClick={() => setAsks(true)}>
            {say('generated.clear')}
          </button>
          {asks &&
            confirm({
              title: say('generated.clearTitle', { count: values.length }),
              text: say('generated.clearText'),
              yes: say('generated.clear'),
              act: clear,
            })(() => setAsks(false))}
        </>
      )}
    </>
  );
}

function Earlier({
  view: { id, at, kind, title = '' },
  copied,
  tell,
}: GeneratedEarlierProps & { readonly view: GeneratedView }): ReactNode {
  const [text, setText] = useState<string>();
  useHideOnBlur(() => setText(undefined));
  const named = say(`generate.${kind}`);
  const what = title === '' ? named : say('generated.for', { kind: named, title });
  const when = atTime(at);
  const label = say('generated.at', { what, when });
  const failed = (error: unknown): void => tell(sentenceOf(error));
  const toggle = (): void => {
    if (text === undefined) call('generated.reveal', { id }).then(setText, failed);
    else setText(undefined);
  };
  return (
    <li>
      <div className="row-text">
        <span className="earlier-what">
          <bdi>{what}</bdi>
          <time dateTime={at}>{when}</time>
        </span>
        {text === undefined ? (
          <span className="value mono dots">
            <span aria-hidden="true">••••••••••</span>
            <span className="unseen">{say('value.hidden')}</span>
          </span>
        ) : (
          <span className="value mono secret" dir="ltr">
            <SecretText text={text} />
          </span>
        )}
      </div>
      <IconButton
        icon={text === undefined ? Eye : EyeOff}
        label={say(text === undefined ? 'field.reveal' : 'field.hide', { label })}
        onPress={toggle}
      />
      <IconButton
        icon={Copy}
        label={say('field.copy', { label })}
        onPress={() => void call('generated.copy', { id }).then((result) => copied(result, named), failed)}
      />
    </li>
  );
}
