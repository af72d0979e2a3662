/** Licences of what Frond is made of. A file of its own: it is large and rarely read. */
import { Disclosure, DisclosurePanel, Button, Heading } from 'react-aria-components';
import { say } from '../../words.ts';
import type { ReactNode } from 'react';

const { packages, texts } = __FROND_LICENCES__;

export function Licences(): ReactNode {
  return (
    <ul className="licences">
      {packages.map(({ name, version, licence, text }) => (
        <li key={`${name} ${version}`}>
          <Disclosure>
            <Heading level={3} className="licence-head">
              <Button slot="trigger" className="licence-name">
                <bdi>{name}</bdi>
                <span className="quiet">{version}</span>
                <span className="licence-kind">{licence}</span>
              </Button>
            </Heading>
            <DisclosurePanel className="licence-text" dir="auto">
              {texts[text] ?? say('about.noText')}
            </DisclosurePanel>
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}
