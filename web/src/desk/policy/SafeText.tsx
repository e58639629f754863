import { marked } from 'marked';
import { createElement, type ReactNode, useEffect, useMemo } from 'react';
import type { PolicyVersion } from '../../api/setup';

const allowed = new Set([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'strong', 'em', 'b', 'i', 'u', 'br', 'hr'],
]);
/** What one jumps to and what is marked as a whole. */
const blocks = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'P', 'LI', 'TD', 'TH', 'TR']);
const dropped = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'IFRAME', 'OBJECT', 'SVG', 'MATH']);

interface SafeTextProps {
  format: PolicyVersion['format'];
  text: string;
  /** A sentence that the text holds; its block is marked. */
  marks?: string | undefined;
}

/**
 * A policy's text as it will read. Markup is parsed without running and built anew from an allowlist
 * of elements without attributes, so nothing an author writes runs or loads here.
 */
export function SafeText({ format, text, marks }: SafeTextProps) {
  const body = useMemo(() => {
    const html = format === 'HTML' ? text : marked.parse(escaped(text), { async: false });
    return new DOMParser().parseFromString(html, 'text/html').body;
  }, [format, text]);
  useEffect(() => {
    document.querySelector('[data-meant]')?.scrollIntoView({ block: 'center' });
  }, [marks]);
  const sentence = marks && plain(marks);
  return <div className="policy-text">{childrenOf(body, sentence)}</div>;
}

/** HTML inside Markdown is shown as it is written, as the published page does. */
function escaped(markdown: string): string {
  return markdown.replace(/<(?=[a-z!/?])/gi, '&lt;');
}

function plain(text: string): string {
  return text.replace(/[\s*_`#|>]+/g, '');
}

function childrenOf(node: Node, sentence: string | undefined): ReactNode[] {
  return [...node.childNodes].map((child, index) => shown(child, index, sentence));
}

function shown(node: Node, key: number, sentence: string | undefined): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element) || dropped.has(node.tagName)) return null;
  const name = node.tagName.toLowerCase();
  const children = childrenOf(node, sentence);
  if (!allowed.has(name)) return <span key={key}>{children}</span>;
  if (name === 'br' || name === 'hr') return createElement(name, { key });
  const meant = sentence && blocks.has(node.tagName) && holds(node, sentence);
  return createElement(name, { key, ...(meant && { 'data-meant': true }) }, ...children);
}

/** Whether this is the innermost block with the sentence, or with its beginning. */
function holds(block: Element, sentence: string): boolean {
  const start = sentence.slice(0, 60);
  const has = (element: Element) => plain(element.textContent).includes(start);
  return has(block) && ![...block.querySelectorAll([...blocks].join(','))].some(has);
}
