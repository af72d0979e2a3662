/** The toolbox in the real app: what it makes opens elsewhere, what others made opens in it, and keys of the vault stay there. */
import { execFileSync } from 'node:child_process';
import { item, saved } from './actions.ts';
import { expect, test } from './fixtures.ts';
import type { Page } from 'playwright/test';

const python = process.env.FROND_TEST_PYTHON ?? 'python3';
const byPython = (script: string, ...args: readonly string[]): string =>
  execFileSync(python, ['-c', `import sys\n${script}`, ...args], { encoding: 'utf8' }).trim();

const tool = async (page: Page, family: string, task: string): Promise<void> => {
  await page.getByRole('tab', { name: family, exact: true }).click();
  await page.getByRole('tab', { name: task, exact: true }).click();
};
const toolbox = (page: Page) =>
  page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: 'Toolbox' });
const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const made = (page: Page, label: string) => page.getByRole('status', { name: label, exact: true });

/** Takes the key from a field of an item. */
async function fromVault(page: Page, title: string, at = 0): Promise<void> {
  await button(page, 'From the vault').nth(at).click();
  await page.getByRole('combobox', { name: 'Item' }).fill(title);
  await page.getByRole('option', { name: title }).click();
  await expect(page.getByRole('combobox', { name: 'Field' })).not.toHaveValue('');
}

test('a Fernet key is made, saved, and used both ways with Python; the log says so', async ({ frond }) => {
  const { page, clipboard } = await frond.open();
  await toolbox(page).click();
  await expect(page.getByRole('tab', { name: 'Fernet' })).toBeFocused();
  await button(page, 'Make key').click();
  await expect(made(page, 'Fernet key')).toHaveText('•'.repeat(12));
  await button(page, 'Reveal Fernet key').click();
  const key = await made(page, 'Fernet key').innerText();
  expect(key).toMatch(/^[A-Za-z0-9_-]{43}=$/);
  await button(page, 'Copy Fernet key').click();
  await expect.poll(clipboard).toBe(key);
  await button(page, 'Save as a new item').click();
  await expect(page.getByText('Saved as “Fernet key”.')).toBeVisible();

  await tool(page, 'Fernet', 'Encrypt');
  await fromVault(page, 'Fernet key');
  await box(page, 'Text').fill('grüße, 世界');
  await box(page, 'Text').press('Control+Enter');
  const token = await made(page, 'Token').innerText();
  expect(
    byPython(
      'from cryptography.fernet import Fernet\nprint(Fernet(sys.argv[1]).decrypt(sys.argv[2]).decode())',
      key,
      token,
    ),
  ).toBe('grüße, 世界');

  const old = byPython(
    'from cryptography.fernet import Fernet\nprint(Fernet(sys.argv[1]).encrypt_at_time(b"from Python", 1700000000).decode())',
    key,
  );
  await tool(page, 'Fernet', 'Decrypt');
  await fromVault(page, 'Fernet key');
  await box(page, 'Token').fill(old);
  await button(page, 'Decrypt').click();
  await expect(made(page, 'Text')).toHaveText('•'.repeat(12));
  await button(page, 'Reveal Text').click();
  await expect(made(page, 'Text')).toHaveText('from Python');
  await expect(page.getByText('1700000000 seconds since 1970')).toBeVisible();
  await box(page, 'Valid for (seconds)').fill('60');
  await button(page, 'Decrypt').click();
  await expect(
    page.getByText('The token was refused: it is damaged, too old, or made with another key.'),
  ).toBeVisible();
  await expect(box(page, 'Token')).toHaveValue(old);

  const newer = byPython('from cryptography.fernet import Fernet\nprint(Fernet.generate_key().decode())');
  await tool(page, 'Fernet', 'Rotate');
  await box(page, 'Key 1').fill(newer);
  await box(page, 'Key 2').fill(key);
  await box(page, 'Token').fill(old);
  await button(page, 'Rotate').click();
  const rotated = await made(page, 'Token').last().innerText();
  expect(
    byPython(
      'from cryptography.fernet import Fernet\nf=Fernet(sys.argv[1])\nprint(f.decrypt(sys.argv[2]).decode(), f.extract_timestamp(sys.argv[2]))',
      newer,
      rotated,
    ),
  ).toBe('from Python 1700000000');

  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(item(page, 'Fernet key')).toBeVisible();
  await saved(page);
  expect(await frond.run(['read', 'frond://Fernet key/key'])).toContain(key);
  await page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: 'Activity' }).click();
  await page.getByRole('combobox', { name: 'Action' }).selectOption('Used in the toolbox');
  await expect(page.locator('.activity-row')).toHaveCount(3);
  await expect(page.locator('.activity-row').first()).toContainText('Fernet key');
});

test('Flet, hashes and JSON Web Tokens by the same core as the command', async ({ frond }) => {
  const { page } = await frond.open();
  await toolbox(page).click();
  await tool(page, 'Flet', 'Encrypt');
  await box(page, 'Secret key').fill('open sesame');
  await box(page, 'Text').fill('a text');
  for (const form of ['fernet', 'aes-gcm-256'] as const) {
    await tool(page, 'Flet', 'Encrypt');
    await page.getByRole('combobox', { name: 'Form' }).selectOption(form);
    await page.getByRole('combobox', { name: 'Key derivation' }).selectOption('100000');
    await button(page, 'Encrypt').click();
    const text = await made(page, 'Token').innerText();
    await tool(page, 'Flet', 'Decrypt');
    await box(page, 'Secret key').fill('open sesame');
    await page.getByRole('combobox', { name: 'Form' }).selectOption(form);
    await box(page, 'Token').fill(text);
    await button(page, 'Decrypt').click();
    await button(page, 'Reveal Text').click();
    await expect(made(page, 'Text')).toHaveText('a text');
    await button(page, 'Hide Text').click();
  }

  await tool(page, 'Password hashes', 'Make');
  await box(page, 'Password').fill('p'.repeat(73));
  await page.getByRole('combobox', { name: 'Algorithm' }).selectOption('bcrypt');
  await button(page, 'Make hash').click();
  await expect(page.getByText('bcrypt looks at the first 72 bytes only')).toBeVisible();
  await box(page, 'Password').fill('tr0ub4dor');
  await box(page, 'Cost').fill('10');
  await button(page, 'Make hash').click();
  const hash = await made(page, 'Hash').innerText();
  expect(hash).toMatch(/^\$2b\$10\$/);
  await tool(page, 'Password hashes', 'Verify');
  await box(page, 'Password').fill('tr0ub4dor');
  await box(page, 'Hash').fill(hash);
  await button(page, 'Verify').click();
  await expect(page.getByText('The password matches.')).toBeVisible();
  await expect(page.getByText('weaker than what is advised today')).toBeVisible();
  await tool(page, 'Password hashes', 'Make');
  await page.getByRole('combobox', { name: 'Algorithm' }).selectOption('argon2id');
  await box(page, 'Memory (MiB)').fill('zero');
  await button(page, 'Make hash').click();
  await expect(page.getByText('needs a whole number from 8 to 2,048')).toBeVisible();
  await box(page, 'Memory (MiB)').fill('64');
  await button(page, 'Make hash').click();
  await expect(made(page, 'Hash')).toContainText('$argon2id$v=19$m=65536,t=3,p=4$');

  const secret = 'a secret of at least thirty-two bytes';
  await tool(page, 'JSON Web Tokens', 'Sign');
  await box(page, 'Key').fill('short');
  await box(page, 'Claims (JSON)').fill('{"role":"admin"}');
  await box(page, 'Audience').fill('shop');
  await button(page, 'Sign').click();
  await expect(page.getByText('shorter than 32 bytes')).toBeVisible();
  await box(page, 'Key').fill(secret);
  await button(page, 'Sign').click();
  const jwt = await made(page, 'Token').innerText();
  await tool(page, 'JSON Web Tokens', 'Decode');
  await box(page, 'Token').fill(jwt);
  await button(page, 'Decode').click();
  await expect(page.getByText('Not verified: anybody could have written this.')).toBeVisible();
  await expect(made(page, 'Claims')).toContainText('"role": "admin"');
  await tool(page, 'JSON Web Tokens', 'Verify');
  await box(page, 'Key').fill(secret);
  await box(page, 'Token').fill(jwt);
  await button(page, 'Verify').click();
  await expect(page.getByText('it is for another audience')).toBeVisible();
  await box(page, 'Audience').fill('shop');
  await button(page, 'Verify').click();
  await expect(page.getByText('Verified: the signature is right')).toBeVisible();
  await page.getByRole('combobox', { name: 'Algorithm' }).selectOption('EdDSA');
  await button(page, 'Verify').click();
  await expect(page.getByText('The key is not one for EdDSA.')).toBeVisible();

  const pem = byPython(
    'from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey as K\nfrom cryptography.hazmat.primitives.serialization import *\nprint(K.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode())',
  );
  await tool(page, 'JSON Web Tokens', 'Sign');
  await page.getByRole('combobox', { name: 'Algorithm' }).selectOption('EdDSA');
  await box(page, 'Key').fill(pem);
  await button(page, 'Sign').click();
  await expect(made(page, 'Token')).not.toHaveText(jwt);
  const signed = await made(page, 'Token').innerText();
  await tool(page, 'JSON Web Tokens', 'Verify');
  await box(page, 'Key').fill(pem);
  await box(page, 'Token').fill(signed);
  await button(page, 'Verify').click();
  await expect(page.getByText('Verified: the signature is right')).toBeVisible();
});
