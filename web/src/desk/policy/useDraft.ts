import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { PolicyDraft, PolicyVersion } from '../../api/setup';
import type { Tagged } from '../../shared/http';
import { problemOf } from '../../shared/problem';
import { serverNow } from '../../shared/time';
import { draftOf, policyVersion, saveVersion, written } from './api';

const PAUSE = 1500;

type Text = PolicyDraft['text'];

/** A version being written. */
export interface Draft {
  version: PolicyVersion;
  editable: boolean;
  text: Text;
  dirty: boolean;
  saving: boolean;
  savedAt: number | undefined;
  error: unknown;
  /** Somebody else saved meanwhile; nothing of ours is lost before one chooses. */
  stale: boolean;
  write: (language: 'zh' | 'en', text: string) => void;
  /** Saves now, with what is declared besides the text; the version as it then is. */
  save: (declared?: Partial<PolicyDraft>) => Promise<PolicyVersion>;
  takeTheirs: () => void;
  keepMine: () => void;
}

/** Keeps a draft on the server: saved when writing pauses, under the revision it was read at. */
export function useDraft(read: Tagged<PolicyVersion>, mayEdit: boolean): Draft {
  const queries = useQueryClient();
  const [text, setText] = useState<Text>(read.body.text);
  const [kept, setKept] = useState(read);
  const [saving, setSaving] = useState(false);
  const [savedAt, setSavedAt] = useState<number>();
  const [error, setError] = useState<unknown>();
  const version = kept.body;
  const editable = mayEdit && version.state === 'DRAFT';
  const dirty = text.zh !== version.text.zh || text.en !== version.text.en;
  const stale = problemOf(error).status === 412;
  const options = policyVersion(version.document, version.version);

  const save = async (declared: Partial<PolicyDraft> = {}, over = kept): Promise<PolicyVersion> => {
    setSaving(true);
    try {
      const body = { ...draftOf(over.body), ...declared, text: written(text) };
      const saved = await saveVersion(over.body, over.etag, body);
      setKept(saved);
      setError(undefined);
      setSavedAt(serverNow());
      queries.setQueryData(options.queryKey, saved);
      await queries.invalidateQueries({ predicate: ({ queryKey }) => restsOnText(queryKey) });
      return saved.body;
    } catch (refusal) {
      setError(refusal);
      throw refusal;
    } finally {
      setSaving(false);
    }
  };
  const saveInBackground = useRef(() => {});
  useEffect(() => {
    saveInBackground.current = () => void save().catch(() => undefined);
  });
  const waits = editable && dirty && !saving && !stale;
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => saveInBackground.current(), PAUSE);
    return () => clearTimeout(timer);
  }, [waits, text]);
  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [dirty]);

  return {
    version,
    editable,
    text,
    dirty,
    saving,
    savedAt,
    error,
    stale,
    write: (language, words) => setText({ ...text, [language]: words }),
    save,
    takeTheirs: () =>
      void queries.fetchQuery({ ...options, staleTime: 0 }).then((theirs) => {
        setKept(theirs);
        setText(theirs.body.text);
        setError(undefined);
      }),
    keepMine: () =>
      void queries
        .fetchQuery({ ...options, staleTime: 0 })
        .then((theirs) => save({}, theirs))
        .catch(() => undefined),
  };
}

function restsOnText([name]: readonly unknown[]): boolean {
  return ['policy-findings', 'policy-effect', 'policy-diff', 'policy-versions'].includes(
    String(name),
  );
}
