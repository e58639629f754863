package io.shouyue.paper;

/** A piece of the page; its kind says how it looks. */
public sealed interface Block {
  /** The text as it stands on the page. */
  String text();

  /** What the document is. */
  record Title(String text) implements Block {}

  /** Opens a part. */
  record Heading(String text) implements Block {}

  /** Running text. */
  record Paragraph(String text) implements Block {}

  /** A fact: what it is, and its value. */
  record Fact(String label, String value) implements Block {
    @Override
    public String text() {
      return label + value;
    }
  }

  /** Remarks at the end. */
  record Note(String text) implements Block {}
}
