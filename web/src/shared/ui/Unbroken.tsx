const whole = /(\d{4}-\d{2}-\d{2}|\d{8}-[0-9A-Z]+)/;

/** A text in which no date and no request's number is broken at its hyphens. */
export function Unbroken({ text }: { text: string }) {
  return text.split(whole).map((part, place) =>
    place % 2 === 1 ? (
      <span key={place} className="whole">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
