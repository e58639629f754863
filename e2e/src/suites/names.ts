/** The suites in the order in which they run; the one that moves the clock comes last. */
export const suites = ['signup', 'person', 'desk', 'pages', 'door', 'clock'];

/** The suites whose name holds the word; none when the word is a part of a sentence. */
export function named(word: string | undefined): string[] {
  return word ? suites.filter((suite) => suite.includes(word)) : suites;
}
