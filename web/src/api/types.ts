/** The services' wire types under short names; the generated files hold them all. */
import type { components as ConsentApi } from './generated/consent';
import type { components as IdentityApi } from './generated/identity';

type Consent = ConsentApi['schemas'];
type Identity = IdentityApi['schemas'];

/** Every list of every service has this shape. */
export type Page<T> = Omit<Consent['PageReceiptView'], 'items'> & { items: T[] };

export type ConsentRequest = Consent['ConsentRequest'];
export type ConsentView = Consent['ConsentView'];
export type EventView = Consent['EventView'];
export type NoticeItem = Consent['NoticeItem'];
export type NoticeView = Consent['NoticeView'];
export type ReceiptView = Consent['ReceiptView'];
export type SubjectConsentView = Consent['SubjectConsentView'];
export type WithdrawalRequest = Consent['WithdrawalRequest'];
export type WithdrawalView = Consent['WithdrawalView'];

export type AssuranceView = Identity['AssuranceView'];
/** The two elements that this site's check asks for. */
export type Elements = Pick<Identity['Elements'], 'name' | 'idNumber'>;
export type VerificationRequest = Pick<Identity['VerificationRequest'], 'method'> & {
  subject: Pick<Identity['SubjectRequest'], 'id'>;
  elements: Elements;
};
export type VerificationView = Identity['VerificationView'];

export * from './retention';
