/**
 * In the order in which they run; what moves the clock comes last, and what goes back in time, and
 * what everybody would be asked about from then on.
 */
export const suites = [
  'signup',
  'person',
  'realname',
  'desk',
  'pages',
  'english',
  'door',
  'register',
  'setup',
  'website',
  'quickstart',
  'clock',
  'readme',
  'restore',
  'rules',
  'starts',
];

/** Those that start and stop stacks themselves. */
export const ofTheirOwn = ['starts'];

/** Those that measure and judge nothing: they run by name alone. */
const measurements = ['paint'];

/** The suites whose name holds the word; none when the word is a part of a sentence. */
export function named(word: string | undefined): string[] {
  return word ? [...suites, ...measurements].filter((suite) => suite.includes(word)) : suites;
}
