/** The services' wire types under short names; the generated files hold them all. */
import type { components as ConsentApi } from './generated/consent';
import type { components as IdentityApi } from './generated/identity';
import type { components as RetentionApi } from './generated/retention';

type Consent = ConsentApi['schemas'];
type Identity = IdentityApi['schemas'];
type Retention = RetentionApi['schemas'];

/** Every list of every service has this shape. */
export type Page<T> = Omit<Consent['PageReceiptView'], 'items'> & { items: T[] };

export type ConsentRequest = Consent['ConsentRequest'];
export type ConsentView = Consent['ConsentView'];
export type DataLists = Consent['DataListsView'];
export type CollectedData = Consent['CollectedView'];
export type DataUse = Consent['UseView'];
export type SharedData = Consent['SharedView'];
export type DataAbroad = Consent['AbroadView'];
export type EventView = Consent['EventView'];
export type SubjectOverview = Consent['SubjectOverviewView'];
export type PolicyArchive = Consent['ArchiveView'];
export type LivingPolicy = Consent['LivingView'];
export type LivingClause = LivingPolicy['clauses'][number];
export type Enforcement = LivingClause['does'][number];
export type PolicyDiff = Consent['PolicyDiffView'];
export type NoticeItem = Consent['NoticeItem'];
export type NoticeView = Consent['NoticeView'];
export type ReceiptView = Consent['ReceiptView'];
export type SubjectConsentView = Consent['SubjectConsentView'];
export type WithdrawalRequest = Omit<Consent['WithdrawalRequest'], 'subject'> & {
  subject?: { id: string };
};
export type WithdrawalView = Consent['WithdrawalView'];

export type Account = Identity['AccountView'];
export type AssuranceView = Identity['AssuranceView'];
/** What is typed; the service says which parts it misses. */
export type Elements = Partial<Identity['Elements']>;
export type Enterprise = Partial<Identity['Enterprise']>;
export type FaceSession = Identity['FaceSessionView'];
export type Guardianship = Identity['GuardianshipView'];
export type GuardianRelation = Identity['Relation'];
export type IdentityChange = Identity['IdentityChangeView'];
export type NeededConsents = Identity['NeededConsents'];
export type StoredFaces = Identity['StoredFacesView'];
export type VerificationRequest = Pick<Identity['VerificationRequest'], 'method'> & {
  elements?: Elements;
  enterprise?: Enterprise;
};
export type VerificationView = Identity['VerificationView'];
export type WayBack = Identity['WayBackView'];

export type AuditEvent = Retention['AuditTrailEvent'];
export type BreakGlass = Retention['BreakGlass'];
export type BreakGlassReason = Retention['BreakGlassReason'];
export type Clock = Retention['Clock'];
export type CountedDay = Retention['CountedDay'];
export type Restriction = Retention['Restriction'];
export type WorkingDaysEnd = Retention['WorkingDaysEnd'];
export type DeskQueueItem = Retention['DeskQueueItem'];
export type DeskSummary = Retention['DeskSummary'];
export type PublicFiling = Pick<Retention['NewPublicRequest'], 'type' | 'relation' | 'identifier'> &
  Partial<Retention['NewPublicRequest']>;
export type PublicRequest = Retention['PublicRequest'];
export type PublicPromise = Retention['PublicPromise'];
export type FollowedRequest = Retention['FollowedRequest'];
export type ExplainedDueDate = Retention['ExplainedDueDate'];
export type Hold = Retention['Hold'];
export type HoldState = Retention['HoldState'];
export type HoldLine = Retention['HoldLine'];
export type Inbox = Retention['Inbox'];
export type InboxMessage = Retention['InboxMessage'];
export type NewBreakGlass = Retention['NewBreakGlass'];
export type NewHoldLineDecision = Retention['NewHoldLineDecision'];
/** A request names a person one way, and of the particulars the one that its type has. */
export type NewRightsRequest = Omit<Retention['NewRightsRequest'], 'subject' | 'particulars'> & {
  subject?: { id: string } | { externalId: string };
  particulars?: Partial<Retention['NewParticulars']>;
};
export type RefusalReason = Retention['RefusalReason'];
export type RequestState = Retention['RequestState'];
export type RequestType = Retention['RequestType'];
export type RetentionRule = Retention['RetentionRule'];
export type RightsRequest = Retention['RightsRequest'];
export type RightsRequestFile = Retention['RightsRequestFile'];
export type OwnCancellationGrace = Retention['OwnCancellationGrace'];
export type RequestAnswer = Retention['RequestAnswer'];
export type AppliedCorrection = Retention['AppliedCorrection'];
export type CorrectableField = Retention['CorrectableField'];
export type Letter = Retention['Letter'];
export type RevealReason = Retention['RevealReason'];
export type HandoverCode = Retention['HandoverCode'];
export type DecisionReview = Retention['DecisionReview'];
export type NewDecisionReview = Retention['NewDecisionReview'];
export type Transfer = Retention['Transfer'];
export type TransferCheck = Retention['TransferCheck'];
export type TransferFee = Retention['TransferFee'];
export type Standing = Retention['Standing'];
export type Mandate = Retention['Mandate'];
export type Kinship = Omit<Retention['Kinship'], 'deceased'> & { deceased: { id: string } };
export type AnswerCodeSent = Retention['AnswerCodeSent'];
export type RightsRequestMessage = Retention['RightsRequestMessage'];
export type StaffMember = Retention['StaffMember'];
export type PromiseInForce = Retention['Promise'];
export type DeskDay = Retention['DeskDay'];
export type DeskMonth = Retention['DeskMonth'];
export type QueueCount = Retention['DeskQueueCount'];
export type Erasure = Retention['Erasure'];
export type ErasurePhase = Retention['ErasurePhase'];
export type ErasureSource = Retention['ErasureSource'];
export type ErasureStep = Retention['ErasureStep'];
export type LegalHold = Retention['LegalHold'];
export type NewLegalHold = Omit<Retention['NewLegalHold'], 'subject' | 'scoped'> & {
  subject?: { id: string };
};
export type RequestAttachment = Retention['RequestAttachment'];
export type AnswerDraftSaved = Retention['AnswerDraftSaved'];
export type AnswerPreviewed = Retention['AnswerPreviewed'];
export type AnswerTemplate = Retention['AnswerTemplate'];
export type DeskSearchResult = Retention['DeskSearchResult'];
export type SearchReason = Retention['SearchReason'];
export type Incident = Retention['Incident'];
export type IncidentFile = Retention['IncidentFile'];
/** What is known of an incident; what is not known yet is left out. */
export type IncidentFacts = Pick<Retention['IncidentFacts'], 'title' | 'kind'> &
  Partial<Retention['IncidentFacts']>;
export type NewIncident = { facts: IncidentFacts; knownAt?: string };
export type IncidentPeople = {
  subjects?: ({ id: string } | { externalId: string })[];
  category?: string;
};
export type IncidentPerson = Retention['IncidentPerson'];
export type IncidentNotice = Retention['IncidentNotice'];
export type IncidentNoticePreview = Retention['IncidentNoticePreview'];
export type IncidentReport = Retention['IncidentReport'];
export type IncidentReportSent = Retention['IncidentReportSent'];
export type CaseDeadline = Retention['CaseDeadline'];
export type Ticket = Retention['Ticket'];
export type TicketFile = Retention['TicketFile'];
export type NewTicket = Omit<Retention['NewTicket'], 'subject'> & { subject?: { id: string } };
export type Announcement = Retention['Announcement'];
export type AnnouncementDraft = Retention['AnnouncementDraft'];
export type PublicAnnouncement = Retention['PublicAnnouncement'];
export type OfficerTask = Retention['OfficerTask'];
export type Disclosure = Retention['Disclosure'];
export type KeyLife = Retention['KeyLife'];
