package io.shouyue.consent.exchange.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records as they are kept until they are read: number, problem, length and bytes of each. */
public final class RecordBytes {
  /** Bytes before a record that has no problem: its line, no code, its length. */
  private static final int HEAD = Long.BYTES + Short.BYTES + Integer.BYTES;

  private RecordBytes() {}

  /** The bytes that {@link #read} reads. */
  public static byte[] write(List<RawRecord> records) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(size(records));
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (RawRecord record : records) {
        LineProblem problem = record.problem();
        out.writeLong(record.line());
        out.writeUTF(problem == null ? "" : problem.code());
        out.writeInt(record.bytes().length);
        out.write(record.bytes());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static int size(List<RawRecord> records) {
    return records.stream().mapToInt(record -> HEAD + record.bytes().length).sum();
  }

  /** The records that were written. */
  public static List<RawRecord> read(byte[] bytes) {
    List<RawRecord> records = new ArrayList<>();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      while (in.available() > 0) {
        long line = in.readLong();
        String code = in.readUTF();
        @Nullable LineProblem problem = code.isEmpty() ? null : LineProblem.of(code);
        records.add(new RawRecord(line, in.readNBytes(in.readInt()), problem));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return records;
  }
}
