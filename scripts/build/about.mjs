/** What the window says about itself, made when it is built: licences of what is in it, and the news of each version. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages that the product is made of, each with its licence; texts that several share stand once. */
export function licences(root) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const texts = [];
  const packages = Object.entries(lock.packages)
    .filter(
      ([path, { dev, optional }]) =>
        path !== '' && dev !== true && optional !== true && !path.includes('/@types/') && existsSync(join(root, path)),
    )
    .map(([path, { version, license = '' }]) => {
      const text = licenceText(join(root, path));
      if (text !== '' && !texts.includes(text)) texts.push(text);
      return { name: path.replace(/^.*node_modules\//, ''), version, licence: license, text: texts.indexOf(text) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return { packages, texts };
}

function licenceText(folder) {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)(?:\.(?:md|txt))?$/i.test(name));
  return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
}

/**
 * The changelog by version, newest first: what follows each `## ` heading, as paragraphs and points without markup.
 */
export function news(markdown) {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      const [version = '', date = ''] = heading.split(' — ').map((part) => part.trim());
      return { version, date, blocks: blocksOf(lines) };
    });
}

function blocksOf(lines) {
  const blocks = [];
  let open = false;
  for (const line of lines) {
    const point = /^[-*] (.*)$/.exec(line);
    if (line.trim() === '') open = false;
    else if (point !== null) blocks.push({ point: true, text: plain(point[1]) });
    else if (open && blocks.length > 0) blocks[blocks.length - 1].text += ` ${plain(line.trim())}`;
    else blocks.push({ point: false, text: plain(line.replace(/^#+ /, '').trim()) });
    if (line.trim() !== '') open = true;
  }
  return blocks;
}

const plain = (text) => text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');
