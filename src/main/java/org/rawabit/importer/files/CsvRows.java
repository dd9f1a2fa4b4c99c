// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.files;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawabit.importer.issues.IssueKind;

/** The rows of a CSV file, read one after the other. Where a quote is never closed, its row is refused and the next line is a row again. */
public final class CsvRows implements AutoCloseable {

    private static final int LONGEST_ROW = 1 << 20;

    private final TextFile text;
    private final char delimiter;
    private final Header header;
    private QuoteWatch watch;
    private CloseableIterator<CsvRecord> records;
    private long firstLine;
    private @Nullable CsvRecord ahead;
    private boolean failed;

    private CsvRows(Path file, char delimiter) throws IOException, UnusableFileException {
        this.text = new TextFile(file);
        this.delimiter = delimiter;
        openAt(1);
        RawRow first = next();
        if (first == null || first.fault() != null) {
            close();
            throw new UnusableFileException(first == null ? IssueKind.EMPTY_FILE : first.fault(), "a row of column names");
        }
        this.header = new Header(first.cells());
    }

    /** Opens the file and reads its header. */
    public static CsvRows open(Path file, char delimiter) throws IOException, UnusableFileException {
        return new CsvRows(file, delimiter);
    }

    public Header header() {
        return header;
    }

    /** The next row, or null at the end. */
    public @Nullable RawRow next() throws IOException, UnusableFileException {
        if (failed) {
            return refuse(watch.isOpen() ? watch.openedAt() : watch.line(), IssueKind.FIELD_TOO_LONG);
        }
        CsvRecord record = ahead;
        if (record == null) {
            return null;
        }
        advance();
        if (ahead == null && !failed && watch.isOpen()) {
            return refuse(watch.openedAt(), IssueKind.UNCLOSED_QUOTE);
        }
        return row(record);
    }

    private RawRow row(CsvRecord record) {
        List<String> cells = record.getFields();
        return new RawRow(record.getStartingLineNumber() + firstLine - 1, cells,
                cells.stream().allMatch(CsvRows::isText) ? null : IssueKind.BAD_CHARACTERS);
    }

    private static boolean isText(String cell) {
        return cell.indexOf('\ufffd') < 0 && cell.indexOf('\0') < 0;
    }

    private RawRow refuse(long lineAfterStart, IssueKind fault) throws IOException, UnusableFileException {
        long line = lineAfterStart + firstLine - 1;
        close();
        openAt(line + 1);
        return new RawRow(line, List.of(), fault);
    }

    private void openAt(long line) throws IOException, UnusableFileException {
        firstLine = line;
        watch = new QuoteWatch(text.open(line), delimiter);
        records = CsvReader.builder().fieldSeparator(delimiter).maxBufferSize(LONGEST_ROW).allowExtraFields(true)
                .allowMissingFields(true).ofCsvRecord(watch).iterator();
        advance();
    }

    private void advance() {
        ahead = null;
        failed = false;
        try {
            if (records.hasNext()) {
                ahead = records.next();
            }
        } catch (CsvParseException e) {
            failed = true;
        }
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
