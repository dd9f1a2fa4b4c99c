// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.files;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rawabit.importer.issues.IssueKind;

/** The rows of a CSV file, read one after the other. Where a quote is never closed, its row is refused and the next line is a row again. */
public final class CsvRows implements AutoCloseable {

    private static final int LONGEST_ROW = 1 << 20;
    private static final Pattern RECORD_LINE = Pattern.compile("started in line (\\d+)");

    private final LineReplay text;
    private final char delimiter;
    private final Header header;
    private QuoteWatch watch;
    private CloseableIterator<CsvRecord> records;
    private long firstLine;
    private @Nullable CsvRecord ahead;
    private @Nullable RawRow failed;

    private CsvRows(Content file, char delimiter) throws IOException, UnusableFileException {
        this.text = new LineReplay(new TextFile(file).open());
        this.delimiter = delimiter;
        readFrom(1);
        RawRow first = next();
        if (first == null || first.fault() != null) {
            close();
            throw new UnusableFileException(first == null ? IssueKind.EMPTY_FILE : first.fault(), "a row of column names");
        }
        this.header = new Header(first.cells());
    }

    /** Opens the file and reads its header. */
    public static CsvRows open(Content file, char delimiter) throws IOException, UnusableFileException {
        return new CsvRows(file, delimiter);
    }

    public Header header() {
        return header;
    }

    /** The next row, or null at the end. */
    public @Nullable RawRow next() throws IOException {
        CsvRecord record = ahead;
        if (record == null) {
            return failed == null ? null : restartAfter(failed);
        }
        text.forgetBefore(lineOf(record.getStartingLineNumber()));
        advance();
        if (ahead == null && failed == null && watch.isOpen()) {
            return restartAfter(new RawRow(lineOf(record.getStartingLineNumber()), List.of(), IssueKind.UNCLOSED_QUOTE));
        }
        return row(record);
    }

    private RawRow row(CsvRecord record) {
        List<String> cells = record.getFields();
        return new RawRow(lineOf(record.getStartingLineNumber()), cells,
                cells.stream().allMatch(CsvRows::isText) ? null : IssueKind.BAD_CHARACTERS);
    }

    private static boolean isText(String cell) {
        return cell.indexOf('\ufffd') < 0 && cell.indexOf('\0') < 0;
    }

    private long lineOf(long lineSinceOpened) {
        return lineSinceOpened + firstLine - 1;
    }

    private RawRow restartAfter(RawRow refused) throws IOException {
        readFrom(refused.line() + 1);
        return refused;
    }

    private void readFrom(long line) throws IOException {
        text.rewindTo(line);
        firstLine = line;
        watch = new QuoteWatch(text, delimiter);
        records = CsvReader.builder().fieldSeparator(delimiter).maxBufferSize(LONGEST_ROW).allowExtraFields(true)
                .allowMissingFields(true).ofCsvRecord(watch).iterator();
        advance();
    }

    private void advance() {
        ahead = null;
        failed = null;
        try {
            if (records.hasNext()) {
                ahead = records.next();
            }
        } catch (CsvParseException e) {
            failed = refused(e);
        }
    }

    /** FastCSV says where the record began, and why it failed, in messages only. */
    private RawRow refused(CsvParseException e) {
        Matcher line = RECORD_LINE.matcher(String.valueOf(e.getMessage()));
        boolean tooLong = e.getCause() != null && String.valueOf(e.getCause().getMessage()).contains("buffer");
        return new RawRow(lineOf(line.find() ? Long.parseLong(line.group(1)) : 1), List.of(),
                tooLong ? IssueKind.FIELD_TOO_LONG : IssueKind.UNCLOSED_QUOTE);
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
