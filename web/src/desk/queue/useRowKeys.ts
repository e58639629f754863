import { type RefObject, useEffect, useRef } from 'react';

const steps: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

function typing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, [role=combobox]') !== null
  );
}

/** J and K, or the arrows, walk the rows' links; Enter then opens as on any link. */
export function useRowKeys(): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      const step = steps[event.key];
      if (!step || typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      const links = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
      const at = links.findIndex((link) => link === document.activeElement);
      const arrow = event.key.startsWith('Arrow');
      if (arrow && at < 0) return;
      event.preventDefault();
      links[Math.min(links.length - 1, Math.max(0, at < 0 ? 0 : at + step))]?.focus();
    };
    document.addEventListener('keydown', walk);
    return () => document.removeEventListener('keydown', walk);
  }, []);
  return list;
}
