const EMBEDDED = /\/EmbeddedFile\b(?:(?!endobj|stream)[\s\S])*?>>\s*stream\r?\n/g;
const END = /\r?\nendstream/g;

/**
 * The document that a printed receipt or certificate carries: printed ones attach it as it is, so
 * that it can be found without reading the page. Nothing where there is none, or more than one.
 */
export function attachedTo(pdf: Uint8Array): Uint8Array | undefined {
  const text = new TextDecoder('latin1').decode(pdf);
  const begins = [...text.matchAll(EMBEDDED)].map(({ index, 0: head }) => index + head.length);
  const [begin] = begins;
  if (begin === undefined || begins.length > 1) return undefined;
  END.lastIndex = begin;
  const end = END.exec(text)?.index;
  return end === undefined ? undefined : pdf.slice(begin, end);
}
