package io.shouyue.consent.exchange;

import io.shouyue.consent.ConsentException;
import io.shouyue.consent.exchange.file.FileFormat.Records;
import io.shouyue.consent.exchange.file.LineRefusedException;
import io.shouyue.consent.exchange.file.RawRecord;
import io.shouyue.consent.exchange.setting.SettingKind;
import io.shouyue.platform.data.jobs.SteadyWorker;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.keys.BlindIndex;
import io.shouyue.platform.web.idempotency.KeyedCall;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Receives files and tells how far they are. Memory does not grow with the file. */
@ApplicationScoped
public class ImportService {
  private static final int CHUNK_RECORDS = 1_000;
  private static final int CHUNK_BYTES = 512 * 1024;

  private final ImportReceiver receiver;
  private final PgImportStore jobs;
  private final PgLineErrorStore errors;
  private final BlindIndex index;
  private final SteadyWorker worker;

  ImportService(
      ImportReceiver receiver,
      PgImportStore jobs,
      PgLineErrorStore errors,
      BlindIndex index,
      SteadyWorker worker) {
    this.receiver = receiver;
    this.jobs = jobs;
    this.errors = errors;
    this.index = index;
    this.worker = worker;
  }

  /**
   * Receives the file, or finds that it was received before.
   *
   * @throws DomainException {@link CommonError#IDEMPOTENCY_KEY_REUSED} for another file or mapping,
   *     {@link CommonError#IDEMPOTENCY_IN_FLIGHT} while the same call still sends
   */
  ImportJob receive(KeyedCall call, String site, ImportOrder order, InputStream body)
      throws IOException {
    ImportMapping mapping = ImportMapping.of(order.mapping());
    ImportJob job = receiver.begin(call, site, order);
    DigestInputStream in = new DigestInputStream(body, sha256());
    if (job.state() != ImportState.RECEIVING) {
      in.transferTo(OutputStream.nullOutputStream());
      return requireSame(job, fingerprint(call, site, in));
    }
    boolean whole = false;
    try {
      List<String> columns = keep(job, mapping, in);
      ImportJob complete = receiver.complete(job, columns, fingerprint(call, site, in));
      whole = true;
      worker.wake(ImportWork.NAME);
      return complete;
    } finally {
      if (!whole) {
        receiver.breakOff(job);
      }
    }
  }

  /** The import; {@link CommonError#NOT_FOUND} for another site's. */
  ImportJob find(String site, String id) {
    return jobs.find(site, Ids.require(IdKind.IMPORT, id))
        .orElseThrow(() -> new ConsentException(CommonError.NOT_FOUND));
  }

  /** The site's imports that are older than that one, the newest first. */
  List<ImportJob> before(String site, String id, int limit) {
    return jobs.before(site, id, limit);
  }

  /** What was not imported, after that line, in the order of the file. */
  List<LineError> errors(ImportJob job, long after, int limit) {
    return errors.after(job, after, limit);
  }

  private List<String> keep(ImportJob job, ImportMapping mapping, InputStream in)
      throws IOException {
    Records records;
    try {
      records = job.format().records(in);
    } catch (LineRefusedException unreadable) {
      throw ImportMapping.wrong("header", unreadable.problem());
    }
    mapping.check(records.columns());
    int number = 0;
    List<RawRecord> chunk = chunk(records);
    while (!chunk.isEmpty()) {
      receiver.keep(job, number++, chunk, holdsSetting(job, records.columns(), chunk));
      chunk = chunk(records);
    }
    return records.columns();
  }

  /** What a site has laid down counts for the acts after it, and may need those before it. */
  private static boolean holdsSetting(
      ImportJob job, List<String> columns, List<RawRecord> records) {
    return records.stream().anyMatch(it -> SettingKind.isNamedIn(it, job.format(), columns));
  }

  private static List<RawRecord> chunk(Records records) throws IOException {
    List<RawRecord> chunk = new ArrayList<>();
    int size = 0;
    @Nullable RawRecord next = null;
    while (chunk.size() < CHUNK_RECORDS && size < CHUNK_BYTES && (next = records.next()) != null) {
      chunk.add(next);
      size += next.bytes().length;
    }
    return chunk;
  }

  private static ImportJob requireSame(ImportJob job, byte[] fingerprint) {
    if (!MessageDigest.isEqual(job.fingerprint(), fingerprint)) {
      throw new DomainException(CommonError.IDEMPOTENCY_KEY_REUSED);
    }
    return job;
  }

  /** Of the file and, by the call's own fingerprint, of how it is to be read. */
  private byte[] fingerprint(KeyedCall call, String site, DigestInputStream read) {
    HexFormat hex = HexFormat.of();
    String file = hex.formatHex(read.getMessageDigest().digest());
    return index.of(site, "import", hex.formatHex(call.fingerprint()) + file);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
