/**
 * Keys that choose among the words that an input method offers belong to it: Enter takes a word there, the arrows go through them and Escape
 * sends them away. No control of ours hears of them.
 */

/** On macOS the Enter that ends it comes when it is over already, by the code that means "an input method had this". */
const hadByMethod = 229;

export function leaveKeysToInputMethods(): void {
  const leave = (event: KeyboardEvent): void => {
    // There is no other sign of it.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    if (event.isComposing || event.keyCode === hadByMethod) event.stopImmediatePropagation();
  };
  document.addEventListener('keydown', leave, true);
  document.addEventListener('keyup', leave, true);
}
