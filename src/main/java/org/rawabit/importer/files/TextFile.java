// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.rawabit.importer.issues.IssueKind;

/** The text of a file: UTF-8 with or without mark, plain or gzip. What is no UTF-8 comes as U+FFFD. */
final class TextFile {

    private static final int[] UTF_8_MARK = {0xef, 0xbb, 0xbf};
    private static final int[] GZIP_MARK = {0x1f, 0x8b};
    private static final int BUFFER = 1 << 16;

    private final Content content;

    TextFile(Content content) {
        this.content = content;
    }

    Reader open() throws IOException, UnusableFileException {
        return decoded(bytes());
    }

    private InputStream bytes() throws IOException, UnusableFileException {
        InputStream in = buffered(content.open());
        if (startsWith(in, GZIP_MARK)) {
            in = buffered(new GZIPInputStream(in, BUFFER));
        }
        if (startsWith(in, 0xff, 0xfe) || startsWith(in, 0xfe, 0xff)) {
            in.close();
            throw new UnusableFileException(IssueKind.WRONG_ENCODING, "text in UTF-8; this is UTF-16");
        }
        if (startsWith(in, UTF_8_MARK)) {
            in.skipNBytes(UTF_8_MARK.length);
        }
        return in;
    }

    private static Reader decoded(InputStream in) {
        return new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    private static InputStream buffered(InputStream in) {
        return new BufferedInputStream(in, BUFFER);
    }

    private static boolean startsWith(InputStream in, int... mark) throws IOException {
        in.mark(mark.length);
        boolean same = true;
        for (int expected : mark) {
            same = in.read() == expected && same;
        }
        in.reset();
        return same;
    }
}
