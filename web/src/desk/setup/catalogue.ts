import type { CollectionPointDraft, NewCategoryRule, PurposeDraft } from '../../api/setup';
import pointsJson from './points.json';
import purposesJson from './purposes.json';
import rulesJson from './rules.json';

/** The starter catalogue: what most sites need, in both languages, for the officer to change. */
export const starterPurposes = purposesJson as PurposeDraft[];

/** Periods that a law sets, each with its clause, and common ones that a site sets itself. */
export const starterRules = rulesJson as NewCategoryRule[];

/** Where most sites ask; the document is filled in with the site's own. */
export const starterPoints = pointsJson as Omit<CollectionPointDraft, 'document'>[];

/** The starter purpose of that code; nothing where each site's own case differs too much. */
export function starterPurpose(code: string): PurposeDraft | undefined {
  return starterPurposes.find((purpose) => purpose.code === code);
}
