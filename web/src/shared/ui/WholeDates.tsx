const days = /(\d{4}-\d{2}-\d{2})/;

/** A text in which no date is broken at its hyphens. */
export function WholeDates({ text }: { text: string }) {
  return text.split(days).map((part, place) =>
    place % 2 === 1 ? (
      <span key={place} className="whole">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
