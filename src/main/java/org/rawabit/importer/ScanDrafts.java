// SPDX-FileCopyrightText: The Rawabit developers
// SPDX-License-Identifier: GPL-3.0-or-later
package org.rawabit.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.rawabit.importer.files.CsvRows;
import org.rawabit.importer.files.RawRow;
import org.rawabit.importer.files.UnusableFileException;
import org.rawabit.importer.guard.GuardScan;
import org.rawabit.importer.mapping.Draft;
import org.rawabit.importer.mapping.Place;
import org.rawabit.importer.mapping.RowMapper;
import org.rawabit.importer.mapping.Scope;
import org.rawabit.importer.profile.Section;

/** The drafts of an import before it is done. What is wrong with a row is told when it is imported. */
final class ScanDrafts implements GuardScan.Drafts {

    private final List<PlannedFile> files;
    private final Scope scope;

    ScanDrafts(List<PlannedFile> files, Scope scope) {
        this.files = files;
        this.scope = scope;
    }

    @Override
    public void each(Predicate<Section> wanted, BiConsumer<Section, Draft> reader) {
        for (PlannedFile file : files) {
            for (Section section : file.sections().stream().filter(wanted).toList()) {
                read(file, section, reader);
            }
        }
    }

    private void read(PlannedFile file, Section section, BiConsumer<Section, Draft> reader) {
        try (CsvRows rows = CsvRows.open(file.kept().content(), section.files().delimiter())) {
            Place nowhere = new Place(file.name(), file.number(), false, issue -> { });
            RowMapper mapper = RowMapper.of(section, rows.header(), scope, nowhere);
            for (RawRow row = rows.next(); mapper != null && row != null; row = rows.next()) {
                if (row.fault() == null && row.cells().size() == rows.header().names().size()) {
                    reader.accept(section, mapper.map(row));
                }
            }
        } catch (UnusableFileException e) {
            // the import itself reads the file again, and says so
            return;
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file.name() + " cannot be read to its end, so nothing was imported: who in it"
                    + " is protected has to be known first", e);
        }
    }
}
