/** Attachments in the open vault: names, previews by content, and what undo, renaming and purging do to them. */
import { describe, expect, test } from 'vitest';
import { blobBytes } from '../../../app/format/limits.ts';
import { fileName, readableName } from '../../../app/vault/attachment-name.ts';
import { previewOf } from '../../../app/vault/attachment-preview.ts';
import { mostAttachmentBytes } from '../../../app/vault/item.ts';
import { OpenVault } from '../../../app/vault/open-vault.ts';
import { sampleSession } from './sample.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)));

test('the limit that people are told is the one that the format keeps', () => {
  expect(mostAttachmentBytes).toBe(blobBytes);
});

describe('names', () => {
  test.each([
    ['../../etc/passwd', '_.._etc_passwd'],
    ['..', 'file'],
    ['.bashrc', 'bashrc'],
    ['C:\\autoexec.bat', 'C__autoexec.bat'],
    ['con.txt', '_con.txt'],
    ['a\u0000b\nc', 'abc'],
    ['evil\u202egpj.exe', 'evilgpj.exe'],
    ['  report.pdf. ', 'report.pdf'],
    ['', 'file'],
    ['scan 2026.pdf', 'scan 2026.pdf'],
    ['عقد.pdf', 'عقد.pdf'],
  ])('%j is proposed as %j', (name, proposed) => {
    expect(fileName(name, 'file')).toBe(proposed);
  });

  test('a long name keeps its ending and fits a file system', () => {
    const name = fileName(`${'漢'.repeat(150)}.pdf`, 'file');
    expect(name.endsWith('漢.pdf')).toBe(true);
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(180);
  });

  test('what belongs to words and pictures stays', () => {
    expect(readableName('می\u200cخواهم 👩\u200d🚀.txt')).toBe('می\u200cخواهم 👩\u200d🚀.txt');
  });
});

describe('previews', () => {
  const png = (width: number, height: number): Uint8Array => {
    const header = new DataView(new ArrayBuffer(8));
    header.setUint32(0, width);
    header.setUint32(4, height);
    return bytes('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [...new Uint8Array(header.buffer)], [8, 2, 0, 0, 0]);
  };

  test('images are known by their first bytes, with their size', () => {
    expect(previewOf(png(20, 10))).toEqual({ kind: 'image', type: 'image/png', width: 20, height: 10 });
    expect(previewOf(bytes('GIF89a', [3, 0, 4, 0], [0, 0, 0]))).toMatchObject({
      type: 'image/gif',
      width: 3,
      height: 4,
    });
    const jpeg = bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 5, 0, 6, 1, 1, 17, 0]);
    expect(previewOf(jpeg)).toMatchObject({ type: 'image/jpeg', width: 6, height: 5 });
    const webp = bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0], [7, 0, 0], [8, 0, 0]);
    expect(previewOf(webp)).toMatchObject({ type: 'image/webp', width: 8, height: 9 });
  });

  test('huge, empty and cut images are not decoded', () => {
    expect(previewOf(png(60_000, 60_000))).toEqual({ kind: 'none', because: 'tooLarge' });
    expect(previewOf(png(8_000, 8_000))).toEqual({ kind: 'none', because: 'tooLarge' });
    expect(previewOf(png(0, 10)).kind).toBe('none');
    expect(previewOf(bytes('\x89PNG\r\n\x1a\n')).kind).toBe('none');
    expect(previewOf(bytes([0xff, 0xd8, 0xff, 0xff, 0xff, 0xff])).kind).toBe('none');
  });

  test('markup is text, and so is everything that reads as text', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>';
    expect(previewOf(bytes(svg))).toEqual({ kind: 'text', text: svg, whole: true });
    expect(previewOf(new TextEncoder().encode('Zürich – 東京\n'))).toMatchObject({ text: 'Zürich – 東京\n' });
    expect(previewOf(new Uint8Array())).toEqual({ kind: 'text', text: '', whole: true });
  });

  test('text is cut between characters', () => {
    const preview = previewOf(new TextEncoder().encode('€'.repeat(100_000)));
    expect(preview).toMatchObject({ kind: 'text', whole: false });
    expect(preview.kind === 'text' && /^€+$/.test(preview.text)).toBe(true);
  });

  test('binary data is neither', () => {
    expect(previewOf(bytes([0x7f, 0x45, 0x4c, 0x46, 0])).kind).toBe('none');
    expect(previewOf(bytes([0xff, 0xfe, 0xfd])).kind).toBe('none');
  });
});

describe('operations', () => {
  test('several files are one operation; renaming keeps the old name in the history', () => {
    const vault = OpenVault.create(sampleSession());
    const { id } = vault.add('document', { title: 'Passport' });
    vault.attach(id, { id: 'blob-a', name: 'a.png', size: 1 }, { id: 'blob-b', name: 'b.png', size: 2 });
    vault.renameAttachment(id, 'blob-a', 'front.png');
    expect(vault.get(id).attachments.map(({ name }) => name)).toEqual(['b.png', 'front.png']);
    expect(vault.get(id).history.map(({ value }) => value)).toEqual(['a.png']);
    vault.undo();
    vault.undo();
    expect(vault.get(id).attachments).toEqual([]);
    expect([...vault.blobIds()].sort()).toEqual(['blob-a', 'blob-b']);
    vault.redo();
    expect(vault.get(id).attachments).toHaveLength(2);
    vault.removeForever([id]);
    expect([...vault.blobIds()]).toEqual([]);
  });

  test('an attachment that isn’t there can’t be renamed', () => {
    const vault = OpenVault.create(sampleSession());
    const { id } = vault.add('note', {});
    expect(() => vault.renameAttachment(id, 'blob-a', 'x')).toThrow('item.noAttachment');
  });
});
