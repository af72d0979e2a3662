/** Where Tab leads to from a control, in the order of the document: for a Tab that had to wait, which the browser then doesn't do. */

const reachable =
  'a[href], button:not(:disabled), input:not(:disabled), textarea:not(:disabled), select:not(:disabled), summary, [tabindex]';

const takesFocus = (one: HTMLElement): boolean =>
  one.tabIndex >= 0 && one.getClientRects().length > 0 && one.closest('[inert]') === null && !isOtherOfGroup(one);

/** Of the radio buttons of a group Tab reaches the checked one alone. */
const isOtherOfGroup = (one: HTMLElement): boolean =>
  one instanceof HTMLInputElement &&
  one.type === 'radio' &&
  !one.checked &&
  document.querySelector(`input[type=radio][name="${CSS.escape(one.name)}"]:checked`) !== null;

/** After the last one comes the first. */
export function nextControl(from: Element, backwards: boolean): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(reachable)].filter((one) => one === from || takesFocus(one));
  const at = all.findIndex((one) => one === from);
  return all.at((at + (backwards ? -1 : 1)) % all.length);
}
