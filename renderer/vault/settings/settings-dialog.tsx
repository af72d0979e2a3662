/** Settings: sections on the left, their settings on the right. Everything takes effect at once; there is nothing to save. */
import {
  Archive,
  ClipboardList,
  Keyboard,
  Lock,
  Palette,
  ShieldCheck,
  SlidersHorizontal,
  SquareTerminal,
  X,
} from 'lucide-react';
import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { IconButton } from '../../components/icon-button.tsx';
import { say } from '../../words.ts';
import { Sheet } from '../overlays/sheet.tsx';
import { AdvancedLines } from './advanced-lines.tsx';
import { BackupLines } from './backup-lines.tsx';
import { ProgramLines } from './program-lines.tsx';
import { isShown, rowsOf, sections } from './rows.ts';
import { SecurityLines } from './security-lines.tsx';
import { Line, SettingRow } from './setting-row.tsx';
import { usePreferences } from './use-preferences.ts';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ToastContent } from '../toasts.tsx';
import type { Section } from './rows.ts';

const icons: Readonly<Record<Section, LucideIcon>> = {
  locking: Lock,
  clipboard: ClipboardList,
  appearance: Palette,
  backups: Archive,
  security: ShieldCheck,
  programs: SquareTerminal,
  shortcuts: Keyboard,
  advanced: SlidersHorizontal,
};

export interface SettingsProps {
  readonly section?: Section;
  readonly vaultPath: string;
  readonly close: () => void;
  readonly fail: (error: unknown) => void;
  readonly toast: (toast: ToastContent) => void;
  readonly exportBackup: () => void;
  readonly exportItems: () => void;
  readonly showBackups: () => void;
  readonly importFile: () => void;
  readonly showShortcuts: () => void;
}

export function Settings(props: SettingsProps): ReactNode {
  const {
    section = 'locking',
    vaultPath,
    close,
    fail,
    toast,
    exportBackup,
    exportItems,
    showBackups,
    importFile,
    showShortcuts,
  } = props;
  const [preferences, change] = usePreferences(fail);
  const [shown, setShown] = useState<Section>(section);
  return (
    <Sheet label={say('settings.title')} close={close} className="settings">
      <Tabs
        orientation="vertical"
        className="settings-tabs"
        selectedKey={shown}
        onSelectionChange={(key) => setShown(key as Section)}
      >
        <div className="settings-nav">
          <h2>{say('settings.title')}</h2>
          <TabList className="settings-list" aria-label={say('settings.sections')}>
            {sections.map((name) => {
              const Icon = icons[name];
              return (
                <Tab key={name} id={name} className="settings-tab">
                  <Icon size={16} aria-hidden="true" />
                  {say(`settings.section.${name}`)}
                </Tab>
              );
            })}
          </TabList>
        </div>
        <div className="settings-body">
          <header className="settings-head">
            <h2>{say(`settings.section.${shown}`)}</h2>
            <IconButton icon={X} label={say('settings.close')} keys="Esc" onPress={close} />
          </header>
          <TabPanel key={shown} id={shown} className="settings-panel scroll">
            {preferences !== undefined &&
              rowsOf(shown)
                .filter((row) => isShown(row, navigator.platform))
                .map((row) => <SettingRow key={row.name} row={row} preferences={preferences} change={change} />)}
            {shown === 'backups' && (
              <BackupLines
                fail={fail}
                toast={toast}
                exportBackup={exportBackup}
                exportItems={exportItems}
                showBackups={() => {
                  close();
                  showBackups();
                }}
                importFile={() => {
                  close();
                  importFile();
                }}
              />
            )}
            {shown === 'security' && <SecurityLines vaultPath={vaultPath} fail={fail} toast={toast} />}
            {shown === 'programs' && <ProgramLines fail={fail} toast={toast} />}
            {shown === 'shortcuts' && (
              <Line name={say('shortcut.sheet')} why={say('shortcut.sheet.why')}>
                <button type="button" className="button" onClick={showShortcuts}>
                  {say('shortcut.sheet.show')}
                </button>
              </Line>
            )}
            {shown === 'advanced' && <AdvancedLines vaultPath={vaultPath} change={change} toast={toast} />}
          </TabPanel>
        </div>
      </Tabs>
    </Sheet>
  );
}
