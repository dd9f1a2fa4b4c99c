// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rawabit.importer.issues.IssueKind;

class CsvRowsTests {

    private static Content file(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    /** Each row as {@code line:cells}, or {@code line!fault}. */
    private List<String> rows(byte[] bytes) throws Exception {
        List<String> rows = new ArrayList<>();
        try (CsvRows csv = CsvRows.open(file(bytes), ',')) {
            for (RawRow row = csv.next(); row != null; row = csv.next()) {
                rows.add(row.line() + (row.fault() == null ? ":" + String.join("|", row.cells()) : "!" + row.fault()));
            }
        }
        return rows;
    }

    private List<String> rows(String text) throws Exception {
        return rows(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void countsPhysicalLines() throws Exception {
        assertThat(rows("a,b\r\n1,\"x\r\ny\"\r\n\r\n2,z\r\n")).containsExactly("2:1|x\r\ny", "5:2|z");
    }

    @Test
    void goesOnAfterQuoteThatIsNeverClosed() throws Exception {
        assertThat(rows("a,b\n1,x\n2,\"y\n3,z\n4,w\n")).containsExactly("2:1|x", "3!UNCLOSED_QUOTE", "4:3|z", "5:4|w");
    }

    @Test
    void goesOnAfterQuotesThatAreNeverClosed() throws Exception {
        assertThat(rows("a,b\n1,\"x\n2,y\n3,\"z")).containsExactly("2!UNCLOSED_QUOTE", "3:2|y", "4!UNCLOSED_QUOTE");
    }

    @Test
    void goesOnAfterCellThatIsTooLong() throws Exception {
        assertThat(rows("a,b\n1," + "x".repeat(3_000_000) + "\n2,y\n")).containsExactly("2!FIELD_TOO_LONG", "3:2|y");
    }

    /** Registers typed by hand, where a cell goes on behind its closing quotation mark. */
    @Test
    @Timeout(120)
    void goesOnAfterManyFaultsAsFastAsAfterOne() throws Exception {
        String good = "2," + "z".repeat(500);

        assertThat(rows("a,b\r\n" + ("1,\"x\" y\r\n" + good + "\r\n").repeat(10_000))).hasSize(20_000)
                .startsWith("2!UNCLOSED_QUOTE", "3:" + good.replace(',', '|'))
                .endsWith("20000!UNCLOSED_QUOTE", "20001:" + good.replace(',', '|'));
    }

    @Test
    void goesOnAfterTextBehindClosingQuote() throws Exception {
        assertThat(rows("a,b\n\n1,\"x\"y\n2,z\n")).containsExactly("3!UNCLOSED_QUOTE", "4:2|z");
    }

    @Test
    void takesQuoteInsidePlainCellAsLetter() throws Exception {
        assertThat(rows("a,b\n1,5\" pipe\n2,y\n")).containsExactly("2:1|5\" pipe", "3:2|y");
    }

    @Test
    void refusesRowsThatAreNotUtf8() throws Exception {
        byte[] bytes = "a,b\n1,علي\n2,ok\n".getBytes(Charset.forName("windows-1256"));

        assertThat(rows(bytes)).containsExactly("2!BAD_CHARACTERS", "3:2|ok");
    }

    @Test
    void refusesRowsWithNullCharacters() throws Exception {
        assertThat(rows("a,b\n1,\0\n")).containsExactly("2!BAD_CHARACTERS");
    }

    @Test
    void skipsByteOrderMark() throws Exception {
        try (CsvRows csv = CsvRows.open(file("\ufeffa,b\n1,2\n".getBytes(StandardCharsets.UTF_8)), ',')) {
            assertThat(csv.header().indexOf("a")).isZero();
        }
    }

    @Test
    void readsGzip() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(rows(bytes.toByteArray())).containsExactly("2:1|2");
    }

    @Test
    void refusesUtf16() {
        assertThatThrownBy(() -> rows("a,b\n1,2\n".getBytes(StandardCharsets.UTF_16))).isInstanceOfSatisfying(
                UnusableFileException.class, e -> assertThat(e.kind()).isEqualTo(IssueKind.WRONG_ENCODING));
    }

    @Test
    void refusesEmptyFile() {
        assertThatThrownBy(() -> rows("")).isInstanceOfSatisfying(
                UnusableFileException.class, e -> assertThat(e.kind()).isEqualTo(IssueKind.EMPTY_FILE));
    }

    @Test
    void findsTypedColumnsWithAndWithoutType() {
        Header header = new Header(List.of(":ID", "latitude:double", "name", "name", " note "));

        assertThat(header.indexOf(":ID")).isZero();
        assertThat(header.indexOf("latitude")).isEqualTo(1);
        assertThat(header.indexOf("latitude:double")).isEqualTo(1);
        assertThat(header.indexOf("note")).isEqualTo(4);
        assertThat(header.indexOf("name")).isEqualTo(Header.NONE);
        assertThat(header.duplicates()).containsExactly("name");
    }
}
