/**
 * Markup that is safe to send. Only the `html` tag and `attributes` make it, so a string of anybody's cannot
 * become markup by being handed to a function that wants `Html` ([S01] [S02]).
 */
export class Html {
  readonly #markup: string;

  private constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }

  /** A block of data for a script to read, which no browser runs: `<` is written so that nothing inside can end it. */
  static data(id: string, value: unknown): Html {
    const json = JSON.stringify(value).replace(/</g, '\\u003c');
    return new Html(`<script type="application/json" id="${escapeHtml(id)}">${json}</script>`);
  }

  /** For `html` below alone: nothing else may call a string markup. */
  static of(strings: TemplateStringsArray, values: readonly Content[]): Html {
    const places = placesOf(strings);
    let out = strings[0] ?? '';
    for (let i = 0; i < values.length; i++) {
      out += written(values[i], places[i] as Place) + (strings[i + 1] ?? '');
    }
    return new Html(out);
  }
}

export type Content = Html | Attributes | string | number | false | null | undefined | readonly Content[];

/**
 * The template tag that writes a page: ``html`<p>${answer}</p>` ``. What is put in is escaped for its place:
 * text between tags, text in a quoted attribute, an address in `href`, `src` or `action` (http, https, mailto and
 * addresses of our own only, [S03]), or `attributes(…)` between attributes. Lists are joined; `false`, `null` and
 * `undefined` write nothing. A template that puts a value anywhere else (an unquoted attribute, a tag's name, a
 * script, a style, a comment) throws on first use: that is a fault of ours, found by any test that renders it.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  return Html.of(strings, values);
}

/** Attributes for a place between attributes: `true` writes the bare name, `false` and `undefined` nothing. */
export class Attributes {
  readonly values: Readonly<Record<string, string | number | boolean | undefined>>;

  constructor(values: Readonly<Record<string, string | number | boolean | undefined>>) {
    this.values = values;
  }
}

export function attributes(values: Attributes['values']): Attributes {
  return new Attributes(values);
}

/** Text with the five characters that mean something in markup replaced; good in text and in quoted attributes. */
export function escapeHtml(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (c) => ESCAPES[c] as string) : text;
}

/** The address when it is one of ours, http, https or mailto; otherwise `#`, which leads nowhere ([S03]). */
export function safeHref(address: string): string {
  // Browsers drop tabs and line ends inside an address and controls before it, so they are dropped before looking.
  const plain = stripControls(address);
  const scheme = /^[^/?#]*?:/.exec(plain)?.[0].toLowerCase();
  return scheme === undefined || ['http:', 'https:', 'mailto:'].includes(scheme) ? plain : '#';
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'cite', 'poster', 'data']);
const NEVER = /^(on|style$|srcdoc$)/;

type Place = 'text' | 'attribute' | 'address' | 'between' | 'plain';

function written(value: Content, place: Place): string {
  if (value === undefined || value === null || value === false) return '';
  if (value instanceof Attributes) {
    if (place !== 'between') throw new TypeError('attributes() belongs between the attributes of a tag');
    return attributesWritten(value);
  }
  if (place === 'between') throw new TypeError('between attributes only attributes() may stand');
  if (value instanceof Html) {
    if (place !== 'text') throw new TypeError('markup cannot stand inside an attribute');
    return value.toString();
  }
  if (Array.isArray(value)) return value.map((each) => written(each, place)).join(place === 'attribute' ? ' ' : '');
  const text = String(value);
  return escapeHtml(place === 'address' ? safeHref(text) : text);
}

function attributesWritten({ values }: Attributes): string {
  let out = '';
  for (const name in values) {
    const value = values[name];
    if (value === undefined || value === false) continue;
    if (!isAttribute(name)) throw new TypeError(`no attribute ${name} here`);
    if (value === true) out += ` ${name}`;
    else out += ` ${name}="${escapeHtml(ADDRESSES.has(name) ? safeHref(String(value)) : String(value))}"`;
  }
  return out;
}

const fine = new Set<string>();

function isAttribute(name: string): boolean {
  if (fine.has(name)) return true;
  if (!/^[a-z][a-z0-9-]*$/.test(name) || NEVER.test(name)) return false;
  fine.add(name);
  return true;
}

function stripControls(address: string): string {
  return [...address]
    .filter((c) => c >= ' ' && c !== '\u007f')
    .join('')
    .trim();
}

const known = new WeakMap<TemplateStringsArray, readonly Place[]>();

function placesOf(strings: TemplateStringsArray): readonly Place[] {
  const found = known.get(strings);
  if (found) return found;
  const places: Place[] = [];
  let reader: Reader = { at: 'text', tag: '', attribute: '' };
  for (const part of strings.slice(0, -1)) {
    reader = read(part, reader);
    places.push(placeOf(reader, part));
  }
  known.set(strings, places);
  return places;
}

/** Where a reader of the template stands: between tags, in a tag, in a quoted attribute. */
interface Reader {
  at: 'text' | 'tag' | 'quoted';
  tag: string;
  attribute: string;
}

function placeOf(reader: Reader, part: string): Place {
  if (reader.at === 'text') {
    if (reader.tag === 'script' || reader.tag === 'style') {
      throw new TypeError(`no value may stand inside <${reader.tag}>`);
    }
    if (part.lastIndexOf('<!--') > part.lastIndexOf('-->')) throw new TypeError('no value may stand inside a comment');
    return 'text';
  }
  if (reader.at === 'quoted') {
    if (NEVER.test(reader.attribute)) throw new TypeError(`no value may stand in ${reader.attribute}`);
    return ADDRESSES.has(reader.attribute) ? 'address' : 'attribute';
  }
  if (/=\s*$/.test(part) || reader.tag === '') throw new TypeError('an attribute with a value in it must be quoted');
  return 'between';
}

function read(part: string, from: Reader): Reader {
  const reader = { ...from };
  for (let i = 0; i < part.length; i++) {
    const c = part[i] as string;
    if (reader.at === 'text') {
      const tag = /^<(\/?)([a-z][a-z0-9]*)/i.exec(part.slice(i, i + 24));
      if (tag) {
        reader.at = 'tag';
        reader.tag = tag[1] ? '' : (tag[2] as string).toLowerCase();
        if (tag[1]) reader.tag = '/';
        i += tag[0].length - 1;
      } else if (c === '<' && part[i + 1] === undefined) {
        reader.at = 'tag';
        reader.tag = '';
      }
    } else if (reader.at === 'tag') {
      if (c === '>') {
        reader.at = 'text';
        if (reader.tag === '/') reader.tag = '';
      } else if (c === '"') {
        reader.at = 'quoted';
        reader.attribute = /([a-z-]+)="$/i.exec(part.slice(0, i + 1))?.[1]?.toLowerCase() ?? '';
      }
    } else if (c === '"') reader.at = 'tag';
  }
  return reader;
}
