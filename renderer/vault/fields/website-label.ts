/** What the websites of an item are called: "Website", "Website 2" … */
import { say } from '../../words.ts';

export function websiteLabel(at: number): string {
  return at === 0 ? say('field.website') : say('field.websiteMore', { number: at + 1 });
}
