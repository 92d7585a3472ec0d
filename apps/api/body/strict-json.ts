/* eslint-disable no-control-regex -- refusing control characters is what this file is for */
/** Why a body is refused: the field when it can be named, and a sentence that repeats nothing of the input. */
export class JsonFout extends Error {
  constructor(
    readonly veld: string,
    readonly melding: string,
  ) {
    super(melding);
  }
}

const MAX_DEPTH = 32;
// Keys that reach an object's prototype in some library down the line (CVE-2026-2293 and its family).
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const PLAIN_RUN = /[^"\\\u0000-\u001f]*/y;
const SPACE = /[ \t\n\r]*/y;
const KEYWORDS: readonly (readonly [string, boolean | null])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
// NUL and other controls but tab and line ends, bidirectional controls, byte order mark: they do not survive
// PostgreSQL, or make a name read as another one on screen. Joiners stay: names and emoji need them.
const FORBIDDEN_TEXT =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Text that does not survive storage, or reads as something else on screen. */
export const hasForbiddenText = (text: string): boolean =>
  LONE_SURROGATE.test(text) || FORBIDDEN_TEXT.test(text);

/**
 * JSON.parse for strangers: refuses duplicate keys, prototype keys, more than 32 levels, numbers that do not
 * survive as a double, lone surrogates and control characters, where JSON.parse takes the last, rounds and goes on.
 */
export function parseStrictJson(text: string): unknown {
  return new StrictJson(text).document();
}

class StrictJson {
  private at = 0;
  private readonly path: (string | number)[] = [];

  constructor(private readonly text: string) {}

  document(): unknown {
    const value = this.value(0);
    if (this.at < this.text.length) this.fail('is geen geldige JSON');
    return value;
  }

  private value(depth: number): unknown {
    this.space();
    const value = this.bare(depth);
    this.space();
    return value;
  }

  private bare(depth: number): unknown {
    const first = this.text[this.at];
    if (first === '{' || first === '[') {
      if (depth >= MAX_DEPTH) throw new JsonFout('', `is dieper genest dan ${MAX_DEPTH} niveaus`);
      return first === '{' ? this.object(depth) : this.array(depth);
    }
    if (first === '"') return this.checkedText();
    for (const [word, value] of KEYWORDS) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    return this.number();
  }

  private object(depth: number): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    this.at++;
    this.space();
    if (this.take('}')) return result;
    do {
      this.space();
      if (this.text[this.at] !== '"') this.fail('is geen geldige JSON');
      const key = this.checkedText();
      if (FORBIDDEN_KEYS.has(key)) this.fail('bevat een veldnaam die niet is toegestaan');
      this.path.push(key);
      if (Object.hasOwn(result, key)) this.fail('komt twee keer voor');
      this.space();
      if (!this.take(':')) this.fail('is geen geldige JSON');
      result[key] = this.value(depth + 1);
      this.path.pop();
    } while (this.take(','));
    if (!this.take('}')) this.fail('is geen geldige JSON');
    return result;
  }

  private array(depth: number): unknown[] {
    const result: unknown[] = [];
    this.at++;
    this.space();
    if (this.take(']')) return result;
    do {
      this.path.push(result.length);
      result.push(this.value(depth + 1));
      this.path.pop();
    } while (this.take(','));
    if (!this.take(']')) this.fail('is geen geldige JSON');
    return result;
  }

  private checkedText(): string {
    const text = this.string();
    if (hasForbiddenText(text)) this.fail('bevat tekens die niet zijn toegestaan');
    return text;
  }

  private string(): string {
    let result = '';
    this.at++;
    for (;;) {
      result += this.match(PLAIN_RUN);
      const stop = this.text[this.at++];
      if (stop === '"') return result;
      if (stop !== '\\') this.fail('is geen geldige JSON');
      result += this.escape();
    }
  }

  private escape(): string {
    const letter = this.text[this.at++] ?? '';
    if (letter !== 'u') return ESCAPES[letter] ?? this.fail('is geen geldige JSON');
    const hex = this.text.slice(this.at, this.at + 4);
    if (!/^[0-9a-fA-F]{4}$/.test(hex)) this.fail('is geen geldige JSON');
    this.at += 4;
    return String.fromCharCode(Number.parseInt(hex, 16));
  }

  private number(): number {
    const digits = this.match(NUMBER);
    if (digits === '') this.fail('is geen geldige JSON');
    const value = Number(digits);
    if (!Number.isFinite(value) || !isExact(digits, value))
      this.fail('is een getal dat niet precies kan worden bewaard');
    return value === 0 ? 0 : value;
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private space(): void {
    this.match(SPACE);
  }

  private take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  private fail(melding: string): never {
    throw new JsonFout(this.path.join('.').slice(0, 200), melding);
  }
}

/** 0.1 is not exact in binary either; what counts is that the digits sent are the digits that come back. */
function isExact(digits: string, value: number): boolean {
  const significant = digits
    .replace(/[eE].*$/, '')
    .replace(/[-.]/g, '')
    .replace(/^0+/, '')
    .replace(/0+$/, '');
  if (significant.length <= 15) return value !== 0 || significant === '';
  return Number.isSafeInteger(value) && String(value) === digits;
}
