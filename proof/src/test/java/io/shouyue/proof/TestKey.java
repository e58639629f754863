package io.shouyue.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import java.util.List;

/** An Ed25519 key pair that signs as a log or cosigns as a witness. */
final class TestKey {
  private final String name;
  private final KeyPair pair;

  private TestKey(String name, KeyPair pair) {
    this.name = name;
    this.pair = pair;
  }

  static TestKey named(String name) {
    try {
      return new TestKey(name, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  VerifierKey log() {
    return VerifierKey.of(name, raw());
  }

  VerifierKey witness() {
    return VerifierKey.witness(name, raw());
  }

  SignedNote sign(Checkpoint state) {
    String text = state.text();
    return new SignedNote(text, List.of()).with(log(), sign(bytes(text)));
  }

  SignedNote cosign(SignedNote note, long seconds) {
    byte[] signature = sign(VerifierKey.cosigned(note.text(), seconds));
    byte[] timed =
        ByteBuffer.allocate(Long.BYTES + signature.length).putLong(seconds).put(signature).array();
    return note.with(witness(), timed);
  }

  private byte[] raw() {
    byte[] spki = pair.getPublic().getEncoded();
    return Arrays.copyOfRange(spki, spki.length - 32, spki.length);
  }

  private byte[] sign(byte[] message) {
    try {
      Signature ed25519 = Signature.getInstance("Ed25519");
      ed25519.initSign(pair.getPrivate());
      ed25519.update(message);
      return ed25519.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
