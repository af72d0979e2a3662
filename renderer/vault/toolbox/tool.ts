/** What every tool is handed. */
export interface ToolActions {
  readonly copy: (text: string, label: string) => void;
  /** Puts it into the vault, as an API credential of this name. */
  readonly save: (text: string, title: string) => void;
}

export interface ToolProps {
  readonly actions: ToolActions;
}
