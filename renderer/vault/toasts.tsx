/** Short messages at the bottom: what was copied and when it is cleared, what was done and how to take it back. */
import { Check, CircleAlert, X } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { IconButton } from '../components/icon-button.tsx';
import { say } from '../words.ts';
import type { CSSProperties, ReactNode } from 'react';

export interface ToastContent {
  readonly text: string;
  readonly tone?: 'done' | 'bad';
  /** Milliseconds of a countdown to clearing the clipboard. */
  readonly countdown?: number;
  readonly undo?: () => void;
  /** After an undo: the way forward again. */
  readonly redo?: () => void;
}

interface Toast extends ToastContent {
  readonly key: number;
}

export interface ToastList {
  readonly toasts: readonly Toast[];
  readonly show: (toast: ToastContent) => void;
  readonly dismiss: (key: number) => void;
  /** Takes the countdown away: the clipboard was cleared. */
  readonly cleared: () => void;
}

const shownMs = 6_000;
const badMs = 15_000;
const most = 3;

export function useToasts(): ToastList {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const next = useRef(1);
  const dismiss = useCallback((key: number) => setToasts((all) => all.filter((toast) => toast.key !== key)), []);
  const cleared = useCallback(() => setToasts((all) => all.filter(({ countdown }) => countdown === undefined)), []);
  const show = useCallback((toast: ToastContent) => {
    const key = next.current++;
    setToasts((all) => {
      // A copy replaces the earlier one's countdown: the clipboard holds one thing. And nothing stands there twice.
      const kept = all.filter(
        ({ countdown, text, undo }) =>
          (toast.countdown === undefined || countdown === undefined) && (text !== toast.text || undo !== undefined),
      );
      // There is one way back, and it leads to before the latest change: earlier messages no longer offer it.
      const isChange = toast.undo !== undefined || toast.redo !== undefined;
      const told = isChange ? kept.map(({ undo: _undo, redo: _redo, ...rest }) => rest) : kept;
      return [...told, { ...toast, key }].slice(-most);
    });
  }, []);
  return { toasts, show, dismiss, cleared };
}

export function Toasts({ toasts, dismiss }: Pick<ToastList, 'toasts' | 'dismiss'>): ReactNode {
  return (
    // Heard while a dialog is open too: what is outside of it is hidden from screen readers, but for this.
    <div className="toasts" role="status" aria-live="polite" data-live-announcer="true">
      {toasts.map((toast) => (
        <ToastCard key={toast.key} toast={toast} dismiss={dismiss} />
      ))}
    </div>
  );
}

function ToastCard({ toast, dismiss }: { readonly toast: Toast; readonly dismiss: (key: number) => void }): ReactNode {
  const { key, text, tone = 'done', countdown, undo, redo } = toast;
  const back = undo ?? redo;
  const [over, setOver] = useState(false);
  const stays = countdown ?? (tone === 'bad' ? badMs : shownMs);
  useEffect(() => {
    if (over) return;
    const timer = setTimeout(() => dismiss(key), stays);
    return () => clearTimeout(timer);
  }, [key, over, stays, dismiss]);
  // A countdown goes on whatever the pointer does; other messages wait for it.
  const hold = (held: boolean) => () => setOver(held && countdown === undefined);
  return (
    <div className={`toast ${tone}`} onPointerEnter={hold(true)} onPointerLeave={hold(false)}>
      {countdown === undefined ? (
        tone === 'bad' ? (
          <CircleAlert size={16} aria-hidden="true" />
        ) : (
          <Check size={16} aria-hidden="true" />
        )
      ) : (
        <Ring milliseconds={countdown} />
      )}
      <span className="toast-text">{text}</span>
      {back !== undefined && (
        <button
          type="button"
          className="link"
          onClick={() => {
            dismiss(key);
            back();
          }}
        >
          {say(undo === undefined ? 'toast.redo' : 'toast.undo')}
        </button>
      )}
      <IconButton icon={X} label={say('toast.dismiss')} onPress={() => dismiss(key)} />
    </div>
  );
}

function Ring({ milliseconds }: { readonly milliseconds: number }): ReactNode {
  return (
    <svg className="ring" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <circle className="ring-all" cx="9" cy="9" r="7" />
      <circle
        className="ring-left"
        cx="9"
        cy="9"
        r="7"
        pathLength="100"
        style={{ '--countdown': `${milliseconds}ms` } as CSSProperties}
      />
    </svg>
  );
}
