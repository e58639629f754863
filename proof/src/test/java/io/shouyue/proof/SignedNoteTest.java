package io.shouyue.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The published vector of C2SP signed-note. */
class SignedNoteTest {
  private static final String VKEY =
      "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
  private static final String NOTE =
      "This is an example message.\n\n\u2014 example.com/foo "
          + "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";

  @Test
  void publishedNoteVerifies() {
    SignedNote note = SignedNote.parse(NOTE);

    assertThat(note.signedBy(VerifierKey.parse(VKEY))).isTrue();
    assertThat(note.toString()).isEqualTo(NOTE);
  }

  @Test
  void keyIsWrittenAsItWasRead() {
    assertThat(VerifierKey.parse(VKEY).toString()).isEqualTo(VKEY);
  }

  @Test
  void oneChangedLetterBreaksTheSignature() {
    SignedNote note = SignedNote.parse(NOTE.replace("example message", "Example message"));

    assertThat(note.signedBy(VerifierKey.parse(VKEY))).isFalse();
  }

  @Test
  void keyWithAnotherNameOrIdIsRefused() {
    assertThatThrownBy(() -> VerifierKey.parse(VKEY.replace("foo+", "bar+")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> VerifierKey.parse(VKEY.replace("530d", "530e")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noteWithoutSignatureOrBlankLineIsRefused() {
    assertThatThrownBy(() -> SignedNote.parse("text\n"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SignedNote.parse("text\n\nno dash\n"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
