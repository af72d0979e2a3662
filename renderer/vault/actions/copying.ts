/** Copying values, and opening addresses. */
import { call } from '../../bridge/frond.ts';
import { say } from '../../words.ts';
import { copiedToast } from '../copied-toast.ts';
import { typeDefinitions } from '../../../app/vault/types.ts';
import type { CopyResult, ItemView } from '../../../app/bridge/views.ts';
import type { ItemType } from '../../../app/vault/item.ts';
import type { WordKey } from '../../words.ts';
import type { Tools } from './tools.ts';

export interface CopyActions {
  readonly copy: (field: string, label: string) => void;
  /** All variables of the environment set that is selected. */
  readonly copyVariables: () => void;
  readonly copyText: (text: string, label: string) => void;
  readonly copySecretOf: (item: { readonly id: string; readonly type: ItemType }) => void;
  readonly copyUsernameOf: (item: { readonly id: string; readonly type: ItemType }) => void;
  readonly openUrlOf: (id: string) => void;
  readonly copyPassword: () => void;
  readonly copyUsername: () => void;
  readonly openUrl: () => void;
}

export function copyActions({ page, onItem }: Tools): CopyActions {
  const { fail, item, toast } = page;
  const copied = (result: CopyResult, label: string): void => toast(copiedToast(result, label));
  const copyField = async (id: string, field: string, label: string): Promise<void> =>
    copied(await call('item.copy', { id, field }), label);
  const copyOf = (which: 'secret' | 'username', id: string, type: ItemType): void => {
    const field = typeDefinitions[type][which];
    if (field === undefined) toast({ text: say(`copy.no.${which}`), tone: 'bad' });
    else copyField(id, `fields/${field}`, say(`field.${field}` as WordKey)).catch(fail);
  };
  const copySelected = (which: 'secret' | 'username') => (): void => {
    if (item !== undefined) copyOf(which, item.id, item.type);
  };

  const openFirst = async ({ id, urls: [first] }: ItemView): Promise<void> => {
    if (first === undefined) toast({ text: say('url.none'), tone: 'bad' });
    else await call('item.openUrl', { id, url: first.id });
  };
  return {
    copy: (field, label) => {
      if (item !== undefined) copyField(item.id, field, label).catch(fail);
    },
    copyVariables: onItem(async ({ id }) => copied(await call('item.copyVariables', { id }), say('group.variables'))),
    copyText: (text, label) => {
      call('clipboard.copyText', { text, label }).then((result) => copied(result, label), fail);
    },
    copySecretOf: ({ id, type }) => copyOf('secret', id, type),
    copyUsernameOf: ({ id, type }) => copyOf('username', id, type),
    openUrlOf: (id) => void call('item.get', { id }).then(openFirst).catch(fail),
    copyPassword: copySelected('secret'),
    copyUsername: copySelected('username'),
    openUrl: onItem(openFirst),
  };
}
