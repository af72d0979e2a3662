/**
 * YAML as PyYAML's `safe_load` reads it: YAML 1.1 with its own idea of scalars (`yes` and `off` are booleans, `y` is text, `010` is 8,
 * `1:30` is 90, `1e5` is text). The syntax is read by the package `yaml`; what a plain scalar means is decided here, by the
 * expressions of PyYAML's resolver. Whole numbers are bigint, others number; dates stay the text they are.
 */
import { parseDocument } from 'yaml';
import { FrondError } from '../errors.ts';
import type { CredentialValue } from './credential-value.ts';
import type { ScalarTag, Tags } from 'yaml';

const prefix = 'tag:yaml.org,2002:';

const nullTag: ScalarTag = {
  tag: `${prefix}null`,
  default: true,
  test: /^(?:~|null|Null|NULL|)$/,
  resolve: () => null,
};

const boolTag: ScalarTag = {
  tag: `${prefix}bool`,
  default: true,
  test: /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/,
  resolve: (text) => /^(?:yes|true|on)$/i.test(text),
};

const intTag: ScalarTag = {
  tag: `${prefix}int`,
  default: true,
  test: /^[-+]?(?:0b[01_]+|0[0-7_]+|0|[1-9][0-9_]*|0x[0-9a-fA-F_]+|[1-9][0-9_]*(?::[0-5]?[0-9])+)$/,
  resolve: (text) => wholeNumber(text.replaceAll('_', '')),
};

const floatTag: ScalarTag = {
  tag: `${prefix}float`,
  default: true,
  test: /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
  resolve: (text) => fraction(text.replaceAll('_', '').toLowerCase()),
};

/** Where it is written as a tag, whole numbers are fractions too. */
const taggedFloatTag: ScalarTag = {
  tag: floatTag.tag,
  default: false,
  resolve: (text, onError) => {
    const value = fraction(text.replaceAll('_', '').toLowerCase());
    if (Number.isNaN(value) && text.toLowerCase() !== '.nan') onError('not a number');
    return value;
  },
};

/** Only where it is written as a tag: a date stays text. */
const timestampTag: ScalarTag = { tag: `${prefix}timestamp`, default: false, resolve: (text) => text };

const own = [nullTag, boolTag, intTag, floatTag, taggedFloatTag, timestampTag];

function tags(theirs: Tags): Tags {
  const replaced = new Set(own.map(({ tag }) => tag));
  return [...theirs.filter((tag) => typeof tag === 'string' || !replaced.has(tag.tag)), ...own];
}

function sexagesimal(text: string): number {
  return text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

function wholeNumber(text: string): bigint {
  const digits = text.replace(/^[-+]/, '');
  const size = digits.includes(':')
    ? BigInt(sexagesimal(digits))
    : BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits);
  return text.startsWith('-') ? -size : size;
}

function fraction(text: string): number {
  const size = text.replace(/^[-+]/, '');
  const value = size === '.inf' ? Infinity : size === '.nan' ? NaN : sexagesimal(size);
  return text.startsWith('-') ? -value : value;
}

const options = {
  schema: 'yaml-1.1',
  version: '1.1',
  merge: true,
  customTags: tags,
  uniqueKeys: false,
  prettyErrors: true,
  logLevel: 'error',
} as const;

/** The one document of a text. Throws INVALID with the place where it is none; never with the text itself. */
export function parsePythonYaml(text: string): CredentialValue {
  try {
    const document = parseDocument(text, options);
    const [problem] = [...document.errors, ...document.warnings];
    if (problem !== undefined) throw malformed(problem.linePos?.[0]);
    return document.toJS({ mapAsMap: true }) as CredentialValue;
  } catch (error) {
    // Else: digits that are no number, aliases without an anchor, or so many that they would fill the memory.
    throw error instanceof FrondError ? error : malformed();
  }
}

function malformed({ line, col: column } = { line: 0, col: 0 }): FrondError {
  return new FrondError('INVALID', 'credentials.malformed', { format: 'YAML', line, column });
}
