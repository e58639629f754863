import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { DeskQueueItem } from '../../api/types';
import { useAction } from '../../shared/useAction';
import { makeMove } from '../api';
import { useKeys } from '../keys/useKeys';

const links = () => [...document.querySelectorAll<HTMLElement>('[data-row]')];

/** The request whose row holds the focus. */
function rowId(): string | undefined {
  const row = document.activeElement?.closest('tr, li');
  return row?.querySelector<HTMLElement>('[data-row]')?.dataset.row;
}

function walk(step: number): void {
  const all = links();
  const at = all.findIndex((link) => link.dataset.row === rowId());
  all[Math.min(all.length - 1, Math.max(0, at < 0 ? 0 : at + step))]?.focus();
}

interface RowKeys {
  items: DeskQueueItem[];
  picked: string[];
  onPick: (ids: string[]) => void;
}

/** The rows by single keys: walk, open, pick, take on, refresh. */
export function useRowKeys({ items, picked, onPick }: RowKeys): void {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const take = useAction(makeMove, async () => {
    void message.success(t('moved.assign'));
    await queries.invalidateQueries();
  });
  const present = () => items.find(({ request }) => request.id === rowId())?.request;
  useKeys({
    next: () => walk(1),
    previous: () => walk(-1),
    open: () => {
      const id = rowId();
      if (id) void navigate(`/requests/${id}`);
    },
    pick: () => {
      const id = rowId();
      if (!id) return;
      onPick(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id]);
    },
    assign: () => {
      const request = present();
      if (!request?.moves.includes('assign')) return;
      take.mutate({ id: request.id, move: 'assign', body: {}, etag: `"${request.version}"` });
    },
    refresh: () => void queries.invalidateQueries(),
  });
}
