/**
 * A look at an attachment, in the page: text as text, and images as `data:` addresses of the four kinds that the vault process
 * knows by their first bytes. Nothing here is ever read as markup.
 */
import { Download, FileQuestion, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { call, sentenceOf } from '../../bridge/frond.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { Note } from '../../components/note.tsx';
import { fileSize, say } from '../../words.ts';
import { Sheet } from '../overlays/sheet.tsx';
import { attachmentName } from './attachments.tsx';
import type { ReactNode } from 'react';
import type { Attachment } from '../../../app/vault/item.ts';
import type { PreviewView } from '../../../app/bridge/views.ts';

export interface PreviewProps {
  readonly itemId: string;
  readonly attachment: Attachment;
  readonly save: () => void;
  readonly close: () => void;
}

export function Preview({ itemId, attachment, save, close }: PreviewProps): ReactNode {
  const [view, setView] = useState<PreviewView>();
  const [problem, setProblem] = useState<string>();
  const { id, size } = attachment;
  const name = attachmentName(attachment);
  useEffect(() => {
    let current = true;
    call('attachment.preview', { id: itemId, attachment: id }).then(
      (found) => current && setView(found),
      (error: unknown) => current && setProblem(sentenceOf(error)),
    );
    return () => {
      current = false;
    };
  }, [itemId, id]);
  return (
    <Sheet label={name} close={close} className="preview">
      <header className="preview-head">
        <h2>
          <bdi>{name}</bdi>
        </h2>
        <span className="field-label">{fileSize(size)}</span>
        <span className="toolbar-gap" />
        <button type="button" className="button" onClick={save}>
          <Download size={16} aria-hidden="true" />
          {say('preview.save')}
        </button>
        <IconButton icon={X} label={say('preview.close')} onPress={close} />
      </header>
      {problem !== undefined ? (
        <div className="preview-body">
          <Note tone="bad">{problem}</Note>
        </div>
      ) : (
        view !== undefined && <Body view={view} name={name} />
      )}
    </Sheet>
  );
}

function Body({ view, name }: { readonly view: PreviewView; readonly name: string }): ReactNode {
  const [broken, setBroken] = useState(false);
  if (view.kind === 'none') return <Nothing text={say(`preview.${view.because}`)} />;
  if (view.kind === 'text') {
    return (
      <div className="preview-body">
        {!view.whole && <Note tone="calm">{say('preview.cut')}</Note>}
        <pre className="preview-text scroll" tabIndex={0} role="region" aria-label={say('preview.text', { name })}>
          {view.text}
        </pre>
      </div>
    );
  }
  if (broken) return <Nothing text={say('preview.broken')} />;
  return (
    <div className="preview-body image">
      <img
        src={`data:${view.type};base64,${view.base64}`}
        alt={name}
        width={view.width}
        height={view.height}
        draggable={false}
        onError={() => setBroken(true)}
      />
    </div>
  );
}

function Nothing({ text }: { readonly text: string }): ReactNode {
  return (
    <div className="preview-body preview-none">
      <FileQuestion size={32} strokeWidth={1.5} aria-hidden="true" />
      <p>{text}</p>
    </div>
  );
}
