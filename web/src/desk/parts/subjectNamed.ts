/** A person as somebody typed them: by the id here, or by the website's own id of them. */
export function subjectNamed(typed: string): { id: string } | { externalId: string } {
  const text = typed.trim();
  return text.startsWith('sub_') ? { id: text } : { externalId: text };
}
