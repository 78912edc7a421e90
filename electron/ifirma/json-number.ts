const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/u;

/**
 * A number exactly as it stands in JSON text. A JavaScript number would round amounts, turn `1e309` into infinity
 * and make `-0`, `0` and `0.0` the same (reliability-security 3.3).
 */
export class JsonNumber {
  readonly text: string;

  /** @throws RangeError for text that is no JSON number: a bug. */
  constructor(text: string) {
    if (!JSON_NUMBER.test(text)) throw new RangeError('not a JSON number');
    this.text = text;
  }
}
