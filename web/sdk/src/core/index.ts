/** The part that knows no page: for mini-programs, apps' own views, and tests. */
export { AnswerSheet } from './answerSheet';
export {
  type ClientSettings,
  ConsentClient,
  type Fetch,
  type HttpAnswer,
  type Manner,
  newKey,
  type Page,
} from './client';
export { fetchThrough, type MiniProgramRequest } from './miniProgram';
export {
  asked,
  type Choice,
  type Decision,
  givenBefore,
  isSeparate,
  type Notice,
  type NoticeItem,
  type Recorded,
  told,
} from './notice';
export { persistently, type Persistence } from './persistent';
export { ConsentProblem, type Problem } from './problem';
export { sensitiveIn, type SensitiveKind, sensitiveKinds } from './sensitiveText';
export { noticeForBrowser, type VisitorMemory } from './visitor';
