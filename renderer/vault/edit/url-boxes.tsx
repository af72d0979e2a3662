/** The item's websites: typed, added, put in order, removed. */
import { Trash2 } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { IconButton } from '../../components/icon-button.tsx';
import { say } from '../../words.ts';
import { insecureHost } from '../../../app/health/websites.ts';
import { websiteLabel } from '../fields/website-label.ts';
import { useReorder } from './use-reorder.tsx';
import type { ReactNode } from 'react';
import type { Removed } from './removed-row.tsx';
import type { AddedRow } from './use-added-row.ts';
import type { ItemFormState } from './use-item-form.ts';

export interface UrlBoxesProps extends ItemFormState {
  /** Row that was just added: its box gets the focus. */
  readonly added: AddedRow;
  readonly removed: Removed;
  readonly focusAfter: () => void;
}

export function UrlBoxes({ form, added, setUrl, moveUrl, removeUrl, removed, focusAfter }: UrlBoxesProps): ReactNode {
  const { urls } = form;
  const boxes = useRef(new Map<string, HTMLInputElement>());
  const order = useReorder(
    urls.map(({ key }, at) => ({ key, label: websiteLabel(at) })),
    moveUrl,
  );
  useLayoutEffect(() => {
    for (const [key, box] of boxes.current) if (added.take(key)) box.focus();
  });
  if (urls.length === 0) return null;

  const remove = (at: number): void => {
    const [url, next] = [urls[at], urls[at + 1] ?? urls[at - 1]];
    if (url === undefined) return;
    const step = removeUrl(url.key);
    if (url.url !== '') removed(websiteLabel(at), step);
    if (next === undefined) focusAfter();
    else boxes.current.get(next.key)?.focus();
  };
  return (
    <section className="group" aria-label={say('group.websites')}>
      <div className="card fields">
        {urls.map(({ key, url }, at) => (
          <div key={key} className="field-line orderable" {...order.rowProps(key)}>
            {order.handle(key)}
            <div className="edit-field">
              <label className="field-label" htmlFor={`url-${key}`}>
                {websiteLabel(at)}
              </label>
              <div className="edit-line">
                <div className="box sunken">
                  <input
                    ref={(box) => {
                      if (box === null) boxes.current.delete(key);
                      else boxes.current.set(key, box);
                    }}
                    id={`url-${key}`}
                    type="text"
                    dir="ltr"
                    inputMode="url"
                    value={url}
                    placeholder="https://"
                    aria-describedby={insecureHost(url) === undefined ? undefined : `url-${key}-note`}
                    maxLength={10_000}
                    autoComplete="off"
                    spellCheck={false}
                    onChange={(event) => setUrl(key, event.target.value)}
                  />
                </div>
                {(url !== '' || urls.length > 1) && (
                  <IconButton
                    icon={Trash2}
                    label={say('edit.removeField', { label: websiteLabel(at) })}
                    onPress={() => remove(at)}
                  />
                )}
              </div>
              {insecureHost(url) !== undefined && (
                <p id={`url-${key}-note`} className="box-note fine">
                  {say('url.insecure')}
                </p>
              )}
            </div>
          </div>
        ))}
      </div>
      {order.region}
    </section>
  );
}
