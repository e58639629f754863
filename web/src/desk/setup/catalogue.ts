import type {
  CollectionPointDraft,
  NewCategoryRule,
  PurposeDraft,
  Recipient,
} from '../../api/setup';
import pointsJson from './points.json';
import purposesJson from './purposes.json';
import rulesJson from './rules.json';
import verifier from './verifier.json';

const catalogue = purposesJson as PurposeDraft[];

/** The starter catalogue: what most sites need, in both languages, for the officer to change. */
export const starterPurposes = catalogue.filter((purpose) => !needsRecipient(purpose));

/** Periods that a law sets, each with its clause, and common ones that a site sets itself. */
export const starterRules = rulesJson as NewCategoryRule[];

/** Where most sites ask; the document is filled in with the site's own. */
export const starterPoints = pointsJson as Omit<CollectionPointDraft, 'document'>[];

/** The starter purpose of that code; nothing where each site's own case differs too much. */
export function starterPurpose(code: string): PurposeDraft | undefined {
  return catalogue.find((purpose) => purpose.code === code);
}

/** Whether it is refused, as a draft too, until the site names to whom it gives data (PIPL 23). */
export function needsRecipient(purpose: PurposeDraft): boolean {
  return purpose.separateConsent === 'SHARE';
}

/** The starter purpose that gives face data away, to the verifier that the site works with. */
export function faceTransferTo({ code = '', name, contact }: Recipient): PurposeDraft | undefined {
  const purpose = starterPurpose(faceTransfer);
  return (
    purpose && {
      ...purpose,
      recipients: [{ ...verifier, code, name, contact, categories: purpose.categories }],
    }
  );
}

/** What a face check asks for besides the check itself. */
export const faceTransfer = 'face_transfer';
