export const made = 'for the test that looks how it is served';
