/** Wire types of the desk's set-up half under short names; the generated files hold them all. */
import type { components as ConsentApi } from './generated/consent';
import type { components as RetentionApi } from './generated/retention';

type Consent = ConsentApi['schemas'];
type Retention = RetentionApi['schemas'];

export type LocalText = Consent['LocalText'];

export type Policy = Consent['PolicyView'];
export type PolicyRequest = Consent['PolicyRequest'];
export type PolicySummary = Consent['PolicySummaryView'];
export type PolicyVersion = Consent['PolicyVersionView'];
export type PolicyEffect = Consent['PolicyEffectView'];
export type PolicyDiff = Consent['PolicyDiffView'];
export type DiffClause = PolicyDiff['clauses'][number];
export type MaterialChange = Consent['MaterialChange'];
/** The content of a draft; a text may be there in one language alone. */
export type PolicyDraft = Pick<
  Consent['PolicyVersionRequest'],
  'format' | 'significance' | 'changes' | 'promises' | 'purposes'
> & {
  text: Partial<Record<keyof LocalText, string | null>>;
  effectiveFrom?: string | null;
  reconsent?: string[] | undefined;
};

export type Findings = Consent['FindingsView'];
export type Finding = Consent['FindingView'];
export type ProposedPromise = Consent['PromiseView'];
export type ProposedPurpose = Consent['PurposeView'];
export type Term = Consent['TermView'];

export type Purpose = Consent['PurposeView1'];
export type PurposeState = Consent['PurposeState'];
export type PurposeDraft = Omit<Consent['PurposeRequest'], 'effectiveFrom'> & {
  effectiveFrom?: string | null;
};
export type LegalBasis = Consent['LegalBasis'];
export type SeparateConsent = Consent['SeparateConsent'];

export type ConsentRate = Consent['ConsentRateView'];

export type Recipient = Consent['RecipientView'];
export type RecipientDraft = Consent['RecipientRequest'];

export type CollectionPoint = Consent['CollectionPointView'];
export type CollectionPointDraft = Consent['CollectionPointRequest'];

export type Endpoint = Consent['EndpointView'];
export type EndpointTest = Consent['EndpointTestView'];
export type WebhookEvent = Consent['WebhookEventView'];
export type WebhookDelivery = Consent['WebhookDeliveryView'];
export type Attempt = Consent['AttemptView'];
export type ImportJob = Consent['ImportView'];
export type Exemption = Consent['ExemptionView'];
export type NewExemption = Consent['ExemptionRequest'];
export type SharingRow = Consent['SharingRow'];
export type DisclosureRow = Consent['DisclosureRow'];
export type TransferRow = Consent['TransferRow'];
export type NewTransfer = Consent['TransferRequest'];
export type ExportRow = Consent['ExportRow'];
export type LogState = Consent['LogView'];
export type ContactRelease = Consent['ContactReleaseView'];
/** Both people are named one way, by the id here or by that of the website. */
export type NewContactRelease = Omit<Consent['ContactReleaseRequest'], 'subject' | 'receiver'> &
  Record<'subject' | 'receiver', { id: string } | { externalId: string }>;
export type Suppression = Consent['SuppressionView'];
export type NewSuppression = Consent['SuppressionRequest'];
export type SuppressionLift = Consent['SuppressionLiftRequest'];
export type ContactChannel = Consent['ContactChannel'];
export type SuppliedContact = Consent['SuppliedContactView'];
export type Sources = Consent['SourcesView'];

export type PromiseInForce = Retention['Promise'];
export type NewPromise = Retention['NewPromise'];
export type PromiseFigure = Retention['PromiseFigure'];
export type CategoryRule = Retention['CategoryRule'];
export type NewCategoryRule = Retention['NewCategoryRule'];
export type RetentionRule = Retention['RetentionRule'];
export type NewRetentionRule = Retention['NewRetentionRule'];
export type RuleConflict = Retention['RuleConflict'];
export type RetentionRun = Retention['RetentionRun'];
export type DataSource = Retention['DataSource'];
export type NewDataSource = Retention['NewDataSource'];
export type DiscoveredTable = Retention['DiscoveredTable'];
export type DiscoveredColumn = Retention['DiscoveredColumn'];
export type Treatment = Retention['Treatment1'];
export type NewTreatment = Retention['NewTreatment'];
export type TreatmentPreview = Retention['TreatmentPreview'];
export type CalendarYear = Retention['CalendarYear'];
export type LegalDay = Retention['LegalDay'];
export type RequestRule = Retention['RequestRule'];
export type RefusalReason = Retention['RefusalReason'];

export type DeskRobot = Retention['DeskRobot'];
export type DeskRobotRequest = Retention['DeskRobotRequest'];
export type DeskRobotTest = Retention['DeskRobotTest'];
